import { expect, test } from 'vitest'
import { hiddenMarks, isolate } from '../../../src/text/bidi'

test('quoted text stands between FSI and PDI', () => {
  expect(isolate('چین')).toBe('\u2068چین\u2069')
})

test('marks that would reach beyond the quote are left out', () => {
  expect(isolate('a\u202eb\u2069c')).toBe('\u2068abc\u2069')
})

test('joiners are letters, not hidden marks', () => {
  expect(hiddenMarks.has('\u200c')).toBe(false)
  expect(hiddenMarks.has('\u200f')).toBe(true)
})
