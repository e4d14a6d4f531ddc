import { describe, expect, test } from 'vitest'
import { datedArticle, lexiconProblems } from './dated-article'

test('the lexicon of these tests is in order', () => {
  expect(lexiconProblems).toEqual([])
})

describe('the one year of the news', () => {
  test.each([
    ['a month', 'اپریل 2025 میں دورہ ہوا۔', 2025],
    ['a part of a year', '2025 کے آغاز میں فون پر بات ہوئی۔', 2025],
    ['two bare years', '2024 میں دورہ ہوا۔ 2024 کے دوران تجارت بڑھی۔', 2024],
    ['history beside it', '1995 میں تعلقات معمول پر آئے۔ اپریل 2025 میں دورہ ہوا۔', 2025],
    ['a plan beside it', 'اپریل 2025 میں دورہ ہوا۔ ہدف 2030 تک حاصل ہو گا۔', 2025],
    ['a milestone beside it', 'اپریل 2025 میں دورہ ہوا۔ ویتنام اور امریکہ نے 2023 میں جامع شراکت داری قائم کی۔', 2025],
    ['one bare year', '2023 میں تجارت بڑھی۔', null],
    ['two years', 'اپریل 2025 میں دورہ ہوا۔ مئی 2024 میں دورہ ہوا۔', null],
    ['a span alone', 'دوستی (1950 - 2025) کا جشن ہوا۔', null],
    ['nothing', 'دورہ ہوا۔', null],
  ])('%s', (_, text, year) => {
    expect(datedArticle(text).clues.run?.year ?? null).toBe(year)
  })
})

describe('asserted years, best first', () => {
  test('a full date, then an edition, a span, an anniversary, a bare year, the address', () => {
    const { clues } = datedArticle(
      'فاشزم پر فتح کی 80 ویں سالگرہ منائی گئی۔ دوستی (1950 - 2025) کا جشن ہوا۔ 2 مارچ 2025 کو دورہ ہوا، وہ برکس 2025 میں تھے اور 2025 کے دوران تجارت بڑھی۔',
      { url: 'https://example.org/2025/a' },
    )
    expect(clues.years.map((clue) => clue.reason.code)).toEqual([
      'year-from-article',
      'year-from-edition',
      'year-from-span',
      'year-from-anniversary',
      'year-from-article',
      'year-from-address',
    ])
  })

  test.each([
    ['the 50th anniversary of an old thing', 'فاشزم پر فتح کی 50 ویں سالگرہ منائی گئی تھی۔'],
    ['a five-year plan', '2021-2025 کا منصوبہ منظور ہوا۔'],
    ['an old address', ''],
  ])('none from %s', (_, text) => {
    expect(datedArticle(text, { url: 'https://example.org/2009/post1074204' }).clues.years).toEqual([])
  })
})

describe('of the clues the youngest told, the gatherings only named behind them', () => {
  test.each([
    ['a span over a visit before it', 'دوستی (1950 - 2025) کا جشن ہوا۔ جنوری 2024 میں دورہ ہوا تھا۔', 2025],
    ['a visit over an edition only named', 'انہوں نے برکس 2027 پر مبارکباد دی۔ جنوری 2025 میں دورہ ہوا تھا۔', 2025],
    ['an edition attended over a visit', 'وہ برکس 2025 میں شریک ہوئے۔ جنوری 2024 میں دورہ ہوا تھا۔', 2025],
    ['what is told over what is to come', 'برکس 2026 میں شرکت کریں گے۔ جنوری 2025 میں دورہ ہوا تھا۔', 2025],
    ['an edition only named over nothing', 'انہوں نے برکس 2027 پر مبارکباد دی۔', 2027],
  ])('%s', (_, text, year) => {
    expect(datedArticle(text).clues.years[0]?.year).toBe(year)
  })
})

describe('past or to come by the verb of its clause', () => {
  test.each([
    ['12 مئی 2025 کو ملاقات ہوئی جس سے تعلقات مضبوط ہوں گے۔', 'past'],
    ['وہ 12 مئی 2025 کو دورہ کریں گے، ترجمان نے کہا۔', 'future'],
    ['ترجمان نے کہا کہ وہ 12 مئی 2025 کو دورہ کریں گے۔', 'future'],
    ['معاہدہ 12 مئی 2025 کو طے کیا جائے گا۔', 'future'],
    ['معاہدہ 12 مئی 2025 کو طے کیا گیا۔', 'past'],
    ['12 مئی 2025 کو ہونے والے اجلاس پر بات ہوئی۔', 'neither'],
  ])('%s', (text, told) => {
    expect(datedArticle(text).clues.stated[0]?.told).toBe(told)
  })
})

describe('what was past already', () => {
  test.each([
    ['a partnership with its year', 'ویتنام اور امریکہ نے 2023 میں جامع شراکت داری قائم کی۔', '2023-09-10'],
    ['since it was established', 'ویتنام اور امریکہ کی جامع شراکت داری کے قیام کے بعد تعاون بڑھا۔', '2023-09-10'],
    ['the later of two', 'ویتنام اور امریکہ نے 2023 میں جامع شراکت داری قائم کی۔ مئی 2024 میں دورہ ہوا۔', '2024-05-01'],
    ['a partnership only named', 'ویتنام اور امریکہ کی جامع شراکت داری مضبوط ہے۔', null],
    ['a partnership to come', 'ویتنام اور آسٹریلیا 2024 میں جامع شراکت داری قائم کریں گے۔', null],
    ['something to be held', 'اپریل 2025 میں ہونے والے اجلاس پر بات ہوئی۔', null],
    ['history', '1995 میں تعلقات معمول پر آئے۔', null],
  ])('%s', (_, text, day) => {
    expect(datedArticle(text).clues.past?.day ?? null).toBe(day)
  })
})

describe("the report's own day", () => {
  test.each([
    ['the first day of the lead', '12 ستمبر 2024 کو ملاقات ہوئی۔ 14 ستمبر 2024 کو واپسی ہوئی۔', '2024-09-12'],
    [
      'what it calls today',
      'ملاقات ہوئی۔ وفد پہنچا۔ تقریب ہوئی۔ بات ہوئی۔ آج (22 اگست 2024) صدر نے خطاب کیا۔',
      '2024-08-22',
    ],
    ['a dateline', 'بیجنگ۔20اکتوبر 2024: وزیر خارجہ پہنچے۔', '2024-10-20'],
    ['of a range its beginning', '21 سے 24 اگست 2023 تک دورہ ہوا۔', '2023-08-21'],
    ['not a holiday', 'انہوں نے 2 ستمبر 2025 کے قومی دن پر مبارکباد دی۔', null],
    ['not a month', 'اپریل 2025 میں دورہ ہوا۔', null],
    ['not a day far down', 'کل ملاقات ہوئی۔ وفد پہنچا۔ تقریب ہوئی۔ بات ہوئی۔ 5 مئی 2024 کو خطاب ہوا۔', null],
    ['not a span', '(8 فروری 1950 - 8 فروری 2025) کا جشن ہوا۔', null],
    ['not without a year', '12 ستمبر کو ملاقات ہوئی۔', null],
  ])('%s', (_, text, day) => {
    expect(datedArticle(text).clues.report?.day ?? null).toBe(day)
  })
})

describe('occasions', () => {
  test.each([
    ['ordinal after', 'ویتنام کے قومی دن کی 80ویں سالگرہ منائی گئی۔', 80, 2025],
    ['ordinal before', '80 ویں جنرل اسمبلی شروع ہوئی۔', 80, 2025],
    ['ordinal of its session', 'جنرل اسمبلی کے 79 ویں اجلاس میں شرکت کی۔', 79, 2024],
    ['year beside it', 'برکس 2025 کامیاب رہی۔', null, 2025],
    ['ordinal in words', 'ویتنام کے قومی دن کی اسیویں سالگرہ منائی گئی۔', 80, 2025],
    ['ordinal in words, its ending apart', 'ویتنام کے قومی دن کی اناسی ویں سالگرہ منائی گئی۔', 79, 2024],
    ['ordinal of something else', 'قومی دن پر، 18 ویں ورکشاپ ہوئی۔', null, null],
    ['none', 'قومی دن منایا گیا۔', null, null],
  ])('%s', (_, text, ordinal, year) => {
    expect(datedArticle(text).occasions[0]).toMatchObject({ ordinal, year })
  })
})

describe('a new year in figures is that of the weeks around its feast', () => {
  test.each([
    ['before the lunar feast', 'قمری نئے سال 2025 پر مبارکباد دی۔ 14 جنوری کو دورہ ہوا۔', '14 جنوری', '2025?-01-14'],
    ['after it', 'نئے قمری سال 2025 کا جشن منایا۔ 20 فروری کو دورہ ہوا۔', '20 فروری', '2025?-02-20'],
    ['in December before', 'نئے سال 2025 کی مبارکباد دی۔ 27 دسمبر کو دورہ ہوا۔', '27 دسمبر', '2024?-12-27'],
    ['in summer', 'نئے سال 2025 کی مبارکباد دی۔ 27 جولائی کو دورہ ہوا۔', '27 جولائی', 'XXXX-07-27'],
    ['a year that is none', 'مالی سال 2025 کا جائزہ لیا۔ 27 دسمبر کو دورہ ہوا۔', '27 دسمبر', 'XXXX-12-27'],
  ])('%s', (_, text, said, edtf) => {
    expect(datedArticle(text).date(said).date.edtf).toBe(edtf)
  })
})

describe('the span of what is celebrated on a day', () => {
  const day = 'قومی دن (12 جون 1990 - 12 جون 2024) پر، 12 جون کو پیغام بھیجا گیا۔'
  test.each([
    ['is surer than a year told further down', `${day} وفد خوش تھے۔ 2025 میں ملاقات ہوئی۔`, '2024?-06-12'],
    ['or than one that lies ahead', `${day} 2025 میں دوستی کی 75 ویں سالگرہ ان کے سامنے ہے۔`, '2024?-06-12'],
    [
      'of another sentence is not',
      '(12 جون 1990 - 12 جون 2024) کا جشن ہوا۔ 15 جون 2025 کو دورہ ہوا۔ 12 جون کو پیغام بھیجا گیا۔',
      '2025?-06-12',
    ],
  ])('%s', (_, text, edtf) => {
    expect(datedArticle(text).date('12 جون').date.edtf).toBe(edtf)
  })
})
