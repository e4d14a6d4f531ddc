// Journeys told in other words than "X visited A on the 5th": by the first who went, in several years, before the main
// clause, as what somebody does today. Beside each what is none.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string) =>
  compileText(`سرخی یہاں\n${text}`).events.flatMap(({ type, countries, date, participants }) =>
    type === 'visit' ? [`${countries.join()} ${date.edtf} ${participants.map(({ entity }) => entity).join(' ')}`] : [],
  )

describe('a journey in each of several years', () => {
  it.each([
    ['in a list', 'شی جن پنگ نے 2015، 2017 اور 2023 میں ویتنام کا دورہ کیا۔', ['2015', '2017', '2023']],
    ['two of them', 'شی جن پنگ 2015 اور 2017 میں ہنوئی آ چکے ہیں۔', ['2015', '2017']],
    ['in a bracket', 'شی جن پنگ تین مرتبہ (2015، 2017 اور 2023 میں) ویتنام آ چکے ہیں۔', ['2015', '2017', '2023']],
    ['in a bracket behind', 'شی جن پنگ دو بار ویتنام کا دورہ کر چکے ہیں (2015 اور 2017 میں)۔', ['2015', '2017']],
    [
      'with their months',
      'شی جن پنگ نے مارچ 2015، جون 2017 اور دسمبر 2023 میں ویتنام کا دورہ کیا۔',
      ['2015-03', '2017-06', '2023-12'],
    ],
  ])('%s', (_, text, years) => {
    expect(visits(text)).toEqual(years.map((year) => `CN,VN ${year} xi-jinping`))
  })

  it.each([
    ['no year but a number', 'شی جن پنگ نے 1200 اور 2017 میں ویتنام کا دورہ کیا۔', '2017'],
    ['years of another clause', '2022 اور 2023 میں تجارت بڑھی جب شی جن پنگ نے ویتنام کا دورہ کیا۔', '2023'],
    ['a year and its day', '2024 میں، 3 جون 2024 کو شی جن پنگ نے ویتنام کا دورہ کیا۔', '2024-06-03'],
  ])('is one of %s', (_, text, date) => {
    expect(visits(text)).toEqual([`CN,VN ${date} xi-jinping`])
  })
})

describe('a journey told as what somebody does', () => {
  it.each([
    ['on days', 'شی جن پنگ 4 سے 7 جون 2025 تک ویتنام کا دورہ کرتے ہیں۔', ['CN,VN 2025-06-04/2025-06-07 xi-jinping']],
    ['on a day', 'شی جن پنگ 4 جون 2025 کو ہنوئی پہنچتے ہیں۔', ['CN,VN 2025-06-04 xi-jinping']],
    ['every year', 'شی جن پنگ ہر سال 2 ستمبر کو ویتنام کا دورہ کرتے ہیں۔', []],
    ['often', 'شی جن پنگ اکثر ویتنام کا دورہ کرتے ہیں۔', []],
    ['no longer', 'شی جن پنگ 4 جون 2025 کو ویتنام کا دورہ کرتے تھے۔', []],
    ['not', 'شی جن پنگ 4 جون 2025 کو ویتنام کا دورہ نہیں کرتے۔', []],
    ['if he does', 'اگر شی جن پنگ 4 جون 2025 کو ویتنام کا دورہ کرتے ہیں تو معاہدہ ہوگا۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('the first, or the last, who went', () => {
  const clinton = ['US,VN 2000-11 bill-clinton']
  it.each([
    ['named before', 'بل کلنٹن نومبر 2000 میں ویتنام کا دورہ کرنے والے پہلے امریکی صدر تھے۔', clinton],
    ['who became so', 'بل کلنٹن نومبر 2000 میں ہنوئی پہنچنے والے پہلے امریکی صدر بنے۔', clinton],
    ['named behind', 'نومبر 2000 میں ویتنام کا دورہ کرنے والے پہلے امریکی صدر بل کلنٹن تھے۔', clinton],
    ['as somebody says', 'ٹو لام نے کہا کہ بل کلنٹن نومبر 2000 میں ویتنام کا دورہ کرنے والے پہلے صدر تھے۔', clinton],
    [
      'of whom the next clause tells the day',
      'ویتنام کا آخری دورہ کرنے والے امریکی صدر بل کلنٹن تھے، جنہوں نے نومبر 2000 میں تین روزہ دورہ کیا تھا۔',
      clinton,
    ],
    ['who was not', 'بل کلنٹن ویتنام کا دورہ کرنے والے پہلے امریکی صدر نہیں تھے۔', []],
    ['who is nobody', 'ٹو لام سے ملاقات ہوئی۔ ویتنام کا دورہ کرنے والے پہلے سیاح جرمن تھے۔', []],
    ['to whom somebody wrote', 'شی جن پنگ نے ویتنام کا دورہ کرنے والے پہلے امریکی صدر کو خط لکھا۔', []],
    ['of a country only named', 'چین اور لاؤس کے دوست بل کلنٹن تھے، جنہوں نے نومبر 2000 میں دورہ کیا۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('where a first journey went', () => {
  it.each([
    ['without a day', 'ٹو لام کا پہلا غیر ملکی دورہ بھی لاؤس کا تھا۔', ['LA,VN XXXX to-lam']],
    [
      'with a day in a bracket',
      'ٹو لام کا پہلا غیر ملکی دورہ لاؤس کا تھا (11 جولائی 2024)۔',
      ['LA,VN 2024-07-11 to-lam'],
    ],
    [
      'with days behind the verb',
      'ٹو لام نے پہلا غیر ملکی دورہ لاؤس کا کیا، 11 سے 12 جولائی 2024 تک۔',
      ['LA,VN 2024-07-11/2024-07-12 to-lam'],
    ],
    [
      'with days behind the verb, and other news before it',
      'دسمبر 2023 میں شی جن پنگ ہنوئی آئے، اور ٹو لام نے پہلا دورہ لاؤس کا کیا، 11 سے 12 جولائی 2024 تک، جس میں بات چیت ہوئی۔',
      ['CN,VN 2023-12 xi-jinping', 'LA,VN 2024-07-11/2024-07-12 to-lam'],
    ],
    ['and it did not', 'ٹو لام کا پہلا غیر ملکی دورہ لاؤس کا نہیں تھا۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('a journey before the one that is told', () => {
  const on = ['CN,VN ../2024-06-04 to-lam', 'KH,VN 2024-06-04 to-lam']
  it.each([
    ['by who goes on', 'چین کا سرکاری دورہ مکمل کرنے کے بعد 4 جون 2024 کو ٹو لام کمبوڈیا پہنچے۔', on],
    ['by who is named first', 'ٹو لام چین کا دورہ کرنے کے بعد 4 جون 2024 کو کمبوڈیا پہنچے۔', on],
    ['as an office says', 'وزارت خارجہ نے کہا کہ چین کا دورہ کرنے کے بعد ٹو لام 4 جون 2024 کو کمبوڈیا پہنچے۔', on],
    [
      'of so many days',
      'ٹو لام چین کا تین روزہ دورہ مکمل کرنے کے بعد 4 جون 2024 کو بیجنگ سے کمبوڈیا روانہ ہو گئے۔',
      ['CN,VN 2024-06-02/2024-06-04 to-lam', 'KH,VN 2024-06-04 to-lam'],
    ],
    [
      'and the beginning of the next',
      'چین کا دورہ کامیابی سے مکمل کرنے کے بعد، 4 جون 2024 کو فام من چن، ان کی اہلیہ اور وفد ریاض کے ایئرپورٹ پر اترے، جہاں سے سعودی عرب کے ورکنگ وزٹ کا آغاز ہوا۔',
      ['CN,VN ../2024-06-04 pham-minh-chinh', 'SA,VN 2024-06-04 pham-minh-chinh'],
    ],
    [
      'not of who goes home',
      'چین کا دورہ کرنے کے بعد شی جن پنگ 4 جون 2024 کو کمبوڈیا پہنچے۔',
      ['CN,KH 2024-06-04 xi-jinping'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('who does not travel', () => {
  it.each([
    [
      'a body that a meeting is named after',
      'ڈونلڈ ٹرمپ 10 جون 2024 کو ٹوکیو میں تھے۔ 11 جون 2024 کو وہ APEC سربراہی ہفتے کے لیے دا نانگ پہنچے۔',
      'apec',
    ],
    [
      'the party of a delegation whose leader is named',
      'چین کی کمیونسٹ پارٹی کے وفد نے، جس کی قیادت وانگ یی کر رہے تھے، 3 جون 2024 کو ویتنام کا دورہ کیا۔',
      'cpc',
    ],
    [
      'who is at an airport of his own country',
      'انتھونی البانیز چین کے دورے پر پہنچ گئے ہیں۔ شنگھائی کے ہوائی اڈے پر آسٹریلیا اور چین کے سفارت کاروں نے ان کا استقبال کیا، وہاں سے وہ ایکسپو پہنچے جس کا افتتاح لی کیانگ نے کیا۔',
      'li-qiang',
    ],
    [
      'an unknown "such a time"',
      'دسمبر 2023 میں ٹو لام نے کہا کہ ہنگری کی قومی اسمبلی کے چیئرمین ایسے وقت ویتنام تشریف لائے ہیں جب بہار ہے۔',
      'aise-vqt',
    ],
    [
      'the parties to what somebody comes under',
      'ولادیمیر پوٹن نے وانگ یی سے ملاقات کی، جو چین کی کمیونسٹ پارٹی اور یونائیٹڈ رشیا پارٹی کے درمیان معاہدے کے تحت 3 جون 2024 کو روس کے دورے پر تھے۔',
      'cpc',
    ],
  ])('%s', (_, text, entity) => {
    expect(visits(text).join(' ')).not.toContain(entity)
  })
})

describe('a visit told behind what was done on it', () => {
  const saw = '4 جون 2024 کو شی جن پنگ نے ہوئی این کی سیر کی، 3 سے 5 جون 2024 تک'
  it.each([
    ['within it', `${saw} ویتنام کے سرکاری دورے کے فریم ورک کے اندر۔`],
    ['during it', `${saw} ویتنام کے سرکاری دورے کے دوران۔`],
  ])('is of who did it: %s', (_, text) => {
    expect(visits(text)).toEqual(['CN,VN 2024-06-03/2024-06-05 xi-jinping'])
  })

  it.each([
    ['at home', '4 جون 2024 کو ٹو لام نے ہوئی این کی سیر کی، 3 سے 5 جون تک ویتنام کے سرکاری دورے کے دوران۔'],
    ['where he did not', '4 جون 2024 کو شی جن پنگ نے سیر نہیں کی، 3 سے 5 جون تک ویتنام کے سرکاری دورے کے دوران۔'],
  ])('but not %s', (_, text) => {
    expect(visits(text)).toEqual([])
  })
})

describe('a delegation whose leader is told behind', () => {
  it.each([
    [
      'whose head he was',
      '3 جون 2024 کو ویتنام کے ایک وفد نے چین کا دورہ کیا، جس کے سربراہ نائب وزیر فام تھانہ بنہ تھے۔',
    ],
    ['the head of it', '3 جون 2024 کو ویتنام کے وفد نے چین کا دورہ کیا، وفد کے سربراہ نائب وزیر فام تھانہ بنہ تھے۔'],
  ])('is his: %s', (_, text) => {
    expect(visits(text)).toEqual(['CN,VN 2024-06-03 pham-thanh-binh'])
  })

  it('is not, where no delegation was told of', () => {
    expect(visits('3 جون 2024 کو ٹو لام نے چین کا دورہ کیا، جس کے سربراہ شی جن پنگ ہیں۔')).toEqual([
      'CN,VN 2024-06-03 to-lam',
    ])
  })
})

describe('a day of what had been done before', () => {
  it('is not of who has come', () => {
    const text = 'جولائی 2013 میں دونوں ممالک نے شراکت داری قائم کی تھی، اور ٹو لام نے چین کا دورہ کیا ہے۔'
    expect(visits(text)).toEqual(['CN,VN XXXX to-lam'])
  })

  it('is, where one thing is told after another', () => {
    const text = '3 جون 2024 کو ٹو لام بیجنگ پہنچے اور شی جن پنگ سے ملاقات کی ہے۔'
    expect(compileText(text).events.map(({ date }) => date.edtf)).toEqual(['2024-06-03', '2024-06-03'])
  })
})

describe('who lands at an airport', () => {
  it.each([
    ['arriving', '3 جون 2024 کو ٹو لام ماسکو کے بین الاقوامی ہوائی اڈے پر پہنچے۔'],
    ['landing', '3 جون 2024 کو ٹو لام ماسکو ایئرپورٹ پر اترے۔'],
    [
      'with his wife and a delegation aboard a plane',
      '3 جون 2024 کو ٹو لام، ان کی اہلیہ نگو فوونگ لی اور اعلیٰ سطحی وفد کو لے کر طیارہ ماسکو کے ہوائی اڈے پر اترا۔',
    ],
    [
      'on the day of where he lands',
      '3 جون 2024 کو ٹو لام کا طیارہ (ہنوئی کے وقت کے مطابق 4 جون 2024 کو) ماسکو کے ہوائی اڈے پر اترا۔',
    ],
  ])('has come: %s', (_, text) => {
    expect(visits(text)).toEqual(['RU,VN 2024-06-03 to-lam'])
  })

  it.each([
    ['at home', '3 جون 2024 کو ٹو لام ہنوئی کے ہوائی اڈے پر پہنچے۔'],
    ['no one knows where', '3 جون 2024 کو ٹو لام ہوائی اڈے پر پہنچے۔'],
  ])('but not %s', (_, text) => {
    expect(visits(text)).toEqual([])
  })
})

describe('a journey told twice', () => {
  it.each([
    [
      'tomorrow, and by its day',
      'روس کے نائب وزیراعظم کل پاکستان آئیں گے۔ الیکسی اوورچوک کی اسلام آباد آمد 28 ستمبر کو ہوگی۔',
      ['PK,RU XXXX-09-28 alexei-overchuk'],
    ],
    [
      'as what it is, beside news of another day',
      'آج 19 جون 2023 کو انٹونی بلنکن وانگ یی سے ملاقات کریں گے، کسی امریکی وزیر خارجہ کا یہ پہلا دورہ چین ہے اور وہ 17 جون کو بیجنگ پہنچے تھے۔',
      ['CN,US 2023-06-17 antony-blinken'],
    ],
    [
      'as the first since a year',
      'انتھونی البانیز چین کے دورے پر ہیں، 2016 کے بعد یہ کسی آسٹریلوی رہنما کا چین کا پہلا دورہ ہے۔',
      ['AU,CN XXXX anthony-albanese'],
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text).map((visit) => visit.replace('?', ''))).toEqual(expected)
  })
})

describe('a delegation that is here', () => {
  const news = 'وزیر نے چینی عوام کے اس وفد کا استقبال کیا جو ویتنام کا دورہ کر رہا ہے۔'
  it('is not who came in a year before', () => {
    const text = `${news} 2015 میں شی جن پنگ کے ویتنام کے دورے میں معاہدے ہوئے۔`
    expect(visits(text).sort()).toEqual(['CN,VN 2015 xi-jinping', 'CN,VN XXXX CN'])
  })

  it('is of its country, though "this" stands between', () => {
    expect(visits(news)).toEqual(['CN,VN XXXX CN'])
  })
})

describe('who has come', () => {
  it.each([
    [
      'on no day',
      'انتونی بلنکن سعودی عرب آ گئے، جہاں شہزادہ محمد بن سلمان نے ان سے ملاقات کی۔',
      ['SA,US XXXX antony-blinken'],
    ],
    ['in the present perfect', 'انتونی بلنکن سعودی عرب آ گئے ہیں۔', []],
    ['long ago', 'انتونی بلنکن سعودی عرب آئے اور خطاب کیا۔', []],
    ['into the news', 'انتونی بلنکن سعودی عرب کی خبروں میں آ گئے۔', []],
    ['back home', 'شہباز شریف پاکستان آ گئے۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('a journey of his own', () => {
  const to = ['CN,VN 2024-08 to-lam']
  it.each([
    ['that is recalled', 'اگست 2024 میں چین کے اپنے دورے کو یاد کرتے ہوئے ٹو لام نے تعاون کو سراہا۔', to],
    ['on which he spoke', 'اگست 2024 میں چین کے اپنے سرکاری دورے کے موقع پر ٹو لام نے خطاب کیا تھا۔', to],
    ['of a month named first', 'اپنے اگست 2024 کے دورہ چین کا ذکر کرتے ہوئے ٹو لام نے کہا کہ تعاون اہم ہے۔', to],
    ['told by who is known', 'ٹو لام نے تقریر کی۔ اگست 2024 میں چین کے اپنے دورے کو یاد کرتے ہوئے انہوں نے کہا۔', to],
    ['to work there', 'اگست 2024 میں چین میں کام کرنے کے اپنے دورے کے سلسلے میں ٹو لام نے وانگ یی سے ملاقات کی۔', to],
    [
      'told within what another says',
      'لی کیانگ نے کہا کہ اگست 2024 میں چین کے اپنے دورے میں ٹو لام نے زور دیا تھا۔',
      to,
    ],
    ['before which he speaks', 'اگست 2024 میں چین کے اپنے دورے سے قبل ٹو لام نے کہا کہ تعاون اہم ہے۔', []],
    ['of which no day is told', 'چین کے اپنے دورے کو یاد کرتے ہوئے ٹو لام نے کہا کہ تعاون اہم ہے۔', []],
    ['of somebody without a name', 'اگست 2024 میں چین کے اپنے دورے کو یاد کرتے ہوئے وزیر نے تعاون کو سراہا۔', []],
    ['of his delegation', 'اگست 2024 میں چین کے اپنے دورے کے دوران ٹو لام کے وفد نے میلہ دیکھا۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('within a journey', () => {
  const days = ['BG,VN 2025-10-22/2025-10-24 to-lam']
  it.each([
    ['somebody went', 'بلغاریہ کے سرکاری دورے (22 سے 24 اکتوبر 2025) کے فریم ورک میں، ٹو لام عجائب گھر گئے۔', days],
    ['somebody met', 'بلغاریہ کے سرکاری دورے (22 سے 24 اکتوبر 2025) کے دوران ٹو لام نے رومن رادیو سے ملاقات کی۔', days],
    [
      'somebody will meet',
      '22 سے 24 اکتوبر 2025 تک بلغاریہ کے سرکاری دورے کے دوران ٹو لام رومن رادیو سے ملیں گے۔',
      days,
    ],
    ['a host spoke', 'بلغاریہ کے سرکاری دورے (22 سے 24 اکتوبر 2025) کے دوران رومن رادیو نے خطاب کیا۔', []],
    ['somebody was absent', 'بلغاریہ کے سرکاری دورے (22 سے 24 اکتوبر 2025) کے دوران ٹو لام عجائب گھر نہیں گئے۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })

  it.each([
    [
      'is still to come',
      '5 سے 7 مئی تک ٹو لام کے اٹلی کے دورے کے دوران دونوں ممالک معاہدوں پر دستخط کریں گے۔',
      'scheduled 2025',
    ],
    [
      'was before',
      '3 مارچ کو ٹو لام کے اٹلی کے دورے کے دوران طے پانے والے معاہدوں پر دونوں ممالک عمل کریں گے۔',
      'occurred 2025',
    ],
  ])('what will be done, where it %s', (_, text, expected) => {
    const { events } = compileText(text, 'published: "2025-03-10"\n')
    const told = events.flatMap(({ type, status, date: { edtf } }) =>
      type === 'visit' ? `${status} ${edtf.slice(0, 4)}` : [],
    )
    expect(told).toEqual([expected])
  })

  it('he and his wife go with the delegation', () => {
    const text = '4 جون 2024 کو ٹو لام اور ان کی اہلیہ ویتنامی وفد کے ساتھ بیجنگ پہنچے۔'
    expect(visits(text)).toEqual(['CN,VN 2024-06-04 to-lam'])
  })
})

describe('no journey', () => {
  const told = (text: string) =>
    compileText(`سرخی یہاں\n${text}`, "published: '2024-01-29'").events.flatMap(({ type, date, participants }) =>
      type === 'visit' ? [`${date.edtf} ${participants.map(({ entity }) => entity).join(' ')}`] : [],
    )
  const come = 'ایران کے وزیر خارجہ حسین امیر عبداللہیان آج اسلام آباد پہنچ گئے۔'
  const arrived = '2024-01-29 hossein-amir-abdollahian'

  it.each([
    [
      'is that of who was among the hosts',
      'وزیر داخلہ محسن نقوی دورے پر ترکیہ میں ہیں۔ ایئرپورٹ پر ان کا استقبال کرنے والوں میں ترک وزیر مہمت شمشیک شامل تھے۔',
      ['2024-01-29~ mohsin-naqvi'],
    ],
    [
      'had only been announced of who has come',
      `${come} بیان میں کہا گیا تھا کہ حسین امیر عبداللہیان پاکستان آئیں گے۔`,
      [arrived],
    ],
    [
      'is made to a person',
      'ڈونلڈ بلوم پاکستان میں ہیں۔ پاکستان خوش ہے۔ پاکستان میں سرما ہے۔ پاکستان میں برف ہے۔ پاکستان میں بارش ہے۔ پاکستان سرد ہے۔\nمنگل کو امریکی سفیر ڈونلڈ بلوم اسحاق ڈار کے پاس پہنچے۔',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    ['on a day', `${come} انہوں نے کہا کہ حسین امیر عبداللہیان 5 فروری کو پاکستان آئیں گے۔`, '2024-02-05'],
    ['of another country', `${come} ترجمان نے کہا کہ حسین امیر عبداللہیان چین جائیں گے۔`, 'XXXX'],
  ])('but one that is announced %s is another', (_, text, expected) => {
    expect(told(text)).toEqual([arrived, `${expected} hossein-amir-abdollahian`])
  })
})
