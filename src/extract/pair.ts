// Whom "both ministers" means: two people of two countries of whom the article has told. It takes them from what it told
// last, and names nobody where it has told of no such two.
import type { Role } from '../model/event'
import type { Candidate } from './candidate'
import type { Draft } from './draft'
import type { Parts } from './parties'
import type { People } from './people'

/** Adds the two to what a clause says, where they act in it and nobody else does. Whether it did. */
export function fillPair(candidate: Candidate, parts: Parts, drafts: readonly Draft[], people: People): boolean {
  const { pair, roles, frame, how } = candidate
  if (pair === undefined) return false
  const slot = frame?.roles['agent']
  const acting = roles.find(({ head }) => head.kind === 'group' || head.kind === 'office')?.role
  const agent: Role = slot === undefined || slot === 'none' || slot === 'destination' ? 'attendee' : slot
  const first = how === 'participation' ? (acting ?? 'attendee') : agent
  if (roles.some(({ role, head }) => role === first && head.kind === 'person')) return false
  const two = twoMeant(pair, drafts, people)
  if (two === null) return false
  const second =
    frame?.needs.includes('counterpart') === true && !parts.filled.has('counterpart') ? 'counterpart' : first
  const others = parts.parties.filter(({ role, kind }) => role !== first && kind === 'person')
  parts.parties.splice(0, parts.parties.length)
  for (const [index, entity] of two.entries()) {
    const role = index === 0 ? first : second
    parts.parties.push({ entity, kind: 'person', role, offices: [] })
    parts.filled.add(role)
    const country = people.countryOf(entity)
    if (country !== null) parts.countries.add(country)
  }
  parts.parties.push(...others.filter(({ entity }) => !two.includes(entity)))
  return true
}

/** The two told of last who hold such offices, of the news rather than of history. */
function twoMeant(offices: readonly string[], drafts: readonly Draft[], people: People): readonly string[] | null {
  const of = (draft: Draft) => {
    const persons = draft.parties.flatMap(({ kind, entity }) => (kind === 'person' ? [entity] : []))
    return people.firstTwo(persons.filter((id) => people.holds(id, offices)))
  }
  const told = [...drafts].reverse().filter(({ type }) => type !== 'milestone')
  for (const draft of told) {
    const two = draft.history === true ? null : of(draft)
    if (two) return two
  }
  return (offices.length > 0 ? people.lastTwo(offices) : null) ?? told.map(of).find((two) => two !== null) ?? null
}
