// What a telling leaves its own time for: what is recalled, what had been before, when relations began. It dates nothing.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { DateRequest } from './date-request'
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import { hasCue } from '../sentence/units'

/** What of an article is told beside its telling. */
export interface Asides {
  /** Whether an event is. */
  readonly isAside: (request: DateRequest) => boolean
  /** Whether all that a sentence tells is. */
  readonly sentences: ReadonlySet<number>
}

/** What an article only recalls, by its reminders, its pluperfects and who is said to recall it. */
export function asidesOf(readings: readonly Reading[], grammar: Grammar): Asides {
  const reminds = remindersOf(readings, grammar.lexicon.dates)
  const sentences = new Set(reminds)
  for (const [at, reading] of readings.entries()) {
    if (recalls(reading) || isPluperfect(reading, reading.groups.at(-1)?.to, grammar)) sentences.add(at)
  }
  const isAside = ({ type, sentence, span }: DateRequest) => {
    const reading = readings[sentence]
    if (!reading || type === 'milestone' || reminds.has(sentence) || recalls(reading)) return true
    return isPastOfPast(reading, span.end, grammar)
  }
  return { isAside, sentences }
}

/** The sentences from a reminder on, to the end of its paragraph. */
export function remindersOf(readings: readonly Reading[], dates: DateGrammar): ReadonlySet<number> {
  const found = new Set<number>()
  let paragraph = -1
  for (const [at, { sentence }] of readings.entries()) {
    if (dates.isReminding(sentence.words)) paragraph = sentence.paragraph
    if (sentence.paragraph === paragraph) found.add(at)
  }
  return found
}

/** "Had met": whether the verb that ends where an event does is a perfective with the past of "to be". */
export function isPastOfPast(reading: Reading, end: number, grammar: Grammar): boolean {
  const group = reading.groups.find(
    ({ to, tense }) =>
      tense === 'perfective' && reading.sentence.words[(reading.units[to - 1]?.to ?? 0) - 1]?.end === end,
  )
  return group !== undefined && isPluperfect(reading, group.to, grammar)
}

function isPluperfect({ groups, units }: Reading, end: number | undefined, { auxiliaries }: Grammar): boolean {
  const group = groups.find(({ to }) => to === end)
  const last = group?.tense === 'perfective' ? units[group.to - 1] : undefined
  return last !== undefined && (auxiliaries.get(last.form)?.includes('past') ?? false)
}

/** "He recalled his call with X on the 15th". */
function recalls({ units }: Reading): boolean {
  return units.some((unit) => hasCue(unit, 'recalled'))
}
