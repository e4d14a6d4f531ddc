// The noun of a frame without its verb, and the words around it. It says nothing of who takes part.
import type { Frame } from '../../lexicon/language'
import type { RoleHead } from '../events/candidate'
import type { Head } from './head'
import type { Phrase } from './phrase'
import type { Reading } from './reading'
import type { Tense } from './verbs'

export interface Noun {
  readonly reading: Reading
  /** Its unit. */
  readonly at: number
  readonly frame: Frame
  /** Unit where its scope begins. */
  readonly limit: number
  readonly phrase: Phrase
  readonly destination: Head | null
  /** Index of its date mention, else -1. */
  readonly date: number
  /** The case it stands in. */
  readonly next: string | null
  /** Of the verb of its clause. */
  readonly tense: Tense | undefined
  /** Who takes part; filled further as more is found. */
  readonly role: RoleHead[]
  /** What bears on whether it happened; filled further as more is found. */
  readonly cues: Set<string>
}
