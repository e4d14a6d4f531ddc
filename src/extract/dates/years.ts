// The year in which a day and month fell, under bounds. Arithmetic only; where the bounds come from is clues.ts.
import { addDays, dayNumber, daysInMonth, formatDay, isDay } from '../../model/calendar'

/** A day of an unknown year, or a whole month of it. */
export interface MonthDay {
  readonly month: number
  readonly day: number | null
}

/** A year without a 29 February, and one in which every day is one: for days of an unknown year. */
export const plainYear = 2023
export const leapYear = 2024

/** First and last day of it in a year; null where that year has no such day. */
export function inYear(
  { month, day }: MonthDay,
  year: number,
): { readonly first: string; readonly last: string } | null {
  if (!isDay(year, month, day ?? 1)) return null
  return { first: formatDay(year, month, day ?? 1), last: formatDay(year, month, day ?? daysInMonth(year, month)) }
}

/** The longest wait for a 29 February. */
const longest = 9

/**
 * The first year in which all of it lies on or after a day.
 *
 * @example firstYearFrom({ month: 4, day: 4 }, '2023-09-10') //=> 2024
 */
export function firstYearFrom(said: MonthDay, day: string): number | null {
  const start = Number(day.slice(0, 4))
  for (let year = start; year < start + longest; year++) {
    const days = inYear(said, year)
    if (days && days.last >= day) return year
  }
  return null
}

/**
 * The last year in which it begins on or before a day.
 *
 * @example lastYearTo({ month: 12, day: 30 }, '2025-01-02') //=> 2024
 */
export function lastYearTo(said: MonthDay, day: string): number | null {
  const start = Number(day.slice(0, 4))
  for (let year = start; year > start - longest; year--) {
    const days = inYear(said, year)
    if (days && days.first <= day) return year
  }
  return null
}

/**
 * The year nearest to a report of a day: what happened lies before it, what is scheduled after it.
 *
 * @param slack days that what happened may lie after `day`, and what is scheduled before it.
 * @example yearBeside({ month: 12, day: 30 }, '2025-01-02', false, 1) //=> 2024
 */
export function yearBeside(said: MonthDay, day: string, scheduled: boolean, slack: number): number | null {
  return scheduled ? firstYearFrom(said, addDays(day, -slack)) : lastYearTo(said, addDays(day, slack))
}

/** Days between two days, whichever comes first. */
export function distance(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b))
}
