// Journeys told by a stay: in a country from a day to a day, or for so many days after an arrival.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const visits = (text: string) =>
  compileText(`سرخی یہاں\n${text}`, "published: '2025-05-03'").events.flatMap(({ type, countries, date }) =>
    type === 'visit' ? [`${countries.join()} ${date.edtf.replaceAll('?', '')}`] : [],
  )

const days = ['JP,VN 2025-05-12/2025-05-14']

describe('a stay of days that are said', () => {
  it.each([
    ['in a country', 'صدر لوونگ کوونگ 12 سے 14 مئی تک جاپان میں قیام کریں گے۔'],
    ['with who stays, and when, behind the country', 'جاپان میں صدر لوونگ کوونگ 12 سے 14 مئی تک قیام کریں گے۔'],
    ['with the days behind the country', 'صدر لوونگ کوونگ جاپان میں 12 سے 14 مئی تک ٹھہریں گے۔'],
    ['where the last stop is', 'سفر کی آخری منزل جاپان ہے جہاں صدر لوونگ کوونگ 12 سے 14 مئی تک قیام کریں گے۔'],
    ['where the next stop will be', 'اگلا مرحلہ جاپان ہو گا جہاں صدر لوونگ کوونگ 12 سے 14 مئی تک رہیں گے۔'],
    ['as his own', 'جاپان میں صدر لوونگ کوونگ کا قیام 12 سے 14 مئی تک رہے گا۔'],
  ])('%s is a visit', (_, text) => {
    expect(visits(text)).toEqual(days)
  })

  it.each([
    ['of a fair', 'میلہ جاپان میں 12 سے 14 مئی تک رہے گا۔'],
    ['of what is founded', 'جاپان میں کمپنی کا قیام 12 سے 14 مئی تک ہوگا۔'],
    ['by who is busy', 'جاپان میں صدر لوونگ کوونگ 12 سے 14 مئی تک مصروف رہیں گے۔'],
    ['in a talk', 'جاپان میں 12 سے 14 مئی تک کانفرنس میں صدر لوونگ کوونگ شریک رہیں گے۔'],
  ])('%s is none', (_, text) => {
    expect(visits(text)).toEqual([])
  })
})

describe('so many days of a stay', () => {
  const arrived = 'صدر لوونگ کوونگ 12 مئی کو جاپان پہنچیں گے۔'

  it.each([
    ['in the next sentence', `${arrived} وہ جاپان میں تین روز قیام کریں گے۔`],
    ['there', `${arrived} وہ وہاں تین دن رہیں گے۔`],
    ['of his', `${arrived} جاپان میں ان کا قیام تین دن کا ہوگا۔`],
    ['in the same sentence', 'صدر لوونگ کوونگ 12 مئی کو جاپان پہنچیں گے جہاں وہ تین دن ٹھہریں گے۔'],
  ])('%s are those of the visit', (_, text) => {
    expect(visits(text)).toEqual(days)
  })

  it.each([
    ['a fair', `${arrived} میلہ تین روز رہے گا۔`],
    ['talks', `${arrived} مذاکرات تین دن رہیں گے۔`],
    ['others', `${arrived} سیلاب زدگان تین دن پانی میں رہے۔`],
  ])('of %s are not', (_, text) => {
    expect(visits(text)).toEqual(['JP,VN 2025-05-12'])
  })
})

describe('who has come', () => {
  it('has, on no day too', () => {
    expect(visits('جاپان کے وزیر اعظم شیگیرو اشیبا سربراہی اجلاس کے لیے ویتنام آ گئے ہیں۔')).toEqual([
      'JP,VN 2025-05-03~',
    ])
  })

  it.each(['شیگیرو اشیبا کئی بار ویتنام آ چکے ہیں۔', 'شیگیرو اشیبا ویتنام آ گئے تھے۔'])(
    'had, or often has: %s',
    (text) => {
      expect(visits(`جاپان کے وزیر اعظم ${text}`)).toEqual([])
    },
  )

  it('is on his visit on no day only of what he does on it', () => {
    const text = 'صدر لوونگ کوونگ اپنے دورہ جاپان میں 6 مئی کو ہونے والے اجلاس میں شریک ہوں گے۔'
    expect(visits(text)).not.toContain('JP,VN 2025-05-06')
  })
})
