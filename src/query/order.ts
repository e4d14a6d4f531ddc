// The order of events in time. Undated events come last; nothing is guessed for them.
import { compareDates } from '../model/date-order'
import type { EventSummary } from '../model/event'
import { allOf, type Indexes } from './indexes'
import { preparedOf } from './prepared'
import type { TimeWindow } from './time'
import { spanOf, timesOf } from './times'

/**
 * Whether a year could be found at all.
 *
 * @example isDated({ ...event, date: { ...date, earliest: null, latest: null } }) //=> false
 */
export function isDated({ date }: EventSummary): boolean {
  return date.earliest !== null || date.latest !== null
}

/**
 * Compares two events: earlier first, then the one that ends earlier, then by id so that the order is total.
 *
 * @example events.toSorted(byDate)
 */
export function byDate(a: EventSummary, b: EventSummary): number {
  return compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/**
 * Indexes of events in the order of `byDate`, in which the compiler writes them.
 *
 * @example orderInTime(document.events)[0] //=> 0
 */
export function orderInTime(events: readonly EventSummary[]): Indexes {
  const order = allOf(events.length)
  if (preparedOf(events)?.inOrder === true) return order
  const compare = (a: number, b: number) => {
    const [first, second] = [events[a], events[b]]
    return first && second ? byDate(first, second) : 0
  }
  return order.every((at) => at === 0 || compare(at - 1, at) <= 0) ? order : order.sort(compare)
}

/**
 * The time an event may have taken; where one side is open, the day that is known; null where it has no date.
 *
 * @example boundsOf(event) //=> { start: Date.UTC(2025, 3, 1), end: Date.UTC(2025, 4, 1) }
 */
export function boundsOf(event: EventSummary): TimeWindow | null {
  return spanOf(timesOf([event]), [allOf(1)])
}
