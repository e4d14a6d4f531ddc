// What a clause hung on a dated one tells, days in a bracket after their month, years counted from what began in one.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const dates = (text: string) => compileText(text).events.map((event) => `${event.type} ${event.date.edtf}`)

const news = '12 اپریل 2024 کو وونگ ڈنہ ہیو نے بیجنگ میں شی جن پنگ سے ملاقات کی۔'

describe('a clause hung on a dated one is of its days', () => {
  it.each([
    [
      'during which',
      'یہ ملاقات شی جن پنگ کے 5 سے 6 دسمبر 2023 تک ویتنام کے دورے کے بعد ہوئی، جس کے دوران دونوں ملکوں نے مشترکہ بیان جاری کیا تھا۔',
    ],
    [
      'when',
      'یہ ملاقات شی جن پنگ کے ویتنام کے دورے (5 سے 6 دسمبر 2023) کے تناظر میں ہوئی، جب دونوں ملکوں نے مشترکہ بیان جاری کیا تھا۔',
    ],
  ])('%s', (_, text) => {
    expect(dates(`${news}\n\n${text}`)).toContain('statement 2023-12-05/2023-12-06')
  })

  it.each([
    [
      'its own day is said',
      'یہ ملاقات شی جن پنگ کے 5 دسمبر 2023 کے دورے کے بعد ہوئی، جس کے دوران 6 دسمبر 2023 کو دونوں ملکوں نے مشترکہ بیان جاری کیا تھا۔',
      'statement 2023-12-06',
    ],
    [
      'it is a sentence of its own',
      'یہ ملاقات شی جن پنگ کے 5 دسمبر 2023 کے ویتنام کے دورے کے بعد ہوئی۔ دونوں ملکوں نے مشترکہ بیان جاری کیا تھا۔',
      'statement ../2024-04-12',
    ],
  ])('but not where %s', (_, text, expected) => {
    expect(dates(`${news}\n\n${text}`)).toContain(expected)
  })
})

describe('talks after which something was done are of its day', () => {
  const raised = 'تعلقات کو جامع اسٹریٹجک شراکت داری تک بڑھایا گیا۔'
  it.each([
    [
      'the one said before them',
      `27 نومبر 2023 کو، ٹوکیو میں وو وان تھونگ اور کشیدا فومیو کی بات چیت کے بعد، ${raised}`,
      'talks 2023-11-27',
    ],
    [
      'the same day',
      `27 نومبر 2023 کو وو وان تھونگ ٹوکیو پہنچے۔ اسی روز وو وان تھونگ اور کشیدا فومیو کی بات چیت کے بعد، ${raised}`,
      'talks 2023-11-27',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(text)).toContain(expected)
  })
})

describe('the days of a month in a bracket after it', () => {
  it('are the days', () => {
    const text = 'جون 2023 میں (22 سے 24 جون) یون سک یول ویتنام کے دورے پر آئے۔'
    expect(dates(text)).toEqual(['visit 2023?-06-22/2023?-06-24'])
  })
})

describe('the next year', () => {
  it.each([
    [
      'is counted from what began in a year',
      'ویتنام اور جنوبی کوریا نے 5 دسمبر 2022 کو جامع اسٹریٹجک شراکت داری قائم کی۔ اگلے سال جون میں یون سک یول ویتنام کے دورے پر آئے۔',
      'visit 2023?-06',
    ],
    [
      'and from what lies long ago',
      'جولائی 1971 میں ہنری کسنجر نے بیجنگ میں چو این لائی سے ملاقات کی۔ اگلے برس فروری میں یون سک یول ویتنام کے دورے پر آئے۔',
      'visit 1972?-02',
    ],
  ])('%s', (_, text, expected) => {
    expect(dates(`10 اگست 2025 کو ٹو لام نے لی جے میونگ سے ملاقات کی۔\n\n${text}`)).toContain(expected)
  })
})

describe('what will be done on a visit announced is of its days', () => {
  const visits =
    'وونگ ڈنہ ہیو 21 سے 23 ستمبر 2023 تک بنگلہ دیش اور 23 سے 26 ستمبر 2023 تک بلغاریہ کا سرکاری دورہ کریں گے۔'
  it.each([
    [
      'to the country of whom he meets',
      'وہ بنگلہ دیش کی وزیر اعظم شیخ حسینہ سے بھی ملاقات کریں گے۔',
      'meeting 2023-09-21/2023-09-23',
    ],
    ['to another', 'وہ بلغاریہ کے صدر رومن رادیو سے بھی ملاقات کریں گے۔', 'meeting 2023-09-23/2023-09-26'],
    ['not on a visit', 'وہ چین کے صدر شی جن پنگ سے بھی ملاقات کریں گے۔', 'meeting XXXX'],
  ])('%s', (_, text, expected) => {
    expect(dates(`${visits}\n\n${text}`)).toContain(expected)
  })
})

describe('this year, in what tells no day of its own', () => {
  it('is the one year it tells', () => {
    const text =
      'دوستی پرانی ہے۔ رشتے گہرے ہیں۔ لوگ خوش ہیں۔ تجارت کم ہے۔\n\nرواں سال 12 فروری کو رجب طیب اردوان پاکستان کے دورے پر آئے۔\n\nشہباز شریف 22 اپریل کو ترکیہ کے دورے پر گئے۔\n\n9 جولائی 2025 کو اسحاق ڈار نے حقان فیدان سے ملاقات کی۔'
    expect(dates(text)).toEqual(['visit 2025?-02-12', 'visit 2025?-04-22', 'meeting 2025-07-09'])
  })
})

describe('talks after which a statement was issued are of the time it says', () => {
  const told = (text: string) =>
    compileText(text, "published: '2023-12-14'").events.map((event) => `${event.type} ${event.date.edtf}`)

  it.each([
    ['at the end of last month', 'گزشتہ ماہ کے آخر میں', '2023-11-21~/2023-11-30~'],
    ['in a month', 'نومبر میں', '2023-11'],
    ['on a day', '27 نومبر کو', '2023-11-27'],
  ])('%s', (_, when, expected) => {
    const text = `${when} صدر وو وان تھونگ اور وزیر اعظم کشیدا نے ٹوکیو میں بات چیت کے بعد مشترکہ بیان جاری کیا۔`
    expect(told(text).sort()).toEqual([`statement ${expected}`, `talks ${expected}`])
  })

  it('but not of a year alone', () => {
    const text = '2023 میں صدر وو وان تھونگ اور وزیر اعظم کشیدا نے ٹوکیو میں بات چیت کے بعد مشترکہ بیان جاری کیا۔'
    expect(told(text)).not.toContain('talks 2023')
  })
})
