// Whom "both ministers" means: two people of two countries of whom the article has told. It takes them from what it told
// last, and names nobody where it has told of no such two.
import type { Role } from '../../model/event'
import type { Candidate } from '../events/candidate'
import { isToldIn, personsOf, type Draft } from '../events/draft'
import type { Parts } from '../events/parties'
import type { Head } from '../sentence/head'
import type { People } from './people'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, type Unit } from '../sentence/units'

/** Adds the two to what a clause says, where they act in it and nobody else does. Whether it did. */
export function fillPair(
  candidate: Candidate,
  parts: Parts,
  readings: readonly Reading[],
  drafts: readonly Draft[],
  people: People,
): boolean {
  const { pair, roles, frame, how, sentence } = candidate
  const reading = readings[sentence]
  if (pair === undefined || reading === undefined) return false
  const slot = frame?.roles['agent']
  const acting = roles.find(({ head }) => head.kind === 'group' || head.kind === 'office')?.role
  const agent: Role = slot === undefined || slot === 'none' || slot === 'destination' ? 'attendee' : slot
  const first = how === 'participation' ? (acting ?? 'attendee') : agent
  if (roles.some(({ role, head }) => role === first && head.kind === 'person')) return false
  const two =
    twoNamed(pair, candidate, reading, people, drafts) ??
    twoMeant(candidate, drafts, readings.slice(Math.max(0, sentence - recent), sentence), people) ??
    twoBeside(pair, readings.slice(Math.max(0, sentence - recent), sentence), people)
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

/** Those the sentence names before them who hold such offices; of one alone whom it has told that he met, else who else is told of most. */
function twoNamed(
  offices: readonly string[],
  { to }: Candidate,
  { heads, units, sentence }: Reading,
  people: People,
  drafts: readonly Draft[],
): readonly string[] | null {
  const last = (is: (unit: Unit) => boolean) => units.findLastIndex((unit, at) => at < to && is(unit))
  const pair = Math.max(
    last((unit) => isA(unit, 'pair')),
    offices.length > 0 ? -1 : last((unit) => hasCue(unit, 'two')),
    offices.length > 0 ? -1 : last((unit) => caseOf(unit) === 'among') - 1,
  )
  const named = heads
    .filter((head) => head.to <= pair && head.case !== 'behalf')
    .flatMap((head) => idsOf(head, people))
    .filter((id) => people.holds(id, offices))
  const [first, ...others] = new Set(named)
  if (first === undefined) return null
  if (others.length > 0) return people.firstTwo(named)
  // "X received him, and both leaders saw papers signed".
  const here = drafts.findLast((draft) => isToldIn(draft, sentence))
  const met = here ? personsOf(here).filter((id) => people.holds(id, offices)) : []
  return (met.includes(first) ? people.firstTwo(met) : null) ?? people.withMostTold(first, offices)
}

/** Who is named, is "he" who acts, or holds an office named alone. */
function idsOf(head: Head, people: People): readonly string[] {
  if (head.kind === 'person') return [head.id ?? '']
  if (head.kind === 'pronoun' && head.id === null) return people.subject?.ids ?? []
  const holder = head.kind === 'office' ? people.resolve(head) : null
  return holder?.kind === 'person' ? holder.ids : []
}

/** Sentences back in which somebody was told of just now. */
const recent = 3

/** "X came to A, where Y embraced him. Both leaders held talks": the only two named last. */
function twoBeside(offices: readonly string[], before: readonly Reading[], people: People): readonly string[] | null {
  const named = new Set<string>()
  for (const { heads } of [...before].reverse()) {
    for (const { kind, id } of heads) if (kind === 'person' && id !== null) named.add(id)
    if (named.size > 1) break
  }
  return named.size === 2 && [...named].every((id) => people.holds(id, offices)) ? people.firstTwo([...named]) : null
}

/** The two told of last who hold such offices, of the news rather than of history. */
function twoMeant(
  { pair: offices = [], tense }: Candidate,
  drafts: readonly Draft[],
  before: readonly Reading[],
  people: People,
): readonly string[] | null {
  const of = (draft: Draft) => people.firstTwo(personsOf(draft).filter((id) => people.holds(id, offices)))
  const told = [...drafts].reverse().filter(({ type }) => type !== 'milestone')
  for (const draft of told) {
    const two = draft.history === true ? null : of(draft)
    const since = drafts.slice(drafts.indexOf(draft) + 1)
    const isOfIts = ({ status }: Draft) => (status === 'scheduled') === (tense === 'future' || tense === 'about')
    const just = since.filter((other) => isOfIts(other) && before.some(({ sentence }) => isToldIn(other, sentence)))
    if (two) return renewed(two, offices, just, people)
  }
  return (offices.length > 0 ? people.lastTwo(offices) : null) ?? told.map(of).find((two) => two !== null) ?? null
}

/** "In 2000 X met A of Y. In 2023 B of Y went to X's country, where both leaders held talks": X and B. */
function renewed(
  two: readonly string[],
  offices: readonly string[],
  just: readonly Draft[],
  people: People,
): readonly string[] {
  const countries = two.map((id) => people.countryOf(id))
  const visits = just.filter(
    ({ type, countries: both }) =>
      type === 'visit' && countries.every((country) => country !== null && both.has(country)),
  )
  const [traveller, ...others] = visits.length > 0 ? personsOf(visits.at(-1) ?? { parties: [] }) : []
  if (traveller === undefined || others.length > 0 || two.includes(traveller)) return two
  if (!people.holds(traveller, offices)) return two
  const home = people.countryOf(traveller)
  return two.map((id, at) => (countries[at] === home ? traveller : id))
}
