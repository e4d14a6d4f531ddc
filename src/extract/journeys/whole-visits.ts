// All days of a visit of which sentences apart tell the first and the last: "he came back on the 24th. He had left on the
// 21st". It makes no visit, lengthens none that has its days, and takes no end that may be another's.
import type { EventDate } from '../../model/date'
import type { EdtfDate } from '../../model/edtf'
import type { Assembly } from '../events/assembly'
import { addEvidence, isStay, isToldIn, sameDestination, type Draft } from '../events/draft'
import { dayKnown, daysBetween, lastDay, untilDay } from '../dates/event-date'
import { countryOfPlace } from '../events/draft-countries'
import type { JourneyEnd } from './journey-ends'
import type { Lexicon } from '../../lexicon/lexicon'
import { goneTo, isVisitNoun } from '../sentence/journey-noun'
import type { Reading } from '../sentence/reading'
import { isJourney } from '../dates/same-day'
import { lengthOf, spanning } from '../dates/stay'
import { daysOfLegs } from './tours'
import { firstOf, isFirst, isOf, isWithin, longest, outermost, sharesOne, visitsIn, type Visit } from './visit-ends'

/** Gives visits told by one day, or by none, the days that the ends told of them leave; of those told twice one stays. */
export function wholeVisits(ends: readonly JourneyEnd[], assembly: Assembly): void {
  const { drafts, readings, grammar } = assembly
  const visits = visitsIn(assembly)
  const longOf = ({ draft, country }: Visit, own: readonly JourneyEnd[]) => {
    const alone = draft.evidence.filter(
      (span) => !visits.some((other) => other.draft !== draft && isToldIn(other.draft, span)),
    )
    const told = readings.filter(({ sentence }) => alone.some(({ start }) => start === sentence.start))
    const beside = readings.filter(
      (reading, at) =>
        tellsOf(reading, country, grammar.lexicon) &&
        [reading, readings[at - 1]].some((near) => near && own.some(({ span }) => span.start === near.sentence.start)),
    )
    return lengthOf(told, grammar.lexicon.dates) ?? lengthOf(beside, grammar.lexicon.dates)
  }
  const toldByEnd = ({ draft }: Visit) => ends.some(({ span }) => isToldIn(draft, span))
  const done = daysOfLegs(ends, visits)
  // First those of which a day is told as their end: what else was seen on one day of them is no journey of its own.
  for (const visit of [...visits.filter(toldByEnd), ...visits.filter((visit) => !toldByEnd(visit))]) {
    if (done.has(visit) || visits.some((other) => isPartOf(visit, other))) continue
    const own = ends.filter((end) => isOf(end, visit, visits))
    const days = daysOf(
      visit,
      own.filter((end) => isFirst(end, visit)),
      own.filter((end) => !isFirst(end, visit)),
      longOf(visit, own),
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

/** Whether a sentence names a visit to a country, and none to another. */
function tellsOf(reading: Reading, country: string | null, lexicon: Lexicon): boolean {
  const gone = reading.units.flatMap((unit, at) => (isVisitNoun(unit) ? [goneTo(reading, at)?.id ?? null] : []))
  return gone.length > 0 && gone.every((id) => countryOfPlace(id, lexicon) === country)
}

/** Days on the way there, at most. */
const onTheWay = 2

interface Days {
  readonly date: EventDate
  readonly ends: readonly JourneyEnd[]
}

/** All days of a visit: from the earliest of its first days to the latest of its last, one of which may be its own. */
function daysOf(
  { draft }: Visit,
  firsts: readonly JourneyEnd[],
  lasts: readonly JourneyEnd[],
  long: number | null,
): Days | null {
  const { date, over, dated, history } = draft
  if (isJourney(date)) return over === true ? begunBefore(date, firsts) : null
  const day = dayKnown(date)
  if (day === null || !dated) {
    const [first, last] = [outermost(firsts, 1), outermost(named(lasts), -1)]
    if (!dated && !first && over === true && history !== true && last?.kind === 'over') {
      // "He came home on the 19th. Thus his three-day visit to A was over".
      return long === null ? null : byLength(undefined, last, long)
    }
    if (dated || (first ?? last)?.country == null) return null
    if (!first || !last) return long === null ? null : byLength(first, last, long)
    const here = isToldIn(draft, first.span) && isToldIn(draft, last.span)
    return history && !here ? null : between(first, last)
  }
  // "On the 16th he left for A": of a journey elsewhere that was the last day.
  const setsOut = (end: JourneyEnd) =>
    firsts.some(
      ({ country, span, date: begun }) =>
        country !== null && span.start === end.span.start && begun.edtf === end.date.edtf,
    )
  const isLast =
    over === true ||
    date.edtf.startsWith('..') ||
    lasts.some((end) => isOn(end, day) && !(end.country === null && (draft.setOut === true || setsOut(end))))
  const after = outermost(named(lasts.filter((end) => isWithin(day, end))), -1)
  if (after && !isLast) {
    // "He left on the 28th. The journey goes on from the 29th to the 3rd".
    const begins = firsts.find((end) => end.span.start === after.span.start && isWithin(day, end))
    const first = begins && dayKnown(begins.date)
    if (first && daysBetween(day, first) > onTheWay) return null
    return whole(untilDay(begins?.date ?? date, after.date, longest), [after])
  }
  const begun = firsts.find((end) => isOn(end, day))
  if (begun && !isLast) return long === null ? null : byLength(begun, undefined, long)
  const before = outermost(
    firsts.filter((end) => isWithin(dayKnown(end.date), { date })),
    1,
  )
  if (isLast && before) return whole(untilDay(before.date, date, longest), [before])
  const back = over === true ? lasts.find((end) => end.kind === 'over' && isOn(end, day)) : undefined
  return back && long !== null ? byLength(undefined, back, long) : null
}

/** Those that say the country, where some do. */
function named(ends: readonly JourneyEnd[]): readonly JourneyEnd[] {
  const own = ends.filter(({ country }) => country !== null)
  return own.length > 0 ? own : ends
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

/** "A two-day visit to A", of which one end is told elsewhere: from it as many days as it has. */
function byLength(first: JourneyEnd | undefined, last: JourneyEnd | undefined, long: number): Days | null {
  const end = first ?? last
  const day = end && dayKnown(end.date)
  return day ? { date: spanning(end.date, day, long, first === undefined), ends: [end] } : null
}

function between(first: JourneyEnd, last: JourneyEnd): Days | null {
  return whole(untilDay(first.date, last.date, longest), [first, last])
}

function whole(date: EventDate | null, ends: readonly JourneyEnd[]): Days | null {
  return date && { date, ends }
}

function isOn({ date }: JourneyEnd, day: EdtfDate): boolean {
  const other = dayKnown(date)
  return other !== null && daysBetween(other, day) === 0
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
