// The document: what the compiler writes and everything else reads. The schema here is the published one.
import type { Diagnostic } from './diagnostic'
import type { Entity } from './entity'
import type { Event, EventSummary } from './event'
import type { Localized } from './localized'
import type { Source } from './source'

/** A document whose events may be without the words of their evidence. */
export interface TimelineSummary {
  readonly version: 1
  readonly title: Localized
  readonly window: { readonly start: string; readonly end: string }
  readonly home: string | null
  readonly entities: readonly Entity[]
  readonly sources: readonly Source[]
  readonly events: readonly EventSummary[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface TimelineDocument extends TimelineSummary {
  readonly events: readonly Event[]
}
