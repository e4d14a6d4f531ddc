// The clause of a verb frame: how far it reaches, and which phrases may fill its roles. It fills none.
import type { Frame } from '../../lexicon/language'
import type { Role } from '../../model/event'
import type { Head } from './head'
import { phraseOf, type Phrase } from './phrase'
import { clauseStart, scopeStart, type Reading } from './reading'
import { isRole } from './roles'
import { caseOf, isA, type Unit } from './units'
import type { VerbGroup } from './verbs'

export interface VerbClause {
  readonly reading: Reading
  /** Unit of the trigger: the frame's noun, else its verb. */
  readonly at: number
  readonly verb: VerbGroup
  readonly frame: Frame
  /** Whether the trigger is a noun with its verb, and not a verb alone. */
  readonly noun: boolean
  /** Unit where the scope begins. */
  readonly limit: number
  /** Unit where the whole clause begins: infinitives and participles part none. */
  readonly start: number
  readonly phrase: Phrase
  /** Phrases that may fill a role. */
  readonly heads: readonly Head[]
  /** Somebody acts in the scope itself. */
  readonly ownAgent: boolean
  /** The role of whom the noun belongs to. */
  readonly owned: Role | null
}

/** The clause of the verb of a frame, from the trigger at `at`. */
export function verbClause(reading: Reading, at: number, verb: VerbGroup, frame: Frame, noun: boolean): VerbClause {
  const limit = scopeStart(reading, at)
  const phrase = phraseOf(reading, at, limit)
  const start = clauseStart(reading, at)
  // Infinitives and participles part no clause: "to widen and deepen …" leaves the subject where it stood.
  const ownAgent = reading.heads.some((head) => head.case === 'agent' && head.from >= limit && head.to <= verb.to)
  const acting = ownAgent ? [] : ['agent', ...(verb.passive ? ['behalf'] : [])]
  const farther = new Set(['to', 'led', 'carried', ...acting])
  const heads = reading.heads.filter(
    (head) =>
      head.from >= (farther.has(head.case) ? start : limit) &&
      head.to <= verb.to &&
      !phrase.owners.includes(head) &&
      !belongsElsewhere(reading, head, at),
  )
  const owner = noun ? frame.roles['of'] : undefined
  return { reading, at, verb, frame, noun, limit, start, phrase, heads, ownAgent, owned: isRole(owner) ? owner : null }
}

/** "With X's talks, and with Y a meeting": what belongs to the noun right behind it is no part of another frame. */
function belongsElsewhere(reading: Reading, head: Head, at: number): boolean {
  const noun = reading.units[head.end]
  if (head.case !== 'with' || head.end === at || isA(reading.units[head.end + 1], 'and')) return false
  return noun !== undefined && caseOf(reading.units[head.end + 1]) !== null && takesWith(noun)
}

function takesWith(unit: Unit): boolean {
  return unit.cues.some((cue) => cue.kind === 'frame' && isRole(cue.frame.roles['with']))
}
