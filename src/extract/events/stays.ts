// Being in a country for some days, as a visit: "will be in A from the 17th to the 20th". It takes no stay without its days,
// and no thing that is somewhere.
import { placeWhere } from './destination'
import type { Candidate } from './candidate'
import type { DateValue } from '../dates/date-value'
import type { Head } from '../sentence/head'
import { scopeStart, type Reading } from '../sentence/reading'
import { caseOf, hasCue, isMark } from '../sentence/units'
import type { VerbGroup } from '../sentence/verbs'

/** Verbs by which somebody stays, whoever he is. */
export const staying: ReadonlySet<string> = new Set(['stay', 'lodge'])

/**
 * "Is in Beijing from the 17th to the 20th", "was in Hanoi on the 5th", "was a guest in Hanoi": the place stands before the
 * verb, and a day or month is said. "Was in Hanoi, where on the 5th he met": it is said in the clause after.
 */
export function stayed(
  made: Candidate,
  reading: Reading,
  { from, to, tense, verb, honorific }: VerbGroup,
): Candidate | null {
  // "The forum is in Beijing" is no stay of anybody.
  if (!honorific && !staying.has(verb)) return null
  const { units, dates } = reading
  // "The activities, which will be in New York": things take place, nobody stays.
  if (verb === 'happen' && units.some((unit, at) => at < from && hasCue(unit, 'whoRelative'))) return null
  const there = hasCue(units[from - 1], 'guest') ? from - 1 : from
  const days = dates[made.date]?.value
  if (days?.kind === 'range') return saysWhen(days) && isStayIn(made, reading, there) ? made : null
  if (made.destination?.case !== 'in' || made.destination.end !== there) return null
  // Of one day only what the report itself tells of somebody named: "he recalled that he was in Hanoi on the 2nd".
  const told = units.slice(0, from).every((unit) => !hasCue(unit, 'reportedClause'))
  const somebody = made.roles.some(({ head }) => head.kind === 'person' || head.kind === 'office')
  if (!told || !somebody || (tense !== 'was' && tense !== 'perfective' && tense !== 'future')) return null
  if (saysWhen(days)) return made
  if (tense === 'future') return null
  const where = isMark(units[to]) ? to + 1 : to
  if (!hasCue(units[where], 'where')) return null
  const day = units.findIndex((unit, at) => at > where && unit.kind === 'date')
  const date = day > 0 && day - where <= nearWhere ? (units[day]?.date ?? -1) : -1
  return saysWhen(dates[date]?.value) ? { ...made, date } : null
}

/** "Will work in Beijing from the 17th to the 20th": nobody is worked with, and all days are said. */
export function stayedFor(made: Candidate, reading: Reading, noun: number): Candidate | null {
  if (made.roles.some(({ role }) => role === 'counterpart')) return null
  const days = reading.dates[made.date]?.value
  return days?.kind === 'range' && saysWhen(days) && isStayIn(made, reading, noun) ? made : null
}

/** Whether the place is that of the stay: right before its word or where only who stays, and when, stands between. */
function isStayIn({ destination, from }: Candidate, reading: Reading, at: number): boolean {
  if (!destination) return false
  if (destination.to <= scopeStart(reading, from) && destination === placeWhere(reading, scopeStart(reading, from)))
    return true
  return destination.case === 'in' && isAlone(reading, destination.end, at)
}

/** Whether nothing but persons, pronouns, offices and days stands between two units. */
function isAlone({ units, heads }: Reading, from: number, to: number): boolean {
  return units.slice(from, to).every((unit, index) => {
    const at = from + index
    if (unit.kind === 'date' || caseOf(unit) === 'to' || hasCue(unit, 'also')) return true
    return heads.some((head) => whoever.has(head.kind) && head.from <= at && at < head.end)
  })
}

/** Kinds of head that may stay somewhere. */
export const whoever: ReadonlySet<Head['kind']> = new Set(['person', 'office', 'pronoun', 'delegation'])

/** From "where" to the day of what was done there, in units. */
const nearWhere = 3

/** A year alone, or "recently", is no time of a stay. */
function saysWhen(value: DateValue | undefined): boolean {
  if (!value) return false
  const point = value.kind === 'range' ? value.from : value.point
  return point.kind === 'relative' || (point.kind === 'said' && (point.day !== null || point.month !== null))
}
