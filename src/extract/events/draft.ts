// An event of one article, as it is being put together, and when two of them are one.
import type { EventDate } from '../../model/date'
import { dayNumber } from '../../model/calendar'
import { compatibleDates, moreExact } from '../../model/date-order'
import { parseEdtf } from '../../model/edtf'
import type { Channel, EventType, Role, Status } from '../../model/event'
import type { Span } from '../../model/span'
import { reason } from '../../model/reason'
import type { GatheringName } from './candidate'
import { daysBetween, eventDate } from '../dates/event-date'
import type { OfficeOf } from '../sentence/head'
import { isJourney, isOneDay } from '../dates/same-day'

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
  /** Countries of those who take part, named or not; the place has no say. */
  readonly sides: Set<string>
  place: string | null
  /** Country or place gone to. */
  destination: string | null
  name: GatheringName | null
  /** Of a ceremony told by its verb, which it is: a wreath laid, credentials presented. */
  readonly rite?: string
  visitKind: string | null
  readonly milestone: string | null
  /** The office somebody came to. */
  readonly office: OfficeOf | null
  channel: Channel | null
  readonly evidence: Span[]
  readonly weak: boolean
  /** Of delegations: another event than what people did whom it does not name. */
  readonly apart?: true
  /** Of talks, what they came after: "after the meeting both held talks". */
  readonly after?: EventType
  /** Of talks, the number of their round. */
  readonly round?: number
  /** One of several gatherings that one verb tells of. */
  readonly listed?: true
  /** Named in a headline or a caption without a verb: when it is, the text below tells. */
  bare: boolean
  /** Has a date of its own. */
  dated: boolean
  /** Of a meeting with several, those two of whom it was told alone since. */
  alone?: readonly (readonly string[])[]
  /** Told as having been before the report. */
  readonly history?: boolean
  /** Told as having been before the news: "before that they had met in May". */
  readonly earlier?: true
  /** Told beside the telling: recalled, or as having been before that. */
  readonly aside?: true
  /** Told as done, or still to be done, on a visit. */
  readonly onVisit?: true
  /** By the day on which somebody left for it, where nothing better is told. */
  readonly left?: EventDate
  /** Of a journey: its end is told, and its date may be that of the return. */
  over?: true
  /** Of a journey: told by his setting out. */
  readonly setOut?: true
}

/** Families of types that may tell one event; from event-types.yaml. */
export type FamilyOf = (type: EventType) => string

/** Whether the sentence with this span tells an event. */
export function isToldIn({ evidence }: Draft, { start }: Pick<Span, 'start'>): boolean {
  return evidence.some((span) => span.start === start)
}

/** The people who take part in an event, in its order. */
export function personsOf({ parties }: Pick<Draft, 'parties'>): string[] {
  return parties.flatMap(({ kind, entity }) => (kind === 'person' ? [entity] : []))
}

/** Whether one of some people takes part in an event. */
export function sharesPerson(people: readonly Party[], { parties }: Draft): boolean {
  return people.some(({ entity, kind }) => kind === 'person' && parties.some((party) => party.entity === entity))
}

export function addEvidence(draft: Draft, span: Span): void {
  if (!draft.evidence.some((known) => known.start === span.start)) draft.evidence.push(span)
}

/** Whether two drafts of one article tell of one event. */
export function sameEvent(a: Draft, b: Draft, familyOf: FamilyOf): boolean {
  if (familyOf(a.type) !== familyOf(b.type)) return false
  // "He left today, and will arrive this evening": one journey.
  const oneDay = a.type === 'visit' && a.dated && b.dated && a.date.edtf === b.date.edtf && a.date.latest !== null
  if (
    !a.bare &&
    !oneDay &&
    !staysOn(a, b) &&
    !cameFor(a, b) &&
    !isHeldSoon(a, b) &&
    (a.status === 'scheduled') !== (b.status === 'scheduled')
  )
    return false
  if (a.milestone !== b.milestone) return false
  if (a.dated && b.dated && !compatibleDates(a.date, b.date)) return false
  if (isOfItsYear(a, b) || isOfItsYear(b, a)) return false
  if (a.dated !== b.dated && liesFarBack(a, b)) return false
  if (isRecalled(a, b) || isRecalled(b, a)) return false
  if (a.type === 'visit' && (endedLongAfter(a, b) || endedLongAfter(b, a))) return false
  if (b.after !== undefined && b.after === a.type) return false
  if (had(a, b) || had(b, a)) return false
  if (a.type === 'visit') {
    const [x, y] = [personsOf(a), personsOf(b)]
    const shared =
      x.length === 0 || y.length === 0
        ? sharesOne(a, b) || (x.length !== y.length && sameSides(a, b) && !isOfOldYear(a, b) && !isOfOldYear(b, a))
        : x.some((id) => y.includes(id))
    return shared && [...a.countries].some((country) => b.countries.has(country)) && sameDestination(a, b)
  }
  if (a.type === 'milestone') return [...a.countries].every((country) => b.countries.has(country))
  if (familyOf(a.type) === 'gathering') {
    const [x, y] = [a.name, b.name]
    // Named by the words that told of the other: "at the conference".
    if (x !== null && x === y && !a.listed && !b.listed) return a.type === b.type
    if (a.listed && b.listed && x?.from !== y?.from && b.evidence.some((span) => isToldIn(a, span))) return false
    if (x?.occasion && y?.occasion)
      return x.occasion === y.occasion && a.type === b.type && (x.ordinal ?? 0) === (y.ordinal ?? 0)
    if (x && y && (differ(x.ordinal, y.ordinal) || apart(x, y) || ofAnotherKind(x, y))) return false
    if (a.rite && b.rite && a.rite !== b.rite) return false
    // A welcome is not what was opened, or given, on the same day.
    const kind = (x ?? y)?.kind ?? null
    const rite = a.rite ?? b.rite
    if (
      a.type === 'ceremony' &&
      (x === null) !== (y === null) &&
      kind !== null &&
      kind !== (wholeOfRite[rite ?? ''] ?? rite)
    )
      return false
    const one = x?.organisations.some((id) => y?.organisations.includes(id)) ?? false
    const sides = x && y && !a.parties.some(isPerson) ? ofSameCountries(a, b, x, y) : false
    return a.type === b.type && (one || sides || (sharesOne(a, b) && !(x?.occasion ?? y?.occasion)))
  }
  const [x, y] = [personsOf(a), personsOf(b)]
  // "A round of talks from the 9th to the 12th" is not the meeting of two people on the 11th.
  const nameless = x.length !== y.length && Math.min(x.length, y.length) === 0
  if (nameless && a.dated && b.dated && isJourney(a.date) !== isJourney(b.date)) return false
  if (nameless && a.apart !== b.apart) return false
  if (differ(a.round ?? null, b.round ?? null)) return false
  if (x.length === 0 || y.length === 0)
    return [...a.countries].sort().join() === [...b.countries].sort().join() || sharesOne(a, b)
  // "A and B met. Both met C, too": of a third country.
  const third = x.length > 1 && a.sides.size > 1 && [...b.sides].some((country) => !a.sides.has(country))
  if (third && x.every((id) => y.includes(id))) return false
  return (x.every((id) => y.includes(id)) && within(a, b)) || (y.every((id) => x.includes(id)) && within(b, a))
}

/** "On 19 October he came. In 2018 he had been there": a year told after a day is not that day's. */
function isOfItsYear(day: Draft, year: Draft): boolean {
  const alone = year.dated && /^\d{4}$/u.test(year.date.edtf) && /^XXXX-\d{2}-\d{2}/u.test(day.date.edtf)
  return alone && (year.evidence[0]?.start ?? 0) > (day.evidence[0]?.start ?? 0)
}

/** "Forum 2025 will be on the 25th. Forum 2025 is taking place at a special time": the one to come. */
function isHeldSoon(a: Draft, b: Draft): boolean {
  const [first, second] = [a.name?.occasion ?? null, b.name?.occasion ?? null]
  return first !== null && first === second && b.status === 'ongoing' && !b.dated
}

/** "A delegation of A is here. In 2016 X of A came": told with a year alone, and as past. */
function isOfOldYear(news: Draft, { history, date }: Draft): boolean {
  return !news.dated && news.status !== 'occurred' && history === true && /^\d{4}\??$/u.test(date.edtf)
}

/** What had been before the news, on a time of its own, and the news, of which no day is told. */
function had(before: Draft, news: Draft): boolean {
  return before.earlier === true && before.dated && news.earlier !== true && !news.dated
}

function isPerson({ kind }: Party): boolean {
  return kind === 'person'
}

function differ(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b
}

/** A welcome is no banquet. */
export function ofAnotherKind({ kind: a }: GatheringName, { kind: b }: GatheringName): boolean {
  return a !== null && b !== null && a !== b
}

/** "The dialogue of A and B", "the dialogue of A and C": what each is named after has nothing in common but one side. */
function apart(x: GatheringName, y: GatheringName): boolean {
  const pair = x.countries.length > 1 && y.countries.length > 1
  if (pair) return !x.countries.every((country) => y.countries.includes(country))
  const [a, b] = [
    [...x.organisations, ...x.countries],
    [...y.organisations, ...y.countries],
  ]
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id))
}

/** "The dialogue of A and B will be held", and who chairs it. */
function ofSameCountries(a: Draft, b: Draft, x: GatheringName, y: GatheringName): boolean {
  if (x.countries.length === 0 || y.countries.length === 0 || a.countries.size < 2) return false
  return a.countries.size === b.countries.size && [...a.countries].every((country) => b.countries.has(country))
}

/** Of what is done at another: a guard of honour is inspected, or given, at the welcome. */
const wholeOfRite: Readonly<Record<string, string>> = { guard: 'welcome' }

/** Days from the news beyond which what an aside tells is no part of it. */
const background = 45
/** Days from the news beyond which a visit that an article only names is none that it dates. */
const lastYear = 300

/** News of the day of the report, and what had been long before it between the same; what was done on a visit, and at another time. */
function liesFarBack(a: Draft, b: Draft): boolean {
  const [news, told] = a.dated ? [b, a] : [a, b]
  return isFarBefore(told.date, news) || isLongAfter(told.date, news)
}

/** "He received X. They had met in September": another meeting, where the news says no day of its own. */
function isRecalled(news: Draft, told: Draft): boolean {
  return !news.dated && told.dated && isNews(news) && told.aside === true
}

/** What was done, and is told neither as a journey, which may be told by parts, nor as what had been before. */
function isNews({ type, status, aside, history, bare }: Draft): boolean {
  return type !== 'visit' && status === 'occurred' && aside !== true && history !== true && !bare
}

/** What had long been before the day of an article, and its news of which no day is told. */
export function isBackground({ dated, date }: Draft, news: Draft, day: string | null): boolean {
  if (!dated || news.dated || !isNews(news) || day === null || date.latest === null) return false
  return dayNumber(day) - dayNumber(date.latest) > background
}

/** What is told of months after the journey of which something was done on. */
function isLongAfter({ earliest }: EventDate, { type, date }: Draft): boolean {
  if (type === 'visit' || !isJourney(date) || earliest === null || date.latest === null) return false
  return dayNumber(earliest) - dayNumber(date.latest) > background
}

/** Whether a date lies so long before the news of an event that nothing of it was then; of a visit only named, more than months. */
export function isFarBefore({ latest }: EventDate, { type, date }: Draft): boolean {
  if (!isOneDay(date) && !isJourney(date)) return false
  if (date.earliest === null || latest === null || date.latest === null) return false
  return dayNumber(date.earliest) - dayNumber(latest) > (type === 'visit' ? lastYear : background)
}

/** A journey that is over, by the day of the return, and one that began too long before to be the same. */
function endedLongAfter(back: Draft, begun: Draft): boolean {
  if (back.over !== true || !back.date.edtf.startsWith('../') || !isOneDay(begun.date)) return false
  return dayNumber(back.date.latest ?? '') - dayNumber(begun.date.latest ?? '') > longest
}

/** "He has arrived. His visit will last from the 14th to the 15th": told as still to come are the days of the same journey. */
function staysOn(a: Draft, b: Draft): boolean {
  if (a.type !== 'visit' || a.status === 'scheduled' || b.status !== 'scheduled' || !b.dated) return false
  // "He arrived on the 4th, and will work there until the 7th".
  if (fromTo(a.date, b.date)) return true
  if (!isJourney(b.date)) return false
  const [x, y] = [a, b].map(({ date }) => date.edtf.replaceAll(/[?~]/gu, ''))
  return x === y || (!a.dated && (x === unknown || isStay(b.date, a.date)))
}

/** "Has come for the summit of A and B. At the summit of A and B he will": one of that name, of which no day is told. */
function cameFor(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.dated || b.dated || a.name === null || b.name === null) return false
  const named = ({ occasion, organisations, countries, ordinal }: GatheringName) =>
    [occasion, ordinal, ...[...organisations, ...countries].sort()].join(' ')
  const said = a.name.occasion !== null || a.name.organisations.length > 0 || a.name.countries.length > 1
  return said && named(a.name) === named(b.name) && sharesOne(a, b)
}

/** "He met the prime minister of X", without a name, is another meeting than his with somebody of Y; so is one in X. */
function within(less: Draft, more: Draft): boolean {
  const shares = (mine: ReadonlySet<string>, theirs: ReadonlySet<string>) =>
    theirs.size < 2 || [...mine].every((country) => theirs.has(country))
  return shares(less.sides, more.sides) && (!less.dated || more.dated || shares(less.countries, more.countries))
}

/** Whether two journeys go to one place, or to a city and its country. */
export function sameDestination(a: Draft, b: Draft): boolean {
  if (a.destination === b.destination) return true
  // A city and its country: what the journey touches is the same.
  return a.countries.size === b.countries.size && [...a.countries].every((country) => b.countries.has(country))
}

/** "A delegation of X", and who leads it. */
function sameSides(a: Draft, b: Draft): boolean {
  return a.sides.size > 0 && a.sides.size === b.sides.size && [...a.sides].every((country) => b.sides.has(country))
}

function sharesOne(a: Draft, b: Draft): boolean {
  return a.parties.some((party) => b.parties.some((other) => other.entity === party.entity))
}

export function sharesTwo(a: Draft, b: Draft): boolean {
  return (
    a.parties.filter((party) => b.parties.some((other) => other.entity === party.entity)).length >=
    Math.min(2, b.parties.length)
  )
}

const unknown = 'XXXX'

/** Adds to `into` what another telling of the same event says more. */
export function absorb(into: Draft, from: Draft): void {
  if (into.bare && !from.bare) {
    into.status = from.status
    into.bare = false
  }
  for (const party of from.parties) {
    const persons = into.parties.some((known) => known.kind === 'person')
    if (party.kind === 'country' && persons) continue
    if (!into.parties.some((known) => known.entity === party.entity)) into.parties.push(party)
  }
  for (const country of from.countries) into.countries.add(country)
  for (const country of from.sides) into.sides.add(country)
  for (const span of from.evidence) addEvidence(into, span)
  into.place ??= from.place
  into.destination ??= from.destination
  if (from.over) into.over = true
  into.visitKind ??= from.visitKind
  into.name = into.name && (into.name.occasion !== null || !from.name?.occasion) ? into.name : from.name
  // "On Saturday" of no known week says less than what is known.
  if (from.dated && (into.dated || from.date.edtf !== unknown)) {
    // "He has arrived. The visit will end on the 9th": the day of the news is its first.
    // "He has left, having ended his visit. He had arrived on the 7th": the day of the news is its last.
    const back = into.over === true && from.over !== true ? fromTo(from.date, untilDayOf(into.date)) : null
    const whole = into.type === 'visit' && !into.dated ? (back ?? fromTo(into.date, from.date)) : null
    into.date = into.dated ? fuller(into.type, into.date, from.date) : (whole ?? from.date)
    into.dated = true
  }
  // "He has arrived", says the headline; "on a two-day visit", the text.
  else if (!into.dated && into.type === 'visit' && isStay(from.date, into.date)) into.date = from.date
}

/** Of two tellings of a journey the one of all its days; of anything else the more exact. */
export function fuller(type: EventType, a: EventDate, b: EventDate): EventDate {
  if (type === 'visit') {
    if (isStay(b, a)) return b
    if (isStay(a, b)) return a
    const whole = fromTo(a, b) ?? fromTo(b, a)
    if (whole) return whole
  }
  return inYearOf(a, b) ?? inYearOf(b, a) ?? moreExact(a, b)
}

/** "From 10 to 13 August", and "in 2025" of the same: the days in that year. */
function inYearOf(days: EventDate, year: EventDate): EventDate | null {
  if (!days.edtf.startsWith('XXXX-') || !/^\d{4}\??$/u.test(year.edtf)) return null
  const edtf = parseEdtf(days.edtf.replaceAll('XXXX', `${year.edtf.slice(0, 4)}?`))
  const text = year.because.find(({ code }) => code === 'date-stated')?.args['text']
  if (!edtf || text === undefined) return null
  const step = reason('year-from-article', { year: Number(year.edtf.slice(0, 4)), text: String(text) })
  return eventDate(edtf, 'inferred', [...days.because.filter(({ code }) => code !== 'year-unknown'), step])
}

/** Days that a journey lasts at most. */
const longest = 21

/** "He arrived on the 25th", "until the 27th" or "on the 27th he left": all its days. */
function fromTo(first: EventDate, last: EventDate): EventDate | null {
  const [from, to] = [parseEdtf(first.edtf), parseEdtf(last.edtf)]
  if (from?.kind !== 'date' || to?.kind !== 'interval' || to.from !== null || to.to === null) return null
  if (from.date.day === null || to.to.day === null) return null
  const days = daysBetween(from.date, to.to)
  if (!(days > 0 && days <= longest)) return null
  const stated = first.certainty === 'stated' && last.certainty === 'stated'
  const certainty = from.date.year === null ? 'undated' : stated ? 'stated' : 'inferred'
  // The year of the one is that of the other.
  const uncertainYear = from.date.uncertainYear && to.to.uncertainYear
  const edtf = { kind: 'interval' as const, from: { ...from.date, uncertainYear }, to: { ...to.to, uncertainYear } }
  return eventDate(edtf, certainty, [...first.because, ...last.because])
}

/** One day as the last of what began before it. */
function untilDayOf(date: EventDate): EventDate {
  const read = parseEdtf(date.edtf)
  return read?.kind === 'date'
    ? eventDate({ kind: 'interval', from: null, to: read.date }, date.certainty, date.because)
    : date
}

/** Whether a date is of several days, one of which is the day of the other: that of arrival, that of leaving. */
export function isStay(date: EventDate, { edtf }: EventDate): boolean {
  // "At the end of September" is no stay of which the 25th would be one day.
  if (date.edtf.includes('~') && !edtf.includes('~')) return false
  const [from = '', to = ''] = date.edtf.replaceAll(/[?~]/gu, '').split('/')
  const day = edtf.replaceAll(/[?~]/gu, '')
  return [from, to, day].every(({ length }) => length === wholeDay) && from <= day && day <= to
}

/** Characters of YYYY-MM-DD. */
const wholeDay = 10
