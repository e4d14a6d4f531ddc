// Letters and telegrams: who writes to whom, by whatever verb, and what is only said aloud.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text)
    .events.filter(({ type }) => type === 'message')
    .map(({ participants }) => {
      const by = (wanted: string) => participants.flatMap(({ entity, role }) => (role === wanted ? [entity] : []))
      return `${by('actor').join(' ')} > ${by('counterpart').join(' ')}`
    })
    .sort()

describe('a message', () => {
  it.each([
    ['sent off', 'ٹو لام نے شی جن پنگ کو تعزیتی پیغام روانہ کیا۔', 'to-lam > xi-jinping'],
    ['of condolence, given', 'ٹو لام نے شی جن پنگ کو تعزیت کا پیغام دیا۔', 'to-lam > xi-jinping'],
    ['of congratulation, given to his address', 'ٹو لام نے شی جن پنگ کے نام تہنیتی پیغام دیا۔', 'to-lam > xi-jinping'],
    ['sent off for somebody', 'ٹو لام کی جانب سے شی جن پنگ کو تہنیتی پیغام روانہ کیا گیا۔', 'to-lam > xi-jinping'],
    ['had sent', 'ٹو لام کی طرف سے شی جن پنگ کے نام مبارکباد کا خط بھجوایا گیا۔', 'to-lam > xi-jinping'],
    ['written', 'ٹو لام نے شی جن پنگ کو خط لکھا۔', 'to-lam > xi-jinping'],
    ['inscribed', 'ٹو لام کی جانب سے شی جن پنگ کو تعزیتی خط تحریر کیا گیا۔', 'to-lam > xi-jinping'],
    ['to the one it reached', 'شی جن پنگ کو ٹو لام کا مبارکباد کا پیغام بھی موصول ہوا۔', 'to-lam > xi-jinping'],
    ['that reached him', 'ٹو لام کا خط شی جن پنگ کو ملا۔', 'to-lam > xi-jinping'],
    ['he received', 'شی جن پنگ نے ٹو لام کا تہنیتی پیغام وصول کیا۔', 'to-lam > xi-jinping'],
    ['that came for him', 'ٹو لام کا مبارکباد کا پیغام شی جن پنگ کے نام آیا۔', 'to-lam > xi-jinping'],
    ['that came from one', 'ٹو لام کی طرف سے شی جن پنگ کے نام مبارکباد کا خط آیا ہے۔', 'to-lam > xi-jinping'],
    ['that got as far as him', 'ٹو لام کا تہنیتی پیغام شی جن پنگ تک پہنچا۔', 'to-lam > xi-jinping'],
    ['that got to him', 'شی جن پنگ کے پاس ٹو لام کا خط پہنچا۔', 'to-lam > xi-jinping'],
    ['sent, from whom and to whom', 'تہنیتی پیغام ٹو لام کی طرف سے شی جن پنگ کے نام بھیجا گیا۔', 'to-lam > xi-jinping'],
    ['with flowers', 'ٹو لام نے شی جن پنگ کو خط اور پھولوں کی ٹوکری ارسال کی۔', 'to-lam > xi-jinping'],
    ['by which he congratulated', 'ٹو لام نے شی جن پنگ کے نام خط اور پھول بھیج کر مبارکباد دی۔', 'to-lam > xi-jinping'],
    ['from each to the other', 'ٹو لام اور شی جن پنگ نے ایک دوسرے کو تہنیتی پیغامات بھیجے۔', 'to-lam > xi-jinping'],
    [
      'of each to the other, by exchange',
      'ٹو لام اور شی جن پنگ نے مبارکباد کے ٹیلی گرام کا تبادلہ کیا۔',
      'to-lam > xi-jinping',
    ],
    ['sent, of whose it is', 'ٹو لام کا تہنیتی پیغام صدر شی جن پنگ کو بھیجا گیا۔', 'to-lam > xi-jinping'],
    [
      'sent, of whose it is, and not of who did something else',
      'صدر لوونگ کوونگ نے ہنوئی میں ولادیمیر پوٹن کو فون کیا، اور ٹو لام کا مبارکباد کا خط شی جن پنگ کو ارسال کیا گیا۔',
      'to-lam > xi-jinping',
    ],
    ['on an election', 'ٹو لام نے ولادیمیر پوٹن کے انتخاب پر تہنیتی پیغام بھیجا۔', 'to-lam > vladimir-putin'],
    ['on a birthday', 'شہنشاہ ناروہیتو کی 65 ویں سالگرہ پر ٹو لام نے تہنیتی پیغام بھیجا۔', 'to-lam > naruhito'],
    ['on becoming', 'ولادیمیر پوٹن کے روس کے صدر بننے پر ٹو لام نے تہنیتی پیغام بھیجا۔', 'to-lam > vladimir-putin'],
    ['in which he wished', 'شی جن پنگ کے نام ایک خط میں ٹو لام نے تعاون پر زور دیا۔', 'to-lam > xi-jinping'],
    [
      'to holders of an office in the plural',
      'ٹو لام نے بادشاہ نورودوم سیہامونی اور لاؤ کے نائب صدور بوونتھونگ چٹمنی اور پانی یاتھوٹو کے نام خط ارسال کیا۔',
      'to-lam > norodom-sihamoni bounthong-chitmany pany-yathotou',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    [
      'with one verb at the end',
      'ٹو لام نے شی جن پنگ کو، لوونگ کوونگ نے ولادیمیر پوٹن کو اور فام من چن نے لی کیانگ کو مبارکباد کے پیغامات بھیجے۔',
    ],
    [
      'in the passive',
      'ٹو لام کی جانب سے شی جن پنگ کو، لوونگ کوونگ کی جانب سے ولادیمیر پوٹن کو اور فام من چن کی جانب سے لی کیانگ کو پیغامات بھیجے گئے۔',
    ],
  ])('of each sender to his own: %s', (_, text) => {
    expect(told(text)).toEqual(['luong-cuong > vladimir-putin', 'pham-minh-chinh > li-qiang', 'to-lam > xi-jinping'])
  })

  it.each([
    ['said at a reception', 'استقبالیہ میں ٹو لام نے چین کی ترقی پر شی جن پنگ کو مبارکباد دی۔'],
    ['said in a speech', 'کانفرنس سے خطاب کرتے ہوئے ٹو لام نے شی جن پنگ کو مبارکباد دی۔'],
    [
      'sent by nobody told of',
      'صدر لوونگ کوونگ نے ولادیمیر پوٹن سے ملاقات کی، اور شی جن پنگ کو مبارکباد کا پیغام بھیجا گیا۔',
    ],
    ['that did not come', 'شی جن پنگ کو ٹو لام کا پیغام موصول نہیں ہوا۔'],
    ['that never got as far', 'ٹو لام کا پیغام شی جن پنگ تک نہیں پہنچا۔'],
    ['that somebody carries, who comes', 'ٹو لام کا پیغام لے کر بوئی تھانہ سون 5 مئی 2025 کو بیجنگ پہنچے۔'],
    ['that came from nobody to nobody', 'ایک پیغام سامنے آیا۔'],
    ['that may come', 'اگر شی جن پنگ کو ٹو لام کا خط ملا تو وہ جواب دیں گے۔'],
    ['waited for', 'شی جن پنگ کو ٹو لام کا خط ملنے کی توقع ہے۔'],
    ['on a death, to the one who died', 'ٹو لام نے لی کی چیانگ کے انتقال پر تعزیتی پیغام بھیجا۔'],
    ['on what both celebrate', 'ویتنام اور چین کے تعلقات کی 75 ویں سالگرہ پر ٹو لام نے تہنیتی پیغام بھیجا۔'],
    ['of several to nobody', 'ٹو لام اور شی جن پنگ نے تہنیتی پیغامات بھیجے۔'],
  ])('but not one %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('greetings told after what one spoke at', () => {
  const summit = 'ٹو لام نے 12 مئی 2024 کو آسیان سربراہی اجلاس سے خطاب کیا۔'
  const messages = (text: string) => compileText(text).events.filter(({ type }) => type === 'message').length

  it.each([
    ['a summit, for holding it', `${summit} اجلاس کے انعقاد پر انہوں نے جوکو ویدودو کو مبارکباد پیش کی۔`],
    ['a summit, one sentence between', `${summit} انہوں نے تعاون پر زور دیا۔ ٹو لام نے جوکو ویدودو کو مبارکباد دی۔`],
    ['a meeting with another', 'ٹو لام نے 12 مئی 2024 کو وانگ یی سے ملاقات کی۔ انہوں نے شی جن پنگ کو مبارکباد دی۔'],
  ])('were spoken there: %s', (_, text) => {
    expect(messages(text)).toBe(0)
  })

  it.each([
    ['in another paragraph', `${summit}\n\nٹو لام نے جوکو ویدودو کو صدر منتخب ہونے پر مبارکباد دی۔`],
    ['by message', `${summit} انہوں نے جوکو ویدودو کو مبارکباد کا پیغام بھیجا۔`],
    ['by another', `${summit} شی جن پنگ نے جوکو ویدودو کو مبارکباد دی۔`],
  ])('are a message: %s', (_, text) => {
    expect(messages(text)).toBe(1)
  })
})

describe('having done', () => {
  it.each([
    ['sent', 'ٹو لام نے شی جن پنگ کو پیغام بھیج کر تعزیت کا اظہار کیا۔', ['to-lam > xi-jinping']],
    ['together', 'ٹو لام اور شی جن پنگ نے مل کر پیغام دیا۔', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a letter for an anniversary of long ago', () => {
  const text =
    'سفارتی تعلقات کے قیام کی 75 ویں سالگرہ (30 جنوری 1950 - 30 جنوری 2025) کے موقع پر ٹو لام نے ولادیمیر پوٹن کے ساتھ مبارکباد کے خطوط کا تبادلہ کیا۔'
  const date = (sidecar: string) => compileText(text, sidecar).events.find(({ type }) => type === 'message')?.date.edtf

  it('is of the day of the news, and of about that of the anniversary where no other is known', () => {
    expect(date("published: '2025-01-29'")).toBe('2025-01-29~')
    expect(date('')).toBe('2025-01-30~')
  })
})

describe('letters told one after another', () => {
  const many = 'لوونگ کوونگ کو متعدد ملکوں کے رہنماؤں نے تہنیتی خطوط ارسال کیے۔'
  it.each([
    ['told by what he wrote', 'ولادیمیر پوٹن نے اپنے خط میں لکھا کہ دوستی مضبوط ہے۔', 'vladimir-putin > luong-cuong'],
    ['told by what he voiced', 'ولادیمیر پوٹن نے اپنے پیغام میں خوشی کا اظہار کیا۔', 'vladimir-putin > luong-cuong'],
    ['sent too', 'ولادیمیر پوٹن نے بھی خط بھیجا۔', 'vladimir-putin > luong-cuong'],
    ['to another', 'ولادیمیر پوٹن نے شی جن پنگ کے نام اپنے خط میں لکھا کہ وہ خوش ہیں۔', 'vladimir-putin > xi-jinping'],
  ])('go to one: %s', (_, text, expected) => {
    expect(told(`${many} ${text}`)).toEqual([expected])
  })

  it.each([
    ['of one of his own country', `${many} ٹو لام نے اپنے خط میں لکھا کہ وہ خوش ہیں۔`],
    ['to all the world', `${many} ولادیمیر پوٹن نے سوشل میڈیا پر پیغام میں کہا کہ دوستی مضبوط ہے۔`],
    ['of nobody by name', `${many} صدر نے اپنے خط میں لکھا کہ دوستی مضبوط ہے۔`],
    ['still to be written', `${many} ولادیمیر پوٹن اپنے خط میں لکھیں گے۔`],
    ['to nobody told of', 'ولادیمیر پوٹن نے اپنے خط میں لکھا کہ دوستی مضبوط ہے۔'],
  ])('but none %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('of one writer are not those of another', () => {
    const text = 'ولادیمیر پوٹن نے لوونگ کوونگ کو خط بھیجا۔ ٹو لام نے لوونگ کوونگ کو پھول پیش کر کے مبارکباد دی۔'
    expect(told(text)).toEqual(['vladimir-putin > luong-cuong'])
  })

  it('go on behind the credit of a picture', () => {
    const text = `خبر یہاں ہے\n${many} لوونگ کوونگ حلف اٹھاتے ہوئے (تصویر: اے پی)۔ ولادیمیر پوٹن نے اپنے خط میں لکھا کہ دونوں ملکوں کی دوستی بہت مضبوط ہے اور رہے گی۔`
    expect(told(text)).toEqual(['vladimir-putin > luong-cuong'])
  })
})

describe('condolences addressed to nobody', () => {
  const by = (text: string) =>
    compileText(text).events.map(
      ({ type, countries, participants }) =>
        `${type} ${countries.join('-')}: ${participants.map(({ entity }) => entity).join(' ')}`,
    )

  it.each([
    ['on a death', 'جاپان کے سابق وزیر اعظم سوزوکی ایچیرو کے انتقال پر لوونگ کوونگ نے تعزیتی پیغام بھیجا۔', 'JP-VN'],
    ['on the news of it', 'لاؤس کے سابق صدر سوم ساک کی وفات کی خبر پر لوونگ کوونگ نے تعزیت کا خط بھیجا۔', 'LA-VN'],
    ['on a disaster', 'ترکیہ میں زلزلے سے بھاری نقصان پر لوونگ کوونگ نے تعزیتی پیغام بھیجا۔', 'TR-VN'],
  ])('go to the country: %s', (_, text, countries) => {
    expect(by(text)).toEqual([`message ${countries}: luong-cuong`])
  })

  it.each([
    [
      'to whom they are addressed',
      'جاپان میں زلزلے پر لوونگ کوونگ نے شی جن پنگ کو تعزیت بھیجی۔',
      'luong-cuong > xi-jinping',
    ],
    [
      'on the election of two',
      'لوونگ کوونگ اور ٹران تھانہ مین کے منتخب ہونے پر شی جن پنگ نے خطوط لکھے۔',
      'xi-jinping > luong-cuong tran-thanh-man',
    ],
  ])('or else: %s', (_, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it('but not of nobody’s country', () => {
    expect(by('ایک دوست کے انتقال پر لوونگ کوونگ نے تعزیتی پیغام بھیجا۔')).toEqual([])
  })

  it('and what leaders of several wrote is told with each of them', () => {
    const text =
      'جاپان اور روس کے رہنماؤں نے ٹو لام کو مبارکباد کے پیغامات بھیجے۔ جاپان کے وزیر اعظم اشیبا شیگیرو نے ٹو لام کو پیغام بھیجا۔ ولادیمیر پوٹن نے ٹو لام کو خط بھیجا۔'
    expect(told(text)).toEqual(['ishiba-shigeru > to-lam', 'vladimir-putin > to-lam'])
  })

  it('knows a governor whose name is a word for "my"', () => {
    expect(told('کینیڈا کی گورنر جنرل میری سائمن نے ٹو لام کو مبارکباد بھیجی۔')).toEqual(['miri-saimn > to-lam'])
  })
})

describe('messages on an anniversary told with its first and last day', () => {
  const dated = (text: string) =>
    compileText(text).events.map(({ type, date, participants }) =>
      [type, date.edtf, ...participants.map(({ entity }) => entity)].join(' '),
    )
  const span = 'تعلقات کے قیام کی 30ویں سالگرہ (1 اگست 1993 - 1 اگست 2023) کے موقع پر'
  const sent = 'وو وان تھونگ نے محمد بن زاید النہیان کو مبارکباد کا پیغام بھیجا۔'

  it('are of about the last, also in the next sentence', () => {
    const more = 'فام من چن نے محمد بن راشد المکتوم کو بھی مبارکباد کا پیغام بھیجا۔'
    expect(dated(`${span} ${sent} ${more}`)).toEqual([
      'message 2023-08-01~ pham-minh-chinh mohammed-bin-rashid-al-maktoum',
      'message 2023-08-01~ vo-van-thuong mohamed-bin-zayed-al-nahyan',
    ])
  })

  it('also where they are told as having been before the news', () => {
    const news = 'ٹو لام 9 سے 11 اکتوبر 2023 تک متحدہ عرب امارات کا دورہ کریں گے۔'
    expect(dated(`${news} قبل ازیں ${span} ${sent}`)).toContain(
      'message 2023-08-01~ vo-van-thuong mohamed-bin-zayed-al-nahyan',
    )
  })

  it('are not, where the span is of other days, or something else was done', () => {
    const years = 'تعلقات کے قیام کی 30ویں سالگرہ (1 اگست 1993 - 5 ستمبر 2023) کے موقع پر'
    const met = 'وو وان تھونگ نے محمد بن زاید النہیان سے ملاقات کی۔'
    expect(dated(`${years} ${sent}`)).toEqual(['message 2023 vo-van-thuong mohamed-bin-zayed-al-nahyan'])
    expect(dated(`${span} ${met}`)).toEqual(['meeting 2023 vo-van-thuong mohamed-bin-zayed-al-nahyan'])
  })
})
