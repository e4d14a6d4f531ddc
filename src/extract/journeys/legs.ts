// A journey to several countries: he stayed in each until the day on which he reached the next. It joins only what is told as
// going on from there, within days.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Assembly } from '../events/assembly'
import { sameDestination, sharesPerson, type Draft } from '../events/draft'
import { dayDate, eventDate, on, untilDay } from '../dates/event-date'
import type { Reading } from '../sentence/reading'

/** Days from one country to the next, at most. */
const longest = 5

/** "On Monday he began with A. On Tuesday evening he went on to B": the stay in A lasts until Tuesday. */
export function wholeLegs({ drafts, readings, grammar }: Assembly): void {
  const visits = drafts.filter((draft) => draft.type === 'visit' && draft.status === 'occurred')
  for (const [at, visit] of visits.entries()) {
    const next = visits.slice(at + 1).find((other) => sharesPerson(visit.parties, other))
    if (!next || visit.over === true || !visit.dated || !next.dated || sameDestination(visit, next)) continue
    if (next.date.earliest === null || !goesOn(visit, next, readings, grammar.lexicon.dates)) continue
    const arrival = eventDate(on(dayDate(next.date.earliest)), next.date.certainty, next.date.because)
    visit.date = untilDay(visit.date, arrival, longest) ?? visit.date
  }
}

/** With words that the next country was gone to from there. */
function goesOn(visit: Draft, next: Draft, readings: readonly Reading[], dates: DateGrammar): boolean {
  if (visit.history !== next.history) return false
  const told = readings.find(({ sentence }) => sentence.start === next.evidence[0]?.start)
  return told !== undefined && dates.isNextLeg(told.sentence.words)
}
