// Who else acts where whoever a pronoun, or nothing, seems to mean cannot have: nobody meets himself, nor, as a guest is
// told of, one of his own country; and whoever goes on meeting is he who met before.
import type { Role } from '../../model/event'
import type { Candidate } from './candidate'
import type { Draft } from './draft'
import type { People, Reference } from '../people/people'
import type { Reading } from '../sentence/reading'

/** Whom a phrase means, and the part he plays. */
export interface Filled {
  readonly role: Role
  readonly reference: Reference
}

/** Those of a clause with another who acts, where the one found cannot; null where he may, or where nobody else is told of. */
export function otherSides(
  candidate: Candidate,
  all: readonly Filled[],
  reading: Reading,
  people: People,
): Filled[] | null {
  if (candidate.roles.some(({ role, head }) => role !== 'counterpart' && head.kind !== 'pronoun')) return null
  const one = byWhomMet(candidate, all, people)
  if (one) return [{ role: 'actor', reference: one }, ...all.filter(({ role }) => role === 'counterpart')]
  return meetsHimself(all) || isAtHome(candidate, all, reading, people) ? otherSide(all, people) : null
}

/** "X met A. A thanked. At the meeting with B there were talks": by X, unless he is of B's country or A the guest. */
function byWhomMet({ missing, how }: Candidate, all: readonly Filled[], people: People): Reference | null {
  if (missing !== 'actor' || how !== 'nominal') return null
  const [acting = '', ...others] = all.filter(({ role }) => role === 'actor').flatMap(({ reference }) => reference.ids)
  const met = all.flatMap(({ role, reference }) => (role === 'counterpart' ? reference.countries : []))
  const one = others.length > 0 ? undefined : people.metBy.get(acting)
  if (!one || met.length === 0 || people.guest?.ids.includes(acting)) return null
  return met.some((country) => one.countries.includes(country)) ? null : one
}

/** Takes note of whom one person met, who was met by nobody himself. */
export function rememberMet({ parties }: Draft, people: People): void {
  const [by, ...others] = parties.filter(({ kind, role }) => kind === 'person' && role === 'actor')
  if (!by || others.length > 0 || people.metBy.has(by.entity)) return
  const meets = [...people.metBy.values()].flatMap(({ ids }) => ids)
  const country = people.countryOf(by.entity)
  const one: Reference = {
    kind: 'person',
    ids: [by.entity],
    countries: country === null ? [] : [country],
    offices: by.offices,
  }
  for (const { entity, kind, role } of parties)
    if (kind === 'person' && role === 'counterpart' && !meets.includes(entity)) people.metBy.set(entity, one)
}

/** An office alone may be taken for him who acts; nobody meets himself. */
export function meetsHimself(all: readonly Filled[]): boolean {
  const of = (wanted: Role) => all.flatMap(({ role, reference }) => (role === wanted ? reference.ids : []))
  const [acting, met] = [of('actor'), of('counterpart')]
  return met.length > 0 && met.every((id) => acting.includes(id))
}

/** "There was a meeting with X": nobody of X's own country met him then, where there is a guest. */
function isAtHome(
  { missing, from }: Candidate,
  all: readonly Filled[],
  { heads }: Reading,
  { guest }: People,
): boolean {
  if (missing !== 'actor' || guest === null) return false
  if (heads.some(({ case: name, to }) => to <= from && (name === 'agent' || name === 'nominative'))) return false
  const persons = all.filter(({ reference }) => reference.kind === 'person')
  const [first] = persons.flatMap(({ reference }) => reference.countries)
  if (first === undefined || guest.countries.includes(first)) return false
  const own = (wanted: Role) =>
    persons.some(({ role, reference }) => role === wanted && reference.countries[0] === first)
  return own('actor') && own('counterpart') && persons.every(({ reference }) => reference.countries[0] === first)
}

/** "X has invited him. He will hold talks with X": he is another than X, the guest or the only foreigner told of. */
function otherSide(all: readonly Filled[], people: People): Filled[] | null {
  const met = all.filter(({ role }) => role === 'counterpart')
  const other = people.otherThan(met.flatMap(({ reference }) => reference.ids))
  return other && [{ role: 'actor', reference: other }, ...met]
}
