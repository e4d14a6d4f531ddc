// The year that a telling has reached: what is said of a year, what follows on it, and where that ends.
import { describe, expect, it } from 'vitest'
import { datedArticle } from './dated-article'

const lead = 'دونوں ملکوں کے تعلقات پرانے ہیں۔ دوستی گہری ہے۔ رابطے بڑھے ہیں۔ دوروں کی کمی نہیں۔\n'

describe('a year said over what follows', () => {
  it.each([
    [
      'opens a paragraph',
      '2023 بھی خالی نہ تھا۔ 29 مارچ کو بات ہوئی۔ دونوں خوش تھے۔ 10 ستمبر کو دورہ ہوا۔',
      '10 ستمبر',
      '2023?-09-10',
    ],
    [
      'is told in its own sentence',
      'رابطے بڑھے۔ 2023 میں ایک وفد 12 سے 17 ستمبر تک آیا۔',
      '12 سے 17 ستمبر تک',
      '2023?-09-12/2023?-09-17',
    ],
    [
      'is the one after',
      '16 اکتوبر 2023 کو ملاقات ہوئی۔ جوابی دورہ اگلے برس ہوا۔ 8 ستمبر کو وفد پہنچا۔',
      '8 ستمبر',
      '2024?-09-08',
    ],
    [
      'is the one before',
      '16 اکتوبر 2024 کو ملاقات ہوئی۔\nاس سے پچھلا سال بھی مصروف تھا۔ 8 ستمبر کو وفد پہنچا۔',
      '8 ستمبر',
      '2023?-09-08',
    ],
    [
      'ends the paragraph before',
      'دورے کم نہ تھے۔ 2024 کا سال اس کی مثال ہے۔\nپہلا مہمان 6 جنوری کو آیا۔',
      '6 جنوری',
      '2024?-01-06',
    ],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(lead + text).date(words).date.edtf).toBe(edtf)
  })

  it.each([
    ['with figures tells only of trade', 'تجارت 2023 میں 14 ارب ڈالر رہی۔ 10 ستمبر کو دورہ ہوا۔', '10 ستمبر'],
    ['is one of two', '2023 اور 2024 میں دورے ہوئے۔ 10 ستمبر کو ملاقات ہوئی۔', '10 ستمبر'],
    ['lies long ago', '1973 میں تعلقات قائم ہوئے۔ 10 ستمبر کو ملاقات ہوئی۔', '10 ستمبر'],
    ['is left', '2023 بھی خالی نہ تھا۔ اعلان کے پانچ ماہ بعد وفد آیا۔ 10 ستمبر کو ملاقات ہوئی۔', '10 ستمبر'],
  ])('%s', (_, text, words) => {
    expect(datedArticle(lead + text).date(words).date.edtf).toBe('XXXX-09-10')
  })
})

describe('the telling goes on from the last day', () => {
  it.each([
    [
      'later in its year',
      '19 جولائی 2024 کو تعزیت ہوئی۔ 18 سے 20 نومبر تک دورہ ہوا۔',
      '18 سے 20 نومبر تک',
      '2024?-11-18/2024?-11-20',
    ],
    [
      'over a month counted',
      'دسمبر 2023 میں دورہ ہوا۔ اس سے چھ ماہ پہلے وفد گیا تھا: 25 جون کو بات ہوئی۔',
      '25 جون',
      '2023?-06-25',
    ],
    [
      'in the month said before',
      'مئی 2023 میں مہمان 21 سے 23 تاریخ تک رہے۔',
      '21 سے 23 تاریخ',
      '2023-05-21/2023-05-23',
    ],
    [
      'over the end of a paragraph, in the order of time',
      '12 دسمبر 2023 کو ملاقات ہوئی۔\n19 جولائی 2024 کو تعزیت ہوئی۔\n15 جنوری 2025 کو بات ہوئی۔\n31 اگست کو مہمان پہنچے۔',
      '31 اگست',
      '2025?-08-31',
    ],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(lead + text).date(words).date.edtf).toBe(edtf)
  })

  it('not over the day of publication, which is nearer', () => {
    const text = `${lead}19 جولائی 2024 کو تعزیت ہوئی تھی۔ 18 اگست کو دورہ ہوا۔`
    expect(datedArticle(text, { published: '2025-08-20' }).date('18 اگست').date.edtf).toBe('2025-08-18')
  })
})

describe('a list of what was done in a year', () => {
  it('is not later than the last partnership whose day it says', () => {
    const text = `${lead}2024 کا جائزہ۔ 7 مارچ کو آسٹریلیا اور ویتنام نے جامع شراکت داری قائم کی۔ 12 فروری کو دورہ ہوا۔ مارچ 2024 مصروف رہا۔`
    const article = datedArticle(text)
    expect(article.date('7 مارچ').date.edtf).toBe('2024?-03-07')
    expect(article.date('12 فروری').date.edtf).toBe('2024?-02-12')
  })

  it('is not of the year for which something is prepared', () => {
    const text =
      '22 مارچ کو ملاقات ہوئی۔ دسمبر 2023 میں دورہ ہوا تھا۔ دونوں نے 2025 میں سفارتی تعلقات کے قیام کی 75 ویں سالگرہ کی مناسبت سے سرگرمیوں کی تیاری پر بات کی۔'
    expect(datedArticle(text).date('22 مارچ').date.edtf).toBe('2024?-03-22')
  })

  it('knows no marker by its number', () => {
    const article = datedArticle('دونوں نے نشان 1116 کو سلامی دی۔')
    expect(article.clues.stated).toEqual([])
  })
})

describe('counted from what was told', () => {
  it.each([
    ['a month', 'ستمبر 2023 میں دورہ ہوا۔ تین ماہ بعد وفد گیا۔', 'تین ماہ بعد', '2023?-12'],
    [
      'the same month',
      '10 ستمبر 2023 کو دورہ ہوا۔ اسی مہینے کی 17 تاریخ کو وفد گیا۔',
      'اسی مہینے کی 17 تاریخ',
      '2023?-09-17',
    ],
    [
      'a month of the same year',
      '19 جولائی 2024 کو تعزیت ہوئی۔ اسی سال اکتوبر میں مہمان 12 سے 14 تاریخ تک رہے۔',
      '12 سے 14 تاریخ',
      '2024-10-12/2024-10-14',
    ],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(lead + text).date(words).date.edtf).toBe(edtf)
  })

  it.each([
    ['no announcement', 'ستمبر 2023 میں دورہ ہوا۔ اس اعلان کے تین ماہ بعد وفد گیا۔', 'کے تین ماہ بعد'],
    ['no oath', '10 ستمبر 2023 کو دورہ ہوا۔ حلف برداری سے تین دن قبل وفد گیا۔', 'سے تین دن قبل'],
  ])('but from %s', (_, text, words) => {
    expect(datedArticle(lead + text).date(words).date.edtf).toBe('XXXX')
  })
})

describe('a telling in the order of time', () => {
  const told =
    'تعلقات کی 75 ویں سالگرہ (1950 - 2025) ہے۔\n12 دسمبر 2023 کو ملاقات ہوئی۔\n19 جولائی 2024 کو تعزیت ہوئی۔\n'
  it.each([
    ['goes on', '28 ستمبر کو مہمان پہنچے۔', '28 ستمبر', '2024?-09-28'],
    [
      'comes back to its own time with what is recent',
      'حال ہی میں، 28 ستمبر کو مہمان پہنچے۔',
      '28 ستمبر',
      '2025?-09-28',
    ],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(lead + told + text).date(words).date.edtf).toBe(edtf)
  })
})

describe('of what lies long ago', () => {
  it.each([
    [
      'a day of the same month is told on',
      'ستمبر 1973 میں مہمان آئے۔ 20 ستمبر کو بات ہوئی۔',
      '20 ستمبر',
      '1973?-09-20',
    ],
    [
      'the month said again is another year’s',
      '18 ستمبر 1973 کو معاہدہ ہوا۔ اس ستمبر میں صدر آئے۔',
      'ستمبر',
      'XXXX-09',
    ],
    [
      'also two sentences on',
      'ستمبر 2019 میں مہمان آئے۔ 20 ستمبر کو بات ہوئی۔ 21 ستمبر کو دستخط ہوئے۔',
      '21 ستمبر',
      '2019?-09-21',
    ],
    ['or into the next', '28 ستمبر 2019 کو مہمان آئے۔ یکم اکتوبر کو بات ہوئی۔', 'یکم اکتوبر', '2019?-10-01'],
    [
      'until another year is said',
      '20 ستمبر 2013 کو معاہدہ ہوا۔ ستمبر 2015 میں مہمان آئے؛ 7 ستمبر کو بات ہوئی۔',
      '7 ستمبر',
      '2015?-09-07',
    ],
    [
      'until the year of these times is said',
      '20 ستمبر 2013 کو معاہدہ ہوا۔ 2023 میں، جو دوستی کا سال تھا، 20 ستمبر کو تقریب ہوئی۔',
      '20 ستمبر',
      '2023?-09-20',
    ],
    [
      'what is celebrated on it is not',
      '18 جنوری 1950 کو چین اور ویتنام کے سفارتی تعلقات کے قیام کا اعلان ہوا۔ 18 جنوری کو پیغام بھیجے گئے۔',
      '18 جنوری',
      'XXXX-01-18',
    ],
    ['a year that opens the sentence holds in it', '2019 میں، 20 ستمبر کو بات ہوئی۔', '20 ستمبر', '2019?-09-20'],
    ['a year within it does not', 'کمیٹی 2019 میں بنی اور 20 ستمبر کو بات ہوئی۔', '20 ستمبر', 'XXXX-09-20'],
    ['nor one that something lasts from', '2019 سے جاری بات 20 ستمبر کو ختم ہوئی۔', '20 ستمبر', 'XXXX-09-20'],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(lead + text).date(words).date.edtf).toBe(edtf)
  })
})

describe('a year alone, later than the one told before', () => {
  const told = '2023 بھی خالی نہ تھا۔ 29 مارچ کو بات ہوئی۔ '
  it.each([
    ['is the one told on', '2024 میں رفتار اور بڑھی۔ 10 ستمبر کو دورہ ہوا۔', '10 ستمبر', '2024?-09-10'],
    ['also of an anniversary', '2024 میں 50 ویں سالگرہ تھی۔ 10 ستمبر کو دورہ ہوا۔', '10 ستمبر', '2024?-09-10'],
    ['is not one before', '2022 میں رفتار کم تھی۔ 10 ستمبر کو دورہ ہوا۔', '10 ستمبر', '2023?-09-10'],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(`${lead}${told}${text} موسم اچھا تھا۔`).date(words).date.edtf).toBe(edtf)
  })
})

describe('beside the day of publication', () => {
  it.each([
    [
      'a month just said with its year',
      'مارچ 2023 میں وفد گیا، اور نومبر 2023 میں مہمان آئے۔ 9 نومبر کو بات ہوئی۔',
      '9 نومبر',
      '2023?-11-09',
    ],
    [
      'a month of the year told, however long ago',
      'مارچ 2018 میں وفد گیا، اور اسی سال نومبر میں مہمان آئے، جہاں 9 نومبر کو بات ہوئی۔',
      '9 نومبر',
      '2018?-11-09',
    ],
    ['another month is of the news', 'مارچ 2023 میں وفد گیا۔ 9 نومبر کو بات ہوئی۔', '9 نومبر', '2025-11-09'],
    ['a year does not run beyond it', '10 مارچ 2025 کو وفد گیا۔ 9 دسمبر کو بات ہوئی تھی۔', '9 دسمبر', '2024?-12-09'],
    [
      'a day right after what lies long ago is of no known year',
      'جولائی 2019 میں وفد گیا تھا۔ 23 اگست کو پھر بات ہوئی تھی۔',
      '23 اگست',
      'XXXX-08-23',
    ],
    ['but the news is the news', 'جولائی 2019 میں وفد گیا تھا۔ 23 نومبر کو پھر بات ہوئی۔', '23 نومبر', '2025-11-23'],
  ])('%s', (_, text, words, edtf) => {
    expect(datedArticle(lead + text, { published: '2025-12-02' }).date(words).date.edtf).toBe(edtf)
  })
})
