import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/extract/dates/dates'
import { sentences } from '../../../src/text/sentences'
import { notation } from '../../corpus/date-notation'
import { lexicon } from './urdu'

function find(text: string) {
  return sentences(text, [{ start: 0, end: text.length }]).flatMap((sentence) =>
    findDates(sentence, lexicon).map((mention) => ({ sentence, mention })),
  )
}

test('a mention knows its place in the text and among the words', () => {
  const text = 'صدر نے 12 ستمبر 2024 کو دورہ کیا۔'
  const [found] = find(text)
  expect(found?.mention).toMatchObject({ from: 2, to: 5 })
  expect(found && text.slice(found.mention.start, found.mention.end)).toBe('12 ستمبر 2024')
})

test('offsets hold behind decomposed letters and astral characters', () => {
  const text = '😀 ا\u0653سیان میں ا\u0653ج صبح ملاقات ہوئی۔'
  const [found] = find(text)
  expect(found && text.slice(found.mention.start, found.mention.end)).toBe('ا\u0653ج صبح')
})

describe('the longest reading wins', () => {
  test.each([
    ['12 ستمبر', 'XXXX-09-12'],
    ['12 ستمبر 2024', '2024-09-12'],
    ['12 ستمبر 2024 تک', 'until 2024-09-12'],
    ['10 سے 12 ستمبر 2024 تک', '2024-09-10/2024-09-12'],
    ['2024 کے ستمبر میں', '2024-09'],
    ['2024 کے آغاز میں', '2024 beginning'],
  ])('%s', (text, said) => {
    expect(find(text).map(({ mention }) => notation(mention.value))).toEqual([said])
  })
})

const pieces = [
  '12',
  'ستمبر',
  '2024',
  'سے',
  'تک',
  '-',
  '/',
  '(',
  ')',
  '،',
  'کے',
  'آغاز',
  'آج',
  'اسی',
  'شام',
  'منگل',
  'کو',
  '9:27',
  'بجے',
  '۔',
  '😀',
  '\u0653',
  '\n',
  'میں',
]

test('mentions lie in order within their sentence, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...pieces)).map((all) => all.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        let last = 0
        for (const { sentence, mention } of find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(mention.start).toBeGreaterThanOrEqual(sentence.start)
          expect(mention.end).toBeLessThanOrEqual(sentence.end)
          expect(mention.start).toBe(sentence.words[mention.from]?.start)
          expect(mention.end).toBe(sentence.words[mention.to - 1]?.end)
          last = mention.end
        }
      },
    ),
  )
})

test('the work grows with the length of a sentence, not faster', () => {
  const steps = (times: number) => {
    let read = 0
    const [sentence] = sentences('12 ستمبر سے '.repeat(times), [{ start: 0, end: 12 * times }])
    if (!sentence) throw new Error('no sentence')
    const words = new Proxy(sentence.words, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/u.test(key)) read += 1
        return Reflect.get(target, key) as unknown
      },
    })
    findDates({ ...sentence, words }, lexicon)
    return read
  }
  expect(steps(2000) / steps(200)).toBeLessThan(11)
})
