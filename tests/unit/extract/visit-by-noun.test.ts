// Visits that only a noun tells of, beside what was done on them: who went, where, and when it is nobody's.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string) =>
  compileText(`سرخی یہاں\n${text}`, "published: '2025-10-05'").events.flatMap(
    ({ type, countries, participants, date }) =>
      type === 'visit'
        ? [`${participants.map(({ entity }) => entity).join()} ${countries.join()} ${date.edtf.replaceAll('?', '')}`]
        : [],
  )

describe('on a visit of which nobody is named, who does something goes', () => {
  it.each([
    [
      'within its framework',
      'جاپان کے سرکاری دورے کے دائرہ کار میں وزیر اعظم فام من چن نے ٹوکیو میں شیگیرو اشیبا سے ملاقات کی۔',
      'pham-minh-chinh JP,VN 2025-10-05~',
    ],
    [
      'in connection with it, from a day to a day',
      '2 سے 4 اکتوبر تک روس کے ورکنگ دورے کے سلسلے میں وزیر اعظم فام من چن نے صدر ولادیمیر پوٹن کے ساتھ بات چیت کی۔',
      'pham-minh-chinh RU,VN 2025-10-02/2025-10-04',
    ],
    [
      'as a part of it',
      '3 اکتوبر کو روس کے سرکاری دورے کے ایک حصے کے طور پر وزیر اعظم فام من چن نے صدر ولادیمیر پوٹن سے ملاقات کی۔',
      'pham-minh-chinh RU,VN 2025-10-03',
    ],
    [
      'going on with it',
      'روس کے سرکاری دورے (2 تا 4 اکتوبر) کو جاری رکھتے ہوئے وزیر اعظم فام من چن نے صدر ولادیمیر پوٹن سے ملاقات کی۔',
      'pham-minh-chinh RU,VN 2025-10-02/2025-10-04',
    ],
    [
      'going on with its programme',
      'روس کے دورے کے پروگرام کو جاری رکھتے ہوئے 3 اکتوبر کو وزیر اعظم فام من چن نے صدر ولادیمیر پوٹن سے ملاقات کی۔',
      'pham-minh-chinh RU,VN 2025-10-03',
    ],
    [
      'being there on it',
      'روس کے دورے پر موجود وزیر اعظم فام من چن نے 3 اکتوبر کو صدر ولادیمیر پوٹن سے ملاقات کی۔',
      'pham-minh-chinh RU,VN 2025-10-03',
    ],
    [
      'having gone there on it',
      'روس کے دورے پر گئے ہوئے وزیر اعظم فام من چن نے 3 اکتوبر کو صدر ولادیمیر پوٹن سے ملاقات کی۔',
      'pham-minh-chinh RU,VN 2025-10-03',
    ],
    [
      'received while there on it',
      'صدر ولادیمیر پوٹن نے 3 اکتوبر کو روس کے دورے پر گئے وزیر اعظم فام من چن سے ملاقات کی۔',
      'pham-minh-chinh RU,VN 2025-10-03',
    ],
    [
      'glad of it, as what one is between the month and the visit',
      'سرگئی لاوروف نے اگست میں وزیر خارجہ کی حیثیت سے ویتنام کے اپنے پہلے دورے پر خوشی ظاہر کی۔',
      'sergei-lavrov RU,VN 2025-08',
    ],
    [
      'for a feast of somebody of the country gone to',
      'وزیر اعظم فام من چن 3 اکتوبر کو ہنوئی پہنچے، اور صدر ولادیمیر پوٹن کی تاجپوشی میں شرکت کے لیے ماسکو کا دورہ ختم کیا۔',
      'pham-minh-chinh RU,VN ../2025-10-03',
    ],
    [
      'on a visit of no kind',
      'روس کے دورے کے دوران وزیر اعظم فام من چن نے صدر ولادیمیر پوٹن سے ملاقات کی۔',
      'pham-minh-chinh RU,VN 2025-10-05~',
    ],
    [
      'in the nominative',
      'چین کے ورکنگ دورے کے سلسلے میں 18 اگست کی سہ پہر بیجنگ میں ٹو لام سفارت خانے کے عملے سے ملے۔',
      'to-lam CN,VN 2025-08-18',
    ],
    [
      'on his own',
      '23 ستمبر کی سہ پہر اپنے ویتنام کے سرکاری دورے کے دائرہ کار میں جاپان کے وزیر اعظم شیگیرو اشیبا ہنوئی کے مزار پر پھول چڑھانے آئے۔',
      'ishiba-shigeru JP,VN 2025-09-23',
    ],
    [
      'and says so of this visit',
      'ٹو لام نے کہا کہ جاپان کے اس سرکاری دورے کے دوران دوستوں سے مل کر انہیں خوشی ہے۔',
      'to-lam JP,VN 2025-10-05~',
    ],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toContain(expected)
  })

  it.each([
    ['at home', 'ویتنام کے سرکاری دورے کے موقع پر فام من چن نے جاپان کے وزیر اعظم شیگیرو اشیبا سے ملاقات کی۔'],
    ['at home, of this visit', 'ٹو لام نے کہا کہ ویتنام کے اس سرکاری دورے کے دوران دونوں ملکوں نے معاہدے کیے۔'],
    ['who makes it ready', 'جاپان کے سرکاری دورے کی تیاری کے سلسلے میں وزیر اعظم فام من چن نے اجلاس بلایا۔'],
    [
      'who was there when he said so',
      'ہنوئی میں موجود وزیر اعظم فام من چن نے 3 اکتوبر کو صدر ولادیمیر پوٹن سے فون پر بات کی۔',
    ],
    ['before it', 'وزیر اعظم فام من چن نے روس کے دورے کے سلسلے میں وزارتوں کو ہدایات دیں۔'],
  ])('but nobody %s', (_, text) => {
    expect(visits(text)).toEqual([])
  })
})

describe('a visit of somebody during which two countries act', () => {
  it.each([
    [
      'is to the other',
      'ٹو لام کے سرکاری دورے کے دوران ویتنام اور جاپان نے تعلقات کو بلند کیا۔',
      ['to-lam JP,VN 2025-10-05~'],
    ],
    [
      'is of before, where somebody tells so',
      'انہوں نے کہا کہ ٹو لام کے دورے کے دوران ویتنام اور جاپان نے اتفاق کیا تھا۔',
      ['to-lam JP,VN ../2025-10-05'],
    ],
    ['of which neither is his is to none', 'ٹو لام کے سرکاری دورے کے دوران چین اور جاپان نے تعلقات کو بلند کیا۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text)).toEqual(expected)
  })
})

describe('a visit named beside something else', () => {
  it.each([
    [
      'after both of which something came about',
      'ٹو لام کے چین کے دورے اور صدر شی جن پنگ کے ویتنام کے دورے کے بعد سے تعلقات میں پیش رفت ہوئی ہے۔',
      ['to-lam CN,VN ../2025-10-05', 'xi-jinping CN,VN ../2025-10-05'],
    ],
    [
      'on whose occasion somebody else did something',
      'ٹو لام، ان کی اہلیہ اور ویتنام کے وفد کے 1 سے 2 اکتوبر تک لاؤس کے ریاستی دورے اور قومی دن کی تقریب میں شرکت کے موقع پر فان وان گیانگ نے وزیر سے ملاقات کی۔',
      ['to-lam LA,VN 2025-10-01/2025-10-02'],
    ],
    ['of which it is only thought', 'اسحاق ڈار کے چین کے دورے اور معاہدے کے امکانات پر غور ہوا۔', []],
  ])('%s', (_, text, expected) => {
    expect(visits(text).sort()).toEqual(expected)
  })
})

describe('a headline without a verb', () => {
  const titled = (headline: string, lead = 'بیجنگ میں اسحاق ڈار نے آج صدر شی جن پنگ سے ملاقات کی۔ دونوں نے بات کی۔') =>
    compileText(`${headline}\n${lead}`, "published: '2025-10-05'").events.flatMap(({ type, status, date }) =>
      type === 'visit' ? [`${status} ${date.edtf}`] : [],
    )

  it.each([
    'وزیر خارجہ اسحاق ڈار چین کے دورے پر',
    'اسحاق ڈار چین کے دورے پر، صدر سے ملاقات',
    'اسحاق ڈار چین کے دورے پر روانہ',
    'اسحاق ڈار دورۂ چین پر',
  ])('tells who is on a visit: %s', (headline) => {
    expect(titled(headline)).toEqual(['occurred 2025-10-05~'])
  })

  it.each(['وفد چین کے دورے پر', 'اسحاق ڈار چین کے دورے پر غور', 'شی جن پنگ چین کے دورے پر'])(
    'does not: %s',
    (headline) => {
      expect(titled(headline)).toEqual([])
    },
  )

  it('tells of the visit of which its lead says when', () => {
    const lead = 'اسحاق ڈار 7 سے 9 اکتوبر تک چین کا دورہ کریں گے۔ وہ صدر شی جن پنگ سے ملاقات کریں گے۔'
    expect(titled('وزیر خارجہ اسحاق ڈار چین کے دورے پر', lead)).toEqual(['scheduled 2025-10-07/2025-10-09'])
  })
})

it('visits among which each is told with its month are of that, and over', () => {
  const text =
    '5 اکتوبر 2025 کو فام من چن نے لی کیانگ سے ملاقات کی۔ تعلقات کی جھلک دوروں میں ہے، جن میں اگست میں ٹو لام کا چین کا ریاستی دورہ اور گزشتہ ماہ وزیر اعظم لی کیانگ کا ویتنام کا سرکاری دورہ شامل ہے۔'
  const found = compileText(text).events.filter(({ type }) => type === 'visit')
  expect(
    found.map(({ status, date, participants }) => `${status} ${date.edtf} ${String(participants[0]?.entity)}`),
  ).toEqual(['occurred 2025?-08 to-lam', 'occurred 2025-09 li-qiang'])
})

it('visits that ended together are told of each of a list', () => {
  const text =
    '29 جولائی 2023 کی صبح صدر وو وان تھونگ ہنوئی واپس پہنچ گئے، اور آسٹریا کا سرکاری دورہ، اٹلی کا ریاستی دورہ اور ویٹیکن کا دورہ اختتام پذیر ہوا۔'
  const found = compileText(text).events.filter(({ type }) => type === 'visit')
  expect(found.map(({ countries }) => countries.join()).sort()).toEqual(['AT,VN', 'IT,VN', 'VA,VN'])
})
