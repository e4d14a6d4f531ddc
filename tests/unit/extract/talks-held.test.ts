// Talks and calls told by a noun with its day, meetings held "again", relations told in brackets and by other words.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(({ type, date, participants, countries }) =>
    [type, date.edtf, ...participants.map(({ entity }) => entity), countries.join()].join(' '),
  )

describe('talks that were held on a day', () => {
  it.each([
    [
      'two who act at them',
      '12 دسمبر 2023 کو ہنوئی میں ہونے والی بات چیت میں شی جن پنگ اور نگوین فو ترونگ نے تعاون پر زور دیا۔',
      'talks 2023-12-12 xi-jinping nguyen-phu-trong CN,VN',
    ],
    [
      'after them',
      '12 دسمبر 2023 کو مذاکرات کے بعد شی جن پنگ اور نگوین فو ترونگ نے تعاون پر زور دیا۔',
      'talks 2023-12-12 xi-jinping nguyen-phu-trong CN,VN',
    ],
    [
      'of two told of before',
      '5 جون 2023 کو فام من چن نے نریندر مودی سے ملاقات کی۔ یکم اگست 2024 کو دونوں وزرائے اعظم کی بات چیت کے بعد اعلان کیا گیا۔',
      'talks 2024-08-01 pham-minh-chinh narendra-modi IN,VN',
    ],
    [
      'whose they were, before the day',
      'ٹو لام اور شی جن پنگ کے درمیان 15 جنوری 2025 کو ہونے والی فون کال نے تعلقات کو آگے بڑھایا۔',
      'phone-call 2025-01-15 to-lam xi-jinping CN,VN',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it('are two where two days are told', () => {
    const text = 'ٹو لام اور ڈونلڈ ٹرمپ کے درمیان 4 اپریل 2025 اور 2 جولائی 2025 کو ہونے والی فون کالز اہم تھیں۔'
    expect(told(text)).toHaveLength(2)
  })

  it.each([
    ['no day', 'بات چیت میں شی جن پنگ اور نگوین فو ترونگ نے تعاون پر زور دیا۔'],
    ['one who acts', '12 دسمبر 2023 کو بات چیت میں شی جن پنگ نے تعاون پر زور دیا۔'],
    ['two of one country', '12 دسمبر 2023 کو بات چیت میں فام من چن اور نگوین فو ترونگ نے تعاون پر زور دیا۔'],
    ['what is wished', '12 دسمبر 2023 کو ہونے والی بات چیت میں شی جن پنگ اور نگوین فو ترونگ شریک نہیں ہوں گے۔'],
  ])('not with %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('"again" within a clause parts it from no day', () => {
    const text = 'ٹو لام نے ڈونلڈ ٹرمپ کو فون کیا۔ 2 جولائی 2025 کو دونوں میں پھر ٹیلی فون پر گفتگو ہوئی۔'
    expect(told(text)).toContain('phone-call 2025-07-02 to-lam donald-trump US,VN')
  })
})

describe('relations', () => {
  it.each([
    [
      'in brackets',
      'ہنگری نے ویتنام کے ساتھ سفارتی تعلقات قائم کیے (3 فروری 1950)۔',
      'milestone 1950-02-03 HU VN HU,VN',
    ],
    [
      'changed into',
      '10 ستمبر 2023 کو ویتنام اور امریکہ نے تعلقات کو جامع اسٹریٹجک پارٹنرشپ میں تبدیل کیا۔',
      'milestone 2023-09-10 VN US US,VN',
    ],
    ['a body joined', '20 ستمبر 1977 کو ویتنام اقوام متحدہ میں شامل ہوا۔', 'milestone 1977-09-20 un VN VN'],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })

  it('nobody joins a body by joining a delegation', () => {
    expect(told('20 ستمبر 2023 کو ویتنام اور چین کے تاجر وفد میں شامل ہوئے۔')).toEqual([])
  })
})

describe('who is meant', () => {
  it('a guest of the host’s own country, of whom history tells, is not the one who met him', () => {
    const text =
      'ستمبر 2018 میں نگوین فو ترونگ نے ہنگری کا دورہ کیا۔ 28 مئی 2025 کو ہنوئی میں لوونگ کوونگ نے صدر سلیوک تاماس سے بات چیت کی۔ 29 مئی 2025 کو مہمان نے ٹو لام سے ملاقات کی۔'
    expect(told(text)).toContain('meeting 2025-05-29 tamas-sulyok to-lam HU,VN')
  })

  it('who is told of in a clause about a rank did not rise to it', () => {
    const text =
      '10 ستمبر 2023 کو ویتنام اور امریکہ نے تعلقات کو جامع اسٹریٹجک پارٹنرشپ میں تبدیل کیا، وہ درجہ جو صرف چین اور روس کے پاس تھا۔'
    expect(told(text)).toEqual(['milestone 2023-09-10 VN US US,VN'])
  })

  it('a plan’s years date nothing behind it', () => {
    const text =
      'یکم اگست 2024 کو بھارت اور ویتنام نے مذاکرات کے بعد 2024-2028 کے لئے پلان جاری کیا اور نو معاہدوں پر دستخط کیے۔'
    expect(told(text).filter((one) => one.startsWith('agreement'))).toEqual(['agreement 2024-08-01 IN VN IN,VN'])
  })
})

describe('who acts right before the verb', () => {
  it.each([
    [
      'behind an office of which nobody knows',
      '5 مارچ 2024 کو لیو ہائیکسنگ کا استقبال صوبائی عوامی مجلس کے نگران اور وائس چیئرمین Nguyen Tran Huy نے کیا۔',
      'meeting 2024-03-05 nguyen-tran-huy liu-haixing CN',
    ],
    [
      'behind several of them',
      '5 مارچ 2024 کو لیو ہائیکسنگ کا خیرمقدم صوبائی پارٹی کے ڈپٹی سیکرٹری، عوامی مجلس کے چیئرمین Nguyen Tran Huy نے کیا۔',
      'meeting 2024-03-05 nguyen-tran-huy liu-haixing CN',
    ],
    [
      'as chair',
      '5 مارچ 2024 کو ویتنام چین فورم کی صدارت صوبائی عوامی مجلس کے رکن لی ہوائی ٹرنگ نے کی۔',
      'conference 2024-03-05 le-hoai-trung CN,VN',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toEqual([event])
  })

  it.each([
    ['tells of it', '5 مارچ 2024 کو لیو ہائیکسنگ سے ملاقات کا ذکر عوامی مجلس کے رکن لی ہوائی ٹرنگ نے کیا۔'],
    ['decides it', '5 مارچ 2024 کو لیو ہائیکسنگ کے استقبال کا فیصلہ عوامی مجلس کے رکن لی ہوائی ٹرنگ نے کیا۔'],
    ['does not do it', '5 مارچ 2024 کو لیو ہائیکسنگ کا استقبال عوامی مجلس کے رکن لی ہوائی ٹرنگ نے نہیں کیا۔'],
  ])('is none where he only %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('talks after a meeting', () => {
  const met = 'ڈونلڈ ٹرمپ نے 5 مئی 2025 کو نریندر مودی سے ملاقات کی۔'
  const meeting = 'meeting 2025-05-05 donald-trump narendra-modi IN,US'
  const talks = 'talks 2025-05-05 donald-trump narendra-modi IN,US'

  it.each([
    ['both held', 'ملاقات کے بعد دونوں رہنماؤں نے باضابطہ مذاکرات کیے۔'],
    ['as soon as it was over', 'ملاقات ختم ہوتے ہی دونوں رہنماؤں نے مذاکرات کیے۔'],
    ['one held with the other', 'ملاقات کے خاتمے پر ڈونلڈ ٹرمپ نے نریندر مودی کے ساتھ مذاکرات کیے۔'],
  ])('are another event: %s', (_, text) => {
    expect(told(`${met} ${text}`)).toEqual([meeting, talks])
  })

  it.each([
    ['at it', 'ملاقات میں دونوں رہنماؤں نے مذاکرات کیے۔'],
    ['of no time', 'دونوں رہنماؤں نے بات چیت کی۔'],
    ['with the press', 'ملاقات کے بعد ڈونلڈ ٹرمپ نے صحافیوں سے گفتگو کی۔'],
  ])('are none: %s', (_, text) => {
    expect(told(`${met} ${text}`)).toEqual([meeting])
  })
})

describe('a meeting that was useful', () => {
  it.each([
    ['says one of both', 'اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات نہایت مفید رہی۔'],
    ['one calls his own so', 'اسحاق ڈار نے وانگ یی سے اپنی ملاقات کو تعمیری قرار دیا۔'],
    ['one calls what was held so', 'اسحاق ڈار نے وانگ یی کے ساتھ ہونے والی ملاقات کو بہت مفید قرار دیا۔'],
    ['it is told of both', 'اسحاق ڈار اور وانگ یی کی ملاقات خوشگوار رہی۔'],
    ['it is told to have been', 'اسحاق ڈار نے بتایا کہ وانگ یی سے ملاقات اچھی تھی۔'],
  ])('took place: %s', (_, text) => {
    expect(told(text)).toEqual(['meeting XXXX ishaq-dar wang-yi CN,PK'])
  })

  it.each([
    ['will be', 'اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات مفید رہے گی۔'],
    ['can be', 'اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات مفید ہو سکتی ہے۔'],
    ['was not', 'اسحاق ڈار نے کہا کہ وانگ یی سے ملاقات مفید نہیں رہی۔'],
    ['is hoped to be', 'اسحاق ڈار نے امید ظاہر کی کہ وانگ یی سے ملاقات مفید ہوگی۔'],
    ['was wished', 'اسحاق ڈار نے وانگ یی سے ملاقات کی خواہش کو مثبت قرار دیا۔'],
    ['was, says a spokesman of nobody', 'ترجمان نے کہا کہ وانگ یی سے ملاقات مفید رہی۔'],
  ])('is not told where it %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a session that is named with the day on which it was held', () => {
  it.each([
    [
      'that took place',
      'مئی 2023 میں ہنوئی میں منعقد ہونے والے ویتنام - فلپائن مشترکہ کمیٹی کے 10ویں اجلاس میں فریقین نے تعاون کا جائزہ لیا۔',
    ],
    ['held', 'مئی 2023 میں ہنوئی میں منعقدہ ویتنام - فلپائن مشترکہ کمیٹی کے 10ویں اجلاس کے بعد تعاون بڑھا۔'],
  ])('is told: %s', (_, text) => {
    expect(told(text)).toEqual(['conference 2023-05 PH VN PH,VN'])
  })

  it.each([
    [
      'to be prepared',
      'ویتنام مئی 2026 میں ہنوئی میں ہونے والے ویتنام - فلپائن مشترکہ کمیٹی کے 10ویں اجلاس کی تیاری کر رہا ہے۔',
    ],
    [
      'where others met',
      'مئی 2023 میں ہنوئی میں منعقدہ ویتنام - فلپائن مشترکہ کمیٹی کے 10ویں اجلاس کے موقع پر تعاون کا ذکر ہوا۔',
    ],
    [
      'where others met, with a bracket',
      'مئی 2023 میں ہنوئی میں منعقدہ ویتنام - فلپائن مشترکہ کمیٹی کے 10ویں اجلاس (JC-10) کے موقع پر تعاون کا ذکر ہوا۔',
    ],
  ])('is not: %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
