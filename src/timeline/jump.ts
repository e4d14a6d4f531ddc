// Where "first", "earlier", "later" and "last" lead. Pure: windows and instants.
import type { TimeWindow } from '../query/time'
import type { Indexes } from '../query/indexes'
import type { Times } from '../query/times'
import { extentAt } from './extent'

export const jumps = ['first', 'earlier', 'later', 'last'] as const
export type Jump = (typeof jumps)[number]

/** Where a jump leads: the event, by its index, and the window that has it in its middle, as long as before. */
export interface Landing {
  readonly event: number
  readonly window: TimeWindow
}

/**
 * @param events Indexes, in order of time; one without a date is nowhere.
 * @param pointed The event the last jump led to, -1 for none; while it is in view, the next jump starts from it, else
 * from the middle of the window.
 * @returns null where there is nothing in that direction.
 * @example landingOf(times, [0, 1, 2], 'later', window, -1)?.event //=> 1
 */
export function landingOf(
  times: Times,
  events: Indexes,
  jump: Jump,
  window: TimeWindow,
  pointed: number,
): Landing | null {
  const from = middleOf(times, pointed)
  const standing = from >= window.start && from < window.end && events.includes(pointed)
  const here = standing ? from : (window.start + window.end) / 2
  let [landing, time, reached] = [-1, NaN, !standing]
  for (const event of events) {
    const middle = middleOf(times, event)
    if (Number.isNaN(middle)) continue
    const passed = reached
    reached ||= event === pointed
    // of two at the same instant, the one after the other in the order of time
    const later = middle > here || (standing && middle === here && passed && event !== pointed)
    const earlier = middle < here || (standing && middle === here && !passed && event !== pointed)
    if ((jump === 'later' && !later) || (jump === 'earlier' && !earlier)) continue
    const nearer = jump === 'first' || jump === 'later' ? middle < time : middle >= time
    if (landing < 0 || nearer) [landing, time] = [event, middle]
  }
  if (landing < 0) return null
  const half = (window.end - window.start) / 2
  return { event: landing, window: { start: time - half, end: time + half } }
}

/** The middle of what is known of an event, NaN where it has no date. */
function middleOf(times: Times, event: number): number {
  const extent = extentAt(times, event)
  return extent ? (extent.start + extent.end) / 2 : NaN
}
