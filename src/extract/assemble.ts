// From triggers to the events of one article, in the order in which they are told.
import type { EventDate } from '../model/date'
import { compatibleDates } from '../model/date-order'
import type { EventType } from '../model/event'
import type { Span } from '../model/span'
import { arrivalOf, type Arrival } from './arrival'
import { pairOf, towards } from './article-pair'
import type { Candidate } from './candidate'
import { dayGoneOn, dayOfParagraph, daysInBracket, stayToldBefore, toldTwice } from './carried-day'
import { incomplete, named } from './complete'
import { requestOf, type DateRequest } from './date-request'
import { datelineOf, goneHere } from './dateline'
import { decide, type Refusal } from './decide'
import { dayOfLeaving, untilLeft, visitLeft } from './departure'
import { absorb, addEvidence, fuller, sameEvent, sharesTwo, type Draft, type FamilyOf, type Party } from './draft'
import {
  countriesActing,
  countriesInside,
  countriesOfName,
  countriesOfVisit,
  countryOfPlace,
  placeOf,
} from './draft-countries'
import { daysOfVisit, wholeJourney } from './during-visit'
import { around } from './event-date'
import type { Grammar } from './grammar'
import type { Days } from './incumbent'
import { continues, including, join, namedBefore, onVisit, sameDay, type TextOf } from './join'
import { announced, goesOnFrom, journeyOf, siteOf } from './journey'
import { bothPeople, lastOfTwo, signers } from './just-told'
import type { Provisional } from './names'
import { fillPair } from './pair'
import { bothOf, completeMilestone, fillBoth, frequentCountries, partiesOf, resolved, separate } from './parties'
import { People } from './people'
import type { Reading } from './reading'
import { remember } from './remembered'
import { isJourney } from './same-day'
import { atTheSame, sameSession, sessionOfTold } from './same-gathering'
import { sidesOfSession } from './session'
import { isOff, settled, sumsUp } from './settled'
import { candidatesOf, countriesIn } from './triggers'

/** What became of a trigger, for `--explain`. */
export interface Step {
  readonly sentence: number
  readonly span: Span
  readonly type: EventType
  readonly rule: string
  readonly decision: 'event' | 'joined' | Refusal
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
      const last = journey ?? (planned ? ofVisit : (namedBefore(reading, candidate, earlier) ?? earlier.at(-1)))
      // What was done on a journey was not done on the day of the return.
      const undated = mention === null && !verdict.past && verdict.status === 'occurred'
      const oneDay = last !== undefined && !isJourney(last.date) && last.date.latest !== null
      const family = familyOf(candidate.type)
      const stay = undated ? stayToldBefore(family, drafts, readings, sentence) : null
      const ofParagraph = undated && !stay && !oneDay ? dayOfParagraph(family, readings, sentence, grammar) : null
      const before = stay || ofParagraph || (last?.over === true && !isJourney(last.date)) ? undefined : last
      const draft: Draft = {
        type: candidate.type,
        status: announced(candidate, parts.parties, drafts) ?? verdict.status,
        date: before
          ? sameDay(before.date, reading, sentenceText)
          : dateOf({ ...request, mention: mention ?? stay ?? ofParagraph }),
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
  for (const twice of toldTwice(drafts, readings)) drafts.splice(drafts.indexOf(twice), 1)
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

/** The sentences of a headline and its lead. */
const lead = 4
