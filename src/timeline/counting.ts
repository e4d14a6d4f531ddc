// Events that found no room of their own, counted by stretches of time. Pure.
import { shiftInto, type Candidate } from './candidate'
import type { Cluster, DetailInput } from './detail'
import { rowGap } from './packing'

/** A label that is but an icon. Pixels. */
export const icon = 30
const bucket = 64

/** The instant an event is counted at. */
const anchorOf = ({ drawable: { extent } }: Candidate) => (extent.open === 'start' ? extent.end - 1 : extent.start)

/**
 * Counts by stretches of time that stay the same while one pans. An event alone in its stretch is not counted: its icon
 * stands for it.
 */
export function counted(candidates: readonly Candidate[], lane: string, used: number, { view, width }: DetailInput) {
  const perPixel = (view.end - view.start) / width
  const at = (time: number) => (time - view.start) / perPixel
  const length = 2 ** Math.ceil(Math.log2(bucket * perPixel))
  const buckets = new Map<number, Candidate[]>()
  for (const one of candidates) {
    const index = Math.floor(anchorOf(one) / length)
    const found = buckets.get(index)
    if (found) found.push(one)
    else buckets.set(index, [one])
  }
  // what is not in view needs no row of its own
  const row = candidates.some(({ seen }) => seen) ? used : Math.max(used - 1, 0)
  const clusters: Cluster[] = []
  const alone: Candidate[] = []
  for (const [index, found] of [...buckets].toSorted(([a], [b]) => a - b)) {
    const [start, end] = [index * length, (index + 1) * length]
    const [one] = found
    if (one?.seen && found.length === 1 && one.start >= start && one.end <= end) {
      const wanted = Math.min(at(one.start), at(end) - icon - rowGap)
      alone.push({ ...one, row, width: icon, shift: shiftInto(one.start, one.end, icon, at, wanted, width) })
    } else {
      const pill = 28 + 8 * String(found.length).length
      const [first, last] = [Math.min(...found.map(anchorOf)), Math.max(...found.map(anchorOf)) + 1]
      const middle = (at(first) + at(last) - pill) / 2
      const wanted = Math.min(Math.max(middle, at(start)), at(end) - pill)
      const shift = shiftInto(first, last, pill, at, wanted, width)
      const keys = found.map(({ key }) => key)
      clusters.push({ key: `${lane}|${length}|${index}`, lane, row, start: first, end: last, keys, width: pill, shift })
    }
  }
  return { clusters, alone, row }
}
