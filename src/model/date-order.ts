// Which of two event dates comes first, whether both can be true, and which says more. It changes neither.
import { dayNumber } from './calendar'
import type { EventDate } from './date'
import { parseEdtf, type EdtfDate } from './edtf'

/**
 * Order by first day, then by last day, then by EDTF; open beginnings stand before their end, undated events last.
 * For `sort`.
 */
export function compareDates(a: EventDate, b: EventDate): number {
  return (
    order(a.earliest ?? a.latest, b.earliest ?? b.latest) ||
    order(a.latest, b.latest) ||
    (a.edtf < b.edtf ? -1 : a.edtf > b.edtf ? 1 : 0)
  )
}

function order(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/**
 * Whether both dates can be true of one event: they share a day. A day without a year agrees with that day of any
 * year, and a date without any parts with everything.
 *
 * @example compatibleDates(april2025, fourthOfApril2025) //=> true
 */
export function compatibleDates(a: EventDate, b: EventDate): boolean {
  const yearless = dayWithoutYear(a) ?? dayWithoutYear(b)
  if (yearless) return fits(yearless, a) && fits(yearless, b)
  return (
    (a.earliest === null || b.latest === null || a.earliest <= b.latest) &&
    (b.earliest === null || a.latest === null || b.earliest <= a.latest)
  )
}

function dayWithoutYear(date: EventDate): EdtfDate | null {
  const edtf = parseEdtf(date.edtf)
  const said = edtf?.kind === 'date' ? edtf.date : edtf?.from
  return said && said.year === null ? said : null
}

/** Whether some day of `date` has the month, and the day where given, of `yearless`. */
function fits(yearless: EdtfDate, date: EventDate): boolean {
  if (yearless.month === null) return true
  const other = dayWithoutYear(date)
  if (other) {
    if (other.month === null) return true
    return other.month === yearless.month && (other.day === yearless.day || other.day === null || yearless.day === null)
  }
  const { earliest, latest } = date
  if (earliest === null || latest === null) return true
  const first = monthDay(earliest)
  const last = monthDay(latest)
  if (dayNumber(latest) - dayNumber(earliest) >= 365) return true
  const from = yearless.month * 100 + (yearless.day ?? 1)
  const to = yearless.month * 100 + (yearless.day ?? 31)
  return first <= last ? from <= last && first <= to : from <= last || first <= to
}

function monthDay(day: string): number {
  return Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

const trust = { stated: 0, inferred: 1, approximate: 2, undated: 3 } as const

/**
 * The date that says more: the shorter one; of equals the one that was stated; of equals `a`.
 *
 * @example moreExact(april2025, fourthOfApril2025) //=> fourthOfApril2025
 */
export function moreExact(a: EventDate, b: EventDate): EventDate {
  // A day of no known year says more than no day at all.
  if (a.edtf === 'XXXX' && b.edtf.startsWith('XXXX-')) return b
  return length(b) < length(a) || (length(a) === length(b) && trust[b.certainty] < trust[a.certainty]) ? b : a
}

/** Days covered; an open or unknown end counts as without end. */
function length({ earliest, latest }: EventDate): number {
  return earliest === null || latest === null ? Infinity : dayNumber(latest) - dayNumber(earliest) + 1
}
