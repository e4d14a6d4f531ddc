// Whom a phrase of a sentence means: a pronoun whoever acted in it before, or was thanked, elected, owned the visit; an
// office alone its holder. It looks at no other sentence but through the people told of.
import type { Candidate } from '../events/candidate'
import type { Head } from '../sentence/head'
import { nobody, type People, type Reference } from './people'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isMark } from '../sentence/units'
import { isStranger } from './unknown-subject'
import { finiteTenses } from '../sentence/verbs'

/**
 * Whom a phrase means in what is told of.
 *
 * @param acting who acts, where somebody named does: nobody meets himself.
 */
export function meant(
  head: Head,
  candidate: Candidate,
  reading: Reading,
  people: People,
  acting: Reference | null = null,
): Reference {
  const subject = head.kind === 'pronoun' && head.id === null
  const all = head.id === 'relative' ? (antecedent(reading, head.from) ?? []) : []
  if (all.length > 1) return together(all.map((one) => resolved(one, reading, people, acting)))
  const other = head.id === 'relative' ? all[0] : subject ? subjectFor(head, candidate, reading, people) : undefined
  if (subject && isStranger(head, other ?? null, reading)) return nobody
  if (head.kind === 'pronoun' && head.id === 'object' && isCrowd(head, reading)) return nobody
  const told = head.kind === 'pronoun' && head.id === 'object' ? toldHere(head, acting, reading, people) : undefined
  const reference =
    equalThere(head, acting, reading, people) ??
    resolved(told ?? other ?? head, reading, people, acting, hostOf(candidate, people))
  const him = reference.kind === 'nobody' ? ownerBefore(head, acting, reading) : null
  return him ? people.resolve(him) : reference
}

/** "X and Y, who did": both; of a person and others the person. */
function together(all: readonly Reference[]): Reference {
  const persons = all.filter(({ kind }) => kind === 'person')
  const [first = nobody] = all
  if (persons.length === 0) return first
  const each = (key: 'ids' | 'countries') => [...new Set(persons.flatMap((one) => one[key]))]
  return { kind: 'person', ids: each('ids'), countries: each('countries'), offices: [] }
}

/** "In A he will meet the leaders and his counterpart": who of A holds such an office, where the sentence names one other country. */
function equalThere(head: Head, acting: Reference | null, { heads }: Reading, people: People): Reference | null {
  if (head.kind !== 'counterpart' || head.countries.length > 0 || acting?.kind !== 'person') return null
  const named = heads.flatMap((other) => people.countriesNamed(other))
  const [country, ...others] = new Set(named.filter((code) => !acting.countries.includes(code)))
  if (country === undefined || others.length > 0) return null
  const equal = people.resolve({ ...head, countries: [country] }, acting)
  return equal.kind === 'person' ? equal : null
}

/** The country that a visit goes to. */
function hostOf({ type, destination }: Candidate, people: People): string | null {
  return type === 'visit' && destination ? (people.countriesNamed(destination)[0] ?? null) : null
}

/** Whom "he" who acts means, of those its sentence tells of. */
function subjectFor(head: Head, candidate: Candidate, reading: Reading, people: People): Head | undefined {
  const named = (wanted: string, kind: Head['kind'] = 'person') =>
    reading.heads.find((other) => other.to <= head.from && other.case === wanted && other.kind === kind)
  const elected = appointee(candidate, head, reading)
  if (elected) return elected
  // "X is in Hanoi, where he met": nobody was told of before.
  const scope = reading.bounds.findLast((bound) => bound <= head.from) ?? 0
  if (hasCue(reading.units[scope - 1], 'where')) return subjectBefore(reading, head.from)
  return (
    thanked(head, reading) ??
    named('agent') ??
    named('agent', 'office') ??
    // "The plane with X on board landed; he".
    named('carried') ??
    (people.subject === null ? named('nominative') : clauseSubject(reading, head.from)) ??
    visitorBefore(head, reading)
  )
}

/** "During X's visit he met Y", "X's meetings went on: he met Y": he is X, where nobody else acts before. */
export function visitorBefore({ from }: Pick<Head, 'from'>, { heads, units, groups }: Reading): Head | undefined {
  // Far from its noun he is told of by a clause of his own: "X's meetings at the summit went on, he met Y".
  const told = groups.findLast(({ to, tense }) => to <= from && finiteTenses.has(tense))?.from ?? 0
  const before = heads.filter(({ to }) => to <= from)
  if (before.some(({ case: how, kind }) => (how === 'agent' || how === 'nominative') && kind !== 'place'))
    return undefined
  return before.find(({ kind, case: how, end }) => {
    if ((kind !== 'person' && kind !== 'office') || how !== 'of') return false
    return units
      .slice(end, Math.max(end + nearNoun, Math.min(end + farNoun, told)))
      .some(({ cues }) =>
        cues.some((cue) => cue.kind === 'frame' && (cue.frame.type === 'visit' || cue.frame.roles['of'] === 'actor')),
      )
  })
}

/** From whose it is to the noun, in units; past the pronoun it stands nearer. */
const farNoun = 16
const nearNoun = 6

/**
 * "X came; on the 4th Y held talks with him": he who acted in the sentence before Y, of another country than his; else the
 * one of another country whom it names at all: "Y takes part in the welcome of the Prime Minister of A and will meet him".
 */
function toldHere({ from }: Head, acting: Reference | null, { heads }: Reading, people: People): Head | undefined {
  if (acting?.kind !== 'person') return undefined
  const foreign = heads.filter(({ kind, id, to, countries }) => {
    if (to > from || (kind !== 'person' && kind !== 'office')) return false
    const country = id !== null && kind === 'person' ? people.countryOf(id) : (countries[0] ?? null)
    return country !== null && !acting.countries.includes(country)
  })
  const acts = foreign.findLast(({ kind, case: how }) => kind === 'person' && acted.has(how))
  return acts ?? (foreign.length === 1 ? foreign[0] : undefined)
}

/** Cases of who does something, also "by X". */
const acted: ReadonlySet<string> = new Set(['agent', 'nominative', 'behalf'])

/** "Went to the teams and spoke with them": those told of last, whom nobody knows. */
function isCrowd({ from }: Head, { units, heads, groups, bounds }: Reading): boolean {
  const bound = bounds.findLast((at) => at <= from) ?? 0
  const before = groups.find(({ to }) => to === bound)
  if (!before || !isA(units[bound], 'and')) return false
  const last = units.findLastIndex((unit, at) => at < before.from && crowded.has(caseOf(unit) ?? ''))
  const known = heads.some(({ to, end }) => to <= last && end > last) || units[last - 1]?.kind !== 'word'
  return last >= 0 && !known && heads.every((head) => head.from < last || head.from >= from)
}

/** Cases of those to whom one goes, whom one meets or receives. */
const crowded: ReadonlySet<string> = new Set(['at', 'with', 'to'])

/** Whom a head means; an office alone, whose it is, may be known without a name. */
export function resolved(
  head: Head,
  { units, heads }: Reading,
  people: People,
  acting: Reference | null = null,
  host: string | null = null,
): Reference {
  const leader = head.kind === 'group' ? (leaderIn(head, units, people) ?? equalsIn(head, units, people)) : null
  if (leader) return leader
  const reference = people.resolve(head, acting, host)
  if (head.kind !== 'office') return reference
  const phrase = units.slice(head.from, head.to)
  const isSaid = (cue: string) => hasCue(units[head.from - 1], cue) || phrase.some((unit) => hasCue(unit, cue))
  // "X paid the first visit of any prime minister of A": no other than X.
  const named = heads.some(({ kind, case: how, to }) => kind === 'person' && how === 'agent' && to <= head.from)
  if (named && hasCue(units[head.from - 1], 'any')) return nobody
  // "The former prime minister" is not he who is it now.
  const offices = head.offices.map(({ office }) => office)
  if (isSaid('nowFormer') && reference.ids.some((id) => people.isKnownIn(id, offices))) return nobody
  if (reference.kind !== 'nobody') return reference
  const plain = phrase.every((unit) => unit.entries.length > 0 || isA(unit, 'genitive') || isA(unit, 'honorific'))
  return (plain && !isSaid('former') ? people.incumbent(head) : null) ?? reference
}

/** "The Chinese leader", and no leader of several. */
function leaderIn({ from, to, countries, case: how }: Head, units: Reading['units'], people: People): Reference | null {
  const [country, ...others] = new Set(countries)
  const before = units[from - 1]
  const any = before?.kind === 'word' || before?.kind === 'number' || hasCue(before, 'any')
  const one = hasCue(units[to - 1], 'leader') && how !== 'nominative' && !any
  return country !== undefined && others.length === 0 && one ? people.leaderOf(country) : null
}

/** "The foreign ministers of A and B", both of whom were told of by their names. */
function equalsIn(head: Head, units: Reading['units'], people: People): Reference | null {
  const pair = units[head.to - 1]?.cues.find(({ kind }) => kind === 'pair')
  const [office, ...others] = pair?.kind === 'pair' ? pair.offices : []
  const countries = [...new Set(head.countries)]
  if (office === undefined || others.length > 0 || countries.length !== 2) return null
  const both = countries.map((of) =>
    people.resolve({ ...head, kind: 'office', offices: [{ office, of }], countries: [of] }),
  )
  const ids = [...new Set(both.flatMap(({ kind, ids: own }) => (kind === 'person' ? own : [])))]
  return ids.length === 2 ? { kind: 'person', ids, countries, offices: [{ office, of: null }] } : null
}

/** "X came on a visit, and he met Y": who acts in a clause of the same sentence that has ended. */
function clauseSubject({ heads, groups, units }: Reading, before: number): Head | undefined {
  const acting = heads.findLast(
    ({ to, kind, case: name }) => to <= before && (kind === 'person' || kind === 'office') && name === 'nominative',
  )
  if (!acting || units.slice(acting.to, before).some((unit) => hasCue(unit, 'reportedClause'))) return undefined
  const did = groups.find(({ from }) => from >= acting.end)
  if (!did || did.to > before || !finiteTenses.has(did.tense)) return undefined
  // "When X became president he met": the office is what he became.
  const became = acting.kind === 'office' && did.verb === 'become' && did.from === acting.end
  return (
    (became
      ? heads.find(({ to, kind, case: how }) => to <= acting.from && kind === 'person' && how === 'nominative')
      : null) ?? acting
  )
}

/** "The committee elected X; two weeks later he went": he who came to the office. */
function appointee({ type }: Candidate, head: Head, { heads, units }: Reading): Head | undefined {
  if (type === 'appointment' || head.kind !== 'pronoun' || head.id !== null) return undefined
  const elects = units.findIndex(
    (unit, at) => at < head.from && unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'appointment'),
  )
  const before = heads.filter(({ to, kind }) => kind === 'person' && to <= head.from)
  if (elects < 0 || before.some(({ case: name }) => name === 'agent' || name === 'nominative')) return undefined
  return before.find(({ to, case: name }) => to <= elects && name === 'to')
}

/** Who acts in the clause before "where": "X is in Hanoi, where he met". */
function subjectBefore({ heads }: Reading, before: number): Head | undefined {
  const acting = heads.filter(
    ({ to, kind, case: name }) =>
      to < before && (kind === 'person' || kind === 'office') && (name === 'agent' || name === 'nominative'),
  )
  return acting.at(-1)
}

/** "X thanked Y that he came": he is Y. */
function thanked(head: Head, { units, heads }: Reading): Head | undefined {
  const that = units.findLastIndex((unit, at) => at < head.from && hasCue(unit, 'reportedClause'))
  if (that < 0 || head.from - that > farPronoun) return undefined
  const thanks = units.findLastIndex((unit, at) => at < that && hasCue(unit, 'thanks'))
  if (thanks < 0 || that - thanks > farPronoun) return undefined
  return heads.findLast(({ kind, to, case: how }) => kind === 'person' && to <= thanks && how === 'of')
}

/** From "that" to its subject, and back to the thanks, in units. */
const farPronoun = 4

/** "On X's appointment Y wrote to him": he of whom the sentence has told and who does not act. */
function ownerBefore(head: Head, acting: Reference | null, { heads }: Reading): Head | null {
  if (head.kind !== 'pronoun' || head.id !== 'object') return null
  const told = ['of', 'to', 'with']
  const found = heads.findLast(
    ({ kind, id, to, case: name }) =>
      kind === 'person' && to <= head.from && told.includes(name) && id !== null && !acting?.ids.includes(id),
  )
  return found ?? null
}

/** Whom "who" stands for: who acts, named right before it, else of the people named before it those last who did not act. */
export function antecedent(reading: Reading, who: number): Head[] | null {
  const { heads } = reading
  const start = heads.some(({ to, kind }) => kind === 'person' && to <= who && to > clauseOfThat(reading, who))
    ? clauseOfThat(reading, who)
    : 0
  const acting = ['person', 'delegation']
  const named = heads.filter((head) => head.from >= start && head.to <= who && acting.includes(head.kind))
  const beside = named.findLast(({ end }) => end === who || (end === who - 1 && isMark(reading.units[end])))
  const last =
    beside?.case === 'agent'
      ? beside
      : named.findLast(
          ({ case: name }) => name !== 'agent' && name !== 'invited' && name !== 'beside' && name !== 'besides',
        )
  if (!last) return null
  const alike = named.filter(({ case: name }) => name === last.case)
  return alike.filter((head) => head === last || joinedTo(alike, head, last)).map((head) => withLeader(head, named))
}

/** "X's delegation, which", "X and his delegation, who": X, where he is named right before it. */
function withLeader(head: Head, named: readonly Head[]): Head {
  if (head.kind !== 'delegation') return head
  return named.find(({ kind, end, case: how }) => kind === 'person' && end === head.from && how === 'of') ?? head
}

/** Where what follows the last "that" before a unit begins; 0 where there is none. */
export function clauseOfThat({ units, bounds }: Reading, before: number): number {
  return bounds.findLast((bound) => bound < before && hasCue(units[bound - 1], 'clause')) ?? 0
}

/** Whether one head after another leads from the first to the last: a list. */
export function joinedTo(heads: readonly Head[], head: Head, last: Head): boolean {
  let at = head
  while (at !== last) {
    const next = heads.find(({ from, end }) => from === at.end && end > from)
    if (!next) return false
    at = next
  }
  return true
}

/** "X said that … my meeting with Y took place": whose it is who speaks of it as his own. */
export function speakerOf({ units, heads }: Reading, { from, to }: Candidate): Head | undefined {
  const scope = units.findLastIndex((unit, at) => at < from && hasCue(unit, 'reportedClause'))
  if (scope < 0 || !units.slice(scope, to).some((unit) => hasCue(unit, 'mine'))) return undefined
  return heads.findLast(
    ({ kind, to: end, case: how }) => end <= scope && how === 'agent' && (kind === 'person' || kind === 'office'),
  )
}
