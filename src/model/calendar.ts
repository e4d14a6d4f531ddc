// Days of the Gregorian calendar as whole numbers and as YYYY-MM-DD, over date-fns in UTC. No clock, no time zone.
// its index makes a dozen formatters of dates before anything asks for one
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { getISODay } from 'date-fns/getISODay'

const dayLength = 86_400_000

/**
 * How many days a month has.
 *
 * @param month 1 to 12.
 * @example daysInMonth(2024, 2) //=> 29
 */
export function daysInMonth(year: number, month: number): number {
  // date-fns is more than the list of events needs, and a Date for each question too slow for the compiler
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  // long and short ones take turns, begun anew in August
  return 30 + ((month + (month >> 3)) % 2)
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * A day in writing. The day must exist.
 *
 * @example formatDay(2025, 9, 2) //=> '2025-09-02'
 */
export function formatDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** A number with leading zeros. */
export function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}

/**
 * Days since 1970-01-01, for arithmetic.
 *
 * @param day YYYY-MM-DD.
 * @example dayNumber('1970-01-02') //=> 1
 */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayLength
}

/**
 * The day of a number, the inverse of `dayNumber`.
 *
 * @example dayOfNumber(1) //=> '1970-01-02'
 */
export function dayOfNumber(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10)
}

/**
 * A day moved by whole days.
 *
 * @example addDays('2024-12-31', 1) //=> '2025-01-01'
 */
export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days)
}

/**
 * Day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
 *
 * @example weekdayOf('1970-01-01') //=> 4
 */
export function weekdayOf(day: string): number {
  return getISODay(new UTCDateMini(day))
}
