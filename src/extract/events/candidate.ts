// What a trigger and its arguments say, before anything is decided: the raw material of an event.
import type { Frame } from '../../lexicon/language'
import type { EventType, Role } from '../../model/event'
import type { Head, OfficeOf } from '../sentence/head'
import type { Tense } from '../sentence/verbs'

export interface RoleHead {
  readonly role: Role
  readonly head: Head
}

/** How a gathering is named. */
export interface GatheringName {
  readonly occasion: string | null
  readonly organisations: readonly string[]
  readonly countries: readonly string[]
  readonly ordinal: number | null
  /** A kind of gathering that its titles know by name: "plenum". */
  readonly kind: string | null
  /** Words before the noun that say more than the noun alone; a bare noun points back to an event already told. */
  readonly words: number
  /** Unit where the phrase begins. */
  readonly from: number
}

export interface Candidate {
  /** Index of the sentence in the article. */
  readonly sentence: number
  readonly type: EventType
  readonly frame: Frame | null
  readonly how: 'verbal' | 'nominal' | 'participation' | 'milestone'
  /** Units of the trigger and its verb, half-open. */
  readonly from: number
  readonly to: number
  /** Of the verb; null for a noun alone. */
  readonly tense: Tense | null
  readonly negated: boolean
  readonly passive: boolean
  readonly roles: readonly RoleHead[]
  /** The role of a subject that is not in the clause; null where the frame has no subject or has found it. */
  readonly missing: Role | null
  /** Place, country or organisation gone to. */
  readonly destination: Head | null
  /** Where else the same journey goes: "to Kuwait, Algeria and South Africa". */
  readonly further: readonly Head[]
  readonly place: Head | null
  readonly name: GatheringName | null
  /** Index of the date mention in the sentence, else -1. */
  readonly date: number
  readonly visitKind: string | null
  /** A gathering for which somebody leaves: it is on one of the days of his journey. */
  readonly onJourney?: true
  /** Index of the mention that says the day he leaves for it. */
  readonly left?: number
  /** The names of several gatherings that one verb tells of, where this is one of them: none is a part of another. */
  readonly listed?: readonly GatheringName[]
  /** A gathering named only as the occasion of something else. */
  readonly asideOf?: true
  /** A gathering of which the clause before says that it was held: it needs no name. */
  readonly held?: true
  /** A welcome told only by what was done right after it. */
  readonly opens?: true
  /** The number of a round, of talks or a dialogue: null where the words give none. */
  readonly round?: number | null
  /** Who is of a delegation: with whom somebody came, not what they took part in. */
  readonly members?: true
  /** Of a milestone, the row of the language's `milestones`. */
  readonly milestone: string | null
  /** A bare noun: it may mean an event already told. */
  readonly anaphoric: boolean
  /** "Both countries" stands in the clause. */
  readonly both: boolean
  /** "Both ministers" act, two people told of before: the offices they hold, none where the words do not say. */
  readonly pair?: readonly string[]
  /** The office somebody came to, where it stands apart from the name. */
  readonly office: OfficeOf | null
  /** Cues in the clause that bear on whether it happened. */
  readonly cues: ReadonlySet<string>
}
