// All days of a visit of which sentences apart tell the first and the last: "he came back on the 24th. He had left on the
// 21st". It makes no visit, lengthens none that has its days, and takes no end that may be another's.
import type { EventDate } from '../model/date'
import { parseEdtf, type EdtfDate } from '../model/edtf'
import type { Span } from '../model/span'
import type { Assembly } from './assembly'
import { addEvidence, isStay, sameDestination, type Draft } from './draft'
import { countryOfPlace } from './draft-countries'
import { dayKnown, daysBetween, lastDay, untilDay } from './event-date'
import type { JourneyEnd } from './journey-ends'
import { isJourney } from './same-day'

/** Days that a visit told by its ends lasts at most. */
const longest = 14

/** A visit, and where its ends are looked for. */
interface Visit {
  readonly draft: Draft
  /** Ids of the persons who go. */
  readonly who: readonly string[]
  /** Code of the country gone to, and of the one they come from. */
  readonly country: string | null
  readonly home: string | null
}

/** Gives visits told by one day, or by none, the days that the ends told of them leave; of those told twice one stays. */
export function wholeVisits(ends: readonly JourneyEnd[], { drafts, readings, people, grammar }: Assembly): void {
  const visits = drafts
    .filter(({ type }) => type === 'visit')
    .map((draft): Visit => {
      const who = draft.parties.flatMap(({ kind, entity }) => (kind === 'person' ? [entity] : []))
      const country = countryOfPlace(draft.destination, grammar.lexicon)
      return { draft, who, country, home: people.countryOf(who[0] ?? '') }
    })
  const toldByEnd = ({ draft }: Visit) => ends.some(({ span }) => isToldIn(draft, span))
  // First those of which a day is told as their end: what else was seen on one day of them is no journey of its own.
  for (const visit of [...visits.filter(toldByEnd), ...visits.filter((visit) => !toldByEnd(visit))]) {
    if (visits.some((other) => isPartOf(visit, other))) continue
    const own = ends.filter((end) => isOf(end, visit, visits))
    const days = daysOf(
      visit,
      own.filter((end) => isFirst(end, visit)),
      own.filter((end) => !isFirst(end, visit)),
    )
    if (!days) continue
    visit.draft.date = days.date
    visit.draft.dated = true
    for (const { span } of days.ends) addEvidence(visit.draft, span)
  }
  const dated = readings.filter(({ dates }) => dates.length > 0)
  const saysNoDay = ({ draft }: Visit) => !dated.some(({ sentence }) => isToldIn(draft, sentence))
  joinTwice(
    visits.filter((visit) => toldByEnd(visit) || saysNoDay(visit)),
    visits,
    drafts,
  )
}

interface Days {
  readonly date: EventDate
  readonly ends: readonly JourneyEnd[]
}

/** All days of a visit: from the earliest of its first days to the latest of its last, one of which may be its own. */
function daysOf({ draft }: Visit, firsts: readonly JourneyEnd[], lasts: readonly JourneyEnd[]): Days | null {
  const { date, over, dated, history } = draft
  if (isJourney(date)) return over === true ? begunBefore(date, firsts) : null
  const day = dayKnown(date)
  if (day === null || !dated) {
    const [first, last] = [outermost(firsts, 1), outermost(lasts, -1)]
    return dated || history || !first?.country || !last ? null : between(first, last)
  }
  const isLast = over === true || date.edtf.startsWith('..') || lasts.some((end) => isOn(end, day))
  const after = outermost(
    lasts.filter((end) => isWithin(day, end)),
    -1,
  )
  if (after && !isLast) return whole(untilDay(date, after.date, longest), [after])
  const before = outermost(
    firsts.filter((end) => isWithin(dayKnown(end.date), { date })),
    1,
  )
  return isLast && before ? whole(untilDay(before.date, date, longest), [before]) : null
}

/** "Arrived in one city of A on the 6th, came home on the 7th", and had reached A before. */
function begunBefore(date: EventDate, firsts: readonly JourneyEnd[]): Days | null {
  const last = lastDay(date)
  const first = outermost(
    firsts.filter(({ country, date: begun }) => country !== null && isWithin(dayKnown(begun), { date: last })),
    1,
  )
  const [from, day] = [firstOf(date), first && dayKnown(first.date)]
  return first && from && day && daysBetween(day, from) > 0 ? whole(untilDay(first.date, last, longest), [first]) : null
}

function between(first: JourneyEnd, last: JourneyEnd): Days | null {
  return whole(untilDay(first.date, last.date, longest), [first, last])
}

function whole(date: EventDate | null, ends: readonly JourneyEnd[]): Days | null {
  return date && { date, ends }
}

/** The earliest of some ends, or the latest. */
function outermost(ends: readonly JourneyEnd[], sign: 1 | -1): JourneyEnd | undefined {
  return ends.reduce<JourneyEnd | undefined>((best, end) => {
    const [a, b] = [dayKnown(end.date), best && dayKnown(best.date)]
    return a && (!b || daysBetween(a, b) * sign > 0) ? end : best
  }, undefined)
}

function isOn({ date }: JourneyEnd, day: EdtfDate): boolean {
  const other = dayKnown(date)
  return other !== null && daysBetween(other, day) === 0
}

/** Whether a date lies after a day, and no further than a visit lasts. */
function isWithin(day: EdtfDate | null, { date }: Pick<JourneyEnd, 'date'>): boolean {
  const other = dayKnown(date)
  const days = day && other ? daysBetween(day, other) : NaN
  return days > 0 && days <= longest
}

/** Who leaves his own country begins a journey. */
function isFirst({ kind, country }: JourneyEnd, { home }: Visit): boolean {
  return kind === 'reached' || (kind === 'left' && country === home)
}

/** Whether an end is that of a visit and of no other. */
function isOf(end: JourneyEnd, visit: Visit, visits: readonly Visit[]): boolean {
  const { country } = end
  const here = country !== null && country === visit.country
  if (!here && country !== null && !(end.kind === 'left' && country === visit.home)) return false
  if (end.who.length > 0 ? !sharesOne(end.who, visit.who) : isAnothers(end, visit, visits)) return false
  return here || !visits.some((other) => other !== visit && liesBetween(other, visit, end))
}

/** Where it is not said who goes: whether others are told to have gone to the same country within days. */
function isAnothers(end: JourneyEnd, { who }: Visit, visits: readonly Visit[]): boolean {
  return visits.some(
    (other) =>
      other.who.length > 0 &&
      !sharesOne(other.who, who) &&
      (end.country === null || end.country === other.country) &&
      isNear(other, end),
  )
}

function isNear({ draft: { date } }: Visit, end: JourneyEnd): boolean {
  const [day, other] = [firstOf(date), dayKnown(end.date)]
  return day !== null && other !== null && Math.abs(daysBetween(day, other)) <= longest
}

/** Whether somebody has gone elsewhere between what is known of his visit and an end of which no country is said. */
function liesBetween(other: Visit, { draft, who, country }: Visit, end: JourneyEnd): boolean {
  if (!sharesOne(other.who, who) || other.country === country) return false
  const [day, begun, ended] = [firstOf(draft.date), firstOf(other.draft.date), dayKnown(end.date)]
  if (!day || !begun || !ended) return true
  const [after, before] = [daysBetween(day, begun), daysBetween(begun, ended)]
  return (after >= 0 && before > 0) || (after <= 0 && before <= 0)
}

/** The first day of a date, else the one it is known by. */
function firstOf(date: EventDate): EdtfDate | null {
  const read = parseEdtf(date.edtf)
  return read?.kind === 'interval' && read.from ? read.from : dayKnown(date)
}

function sharesOne(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id))
}

function isToldIn({ evidence }: Draft, { start }: Span): boolean {
  return evidence.some((span) => span.start === start)
}

/** Whether a visit is of one day, or of all days, of another of the same people to the same country. */
function isPartOf(visit: Visit, other: Visit): boolean {
  const { date } = visit.draft
  const day = { ...date, edtf: date.edtf.replace(/^\.\.\//u, '') }
  return (
    visit !== other &&
    visit.draft.dated &&
    isJourney(other.draft.date) &&
    sameDestination(visit.draft, other.draft) &&
    sharesOne(visit.who, other.who) &&
    (isStay(other.draft.date, day) || date.edtf === other.draft.date.edtf)
  )
}

/** Of a journey and its first or last day, or what says no day of its own, told as two visits, the one told first stays. */
function joinTwice(parts: readonly Visit[], visits: readonly Visit[], drafts: Draft[]): void {
  const isLeft = ({ draft }: Visit) => drafts.includes(draft)
  for (const visit of parts) {
    const whole = isLeft(visit) ? visits.find((other) => isLeft(other) && isPartOf(visit, other)) : undefined
    if (!whole) continue
    const [kept, left] = [visit.draft, whole.draft].sort((a, b) => drafts.indexOf(a) - drafts.indexOf(b))
    if (!kept || !left) continue
    kept.date = whole.draft.date
    if (left.status === 'occurred') kept.status = 'occurred'
    for (const span of left.evidence) addEvidence(kept, span)
    drafts.splice(drafts.indexOf(left), 1)
  }
}
