// When each event of a document took place, as columns of numbers: reading a hundred thousand dates is done once.
import type { EventDate } from '../model/date'
import type { Indexes } from './indexes'
import { preparedOf } from './prepared'
import { dayLength, dayStart, type TimeWindow } from './time'

/** By index in the document. Milliseconds UTC, half-open; NaN where an event has no date. */
export interface Times {
  /** Where one side is open, the day that is known. */
  readonly start: Float64Array
  readonly end: Float64Array
  /** Which side is open: 0 neither, 1 the start, 2 the end. */
  readonly open: Uint8Array
}

/**
 * Reads all dates.
 *
 * @example timesOf([{ date: april2025 }]).start[0] //=> Date.UTC(2025, 3, 1)
 */
export function timesOf(events: readonly { readonly date: EventDate }[]): Times {
  const prepared = preparedOf(events)
  if (prepared) return prepared.times()
  const start = new Float64Array(events.length).fill(NaN)
  const end = new Float64Array(events.length).fill(NaN)
  const open = new Uint8Array(events.length)
  // a corpus has far fewer days than events
  const known = new Map<string, number>()
  const read = (day: string | null): number => {
    if (day === null) return NaN
    let time = known.get(day)
    if (time === undefined) known.set(day, (time = dayStart(day)))
    return time
  }
  events.forEach(({ date }, at) => {
    if (date.certainty === 'undated') return
    const [first, last] = [read(date.earliest), read(date.latest)]
    if (Number.isNaN(first) && Number.isNaN(last)) return
    open[at] = Number.isNaN(first) ? 1 : Number.isNaN(last) ? 2 : 0
    start[at] = open[at] === 1 ? last : first
    end[at] = open[at] === 2 ? first + dayLength : Math.max(last + dayLength, start[at] ?? 0)
  })
  return { start, end, open }
}

/**
 * From the beginning of the first of some events to the end of the last; null where none is dated.
 *
 * @param groups indexes of events.
 * @example spanOf(times, [allOf(0)]) //=> null
 */
export function spanOf({ start, end }: Times, groups: readonly Indexes[]): TimeWindow | null {
  let first = Infinity
  let last = -Infinity
  for (const events of groups) {
    for (const at of events) {
      const from = start[at] ?? NaN
      const to = end[at] ?? NaN
      if (from < first) first = from
      if (to > last) last = to
    }
  }
  return first < last ? { start: first, end: last } : null
}

/**
 * The same with a twentieth of air on either side.
 *
 * @example windowAround(times, [allOf(0)]) //=> null
 */
export function windowAround(times: Times, groups: readonly Indexes[]): TimeWindow | null {
  const span = spanOf(times, groups)
  if (!span) return null
  const { start: first, end: last } = span
  const air = Math.max(Math.round((last - first) / 20 / dayLength), 1) * dayLength
  return { start: first - air, end: last + air }
}

/**
 * Those of some events that may have been within a window.
 *
 * @example within(times, allOf(3), { start: Date.UTC(2025, 0, 1), end: Date.UTC(2026, 0, 1) })
 */
export function within({ start, end }: Times, events: Indexes, window: TimeWindow): Indexes {
  return events.filter((at) => (start[at] ?? NaN) < window.end && (end[at] ?? NaN) > window.start)
}
