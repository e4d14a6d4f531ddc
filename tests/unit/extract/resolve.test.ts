import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventDate } from '../../../src/model/date'
import { edtfBounds, parseEdtf } from '../../../src/model/edtf'
import { reasonCodes } from '../../../src/model/reason'
import { datedArticle } from './dated-article'

const codes = (date: EventDate) => date.because.map(({ code }) => code)

describe('what the article states, it keeps', () => {
  test.each([
    ['صدر نے 12 ستمبر 2024 کو دورہ کیا۔', '12 ستمبر 2024', '2024-09-12', 'stated', 'date-stated'],
    ['دورے (اپریل 2025) کے بعد تعلقات بہتر ہوئے۔', 'اپریل 2025', '2025-04', 'stated', 'date-stated'],
    ['1995 میں تعلقات معمول پر آئے۔', '1995', '1995', 'stated', 'date-stated'],
    ['2025 کے آغاز میں فون کال ہوئی۔', '2025 کے آغاز میں', '2025-01~/2025-03~', 'approximate', 'date-vague'],
    ['2024 کے آخر میں ملاقات ہوئی۔', '2024 کے آخر میں', '2024-10~/2024-12~', 'approximate', 'date-vague'],
    [
      'ستمبر 2024 کے وسط میں ملاقات ہوئی۔',
      'ستمبر 2024 کے وسط میں',
      '2024-09-11~/2024-09-20~',
      'approximate',
      'date-vague',
    ],
    [
      'فروری 2024 کے آخر میں ملاقات ہوئی۔',
      'فروری 2024 کے آخر میں',
      '2024-02-21~/2024-02-29~',
      'approximate',
      'date-vague',
    ],
    ['21 سے 24 اگست 2023 تک دورہ ہوا۔', '21 سے 24 اگست 2023 تک', '2023-08-21/2023-08-24', 'stated', 'date-stated'],
    [
      '28 دسمبر سے 3 جنوری 2025 تک دورہ ہوا۔',
      '28 دسمبر سے 3 جنوری 2025 تک',
      '2024-12-28/2025-01-03',
      'stated',
      'date-stated',
    ],
    ['2 ستمبر 2025 سے پہلے ملاقات ہوئی۔', '2 ستمبر 2025 سے پہلے', '../2025-09-02', 'approximate', 'date-stated'],
    ['5 مئی 2025 سے دورہ شروع ہوا۔', '5 مئی 2025 سے', '2025-05-05/..', 'stated', 'date-stated'],
  ])('%s', (text, words, edtf, certainty, because) => {
    const { date, diagnostics } = datedArticle(text).date(words)
    expect(date).toMatchObject({ edtf, certainty })
    expect(codes(date)).toEqual([because])
    expect(diagnostics).toEqual([])
  })
})

describe('the day of publication gives the year that lies nearest', () => {
  test.each([
    ['31 اکتوبر', '2025-11-01', 'occurred', '2025-10-31'],
    ['31 اکتوبر', '2025-10-31', 'occurred', '2025-10-31'],
    ['30 دسمبر', '2025-01-02', 'occurred', '2024-12-30'],
    ['5 جنوری', '2024-12-30', 'scheduled', '2025-01-05'],
    ['2 جنوری', '2025-01-01', 'occurred', '2025-01-02'],
    ['3 نومبر', '2025-11-01', 'occurred', '2024?-11-03'],
    ['3 نومبر', '2025-11-01', 'scheduled', '2025-11-03'],
    // Announced, and told in the wrong tense: a year ago several days would have their year.
    ['3 سے 5 نومبر تک', '2025-11-01', 'occurred', '2025-11-03/2025-11-05'],
    ['28 سے 30 نومبر تک', '2025-11-01', 'occurred', '2024?-11-28/2024?-11-30'],
    ['12 مارچ', '2025-11-01', 'occurred', '2025?-03-12'],
    ['29 فروری', '2024-03-01', 'occurred', '2024-02-29'],
    ['29 فروری', '2025-03-01', 'occurred', '2024?-02-29'],
  ] as const)('%s, published %s, %s', (words, published, status, edtf) => {
    const { date, diagnostics } = datedArticle(`وفد ${words} کو پہنچا۔`, { published }).date(words, { status })
    expect(date).toMatchObject({ edtf, certainty: 'inferred' })
    expect(codes(date)).toEqual(['date-stated', 'year-from-publication'])
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-year-inferred'])
  })

  test('it beats the other clues of the article', () => {
    const article = datedArticle('وفد 12 مئی کو پہنچا۔ اپریل 2024 میں بھی دورہ ہوا تھا۔', { published: '2025-05-13' })
    expect(article.date('12 مئی').date.edtf).toBe('2025-05-12')
  })

  test('of a range under way the beginning counts', () => {
    const article = datedArticle('صدر 28 دسمبر سے 3 جنوری تک دورے پر ہیں۔', { published: '2024-12-30' })
    expect(article.date('28 دسمبر سے 3 جنوری تک').date.edtf).toBe('2024-12-28/2025-01-03')
  })

  test('of a scheduled range that has begun too', () => {
    const article = datedArticle('صدر 12 سے 15 نومبر تک دورہ کریں گے۔', { published: '2024-11-13' })
    expect(article.date('12 سے 15 نومبر تک', { status: 'scheduled' }).date.edtf).toBe('2024-11-12/2024-11-15')
  })
})

describe('without it the article tells its year', () => {
  test.each([
    [
      'a month of the news',
      '31 اکتوبر کو ملاقات ہوئی۔ اپریل 2025 میں دورہ ہوا۔',
      '31 اکتوبر',
      '2025?-10-31',
      'year-from-article',
    ],
    [
      'a full date of the news',
      '14 مارچ کو ملاقات ہوئی۔ 2 مارچ 2024 کو وفد پہنچا تھا۔',
      '14 مارچ',
      '2024?-03-14',
      'year-from-article',
    ],
    [
      'a date of the year before',
      '10 جنوری کو ملاقات ہوئی۔ 20 نومبر 2024 کو وفد گیا تھا۔',
      '10 جنوری',
      '2025?-01-10',
      'year-after-date',
    ],
    [
      'an edition',
      '6 جولائی کو ملاقات ہوئی۔ وزیر اعظم برکس 2025 میں شریک ہوئے۔',
      '6 جولائی',
      '2025?-07-06',
      'year-from-edition',
    ],
    [
      'a span',
      '15 جنوری کو تقریب ہوئی۔ دوستی (1950 - 2025) کا جشن منایا گیا۔',
      '15 جنوری',
      '2025?-01-15',
      'year-from-span',
    ],
    [
      'an anniversary',
      '9 مئی کو پریڈ ہوئی۔ یہ فاشزم پر فتح کی 80 ویں سالگرہ تھی۔',
      '9 مئی',
      '2025?-05-09',
      'year-from-anniversary',
    ],
    [
      'a session',
      '22 ستمبر کو ملاقات ہوئی۔ صدر جنرل اسمبلی کے 80 ویں اجلاس میں تھے۔',
      '22 ستمبر',
      '2025?-09-22',
      'year-from-edition',
    ],
    [
      'an anniversary of relations',
      '18 جنوری کو ملاقات ہوئی۔ چین اور ویتنام نے سفارتی تعلقات کے قیام کی 75 ویں سالگرہ منائی۔',
      '18 جنوری',
      '2025?-01-18',
      'year-from-anniversary',
    ],
    [
      'a milestone already past',
      '4-5 اپریل کو ملاقات ہوئی۔ ویتنام اور امریکہ نے 2023 میں جامع شراکت داری پر اتفاق کیا۔',
      '4-5 اپریل',
      '2024?-04-04/2024?-04-05',
      'year-after-milestone',
    ],
    [
      'a milestone of the same autumn',
      '12 نومبر کو ملاقات ہوئی۔ ویتنام اور امریکہ نے ستمبر 2023 میں جامع شراکت داری پر اتفاق کیا۔',
      '12 نومبر',
      '2023?-11-12',
      'year-after-milestone',
    ],
    [
      'two bare years that agree',
      '3 جون کو ملاقات ہوئی۔ 2024 میں کئی دورے ہوئے۔ 2024 کے دوران تجارت بڑھی۔',
      '3 جون',
      '2024?-06-03',
      'year-from-article',
    ],
  ])('%s', (_, text, words, edtf, because) => {
    const { date } = datedArticle(text).date(words)
    expect(date).toMatchObject({ edtf, certainty: 'inferred' })
    expect(codes(date)).toEqual(['date-stated', because])
  })

  test('digits in the address, for want of anything better', () => {
    const article = datedArticle('12 ستمبر کو ملاقات ہوئی۔', { url: 'https://example.org/2024/tin.html' })
    expect(article.date('12 ستمبر').date.edtf).toBe('2024?-09-12')
    expect(codes(article.date('12 ستمبر').date)).toEqual(['date-stated', 'year-from-address'])
  })

  test('other days lie beside the day of the news', () => {
    const article = datedArticle(
      '31 اکتوبر کو ملاقات ہوئی۔ اپریل 2025 میں دورہ ہوا۔ 12 جنوری کو فون پر بات ہوئی۔ 1 نومبر کو وفد روانہ ہوا۔ اجلاس 5 جنوری کو ہو گا۔',
    )
    expect(article.date('12 جنوری').date.edtf).toBe('2025?-01-12')
    expect(article.date('1 نومبر').date.edtf).toBe('2025?-11-01')
    expect(article.date('5 جنوری', { status: 'scheduled' }).date.edtf).toBe('2026?-01-05')
    expect(codes(article.date('12 جنوری').date)).toEqual(['date-stated', 'year-from-article', 'year-from-article'])
  })

  test('a full date in the lead is the day of the news', () => {
    const article = datedArticle('31 اکتوبر 2025 کو ملاقات ہوئی۔ 20 اکتوبر کو وفد پہنچا تھا۔ 30 دسمبر کو بات ہوئی تھی۔')
    expect(article.date('20 اکتوبر').date.edtf).toBe('2025?-10-20')
    expect(article.date('30 دسمبر').date.edtf).toBe('2024?-12-30')
  })
})

describe('a full date within weeks gives its year, in both directions', () => {
  test.each([
    [
      'a report before its end',
      '25 جولائی کو ملاقات ہوئی۔ 27 جولائی 2024 کو اعلامیہ منظور ہوا۔',
      '25 جولائی',
      '2024?-07-25',
    ],
    ['a day within a range', '7 مارچ کو ملاقات ہوئی۔ وفد 5 سے 9 مارچ 2024 تک دورے پر ہے۔', '7 مارچ', '2024?-03-07'],
    ['an announcement', 'ترجمان نے 5 نومبر کو بتایا۔ وہ 12 نومبر 2025 کو دورہ کریں گے۔', '5 نومبر', '2025?-11-05'],
    ['the old year', '30 دسمبر کو ملاقات ہوئی۔ 3 جنوری 2025 کو واپسی ہوئی۔', '30 دسمبر', '2024?-12-30'],
    ['the new year', '2 جنوری کو ملاقات ہوئی۔ 29 دسمبر 2024 کو وفد پہنچا۔', '2 جنوری', '2025?-01-02'],
    ['not months away', '2 جنوری کو ملاقات ہوئی۔ 20 جون 2024 کو وفد پہنچا تھا۔', '2 جنوری', '2025?-01-02'],
    [
      'not where the news is younger',
      '25 جولائی کو ملاقات ہوئی۔ 27 جولائی 2023 کو دورہ ہوا تھا۔ مئی 2025 میں بات ہوئی تھی۔',
      '25 جولائی',
      '2025?-07-25',
    ],
    [
      'in the sentence before, whatever the day of the news',
      '12 جنوری 2025 کو فون پر بات ہوئی۔\nاگست 2024 میں دورہ ہوا تھا۔ 19 اگست کو مذاکرات ہوئے تھے۔',
      '19 اگست',
      '2024?-08-19',
    ],
    ['before what is scheduled', 'اگست میں دورہ ہوا۔ 16 دسمبر 2025 کو وفد جائے گا۔', 'اگست', '2025?-08'],
  ])('%s', (_, text, words, edtf) => {
    const { date } = datedArticle(text).date(words)
    expect(date.edtf).toBe(edtf)
    expect(codes(date)[0]).toBe('date-stated')
    expect(date.because[0]?.args).toEqual({ text: words })
  })

  test('publication within a month of the day is nearer', () => {
    const text = '10 مئی 2024 کو دورہ ہوا تھا۔ 12 مئی کو وفد پہنچا۔'
    expect(datedArticle(text, { published: '2025-05-13' }).date('12 مئی').date.edtf).toBe('2025-05-12')
    expect(datedArticle(text, { published: '2025-11-13' }).date('12 مئی').date.edtf).toBe('2024?-05-12')
  })

  test('a day in the address, across the turn of the year', () => {
    const article = datedArticle('31 دسمبر کو ملاقات ہوئی۔', { url: 'https://example.org/a-20250104081523.htm' })
    expect(article.date('31 دسمبر').date.edtf).toBe('2024?-12-31')
  })
})

describe('a weekday said beside the day', () => {
  test.each([
    ['alone gives the year', 'جمعہ، 31 اکتوبر کو ملاقات ہوئی۔', 'جمعہ، 31 اکتوبر', '2025?-10-31'],
    [
      'moves a year that was only reckoned',
      'جمعہ، 31 اکتوبر کو ملاقات ہوئی۔ مئی 2024 میں دورہ ہوا تھا۔',
      'جمعہ، 31 اکتوبر',
      '2025?-10-31',
    ],
    [
      'and none that a full date gives',
      'پیر، 31 اکتوبر کو ملاقات ہوئی۔ 2 نومبر 2025 کو واپسی ہوئی۔',
      'پیر، 31 اکتوبر',
      '2025?-10-31',
    ],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(text).date(words).date.edtf).toBe(edtf)
  })
})

describe('no clue, no year', () => {
  test.each([
    ['nothing', '12 ستمبر کو ملاقات ہوئی۔', '12 ستمبر', 'XXXX-09-12'],
    ['history', '12 ستمبر کو ملاقات ہوئی۔ 1986 میں اصلاحات شروع ہوئیں۔', '12 ستمبر', 'XXXX-09-12'],
    ['one bare year', '12 ستمبر کو ملاقات ہوئی۔ 2023 میں تجارت بڑھی۔', '12 ستمبر', 'XXXX-09-12'],
    ['a plan', '12 ستمبر کو ملاقات ہوئی۔ 2030 تک ہدف حاصل ہو گا۔', '12 ستمبر', 'XXXX-09-12'],
    ['a plan of years', '12 ستمبر کو ملاقات ہوئی۔ 2021-2025 کا منصوبہ منظور ہوا۔', '12 ستمبر', 'XXXX-09-12'],
    ['a founding date', '12 ستمبر کو ملاقات ہوئی۔ 18 جنوری 1950 کو تعلقات قائم ہوئے۔', '12 ستمبر', 'XXXX-09-12'],
    ['an ordinal of nothing known', '12 ستمبر کو ملاقات ہوئی۔ 18ویں ورکشاپ منعقد ہوئی۔', '12 ستمبر', 'XXXX-09-12'],
    [
      'a milestone of other countries',
      '12 ستمبر کو ملاقات ہوئی۔ ویتنام اور چین کی جامع شراکت داری اہم ہے۔',
      '12 ستمبر',
      'XXXX-09-12',
    ],
    [
      'a milestone still to come',
      '12 ستمبر کو ملاقات ہوئی۔ ویتنام اور آسٹریلیا جامع شراکت داری قائم کریں گے۔',
      '12 ستمبر',
      'XXXX-09-12',
    ],
    ['a range', '21 سے 24 اگست تک دورہ ہوا۔', '21 سے 24 اگست تک', 'XXXX-08-21/XXXX-08-24'],
    ['a month', 'ستمبر میں دورہ ہوا۔', 'ستمبر', 'XXXX-09'],
  ])('%s', (_, text, words, edtf) => {
    const { date, diagnostics } = datedArticle(text).date(words)
    expect(date).toMatchObject({ edtf, earliest: null, latest: null, certainty: 'undated' })
    expect(codes(date)).toEqual(['year-unknown'])
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-year-unknown'])
  })
})

describe('words counted from a day', () => {
  const published = '2025-03-05' // a Wednesday

  test.each([
    ['آج', 'occurred', '2025-03-05'],
    ['آج صبح', 'occurred', '2025-03-05'],
    ['گزشتہ روز', 'occurred', '2025-03-04'],
    ['تین روز قبل', 'occurred', '2025-03-02'],
    ['منگل کے روز', 'occurred', '2025-03-04'],
    ['جمعرات کے روز', 'occurred', '2025-02-27'],
    ['جمعرات کے روز', 'scheduled', '2025-03-06'],
    ['گزشتہ ماہ', 'occurred', '2025-02'],
    ['رواں ماہ کی 25 تاریخ', 'scheduled', '2025-03-25'],
    ['گزشتہ ماہ کی 30 تاریخ', 'occurred', '2025-02'],
    ['تین ماہ قبل', 'occurred', '2024-12'],
    ['آئندہ ماہ', 'scheduled', '2025-04'],
    ['گزشتہ سال', 'occurred', '2024'],
    ['رواں سال', 'occurred', '2025'],
    ['گزشتہ سال ستمبر', 'occurred', '2024-09'],
    ['رواں سال کے آغاز میں', 'occurred', '2025-01~/2025-03~'],
    ['گزشتہ ہفتے', 'occurred', '2025-02-24~/2025-03-02~'],
    ['آج سے 12 مارچ تک', 'occurred', '2025-03-05/2025-03-12'],
  ] as const)('%s, %s', (words, status, edtf) => {
    const { date } = datedArticle(`وفد ${words} پہنچا۔`, { published }).date(words, { status })
    expect(date.edtf).toBe(edtf)
    expect(codes(date)).toContain('relative-to-publication')
  })

  test.each([
    ['آج', 'XXXX'],
    ['گزشتہ ماہ', 'XXXX'],
    ['گزشتہ سال ستمبر', 'XXXX-09'],
  ])('%s without any day to count from', (words, edtf) => {
    const { date } = datedArticle(`وفد ${words} پہنچا۔`).date(words)
    expect(date).toMatchObject({ edtf, certainty: 'undated' })
  })

  test('a dateline gives today', () => {
    const article = datedArticle('بیجنگ۔20اکتوبر 2024: وزیر خارجہ آج پہنچے۔')
    expect(article.date('آج').date.edtf).toBe('2024-10-20')
  })

  test.each([
    ['اسی دن', '2024-06-06'],
    ['اسی شام', '2024-06-06'],
    ['اگلے دن', '2024-06-07'],
    ['ایک دن قبل', '2024-06-05'],
    ['اسی ماہ', '2024-06'],
    ['اسی سال', '2024'],
    ['دو دن بعد', '2024-06-08'],
    ['اس سے تین روز قبل', '2024-06-03'],
    ['اسی سال اکتوبر', '2024-10'],
    ['اسی ماہ کی 25 تاریخ', '2024-06-25'],
  ])('%s counts from the date before', (words, edtf) => {
    const article = datedArticle(`6 جون 2024 کو ملاقات ہوئی۔ ${words} میں عشائیہ ہوا۔`)
    const previous = article.date('6 جون 2024').date
    const { date } = article.date(words, { previous })
    expect(date).toMatchObject({ edtf, certainty: 'inferred' })
    expect(codes(date)).toEqual(['relative-to-previous', 'date-stated'])
  })

  test('the doubt of the date before is kept', () => {
    const article = datedArticle('6 جون کو ملاقات ہوئی۔ اسی شام عشائیہ ہوا۔ اپریل 2025 میں بھی دورہ ہوا۔')
    const previous = article.date('6 جون').date
    expect(article.date('اسی شام', { previous }).date.edtf).toBe('2025?-06-06')
  })

  test('the same day as a day of an unknown year is that day', () => {
    const article = datedArticle('6 جون کو ملاقات ہوئی۔ اسی شام عشائیہ ہوا۔')
    const previous = article.date('6 جون').date
    expect(article.date('اسی شام', { previous }).date).toMatchObject({ edtf: 'XXXX-06-06', certainty: 'undated' })
  })
})

describe('events without a date', () => {
  const news = '31 اکتوبر کو ملاقات ہوئی۔ اپریل 2025 میں دورہ ہوا۔ حالیہ تقرری پر مبارکباد دی گئی۔'

  test('one year told throughout is theirs', () => {
    const { date } = datedArticle(news).date(null)
    expect(date).toMatchObject({ edtf: '2025?', certainty: 'inferred' })
    expect(codes(date)).toEqual(['year-from-article'])
  })

  test('what is already past lies before the report', () => {
    const { date } = datedArticle(news).date(null, { past: true })
    expect(date).toMatchObject({
      edtf: '../2025-10-31',
      earliest: null,
      latest: '2025-10-31',
      certainty: 'approximate',
    })
    expect(codes(date)).toEqual(['before-report', 'date-stated', 'year-from-article'])
  })

  test('"recently" is the same, told', () => {
    const { date } = datedArticle('31 اکتوبر 2025 کو ملاقات ہوئی۔ وہ حال ہی میں منتخب ہوئے۔').date('حال ہی میں')
    expect(date).toMatchObject({ edtf: '../2025-10-31', certainty: 'approximate' })
  })

  test.each([
    ['two years', '31 اکتوبر کو ملاقات ہوئی۔ اپریل 2025 میں دورہ ہوا۔ مئی 2024 میں بھی دورہ ہوا۔'],
    ['history only', 'ملاقات ہوئی۔ 1995 میں تعلقات معمول پر آئے۔'],
    ['nothing', 'ملاقات ہوئی۔'],
  ])('undated: %s', (_, text) => {
    const { date } = datedArticle(text).date(null)
    expect(date).toMatchObject({ edtf: 'XXXX', certainty: 'undated' })
    expect(codes(date)).toEqual(['no-date'])
  })

  test('an occasion with its ordinal gives its day where it has one', () => {
    const article = datedArticle('ویتنام کے قومی دن کی 80ویں سالگرہ منائی گئی۔')
    const [occasion = null] = article.occasions
    const { date } = article.date(null, { occasion })
    expect(date).toMatchObject({ edtf: '2025-09-02', certainty: 'inferred' })
    expect(codes(date)).toEqual(['year-from-anniversary', 'day-from-occasion'])
    expect(date.because[0]?.args).toMatchObject({
      ordinal: 80,
      founded: 1945,
      text: 'ویتنام کے قومی دن کی 80ویں سالگرہ',
    })
  })

  test('and only its year where its day differs from place to place', () => {
    const article = datedArticle('فاشزم پر فتح کی 80 ویں سالگرہ منائی گئی۔')
    const [occasion = null] = article.occasions
    expect(article.date(null, { occasion }).date).toMatchObject({ edtf: '2025', certainty: 'inferred' })
  })

  test('a holiday without ordinal takes the year of the news', () => {
    const article = datedArticle('قومی دن کی تقریب ہوئی۔ اپریل 2025 میں دورہ ہوا۔')
    const [occasion = null] = article.occasions
    const { date } = article.date(null, { occasion })
    expect(date).toMatchObject({ edtf: '2025?-09-02', certainty: 'inferred' })
    expect(codes(date)).toEqual(['year-from-article', 'day-from-occasion'])
  })
})

describe('what cannot be', () => {
  test('a day that no year has: its month is kept', () => {
    const { date, diagnostics } = datedArticle('31 نومبر 2024 کو ملاقات ہوئی۔').date('31 نومبر 2024')
    expect(date).toMatchObject({ edtf: '2024-11', certainty: 'approximate' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-invalid'])
  })

  test('29 February of a year that has none', () => {
    const { date, diagnostics } = datedArticle('29 فروری 2025 کو ملاقات ہوئی۔').date('29 فروری 2025')
    expect(date.edtf).toBe('2025-02')
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-invalid'])
  })

  test('29 February skips the years that have none', () => {
    const { date } = datedArticle(
      '29 فروری کو ملاقات ہوئی۔ ویتنام اور امریکہ نے 2023 میں جامع شراکت داری پر اتفاق کیا۔',
    ).date('29 فروری')
    expect(date.edtf).toBe('2024?-02-29')
  })

  test('a weekday that is not of that day', () => {
    const { date, diagnostics } = datedArticle('منگل، 12 ستمبر 2024 کو ملاقات ہوئی۔').date('منگل، 12 ستمبر 2024')
    expect(date.edtf).toBe('2024-09-12')
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-conflict'])
    expect(datedArticle('جمعرات، 12 ستمبر 2024 کو ملاقات ہوئی۔').date('جمعرات، 12 ستمبر 2024').diagnostics).toEqual([])
  })

  test('told as past, dated after publication', () => {
    const article = datedArticle('12 ستمبر 2025 کو ملاقات ہوئی۔', { published: '2024-09-13' })
    const { date, diagnostics } = article.date('12 ستمبر 2025')
    expect(date.edtf).toBe('2025-09-12')
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-conflict'])
  })

  test('another year than that of the session attended', () => {
    const said = (year: number) => `12 ستمبر ${String(year)} کو جنرل اسمبلی کے 79 ویں اجلاس میں شرکت کی۔`
    const codes = (year: number) =>
      datedArticle(said(year))
        .date(`12 ستمبر ${String(year)}`)
        .diagnostics.map(({ code }) => code)
    expect(codes(2023)).toEqual(['date-conflict'])
    expect(codes(2024)).toEqual([])
    // A session may last into the next year.
    expect(codes(2025)).toEqual([])
  })

  test('a range that ends before it begins', () => {
    const { date, diagnostics } = datedArticle('24 سے 21 اگست 2023 تک دورہ ہوا۔').date('24 سے 21 اگست 2023 تک')
    expect(date.edtf).toBe('2023-08-24')
    expect(diagnostics.map(({ code }) => code)).toEqual(['date-conflict'])
  })
})

test('every date can be read back, and says the days its EDTF says', () => {
  const phrase = fc.constantFrom(
    '12 ستمبر',
    '31 نومبر',
    '29 فروری',
    '2025',
    'اپریل 2024',
    'گزشتہ سال',
    'آج',
    'اسی دن',
    '28 دسمبر سے 3 جنوری تک',
    '(1950 - 2025)',
    'ستمبر کے وسط میں',
    '2 ستمبر سے پہلے',
    'منگل کے روز',
    'قومی دن کی 80 ویں سالگرہ',
    '۔',
    'کو',
    'میں',
    'گا',
    '\n',
  )
  const published = fc.option(
    fc.integer({ min: 18_000, max: 20_500 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10)),
  )
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 12 }), published, (phrases, day) => {
      const article = datedArticle(phrases.join(' '), { published: day })
      for (const past of [false, true]) {
        for (const date of article.all({ past })) {
          const read = parseEdtf(date.edtf)
          expect(read && edtfBounds(read)).toEqual({ earliest: date.earliest, latest: date.latest })
          expect(date.certainty === 'undated').toBe(date.earliest === null && date.latest === null)
          expect(date.because.length).toBeGreaterThan(0)
        }
      }
    }),
  )
})

const years = new Set(reasonCodes.filter((code) => code.startsWith('year-') && code !== 'year-unknown'))

test('no year without a reason; the words said come first', () => {
  const phrase = fc.constantFrom(
    ...[
      '12 ستمبر کو',
      '31 دسمبر',
      '2 جنوری 2025 کو',
      'اپریل 2024 میں',
      'جمعہ، 31 اکتوبر',
      '(1950 - 2025)',
      'ملاقات ہوئی۔',
    ],
    ...[
      'برکس 2025 میں',
      'دورہ کریں گے۔',
      'قومی دن کی 80 ویں سالگرہ',
      '\n',
      'دسمبر کے وسط میں',
      '28 دسمبر سے 3 جنوری تک',
    ],
  )
  fc.assert(
    fc.property(fc.array(phrase, { maxLength: 12 }), (phrases) => {
      for (const { certainty, edtf, because, earliest, latest } of datedArticle(phrases.join(' ')).all()) {
        const [first, ...rest] = because
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
        if (certainty === 'undated') expect(edtf).toContain('XXXX')
        const said = first?.code === 'date-stated' || first?.code === 'date-vague' ? String(first.args['text']) : ''
        const yearless = said !== '' && !/\d{4}/u.test(said)
        if (yearless && certainty !== 'undated') expect(rest.some(({ code }) => years.has(code))).toBe(true)
      }
    }),
  )
})

test('a stated date stays what it is wherever other sentences stand', () => {
  const others = [
    'اپریل 2024 میں دورہ ہوا تھا۔',
    '9 مئی کو پریڈ ہوئی۔',
    'وہ برکس 2025 میں شریک ہوئے۔',
    '2030 تک ہدف حاصل ہو گا۔',
  ]
  const own = '12 ستمبر 2023 کو صدر نے دورہ کیا۔'
  fc.assert(
    fc.property(fc.shuffledSubarray([own, ...others], { minLength: 1 }), (some) => {
      const text = (some.includes(own) ? some : [own, ...some]).join(' ')
      const { date } = datedArticle(text).date('12 ستمبر 2023')
      expect(date).toMatchObject({ edtf: '2023-09-12', certainty: 'stated' })
      expect(codes(date)).toEqual(['date-stated'])
    }),
  )
})
