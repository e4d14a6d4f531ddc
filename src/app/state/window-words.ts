// The window in words, no more exact than it is: whole years and months are called so.
import { formatEdtf } from '../../i18n/dates'
import { daysInMonth } from '../../model/calendar'
import type { Lang } from '../../query/view-state'

/**
 * A stretch of days, both included, in words that can stand alone.
 *
 * @example wordsForWindow('2023-01-01', '2025-12-31', 'en') //=> '2023–2025'
 * @example wordsForWindow('2025-04-01', '2025-06-30', 'en') //=> 'April – June 2025'
 */
export function wordsForWindow(from: string, to: string, lang: Lang): string {
  const [first, last] = [from, to].map((day) => day.split('-').map(Number))
  const [, month = 0, day = 0] = first ?? []
  const [year = 0, lastMonth = 0, lastDay = 0] = last ?? []
  if (day !== 1 || lastDay !== daysInMonth(year, lastMonth)) return phrase(from, to, lang)
  const length = month === 1 && lastMonth === 12 ? 'YYYY'.length : 'YYYY-MM'.length
  return phrase(from.slice(0, length), to.slice(0, length), lang)
}

function phrase(from: string, to: string, lang: Lang): string {
  return formatEdtf(from === to ? from : `${from}/${to}`, lang)
}
