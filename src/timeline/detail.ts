// Level of detail: what of the events is worth drawing in this window at this width, in which row, and what is counted
// together instead. Pure; it knows neither the page nor vis-timeline.
import type { TimeWindow } from '../query/time'
import type { Extent } from './extent'

/** Pixels. */
export const rowGap = 8
/** Bars narrower than this are drawn as a mark of this width: a day seen from years away can still be seen. */
const narrowestBar = 9
/** How far an open date fades out. */
const fade = 110
const edge = 4
const bucket = 64
/** A label that is but an icon. */
export const icon = 30
/** Candidates in a row that found no room; those after them are less important still. */
const patience = 200

/** An event that could be drawn. */
export interface Drawable {
  readonly key: string
  readonly lane: string
  readonly extent: Extent
  /** Pixels its label would like. */
  readonly label: number
  /** Who keeps a label of its own where there is no room for all. */
  readonly weight: number
}

export interface DetailInput {
  readonly lanes: readonly string[]
  readonly drawables: readonly Drawable[]
  /** What is in view, edge to edge. */
  readonly view: TimeWindow
  /** Pixels of the view. */
  readonly width: number
  /** Rows a lane may have. */
  readonly rows: number
  /** How much beyond either edge is prepared, in parts of the view. */
  readonly buffer: number
}

/** An event with a label and a bar of its own. */
export interface Placed {
  readonly key: string
  readonly lane: string
  readonly row: number
  /** Of the bar, milliseconds. */
  readonly start: number
  readonly end: number
  /** Pixels of the label. */
  readonly width: number
  /** Pixels from where the bar begins to be seen to where the label begins; negative is earlier. */
  readonly shift: number
  /** Whether the bar is but a mark. */
  readonly brief: boolean
  /** Whether the label stands in the later half of the view, so that it had better grow towards the earlier. */
  readonly late: boolean
}

/** Events counted together. */
export interface Cluster {
  readonly key: string
  readonly lane: string
  readonly row: number
  /** Of the stretch of time it stands for, milliseconds. */
  readonly start: number
  readonly end: number
  readonly keys: readonly string[]
  /** As of a `Placed`. */
  readonly width: number
  readonly shift: number
}

export interface Detail {
  readonly placed: readonly Placed[]
  readonly clusters: readonly Cluster[]
  /** Rows used, by lane; a lane in which nothing is drawn has one. */
  readonly rows: ReadonlyMap<string, number>
  /** How many events lie beyond the buffer, or in no lane. */
  readonly outside: number
}

interface Candidate extends Placed {
  readonly drawable: Drawable
  /** Pixels it covers, label and bar together. */
  readonly from: number
  readonly to: number
  /** Whether its bar is in view. */
  readonly seen: boolean
}

/** Where the label and the bar of an event come to stand, row still open. */
function candidate(drawable: Drawable, { view, width }: DetailInput): Candidate {
  const scale = width / (view.end - view.start)
  const at = (time: number) => (time - view.start) * scale
  const { extent } = drawable
  const start = extent.open === 'start' ? extent.end - fade / scale : extent.start
  const end = extent.open === 'end' ? extent.start + fade / scale : extent.end
  const [first, last] = [at(start), Math.max(at(end), at(start) + narrowestBar)]
  const label = Math.min(drawable.label, Math.max(width - 2 * edge, 0))
  const seen = last > 0 && first < width
  // the label of "before …" ends where the bar ends, every other begins where the bar is first seen
  const visible = seen ? Math.max(first, 0) : first
  const wanted = extent.open === 'start' ? last - label : visible
  const left = seen ? Math.max(Math.min(wanted, width - edge - label), edge - (wanted === visible ? edge : 0)) : wanted
  return {
    ...{ key: drawable.key, lane: drawable.lane, row: 0, start, end, drawable },
    width: label,
    shift: left - visible,
    brief: at(end) - first < narrowestBar,
    late: left + label / 2 > width / 2,
    from: Math.min(left, first),
    to: Math.max(left + label, last),
    seen,
  }
}

const seenFirst = (a: Candidate, b: Candidate) => Number(b.seen) - Number(a.seen)
const byWeight = (a: Candidate, b: Candidate) =>
  seenFirst(a, b) || b.drawable.weight - a.drawable.weight || a.from - b.from || (a.key < b.key ? -1 : 1)
/** Reading order: earlier first, then the more exact. */
const byTime = (a: Candidate, b: Candidate) => {
  const [first, second] = [a.drawable.extent, b.drawable.extent]
  return seenFirst(a, b) || first.start - second.start || first.end - second.end || (a.key < b.key ? -1 : 1)
}
const byPlace = (a: Candidate, b: Candidate) =>
  seenFirst(a, b) || a.from - b.from || b.to - a.to || (a.key < b.key ? -1 : 1)

/**
 * First fit into at most so many rows; what finds no room is left. What is not in view comes last and makes no new row,
 * so that a lane is as high as what one sees in it.
 */
function packed(candidates: readonly Candidate[], rows: number): { chosen: Candidate[]; left: Candidate[] } {
  const taken: Candidate[][] = []
  const chosen: Candidate[] = []
  const left: Candidate[] = []
  let refused = 0
  for (const one of candidates) {
    const clear = (row: readonly Candidate[]) =>
      row.every((other) => one.to + rowGap <= other.from || other.to + rowGap <= one.from)
    let row = refused > patience ? -1 : taken.findIndex(clear)
    if (row < 0 && taken.length < (one.seen ? rows : Math.min(rows, 1))) row = taken.push([]) - 1
    if (row < 0) {
      left.push(one)
      refused++
    } else {
      refused = 0
      taken[row]?.push(one)
      chosen.push({ ...one, row })
    }
  }
  return { chosen, left }
}

/** Pixels from where a stretch of time begins to be seen to a label kept in the view and, as far as that goes, within it. */
function shiftInto(
  start: number,
  end: number,
  width: number,
  at: (time: number) => number,
  wanted: number,
  view: number,
) {
  const [first, last] = [at(start), at(end)]
  const visible = last > 0 ? Math.max(first, 0) : first
  if (last <= 0 || first >= view) return wanted - visible
  return Math.min(Math.max(wanted, edge), view - edge - width) - visible
}

/** The instant an event is counted at. */
const anchorOf = ({ drawable: { extent } }: Candidate) => (extent.open === 'start' ? extent.end - 1 : extent.start)

/**
 * Counts by stretches of time that stay the same while one pans. An event alone in its stretch is not counted: its icon
 * stands for it.
 */
function counted(candidates: readonly Candidate[], lane: string, used: number, { view, width }: DetailInput) {
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

/**
 * What to draw. Every drawable is placed, counted in a cluster, or outside, and is so once.
 *
 * @example
 * detailOf({ lanes: ['CN'], drawables: [visit], view, width: 900, rows: 8, buffer: 0.5 }).placed[0]?.row //=> 0
 */
export function detailOf(input: DetailInput): Detail {
  const { view, buffer } = input
  const extra = (view.end - view.start) * buffer
  const byLane = new Map<string, Candidate[]>(input.lanes.map((lane) => [lane, []]))
  let outside = 0
  for (const drawable of input.drawables) {
    const one = candidate(drawable, input)
    const lane = byLane.get(drawable.lane)
    if (lane && one.end > view.start - extra && one.start < view.end + extra) lane.push(one)
    else outside++
  }

  const placed: Placed[] = []
  const clusters: Cluster[] = []
  const rows = new Map<string, number>()
  for (const [lane, candidates] of byLane) {
    candidates.sort(byTime)
    let { chosen, left } = packed(candidates, input.rows)
    if (left.some(({ seen }) => seen)) {
      // the last row is for the counts; packing by place never needs more rows than packing by weight did
      const heaviest = packed(candidates.toSorted(byWeight), input.rows - 1)
      const again = packed(heaviest.chosen.toSorted(byPlace), input.rows - 1)
      chosen = again.chosen
      left = [...heaviest.left, ...again.left]
    }
    const used = chosen.reduce((most, { row }) => Math.max(most, row + 1), 0)
    const rest = counted(left, lane, used, input)
    clusters.push(...rest.clusters)
    for (const { key, row, start, end, width, shift, brief, late } of [...chosen, ...rest.alone]) {
      placed.push({ key, lane, row, start, end, width, shift, brief, late })
    }
    rows.set(lane, Math.max(used, left.length > 0 ? rest.row + 1 : 1))
  }
  return { placed, clusters, rows, outside }
}
