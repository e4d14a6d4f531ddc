// Which event a day belongs to that a sentence says: not to what followed after those days, but to what its relative
// clause tells of the visit it names.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string, published: string | null = null) =>
  compileText(text, published === null ? null : `published: '${published}'\n`).events.map(
    ({ type, date }) => `${type} ${date.edtf.replaceAll('?', '')}`,
  )

describe('what was done on the visit that the sentence names', () => {
  it.each([
    [
      'its days before the noun',
      'ٹو لام نے شی جن پنگ کے 12 سے 13 دسمبر 2023 تک ویتنام کے سرکاری دورے کو یاد کیا، جس کے دوران دونوں فریقوں نے مشترکہ بیان جاری کیا تھا۔',
    ],
    [
      'its days in a bracket',
      'ٹو لام نے شی جن پنگ کے ویتنام کے دورے (12 سے 13 دسمبر 2023) کی اہمیت پر زور دیا، جب دونوں ممالک نے مشترکہ بیان جاری کیا تھا۔',
    ],
    [
      'the occasion of it',
      'ٹو لام نے شی جن پنگ کے ویتنام کے دورے (12 سے 13 دسمبر 2023) کو سراہا، جس کے موقع پر دونوں ممالک نے مشترکہ بیان جاری کیا تھا۔',
    ],
  ])('is of its days: %s', (_, text) => {
    expect(dates(text)).toContain('statement 2023-12-12/2023-12-13')
  })

  it.each([
    [
      'where the clause says a day itself',
      'ٹو لام نے شی جن پنگ کے ویتنام کے دورے (12 سے 13 دسمبر 2023) کو سراہا، جس کے دوران 12 دسمبر کو دونوں ممالک نے مشترکہ بیان جاری کیا تھا۔',
      'statement 2023-12-12',
    ],
    [
      'of a visit named further back',
      'شی جن پنگ کے ویتنام کے دورے (12 سے 13 دسمبر 2023) کے بعد ٹو لام نے 5 مئی 2025 کو لی کیانگ سے ملاقات کی، جس کے دوران دونوں ممالک نے مشترکہ بیان جاری کیا۔',
      'statement 2025-05-05~',
    ],
  ])('but not %s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('what was done on a visit named in the middle of its sentence', () => {
  const thanks =
    '25 مارچ 2024 کی سہ پہر وزیر لی تھانہ لونگ نے چین کے سفیر ہنگ با کا خیرمقدم کیا۔ وزیر نے شکریہ ادا کیا،'
  const signed = 'دونوں ممالک نے تعاون کی یادداشت پر دستخط کیے۔'
  it.each([
    [
      'during it',
      `${thanks} جس کی بدولت شی جن پنگ کے 12 سے 13 دسمبر 2023 تک ویتنام کے دورے کے دوران ${signed}`,
      '2023-12-12/2023-12-13',
    ],
    [
      'on its occasion',
      `${thanks} جس کی بدولت شی جن پنگ کے دسمبر 2023 کے ویتنام کے دورے کے موقع پر ${signed}`,
      '2023-12',
    ],
    ['of last month', `${thanks} اور کہا کہ شی جن پنگ کے گزشتہ ماہ ویتنام کے دورے کے دوران ${signed}`, '2024-02'],
    ['of no day', `${thanks} اور کہا کہ شی جن پنگ کے ویتنام کے دورے کے دوران ${signed}`, '../2024-03-25'],
  ])('is of its days: %s', (_, text, date) => {
    expect(dates(text, '2024-03-26')).toContain(`agreement ${date}`)
  })

  it('but not what its own clause dates', () => {
    const text = `شی جن پنگ نے 12 سے 13 دسمبر 2023 تک ویتنام کے دورے کے دوران ٹو لام سے ملاقات کی، اور 5 مارچ 2024 کو ${signed}`
    expect(dates(text, '2024-03-26')).toContain('agreement 2024-03-05')
  })
})

describe('a meeting of which the next sentence says when it was held', () => {
  const met = 'وزیر خارجہ وانگ یی نے وزیر خارجہ بوئی تھانہ سون سے ملاقات کی۔'
  it.each([
    ['yesterday', `${met} وانگ یی نے گزشتہ روز ہونے والی اس ملاقات میں کہا کہ چین تیار ہے۔`, 'meeting 2024-09-13'],
    [
      'on a day of the month',
      `${met} 12 ستمبر کو ہونے والی ملاقات کے دوران انہوں نے تجارت پر بات کی۔`,
      'meeting 2024-09-12',
    ],
    [
      'of a call',
      'وانگ یی نے بوئی تھانہ سون سے ٹیلی فون پر بات کی۔ گزشتہ روز ہونے والی گفتگو میں انہوں نے تجارت پر بات کی۔',
      'phone-call 2024-09-13',
    ],
  ])('is of that day: %s', (_, text, expected) => {
    expect(dates(text, '2024-09-14')).toEqual([expected])
  })

  it.each([
    ['of long before', `${met} گزشتہ برس ہونے والی ملاقات میں بھی یہی کہا گیا تھا۔`],
    ['only spoken of', `${met} انہوں نے گزشتہ روز ہونے والی ملاقات کا حوالہ دیا۔`],
    ['still to come', `${met} کل ہونے والی ملاقات میں انہوں نے تجارت پر بات کی۔`],
  ])('but not where it is %s', (_, text) => {
    expect(dates(text, '2024-09-14')).toEqual(['meeting 2024-09-14~'])
  })
})

describe('what came after days over which something else lasted', () => {
  const summit = '5 اور 6 مارچ 2024 کو میلبورن میں آسیان آسٹریلیا سربراہی اجلاس میں شرکت کے بعد'
  it.each([
    [
      'the day told of where he went',
      `${summit} فام من چن کینبرا گئے، جہاں 7 مارچ کو انہوں نے انتھونی البانیز سے بات چیت کی۔`,
      'visit 2024-03-07',
    ],
    ['no day', `${summit} فام من چن کینبرا گئے۔`, 'visit XXXX'],
    [
      'a day of its own',
      '12 سے 13 دسمبر 2023 تک ویتنام کے دورے کے بعد شی جن پنگ نے 15 دسمبر کو پوتن سے فون پر بات کی۔',
      'phone-call 2023-12-15',
    ],
    [
      'no day after a visit',
      '12 سے 13 دسمبر 2023 تک ویتنام کا دورہ مکمل کرنے کے بعد شی جن پنگ نے پوتن سے فون پر بات کی۔',
      'phone-call ../2023-12-13',
    ],
  ])('is of %s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })

  it.each([
    [
      'one day, on which both were',
      '5 مارچ 2024 کو میلبورن میں سربراہی اجلاس میں شرکت کے بعد فام من چن کینبرا گئے۔',
      'visit 2024-03-05',
    ],
    [
      'what came of talks that lasted',
      '5 سے 6 مارچ 2024 تک ہنوئی میں مذاکرات کے بعد چین اور ویتنام نے مشترکہ بیان جاری کیا۔',
      'statement 2024-03-05/2024-03-06',
    ],
  ])('but %s is of the day said', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('before that', () => {
  const news = '12 ستمبر 2025 کو ہنوئی میں بوئی تھانہ سون نے وانگ یی سے ملاقات کی۔'
  const stay = 'ژاؤ لیجی نے 31 اگست سے 2 ستمبر تک ویتنام کا سرکاری دورہ کیا۔'
  it.each([
    ['between what was told and the news', `${news} ${stay} اس سے قبل 10 ستمبر کو`, 'meeting 2025-09-10'],
    ['before both', `${news} ${stay} اس سے قبل 20 اگست کو`, 'meeting 2025-08-20'],
    ['in the year before', `${news} ${stay} اس سے قبل 8 دسمبر کو`, 'meeting 2024-12-08'],
  ])('is a day %s', (_, text, expected) => {
    expect(dates(`${text} وانگ یی نے ٹو لام سے بھی ملاقات کی تھی۔`)).toContain(expected)
  })
})

describe('the last day of a journey', () => {
  const talks = '11 اگست کو انہوں نے لی جے میونگ سے بات چیت کی۔'
  it.each([
    [
      'whose visit is called recent',
      `ٹو لام کا جنوبی کوریا کا حالیہ سرکاری دورہ (10 سے 13 اگست 2025) اہم تھا۔ ${talks} دورے کے آخری دن ٹو لام نے شی جن پنگ سے ملاقات کی۔`,
      'meeting 2025-08-13',
    ],
    [
      'of which only the return is told',
      `13 اگست 2025 کو ٹو لام جنوبی کوریا کا دورہ مکمل کر کے ہنوئی واپس پہنچے۔ ${talks} دورے کے آخری دن ٹو لام نے شی جن پنگ سے ملاقات کی۔`,
      'meeting 2025-08-13',
    ],
    [
      'is not the day told before it, which is one of them',
      `11 اگست 2025 کو ٹو لام نے لی جے میونگ سے بات چیت کی۔ دورے کے آخری دن ٹو لام نے شی جن پنگ سے ملاقات کی۔`,
      'meeting 2025-08-11',
      false,
    ],
    [
      'nor is the first day of a summit that of a visit',
      'ٹو لام کا حالیہ دورہ (10 سے 13 اگست 2025) ختم ہوا۔ 25 اگست کو سربراہی اجلاس شروع ہوا۔ اجلاس کے پہلے دن ٹو لام نے شی جن پنگ سے ملاقات کی۔',
      'meeting 2025-08-10',
      false,
    ],
  ])('%s', (_, text, expected, is = true) => {
    expect(dates(text).includes(expected)).toBe(is)
  })
})

describe('what was done on a visit without a day', () => {
  it('is not what the same two did months later', () => {
    const text =
      '30 جنوری 2025 کو ہنوئی میں تقریب ہوئی۔\n\nسال کا آغاز میخائل میشوسٹن کے 14 سے 15 جنوری 2025 تک ویتنام کے سرکاری دورے سے ہوا۔ فام من چن نے ان کا استقبال کیا۔\n\n10 مئی کو ماسکو میں فام من چن اور میخائل میشوسٹن نے بات چیت کی۔'
    expect(dates(text)).toEqual(expect.arrayContaining(['meeting 2025-01-14/2025-01-15', 'talks 2025-05-10']))
  })
})

describe('the day of what an event lies before or after', () => {
  const arrival = '7 مئی 2025 کو شی جن پنگ ماسکو پہنچے۔'
  it.each([
    ['before a parade', `${arrival} 9 مئی کی پریڈ سے قبل شی جن پنگ نے پوتن سے ملاقات کی۔`, 'meeting 2025-05-09'],
    [
      'after a ceasefire',
      `${arrival} 10 مئی کی جنگ بندی کے بعد شی جن پنگ نے مودی سے فون پر بات کی۔`,
      'phone-call 2025-05-10',
    ],
  ])('is not its own: %s', (_, text, never) => {
    expect(dates(text)).not.toContain(never)
  })

  it.each([
    [
      'what came of talks',
      `${arrival} 8 مئی کی بات چیت کے بعد چین اور روس نے مشترکہ بیان جاری کیا۔`,
      'statement 2025-05-08',
    ],
    ['a day before an event', `${arrival} 8 مئی کو پریڈ سے قبل شی جن پنگ نے پوتن سے ملاقات کی۔`, 'meeting 2025-05-08'],
  ])('but that of %s is', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})
