// From triggers to the events of one article, in the order in which they are told.
import { addDays } from '../../model/calendar'
import type { EventType } from '../../model/event'
import type { Span } from '../../model/span'
import { arrivalOf, visitOf, type Arrival } from '../journeys/arrival'
import { homeOf, pairOf } from './article-pair'
import type { Assembly, Telling } from './assembly'
import { besideNews } from './beside-news'
import { daysInBracket } from '../dates/brackets'
import type { Candidate } from './candidate'
import { amidDays } from './amid-days'
import { named } from './complete'
import { datelineOf, goneHere } from '../article/dateline'
import { requestOf } from '../dates/date-request'
import { countedVisits } from '../journeys/counted-visits'
import { decide, type Refusal } from './decide'
import { absorb, addEvidence, isBackground, isToldIn, sameEvent, sharesTwo, type Draft, type Party } from './draft'
import { aboutVisit, daysOfVisit, wholeJourney } from './during-visit'
import { isEarlier } from './earlier'
import { divideApart, dividesFrom } from './each-told'
import type { Grammar } from '../sentence/grammar'
import { nameAlone } from '../people/name-alone'
import type { Days } from '../people/incumbent'
import { onJourneyOver } from './journey-over'
import { toldUnder } from './told-under'
import { including, isOneOfYears, type TextOf } from './join'
import { addsToJourney, isAnybodys, isPointed, pointsToJourney, siteOf } from '../journeys/journey'
import { complete, isDepicted, lacks } from './left-unsaid'
import { endsIn, type JourneyEnd } from '../journeys/journey-ends'
import { wholeLegs } from '../journeys/legs'
import { endOver } from '../journeys/over-now'
import { announcedJourney, asAnnounced } from '../journeys/journey-told'
import { joinArrivals } from '../journeys/set-out'
import { draftOf } from './make-draft'
import { rememberMet } from './other-side'
import type { Provisional } from '../sentence/names'
import { wholeByOne } from '../dates/nth-day'
import { settleOffices } from '../people/out-of-office'
import { frequentCountries, partiesOf, separate } from './parties'
import { People } from '../people/people'
import type { Reading } from '../sentence/reading'
import { isPosted } from './posted'
import { leaderOf, remember } from '../people/remembered'
import { atTheSame, sameSession, sessionOfTold } from './same-gathering'
import { isOfDead, isOff, settled, sumsUp, takeApart } from './settled'
import { fillAddressee, rememberAddressee } from './letters'
import { isSpokenThere } from './spoken-greeting'
import { fillRelation, fillSides } from './sides'
import { candidatesOf } from './triggers'
import { isWelcomedThere } from './welcomed-there'
import { isUnderAnother } from './under-another'
import { wholeVisits } from '../journeys/whole-visits'

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
 * @param days those the article may be of.
 */
export function assemble(
  readings: readonly Reading[],
  provisional: readonly Provisional[],
  grammar: Grammar,
  { dateOf, isAside, day }: Pick<Assembly, 'dateOf' | 'isAside' | 'day'>,
  sentenceText: TextOf,
  days: Days,
): { drafts: Draft[]; steps: Step[] } {
  const { lexicon } = grammar
  const people = new People(lexicon, provisional, days)
  const drafts: Draft[] = []
  const assembly: Assembly = {
    readings,
    grammar,
    people,
    drafts,
    pair: pairOf(readings, lexicon),
    home: homeOf(readings, lexicon),
    countries: frequentCountries(readings),
    dateOf,
    isAside,
    sentenceText,
    familyOf: (type) => lexicon.eventTypes.get(type)?.family ?? type,
    day,
  }
  const steps: Step[] = []
  const cancelled: (readonly Party[])[] = []
  const greeted: Arrival[] = []
  const ends: JourneyEnd[] = []
  const dateline = datelineOf(readings)
  let gathering: Candidate | null = null

  for (const { heads } of readings) for (const head of heads) people.foresee(head)
  people.leaderToCome = leaderOf(readings, people)
  // A headline names offices; who holds them the lead tells.
  if (readings[0]?.kind === 'headline')
    for (const { heads } of readings.slice(1, lead)) for (const head of heads) people.see(head)

  for (const [sentence, reading] of readings.entries()) {
    for (const head of reading.heads) people.see(head)
    const heading = nameAlone(reading, readings[sentence - 1], readings[sentence + 1])
    if (heading) people.putAsHeading(heading)
    for (const found of candidatesOf(reading, sentence, grammar).flatMap(separate)) {
      const here = daysInBracket(goneHere(found, reading, dateline), reading)
      const candidate = sessionOfTold(atTheSame(here, gathering), gathering)
      const session = sameSession(candidate, gathering) ? gathering : null
      if (here.name && here.frame?.kind === 'gathering' && named(here.name)) gathering = here
      const span = spanOf(reading, candidate)
      const verdict = decide(candidate, reading)
      if (!verdict.accepted) {
        if (candidate.cues.has('cancelled')) cancelled.push(partiesOf(candidate, reading, people).parties)
        const arrival = verdict.why === 'greeting' ? arrivalOf({ candidate, reading, sentence, span }, assembly) : null
        if (arrival) greeted.push(arrival)
      }
      const decision = verdict.accepted
        ? tell({ candidate, reading, sentence, span, verdict }, session, assembly)
        : verdict.why
      steps.push({ sentence, span, type: candidate.type, rule: ruleOf(candidate), decision })
    }
    ends.push(...endsIn(sentence, assembly))
    including(reading, drafts, people)
    remember(reading, people, drafts)
  }
  conclude(assembly, greeted, ends)
  const kept = drafts.filter((draft) => !isOff(draft, cancelled) && !isOfDead(draft, days, lexicon))
  return { drafts: kept.flatMap(settled), steps }
}

/** What becomes of what took place, or is fixed to: an event, or a part of one told before. */
function tell(told: Omit<Telling, 'parts'>, session: Candidate | null, assembly: Assembly): Step['decision'] {
  const { reading } = told
  const { people, drafts } = assembly
  people.ahead = told.candidate.tense === 'future' || told.candidate.tense === 'about'
  const parts = partiesOf(told.candidate, reading, people)
  people.ahead = false
  if (isAnybodys(told.candidate, reading)) return 'no-one'
  fillAddressee(told.candidate, reading, parts, people)
  rememberAddressee(told.candidate, parts, people)
  // "This visit to A is from the 5th to the 9th": it is not of whoever spoke last.
  if (told.candidate.destination !== null && isPointed(told.candidate, reading, assembly.grammar)) {
    if (pointsToJourney({ ...told, parts }, assembly)) return 'joined'
    if (told.candidate.tense !== null && told.candidate.tense !== 'is') return 'no-one'
  }
  if (parts.strange && told.candidate.frame?.persons !== undefined) people.forget()
  const candidate = parts.strange && isDated(told) ? { ...told.candidate, missing: null } : told.candidate
  const sides = fillSides({ ...told, candidate, parts }, assembly)
  // "The delegation will visit the academy on the 13th": in the country that it came to.
  const telling: Telling = { ...told, candidate: siteOf(candidate, parts, drafts, reading), parts }
  const lacking = lacks(telling, assembly)
  if (telling.candidate.how === 'milestone') fillRelation(telling, assembly)
  if (isDepicted(telling, assembly)) return 'joined'
  if (isSpokenThere(telling, assembly)) return 'content'
  if (isWelcomedThere(telling, assembly)) return 'joined'
  if (isPosted(telling)) return 'domestic'
  const whole = complete(telling, lacking, sides, assembly)
  if (typeof whole === 'string') {
    if (pointsToJourney(telling, assembly)) return 'joined'
    // Of what nobody known did the day is told all the same: "the same year he came again".
    const mention = parts.strange ? reading.dates[candidate.date] : undefined
    if (mention) assembly.dateOf({ ...requestOf(candidate, told.verdict, told.sentence, told.span), mention })
    return whole
  }
  if (addsToJourney(whole, assembly)) return 'joined'
  const draft = draftOf(whole, session, sides.just, assembly)
  const none = draft.parties.length === 0
  if (!settleOffices(draft, whole, people, assembly.grammar.lexicon) && !none) return 'no-one'
  return enter(draft, whole, sides.two, assembly)
}

/** Whether a gathering is told with its day: then it took place, whoever took part. */
function isDated({ candidate: { how, date }, reading }: Omit<Telling, 'parts'>): boolean {
  const value = reading.dates[date]?.value
  const point = value?.kind === 'range' ? value.from : value?.point
  return how === 'participation' && point?.kind === 'said' && point.month !== null
}

/** Adds an event to those told so far, or to the one of them that it is. */
function enter(draft: Draft, telling: Telling, two: boolean, assembly: Assembly): Step['decision'] {
  const { drafts, people, familyOf, day, readings } = assembly
  const { verdict, parts, reading } = telling
  const another = isEarlier(telling)
  const same = drafts.find(
    (other) =>
      !(another && isToldIn(other, reading.sentence)) &&
      sameEvent(other, draft, familyOf) &&
      !isBackground(draft, other, day) &&
      !isOneOfYears(reading, other) &&
      !isUnderAnother(draft, other, reading, assembly),
  )
  if (same && !dividesFrom(same, draft, (id) => people.countryOf(id))) {
    if (telling.candidate.cues.has('separately')) takeApart(same, draft, readings[0])
    absorb(same, draft)
    return 'joined'
  }
  const announced = announcedJourney(draft, telling.candidate, reading, drafts)
  if (announced) {
    addEvidence(announced, { start: reading.sentence.start, end: reading.sentence.end })
    return 'joined'
  }
  const retold = draft.weak || (two && spokeOnPhone(draft, drafts))
  if (retold && drafts.some((other) => sharesTwo(other, draft))) return 'content'
  drafts.push(draft)
  rememberMet(draft, people)
  const [first] = draft.parties
  if (first?.kind !== 'person') return 'event'
  if (draft.type === 'appointment' && draft.office && !verdict.past)
    people.appointed = { id: first.entity, office: draft.office.office }
  if (draft.type === 'visit') {
    const countries = parts.filled.has('actor') ? [...parts.countries] : []
    people.guest = { kind: 'person', ids: [first.entity], countries, offices: [] }
  }
  return 'event'
}

/** What only the whole article tells: all days of a journey, what was told twice, who came without a visit told of him. */
function conclude(assembly: Assembly, greeted: readonly Arrival[], ends: readonly JourneyEnd[]): void {
  const { drafts, readings, familyOf } = assembly
  for (const draft of drafts) if (isLongPast(draft, assembly)) draft.status = 'occurred'
  joinArrivals(assembly)
  wholeVisits(ends, assembly)
  divideApart(drafts, (id) => assembly.people.countryOf(id))
  const summed = drafts.find((draft) => sumsUp(draft, drafts, readings[0]))
  if (summed) drafts.splice(drafts.indexOf(summed), 1)
  for (const arrival of greeted) {
    const visit = visitOf(arrival, assembly)
    if (visit) drafts.push(visit)
  }
  wholeByOne(assembly)
  wholeLegs(assembly)
  countedVisits(assembly)
  endOver(assembly)
  asAnnounced(assembly)
  for (const draft of drafts) if (draft.type === 'visit') draft.date = wholeJourney(draft, drafts)
  besideNews(assembly)
  // The days of the visit may be told after what was done on it, or is to be.
  for (const [at, draft] of drafts.entries()) {
    if (!draft.onVisit && (draft.status !== 'scheduled' || draft.dated)) {
      const days = draft.history ? null : daysOfVisit(draft, drafts.slice(0, at), familyOf)
      draft.date = days ?? draft.date
      continue
    }
    const left = draft.date.edtf === 'XXXX' ? draft.left : null
    // What was done on a visit was done on one told before it, where one is.
    const told = draft.status === 'occurred' ? daysOfVisit(draft, drafts.slice(0, at), familyOf) : null
    const days = told ?? daysOfVisit(draft, drafts, familyOf) ?? left ?? aboutVisit(draft, drafts, familyOf)
    draft.date = days ?? draft.date
  }
  toldUnder(assembly)
  onJourneyOver(assembly)
  amidDays(drafts, familyOf)
}

/** "Notable visits are X's (November 2016) and Y's": told in the present, and long over. */
function isLongPast({ type, status, date: { latest } }: Draft, { day, grammar: { lexicon } }: Assembly): boolean {
  const since = day === null ? `${lexicon.dates.since}-01-01` : addDays(day, -longPast)
  return type === 'visit' && status === 'ongoing' && latest !== null && latest < since
}

/** Days after which a visit goes on no more. */
const longPast = 60

/** "Both leaders spoke about trade", after a call of theirs: they did so on the phone. */
function spokeOnPhone(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.type !== 'talks') return false
  const last = drafts.findLast((other) => sharesTwo(other, draft))
  const start = draft.evidence[0]?.start
  return last?.type === 'phone-call' && (!draft.dated || last.evidence.some((span) => span.start === start))
}

/** The sentences of a headline and its lead. */
const lead = 4

function spanOf(reading: Reading, candidate: Candidate): Span {
  const first = reading.sentence.words[reading.units[candidate.from]?.from ?? 0]
  const last = reading.sentence.words[(reading.units[candidate.to - 1]?.to ?? 1) - 1]
  return { start: first?.start ?? reading.sentence.start, end: last?.end ?? reading.sentence.end }
}

function ruleOf(candidate: Candidate): string {
  const tense = candidate.tense === null ? '' : ` ${candidate.tense}`
  return `${candidate.type} ${candidate.how}${tense}`
}
