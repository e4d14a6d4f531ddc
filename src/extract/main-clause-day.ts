// The days of the main clause for what a clause hung on it tells: "this came after his visit of 12 to 13 December, during
// which both issued a statement". It takes them only where that clause says none of its own.
import type { DateGrammar } from '../lexicon/date-grammar'
import type { DateMention } from './dates'
import type { Reading } from './reading'

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
  const [day, ...others] = dates.filter(({ to, value }) => to <= hung && hasMonth(value))
  return day && others.length === 0 ? day : null
}

function hasMonth(value: DateMention['value']): boolean {
  const point = value.kind === 'range' ? value.from : value.point
  return point.kind === 'said' && point.month !== null
}
