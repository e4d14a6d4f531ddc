// Where an event lies on the axis and how sure its ends are. Pixels are detail.ts.
import type { EventSummary } from '../model/event'
import type { Times } from '../query/times'

/** How the span of an event is drawn: solid as stated, faded where the source is vague, hatched where worked out. */
export type Stroke = 'solid' | 'faded' | 'hatched'
/** Where the date is open, the bar fades out to that side. */
export type Open = 'start' | 'end' | 'none'
const opens: readonly Open[] = ['none', 'start', 'end']

/** Milliseconds UTC, half-open. An open side has the same time as the other: its length is a matter of pixels. */
export interface Extent {
  readonly start: number
  readonly end: number
  readonly open: Open
}

/**
 * The stretch of time an event can have taken, null where it has no date.
 *
 * @param event Its index.
 * @example extentAt(timesOf([{ date: { …, earliest: null, latest: '2025-10-31' } }]), 0)
 * //=> { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 10, 1), open: 'start' }
 */
export function extentAt(times: Times, event: number): Extent | null {
  const [start, end] = [times.start[event] ?? NaN, times.end[event] ?? NaN]
  if (Number.isNaN(start)) return null
  const open = opens[times.open[event] ?? 0] ?? 'none'
  return { start: open === 'start' ? end : start, end: open === 'end' ? start : end, open }
}

/**
 * How the bar of an event is drawn. Its outline says whether it is still to come.
 *
 * @example strokeOf(event) //=> { stroke: 'hatched', planned: false }
 */
export function strokeOf(event: Pick<EventSummary, 'date' | 'status'>): {
  readonly stroke: Stroke
  readonly planned: boolean
} {
  const stroke =
    event.date.certainty === 'approximate' ? 'faded' : event.date.certainty === 'inferred' ? 'hatched' : 'solid'
  return { stroke, planned: event.status === 'scheduled' }
}
