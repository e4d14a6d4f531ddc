import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldWord } from '../../../src/text/fold'

describe('what folds together', () => {
  test.each([
    ['Arabic yeh and kaf', 'كي', 'کی'],
    ['decomposed alef madda', '\u0627\u0653ج', 'آج'],
    ['hamza above, composed or not', 'جا\u06cc\u0654ے', 'جائے'],
    ['hamza on its seat or none', 'لئے', 'لیے'],
    ['the h letters', 'تھانه', 'تہانہ'],
    ['teh marbuta', 'مكة', 'مکہ'],
    ['vowel signs', 'مِن', 'من'],
    ['zero width non-joiner', 'می\u200cرود', 'میرود'],
    ['direction marks', '\u200fچین\u200e', 'چین'],
    ['tatweel', 'چـــین', 'چین'],
    ['no-break space', '2\u00a0ستمبر', '2 ستمبر'],
    ['Urdu digits', '۱۴', '14'],
    ['Arabic digits', '٢٠٢٥', '2025'],
    ['Vietnamese', 'Tô Lâm, Đặng Hoàng Giang', 'to lam, dang hoang giang'],
    ['decomposed Latin', 'To\u0302', 'to'],
    ['dotted capital I', 'İstanbul', 'istanbul'],
    ['dashes', '4–5', '4-5'],
    ['quotes', '“چین”', '"چین"'],
    ['presentation forms', '\ufe8e\ufef2', 'ای'],
  ])('%s', (_, one, other) => {
    expect(foldWord(one)).toBe(foldWord(other))
  })
})

describe('what stays apart', () => {
  test.each([
    ['alef and alef madda', 'اج', 'آج'],
    ['a line end and a space', '\n', ' '],
    ['full stops of two scripts', '۔', '.'],
    ['vowels of scripts that write them as marks', 'ລາວ', 'ລວ'],
    ['Cyrillic letters', 'й', 'и'],
    ['yeh and bari yeh', 'ی', 'ے'],
  ])('%s', (_, one, other) => {
    expect(foldWord(one)).not.toBe(foldWord(other))
  })
})

const urdu = fc.string({
  unit: fc.constantFrom(
    '\u0627',
    '\u0653',
    '\u0654',
    'ك',
    'ۂ',
    ' ',
    '\u00a0',
    '\u200c',
    '\u200f',
    'Ấ',
    'A',
    '7',
    '۷',
    '😀',
    '\ud83d',
    '\ufdfa',
    '\ufef5',
    '۔',
  ),
})

test('offsets never decrease and end at the end', () => {
  fc.assert(
    fc.property(fc.oneof(urdu, fc.string({ unit: 'binary' })), (text) => {
      const { text: folded, offsets } = fold(text)
      expect(offsets).toHaveLength(folded.length + 1)
      expect(offsets.at(-1)).toBe(text.length)
      for (let at = 1; at < offsets.length; at++) expect(offsets[at]).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0)
    }),
  )
})

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(urdu, fc.string({ unit: 'grapheme' })), (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text))
    }),
  )
})
