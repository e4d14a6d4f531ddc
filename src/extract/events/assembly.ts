// What is at hand while the events of an article are put together: its readings, its people, the events so far. It decides
// nothing.
import type { EventDate } from '../../model/date'
import type { Status } from '../../model/event'
import type { Span } from '../../model/span'
import type { Asides } from '../dates/aside'
import type { Pair } from './article-pair'
import type { Candidate } from './candidate'
import type { DateRequest } from '../dates/date-request'
import type { Draft, FamilyOf } from './draft'
import type { Grammar } from '../sentence/grammar'
import type { TextOf } from './join'
import type { Parts } from './parties'
import type { People } from '../people/people'
import type { Reading } from '../sentence/reading'

export interface Assembly {
  readonly readings: readonly Reading[]
  readonly grammar: Grammar
  readonly people: People
  /** Events told so far, in order; grows. */
  readonly drafts: Draft[]
  /** The two countries the article is about; null where it is about one, or about several. */
  readonly pair: Pair | null
  /** The country it is told from; null where no one is told of most. */
  readonly home: string | null
  /** Countries the article names, the most frequent first. */
  readonly countries: readonly string[]
  /** Resolves a date; called once for each event, in order. */
  readonly dateOf: (request: DateRequest) => EventDate
  readonly isAside: Asides['isAside']
  readonly sentenceText: TextOf
  readonly familyOf: FamilyOf
  /** The day the article is of, `YYYY-MM-DD`; null where it is not known. */
  readonly day: string | null
}

/** A candidate that took place, takes place or is fixed to, and who takes part. */
export interface Telling {
  readonly candidate: Candidate
  readonly reading: Reading
  /** Index of the sentence in the article. */
  readonly sentence: number
  /** Of the trigger and its verb. */
  readonly span: Span
  readonly verdict: { readonly status: Status; readonly past: boolean }
  /** Filled further as more is found. */
  readonly parts: Parts
}
