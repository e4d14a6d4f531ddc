// Words in another set of digits. What is quoted stays as it stands in its source.

/** The digits a reader wants; the second only where the language has digits of its own. */
type Digits = 'latin' | 'urdu'

/** Unicode's names of the sets. */
export const numbering: Readonly<Record<Digits, string>> = { latin: 'latn', urdu: 'arabext' }
/** Where "0" of the other set stands. */
const zero = 0x6f0

/**
 * A text in the digits wanted, as long as before.
 *
 * @example inDigits('2025', 'urdu') //=> '\u06f2\u06f0\u06f2\u06f5'
 */
export function inDigits(text: string, digits: Digits): string {
  return digits === 'latin' ? text : text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

/**
 * Messages whose every word, and every word their functions give, is in the digits wanted. Quotes are left alone.
 *
 * @example wordsIn(messages, 'urdu').events(3)
 */
export function wordsIn<T>(words: T, digits: Digits): T {
  return digits === 'latin' ? words : (converted(words, digits) as T)
}

function converted(value: unknown, digits: Digits): unknown {
  if (typeof value === 'string') return inDigits(value, digits)
  if (typeof value === 'function') {
    return (...given: readonly unknown[]): unknown =>
      converted((value as (...given: readonly unknown[]) => unknown)(...given), digits)
  }
  if (Array.isArray(value)) return value.map((one) => converted(one, digits))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'quote' ? one : converted(one, digits)]),
  )
}
