// The order of events in time. Undated events come last; nothing is guessed for them.
import { compareDates } from '../model/date-order'
import type { Event } from '../model/event'
import { dayEnd, dayLength, dayStart, type TimeWindow } from './time'

/**
 * Whether a year could be found at all.
 *
 * @example isDated({ ...event, date: { ...date, earliest: null, latest: null } }) //=> false
 */
export function isDated({ date }: Event): boolean {
  return date.earliest !== null || date.latest !== null
}

/**
 * Compares two events: earlier first, then the one that ends earlier, then by id so that the order is total.
 *
 * @example events.toSorted(byDate)
 */
export function byDate(a: Event, b: Event): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/**
 * Indexes of events in the order of `byDate`.
 *
 * @example orderInTime(document.events)[0] //=> 0
 */
export function orderInTime(events: readonly Event[]): readonly number[] {
  const at = new Map(events.map((event, index) => [event, index]))
  return events.toSorted(byDate).map((event) => at.get(event) ?? 0)
}

/**
 * The time an event may have taken; where one side is open, the day that is known; null where it has no date.
 *
 * @example boundsOf(event) //=> { start: Date.UTC(2025, 3, 1), end: Date.UTC(2025, 4, 1) }
 */
export function boundsOf({ date: { earliest, latest } }: Event): TimeWindow | null {
  const first = earliest ?? latest
  const last = latest ?? earliest
  return first === null || last === null ? null : { start: dayStart(first), end: dayEnd(last) }
}

/**
 * The window that holds every dated event, with a twentieth of air on either side; null where none is dated.
 *
 * @example windowAround([]) //=> null
 */
export function windowAround(events: readonly Event[]): TimeWindow | null {
  let start = Infinity
  let end = -Infinity
  for (const event of events) {
    const bounds = boundsOf(event)
    if (bounds === null) continue
    start = Math.min(start, bounds.start)
    end = Math.max(end, bounds.end)
  }
  if (start >= end) return null
  const air = Math.max(Math.round((end - start) / 20 / dayLength), 1) * dayLength
  return { start: start - air, end: end + air }
}
