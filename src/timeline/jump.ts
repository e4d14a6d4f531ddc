// Where "first", "earlier", "later" and "last" lead. Pure: windows and instants.
import type { Event } from '../model/event'
import type { TimeWindow } from '../query/time'
import { extentOf } from './extent'

export const jumps = ['first', 'earlier', 'later', 'last'] as const
export type Jump = (typeof jumps)[number]

/** Where a jump leads: the event and the window that has it in its middle, as long as before. */
export interface Landing {
  readonly event: Event
  readonly window: TimeWindow
}

/** The middle of what is known of an event. */
function middleOf(event: Event): number | null {
  const extent = extentOf(event.date)
  return extent && (extent.start + extent.end) / 2
}

/**
 * @param pointed Id of the event the last jump led to; while it is in view, the next jump starts from it, else from the
 * middle of the window.
 * @returns null where there is nothing in that direction.
 * @example landingOf(events, 'later', window, null)?.event.id
 */
export function landingOf(
  events: readonly Event[],
  jump: Jump,
  window: TimeWindow,
  pointed: string | null,
): Landing | null {
  const stops = events
    .map((event) => ({ event, time: middleOf(event) }))
    .filter((stop): stop is { event: Event; time: number } => stop.time !== null)
    .sort((a, b) => a.time - b.time || (a.event.id < b.event.id ? -1 : 1))
  const from = stops.findIndex(({ event, time }) => event.id === pointed && time >= window.start && time < window.end)
  const middle = (window.start + window.end) / 2
  const landing = {
    first: () => stops[0],
    last: () => stops.at(-1),
    earlier: () => (from >= 0 ? stops[from - 1] : stops.findLast(({ time }) => time < middle)),
    later: () => (from >= 0 ? stops[from + 1] : stops.find(({ time }) => time > middle)),
  }[jump]()
  if (!landing) return null
  const half = (window.end - window.start) / 2
  return { event: landing.event, window: { start: landing.time - half, end: landing.time + half } }
}
