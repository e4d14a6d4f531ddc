// The day of a return, told after the words that a journey is over: "having completed his two-day visit to A he left on
// Sunday", "… he arrived on Sunday in B". It tells nothing of the journey that begins with it.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Frame } from '../../lexicon/language'
import type { Span } from '../../model/span'
import type { Candidate } from '../events/candidate'
import type { DateMention } from './dates'
import type { Reading } from '../sentence/reading'
import { saysOneDay } from './same-day'
import { hasCue, isA, type Unit } from '../sentence/units'

/** From the words that it is over to the day, in words. */
const reach = 9

/** Whether the words of a journey tell that it is over; those of another in the same sentence do not. */
export function tellsReturn({ sentence: { words } }: Reading, span: Span, grammar: DateGrammar): boolean {
  const over = words[grammar.overAt(words)]
  return over !== undefined && over.start >= span.start && over.start < span.end
}

/** The one day told after a journey that is over; null where one is told before, or none. */
export function dayOfReturn(reading: Reading, span: Span, grammar: DateGrammar): DateMention | null {
  if (!tellsReturn(reading, span, grammar)) return null
  const { words } = reading.sentence
  const over = grammar.overAt(words)
  const [day] = reading.dates
  // Where he went on to another country that day, it tells this journey only if its length is told.
  if (!grammar.isOver(words) && !words.some((_, at) => at < over && grammar.daysLong(words, at) !== null)) return null
  return day && day.from > over && day.from - over <= reach && saysOneDay(day) ? day : null
}

/**
 * Whether a journey is told that only begins, beside words that one is over: "having completed his visit to A he reached B",
 * "will arrive on the 15th, and go home the next day".
 */
export function onlyBegins(
  { destination, date, frame, from, to: end }: Candidate,
  reading: Reading,
  grammar: DateGrammar,
): boolean {
  const { units, dates, sentence } = reading
  const over = grammar.overAt(sentence.words)
  if (over < 0) return false
  const byVerb =
    frame !== null && (frame.nouns.length === 0 || units.some((unit) => isA(unit, 'light') && isOf(unit, frame)))
  const to = destination?.case === 'with' ? undefined : reading.heads.find((head) => head === destination)
  // "Landed in B, where the visit to B began".
  const begins = (units[from]?.from ?? 0) > over && units.slice(from, end).some((unit) => hasCue(unit, 'begins'))
  const onward = (byVerb || begins) && to !== undefined && (units[to.from]?.from ?? 0) > over
  const own = dates[date]
  return onward || (own !== undefined && dates.some(({ from, to }) => from >= own.to && to <= over))
}

function isOf({ cues }: Unit, frame: Frame): boolean {
  return cues.some((cue) => cue.kind === 'frame' && cue.frame === frame)
}
