// What a report without a day of publication tells of its year besides full dates: anniversaries of what it tells itself,
// figures of whole years, months of a year, what is still to come.
import { describe, expect, it } from 'vitest'
import { compileText } from './urdu'

const spring = '12 اپریل کی صبح، جنرل عاصم منیر نے صدر الہام علیوف سے ملاقات کی۔'
const autumn = '12 اکتوبر کی صبح، جنرل عاصم منیر نے صدر الہام علیوف سے ملاقات کی۔'

const dayOf = (text: string) => compileText(text).events.find(({ type }) => type === 'meeting')?.date.edtf

describe('an anniversary of relations whose founding the article tells', () => {
  it.each([
    [
      'on its day',
      'دونوں ملکوں نے 9 جون 1992 کو سفارتی تعلقات قائم کیے۔ یہ سفارتی تعلقات کی 32 ویں سالگرہ ہے۔',
      '2024',
    ],
    [
      'by its year',
      'پاکستان اور آذربائیجان کے سفارتی تعلقات 1992 میں قائم ہوئے۔ اب ان کے 33 سال مکمل ہو رہے ہیں۔',
      '2025',
    ],
    [
      'this year',
      'سفارتی تعلقات 9 جون 1992 کو قائم ہوئے۔ اس سال دونوں ملک سفارتی تعلقات کی 32 ویں سالگرہ منا رہے ہیں۔',
      '2024',
    ],
    ['last year', 'سفارتی تعلقات 9 جون 1992 کو قائم ہوئے۔ گزشتہ سال سفارتی تعلقات کی 32 ویں سالگرہ منائی گئی۔', '2025'],
  ])('%s', (_, text, year) => {
    expect(dayOf(`${spring}\n${text}`)).toBe(`${year}?-04-12`)
  })

  it.each([
    [
      'of two foundings',
      'سفارتی تعلقات 1992 میں قائم ہوئے۔ ترکی سے سفارتی تعلقات 1947 میں بنے۔ یہ سفارتی تعلقات کی 32 ویں سالگرہ ہے۔',
    ],
    ['of something else', 'سفارتی تعلقات 1992 میں قائم ہوئے۔\nبینک نے اپنی 32 ویں سالگرہ منائی۔'],
    ['of too long ago', 'سفارتی تعلقات 1992 میں قائم ہوئے۔ سفارتی تعلقات کی 20 ویں سالگرہ دھوم سے منائی گئی تھی۔'],
  ])('but none %s', (_, text) => {
    expect(dayOf(`${spring}\n${text}`)).toBe('XXXX-04-12')
  })
})

describe('figures of a whole year', () => {
  it.each([
    ['of trade', '2023 میں دو طرفہ تجارت 4 بلین ڈالر رہی۔', '2024'],
    [
      'beside the year before',
      '2024 میں دو طرفہ تجارتی حجم 4 بلین ڈالر تک پہنچ گیا، جو 2023 سے 7 فیصد زیادہ ہے۔',
      '2025',
    ],
    ['of the last of several', '2022 میں تجارت 2 بلین ڈالر تھی۔ 2024 میں تجارت 3 بلین ڈالر رہی۔', '2025'],
    ['of visitors', '2024 میں سیاحوں کی تعداد 17 لاکھ رہی۔', '2025'],
    ['beside a month of the same year', 'وہ مارچ 2024 میں صدر بنے۔ 2024 میں دو طرفہ تجارت 4 بلین ڈالر رہی۔', '2025'],
  ])('%s are told in the next', (_, text, year) => {
    expect(dayOf(`${spring}\n${text}`)).toBe(`${year}?-04-12`)
  })

  it.each([
    ['long ago', '2005 میں دوطرفہ تجارت 5 کروڑ ڈالر تھی۔'],
    ['still to come', '2026 میں تجارت 10 بلین ڈالر ہو جائے گی۔'],
    ['of no trade', '2024 میں 17 ملکوں نے حصہ لیا۔'],
    ['a goal', 'ہدف 2025 تک تجارت کو 10 بلین ڈالر تک لے جانا ہے۔'],
  ])('but not %s', (_, text) => {
    expect(dayOf(`${spring}\n${text}`)).toBe('XXXX-04-12')
  })

  it.each([
    ['what is announced is of the same year', '12 اپریل', '2024?-04-12'],
    ['but not at its beginning, which the year before may announce', '12 جنوری', 'XXXX-01-12'],
  ])('%s', (_, day, edtf) => {
    const text = `${day} کو لوونگ کوونگ شی جن پنگ سے ملاقات کریں گے۔\n2023 میں تجارت 4 بلین ڈالر رہی۔`
    expect(compileText(text).events.map(({ date }) => date.edtf)).toEqual([edtf])
  })

  it('and not where something later is told', () => {
    expect(dayOf(`${spring}\n2023 میں تجارت 4 بلین ڈالر رہی۔ مارچ 2025 میں وفد آیا۔`)).toBe('2025?-04-12')
  })
})

describe('other tellings', () => {
  it.each([
    ['the first months of a year', autumn, '2024 کے پہلے آٹھ مہینوں میں تجارت 3 بلین ڈالر رہی۔', '2024?-10-12'],
    ['last year, namely', spring, 'گزشتہ سال یعنی 2023 میں رابطے بڑھے۔', '2024?-04-12'],
    ['a year after a month', autumn, 'یہ ملاقات ستمبر 2023 کے دورے کے ایک سال بعد ہوئی۔', '2024?-10-12'],
    ['before the beginning of a year', spring, 'اگلی کانفرنس 2026 کے اوائل میں ہوگی۔', '2025?-04-12'],
  ])('%s', (_, lead, text, edtf) => {
    expect(dayOf(`${lead}\n${text}`)).toBe(edtf)
  })

  it('an anniversary to come counts less than the offices held', () => {
    const text =
      '12 اکتوبر کو جنرل سیکرٹری اور صدر ٹو لام نے صدر الہام علیوف سے ملاقات کی۔\nسفارتی تعلقات 23 ستمبر 1992 کو قائم ہوئے۔ دونوں ملک سفارتی تعلقات کی 33 ویں سالگرہ منائیں گے۔'
    expect(dayOf(text)).toBe('2024?-10-12')
  })
})

describe('what one intends to do', () => {
  it.each([
    ['parties with a congress', 'جماعتیں اپریل 2025 میں اپنی کانگریس کرنے کا ارادہ رکھتی ہیں۔'],
    ['a visit planned', 'صدر الہام علیوف کا اپریل 2025 میں پاکستان آنے کا منصوبہ ہے۔'],
    ['what is expected', 'اپریل 2025 میں ایک بڑی نمائش متوقع ہے۔'],
  ])('lies after the news: %s', (_, text) => {
    expect(dayOf(`${autumn}\n${text}`)).toBe('2024?-10-12')
  })

  it('but not what one intended', () => {
    expect(dayOf(`${autumn}\nجماعتوں نے اپریل 2025 میں اپنی کانگریس کی۔`)).toBe('2025?-10-12')
  })
})
