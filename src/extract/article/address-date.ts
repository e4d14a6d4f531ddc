// The year, and where they stand the month and day, that the digits of a source address tell. It knows no site.
import { formatDay, isDay } from '../../model/calendar'

/** What an address says of when its page was written. */
export interface AddressDate {
  readonly year: number
  /** YYYY-MM-DD; null where only the year stands. */
  readonly day: string | null
  /** The digits, verbatim. */
  readonly text: string
}

/** "/2024/08/15/", "20240815", "20240815173012345": a day, then nothing or a time of day and perhaps milliseconds. */
const days = /(?<!\d)(20\d\d)([-/]?)(\d\d)\2(\d\d)(?:\d{4}|\d{6}|\d{9})?(?!\d)/gu
const years = /(?<!\d)20\d\d(?!\d)/u

/**
 * The date in an address; null where it has none.
 *
 * @example addressDate('https://example.org/a-20240815173012345.htm')?.day //=> '2024-08-15'
 */
export function addressDate(url: string | null): AddressDate | null {
  for (const [, year, separator, month, day] of (url ?? '').matchAll(days)) {
    if (!isDay(Number(year), Number(month), Number(day))) continue
    const text = [year, month, day].join(separator ?? '')
    return { year: Number(year), day: formatDay(Number(year), Number(month), Number(day)), text }
  }
  const found = years.exec(url ?? '')
  return found ? { year: Number(found[0]), day: null, text: found[0] } : null
}
