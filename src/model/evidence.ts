// The sentence that reports an event, found again by place and by words.
import type { Static } from 'typebox'
import type { evidenceSchema } from './schema'

/** W3C Web Annotation selectors: TextPosition (`start`, `end`) and TextQuote (`exact`, `prefix`, `suffix`). */
export type Evidence = Readonly<Static<typeof evidenceSchema>>
