// What lies beyond either edge of a window: how much, and how far it reaches. Pure.
import type { TimeWindow } from '../query/time'
import type { Indexes } from '../query/indexes'
import type { Times } from '../query/times'

export interface Side {
  readonly count: number
  /** How far a window must reach to hold them all, milliseconds; past the other end where there are none. */
  readonly to: number
}

/**
 * Events that were over before a window, and those that began after it; each once, whatever lanes it stands in. One
 * without a date is nowhere.
 *
 * @param events Indexes.
 * @example beyond(times, [0, 1, 2], window).earlier.count //=> 1
 */
export function beyond(
  times: Times,
  events: Indexes,
  window: TimeWindow,
): { readonly earlier: Side; readonly later: Side } {
  const [earlier, later] = [
    { count: 0, to: Infinity },
    { count: 0, to: -Infinity },
  ]
  for (const at of events) {
    const [start, end] = [times.start[at] ?? NaN, times.end[at] ?? NaN]
    if (end <= window.start) {
      earlier.count++
      earlier.to = Math.min(earlier.to, start)
    } else if (start >= window.end) {
      later.count++
      later.to = Math.max(later.to, end)
    }
  }
  return { earlier, later }
}
