// Sessions by their number alone, a case behind a relative clause, "both" of two just named, figures that reach and plans.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(text).events.map(({ type, date, participants, countries }) =>
    [type, date.edtf, ...participants.map(({ entity }) => entity), countries.join()].join(' '),
  )

describe('a numbered session that names no country', () => {
  const now = '9 مئی 2024 کو ہنوئی میں ویتنام اور لاؤس کی مشترکہ کمیٹی کا پانچواں اجلاس ہوا۔ '
  it.each([
    ['held before', 'چوتھا اجلاس مارچ 2021 میں وینٹیانے میں منعقد ہوا تھا۔', 'conference 2021-03 LA VN LA,VN'],
    ['on a day', 'کمیٹی کا تیسرا اجلاس 4 جون 2019 کو ہوا تھا۔', 'conference 2019-06-04 LA VN LA,VN'],
    ['to come', 'کمیٹی کا چھٹا اجلاس نومبر 2026 میں وینٹیانے میں ہوگا۔', 'conference 2026-11 LA VN LA,VN'],
  ])('is of those who held the one told of: %s', (_, text, event) => {
    expect(told(now + text)).toContain(event)
  })

  const about = 'ویتنام اور لاؤس پڑوسی ہیں۔ ویتنام اور لاؤس کی سرحد طویل ہے۔ لاؤس میں ویتنام کے تاجر ہیں۔ '
  it('is, of a joint body, of the two the article is about', () => {
    expect(told(`${about}مشترکہ تجارتی کمیٹی کا پانچواں اجلاس 11 جولائی 2025 کو ہنوئی میں منعقد ہوا۔`)).toEqual([
      'conference 2025-07-11 VN LA LA,VN',
    ])
  })

  it.each([
    ['both parties', '26 فروری 2024 کو ہنوئی میں دونوں پارٹیوں کے پولٹ بیورو کا اجلاس ہوا۔'],
    ['the ministers of both', '26 فروری 2024 کو ہنوئی میں دونوں ملکوں کے وزرائے دفاع کا اجلاس منعقد ہوا۔'],
  ])('is, without a number, of the two where it is of %s', (_, text) => {
    expect(told(about + text)).toEqual(['conference 2024-02-26 VN LA LA,VN'])
  })

  it.each([
    ['both chambers', '26 فروری 2024 کو ہنوئی میں دونوں ایوانوں کا مشترکہ اجلاس ہوا۔'],
    ['no number', 'مشترکہ تجارتی کمیٹی کا اجلاس منعقد ہوا۔'],
    ['no joint body', 'اساتذہ کی انجمن کا پانچواں اجلاس 11 جولائی 2025 کو ہنوئی میں منعقد ہوا۔'],
    ['no day', 'مشترکہ تجارتی کمیٹی کا پانچواں اجلاس منعقد ہوا۔'],
  ])('is nobody’s with %s', (_, text) => {
    expect(told(about + text)).toEqual([])
  })
})

describe('a case behind the clause about a name', () => {
  it.each([
    [
      'who acts',
      'چین کے صدر شی جن پنگ، جو ہنوئی میں موجود ہیں، نے 13 دسمبر 2023 کو وزیر اعظم فام من چن سے ملاقات کی۔',
      'meeting 2023-12-13 xi-jinping pham-minh-chinh CN,VN',
    ],
    [
      'who is met',
      'وزیر اعظم فام من چن نے 13 دسمبر 2023 کو صدر شی جن پنگ، جو ہنوئی میں موجود ہیں، سے ملاقات کی۔',
      'meeting 2023-12-13 pham-minh-chinh xi-jinping CN,VN',
    ],
  ])('%s', (_, text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('"both" alone', () => {
  it('are the two of the clause before', () => {
    const text = '13 دسمبر 2023 کو فام من چن نے شی جن پنگ سے ملاقات کی اور دونوں نے ایک معاہدے پر دستخط کیے۔'
    expect(told(text)).toContain('agreement 2023-12-13 pham-minh-chinh xi-jinping CN,VN')
  })

  it('who call and then talk have made one call', () => {
    const text = '12 مارچ 2025 کو ٹو لام نے تھونگلون سیسولیتھ کو ٹیلی فون کیا اور دونوں نے تجارت پر گفتگو کی۔'
    expect(told(text)).toEqual(['phone-call 2025-03-12 to-lam thongloun-sisoulith LA,VN'])
  })
})

describe('no journey and no day', () => {
  it('what trade reaches is no place', () => {
    const text = 'وانگ یی نے 2023 میں ہنوئی کا دورہ کیا۔ 2022 میں چین اور ویتنام کی تجارت 175 بلین ڈالر تک پہنچ گئی۔'
    expect(told(text)).toHaveLength(1)
  })

  it.each([
    'a plan: 14 نومبر 2025 کو ویتنام اور کمبوڈیا نے ہنوئی میں 2026 کے لیے تعاون کے منصوبے پر دستخط کیے۔',
    'a vision: 14 نومبر 2025 کو ویتنام اور کمبوڈیا نے ہنوئی میں 2030 تک تعاون کے وژن پر دستخط کیے۔',
  ])('the year of what is signed does not date its signing: %s', (text) => {
    expect(told(text.replace(/^[a-z ]+: /, ''))).toEqual(['agreement 2025-11-14 VN KH KH,VN'])
  })
})
