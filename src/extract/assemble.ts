// From triggers to the events of one article, in the order in which they are told.
import type { EventDate } from '../model/date'
import { compatibleDates } from '../model/date-order'
import type { EventType, Status } from '../model/event'
import type { Span } from '../model/span'
import { pairOf, towards } from './article-pair'
import type { Candidate, GatheringName } from './candidate'
import { dayGoneOn, daysInBracket, stayToldBefore } from './carried-day'
import { incomplete, named } from './complete'
import type { DateMention } from './dates'
import { datelineOf, goneHere } from './dateline'
import { dayOfLeaving, untilLeft, visitLeft } from './departure'
import { decide, type Refusal } from './decide'
import { daysOfVisit, wholeJourney } from './during-visit'
import { absorb, addEvidence, fuller, sameEvent, sharesTwo, type Draft, type FamilyOf, type Party } from './draft'
import { around } from './event-date'
import type { Grammar } from './grammar'
import type { Days } from './incumbent'
import { continues, including, join, onVisit, sameDay, type TextOf } from './join'
import { bothPeople, lastOfTwo, signers } from './just-told'
import type { Provisional } from './names'
import {
  bothOf,
  completeMilestone,
  fillBoth,
  frequentCountries,
  partiesOf,
  resolved,
  separate,
  speaksForOthers,
  type Parts,
} from './parties'
import { fillPair } from './pair'
import { People, type Reference } from './people'
import { sidesOfSession } from './session'
import type { Reading } from './reading'
import type { Head } from './heads'
import { isJourney } from './same-day'
import { candidatesOf, countriesIn } from './triggers'
import { caseOf, hasCue, isA } from './units'

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
  /** Country or place gone to. */
  readonly destination: string | null
  readonly span: Span
}

/**
 * The events of an article, in the order in which they are first told.
 *
 * @param dateOf resolves a date; called once for each event, in order. @param days those the article may be of.
 */
export function assemble(
  readings: readonly Reading[],
  provisional: readonly Provisional[],
  grammar: Grammar,
  dateOf: (request: DateRequest) => EventDate,
  sentenceText: TextOf,
  days: Days,
): { drafts: Draft[]; steps: Step[] } {
  const { lexicon } = grammar
  const people = new People(lexicon, provisional, days)
  const drafts: Draft[] = []
  const steps: Step[] = []
  const familyOf: FamilyOf = (type) => lexicon.eventTypes.get(type)?.family ?? type
  const articleCountries = frequentCountries(readings)
  const pair = pairOf(readings, lexicon)
  const cancelled: (readonly Party[])[] = []
  const greeted: (Arrival & { readonly request: DateRequest; readonly reading: Reading })[] = []
  const dateline = datelineOf(readings)
  let gathering: Candidate | null = null

  // "The next morning he left": the last day of his visit.
  const leaving = (reading: Reading, sentence: number): void => {
    const day = reading.kind === 'body' ? dayOfLeaving(reading, lexicon.dates) : null
    const visit = day && visitLeft(drafts, readings, sentence, day)
    if (!visit) return
    const at = reading.units.findIndex(({ from }) => from >= day.to)
    const others = reading.heads.some(
      (head) =>
        head.kind === 'person' &&
        head.from >= at &&
        people.resolve(head).ids.some((id) => visit.parties.every(({ entity }) => entity !== id)),
    )
    if (others) return
    const span = { start: reading.sentence.start, end: reading.sentence.end }
    const [status, past, occasion, ordinal, destination] = ['occurred' as const, false, null, null, null]
    const left = dateOf({ mention: day, sentence, status, past, occasion, ordinal, type: 'meeting', destination, span })
    const whole = untilLeft(visit.date, left)
    if (!whole) return
    visit.date = whole
    addEvidence(visit, span)
  }

  // A headline names offices; who holds them the lead tells.
  if (readings[0]?.kind === 'headline')
    for (const { heads } of readings.slice(1, lead)) for (const head of heads) people.see(head)

  for (const [sentence, reading] of readings.entries()) {
    for (const head of reading.heads) people.see(head)
    for (const found of candidatesOf(reading, sentence, grammar).flatMap(separate)) {
      const here = daysInBracket(goneHere(found, reading, dateline), reading)
      let candidate = sessionOfTold(atTheSame(here, gathering), gathering)
      const session = sameSession(candidate, gathering) ? gathering : null
      if (here.name && here.frame?.kind === 'gathering' && named(here.name)) gathering = here
      const span = spanOf(reading, candidate)
      const step = (decision: Step['decision']) => {
        steps.push({ sentence, span, type: candidate.type, rule: ruleOf(candidate), decision })
      }
      const verdict = decide(candidate, reading)
      if (!verdict.accepted) {
        if (candidate.cues.has('cancelled')) cancelled.push(partiesOf(candidate, reading, people).parties)
        if (verdict.why === 'greeting') {
          const parts = partiesOf(candidate, reading, people)
          const mention = reading.dates[candidate.date] ?? null
          const arrived = { ...requestOf(candidate, { status: 'occurred', past: false }, sentence, span), mention }
          const arrival = arrivalOf(parts, reading, people, lexicon)
          if (arrival)
            greeted.push({ ...arrival, request: { ...arrived, type: 'visit', destination: arrival.to }, reading })
        }
        step(verdict.why)
        continue
      }
      people.ahead = candidate.tense === 'future' || candidate.tense === 'about'
      const parts = partiesOf(candidate, reading, people)
      people.ahead = false
      const two = fillPair(candidate, parts, drafts, people)
      const sides = candidate.frame?.both === true && candidate.both && parts.parties.length === 0
      const lastOf = lastOfTwo(drafts, readings, sentence)
      const just = sides || parts.parties.length > 0 ? null : signers(candidate, reading, lastOf, pair)
      const visited =
        sides || parts.parties.length > 0
          ? null
          : (countriesOfVisit(candidate, reading, drafts) ??
            just ??
            sidesOfSession(candidate, reading, drafts, pair, grammar))
      if (sides || visited) fillBoth(parts, visited ?? bothOf(drafts, articleCountries))
      const places = reading.heads.flatMap(({ kind, id }) =>
        kind === 'place' ? (countryOfPlace(id, lexicon) ?? []) : [],
      )
      // "The delegation will visit the academy on the 13th": in the country that it came to.
      candidate = siteOf(candidate, parts, drafts, reading)
      let refusal = incomplete(candidate, parts, lexicon, articleCountries, countriesIn(reading), places)
      const milestone = candidate.how === 'milestone'
      const both = bothOf(drafts, articleCountries)
      if (milestone) {
        const declared = countriesActing(reading, people)
        const sidesOf = declared ?? (candidate.cues.has('listed') ? articleCountries : both)
        const agents = reading.heads.filter(({ case: how }) => how === 'agent')
        const said = agents.flatMap((head) => resolved(head, reading, people).countries)
        completeMilestone(candidate, parts, sidesOf, [...said, ...articleCountries])
      }
      // A picture of delegations shows what the text around it tells with names.
      const depicted = reading.kind === 'caption' && parts.parties.every(({ kind }) => kind !== 'person')
      if (depicted && !milestone && join(candidate, parts, reading, drafts, familyOf, verdict.status, null)) {
        step('joined')
        continue
      }
      if ((candidate.anaphoric && !milestone && !sides && !two && !visited) || refusal !== null) {
        const asked = candidate.date < 0 ? null : (reading.dates[candidate.date] ?? null)
        const when = asked && dateOf({ ...requestOf(candidate, verdict, sentence, span), mention: asked })
        const joined = !milestone && join(candidate, parts, reading, drafts, familyOf, verdict.status, when)
        const enough = when !== null || candidate.held === true || candidate.roles.length > 0
        const both = joined || refusal !== 'one-side' ? null : bothPeople(candidate, readings, drafts, people)
        if (both) {
          parts.parties.push(...both)
          for (const { entity, role } of both) {
            parts.countries.add(people.countryOf(entity) ?? '')
            parts.filled.add(role)
          }
          refusal = null
        }
        const goal = joined || refusal !== 'no-destination' ? null : towards(candidate, parts, reading, pair, lexicon)
        if (goal) {
          candidate = { ...candidate, destination: goal }
          refusal = incomplete(candidate, parts, lexicon, articleCountries, countriesIn(reading), places)
        }
        const told = both ?? goal
        const alone = refusal === null && (enough || told !== null) && (candidate.tense !== null || told !== null)
        if (joined || !alone) {
          step(joined ? 'joined' : (refusal ?? 'mention'))
          continue
        }
      }
      // "He has come; his visit will last until the 15th".
      const lasts = candidate.type === 'visit' && candidate.cues.has('held') && candidate.date >= 0
      const told =
        candidate.cues.has('welcomed') || lasts ? journeyOf(parts.parties, drafts, candidate.destination) : undefined
      const days = lasts ? (reading.dates[candidate.date] ?? null) : null
      const when = told && days && dateOf({ ...requestOf(candidate, verdict, sentence, span), mention: days })
      const known = told && when && told.dated && !compatibleDates(told.date, when) ? undefined : told
      if (known) {
        if (when) {
          known.date = known.dated ? fuller('visit', known.date, when) : when
          known.dated = true
        }
        addEvidence(known, { start: reading.sentence.start, end: reading.sentence.end })
        step('joined')
        continue
      }
      const countries = new Set([...parts.countries, ...countriesOfName(candidate.name, lexicon)])
      const destination = candidate.destination?.id ?? null
      const place = placeOf(candidate, lexicon)
      for (const id of [place, destination]) {
        const country = countryOfPlace(id, lexicon)
        if (country !== null) countries.add(country)
      }
      // "The eighth exchange was held in A and in B": of the countries of the sentence, where nobody is named.
      if (candidate.frame?.kind === 'gathering' && candidate.tense !== null && parts.parties.length === 0) {
        if (candidate.how === 'verbal') for (const country of countriesIn(reading)) countries.add(country)
        for (const country of countriesInside(reading, lexicon)) countries.add(country)
      }
      const held = session ? (readings[session.sentence]?.dates[session.date] ?? null) : null
      const mention = reading.dates[candidate.date] ?? held
      const toldIn = held && session ? session.sentence : sentence
      const request: DateRequest = { ...requestOf(candidate, verdict, toldIn, span), mention }
      const goesOn = mention === null && !verdict.past && (just !== null || continues(reading, candidate))
      const earlier = goesOn ? drafts.filter((other) => goesOnFrom(other, verdict.status)) : []
      const visits = candidate.onJourney === true || onVisit(reading, candidate)
      const journey = visits ? earlier.findLast(({ type }) => type === 'visit') : undefined
      // "During the visit he will meet": not on the day of the summit told between.
      const visit = visits ? drafts.findLast(({ type }) => type === 'visit') : undefined
      const planned = visit !== undefined && verdict.status === 'scheduled'
      const ofVisit = planned && visit.dated && isJourney(visit.date) ? visit : undefined
      const last = journey ?? (planned ? ofVisit : earlier.at(-1))
      // What was done on a journey was not done on the day of the return.
      const undated = mention === null && !verdict.past && verdict.status === 'occurred'
      const stay = undated ? stayToldBefore(familyOf(candidate.type), drafts, readings, sentence) : null
      const before = stay || (last?.over === true && !isJourney(last.date)) ? undefined : last
      const draft: Draft = {
        type: candidate.type,
        status: announced(candidate, parts.parties, drafts) ?? verdict.status,
        date: before
          ? sameDay(before.date, reading, sentenceText)
          : dateOf(stay ? { ...request, mention: stay } : request),
        parties: parts.parties,
        countries,
        sides: new Set(parts.countries),
        place,
        destination,
        name: candidate.name,
        visitKind: visitKindOf(candidate, parts.parties, grammar),
        milestone: candidate.milestone,
        office: candidate.type === 'appointment' ? (candidate.office ?? parts.offices[0] ?? null) : null,
        channel: null,
        evidence: [{ start: reading.sentence.start, end: reading.sentence.end }],
        weak: (candidate.frame?.weak ?? false) || candidate.cues.has('ofVisit') || greets(candidate),
        bare: candidate.tense === null && candidate.date < 0 && reading.kind !== 'body',
        dated: mention !== null || before !== undefined || stay !== null,
        ...(verdict.past || candidate.cues.has('past') ? { history: true as const } : {}),
        ...(visits ? { onVisit: true } : {}),
        ...(candidate.left === undefined
          ? {}
          : { left: around(dateOf({ ...request, mention: reading.dates[candidate.left] ?? null })) }),
        ...(candidate.type === 'visit' && lexicon.dates.isOver(reading.sentence.words) ? { over: true } : {}),
      }
      if (!verdict.past) draft.date = daysOfVisit(draft, drafts, familyOf) ?? draft.date
      const gone = verdict.past ? null : dayGoneOn(draft, drafts, readings, sentence, familyOf, grammar)
      if (gone) {
        draft.date = sameDay(gone, reading, sentenceText)
        draft.dated = true
      }
      const same = drafts.find((other) => sameEvent(other, draft, familyOf))
      if (same) {
        absorb(same, draft)
        step('joined')
      } else if (
        (draft.weak || (two && spokeOnPhone(draft, drafts))) &&
        drafts.some((other) => sharesTwo(other, draft))
      )
        step('content')
      else {
        drafts.push(draft)
        const [first] = draft.parties
        if (draft.type === 'appointment' && draft.office && first?.kind === 'person' && !verdict.past)
          people.appointed = { id: first.entity, office: draft.office.office }
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
    leaving(reading, sentence)
    including(reading, drafts, people)
    remember(reading, people, drafts)
  }
  for (const draft of drafts) if (draft.type === 'visit') draft.date = wholeJourney(draft, drafts)
  const summed = drafts.find((draft) => sumsUp(draft, drafts, readings[0]))
  if (summed) drafts.splice(drafts.indexOf(summed), 1)
  // Who is welcomed at the airport of another country has come there, though no more is told of his visit.
  for (const { guests, to, countries, request, reading } of greeted) {
    const isGuest = (party: Party) => guests.some(({ entity }) => entity === party.entity)
    if (drafts.some(({ type, parties }) => type === 'visit' && parties.some(isGuest))) continue
    drafts.push({
      type: 'visit',
      status: 'occurred',
      date: dateOf(request),
      parties: guests.map((guest) => ({ ...guest, role: 'actor' })),
      countries: new Set(countries),
      sides: new Set(countries),
      place: to,
      destination: to,
      name: null,
      visitKind: null,
      milestone: null,
      office: null,
      channel: null,
      evidence: [{ start: reading.sentence.start, end: reading.sentence.end }],
      weak: false,
      bare: false,
      dated: request.mention !== null,
    })
  }
  // The days of the visit may be told after what is to be done on it.
  for (const draft of drafts) {
    if (!draft.onVisit) continue
    draft.date = daysOfVisit(draft, drafts, familyOf) ?? (draft.date.edtf === 'XXXX' ? draft.left : null) ?? draft.date
  }
  return { drafts: drafts.filter((draft) => !isOff(draft, cancelled)).flatMap(settled), steps }
}

/** "Receiving X, Y said", of what was told before. */
function greets({ type, tense, date, frame }: Candidate): boolean {
  return type === 'meeting' && tense === 'participle' && date < 0 && frame?.notAt !== undefined
}

/** "Both leaders spoke about trade", after a call of theirs: they did so on the phone. */
function spokeOnPhone(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.type !== 'talks') return false
  const last = drafts.findLast((other) => sharesTwo(other, draft))
  const start = draft.evidence[0]?.start
  return last?.type === 'phone-call' && (!draft.dated || last.evidence.some((span) => span.start === start))
}

/** A headline "X met the leaders of A and B", of whom the text tells one by one. */
function sumsUp(draft: Draft, drafts: readonly Draft[], headline: Reading | undefined): boolean {
  const [person, ...others] = draft.parties.filter(({ kind }) => kind === 'person')
  const alone = draft.evidence.every(({ start }) => start === headline?.sentence.start) && headline?.kind === 'headline'
  if (draft.type !== 'meeting' || !alone || !person || others.length > 0) return false
  const told = drafts.filter(
    (other) =>
      other !== draft &&
      other.status === draft.status &&
      ['meeting', 'talks'].includes(other.type) &&
      other.parties.some(({ entity }) => entity === person.entity) &&
      other.parties.filter(({ kind }) => kind === 'person').length > 1,
  )
  return (
    told.length > 1 && [...draft.countries].every((country) => told.some(({ countries }) => countries.has(country)))
  )
}

/** "The committee of A and B": the countries in the name of a body or a gathering. */
function countriesInside({ units, sentence: { words } }: Reading, { entities }: Grammar['lexicon']): string[] {
  const bodies = units.filter(({ entries }) =>
    entries.some(({ kind }) => kind === 'occasion' || kind === 'organisation'),
  )
  return bodies.flatMap(({ from, to }) =>
    words
      .slice(from, to)
      .flatMap((_, index) => entities.at(words, from + index, Math.min(to, from + index + 2))?.values ?? [])
      .flatMap(({ kind, id }) => (kind === 'country' || kind === 'adjective' ? [id] : [])),
  )
}

/** A visit of a place nobody knows, on a day, by somebody who is on a visit: where he is. */
function siteOf(candidate: Candidate, { parties }: Parts, drafts: readonly Draft[], { dates }: Reading): Candidate {
  const { type, how, frame, destination, date, from } = candidate
  if (type !== 'visit' || how !== 'verbal' || destination !== null || date < 0 || frame?.nouns.length === 0)
    return candidate
  const value = dates[date]?.value
  if (value?.kind !== 'point' || value.point.kind !== 'said' || value.point.day === null) return candidate
  const journey = drafts.findLast(
    (draft) =>
      draft.type === 'visit' &&
      draft.destination !== null &&
      draft.parties.some(({ entity }) => parties.some((party) => party.entity === entity)),
  )
  if (journey?.destination == null) return candidate
  const to = { id: journey.destination, kind: 'country' as const, from, to: from, end: from, case: 'of' }
  return { ...candidate, destination: { ...to, offices: [], organisations: [], countries: [] } }
}

interface Arrival {
  readonly guests: readonly Party[]
  /** Country code. */
  readonly to: string
  readonly countries: readonly string[]
}

/** Who is welcomed at an airport by people of one other country, and not in his own. */
function arrivalOf(
  { parties, countries }: Parts,
  reading: Reading,
  people: People,
  lexicon: Grammar['lexicon'],
): Arrival | null {
  const guests = parties.filter(({ role, kind }) => role === 'counterpart' && kind === 'person')
  const home = people.countryOf(guests[0]?.entity ?? '')
  const named = new Set([...countries, ...countriesIn(reading)])
  const [to, ...others] = [...named].filter((code) => code !== home)
  if (home === null || to === undefined || others.length > 0) return null
  const athome = reading.heads.some(({ id, case: name }) => name === 'in' && countryOfPlace(id, lexicon) === home)
  return athome ? null : { guests, to, countries: [home, to] }
}

/** "Welcomed him on his visit": one that was told before; the day is that of the welcome. */
function journeyOf(parties: readonly Party[], drafts: readonly Draft[], to: Head | null): Draft | undefined {
  return drafts.findLast(
    (draft) =>
      draft.type === 'visit' &&
      (draft.destination === to?.id || draft.countries.has(to?.id ?? '')) &&
      draft.parties.some(({ entity, kind }) => kind === 'person' && parties.some((party) => party.entity === entity)),
  )
}

/** "On the visit agreements were signed": by the country of the guest and the one he came to. */
function countriesOfVisit(
  { frame, missing, from, tense }: Candidate,
  { units }: Reading,
  drafts: readonly Draft[],
): readonly string[] | null {
  if (frame?.both !== true || frame.object === undefined || missing !== null || tense !== 'perfective') return null
  const during = units.some(
    (unit, at) =>
      at < from &&
      unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'visit') &&
      ['in', 'during', 'occasion'].includes(caseOf(units[at + 1]) ?? ''),
  )
  const visit = during ? drafts.findLast(({ type }) => type === 'visit') : undefined
  return visit?.countries.size === 2 ? [...visit.countries].sort() : null
}

/** "X of A and Y of B announced": the two countries of two people who act; null where they are not two. */
function countriesActing({ heads }: Reading, people: People): readonly string[] | null {
  const acting = heads.filter(({ kind, case: name }) => kind === 'person' && name === 'agent')
  const countries = new Set(acting.flatMap((head) => people.countryOf(head.id ?? '', head) ?? []))
  return acting.length === 2 && countries.size === 2 ? [...countries].sort() : null
}

/** Where "before that" stands of a sentence that tells history, in units. */
const opening = 3

/** The sentences of a headline and its lead. */
const lead = 4

/** "The 78th session of X … he will take part in the debate": what has no name is part of the gathering named just before. */
function atTheSame(candidate: Candidate, told: Candidate | null): Candidate {
  const { how, name, frame, sentence, roles } = candidate
  const part =
    how === 'participation' &&
    frame?.kind === 'gathering' &&
    frame.type !== 'ceremony' &&
    name !== null &&
    roles.length > 0
  if (!part || named(name) || told?.name == null || told.type === 'ceremony' || sentence - told.sentence > 1)
    return candidate
  return { ...candidate, type: told.type, name: told.name, anaphoric: false }
}

/** "He speaks at the second session of the forum": of the one just told by its name. */
function sessionOfTold(candidate: Candidate, told: Candidate | null): Candidate {
  const { how, name, sentence, frame } = candidate
  if (how !== 'participation' || name === null || told?.name == null || sentence - told.sentence > 1) return candidate
  const { occasion, organisations, countries, words } = name
  if (told.name.occasion === null || frame?.type !== 'conference' || words < 2) return candidate
  if (occasion !== null || organisations.length + countries.length > 0 || name.ordinal === null) return candidate
  return { ...candidate, type: told.type, name: told.name, anaphoric: false }
}

/** "The 7th session was held on 12 February … X chaired the 7th session": it was held then. */
function sameSession({ how, name, date, sentence }: Candidate, told: Candidate | null): boolean {
  if (how !== 'participation' || date >= 0 || told === null || told.date < 0) return false
  return name !== null && name.ordinal !== null && name.ordinal === told.name?.ordinal && sentence - told.sentence === 1
}

/** A journey that was fixed, and of which the article tells that it is put off. */
function isOff({ type, status, parties }: Draft, cancelled: readonly (readonly Party[])[]): boolean {
  return (
    type === 'visit' &&
    status === 'scheduled' &&
    cancelled.some((off) => off.some(({ entity }) => parties.some((party) => party.entity === entity)))
  )
}

/** An event that nobody took part in is none; a gathering's own members will do. */
function settled(draft: Draft): Draft[] {
  // Told of the ministers of A and B, and then by their names: the names will do.
  if (draft.parties.some(({ kind }) => kind === 'person')) {
    const named = draft.parties.filter(({ kind }) => kind !== 'country')
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

function countryOfPlace(id: string | null, lexicon: Grammar['lexicon']): string | null {
  if (id === null) return null
  return lexicon.countries.has(id) ? id : (lexicon.places.get(id)?.country ?? null)
}

/** Where it takes place; of a journey no third country: "after the summit in India he arrived in Hanoi". */
function placeOf({ type, place, destination }: Candidate, lexicon: Grammar['lexicon']): string | null {
  const [at, to] = [place?.id ?? null, destination?.id ?? null]
  const elsewhere = type === 'visit' && to !== null && countryOfPlace(at, lexicon) !== countryOfPlace(to, lexicon)
  return at === null || elsewhere ? to : at
}

/** Countries a gathering is of: those in its name, and of the occasion or bodies it names. */
function countriesOfName(name: GatheringName | null, lexicon: Grammar['lexicon']): string[] {
  if (!name) return []
  const occasion = name.occasion === null ? undefined : lexicon.occasions.get(name.occasion)?.country
  const bodies = name.organisations.map((id) => lexicon.organisations.get(id)?.country)
  return [...name.countries, ...[occasion, ...bodies].filter((country) => country !== undefined)]
}

/** "This visit is his first to China": of a visit that is announced it tells no more than that. */
function announced(
  { type, tense, destination, date }: Candidate,
  parties: readonly Party[],
  drafts: readonly Draft[],
): Status | null {
  if (type !== 'visit' || tense !== 'is' || date >= 0 || destination === null) return null
  const same = drafts.find(
    (draft) =>
      draft.type === 'visit' &&
      draft.destination === destination.id &&
      parties.some(({ entity }) => draft.parties.some((party) => party.entity === entity)),
  )
  return same?.status ?? null
}

/** What was told before may be what a sentence goes on with: dated, no history, of the same time. */
function goesOnFrom({ dated, type, status }: Draft, now: Status): boolean {
  return dated && type !== 'milestone' && (status === now || (status === 'ongoing' && now === 'occurred'))
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
    destination: candidate.destination?.id ?? null,
    span,
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

function visitKindOf(candidate: Candidate, parties: readonly Party[], grammar: Grammar): string | null {
  if (candidate.type !== 'visit') return null
  const heads = grammar.language.headsOfState
  const state = parties.some((party) => party.offices.some(({ office }) => heads.offices.includes(office)))
  return candidate.visitKind === heads.from && state ? heads.kind : candidate.visitKind
}

/** "Led by X", "X was leading the delegation", "the head of the delegation was X". */
function leaderIn({ heads, units }: Reading): Head | undefined {
  const persons = heads.filter(({ kind }) => kind === 'person')
  const led = persons.find((head) => head.case === 'led')
  if (led) return led
  const at = units.findIndex((unit, index) => hasCue(unit, 'delegationHead') || leads(units, index))
  if (at < 0) return undefined
  return (
    persons.find(({ from, to, case: name }) => (from <= at && at < to) || (from > at && name === 'nominative')) ??
    // "X, leading a delegation, went".
    persons.find(({ to, case: name }) => to <= at && name !== 'with' && name !== 'to')
  )
}

function leads(units: Reading['units'], at: number): boolean {
  return hasCue(units[at], 'leads') && isA(units[at - 1], 'genitive') && hasCue(units[at - 2], 'delegation')
}

/** Who acted in a sentence is whom the next one's pronoun means; where nobody did, whose visit it told of. */
function remember(reading: Reading, people: People, drafts: readonly Draft[]): void {
  if (reading.kind !== 'body') return
  const leader = leaderIn(reading)
  if (leader) people.leader = people.resolve(leader)
  const acting = reading.heads.find(
    (head) =>
      (head.case === 'agent' || head.case === 'nominative') &&
      (head.kind === 'person' || head.kind === 'office' || head.id === 'guest') &&
      !speaksForOthers(head, reading),
  )
  const reference = acting ? resolved(acting, reading, people) : visitorIn(reading, drafts, people)
  if (!reference) return
  const history = reading.units.slice(0, opening).some((unit) => hasCue(unit, 'past'))
  if (reference.kind === 'person') people.remember(reference, history)
}

/** "The visit of X to Y", "his second visit", "the assembly elected X": whose it is acts, though no verb says so. */
function visitorIn(reading: Reading, drafts: readonly Draft[], people: People): Reference | null {
  const { sentence, heads } = reading
  const told = drafts.findLast(
    ({ type, evidence }) =>
      (type === 'visit' || type === 'appointment') && evidence.some(({ start }) => start === sentence.start),
  )
  const visitor = told?.parties.find(({ kind, role }) => kind === 'person' && (role === 'actor' || role === 'subject'))
  if (!visitor) {
    // "X's plane turned to Y", and nobody acts.
    const [owner, ...others] = heads.filter(({ kind, case: name }) => kind === 'person' && name === 'of')
    return owner && others.length === 0 && !speaksForOthers(owner, reading) ? people.resolve(owner) : null
  }
  const country = people.countryOf(visitor.entity)
  return { kind: 'person', ids: [visitor.entity], countries: country === null ? [] : [country], offices: [] }
}
