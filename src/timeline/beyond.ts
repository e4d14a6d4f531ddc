// What lies beyond either edge of a window: how much, and how far it reaches. Pure.
import type { TimeWindow } from '../query/time'
import type { LaneIndex } from './lane-index'

export interface Side {
  readonly count: number
  /** How far a window must reach to hold them all, milliseconds; past the other end where there are none. */
  readonly to: number
}

/**
 * Events that were over before a window, and those that began after it. It costs what reaches over the earlier edge, and a
 * glance at each few hundred of the others, since it is asked with every frame that moves time.
 *
 * @param events Of all lanes, each once.
 * @example beyond(new LaneIndex(events, times, weights), window).earlier.count //=> 1
 */
export function beyond(events: LaneIndex, window: TimeWindow): { readonly earlier: Side; readonly later: Side } {
  return { earlier: events.over(window.start), later: events.still(window.end) }
}
