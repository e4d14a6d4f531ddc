// "In 2006, 2012 and 2018": bare years before the last of their list, which alone stands with "in". A number that is no
// earlier year ends the list.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Word } from '../../text/words'
import { said } from './date-value'
import type { DateMention } from './dates'

/** The earliest year that stands in such a list. */
const oldest = 1900

/** The years of a list before its last, in their order; none where the mention is no bare year, or ends no list. */
export function yearsBefore(words: readonly Word[], last: DateMention, grammar: DateGrammar): DateMention[] {
  const year = bareYear(last)
  if (year === null || !grammar.isListing(words[last.from - 1])) return []
  const found: DateMention[] = []
  for (let at = last.from - 2, next = year; ; at -= 2) {
    const word = words[at]
    const number = word?.kind === 'number' ? Number(word.form) : NaN
    if (!word || !(number >= oldest && number < next)) break
    found.unshift({ ...last, start: word.start, end: word.end, from: at, to: at + 1, value: yearOf(number) })
    next = number
    if (!commas.has(words[at - 1]?.form ?? '')) break
  }
  return found
}

const commas = new Set(['،', ','])

function yearOf(year: number): DateMention['value'] {
  return { kind: 'point', point: said({ year }), part: null, edge: null, today: false, weekday: null }
}

function bareYear({ from, to, value }: DateMention): number | null {
  if (value.kind === 'range' || value.part !== null || value.edge !== null || to - from > 1) return null
  const { point } = value
  return point.kind === 'said' && point.month === null ? point.year : null
}
