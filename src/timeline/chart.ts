// The contract between the chart and the page around it: what it is given, what it tells, what it has drawn for it.
import type { EventSummary } from '../model/event'
import type { Indexes } from '../query/indexes'
import type { TimeWindow } from '../query/time'
import type { Times } from '../query/times'

/** One band of the chart: a partner country, a leader… */
export interface LaneView {
  readonly id: string
  readonly label: string
  /** Beneath the label: "9 events". */
  readonly note: string
  /** Indexes of its events, in order of time; all have a date. */
  readonly events: Indexes
}

/** What the chart asks of events, by their indexes. */
export interface ChartEvents {
  readonly times: Times
  /** Who keeps a label of its own where there is no room for all. */
  readonly weights: Uint16Array
  readonly at: (index: number) => EventSummary
  /** -1 where there is no such event. */
  readonly indexOf: (id: string | null) => number
  /** In the reader's language. */
  readonly title: (event: EventSummary) => string
}

export interface ChartLane extends LaneView {
  /** Whether its events are but counted. */
  readonly collapsed: boolean
  /** Said of the lane when it is pointed at or stood on, a line each; empty where there is nothing to say. */
  readonly hint: string
}

/** A stretch of time coloured behind the events of a lane: a term of office. */
export interface ChartBand {
  readonly key: string
  readonly lane: string
  /** Written on it where there is room. */
  readonly name: string
  /** Told of it when it is pointed at. */
  readonly hint: string
  /** Milliseconds; far away where the end is open. */
  readonly start: number
  readonly end: number
  /** Bands at the same time lie side by side: which of how many. */
  readonly row: number
  readonly rows: number
}

/** An event in a lane, made when it is drawn. One that stands in two lanes is two items with different keys. */
export interface ChartItem {
  readonly key: string
  readonly lane: string
  readonly event: EventSummary
  /** In the reader's language. */
  readonly title: string
}

/**
 * An event in a lane, as a mark shows it.
 *
 * @example itemOf('CN', 3, events).key //=> 'CN/2025-04-14-visit-xi-jinping-vn'
 */
export function itemOf(lane: string, index: number, { at, title }: ChartEvents): ChartItem {
  const event = at(index)
  return { key: `${lane}/${event.id}`, lane, event, title: title(event) }
}

export interface ChartInput {
  readonly lanes: readonly ChartLane[]
  readonly events: ChartEvents
  readonly bands: readonly ChartBand[]
  readonly window: TimeWindow
  /** Id of the event that is open. */
  readonly selected: string | null
  /** Id of the event a jump has led to. */
  readonly pointed: string | null
  /** BCP 47, for the labels of the axis. */
  readonly lang: string
  /** Unicode's name of the digits of the axis: "latn", "arabext". */
  readonly digits: string
}

/** What a mark shows: an event, or a number of events counted together. */
export type MarkView =
  | { readonly kind: 'event'; readonly item: ChartItem; readonly selected: boolean; readonly pointed: boolean }
  | { readonly kind: 'cluster'; readonly count: number; readonly start: number; readonly end: number }

/** A mark on the page. It holds one `button`; the chart places it and moves the focus. */
export interface Mark {
  update: (view: MarkView) => void
  remove: () => void
}

export interface ChartCallbacks {
  /** Draws a mark into an element. */
  mark: (host: HTMLElement, view: MarkView) => Mark
  /** Draws the label of a lane. */
  lane: (host: HTMLElement, lane: ChartLane) => void
  /** Enter or a click on an event. */
  open: (item: ChartItem) => void
  /** Enter or a click on a cluster: its members by time, its button, and the way to look closer. */
  cluster: (members: readonly ChartItem[], button: HTMLElement, zoom: () => void) => void
  /** The reader has moved; `settled` when the movement is over. */
  move: (window: TimeWindow, settled: boolean) => void
  /** The key that asks to see everything. */
  fit: () => void
  /** A turn of the wheel was left to the page. */
  scrolledPast: () => void
  /** All is drawn for the first time, at the height it will have. */
  drawn: () => void
}
