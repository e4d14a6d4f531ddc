// Whose an event is that names nobody, or one side only: "both countries", those who signed just before, those of the visit
// it was done on. It takes none from what usually is.
import type { Assembly, Telling } from './assembly'
import { countriesActing, countriesOfVisit } from './draft-countries'
import { lastOfTwo, signers } from './just-told'
import { fillPair } from '../people/pair'
import { bothOf, completeMilestone, fillBoth } from './parties'
import { resolved } from '../people/pronoun'
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
  const two = fillPair(candidate, parts, reading, drafts, people)
  const said = candidate.frame?.both === true && candidate.both && parts.parties.length === 0
  const lastOf = lastOfTwo(drafts, readings, sentence)
  const just = said || parts.parties.length > 0 ? null : signers(candidate, reading, lastOf, pair)
  const found =
    said || parts.parties.length > 0
      ? null
      : (countriesOfVisit(candidate, reading, drafts) ??
        just ??
        sidesOfSession(candidate, reading, drafts, pair, grammar))
  if (said || found) fillBoth(parts, found ?? bothOf(drafts, assembly.countries))
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
