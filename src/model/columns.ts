// The events of a long document as columns of numbers, for whoever counts all of them: a text or an object for each would
// be most of the time and most of the memory. All are by index in the document; what a number means stands in the tables.
import type { Certainty } from './date'
import type { Channel, EventType, Role, Status } from './event'
import type { Localized } from './localized'

/** What events have in common that are alike. */
export interface EventKind {
  readonly type: EventType
  readonly status: Status
  readonly channel: Channel
  readonly origin: 'extracted' | 'edited'
}

/** What of a date does not depend on the day. */
export interface DateShape {
  readonly certainty: Certainty
  /** Which of its two days is not known. */
  readonly open: 'none' | 'start' | 'end' | 'both'
  /** From its first day to its last, 0 where these are the same or one is not known. */
  readonly days: number
}

/** One way of taking part. */
export interface Part {
  /** Index into `names`. */
  readonly who: number
  readonly role: Role
}

/** Titles that are alike, in one language: text and slots in turn, beginning and ending with text. */
export interface TitleForm {
  readonly lang: string
  readonly pieces: readonly string[]
}

export interface EventColumns {
  /** How many events. */
  readonly count: number
  /** Ids of entities in the order of the document, then of countries that no entity has. */
  readonly names: readonly string[]
  readonly kinds: readonly EventKind[]
  /** Index into `kinds`. */
  readonly kind: Uint32Array
  readonly dates: readonly DateShape[]
  /** Index into `dates`. */
  readonly date: Uint32Array
  /** The first day known, or else the last, in days since 1970-01-01; `noDay` where none is. */
  readonly day: Int32Array
  readonly parts: readonly Part[]
  /** Where those of each event begin in `part`; one more than there are events. */
  readonly partsFrom: Uint32Array
  /** Index into `parts`. */
  readonly part: Uint32Array
  /** Indexes into `names`, for each set of countries. */
  readonly countrySets: readonly (readonly number[])[]
  /** Index into `countrySets`. */
  readonly countries: Uint32Array
  /** Index into `names`, -1 for none. */
  readonly place: Int32Array
  /** Where the evidence of each event begins; one more than there are events. */
  readonly evidenceFrom: Uint32Array
  /** Of evidence: index into the sources of the document. */
  readonly source: Uint32Array
  /** Which form each title has. */
  readonly title: Uint32Array
  /** A form in every language it has, in their order. */
  readonly titleForm: (form: number) => readonly TitleForm[]
  /** What tells the filling of a slot by event: an index into `names`, of "o" and a number that of an office, of "y" a year; -1 for none. */
  readonly slotReader: (slot: string) => (event: number) => number
  /** The words for what fills a slot. */
  readonly slotText: (slot: string, filling: number, lang: string) => string
  /** What somebody takes part as, by an index into `parts`. */
  readonly officeOf: (part: number) => Localized | undefined
  /** Whether the events stand in the order of time, undated ones last. */
  readonly inOrder: boolean
  /** The index of the event of an id, -1 where there is none. */
  readonly indexOf: (id: string) => number
}

/** The day of an event that has none. */
export const noDay = -(2 ** 31)
