// Years set over what follows: headings, sentences that call a year one, years counted from the one told before.
import { describe, expect, it } from 'vitest'
import { datedArticle } from './dated-article'

const lead = 'دونوں ملکوں کے تعلقات پرانے ہیں۔ دوستی گہری ہے۔ رابطے بڑھے ہیں۔ دوروں کی کمی نہیں۔\n'
const march = '7 مارچ کو ملاقات ہوئی۔'
const september = '12 ستمبر کو دورہ ہوا۔'

describe('a year as a heading', () => {
  it.each([
    ['alone', '2024'],
    ['with its era', '2024ء'],
    ['called one', 'سال 2024'],
    ['with a colon', '2024: شراکت داری کی راہ پر'],
  ])('%s holds for the paragraphs under it', (_, heading) => {
    const { date } = datedArticle(`${lead}${heading}\n${march}\n${september}`)
    expect(date('7 مارچ').date.edtf).toBe('2024?-03-07')
    expect(date('12 ستمبر').date.edtf).toBe('2024?-09-12')
  })

  it('until the next', () => {
    const { date } = datedArticle(`${lead}2023\n${march}\n2025\n${september}`)
    expect(date('7 مارچ').date.edtf).toBe('2023?-03-07')
    expect(date('12 ستمبر').date.edtf).toBe('2025?-09-12')
  })

  it('also where the day of publication is known', () => {
    const { date } = datedArticle(`${lead}2023\n${march}\n${september}`, { published: '2025-12-30' })
    expect(date('12 ستمبر').date.edtf).toBe('2023?-09-12')
  })

  it.each([
    ['a count of things', '2024 طلبہ نے تعلیم پائی'],
    ['a score', '1124: نشستیں'],
    ['long ago', '1975'],
  ])('but not %s', (_, heading) => {
    expect(datedArticle(`${lead}${heading}\n${march}`).date('7 مارچ').date.edtf).toBe('XXXX-03-07')
  })
})

describe('a year that a sentence calls one', () => {
  it.each([
    ['of an anniversary, with figures', '2023، تعلقات کی 50 ویں سالگرہ کا سال، تقریباً 500 سرگرمیوں سے بھرا تھا۔', 2023],
    ['that came', 'پھر 2024 آیا۔', 2024],
    ['a turning point', 'دونوں ملکوں کے لیے 2024 ایک اہم موڑ ثابت ہوا۔', 2024],
    ['before its end', '2024 ختم ہونے سے پہلے رابطے بڑھے۔', 2024],
  ])('%s', (_, text, year) => {
    expect(datedArticle(`${lead}${text} ${march}`).date('7 مارچ').date.edtf).toBe(`${String(year)}?-03-07`)
  })

  it('but no number of anything else', () => {
    const text = 'وہاں 2023 میں سے 50 طلبہ کا سال ضائع ہوا۔'
    expect(datedArticle(`${lead}اب 2023 طلبہ ہیں، 500 اساتذہ ہیں۔ ${march}${text}`).date('7 مارچ').date.edtf).toBe(
      'XXXX-03-07',
    )
  })
})

describe('years counted from the one told before', () => {
  const before = '12 مارچ 2022 کو ملاقات ہوئی۔'
  it.each([
    ['two years later', `${before} دو سال بعد، ${march}`, '2024?-03-07'],
    ['two years later, with the day', `${before} دو برس بعد ${march}`, '2024?-03-07'],
    ['the next year was', `${before} اگلا سال مصروف تھا۔ ${march}`, '2023?-03-07'],
    ['in the year after it', `${before} اس کے اگلے سال ${march}`, '2023?-03-07'],
  ])('%s', (_, text, edtf) => {
    expect(datedArticle(lead + text).date('7 مارچ').date.edtf).toBe(edtf)
  })

  it('but not the first in so many years', () => {
    const text = `${before} یہ 11 سال بعد پہلا دورہ تھا۔ ${september}`
    expect(datedArticle(lead + text).date('12 ستمبر').date.edtf).toBe('2022?-09-12')
  })
})
