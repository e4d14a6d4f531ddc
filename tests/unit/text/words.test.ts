import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWord } from '../../../src/text/fold'
import { words } from '../../../src/text/words'

describe('where words part', () => {
  test.each([
    ['spaces', '12 ستمبر کو', ['12', 'ستمبر', 'کو']],
    ['no-break space', 'صدر\u00a0شی', ['صدر', 'شی']],
    ['glued number', '20اکتوبر', ['20', 'اکتوبر']],
    ['glued ordinal', '80ویں', ['80', 'ویں']],
    ['glued script', 'Quang Triصوبوں', ['quang', 'tri', 'صوبوں']],
    ['a dash without spaces', 'بیجنگ۔20اکتوبر', ['بیجنگ', '۔', '20', 'اکتوبر']],
    ['a hyphen', 'ویتنام-امریکہ', ['ویتنام', '-', 'امریکہ']],
    ['a clock', '9:27', ['9', ':', '27']],
    ['dots in a row', 'تبادلے... کے', ['تبادلے', '...', 'کے']],
    ['brackets', '(SCO)', ['(', 'sco', ')']],
    ['a joiner within a word', 'می\u200cرود', ['میرود']],
    ['an emoji', 'چین😀ویتنام', ['چین', '😀', 'ویتنام']],
    ['Lao with vowel marks', 'ທອງລຸນ', ['ທອງລຸນ']],
    ['nothing but marks', '\u200f\u200e', []],
  ])('%s', (_, text, forms) => {
    expect(words(text).map((word) => word.form)).toEqual(forms.map(foldWord))
  })
})

test('kind and space before are told', () => {
  expect(words('20اکتوبر، 2').map(({ kind, spaced }) => [kind, spaced])).toEqual([
    ['number', false],
    ['word', false],
    ['mark', false],
    ['number', true],
  ])
})

test.each([
  ['a space', ' \u{1e130}', 1],
  ['the second of two', '  \u{1e130}', 2],
  ['a no-break space', 'a\u00a0\u{1e130}', 2],
])('a sign that joins %s begins behind it', (_, text, start) => {
  expect(words(text).at(-1)).toMatchObject({ start, form: '\u{1e130}' })
})

test('offsets count in the whole text when a span is read', () => {
  const text = 'پہلے چین میں'
  const [word] = words(text, { start: 5, end: 8 })
  expect(word && text.slice(word.start, word.end)).toBe('چین')
})

const fragments = [
  'آ',
  '\u0627\u0653',
  'ی\u0654',
  'ہ\u0654',
  'مِن',
  ' ',
  '\u00a0',
  '\n',
  '\u200c',
  '\u200f',
  'Ấ',
  'to',
  '20',
  '۱۴',
  '۔',
  '...',
  '😀',
  '\ud83d',
  '\ufdfa',
  '\ufefb',
  'ລຸ',
  'й',
  '\u0301',
  '(',
  'が',
]
const texts = fc.oneof(fc.string({ unit: fc.constantFrom(...fragments) }), fc.string({ unit: 'binary' }))

test('every span, folded, is its form; spans are in order and do not overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const word of words(text)) {
        expect(foldWord(text.slice(word.start, word.end))).toBe(word.form)
        expect(word.start).toBeGreaterThanOrEqual(last)
        expect(word.end).toBeGreaterThan(word.start)
        last = word.end
      }
    }),
    { numRuns: 500 },
  )
})

test('no letter or digit is lost', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const kept = words(text)
        .map((word) => word.form)
        .join('')
      expect(kept).toBe(foldWord(text).replace(/[ \n]/gu, ''))
    }),
  )
})
