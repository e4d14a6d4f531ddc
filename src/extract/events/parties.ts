// Who takes part in what a trigger says: heads resolved to people, bodies, countries; subjects carried over.
import type { Role } from '../../model/event'
import type { Candidate } from './candidate'
import type { Draft, Party } from './draft'
import { ofItsOwn } from './founded'
import { himFromAnother } from './from-another'
import { standsBetweenDays } from './gapped'
import type { Head, OfficeOf } from '../sentence/head'
import type { People, Reference } from '../people/people'
import { antecedent, clauseOfThat, joinedTo, meant, resolved, speakerOf, visitorBefore } from '../people/pronoun'
import type { Reading } from '../sentence/reading'
import type { Stranger } from '../sentence/strangers'
import { strangerIn } from '../people/unknown-subject'
import { meetsHimself, otherSides, type Filled } from './other-side'
import { countriesIn } from './triggers'
import { hasCue, isA } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'

export interface Parts {
  readonly parties: Party[]
  readonly countries: Set<string>
  /** Roles filled, by people or by someone without a name. */
  readonly filled: Set<string>
  readonly offices: readonly OfficeOf[]
  /** Somebody acts whom nobody knows. */
  readonly strange?: true
}

function isSomebody({ kind }: Head): boolean {
  return kind === 'person' || kind === 'office'
}

export function partiesOf(candidate: Candidate, reading: Reading, people: People): Parts {
  const persons = candidate.roles.filter(({ head }) => head.kind === 'person')
  const acts =
    persons.find(({ head }) => head.case === 'agent') ??
    persons.find(({ role, head }) => head.case === 'nominative' && (role === 'actor' || role === 'host'))
  const { missing } = candidate
  const speaker = missing === null ? undefined : speakerOf(reading, candidate)
  const stranger = missing === null || speaker ? null : strangerIn(reading, candidate, people)
  const subject = speaker
    ? [resolved(speaker, reading, people)]
    : missing === null
      ? null
      : earlierSubject(reading, candidate, people, stranger)
  // "X's meeting with his counterpart".
  const owner = candidate.roles.find(({ role, head }) => role === 'actor' && head.case === 'of' && isSomebody(head))
  const acting = acts
    ? people.resolve(acts.head)
    : (subject?.find(({ kind }) => kind === 'person') ?? (owner ? resolved(owner.head, reading, people) : null))
  const all: Filled[] = candidate.roles
    .filter(({ head }) => !isSpouse(head, reading))
    .map(({ role, head }) => {
      // "He was elected": he of whom the report tells.
      const isHe = candidate.type === 'appointment' && head.kind === 'pronoun'
      const elected = isHe ? (himFromAnother(candidate, head, reading, people) ?? people.subject) : null
      // "He was given a medal": the guest.
      const given = candidate.passive && candidate.frame?.given === true && head.id === 'object'
      const topic = given ? (people.guest ?? people.subject) : elected
      const hosts = candidate.roles.flatMap(({ head: { kind, id } }) =>
        kind === 'person' && id !== null ? (people.countryOf(id) ?? []) : [],
      )
      const guest = head.id === 'guest' ? people.guestOf(hosts) : null
      const side = head.kind === 'place' ? people.sideAt(head) : null
      const reference = topic ?? guest ?? side ?? meant(head, candidate, reading, people, acting)
      return { role, reference: isBareDelegation(head, candidate, reference) ? (people.guest ?? reference) : reference }
    })
  if (missing !== null) {
    const met = all.some(({ role }) => role === 'counterpart')
    const meet = missing === 'actor' && !met && candidate.frame?.needs.includes('counterpart') === true
    const second = (index: number): Role => (meet && index === 1 ? 'counterpart' : missing)
    if (subject) all.unshift(...subject.map((reference, index) => ({ role: second(index), reference })))
  }
  const sides = otherSides(candidate, all, reading, people)
  if (sides) all.splice(0, all.length, ...sides)
  const filled = new Set<string>()
  const strange = stranger !== null && !all.some(({ role }) => role === missing) ? (true as const) : null
  if (strange && missing !== null) filled.add(missing)
  const countries = new Set<string>()
  const offices: OfficeOf[] = []
  for (const { role, reference } of all) {
    if (reference.ids.length > 0 || reference.countries.length > 0) filled.add(role)
    for (const country of reference.countries) countries.add(country)
    offices.push(...reference.offices)
  }
  if (meetsHimself(all)) filled.delete('counterpart')
  const somebody = all.some(({ reference }) => reference.kind === 'person')
  const parties: Party[] = []
  for (const kind of ['person', 'organisation', 'country'] as const) {
    if (kind === 'country' && somebody) continue
    for (const { role, reference } of all) {
      if (reference.kind !== kind) continue
      if (kind !== 'person' && parties.some((party) => party.role === role && party.kind === 'person')) continue
      for (const entity of reference.ids) {
        if (parties.some((party) => party.entity === entity)) continue
        parties.push({ entity, kind, role, offices: reference.offices })
      }
    }
  }
  // "The foreign ministers of A and B met": both sides stand in one phrase.
  const bothSides = all.find(
    ({ role, reference }) => role === 'actor' && reference.kind === 'country' && reference.ids.length > 1,
  )
  if (bothSides) filled.add('counterpart')
  if (parties.length === 0 && candidate.frame?.needs.includes('counterpart')) parties.push(...withoutNames(all))
  return { parties, countries, filled, offices, ...(strange ? { strange } : {}) }
}

/** "X went to A. There the delegation met Y": his, who went; not "X and the delegation met Y". */
function isBareDelegation(head: Head, { type, roles }: Candidate, { kind, countries }: Reference): boolean {
  if (type === 'visit' || head.kind !== 'delegation' || head.case !== 'agent') return false
  return (
    kind === 'nobody' && countries.length === 0 && roles.every((one) => one.head === head || one.head.case !== 'agent')
  )
}

/** "X and his wife Y came": she comes with him. */
function isSpouse({ from, to, kind, offices, countries }: Head, { units }: Reading): boolean {
  if (kind !== 'person' || offices.length + countries.length > 0) return false
  const at = units.findIndex((unit, index) => index >= from - 1 && index < to && hasCue(unit, 'spouse'))
  return (
    at >= 0 && isA(units[at - 1], 'genitive') && (hasCue(units[at - 2], 'objectPronoun') || isA(units[at - 2], 'own'))
  )
}

/** "The speaker of A met the speaker of B": where nobody has a name, their countries stand for them. */
function withoutNames(all: readonly { role: Role; reference: Reference }[]): Party[] {
  const found: Party[] = []
  for (const { role, reference } of all) {
    for (const entity of reference.countries) {
      if (!found.some((party) => party.entity === entity)) found.push({ entity, kind: 'country', role, offices: [] })
    }
  }
  return found.length > 1 ? found : []
}

/** The subject of a clause that names none: the last agent before it in the sentence, else what a pronoun would mean. */
function earlierSubject(
  reading: Reading,
  candidate: Candidate,
  people: People,
  stranger: Stranger | null,
): Reference[] | null {
  const since = stranger?.at ?? 0
  const antecedent = relativeSubject(reading, candidate)
  if (antecedent && !(stranger && whoOf(reading, candidate) < stranger.at))
    return antecedent.map((head) => people.resolve(head))
  const agents = reading.heads.filter(
    (head) =>
      head.from >= since && head.to <= candidate.from && head.case === 'agent' && !speaksForOthers(head, reading),
  )
  const nominatives = reading.heads.filter(
    (head) =>
      head.from >= since &&
      head.to <= candidate.from &&
      head.case === 'nominative' &&
      !speaksForOthers(head, reading) &&
      !standsBetweenDays(reading, head) &&
      (head.kind === 'person' || head.kind === 'office'),
  )
  // "He said that she will attend and will be on a visit": of her own clause rather than of his.
  const clause = clauseOfThat(reading, candidate.from)
  const within = (head: Head) => head.from >= clause
  const own = clause > 0 && !agents.some(within) ? nominatives.find(within) : undefined
  if (own) return [resolved(own, reading, people)]
  // "The office said that X will go, during which he will meet": X, and not who said so.
  const that = reading.units.findLastIndex((unit, at) => at < candidate.from && hasCue(unit, 'reportedClause'))
  const spokenOf =
    that < 0 || agents.some((head) => head.from > that) ? undefined : nominatives.find((head) => head.from > that)
  if (spokenOf) return [resolved(spokenOf, reading, people)]
  const last = agents.at(-1)
  const went = nominatives.findLast((head) => goesThere(head, reading, candidate))
  if (went && last && went.from > last.to) return [resolved(went, reading, people)]
  if (last) {
    const group = agents.filter((head) => head === last || head.end === last.from || joinedTo(agents, head, last))
    return group.map((head) => meant(head, candidate, reading, people))
  }
  // "The plane with X on board landed, beginning a visit".
  const aboard = reading.heads.find(
    ({ kind, case: how, to }) => how === 'carried' && kind === 'person' && to <= candidate.from,
  )
  if (aboard) return [people.resolve(aboard)]
  const [nominative] = nominatives
  if (nominative) {
    // "X and Y, each leading his delegation, will hold talks".
    const both = nominatives.find(
      (head) => head.kind === 'person' && head.from === nominative.end && head !== nominative,
    )
    return [nominative, ...(both ? [both] : [])].map((head) => resolved(head, reading, people))
  }
  // "X's visit to Y, during which there were talks with Z".
  const visitor =
    candidate.how === 'verbal' && candidate.type !== 'visit' ? visitorBefore(candidate, reading) : undefined
  if (visitor) return [resolved(visitor, reading, people)]
  if (stranger) return null
  // "A crowd of children gathered and welcomed X": somebody without a name receives him.
  const stray = reading.units.slice(0, candidate.from).filter(({ kind }) => kind === 'word').length
  if (candidate.missing === 'host' && stray > fewWords) return null
  const pronoun = reading.units
    .slice(0, candidate.to)
    .some((unit) => hasCue(unit, 'subjectPronoun') || hasCue(unit, 'objectPronoun'))
  // "When X's plane landed, it was his second visit".
  const owner = pronoun ? reading.heads.findLast(isOwner(candidate)) : undefined
  if (owner && candidate.type === 'visit') return [people.resolve(owner)]
  const said = candidate.cues.has('spoke') && candidate.how === 'nominal'
  const told = said || pronoun || candidate.how !== 'nominal' || candidate.cues.has('planned')
  // "The visit to A took place from the 26th to the 28th": his of whose journey was told, whoever acted since.
  const verb = reading.groups.find((group) => group.to === candidate.to)?.verb
  const itself = candidate.type === 'visit' && !pronoun && candidate.how === 'verbal' && verb === 'happen'
  const subject = (itself ? people.guest : null) ?? people.subject
  return subject && told && reading.kind === 'body' ? [subject] : null
}

/** "The ministry invited him, and X went there and chaired": who goes and does is told without a case. */
function goesThere({ kind, end }: Head, { groups, heads }: Reading, { from }: Candidate): boolean {
  const verb = groups.find((group) => group.from >= end)
  if (kind !== 'person' || !verb || verb.to > from || !['go', 'come', 'arrive'].includes(verb.verb)) return false
  return (
    finiteTenses.has(verb.tense) &&
    heads.every((head) => head.from < end || head.to > verb.from || head.case !== 'agent')
  )
}

const isOwner =
  ({ from }: Candidate) =>
  ({ to, kind, case: name }: Head) =>
    to <= from && kind === 'person' && name === 'of'

/** Words nobody knows, before a verb whose subject is told in another sentence. */
const fewWords = 5

/** Where the last "who" before an event stands; -1 where there is none. */
function whoOf({ units }: Reading, { from }: Candidate): number {
  return units.findLastIndex((unit, at) => at < from && hasCue(unit, 'whoRelative'))
}

/** "X received Y, who is on a visit": who is he named last that did not act. */
function relativeSubject(reading: Reading, candidate: Candidate): Head[] | null {
  const { heads } = reading
  const { to } = candidate
  const who = whoOf(reading, candidate)
  if (who < 1 || heads.some((head) => head.from > who && head.to <= to && head.case === 'agent')) return null
  // "X met Y, who is in Hanoi, [with]": behind the clause about Y its subject is no more.
  if (heads.some((head) => head.from === head.to && head.from > who && head.to <= to)) return null
  return antecedent(reading, who)
}

/** "The spokesman X said that": what is told is never his own doing. */
export function speaksForOthers(head: Head, reading: Reading): boolean {
  return reading.units.slice(Math.max(0, head.from - 1), head.to + 1).some((unit) => hasCue(unit, 'spokesperson'))
}

/** Whom "both" means: the two countries of the event just told, else those the article is about. */
export function bothOf(drafts: readonly Draft[], articleCountries: readonly string[]): readonly string[] {
  const last = drafts.flatMap(twoOf).at(-1)
  return last ? [...last].sort() : articleCountries
}

/** The two countries that an event is between: where they met is none, and whoever attended alone met nobody. */
function twoOf({ type, countries, sides }: Draft): readonly ReadonlySet<string>[] {
  if (type === 'milestone') return []
  if (type !== 'visit' && sides.size === 2) return [sides]
  const alone = (type === 'conference' || type === 'summit') && sides.size === 1
  return countries.size === 2 && !alone ? [countries] : []
}

/** "Both countries", without their names: those the article is about. */
export function fillBoth(parts: Parts, articleCountries: readonly string[]): void {
  for (const entity of articleCountries.slice(0, 2)) {
    parts.parties.push({ entity, kind: 'country', role: 'actor', offices: [] })
    parts.countries.add(entity)
    parts.filled.add('actor')
  }
  parts.filled.add('counterpart')
}

/** A relation is between two: "both countries", or one that names only one, are those the article is about. */
export function completeMilestone(
  { anaphoric, milestone, roles }: Candidate,
  parts: Parts,
  articleCountries: readonly string[],
  frequent: readonly string[],
): void {
  // "A and B established relations, and both sides": those two, whomever "both" meant before.
  const named = roles.length === 2 && roles[1]?.head.case === 'agent'
  if (ofItsOwn.has(milestone ?? '') || ((named || !anaphoric) && parts.parties.length >= 2)) return
  const [first, ...others] = parts.parties
  const both =
    anaphoric &&
    others.length === 0 &&
    first &&
    !(articleCountries.length === 2 && articleCountries.includes(first.entity))
      ? // "Thanked Greece and proposed that both sides": with the one the article is about.
        [first.entity, ...frequent.filter((code) => code !== first.entity)].slice(0, 2)
      : anaphoric || !first
        ? articleCountries.slice(0, 2)
        : [first.entity, ...articleCountries.filter((code) => code !== first.entity)].slice(0, 2)
  parts.parties.length = 0
  parts.countries.clear()
  for (const entity of both) {
    parts.parties.push({ entity, kind: 'country', role: 'actor', offices: [] })
    parts.countries.add(entity)
  }
}

/**
 * One verb may tell of several events: "met each of A, B and C", "visits A, B and C", and "A wrote to B, and C to D". Each candidate keeps
 * its part of the heads.
 */
export function separate(candidate: Candidate): Candidate[] {
  const { roles, further } = candidate
  if (further.length > 0)
    return [...further]
      .reverse()
      .concat(candidate.destination ?? [])
      .map((destination) => ({ ...candidate, destination, further: [] }))
  const actors = roles.filter(({ role, head }) => role === 'actor' && (head.case === 'agent' || head.case === 'behalf'))
  const met = roles.filter(({ role }) => role === 'counterpart')
  if (candidate.cues.has('separately')) {
    const hosts = roles.filter(({ role }) => role === 'actor')
    const named = met.filter(({ head }) => head.kind === 'person')
    // "Each of A, B and other leaders": of others nobody knows whom.
    const rest = named.length > 1 ? met.filter((filled) => !named.includes(filled)) : []
    const several =
      met.length > 1
        ? met.filter((filled) => !rest.includes(filled))
        : met.length === 1 && candidate.type !== 'visit'
          ? hosts
          : []
    if (several.length > 1)
      return several.map((one) => ({
        ...candidate,
        roles: roles.filter((filled) => filled === one || !(several.includes(filled) || rest.includes(filled))),
      }))
  }
  const [first, second] = actors
  const between = met.filter(
    ({ head }) => first && second && head.from > first.head.from && head.from < second.head.from,
  )
  if (!first || !second || between.length === 0) return [candidate]
  const rest = roles.filter((filled) => filled !== first && !between.includes(filled))
  return [{ ...candidate, roles: [first, ...between] }, ...separate({ ...candidate, roles: rest })]
}

export function frequentCountries(readings: readonly Reading[]): string[] {
  const counts = new Map<string, number>()
  for (const reading of readings) {
    for (const country of countriesIn(reading)) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([country]) => country)
}
