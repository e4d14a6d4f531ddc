// A gathering mentioned again without its name, as part or session of the one just named. It looks back one sentence, no
// further.
import type { Candidate } from './candidate'
import { named } from './complete'

/** "The 78th session of X … he will take part in the debate": what has no name is part of the gathering named just before. */
export function atTheSame(candidate: Candidate, told: Candidate | null): Candidate {
  const { how, name, frame, sentence, roles } = candidate
  const part =
    how === 'participation' &&
    frame?.kind === 'gathering' &&
    name !== null &&
    (roles.length > 0 || candidate.missing === 'chair')
  if (!part || named(name) || told?.name == null || told.type === 'ceremony') return candidate
  // A session about an exchange that is to come is none of it.
  if (frame.type === 'conference' && told.type === 'delegation-exchange') return candidate
  // "He came to the expo, and took part in the ceremony": bare, and in one sentence.
  if (frame.type === 'ceremony' && (name.words > 0 || told.sentence !== sentence)) return candidate
  // What the headline names the whole article is about.
  if (told.sentence > 0 && sentence - told.sentence > 1) return candidate
  return { ...candidate, type: told.type, name: told.name, anaphoric: false }
}

/** "He speaks at the second session of the forum": of the one just told by its name. */
export function sessionOfTold(candidate: Candidate, told: Candidate | null): Candidate {
  const { how, name, sentence, frame } = candidate
  if (candidate.listed) return candidate
  if (how !== 'participation' || name === null || told?.name == null || sentence - told.sentence > 1) return candidate
  const { occasion, organisations, countries, words } = name
  if (told.name.occasion === null || frame?.type !== 'conference' || words < 2) return candidate
  if (occasion !== null || organisations.length + countries.length > 0 || name.ordinal === null) return candidate
  return { ...candidate, type: told.type, name: told.name, anaphoric: false }
}

/** "The 7th session was held on 12 February … X chaired the 7th session": it was held then. */
export function sameSession({ how, name, date, sentence }: Candidate, told: Candidate | null): boolean {
  if (how !== 'participation' || date >= 0 || told === null || told.date < 0) return false
  return name !== null && name.ordinal !== null && name.ordinal === told.name?.ordinal && sentence - told.sentence === 1
}
