import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../../src/text/sentences'

const split = (text: string) =>
  sentences(text, [{ start: 0, end: text.length }]).map(({ start, end }) => text.slice(start, end))

describe('where sentences end', () => {
  test.each([
    ['of two words within a paragraph', ['صدر نے دورہ کیا۔', 'وفد آیا۔', 'بات ہوئی۔']],
    ['at the Urdu full stop', ['صدر نے دورہ کیا۔', 'وہ واپس آئے۔']],
    ['at a question mark', ['کیا وہ آئے؟', 'وہ نہیں آئے۔']],
    ['at a Latin full stop before a space', ['صدر نے دورہ کیا.', 'وہ واپس آئے.']],
    ['after a closing quote', ['انہوں نے کہا "ہم تیار ہیں۔"', 'وہ خوش تھے۔']],
    ['after a full stop with a space before it', ['صدر نے دورہ کیا ۔', 'وہ واپس آئے ۔']],
  ])('%s', (_, parts) => {
    expect(split(parts.join(' '))).toEqual(parts)
  })

  test('at a line end, even without a stop', () => {
    expect(split('سرخی یہاں\r\nمتن یہاں ہے۔')).toEqual(['سرخی یہاں', 'متن یہاں ہے۔'])
  })

  test('where the space after the stop is missing', () => {
    expect(split('صدر نے دورہ کیا۔وہ واپس آئے۔')).toEqual(['صدر نے دورہ کیا۔', 'وہ واپس آئے۔'])
    expect(split('تقریب منعقد ہوئی.وزیراعظم نے خطاب کیا۔')).toEqual(['تقریب منعقد ہوئی.', 'وزیراعظم نے خطاب کیا۔'])
  })

  test('at a lone sign that only lengthens letters, and not within a word', () => {
    expect(split('وہ پہنچے ـ صدر نے استقبال کیا ـ')).toEqual(['وہ پہنچے', 'صدر نے استقبال کیا'])
    expect(split('صـدر نے استقبال کیا۔')).toEqual(['صـدر نے استقبال کیا۔'])
  })
})

describe('where they do not', () => {
  test.each([
    ['a dateline', 'بیجنگ۔20اکتوبر کو صدر نے ملاقات کی۔'],
    ['a dateline with a space', 'ہنوئی ۔ 12 ستمبر کو صدر نے ملاقات کی۔'],
    ['a dash between names at the start', 'چین۔ آسیان سربراہی اجلاس ہوا۔'],
    ['a title', 'وہاں Mr. Tran نے خطاب کیا۔'],
    ['an abbreviated month', 'وہاں Oct. 3 کو تقریب ہوئی۔'],
    ['an abbreviation in Urdu letters', 'فریقین نے ایم.او.یو پر دستخط کیے۔'],
    ['a decimal', 'تجارت 9.27 ارب ڈالر رہی۔'],
    ['a clock', 'صبح 9:27 بجے ملاقات ہوئی۔'],
    ['dots within', 'ثقافت، تعلیم، تبادلے... کے شعبوں میں تعاون ہوا۔'],
    ['a clause mark', 'صدر آئے اور گئے؛ وزیر رہے; سب خوش تھے۔'],
    ['an address', 'دیکھیں https://www.example.org/a.html?b=1 پر۔'],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual([text])
  })

  test('a full stop that joins two names the lexicon knows', () => {
    const text = 'اس سال پاک ۔ چین دوستی کا جشن منایا گیا۔'
    const joins = (before: readonly { form: string }[]) => before.at(-1)?.form === 'پاک'
    expect(sentences(text, [{ start: 0, end: text.length }], joins)).toHaveLength(1)
    expect(sentences(text, [{ start: 0, end: text.length }])).toHaveLength(2)
  })

  test('it asks about two words on either side, for names of two', () => {
    const text = 'اس سال کے شروع میں ویت نام ۔ جنوبی کوریا دوستی محل کھلا۔'
    const asked: string[] = []
    sentences(text, [{ start: 0, end: text.length }], (before, after) => {
      asked.push([...before, ...after].map(({ form }) => form).join(' '))
      return true
    })
    expect(asked).toEqual(['ویت نام جنوبی کوریا'])
  })
})

test('paragraphs count lines that hold words', () => {
  const text = 'الف ب۔\n\n\nج د ہ ہے۔ و ز\nح'
  const all = sentences(text, [{ start: 0, end: text.length }])
  expect(all.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1, 2])
})

test('what lies outside the spans is not read', () => {
  const text = 'الف ب۔ تصویر: ج۔ د ہ'
  const all = sentences(text, [
    { start: 0, end: 7 },
    { start: 17, end: text.length },
  ])
  expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(['الف ب۔', 'د ہ'])
})

test('sentences are in order and keep every word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('الف', ' ', '۔', '.', '\n', '"', '20', ')', '؟', 'Mr') }), (text) => {
      const all = sentences(text, [{ start: 0, end: text.length }])
      const kept = all.map(({ start, end }) => text.slice(start, end)).join('')
      expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})
