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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return NaN
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) || dayOf(time) !== day ? NaN : time
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
