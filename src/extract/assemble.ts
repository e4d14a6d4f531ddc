// From triggers to the events of one article: who, where, when; and what only points back to an event already told.
import type { EventDate } from '../model/date'
import { compatibleDates, moreExact } from '../model/date-order'
import type { Channel, EventType, Role, Status } from '../model/event'
import { reason } from '../model/reason'
import type { Span } from '../model/span'
import type { Candidate, GatheringName } from './candidate'
import type { DateMention } from './dates'
import { decide, type Refusal } from './decide'
import type { Grammar } from './grammar'
import type { Head, OfficeOf } from './heads'
import { People, type Reference } from './people'
import type { Provisional } from './names'
import type { Reading } from './reading'
import { candidatesOf, countriesIn } from './triggers'
import { caseOf, hasCue } from './units'

export interface Party {
  readonly entity: string
  readonly kind: 'person' | 'organisation' | 'country'
  readonly role: Role
  readonly offices: readonly OfficeOf[]
}

/** An event of one article. */
export interface Draft {
  readonly type: EventType
  status: Status
  date: EventDate
  readonly parties: Party[]
  readonly countries: Set<string>
  place: string | null
  /** Country or place gone to. */
  destination: string | null
  name: GatheringName | null
  visitKind: string | null
  readonly milestone: string | null
  /** The office somebody came to. */
  readonly office: OfficeOf | null
  channel: Channel | null
  readonly evidence: Span[]
  readonly weak: boolean
  /** Has a date of its own. */
  readonly dated: boolean
}

/** What became of a trigger, for `--explain`. */
export interface Step {
  readonly sentence: number
  readonly span: Span
  readonly type: EventType
  readonly rule: string
  readonly decision: 'event' | 'joined' | Refusal
}

/** What is asked of a date. */
export interface DateRequest {
  readonly mention: DateMention | null
  readonly sentence: number
  readonly status: Status
  /** Told as lying before the report. */
  readonly past: boolean
  readonly occasion: string | null
  readonly ordinal: number | null
  readonly type: EventType
  readonly span: Span
}

/** Verbatim words of a sentence, by word index. */
export type TextOf = (reading: Reading, from: number, to: number) => string

/** Families of types that may tell one event; from event-types.yaml. */
export type FamilyOf = (type: EventType) => string

/**
 * The events of an article, in the order in which they are first told.
 *
 * @param dateOf resolves a date; called once for each event, in order.
 */
export function assemble(
  readings: readonly Reading[],
  provisional: readonly Provisional[],
  grammar: Grammar,
  dateOf: (request: DateRequest) => EventDate,
  sentenceText: TextOf,
): { drafts: Draft[]; steps: Step[] } {
  const { lexicon } = grammar
  const people = new People(lexicon, provisional)
  const drafts: Draft[] = []
  const steps: Step[] = []
  const familyOf: FamilyOf = (type) => lexicon.eventTypes.get(type)?.family ?? type
  const articleCountries = frequentCountries(readings)

  for (const [sentence, reading] of readings.entries()) {
    for (const head of reading.heads) people.see(head)
    for (const candidate of candidatesOf(reading, sentence, grammar).flatMap(separate)) {
      const span = spanOf(reading, candidate)
      const step = (decision: Step['decision']) => {
        steps.push({ sentence, span, type: candidate.type, rule: ruleOf(candidate), decision })
      }
      const verdict = decide(candidate, reading)
      if (!verdict.accepted) {
        step(verdict.why)
        continue
      }
      const parts = partiesOf(candidate, reading, people)
      if (candidate.frame?.both === true && parts.parties.length === 0 && candidate.both)
        fillBoth(parts, bothOf(drafts, articleCountries))
      const refusal = incomplete(candidate, parts, lexicon, articleCountries, countriesIn(reading))
      const milestone = candidate.how === 'milestone'
      const both = bothOf(drafts, articleCountries)
      if (milestone) completeMilestone(candidate, parts, both)
      if ((candidate.anaphoric && !milestone) || refusal !== null) {
        const asked = candidate.date < 0 ? null : (reading.dates[candidate.date] ?? null)
        const when = asked && dateOf({ ...requestOf(candidate, verdict, sentence, span), mention: asked })
        const joined = !milestone && join(candidate, parts, reading, drafts, familyOf, verdict.status, when)
        const alone = refusal === null && when !== null && candidate.tense !== null
        if (joined || !alone) {
          step(joined ? 'joined' : (refusal ?? 'mention'))
          continue
        }
      }
      const countries = new Set([...parts.countries, ...countriesOfName(candidate.name, lexicon)])
      const destination = candidate.destination?.id ?? null
      const place = candidate.place?.id ?? destination
      for (const id of [place, destination]) {
        const country = id === null ? undefined : lexicon.countries.has(id) ? id : lexicon.places.get(id)?.country
        if (country !== undefined) countries.add(country)
      }
      const mention = reading.dates[candidate.date] ?? null
      const request: DateRequest = { ...requestOf(candidate, verdict, sentence, span), mention }
      const goesOn = mention === null && !verdict.past && continues(reading, candidate)
      const before = goesOn ? drafts.findLast((other) => other.dated && other.status === 'occurred') : undefined
      const draft: Draft = {
        type: candidate.type,
        status: verdict.status,
        date: before ? sameDay(before.date, reading, sentenceText) : dateOf(request),
        parties: parts.parties,
        countries,
        place,
        destination,
        name: candidate.name,
        visitKind: visitKindOf(candidate, parts.parties, grammar),
        milestone: candidate.milestone,
        office: candidate.type === 'appointment' ? (candidate.office ?? parts.offices[0] ?? null) : null,
        channel: null,
        evidence: [{ start: reading.sentence.start, end: reading.sentence.end }],
        weak: candidate.frame?.weak ?? false,
        dated: mention !== null || before !== undefined,
      }
      const same = drafts.find((other) => sameEvent(other, draft, familyOf))
      if (same) {
        absorb(same, draft)
        step('joined')
      } else if (draft.weak && drafts.some((other) => sharesTwo(other, draft))) step('content')
      else {
        drafts.push(draft)
        if (draft.type === 'visit' && draft.parties[0]?.kind === 'person')
          people.guest = {
            kind: 'person',
            ids: [draft.parties[0].entity],
            countries: parts.filled.has('actor') ? [...parts.countries] : [],
            offices: [],
          }
        step('event')
      }
    }
    including(reading, drafts, people)
    remember(reading, people)
  }
  return { drafts: drafts.flatMap(settled), steps }
}

/** An event that nobody took part in is none; a gathering's own members will do. */
function settled(draft: Draft): Draft[] {
  if (draft.parties.length > 0) return [draft]
  const { organisations, countries } = draft.name ?? { organisations: [], countries: [] }
  const kind = organisations.length > 0 ? 'organisation' : 'country'
  for (const entity of organisations.length > 0 ? organisations : countries)
    draft.parties.push({ entity, kind, role: 'subject', offices: [] })
  return draft.parties.length > 0 ? [draft] : []
}

/** Countries a gathering is of: those in its name, and of the occasion or bodies it names. */
function countriesOfName(name: GatheringName | null, lexicon: Grammar['lexicon']): string[] {
  if (!name) return []
  const occasion = name.occasion === null ? undefined : lexicon.occasions.get(name.occasion)?.country
  const bodies = name.organisations.map((id) => lexicon.organisations.get(id)?.country)
  return [...name.countries, ...[occasion, ...bodies].filter((country) => country !== undefined)]
}

function requestOf(
  candidate: Candidate,
  verdict: { readonly status: Status; readonly past: boolean },
  sentence: number,
  span: Span,
): Omit<DateRequest, 'mention'> {
  return {
    sentence,
    status: verdict.status,
    past: verdict.past,
    occasion: candidate.name?.occasion ?? null,
    ordinal: candidate.name?.ordinal ?? null,
    type: candidate.type,
    span,
  }
}

/** "On this occasion", "after the talks": the sentence goes on with what was just told. */
function continues(reading: Reading, candidate: Candidate): boolean {
  const opening = reading.units.slice(0, Math.min(candidate.from, 7))
  return opening.some((unit, at) => {
    const named = opening
      .slice(0, at)
      .some((before) => hasCue(before, 'thisEvent') || before.cues.some((cue) => cue.kind === 'frame'))
    return (
      hasCue(unit, 'continues') ||
      (named && ['after', 'occasion', 'during', 'in', 'on', 'margins'].includes(caseOf(unit) ?? ''))
    )
  })
}

/** The date of the event just told, taken over. */
function sameDay(date: EventDate, reading: Reading, textOf: TextOf): EventDate {
  const first = reading.units[0]
  const last = reading.units[1]
  if (!first || date.earliest === null) return date
  const text = textOf(reading, first.from, (last ?? first).to)
  const certainty = date.certainty === 'stated' ? 'inferred' : date.certainty
  return {
    ...date,
    certainty,
    because: [...date.because, reason('relative-to-previous', { text, day: date.earliest })],
  }
}

/** Whom "both" means: the two countries of the event just told, else those the article is about. */
function bothOf(drafts: readonly Draft[], articleCountries: readonly string[]): readonly string[] {
  const last = drafts.findLast((draft) => draft.type !== 'milestone' && draft.countries.size === 2)
  return last ? [...last.countries].sort() : articleCountries
}

/** "Both countries", without their names: those the article is about. */
function fillBoth(parts: Parts, articleCountries: readonly string[]): void {
  for (const entity of articleCountries.slice(0, 2)) {
    parts.parties.push({ entity, kind: 'country', role: 'actor', offices: [] })
    parts.countries.add(entity)
    parts.filled.add('actor')
  }
}

/**
 * One verb may tell of several events: "met each of A, B and C", and "A wrote to B, and C to D". Each candidate keeps
 * its part of the heads.
 */
function separate(candidate: Candidate): Candidate[] {
  const { roles } = candidate
  const actors = roles.filter(({ role, head }) => role === 'actor' && head.case === 'agent')
  const met = roles.filter(({ role }) => role === 'counterpart')
  if (candidate.cues.has('separately') && met.length > 1) {
    return met.map((one) => ({
      ...candidate,
      roles: roles.filter((filled) => filled.role !== 'counterpart' || filled === one),
    }))
  }
  const [first, second] = actors
  const between = met.filter(
    ({ head }) => first && second && head.from > first.head.from && head.from < second.head.from,
  )
  if (!first || !second || between.length === 0) return [candidate]
  return [
    { ...candidate, roles: [first, ...between] },
    { ...candidate, roles: roles.filter((filled) => filled !== first && !between.includes(filled)) },
  ]
}

/** A relation is between two: "both countries", or one that names only one, are those the article is about. */
function completeMilestone(
  { anaphoric, milestone }: Candidate,
  parts: Parts,
  articleCountries: readonly string[],
): void {
  if (milestone === 'membership' || (!anaphoric && parts.parties.length >= 2)) return
  const [first] = parts.parties
  const both =
    anaphoric || !first
      ? articleCountries.slice(0, 2)
      : [first.entity, ...articleCountries.filter((code) => code !== first.entity)].slice(0, 2)
  parts.parties.length = 0
  parts.countries.clear()
  for (const entity of both) {
    parts.parties.push({ entity, kind: 'country', role: 'actor', offices: [] })
    parts.countries.add(entity)
  }
}

function spanOf(reading: Reading, candidate: Candidate): Span {
  const first = reading.sentence.words[reading.units[candidate.from]?.from ?? 0]
  const last = reading.sentence.words[(reading.units[candidate.to - 1]?.to ?? 1) - 1]
  return { start: first?.start ?? reading.sentence.start, end: last?.end ?? reading.sentence.end }
}

function ruleOf(candidate: Candidate): string {
  const tense = candidate.tense === null ? '' : ` ${candidate.tense}`
  return `${candidate.type} ${candidate.how}${tense}`
}

function frequentCountries(readings: readonly Reading[]): string[] {
  const counts = new Map<string, number>()
  for (const reading of readings) {
    for (const country of countriesIn(reading)) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([country]) => country)
}

interface Parts {
  readonly parties: Party[]
  readonly countries: Set<string>
  /** Roles filled, by people or by someone without a name. */
  readonly filled: Set<string>
  readonly offices: readonly OfficeOf[]
}

function partiesOf(candidate: Candidate, reading: Reading, people: People): Parts {
  const all: { role: Role; reference: Reference }[] = candidate.roles.map(({ role, head }) => {
    const agent =
      head.kind === 'pronoun' && head.id === null
        ? reading.heads.find((other) => other.to <= head.from && other.case === 'agent' && other.kind === 'person')
        : undefined
    return { role, reference: people.resolve(agent ?? head) }
  })
  const { missing } = candidate
  if (missing !== null) {
    const subject = earlierSubject(reading, candidate, people)
    if (subject) all.unshift(...subject.map((reference) => ({ role: missing, reference })))
  }
  const filled = new Set<string>()
  const countries = new Set<string>()
  const offices: OfficeOf[] = []
  for (const { role, reference } of all) {
    if (reference.ids.length > 0 || reference.countries.length > 0) filled.add(role)
    for (const country of reference.countries) countries.add(country)
    offices.push(...reference.offices)
  }
  const persons = all.some(({ reference }) => reference.kind === 'person')
  const parties: Party[] = []
  for (const kind of ['person', 'organisation', 'country'] as const) {
    if (kind === 'country' && persons) continue
    for (const { role, reference } of all) {
      if (reference.kind !== kind) continue
      if (kind !== 'person' && parties.some((party) => party.role === role && party.kind === 'person')) continue
      for (const entity of reference.ids) {
        if (parties.some((party) => party.entity === entity)) continue
        parties.push({ entity, kind, role, offices: reference.offices })
      }
    }
  }
  return { parties, countries, filled, offices }
}

/** The subject of a clause that names none: the last agent before it in the sentence, else what a pronoun would mean. */
function earlierSubject(reading: Reading, candidate: Candidate, people: People): Reference[] | null {
  const before = reading.heads.filter((head) => head.to <= candidate.from && head.case === 'agent')
  const last = before.at(-1)
  if (last) {
    const group = before.filter((head) => head === last || head.end === last.from || joinedTo(before, head, last))
    return group.map((head) => people.resolve(head))
  }
  const nominative = reading.heads.find(
    (head) =>
      head.to <= candidate.from && head.case === 'nominative' && (head.kind === 'person' || head.kind === 'office'),
  )
  if (nominative) return [people.resolve(nominative)]
  const pronoun = reading.units.slice(0, candidate.to).some((unit) => hasCue(unit, 'subjectPronoun'))
  return people.subject && (pronoun || candidate.how !== 'nominal') && reading.kind === 'body' ? [people.subject] : null
}

function joinedTo(heads: readonly Head[], head: Head, last: Head): boolean {
  let at = head
  while (at !== last) {
    const next = heads.find((candidate) => candidate.from === at.end)
    if (!next) return false
    at = next
  }
  return true
}

function incomplete(
  candidate: Candidate,
  parts: Parts,
  lexicon: Grammar['lexicon'],
  articleCountries: readonly string[],
  sentenceCountries: readonly string[],
): Refusal | null {
  const { frame, how } = candidate
  const persons = parts.parties.filter((party) => party.kind === 'person')
  if (how === 'milestone') return articleCountries.length < 2 && parts.parties.length < 2 ? 'no-one' : null
  if (candidate.type === 'visit') {
    if (candidate.destination === null) return 'no-destination'
    if (!parts.filled.has('actor')) return 'no-one'
    const to = candidate.destination.id ?? ''
    const country = lexicon.countries.has(to) ? to : lexicon.places.get(to)?.country
    const actor = [...parts.countries].filter((code) => code !== country)
    if (actor.length === 0 && parts.countries.size > 0) return 'domestic'
    return parts.parties.length === 0 ? 'no-one' : null
  }
  if (frame?.foreign === true && new Set([...parts.countries, ...sentenceCountries, ...articleCountries]).size < 2)
    return 'domestic'
  if (how === 'participation') {
    // Held by nobody named: who took part may be told next.
    const pending = candidate.tense !== null && candidate.missing === null
    if (parts.parties.length === 0 && !pending) return 'no-one'
    return (candidate.name && named(candidate.name)) || candidate.date >= 0 ? null : 'unnamed'
  }
  if (frame?.kind === 'gathering') {
    if (!candidate.name || (!named(candidate.name) && (how === 'nominal' || candidate.date < 0))) return 'unnamed'
    if (how !== 'nominal') return null
    if (candidate.type === 'ceremony') return 'mention'
    return candidate.date < 0 && !candidate.cues.has('realis') ? 'mention' : null
  }
  if (frame?.object && candidate.date < 0 && parts.parties.length < 1) return 'object'
  if (frame?.persons === true && persons.length === 0 && candidate.type !== 'meeting') return 'no-one'
  for (const need of frame?.needs ?? []) {
    if (need === 'name' || need === 'destination' || need === 'none') continue
    if (need === 'office') {
      if (parts.offices.length === 0 && candidate.office === null) return 'mention'
    } else if (!parts.filled.has(need) && !unnamedForeigners(need, candidate, parts, sentenceCountries))
      return 'one-side'
  }
  return parts.parties.length === 0 ? 'no-one' : null
}

/** "met with representatives of left-wing movements in America": nobody named, but of another country. */
function unnamedForeigners(need: string, candidate: Candidate, parts: Parts, countries: readonly string[]): boolean {
  const there = candidate.roles.some(
    ({ role, head }) => role === need && (head.kind === 'group' || head.kind === 'delegation'),
  )
  return there && countries.some((country) => !parts.countries.has(country))
}

function named(name: GatheringName): boolean {
  return name.occasion !== null || name.organisations.length > 0 || name.countries.length > 0 || name.ordinal !== null
}

function visitKindOf(candidate: Candidate, parties: readonly Party[], grammar: Grammar): string | null {
  if (candidate.type !== 'visit') return null
  const heads = grammar.language.headsOfState
  const state = parties.some((party) => party.offices.some(({ office }) => heads.offices.includes(office)))
  return candidate.visitKind === heads.from && state ? heads.kind : candidate.visitKind
}

/** Takes an event up again: a bare noun, a caption, a part of it told in another sentence. */
function join(
  candidate: Candidate,
  parts: Parts,
  reading: Reading,
  drafts: readonly Draft[],
  familyOf: FamilyOf,
  status: Status,
  when: EventDate | null,
): boolean {
  const wanted = familyOf(candidate.type)
  const persons = parts.parties.some((party) => party.kind === 'person')
  if (!candidate.anaphoric && !persons && reading.kind !== 'caption') return false
  const open = drafts.findLast((draft) => {
    const family = familyOf(draft.type)
    const meets = family === 'encounter' || family === 'gathering'
    const fits =
      candidate.type === 'ceremony'
        ? draft.type === 'ceremony'
        : family === wanted || (wanted === 'gathering' && meets && candidate.how === 'participation')
    if (!fits || (draft.status === 'scheduled') !== (status === 'scheduled')) return false
    if (when !== null && draft.dated && !compatibleDates(when, draft.date)) return false
    return overlapsOrAdds(draft, parts, candidate)
  })
  if (!open) return false
  if (candidate.how === 'nominal' && reading.kind === 'body' && parts.parties.length === 0) return false
  for (const party of parts.parties) {
    if (party.kind !== 'person' && open.parties.length > 0) continue
    if (!open.parties.some((known) => known.entity === party.entity)) open.parties.push(party)
  }
  for (const country of parts.countries) open.countries.add(country)
  // What was talked about is content: it adds who talked, not another sentence.
  if (candidate.frame?.weak !== true) addEvidence(open, { start: reading.sentence.start, end: reading.sentence.end })
  return true
}

function overlapsOrAdds(draft: Draft, parts: Parts, candidate: Candidate): boolean {
  if (parts.parties.length === 0) return true
  const persons = parts.parties.filter((party) => party.kind === 'person')
  if (persons.some((party) => draft.parties.some((known) => known.entity === party.entity))) return true
  if (persons.length === 0) return [...parts.countries].every((country) => draft.countries.has(country))
  return candidate.how === 'participation'
}

function addEvidence(draft: Draft, span: Span): void {
  if (!draft.evidence.some((known) => known.start === span.start)) draft.evidence.push(span)
}

/** Whether two drafts of one article tell of one event. */
export function sameEvent(a: Draft, b: Draft, familyOf: FamilyOf): boolean {
  if (familyOf(a.type) !== familyOf(b.type)) return false
  if ((a.status === 'scheduled') !== (b.status === 'scheduled')) return false
  if (a.milestone !== b.milestone) return false
  if (a.dated && b.dated && !compatibleDates(a.date, b.date)) return false
  const persons = (draft: Draft) =>
    draft.parties.filter((party) => party.kind === 'person').map((party) => party.entity)
  if (a.type === 'visit') {
    const [x, y] = [persons(a), persons(b)]
    const shared = x.length === 0 || y.length === 0 ? sharesOne(a, b) : x.some((id) => y.includes(id))
    return shared && [...a.countries].some((country) => b.countries.has(country)) && sameDestination(a, b)
  }
  if (a.type === 'milestone') return [...a.countries].every((country) => b.countries.has(country))
  if (familyOf(a.type) === 'gathering') {
    const [x, y] = [a.name, b.name]
    if (x?.occasion && y?.occasion)
      return x.occasion === y.occasion && a.type === b.type && (x.ordinal ?? 0) === (y.ordinal ?? 0)
    const one = x?.organisations.some((id) => y?.organisations.includes(id)) ?? false
    return a.type === b.type && (one || (sharesOne(a, b) && !(x?.occasion ?? y?.occasion)))
  }
  const [x, y] = [persons(a), persons(b)]
  if (x.length === 0 || y.length === 0)
    return [...a.countries].sort().join() === [...b.countries].sort().join() || sharesOne(a, b)
  return x.every((id) => y.includes(id)) || y.every((id) => x.includes(id))
}

function sameDestination(a: Draft, b: Draft): boolean {
  return a.destination === b.destination || a.countries.size === b.countries.size
}

function sharesOne(a: Draft, b: Draft): boolean {
  return a.parties.some((party) => b.parties.some((other) => other.entity === party.entity))
}

function sharesTwo(a: Draft, b: Draft): boolean {
  return (
    a.parties.filter((party) => b.parties.some((other) => other.entity === party.entity)).length >=
    Math.min(2, b.parties.length)
  )
}

/** Adds to `into` what another telling of the same event says more. */
export function absorb(into: Draft, from: Draft): void {
  for (const party of from.parties) {
    const persons = into.parties.some((known) => known.kind === 'person')
    if (party.kind === 'country' && persons) continue
    if (!into.parties.some((known) => known.entity === party.entity)) into.parties.push(party)
  }
  for (const country of from.countries) into.countries.add(country)
  for (const span of from.evidence) addEvidence(into, span)
  into.place ??= from.place
  into.destination ??= from.destination
  into.visitKind ??= from.visitKind
  into.name = into.name && (into.name.occasion !== null || !from.name?.occasion) ? into.name : from.name
  if (from.dated) into.date = into.dated ? moreExact(into.date, from.date) : from.date
}

/** "…، بشمول X": whom a sentence names after its verb belongs to its last event. */
function including(reading: Reading, drafts: readonly Draft[], people: People): void {
  const at = reading.units.findIndex((unit) => hasCue(unit, 'including'))
  const group = reading.groups.findLast((candidate) => candidate.to <= at)
  if (at < 0 || !group) return
  const draft = drafts.findLast((candidate) => candidate.evidence.some((span) => span.start === reading.sentence.start))
  if (!draft) return
  for (const head of reading.heads) {
    if (head.from <= at) continue
    const reference = people.resolve(head)
    if (reference.kind !== 'person' && reference.kind !== 'organisation') continue
    for (const entity of reference.ids) {
      if (draft.parties.some((party) => party.entity === entity)) continue
      draft.parties.push({ entity, kind: reference.kind, role: 'counterpart', offices: reference.offices })
      for (const country of reference.countries) draft.countries.add(country)
    }
  }
}

/** Who acted in a sentence is whom the next one's pronoun means. */
function remember(reading: Reading, people: People): void {
  if (reading.kind !== 'body') return
  const leader = reading.heads.find((head) => head.case === 'led' && head.kind === 'person')
  if (leader) people.leader = people.resolve(leader)
  const agent = reading.heads.find(
    (head) =>
      (head.case === 'agent' || head.case === 'nominative') && (head.kind === 'person' || head.kind === 'office'),
  )
  if (!agent) return
  const reference = people.resolve(agent)
  if (reference.kind === 'person') people.subject = reference
}
