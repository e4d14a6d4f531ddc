// Events that found no room of their own, counted by stretches of time. Pure.
import { dayLength, type TimeWindow } from '../query/time'
import { shiftInto, type Candidate } from './candidate'
import type { Crowd } from './crowd'
import type { Cluster, DetailInput } from './detail'
import { rowGap } from './packing'

/** A label that is but an icon. Pixels. */
export const icon = 30
const bucket = 88

/** The instant an event is counted at: the first day known of it. */
const anchorOf = ({ drawable: { extent } }: Candidate) =>
  extent.open === 'start' ? extent.end - dayLength : extent.start

/**
 * Milliseconds of the stretches in which events are counted: a doubling each time one looks from further away.
 *
 * @example stretchOf({ start: 0, end: 360 * dayLength }, 360) === 2 ** 33 //=> true
 */
export function stretchOf({ start, end }: TimeWindow, width: number): number {
  return 2 ** Math.ceil(Math.log2((bucket * (end - start)) / width))
}

/**
 * Counts by stretches of time that stay the same while one pans. An event alone in its stretch is not counted: its icon
 * stands for it.
 */
export function counted(
  candidates: readonly Candidate[],
  crowd: Crowd,
  lane: string,
  used: number,
  { view, width, reach }: DetailInput,
) {
  const perPixel = (view.end - view.start) / width
  const at = (time: number) => (time - view.start) / perPixel
  const length = stretchOf(view, width)
  const buckets = new Map<number, Candidate[]>([...crowd.keys()].map((number) => [number, []]))
  for (const one of candidates) {
    const index = Math.floor(Math.max(anchorOf(one), reach.start) / length)
    const found = buckets.get(index)
    if (found) found.push(one)
    else buckets.set(index, [one])
  }
  // what is not in view needs no row of its own
  const seen =
    candidates.some((one) => one.seen) ||
    [...crowd.values()].some(({ first, last }) => at(last) >= 0 && at(first) < width)
  const row = seen ? used : Math.max(used - 1, 0)
  const clusters: Cluster[] = []
  const alone: Candidate[] = []
  for (const [index, found] of [...buckets].toSorted(([a], [b]) => a - b)) {
    const [start, end] = [index * length, (index + 1) * length]
    const more = crowd.get(index)
    const [one] = found
    if (!more && one?.seen && found.length === 1 && one.start >= start && one.end <= end) {
      const wanted = Math.min(at(one.start), at(end) - icon - rowGap)
      alone.push({ ...one, row, width: icon, shift: shiftInto(one.start, one.end, icon, at, wanted, width) })
    } else {
      const count = found.length + (more?.count ?? 0)
      const pill = 28 + 8 * String(count).length
      const first = Math.min(more?.first ?? Infinity, ...found.map(anchorOf))
      const last = Math.max(more?.last ?? -Infinity, ...found.map(anchorOf)) + 1
      const middle = (at(first) + at(last) - pill) / 2
      const wanted = Math.min(Math.max(middle, at(start)), at(end) - pill)
      const shift = shiftInto(first, last, pill, at, wanted, width)
      const key = `${lane}|${length}|${index}`
      clusters.push({ key, lane, row, start: first, end: last, count, stretch: { start, end }, width: pill, shift })
    }
  }
  return { clusters, alone, row }
}
