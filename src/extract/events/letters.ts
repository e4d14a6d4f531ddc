// Letters told one after another: "leaders of many countries wrote to X. Y wrote in his letter that …" is written to X too, and
// who writes a letter of his own wrote no other's.
import type { Candidate } from './candidate'
import type { Draft } from './draft'
import type { Parts } from './parties'
import type { People } from '../people/people'
import { scopeStart, type Reading } from '../sentence/reading'
import { hasCue, isA } from '../sentence/units'

/** Remembers to whom the letters of an article go; nobody where one goes to several, or to nobody by name. */
export function rememberAddressee({ type }: Candidate, { parties }: Parts, people: People): void {
  if (type !== 'message') return
  const [to, ...others] = parties.filter(({ kind, role }) => kind === 'person' && role === 'counterpart')
  if (to) people.addressee = others.length === 0 ? to.entity : null
}

/** Adds whom the letters told before went to, to one of which the clause says only what its writer wrote in it. */
export function fillAddressee(candidate: Candidate, reading: Reading, parts: Parts, people: People): void {
  const { addressee } = people
  if (addressee === null || parts.filled.has('counterpart') || !isOneMore(candidate, reading)) return
  const writers = parts.parties.filter(({ kind, role }) => kind === 'person' && role === 'actor')
  const country = people.countryOf(addressee)
  const foreign = writers.length > 0 && writers.every(({ entity }) => people.countryOf(entity) !== country)
  if (!foreign || country === null || writers.length !== parts.parties.length) return
  parts.parties.push({ entity: addressee, kind: 'person', role: 'counterpart', offices: [] })
  parts.countries.add(country)
  parts.filled.add('counterpart')
}

/** "In his own letter Y wrote", "Y too sent a letter": one more of those told before, and no message to all the world. */
function isOneMore({ type, tense, frame, missing, from, to }: Candidate, reading: Reading): boolean {
  if (type !== 'message' || frame?.in === undefined || tense !== 'perfective' || missing !== null) return false
  const { units } = reading
  const own = units.slice(from, to).some((unit) => isA(unit, 'own'))
  return own || units.slice(scopeStart(reading, from), to).some((unit) => hasCue(unit, 'also'))
}

/** Whether who writes did not write the letter told before. */
export function isOfAnother({ type }: Candidate, { parties }: Parts, draft: Draft): boolean {
  if (type !== 'message' || draft.type !== 'message') return false
  const writes = (of: Draft['parties']) =>
    of.flatMap(({ kind, role, entity }) => (kind === 'person' && role === 'actor' ? [entity] : []))
  const before = writes(draft.parties)
  return before.length > 0 && writes(parties).some((entity) => !before.includes(entity))
}
