// What is left of an article's events when all is read: no journey put off, no headline that sums up others, nothing without
// anybody who takes part. It adds no event.
import type { Lexicon } from '../../lexicon/lexicon'
import { isLongGone, type Days } from '../people/incumbent'
import type { Draft, Party } from './draft'
import type { Reading } from '../sentence/reading'

/** An event that nobody took part in is none; a gathering's own members will do. */
export function settled(draft: Draft): Draft[] {
  // Told of the ministers of A and B, and then by their names: the names will do.
  if (draft.parties.some(({ kind }) => kind === 'person')) {
    // Of a journey, of the party's delegation and then of its leader.
    const named = draft.parties.filter(
      ({ kind }) => kind === 'person' || (kind === 'organisation' && draft.type !== 'visit'),
    )
    draft.parties.splice(0, draft.parties.length, ...named)
  }
  if (draft.parties.length > 0) return [draft]
  const { organisations, countries, occasion } = draft.name ?? { organisations: [], countries: [], occasion: null }
  const kind = organisations.length > 0 ? 'organisation' : 'country'
  const named = organisations.length > 0 ? organisations : countries
  // A forum known by its own name is the country's where it is; an exchange held in two countries is of both.
  const at = occasion !== null || draft.countries.size > 1 ? [...draft.countries] : []
  for (const entity of named.length > 0 ? named : at) draft.parties.push({ entity, kind, role: 'subject', offices: [] })
  return draft.parties.length > 0 ? [draft] : []
}

/** "With the leader of the host country", after a president of long ago was named: news in which he takes part is none. */
export function isOfDead({ parties, date: { earliest, edtf } }: Draft, days: Days, lexicon: Lexicon): boolean {
  const ofNews =
    earliest === null ? /^XXXX-\d{2}-\d{2}/u.test(edtf) : Number(earliest.slice(0, 4)) >= lexicon.dates.since
  return ofNews && parties.some(({ kind, entity }) => kind === 'person' && isLongGone(entity, days, lexicon))
}

/** A journey that was fixed, and of which the article tells that it is put off. */
export function isOff({ type, status, parties }: Draft, cancelled: readonly (readonly Party[])[]): boolean {
  return (
    type === 'visit' &&
    status === 'scheduled' &&
    cancelled.some((off) => off.some(({ entity }) => parties.some((party) => party.entity === entity)))
  )
}

/**
 * A headline "X met A and B", of whom the text tells that he met each: the headline's is the first of these meetings, and has
 * nobody but who is in it.
 */
export function takeApart(told: Draft, one: Draft, headline: Reading | undefined): void {
  const alone = told.evidence.every(({ start }) => start === headline?.sentence.start) && headline?.kind === 'headline'
  const shared = told.parties.filter(({ entity }) => one.parties.some((party) => party.entity === entity))
  if (!alone || shared.length < 2) return
  told.parties.splice(0, told.parties.length, ...shared)
  for (const countries of [told.countries, told.sides]) countries.clear()
}

/** A headline "X met the leaders of A and B", "the leaders of A and B wrote to X", of whom the text tells one by one. */
export function sumsUp(draft: Draft, drafts: readonly Draft[], headline: Reading | undefined): boolean {
  const [person, ...others] = draft.parties.filter(({ kind }) => kind === 'person')
  const alone = draft.evidence.every(({ start }) => start === headline?.sentence.start) && headline?.kind === 'headline'
  const written = draft.type === 'message' && person?.role === 'counterpart'
  if (!(written || (draft.type === 'meeting' && alone)) || !person || others.length > 0) return false
  const types = written ? ['message'] : ['meeting', 'talks']
  const told = drafts.filter(
    (other) =>
      other !== draft &&
      other.status === draft.status &&
      types.includes(other.type) &&
      other.parties.some(({ entity }) => entity === person.entity) &&
      other.parties.filter(({ kind }) => kind === 'person').length > 1,
  )
  return (
    told.length > 1 && [...draft.countries].every((country) => told.some(({ countries }) => countries.has(country)))
  )
}
