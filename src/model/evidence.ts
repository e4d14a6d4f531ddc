// The sentence that reports an event, found again by place and by words.
import type { Static } from 'typebox'
import type { evidenceSchema } from './schema'
import type { Span } from './span'

/** W3C Web Annotation selectors: TextPosition (`start`, `end`) and TextQuote (`exact`, `prefix`, `suffix`). */
export type Evidence = Readonly<Static<typeof evidenceSchema>>

/** Where the sentence stands, its words left out. Evidence is one too. */
export interface Citation extends Span {
  /** Source id. */
  readonly source: string
}
