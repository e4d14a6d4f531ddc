// Level of detail: what of the events is worth drawing in this window at this width, in which row, and what is counted
// together instead. Pure; it knows neither the page nor vis-timeline.
import type { TimeWindow } from '../query/time'
import { candidateOf, type Candidate } from './candidate'
import { counted } from './counting'
import type { Crowd } from './crowd'
import type { Extent } from './extent'
import { byPlace, byTime, byWeight, packed } from './packing'

/** An event that could be drawn. */
export interface Drawable {
  readonly key: string
  /** Its index in the document. */
  readonly event: number
  readonly lane: string
  readonly extent: Extent
  /** Pixels its label would like. */
  readonly label: number
  /** Who keeps a label of its own where there is no room for all. */
  readonly weight: number
}

export interface DetailInput {
  readonly lanes: readonly string[]
  /** Lanes in which everything is counted. */
  readonly collapsed: ReadonlySet<string>
  readonly drawables: readonly Drawable[]
  /** By lane, what is but counted anyway. */
  readonly crowds: ReadonlyMap<string, Crowd>
  /** What is in view, edge to edge. */
  readonly view: TimeWindow
  /** Pixels of the view. */
  readonly width: number
  /** Rows a lane may have. */
  readonly rows: number
  /** What is prepared beyond the view; an event that began before it is counted where it begins. Milliseconds. */
  readonly reach: TimeWindow
}

/** An event with a label and a bar of its own. */
export interface Placed {
  readonly key: string
  readonly event: number
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
  readonly count: number
  /** The stretch of time its events began in, milliseconds, half-open. */
  readonly stretch: TimeWindow
  /** As of a `Placed`. */
  readonly width: number
  readonly shift: number
}

export interface Detail {
  readonly placed: readonly Placed[]
  readonly clusters: readonly Cluster[]
  /** Rows used, by lane; a lane in which nothing is drawn has one. */
  readonly rows: ReadonlyMap<string, number>
}

/**
 * What to draw. Every drawable of a lane is placed or counted in a cluster, and is so once; crowds are counted.
 *
 * @example
 * detailOf({ lanes: ['CN'], drawables: [visit], crowds, view, width: 900, rows: 8, reach }).placed[0]?.row //=> 0
 */
export function detailOf(input: DetailInput): Detail {
  const byLane = new Map<string, Candidate[]>(input.lanes.map((lane) => [lane, []]))
  for (const drawable of input.drawables) {
    byLane.get(drawable.lane)?.push(candidateOf(drawable, input))
  }

  const placed: Placed[] = []
  const clusters: Cluster[] = []
  const rows = new Map<string, number>()
  const none: Crowd = new Map()
  for (const [lane, candidates] of byLane) {
    const crowd = input.crowds.get(lane) ?? none
    candidates.sort(byTime)
    let { chosen, left } = input.collapsed.has(lane) ? { chosen: [], left: candidates } : packed(candidates, input.rows)
    if (chosen.length > 0 && (crowd.size > 0 || left.some(({ seen }) => seen))) {
      // the last row is for the counts; packing by place never needs more rows than packing by weight did
      const heaviest = packed(candidates.toSorted(byWeight), input.rows - 1)
      const again = packed(heaviest.chosen.toSorted(byPlace), input.rows - 1)
      chosen = again.chosen
      left = [...heaviest.left, ...again.left]
    }
    const used = chosen.reduce((most, { row }) => Math.max(most, row + 1), 0)
    const rest = counted(left, crowd, lane, used, input)
    clusters.push(...rest.clusters)
    for (const { key, event, row, start, end, width, shift, brief, late } of [...chosen, ...rest.alone]) {
      placed.push({ key, event, lane, row, start, end, width, shift, brief, late })
    }
    rows.set(lane, Math.max(used, left.length > 0 || crowd.size > 0 ? rest.row + 1 : 1))
  }
  return { placed, clusters, rows }
}
