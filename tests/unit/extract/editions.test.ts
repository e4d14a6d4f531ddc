// Gatherings told with the year they are of, or with a clause about them, before it is said when they take place.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const told = (text: string) =>
  compileText(`سرخی یہاں\n${text}`, `published: '2025-02-13'`).events.map(
    ({ type, status, date }) => `${type} ${status} ${date.edtf}`,
  )

describe('a session of two countries by its number', () => {
  const years = (text: string) => compileText(text).events.map(({ date }) => date.edtf)

  it.each([
    [
      'of the borders’ defence',
      '8ویں ویتنام - چین سرحدی دفاعی دوستی کے تبادلے کے سلسلے میں 11 اپریل کو فان وان گیانگ نے ڈونگ جون سے بات چیت کی۔',
      '2024?-04-11',
    ],
    [
      'of security and defence',
      '26 اگست کو ہا کم نگوک نے ہنوئی میں 13ویں ویتنام - امریکہ سیاسی، سلامتی اور دفاعی مکالمے کی شریک صدارت کی۔',
      '2024?-08-26',
    ],
  ])('%s is of its year', (_, text, date) => {
    expect(years(text)).toContain(date)
  })

  it('is of no year where two bodies of one name count them apart', () => {
    expect(years('ٹو لام نے 23ویں شنگھائی تعاون تنظیم کے سربراہی اجلاس میں شرکت کی۔')).toEqual(['XXXX'])
  })
})

describe('a gathering between whose name and verb stands', () => {
  const held = ['conference scheduled 2025-02-25/2025-02-26']

  it.each([
    ['its year', 'آسیان فیوچر فورم 2025 ہنوئی میں 25 سے 26 فروری تک ہوگا۔'],
    ['its year, right before its days', 'آسیان فیوچر فورم 2025 25-26 فروری کو ہنوئی میں ہوگا۔'],
    ['its year and a comma', 'آسیان فیوچر فورم 2025، 25-26 فروری کو ہنوئی میں ہوگا۔'],
    ['its short name and its year', 'آسیان فیوچر فورم (AFF) 2025 ہنوئی میں 25-26 فروری کو ہوگا۔'],
    ['a clause about it', 'آسیان فیوچر فورم، جس کا اہتمام اکیڈمی کر رہی ہے، 25-26 فروری کو ہنوئی میں ہوگا۔'],
    [
      'its year and a clause about it',
      'آسیان فیوچر فورم 2025، جس کی میزبانی ویتنام کر رہا ہے، 25-26 فروری کو ہنوئی میں ہوگا۔',
    ],
  ])('%s is held then', (_, text) => {
    expect(told(text)).toEqual(held)
  })

  it('is the one to come where it is only said to be taking place', () => {
    const soon = 'آسیان فیوچر فورم 2025 ایک اہم وقت پر ہو رہا ہے: آسیان میں ویتنام کی شمولیت کے 30 سال۔'
    expect(told(`آسیان فیوچر فورم 25-26 فروری کو ہنوئی میں ہوگا۔\n${soon}`)).toEqual(held)
  })

  it.each([
    ['a number that is no year', 'آسیان فیوچر فورم 300 مندوبین کے ساتھ 25-26 فروری کو ہنوئی میں ہوگا۔'],
    ['a clause that does not end', 'آسیان فیوچر فورم، جس میں وہ شریک تھے اور 25-26 فروری کو ہنوئی میں ہوگا۔'],
  ])('%s is not read so', (_, text) => {
    expect(told(text)).toEqual([])
  })
})
