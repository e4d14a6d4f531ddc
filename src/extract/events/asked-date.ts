// What is asked of an event's date: the one its clause says, or the one of the clause it hangs on.
import type { DateGrammar } from '../../lexicon/date-grammar'
import { requestOf, type DateRequest } from '../dates/date-request'
import type { DateMention } from '../dates/dates'
import { dayOfMainClause, dayOfWhatFollowed } from '../dates/main-clause-day'
import { dayOfReturn, onlyBegins } from '../dates/return-day'
import { saysOneDay } from '../dates/same-day'
import { until } from '../dates/stay'
import { thereupon } from '../journeys/next-leg'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA } from '../sentence/units'
import type { Assembly, Telling } from './assembly'
import type { Candidate } from './candidate'

/** What is asked of its date: the one its clause says, else that of the session it is of. */
export function askedOf(
  { candidate, reading, sentence, span, verdict }: Telling,
  session: Candidate | null,
  { readings, grammar }: Assembly,
): DateRequest {
  const held = session ? (readings[session.sentence]?.dates[session.date] ?? null) : null
  const then = toldThen(candidate, reading, readings[sentence - 1])
  const toldIn = held && session ? session.sentence : then ? sentence - 1 : sentence
  const back = candidate.type === 'visit' ? dayOfReturn(reading, span, grammar.lexicon.dates) : null
  const said = thereupon(reading, candidate, grammar.lexicon.dates) < 0 ? reading.dates[candidate.date] : undefined
  const own = said ?? held ?? then ?? back ?? dayOfNextJourney(candidate, reading)
  const hung = own === null && verdict.status === 'occurred' && candidate.type !== 'milestone'
  const main = hung ? hangsOn(candidate, reading, grammar.lexicon.dates) : null
  const begins = candidate.type === 'visit' && onlyBegins(candidate, reading, grammar.lexicon.dates)
  return {
    ...requestOf(candidate, verdict, toldIn, span),
    mention: own ?? main,
    ...(begins ? { begins: true as const } : {}),
  }
}

/** "He recalled the visit of June 2025. At that time both had signed": the last date of the sentence before. */
function toldThen(
  { type, tense, date, from }: Candidate,
  { units, sentence }: Reading,
  before: Reading | undefined,
): DateMention | null {
  if (type === 'milestone' || date >= 0 || (tense !== 'perfective' && tense !== 'was')) return null
  const at = units.findIndex((unit) => hasCue(unit, 'then'))
  if (at < 0 || at > opening || at >= from || isA(units[at + 1], 'genitive')) return null
  return before?.sentence.paragraph === sentence.paragraph ? (before.dates.at(-1) ?? null) : null
}

/** Units before "at that time" in a sentence that it opens. */
const opening = 1

/** "Having visited A, on the 24th he arrived in B": up to that day he was in A. */
function dayOfNextJourney({ type, how, tense, date, to }: Candidate, { units, dates }: Reading): DateMention | null {
  if (type !== 'visit' || how !== 'verbal' || tense !== 'infinitive' || date >= 0) return null
  if (caseOf(units[to]) !== 'after') return null
  const at = units.findIndex(({ kind }, index) => index > to && kind === 'date')
  const day = dates[units[at]?.date ?? -1]
  return day && at - to <= nearDay && saysOneDay(day) ? until(day) : null
}

/** From "after" to the day on which one goes on, in units. */
const nearDay = 8

/** The day of the clause that an event without one hangs on. */
function hangsOn(candidate: Candidate, reading: Reading, dates: DateGrammar): DateMention | null {
  const talks = candidate.how === 'nominal' && (candidate.type === 'talks' || candidate.type === 'meeting')
  return (
    (talks ? dayOfWhatFollowed(reading, candidate.to, dates) : null) ?? dayOfMainClause(reading, candidate.from, dates)
  )
}
