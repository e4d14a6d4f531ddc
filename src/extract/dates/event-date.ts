// Puts an EDTF value, its certainty and its reasons together into the date of an event.
import { addDays, dayNumber, formatDay } from '../../model/calendar'
import type { EventDate } from '../../model/date'
import { edtfBounds, edtfDate, formatEdtf, parseEdtf, type Doubt, type Edtf, type EdtfDate } from '../../model/edtf'
import { isSameReason, type Reason } from '../../model/reason'
import { plainYear } from './years'

/**
 * The date of an event. `earliest` and `latest` follow from the EDTF.
 */
export function eventDate(edtf: Edtf, certainty: EventDate['certainty'], because: readonly Reason[]): EventDate {
  return { edtf: formatEdtf(edtf), ...edtfBounds(edtf), certainty, because: [...because] }
}

/** A single date as EDTF. */
export const on = (date: EdtfDate): Edtf => ({ kind: 'date', date })

/** The same told of something else, by one step more: inferred at best. */
export function takenOver(date: EventDate, step: Reason): EventDate {
  const certainty = date.certainty === 'stated' ? 'inferred' : date.certainty
  return { ...date, certainty, because: [step, ...date.because] }
}

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
 * The words in which the article says a date: those of the day itself before those that only go on from it; null where
 * it says none.
 *
 * @example wordsOf(fifthOfJune) //=> '5 جون 2024'
 */
export function wordsOf({ because }: EventDate): string | null {
  const worded = because.filter(({ args }) => args['text'] !== undefined)
  const stated = worded.find(({ code }) => code === 'date-stated') ?? worded[0]
  return stated === undefined ? null : String(stated.args['text'])
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
 * The day by which a date is known: its own, or the last that it can have been; of a year known or not, null where there
 * is none.
 */
export function dayKnown({ edtf }: EventDate): EdtfDate | null {
  const parsed = parseEdtf(edtf)
  const day = parsed?.kind === 'date' ? parsed.date : parsed?.from === null ? parsed.to : null
  return day && !day.approximate && day.month !== null && day.day !== null ? day : null
}

/** From one day to another, both included; one day where they are the same. */
export interface Days {
  readonly from: EdtfDate
  readonly to: EdtfDate
}

/**
 * The first and the last of the days that a date says; null where it says none.
 *
 * @example daysSaid(fifthToNinth)?.to.day //=> 9
 */
export function daysSaid({ edtf }: EventDate): Days | null {
  const read = parseEdtf(edtf)
  const [from, to] = read?.kind === 'interval' ? [read.from, read.to] : [read?.date, read?.date]
  return from?.day != null && to?.day != null ? { from, to } : null
}

/** So many days lie from one day to another; NaN where the year of only one of them is known. */
export function daysBetween(from: EdtfDate, to: EdtfDate): number {
  if ((from.year === null) !== (to.year === null)) return NaN
  const [first, last] = [from, to].map(({ year, month, day }) =>
    dayNumber(formatDay(year ?? plainYear, month ?? 1, day ?? 1)),
  )
  return (last ?? NaN) - (first ?? NaN)
}

/** So many days on, in a year known or not. */
export function daysFrom({ year, month, day, uncertainYear, approximate }: EdtfDate, count: number): EdtfDate {
  const doubt = { uncertainYear, approximate }
  const found = dayDate(addDays(formatDay(year ?? plainYear, month ?? 1, day ?? 1), count), doubt)
  return year === null ? { ...found, year: null } : found
}

/**
 * From one day to a later one, or to the last day that it can have been.
 *
 * @param longest days.
 * @returns null where either is no single day, or the second lies before the first or beyond the longest.
 * @example untilDay(tenthOfMay, twelfthOfMay, 14)?.edtf //=> '2025-05-10/2025-05-12'
 */
export function untilDay(first: EventDate, last: EventDate, longest: number): EventDate | null {
  const [from, to] = [dayKnown(first), dayKnown(last)]
  if (from === null || to === null || first.edtf.startsWith('..')) return null
  const days = daysBetween(from, to)
  if (!(days > 0 && days <= longest)) return null
  const certainty = from.year === null ? 'undated' : 'inferred'
  // The year of the one is that of the other.
  const uncertainYear = from.uncertainYear && to.uncertainYear
  const edtf = { kind: 'interval' as const, from: { ...from, uncertainYear }, to: { ...to, uncertainYear } }
  const further = last.because.filter((step) => !first.because.some((told) => isSameReason(told, step)))
  return eventDate(edtf, certainty, [...first.because, ...further])
}

/** Whether a date lies before the years that reports are of, the first of which is `since`. */
export function isLongAgo({ latest }: EventDate, since: number): boolean {
  return latest !== null && Number(latest.slice(0, 4)) < since
}

/** The first day of several; the date itself where it is none. */
export function firstDay(date: EventDate): EventDate {
  const read = parseEdtf(date.edtf)
  return read?.kind === 'interval' && read.from ? eventDate(on(read.from), date.certainty, date.because) : date
}

/** The last day of several; the date itself where it is none. */
export function lastDay(date: EventDate): EventDate {
  const read = parseEdtf(date.edtf)
  return read?.kind === 'interval' && read.to ? eventDate(on(read.to), date.certainty, date.because) : date
}
