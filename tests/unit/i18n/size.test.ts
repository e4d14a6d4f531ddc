// How much there is to fetch, in words.
import { expect, it } from 'vitest'
import { sizeOf } from '../../../src/i18n/size'

it.each([
  [0, '0 kB', '0 kB', '0 kB'],
  [1234, '1 kB', '1 kB', '1 kB'],
  [999_400, '999 kB', '999 kB', '999 kB'],
  [1_000_000, '1.0 MB', '1.0 MB', '1,0 MB'],
  [43_120_000, '43.1 MB', '43.1 MB', '43,1 MB'],
])('%i bytes', (bytes, en, ur, vi) => {
  expect([sizeOf(bytes, 'en'), sizeOf(bytes, 'ur'), sizeOf(bytes, 'vi')]).toEqual(
    [en, ur, vi].map((text) => `\u2066${text.replace(' ', '\u00a0')}\u2069`),
  )
})
