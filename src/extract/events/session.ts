// Whose a numbered session is that names no country: "the 7th session was held in August 2018". It makes no session of what
// has no number or no day.
import type { Pair } from './article-pair'
import type { Candidate } from './candidate'
import type { Draft } from './draft'
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import { hasCue, isA, type Unit } from '../sentence/units'

/**
 * The two countries of a session: those of the numbered session the article told of before; else, of a joint body, the
 * two the article is about. Null where its name says whose it is, or nothing does.
 */
export function sidesOfSession(
  { name, frame, date, tense, type, to, round: numbered }: Candidate,
  reading: Reading,
  drafts: readonly Draft[],
  pair: Pair | null,
  { joint, sides }: Grammar,
): readonly string[] | null {
  if (frame?.kind !== 'gathering' || type !== 'conference' || tense === null || date < 0) return null
  if (!name || name.occasion !== null || name.organisations.length + name.countries.length > 0) return null
  // "A session of both parties was held on the 26th".
  const both = reading.units.findIndex((unit, at) => at >= name.from && at < to && hasCue(unit, 'both'))
  if (both >= 0 && reading.kind === 'body' && isOfSides(reading.units.slice(both + 1, both + farSides), sides))
    return pair
  if (name.ordinal === null) return null
  // "The 4th round of the dialogue of A and B; the 3rd round of the dialogue": of the one named in full.
  const round = numbered !== undefined
  const words = reading.units.slice(name.from, to).flatMap(({ form }) => form.split(' '))
  const told = drafts.find(
    (draft) =>
      draft.type === type && draft.name?.ordinal != null && (round || draft.name.occasion === null) && isOfTwo(draft),
  )
  if (told) return [...told.countries].sort()
  return words.some((word) => joint.has(word)) ? pair : null
}

/** "Both parties", "both national assemblies", "both foreign ministers". */
function isOfSides(units: readonly Unit[], sides: ReadonlySet<string>): boolean {
  return units.some((unit) => isA(unit, 'pair') || unit.form.split(' ').some((word) => sides.has(word)))
}

/** Units behind "both" in which that stands. */
const farSides = 3

function isOfTwo({ countries }: Draft): boolean {
  return countries.size === 2
}
