// Which of the ends of journeys that an article tells are those of a visit, and which of them may be another's. It gives no
// visit its days.
import { dayNumber } from '../../model/calendar'
import type { EventDate } from '../../model/date'
import { parseEdtf, type EdtfDate } from '../../model/edtf'
import type { Assembly } from '../events/assembly'
import { personsOf, type Draft } from '../events/draft'
import { countryOfPlace } from '../events/draft-countries'
import { dayKnown, daysBetween } from '../dates/event-date'
import type { JourneyEnd } from './journey-ends'

/** Days that a visit told by its ends lasts at most. */
export const longest = 14

/** A visit, and where its ends are looked for. */
export interface Visit {
  readonly draft: Draft
  /** Ids of the persons who go. */
  readonly who: readonly string[]
  /** Code of the country gone to, and of the one they come from. */
  readonly country: string | null
  readonly home: string | null
}

/** The visits among the events told. */
export function visitsIn({ drafts, people, grammar }: Pick<Assembly, 'drafts' | 'people' | 'grammar'>): Visit[] {
  return drafts
    .filter(({ type }) => type === 'visit')
    .map((draft): Visit => {
      const who = personsOf(draft)
      const country = countryOfPlace(draft.destination, grammar.lexicon)
      return { draft, who, country, home: people.countryOf(who[0] ?? '') }
    })
}

/** The earliest of some ends, or the latest. */
export function outermost(ends: readonly JourneyEnd[], sign: 1 | -1): JourneyEnd | undefined {
  return ends.reduce<JourneyEnd | undefined>((best, end) => {
    const [a, b] = [dayKnown(end.date), best && dayKnown(best.date)]
    return a && (!b || daysBetween(a, b) * sign > 0) ? end : best
  }, undefined)
}

/** Whether a date lies after a day, and no further than a visit lasts. */
export function isWithin(day: EdtfDate | null, { date }: Pick<JourneyEnd, 'date'>): boolean {
  const other = dayKnown(date)
  const days = day && other ? daysBetween(day, other) : NaN
  return days > 0 && days <= longest
}

/** Who leaves his own country begins a journey. */
export function isFirst({ kind, country }: JourneyEnd, { home }: Visit): boolean {
  return kind === 'reached' || (kind === 'left' && country === home)
}

/** Whether an end is that of a visit and of no other. */
export function isOf(end: JourneyEnd, visit: Visit, visits: readonly Visit[]): boolean {
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
  // "In December 2023 he was in A": long before.
  if (!begun && isFarFrom(other.draft.date, end.date)) return false
  if (!day || !begun || !ended) return true
  const [after, before] = [daysBetween(day, begun), daysBetween(begun, ended)]
  return (after >= 0 && before > 0) || (after <= 0 && before <= 0)
}

/** Whether a date, however vague, lies further from a day than a journey lasts. */
function isFarFrom({ earliest, latest }: EventDate, { earliest: day }: EventDate): boolean {
  if (earliest === null || latest === null || day === null) return false
  return dayNumber(day) - dayNumber(latest) > longest || dayNumber(earliest) - dayNumber(day) > longest
}

/** The first day of a date, else the one it is known by. */
export function firstOf(date: EventDate): EdtfDate | null {
  const read = parseEdtf(date.edtf)
  return read?.kind === 'interval' && read.from ? read.from : dayKnown(date)
}

export function sharesOne(a: readonly string[], b: readonly string[]): boolean {
  return a.some((id) => b.includes(id))
}
