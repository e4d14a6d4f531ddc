// Calendar days and instants, UTC only. It does not format: words for dates are i18n/dates.ts.

export const dayLength = 86_400_000

/** Half-open stretch of time, milliseconds since 1970 UTC. */
export interface TimeWindow {
  readonly start: number
  readonly end: number
}

/**
 * First millisecond of a day, or NaN where there is no such day.
 *
 * @example dayStart('2025-04-01') //=> 1743465600000
 * @example dayStart('2025-02-30') //=> NaN
 */
export function dayStart(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN
  // some take 30 February for a day in March
  return new Date(time).getUTCDate() === Number(day.slice(8)) ? time : NaN
}

/**
 * First millisecond after a day.
 *
 * @example dayEnd('2025-12-31') === dayStart('2026-01-01') //=> true
 */
export function dayEnd(day: string): number {
  return dayStart(day) + dayLength
}

/**
 * The day an instant falls on.
 *
 * @example dayOf(1743465600000) //=> '2025-04-01'
 */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

/**
 * The window from one day to another, both included.
 *
 * @example windowOf('2025-04-01', '2025-04-01') //=> { start: 1743465600000, end: 1743552000000 }
 */
export function windowOf(from: string, to: string): TimeWindow {
  return { start: dayStart(from), end: dayEnd(to) }
}

/**
 * The first day of what a day, a month or a year names; null for anything else.
 *
 * @example firstDay('2024') //=> '2024-01-01'
 */
export function firstDay(period: string): string | null {
  const day = /^\d{4}$/.test(period) ? `${period}-01-01` : /^\d{4}-\d{2}$/.test(period) ? `${period}-01` : period
  return Number.isNaN(dayStart(day)) ? null : day
}

/**
 * The last day of what a day, a month or a year names; null for anything else.
 *
 * @example lastDay('2024-02') //=> '2024-02-29'
 */
export function lastDay(period: string): string | null {
  const first = firstDay(period)
  if (first === null || first === period) return first
  const [year, month] = [Number(first.slice(0, 4)), period.length === 4 ? 12 : Number(first.slice(5, 7))]
  return dayOf(Date.UTC(year, month, 0))
}
