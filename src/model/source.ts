// An article as a source: where it came from, and, apart, its verbatim text.
import type { Static } from 'typebox'
import type { sourceSchema, sourceTextSchema } from './schema'

export type Source = Readonly<Static<typeof sourceSchema>>

/** One file of `sources/`: the text that every evidence offset of this source counts in. */
export type SourceText = Readonly<Static<typeof sourceTextSchema>>
