// The days of each country of a tour that is told as one: "having completed his visits to A, B and C he came home on the
// 30th". It needs a day told of the country itself; the day of the return is that of no country.
import type { EventDate } from '../../model/date'
import { parseEdtf } from '../../model/edtf'
import { addEvidence } from '../events/draft'
import { dayKnown, daysBetween, eventDate, untilDay } from '../dates/event-date'
import type { JourneyEnd } from './journey-ends'
import { isFirst, isOf, longest, outermost, sharesOne, type Visit } from './visit-ends'

/** Days that a tour lasts at most. */
const longestTour = 21

/** A country of a tour, with the ends told of it by its name. */
interface Leg {
  readonly visit: Visit
  readonly first: JourneyEnd | undefined
  readonly last: JourneyEnd | undefined
}

/**
 * Gives the visits of a tour the days told of each of them, and takes the day of their joint return for none's own.
 *
 * @returns those of which no more is to be asked.
 */
export function daysOfLegs(ends: readonly JourneyEnd[], visits: readonly Visit[]): ReadonlySet<Visit> {
  const done = new Set<Visit>()
  const told = visits.map(({ draft }) => draft.date)
  for (const [at, visit] of visits.entries()) {
    const tour = visits.filter((other, index) => isWithin(told[index], told[at]) && isToldWith(visit, other))
    if (tour.length < 2) continue
    const legs = tour.map((leg) => legOf(leg, told[at] ?? leg.draft.date, ends, visits))
    if (visit.draft.over === true) done.add(visit)
    const own = legs[tour.indexOf(visit)]
    const days = own && daysOfLeg(own, legs)
    if (own && days) {
      visit.draft.date = days
      for (const end of [own.first, own.last]) if (end) addEvidence(visit.draft, end.span)
      done.add(visit)
    } else if (visit.draft.over === true) visit.draft.date = before(visit.draft.date)
  }
  return done
}

/** Whether a date is that of a tour, or some of its days. */
function isWithin(date: EventDate | undefined, tour: EventDate | undefined): boolean {
  if (!date || !tour) return false
  const [from, to, first, last] = [date.earliest, date.latest, tour.earliest, tour.latest]
  return date.edtf === tour.edtf || (from !== null && to !== null && from >= (first ?? '') && to <= (last ?? ''))
}

/** To another country, by the same people, in one sentence. */
function isToldWith(visit: Visit, other: Visit): boolean {
  if (visit === other) return true
  const together = visit.draft.evidence.some(({ start }) => other.draft.evidence.some((span) => span.start === start))
  return together && visit.country !== other.country && sharesOne(visit.who, other.who)
}

function legOf(visit: Visit, tour: EventDate, ends: readonly JourneyEnd[], visits: readonly Visit[]): Leg {
  const own = ends.filter((end) => end.country === visit.country && isOf(end, visit, visits) && isDuring(end, tour))
  return {
    visit,
    first: outermost(
      own.filter((end) => isFirst(end, visit)),
      1,
    ),
    last: outermost(
      own.filter((end) => !isFirst(end, visit)),
      -1,
    ),
  }
}

/** On one of the days of a tour, or before the last of them where no more is known. */
function isDuring({ date }: JourneyEnd, { edtf }: EventDate): boolean {
  const read = parseEdtf(edtf)
  const day = dayKnown(date)
  const last = read?.kind === 'interval' ? read.to : (read?.date ?? null)
  const first = read?.kind === 'interval' ? read.from : null
  if (!day || !last || last.day === null) return false
  const [left, gone] = [daysBetween(day, last), first ? daysBetween(first, day) : 0]
  return left >= 0 && left <= longestTour && gone >= 0
}

/** From its own first day to its own last, else to the first of the next country; from the last of the country before. */
function daysOfLeg({ first, last }: Leg, legs: readonly Leg[]): EventDate | null {
  const starts = legs.flatMap((leg) => leg.first ?? [])
  const stops = legs.flatMap((leg) => leg.last ?? [])
  const until =
    last ??
    outermost(
      starts.filter((end) => first && lies(first, end) > 0),
      1,
    )
  const from =
    first ??
    outermost(
      stops.filter((end) => last && lies(end, last) > 0),
      -1,
    )
  return from && until ? untilDay(from.date, until.date, longest) : null
}

function lies(a: JourneyEnd, b: JourneyEnd): number {
  const [from, to] = [dayKnown(a.date), dayKnown(b.date)]
  return from && to ? daysBetween(from, to) : NaN
}

/** Some day up to that of the return. */
function before(date: EventDate): EventDate {
  const day = dayKnown(date)
  return day ? eventDate({ kind: 'interval', from: null, to: day }, 'approximate', date.because) : date
}
