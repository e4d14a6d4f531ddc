// One verb for several visits of the same traveller: "he paid a state visit to A and a visit to B". It takes no visit that is
// somebody else's, and no days that stand before another one.
import type { Candidate } from './candidate'
import { isDestination } from './destination'
import { isVisitNoun } from '../sentence/journey-noun'
import { phraseOf } from '../sentence/phrase'
import { scopeStart, type Reading } from '../sentence/reading'
import { isA, isMark } from '../sentence/units'

/** Candidates with those that a verb tells of together with its own visit, in place of their nouns alone. */
export function listedVisits(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const listed = candidates.flatMap((candidate) => visitsBefore(reading, candidate))
  const isNoun = ({ how, to }: Candidate) => how === 'nominal' && listed.some(({ end }) => end === to)
  return [...candidates.filter((candidate) => !isNoun(candidate)), ...listed.map(({ visit }) => visit)]
}

interface Listed {
  readonly visit: Candidate
  /** Unit behind its noun. */
  readonly end: number
}

/** The visits listed before that of a verb, the nearest first. */
function visitsBefore(reading: Reading, last: Candidate): Listed[] {
  const { units } = reading
  if (last.type !== 'visit' || last.how !== 'verbal' || !last.destination) return []
  const found: Listed[] = []
  let from = pastDay(reading, last.from)
  // Days right before the last visit are its own.
  const shared = from === last.from || units[from]?.date !== last.date ? last.date : -1
  for (;;) {
    const end = listEnd(reading, from)
    const noun = units[end - 1]
    if (!noun || !isVisitNoun(noun)) return found
    const phrase = phraseOf(reading, end - 1, scopeStart(reading, end - 1))
    const destination = phrase.owners.find(isDestination)
    if (!destination || !phrase.owners.every(isDestination)) return found
    from = pastDay(reading, phrase.from)
    const date = from < phrase.from ? (units[from]?.date ?? -1) : shared
    const own = { from: phrase.from, visitKind: phrase.visitKind, date }
    found.push({ visit: { ...last, ...own, destination, further: [] }, end })
  }
}

/** Where a date right before a unit begins; the unit where none stands there. */
function pastDay({ units }: Reading, at: number): number {
  return units[at - 1]?.kind === 'date' ? at - 1 : at
}

/** Where what is listed before a unit ends: before "and", a comma, or both; the unit where it is no part of a list. */
function listEnd({ units }: Reading, at: number): number {
  const and = isA(units[at - 1], 'and') ? at - 1 : at
  return isMark(units[and - 1], '،,') ? and - 1 : and
}
