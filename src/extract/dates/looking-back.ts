// What an article tells as lying before its news, though without a day: reminders, the pluperfect, what was done on a
// journey that is over. It dates nothing.
import { isPastOfPast, remindersOf } from './aside'
import type { DateRequest } from './date-request'
import type { Grammar } from '../sentence/grammar'
import { leadSentences } from './neighbours'
import type { Reading } from '../sentence/reading'

/** Whether an event told without a day was before the day of the report, and not on it. */
export function lookingBack(readings: readonly Reading[], grammar: Grammar): (request: DateRequest) => boolean {
  const { dates } = grammar.lexicon
  const over = readings.slice(0, leadSentences).some(({ sentence }) => dates.isOver(sentence.words))
  const reminds = remindersOf(readings, dates)
  return ({ type, status, past, mention, sentence, span }) => {
    if (mention !== null || type === 'milestone' || status === 'scheduled' || past) return false
    const reading = readings[sentence]
    const had = reading !== undefined && isPastOfPast(reading, span.end, grammar)
    return (over && type !== 'visit') || reminds.has(sentence) || had
  }
}
