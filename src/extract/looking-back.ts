// What an article tells as lying before its news, though without a day: reminders, the pluperfect, what was done on a
// journey that is over. It dates nothing.
import type { DateGrammar } from '../lexicon/date-grammar'
import type { DateRequest } from './date-request'
import type { Grammar } from './grammar'
import { leadSentences } from './neighbours'
import type { Reading } from './reading'

/** Whether an event told without a day was before the day of the report, and not on it. */
export function lookingBack(readings: readonly Reading[], grammar: Grammar): (request: DateRequest) => boolean {
  const { dates } = grammar.lexicon
  const over = readings.slice(0, leadSentences).some(({ sentence }) => dates.isOver(sentence.words))
  const reminds = remindersOf(readings, dates)
  return (request) => {
    const { type, status, past, mention, sentence } = request
    if (mention !== null || type === 'milestone' || status === 'scheduled' || past) return false
    return (over && type !== 'visit') || reminds.has(sentence) || isPluperfect(readings[sentence], request, grammar)
  }
}

/** The sentences from a reminder on, to the end of its paragraph. */
function remindersOf(readings: readonly Reading[], dates: DateGrammar): ReadonlySet<number> {
  const found = new Set<number>()
  let paragraph = -1
  for (const [at, { sentence }] of readings.entries()) {
    if (dates.isReminding(sentence.words)) paragraph = sentence.paragraph
    if (sentence.paragraph === paragraph) found.add(at)
  }
  return found
}

/** "Had met": a perfective with the past of "to be". */
function isPluperfect(reading: Reading | undefined, { span }: DateRequest, grammar: Grammar): boolean {
  const group = reading?.groups.find(({ to, tense }) => {
    const last = reading.sentence.words[(reading.units[to - 1]?.to ?? 0) - 1]
    return tense === 'perfective' && last?.end === span.end
  })
  const last = group && reading?.units[group.to - 1]
  return last !== undefined && (grammar.auxiliaries.get(last.form)?.includes('past') ?? false)
}
