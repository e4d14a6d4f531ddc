// Where a traveller goes on to, "after which he will go to B": about the last day of the journey told before, whose days are
// those of another country. It says nothing of a journey with a day of its own.
import type { EventDate } from '../../model/date'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Candidate } from '../events/candidate'
import { sameDestination, type Draft } from '../events/draft'
import { around, lastDay } from '../dates/event-date'
import { isExactDay, isJourney } from '../dates/same-day'
import type { Reading } from '../sentence/reading'

/** From "after which" to where one goes, in units. */
const reach = 10

/** The unit of "after which" in the clause of a visit that has no day behind it; -1 where there is none. */
export function thereupon(
  { units, groups, dates, sentence: { words } }: Reading,
  found: Candidate,
  grammar: DateGrammar,
): number {
  const { type, from, tense, date } = found
  if (type !== 'visit' || tense === null || tense === 'infinitive') return -1
  const at = units.findLastIndex(
    (unit, index) => index < from && index >= from - reach && grammar.isThereupon(words, unit.from),
  )
  const told = groups.some((group) => group.from > at && group.to <= from)
  const day = dates[date] ? units.findIndex((unit) => unit.kind === 'date' && unit.date === date) : -1
  // "On the 5th, after that, he went to B".
  const own = day > at || (day >= 0 && !groups.some((group) => group.from > day && group.to <= at))
  return at < 0 || told || own ? -1 : at
}

/** About the last day of the journey that a visit comes after; null where none is told before. */
export function dayOfLegBefore(visit: Draft, drafts: readonly Draft[]): EventDate | null {
  const before = drafts.findLast(
    (draft) => draft.type === 'visit' && draft.history !== true && !sameDestination(draft, visit),
  )
  return before && (isJourney(before.date) || isExactDay(before.date)) ? around(lastDay(before.date)) : null
}
