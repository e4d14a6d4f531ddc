// The order of events in time. Undated events come last; nothing is guessed for them.
import type { Event } from '../model/event'
import { dayStart } from './time'

/** First day an event can have begun, milliseconds; where that is open its last day, and infinity where both are. */
function beginning({ date }: Event): number {
  const day = date.earliest ?? date.latest
  return day === null ? Infinity : dayStart(day)
}

/**
 * Whether a year could be found at all.
 *
 * @example isDated({ ...event, date: { ...date, earliest: null, latest: null } }) //=> false
 */
export function isDated({ date }: Event): boolean {
  return date.earliest !== null || date.latest !== null
}

/**
 * Compares two events: earlier first, then the more exact, then by id so that the order is total.
 *
 * @example events.toSorted(byDate)
 */
export function byDate(a: Event, b: Event): number {
  const first = beginning(a)
  const second = beginning(b)
  if (first !== second) return first < second ? -1 : 1
  const ends = (a.date.latest ?? '').localeCompare(b.date.latest ?? '')
  return ends || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
