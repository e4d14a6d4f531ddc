// "Four months after X's visit of 12 to 13 December, during which both issued a statement": the days of a visit that a
// sentence only names, of what its relative clause tells. It takes no day that the clause says itself.
import { bracketed } from './brackets'
import type { Candidate } from './candidate'
import { saysDay } from './date-value'
import type { DateMention } from './dates'
import type { Reading } from './reading'
import { caseOf, hasCue, isMark, isVisit, type Unit } from './units'

/** The days of the visit named right before the relative clause that tells an event; null where there is none. */
export function daysOfNamedVisit(reading: Reading, candidate: Candidate): DateMention | null {
  const { units, dates } = reading
  const noun = namedVisit(units, candidate)
  if (noun < 0) return null
  const inside = bracketed(reading, noun + 1)
  const day = dates[inside >= 0 ? inside : (before(units, noun)?.date ?? -1)]
  return day && saysDay(day.value) ? day : null
}

/** The unit of the visit during which, by its relative clause, something was done; -1 where there is none. */
function namedVisit(units: readonly Unit[], { type, date, from, to }: Candidate): number {
  if (type === 'visit' || type === 'milestone' || date >= 0) return -1
  const clause = units.findLastIndex((_, at) => at < from && relates(units, at))
  const noun = units.findLastIndex((unit, at) => at < clause && isVisit(unit))
  const own = units.slice(clause + 1, to).some((unit) => unit.kind === 'date' || hasCue(unit, 'reportedClause'))
  // "After the visit X met Y, during which": on that meeting.
  const another = units.slice(noun + 1, clause).some((unit) => caseOf(unit) === 'agent')
  return clause - noun > farBack || own || another ? -1 : noun
}

/** From a visit to the clause that tells what was done on it, in units. */
const farBack = 16

/** "During which", "in which", "when". */
function relates(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (hasCue(unit, 'when')) return true
  const which = hasCue(unit, 'clause') && !hasCue(unit, 'reportedClause')
  return which && ['during', 'in', 'occasion'].includes(caseOf(units[at + 1]) ?? '')
}

/** From the days of a visit to its noun, in units. */
const longestVisit = 9

/** "From 12 to 13 December to Vietnam the visit". */
function before(units: readonly Unit[], noun: number): Unit | undefined {
  const near = units.slice(Math.max(0, noun - longestVisit), noun)
  const day = near.findLastIndex(({ kind }) => kind === 'date')
  return near.slice(day + 1).some((unit) => isMark(unit) || isVisit(unit)) ? undefined : near[day]
}
