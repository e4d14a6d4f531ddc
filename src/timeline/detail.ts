// Level of detail: what of the events is worth drawing in this window at this width, in which row, and what is counted
// together instead. Pure; it knows neither the page nor vis-timeline.
import type { TimeWindow } from '../query/time'
import type { Extent } from './extent'

/** Pixels. */
export const rowGap = 8
/** Bars narrower than this are drawn as a mark of this width: a day seen from years away can still be seen. */
export const narrowestBar = 9
/** How far an open date fades out. */
export const fade = 110
const edge = 4
const bucket = 64
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
    from: Math.min(left, first),
    to: Math.max(left + label, last),
  }
}

const byWeight = (a: Candidate, b: Candidate) =>
  b.drawable.weight - a.drawable.weight || a.from - b.from || (a.key < b.key ? -1 : 1)
/** Reading order: earlier first, then the more exact. */
const byTime = (a: Candidate, b: Candidate) => {
  const [first, second] = [a.drawable.extent, b.drawable.extent]
  return first.start - second.start || first.end - second.end || (a.key < b.key ? -1 : 1)
}
const byPlace = (a: Candidate, b: Candidate) => a.from - b.from || b.to - a.to || (a.key < b.key ? -1 : 1)

/** First fit into at most so many rows; what finds no room is left. */
function packed(candidates: readonly Candidate[], rows: number): { chosen: Candidate[]; left: Candidate[] } {
  const taken: Candidate[][] = []
  const chosen: Candidate[] = []
  const left: Candidate[] = []
  let refused = 0
  for (const one of candidates) {
    const clear = (row: readonly Candidate[]) =>
      row.every((other) => one.to + rowGap <= other.from || other.to + rowGap <= one.from)
    let row = refused > patience ? -1 : taken.findIndex(clear)
    if (row < 0 && taken.length < rows) row = taken.push([]) - 1
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

/** Counts by stretches of time that stay the same while one pans. */
function clustered(candidates: readonly Candidate[], lane: string, row: number, perPixel: number): Cluster[] {
  const length = 2 ** Math.ceil(Math.log2(bucket * perPixel))
  const buckets = new Map<number, string[]>()
  for (const { drawable } of candidates) {
    const { start, end, open } = drawable.extent
    const index = Math.floor((open === 'start' ? end : start) / length)
    const keys = buckets.get(index)
    if (keys) keys.push(drawable.key)
    else buckets.set(index, [drawable.key])
  }
  return [...buckets]
    .toSorted(([a], [b]) => a - b)
    .map(([index, keys]) => {
      const start = index * length
      return { key: `${lane}|${length}|${index}`, lane, row, start, end: start + length, keys }
    })
}

/**
 * What to draw. Every drawable is placed, counted in a cluster, or outside, and is so once.
 *
 * @example
 * detailOf({ lanes: ['CN'], drawables: [visit], view, width: 900, rows: 8, buffer: 0.5 }).placed[0]?.row //=> 0
 */
export function detailOf(input: DetailInput): Detail {
  const { view, width, buffer } = input
  const extra = (view.end - view.start) * buffer
  const perPixel = (view.end - view.start) / width
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
    if (left.length > 0) {
      // the last row is for the counts; packing again by place never needs more rows than packing by weight did
      ;({ chosen, left } = packed(candidates.toSorted(byWeight), input.rows - 1))
      chosen = packed(chosen.toSorted(byPlace), input.rows - 1).chosen
    }
    const used = chosen.reduce((most, { row }) => Math.max(most, row + 1), 0)
    for (const { key, row, start, end, width: label, shift, brief } of chosen) {
      placed.push({ key, lane, row, start, end, width: label, shift, brief })
    }
    clusters.push(...clustered(left, lane, used, perPixel))
    rows.set(lane, Math.max(used + (left.length > 0 ? 1 : 0), 1))
  }
  return { placed, clusters, rows, outside }
}
