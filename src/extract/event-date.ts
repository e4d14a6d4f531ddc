// Puts an EDTF value, its certainty and its reasons together into the date of an event.
import { dayNumber } from '../model/calendar'
import type { EventDate } from '../model/date'
import { edtfBounds, edtfDate, formatEdtf, parseEdtf, type Doubt, type Edtf, type EdtfDate } from '../model/edtf'
import type { Reason } from '../model/reason'

/**
 * The date of an event. `earliest` and `latest` follow from the EDTF.
 */
export function eventDate(edtf: Edtf, certainty: EventDate['certainty'], because: readonly Reason[]): EventDate {
  return { edtf: formatEdtf(edtf), ...edtfBounds(edtf), certainty, because: [...because] }
}

/** A single date as EDTF. */
export const on = (date: EdtfDate): Edtf => ({ kind: 'date', date })

/** An event without a year, with what is known of its month and day. */
export function undated(
  because: readonly Reason[],
  parts: { month?: number | null; day?: number | null } = {},
): EventDate {
  return eventDate(on(edtfDate(null, parts.month ?? null, parts.day ?? null)), 'undated', because)
}

/** A day YYYY-MM-DD as an EDTF date. */
export function dayDate(day: string, doubt: Doubt = {}): EdtfDate {
  return edtfDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)), doubt)
}

/**
 * The same as an approximate date: the day is one of what lasted longer.
 *
 * @example around(tenthOfMay).edtf //=> '2025-05-10~'
 */
export function around(date: EventDate): EventDate {
  const edtf = parseEdtf(date.edtf)
  if (edtf?.kind !== 'date') return date
  const certainty = edtf.date.year === null ? 'undated' : 'approximate'
  return eventDate(on({ ...edtf.date, approximate: true }), certainty, date.because)
}

/** The EDTF of a date without its marks of doubt, to be compared. */
export function withoutDoubt({ edtf }: EventDate): string {
  return edtf.replaceAll(/[?~]/gu, '')
}

/** The day of a date that is one; null where it is none, or of no known year. */
export function singleDay({ edtf }: EventDate): EdtfDate | null {
  const parsed = parseEdtf(edtf)
  const known = parsed?.kind === 'date' && parsed.date.day !== null && parsed.date.year !== null
  return known && !parsed.date.approximate ? parsed.date : null
}

/**
 * From one day to a later one.
 *
 * @param longest days.
 * @returns null where either is no single day, or the second lies before the first or beyond the longest.
 * @example untilDay(tenthOfMay, twelfthOfMay, 14)?.edtf //=> '2025-05-10/2025-05-12'
 */
export function untilDay(first: EventDate, last: EventDate, longest: number): EventDate | null {
  const [from, to] = [singleDay(first), singleDay(last)]
  if (from === null || to === null) return null
  const days = dayNumber(last.earliest ?? '') - dayNumber(first.earliest ?? '')
  if (!(days > 0 && days <= longest)) return null
  return eventDate({ kind: 'interval', from, to }, 'inferred', [...first.because, ...last.because])
}

/** The same, where the second is known only as the last day that it can have been: "until the 9th he stayed". */
export function stayUntil(first: EventDate, last: EventDate, longest: number): EventDate | null {
  const read = parseEdtf(last.edtf)
  if (read?.kind !== 'interval' || read.from !== null || read.to === null) return null
  const day = eventDate(on(read.to), last.certainty, last.because)
  return untilDay(first, day, longest)
}

/** The last day of several; the date itself where it is none. */
export function lastDay(date: EventDate): EventDate {
  const read = parseEdtf(date.edtf)
  return read?.kind === 'interval' && read.to ? eventDate(on(read.to), date.certainty, date.because) : date
}
