// Which events of a lane are looked at one by one, and which are but counted because there are too many of them to draw.
// Pure. What of the first finds room is detail.ts.
import type { TimeWindow } from '../query/time'
import { fade } from './candidate'
import { stretchOf } from './counting'
import type { LaneIndex } from './lane-index'

/** With more events than this beginning in view, those that cannot have a label anyway are not looked at. */
const many = 60

/** Events that are but counted, by number of the stretch of time they are counted in. */
export type Crowd = ReadonlyMap<number, Counted>

export interface Counted {
  readonly count: number
  /** When the first and the last of them began, milliseconds. */
  readonly first: number
  readonly last: number
}

export interface Looked {
  /** Indexes of events to be looked at one by one. */
  readonly events: readonly number[]
  readonly crowd: Crowd
  /** How many of the lane are neither. */
  readonly outside: number
}

/**
 * The stretch of time that is prepared: the view, what lies near it, and whole stretches.
 *
 * @param width Pixels of the view.
 * @param buffer How much beyond either edge, in parts of the view.
 * @example reachOf({ start: 0, end: 64 * 1024 }, 1024, 0.5).start % 1024 //=> 0
 */
export function reachOf(view: TimeWindow, width: number, buffer: number): TimeWindow {
  const length = stretchOf(view, width)
  const extra = (view.end - view.start) * (buffer + fade / width)
  return {
    start: Math.floor((view.start - extra) / length) * length,
    end: Math.ceil((view.end + extra) / length) * length,
  }
}

/**
 * Divides a lane.
 *
 * @param reach From `reachOf`.
 * @param length Milliseconds of a stretch.
 * @param rows How many of each stretch may find room.
 * @param called Events that are looked at whatever the crowd.
 * @example lookAt(lane, reach, length, 6, []).crowd.size //=> 0
 */
export function lookAt(
  lane: LaneIndex,
  reach: TimeWindow,
  length: number,
  rows: number,
  called: readonly number[],
): Looked {
  if (lane.beginning(reach.start, reach.end) <= many) {
    const events = [...lane.overlapping(reach.start, reach.end)]
    if (events.length <= 2 * many) return { events, crowd: new Map(), outside: lane.events.length - events.length }
  }
  const [first, last] = [Math.round(reach.start / length), Math.round(reach.end / length)]
  const level = lane.level(length, first, last)
  const looked: number[] = []
  const crowd = new Map<number, Counted>()
  let inside = 0
  const divide = (number: number, { count, ...ends }: Counted, events: readonly number[]) => {
    looked.push(...events)
    inside += count
    const before = crowd.get(number)
    if (count === events.length) return
    crowd.set(number, {
      count: count - events.length + (before?.count ?? 0),
      first: Math.min(ends.first, before?.first ?? Infinity),
      last: Math.max(ends.last, before?.last ?? -Infinity),
    })
  }
  for (let number = first; number < last; number++) {
    const bucket = level.get(number)
    if (!bucket) continue
    const among = called.filter((event) => Math.floor(lane.anchorOf(event) / length) === number && lane.holds(event))
    divide(number, bucket, [...new Set([...among, ...bucket.top.slice(0, rows)])])
  }
  // what began before and is not over yet is counted where the reach begins
  const early = [...lane.overlapping(reach.start, reach.start)]
  if (early.length > 0) {
    const heavy = early.toSorted((a, b) => lane.weightOf(b) - lane.weightOf(a)).slice(0, rows)
    const among = called.filter((event) => early.includes(event))
    const ends = { first: reach.start, last: reach.start }
    divide(first, { count: early.length, ...ends }, [...new Set([...among, ...heavy])])
  }
  return { events: looked, crowd, outside: lane.events.length - inside }
}

/**
 * The events that a count stands for, in order of time.
 *
 * @param stretch Of the cluster.
 * @param placed Indexes of events with a mark of their own in this lane.
 * @example membersOf(lane, reach, cluster.stretch, new Set()).length === cluster.count //=> true
 */
export function membersOf(
  lane: LaneIndex,
  reach: TimeWindow,
  stretch: TimeWindow,
  placed: ReadonlySet<number>,
): readonly number[] {
  return [...lane.overlapping(reach.start, stretch.end)].filter(
    (event) => Math.max(lane.anchorOf(event), reach.start) >= stretch.start && !placed.has(event),
  )
}
