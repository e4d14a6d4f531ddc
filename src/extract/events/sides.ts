// Whose an event is that names nobody, or one side only: "both countries", those who signed just before, those of the visit
// it was done on. It takes none from what usually is.
import type { Assembly, Telling } from './assembly'
import type { Candidate } from './candidate'
import { countriesActing, countriesOfVisit } from './draft-countries'
import { lastOfTwo, signers } from './just-told'
import { fillPair } from '../people/pair'
import { bothOf, completeMilestone, fillBoth } from './parties'
import { resolved } from '../people/pronoun'
import type { Reading } from '../sentence/reading'
import { pairIn } from '../sentence/both'
import { hasCue } from '../sentence/units'
import { sidesOfSession } from './session'

/** Which sides were found beside those the clause names. */
export interface Sides {
  /** "Both ministers": two people told of before. */
  readonly two: boolean
  /** Those of what was told right before. */
  readonly just: boolean
  /** Two countries stand for sides that nobody names. */
  readonly filled: boolean
}

/** Adds to an event the two it is of, where the clause does not name them. */
export function fillSides(
  { candidate, reading, sentence, parts }: Omit<Telling, 'verdict'>,
  assembly: Assembly,
): Sides {
  const { readings, drafts, people, pair, grammar } = assembly
  const both = candidate.pair ?? pairBefore(candidate, readings, sentence)
  const two = both !== null && fillPair({ ...candidate, pair: both }, parts, readings, drafts, people)
  const said = candidate.frame?.both === true && candidate.both && parts.parties.length === 0
  const lastOf = lastOfTwo(drafts, readings, sentence)
  const just = said || parts.parties.length > 0 ? null : signers(candidate, reading, lastOf, pair)
  const found =
    said || parts.parties.length > 0
      ? null
      : (countriesOfVisit(candidate, reading, drafts) ??
        just ??
        sidesOfSession(candidate, reading, drafts, pair, grammar))
  if (said || found) fillBoth(parts, found ?? twoBefore(candidate, reading) ?? bothOf(drafts, assembly.countries))
  return { two, just: just !== null, filled: said || found !== null }
}

/** A relation is between two: those who declare it, those of a list, else those the article tells of. */
export function fillRelation({ candidate, reading, parts }: Telling, { drafts, people, countries }: Assembly): void {
  const sides =
    countriesActing(reading, people) ?? (candidate.cues.has('listed') ? countries : bothOf(drafts, countries))
  const agents = reading.heads.filter(({ case: how }) => how === 'agent')
  const said = agents.flatMap((head) => resolved(head, reading, people).countries)
  completeMilestone(candidate, parts, sides, [...said, ...countries])
}

/** "Both leaders held talks. They saw papers signed": the offices of the two who acted in the sentence before. */
function pairBefore(
  { frame, roles }: Candidate,
  readings: readonly Reading[],
  sentence: number,
): readonly string[] | null {
  const [before, reading] = [readings[sentence - 1], readings[sentence]]
  const they = roles.some(({ head }) => head.kind === 'pronoun' && head.id === null)
  if (frame?.both !== true || !they || roles.some(({ head }) => head.kind !== 'pronoun')) return null
  if (!before || before.sentence.paragraph !== reading?.sentence.paragraph) return null
  return pairIn(before, 0, before.units.length)
}

/** "A was among the first that recognised B, and in 1951 both signed": the two that the sentence has named before. */
function twoBefore({ to }: Candidate, { units, heads }: Reading): readonly string[] | null {
  const both = units.findLastIndex((unit, at) => at < to && hasCue(unit, 'both'))
  const named = heads.flatMap(({ kind, id, to: end }) => (kind === 'country' && end <= both ? (id ?? []) : []))
  const countries = [...new Set(named)].sort()
  return countries.length === 2 ? countries : null
}
