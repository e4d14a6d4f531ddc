// How much there is to fetch, in words. What a network really carries is packed and less.
import type { Lang } from './messages'

/**
 * A length in kilobytes, or in megabytes where it is long, in Latin digits, kept together in a line of any direction.
 *
 * @example sizeOf(1_234_567, 'en') //=> '\u20661.2\u00a0MB\u2069'
 */
export function sizeOf(bytes: number, lang: Lang): string {
  const large = bytes >= 1e6
  const options = large
    ? { unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 }
    : { unit: 'kilobyte', maximumFractionDigits: 0 }
  const text = new Intl.NumberFormat(`${lang}-u-nu-latn`, { style: 'unit', ...options }).format(
    bytes / (large ? 1e6 : 1e3),
  )
  return `\u2066${text.replace(' ', '\u00a0')}\u2069`
}
