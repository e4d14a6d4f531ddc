// Where an event lies on the axis and how sure its ends are. Pixels are detail.ts.
import type { EventDate } from '../model/date'
import type { Event } from '../model/event'
import { dayEnd, dayStart } from '../query/time'

/** How the span of an event is drawn: solid as stated, faded where the source is vague, hatched where worked out. */
export type Stroke = 'solid' | 'faded' | 'hatched'
/** Where the date is open, the bar fades out to that side. */
export type Open = 'start' | 'end' | 'none'

/** Milliseconds UTC, half-open. An open side has the same time as the other: its length is a matter of pixels. */
export interface Extent {
  readonly start: number
  readonly end: number
  readonly open: Open
}

/**
 * The stretch of time an event can have taken, null where it has no date.
 *
 * @example extentOf({ …, earliest: null, latest: '2025-10-31' })
 * //=> { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 10, 1), open: 'start' }
 */
export function extentOf(date: EventDate): Extent | null {
  if (date.certainty === 'undated') return null
  const start = date.earliest === null ? NaN : dayStart(date.earliest)
  const end = date.latest === null ? NaN : dayEnd(date.latest)
  if (Number.isNaN(start) && Number.isNaN(end)) return null
  if (Number.isNaN(start)) return { start: end, end, open: 'start' }
  if (Number.isNaN(end)) return { start, end: start, open: 'end' }
  return { start, end: Math.max(end, start), open: 'none' }
}

/**
 * How the bar of an event is drawn. Its outline says whether it is still to come.
 *
 * @example strokeOf(event) //=> { stroke: 'hatched', planned: false }
 */
export function strokeOf(event: Pick<Event, 'date' | 'status'>): {
  readonly stroke: Stroke
  readonly planned: boolean
} {
  const stroke =
    event.date.certainty === 'approximate' ? 'faded' : event.date.certainty === 'inferred' ? 'hatched' : 'solid'
  return { stroke, planned: event.status === 'scheduled' }
}
