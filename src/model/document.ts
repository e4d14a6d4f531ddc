// The document: what the compiler writes and everything else reads. The schema here is the published one.
import type { Diagnostic } from './diagnostic'
import type { Entity } from './entity'
import type { Event } from './event'
import type { Localized } from './localized'
import type { Source } from './source'

export interface TimelineDocument {
  readonly version: 1
  readonly title: Localized
  readonly window: { readonly start: string; readonly end: string }
  readonly home: string | null
  readonly entities: readonly Entity[]
  readonly sources: readonly Source[]
  readonly events: readonly Event[]
  readonly diagnostics: readonly Diagnostic[]
}
