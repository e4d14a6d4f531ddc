// Names that the platform knows: countries and months. It keeps no list of its own.
import type { Lang, Month } from './messages'

const regions = new Map<string, Intl.DisplayNames>()
const months = new Map<string, Intl.DateTimeFormat>()

/**
 * A country's name, or its code where the platform has no name for it.
 *
 * @param code ISO 3166-1 alpha-2.
 * @example countryName('CN', 'vi') //=> 'Trung Quốc'
 */
export function countryName(code: string, lang: Lang): string {
  let names = regions.get(lang)
  if (!names) regions.set(lang, (names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' })))
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code
}

/**
 * A month by its number.
 *
 * @param month 1 to 12.
 * @example monthName(4, 'ur') //=> { name: 'اپریل', number: '4' }
 */
export function monthName(month: number, lang: Lang): Month {
  const day = Date.UTC(2024, month - 1, 15)
  let format = months.get(lang)
  if (!format) months.set(lang, (format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' })))
  return { name: format.format(day), number: String(month) }
}
