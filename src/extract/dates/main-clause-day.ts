// The days of the main clause for what hangs on it: "this came after his visit of 12 to 13 December, during which both
// issued a statement", "on the 27th, after their talks, relations were raised". It takes them only where that says none of its own.
import type { DateGrammar } from '../../lexicon/date-grammar'
import { saysMonth } from './date-value'
import type { DateMention } from './dates'
import type { Reading } from '../sentence/reading'
import { saysOneDay, saysSameDay } from './same-day'

/**
 * The one date with a month that stands before the words a clause is hung on by; null where none or several do.
 *
 * @param from unit where the event begins.
 */
export function dayOfMainClause(
  { sentence: { words }, units, dates }: Reading,
  from: number,
  grammar: Pick<DateGrammar, 'isWhereupon'>,
): DateMention | null {
  const event = units[from]?.from ?? 0
  const hung = words.findLastIndex(
    (_, at) => at < event && words[at - 1]?.kind === 'mark' && grammar.isWhereupon(words, at),
  )
  if (hung < 0 || dates.some((date) => date.from >= hung)) return null
  const [day, ...others] = dates.filter(({ to, value }) => to <= hung && saysMonth(value))
  return day && others.length === 0 ? day : null
}

/**
 * The one day, or about when, that is said before talks after which something else was done; null where none or several are.
 *
 * @param to unit after the noun of the talks.
 */
export function dayOfWhatFollowed(
  { sentence: { words }, units, dates }: Reading,
  to: number,
  grammar: Pick<DateGrammar, 'isAfterwards'>,
): DateMention | null {
  const end = units[to - 1]?.to ?? words.length
  if (!grammar.isAfterwards(words, end)) return null
  const [day, ...others] = dates.filter((date) => saysOneDay(date) || saysSameDay(date) || saysAbout(date))
  return day && others.length === 0 && day.to <= end ? day : null
}

/** "In May", "at the end of last month". */
function saysAbout({ value }: DateMention): boolean {
  if (value.kind !== 'point' || value.edge !== null) return false
  const { point } = value
  return point.kind === 'said' ? point.month !== null : point.kind === 'relative' && abouts.has(point.unit)
}

const abouts: ReadonlySet<string> = new Set(['week', 'month'])
