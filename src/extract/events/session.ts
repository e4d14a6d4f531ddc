// Whose a numbered session is that names no country: "the 7th session was held in August 2018". It makes no session of what
// has no number or no day.
import type { Pair } from './article-pair'
import type { Candidate } from './candidate'
import type { Draft } from './draft'
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'

/**
 * The two countries of a session: those of the numbered session the article told of before; else, of a joint body, the
 * two the article is about. Null where its name says whose it is, or nothing does.
 */
export function sidesOfSession(
  { name, frame, date, tense, type, to }: Candidate,
  reading: Reading,
  drafts: readonly Draft[],
  pair: Pair | null,
  { joint }: Grammar,
): readonly string[] | null {
  if (frame?.kind !== 'gathering' || type !== 'conference' || tense === null || date < 0) return null
  if (!name || name.ordinal === null || name.occasion !== null || name.organisations.length > 0) return null
  if (name.countries.length > 0) return null
  const words = reading.units.slice(name.from, to).flatMap(({ form }) => form.split(' '))
  const told = drafts.find(
    (draft) => draft.type === type && draft.name?.ordinal != null && draft.name.occasion === null && isOfTwo(draft),
  )
  if (told) return [...told.countries].sort()
  return words.some((word) => joint.has(word)) ? pair : null
}

function isOfTwo({ countries }: Draft): boolean {
  return countries.size === 2
}
