// What a date mention says: parts said and parts not said. Which year was meant is resolve.ts.
import type { EdgeName, PartName } from '../../lexicon/date-words'

/** A day, month or year; what was not said is null. `relativeYear` is 0 for "this year", -1 for "last year". Both years:
 * "last year, in October 2024". */
export interface Said {
  readonly kind: 'said'
  readonly year: number | null
  readonly relativeYear: number | null
  readonly month: number | null
  readonly day: number | null
}

/** Counted from the day of publication, or from the date told before it. */
export interface Relative {
  readonly kind: 'relative'
  /**
   * journey: from the first day of the last stretch of days told; journey-end: from its last. told: within the month
   * said before, else that of publication. named: from what its noun was told of. other: from what is not dated here.
   */
  readonly from: 'publication' | 'previous' | 'journey' | 'journey-end' | 'told' | 'named' | 'other'
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly count: number
  /** 1 is Monday; the day of that week. */
  readonly weekday: number | null
  /** The month of that year, the day of that month; null where not said. */
  readonly month: number | null
  readonly day: number | null
  /** As many days ahead where it is told as still to come: one word for tomorrow and yesterday. */
  readonly byTense?: true
}

/** "Recently": before the report, and not further said. */
export interface Recent {
  readonly kind: 'recent'
}

export type Point = Said | Relative | Recent

export type DateValue =
  | {
      readonly kind: 'point'
      readonly point: Point
      readonly part: PartName | null
      /** On which side of it the event lies; null: in it. */
      readonly edge: Exclude<EdgeName, 'none'> | null
      /** The report says that this is its own day. */
      readonly today: boolean
      /** The report says that it is the day after, if it is still to come. */
      readonly tomorrow?: true
      /** Said beside it, 1 is Monday; null where not. */
      readonly weekday: number | null
    }
  | { readonly kind: 'range'; readonly from: Point; readonly to: Point }

/**
 * Whether a range is the life of something, "(1950 - 2025)", rather than the days of an event.
 *
 * @example isSpan(value) //=> true
 */
export function isSpan(value: DateValue): boolean {
  if (value.kind !== 'range' || value.from.kind !== 'said' || value.to.kind !== 'said') return false
  const { from, to } = value
  return from.year !== null && to.year !== null && to.year - from.year > 1
}

/** Whether it says a day, or days that begin with one. */
export function saysDay(value: DateValue): boolean {
  const point = value.kind === 'range' ? value.from : value.point
  return point.kind === 'said' && point.day !== null
}

/** Whether it says its year, in digits or as "this year". */
export function saysYear(value: DateValue): boolean {
  const points = value.kind === 'range' ? [value.from, value.to] : [value.point]
  return points.some((point) => point.kind === 'said' && (point.year !== null || point.relativeYear !== null))
}

/** Whether a date names a month, or a day of one. */
export function saysMonth(value: DateValue): boolean {
  const point = value.kind === 'range' ? value.from : value.point
  return point.kind === 'said' && point.month !== null
}

/** The year of a date that says nothing else, "2015"; null of any other. */
export function yearAlone(value: DateValue): number | null {
  if (value.kind !== 'point' || value.part !== null || value.point.kind !== 'said') return null
  return value.point.month === null ? value.point.year : null
}

/** A said date, the parts not given null. */
export function said(parts: Partial<Omit<Said, 'kind'>>): Said {
  return { kind: 'said', year: null, relativeYear: null, month: null, day: null, ...parts }
}
