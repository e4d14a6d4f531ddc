// A day without its month, of the month said before it in the sentence: "on the 25th of May he came, on the 26th he met". A
// number that counts something is none.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Word } from '../../text/words'
import type { DateMention } from './dates'
import { said } from './date-value'

/** A day told on lies no further from the last one, in days. */
const farthest = 14

/**
 * The day that a number alone says; null where it is none.
 *
 * @param last date said before it in the sentence.
 * @example bareDay(words, 7, twentyFifthOfMay, grammar)?.value // { kind: 'point', point: { day: 26, month: 5, … }, … }
 */
export function bareDay(
  words: readonly Word[],
  at: number,
  last: DateMention | undefined,
  grammar: DateGrammar,
): DateMention | null {
  const [word, value] = [words[at], last?.value]
  if (!word || !value || !grammar.isBareDay(words, at)) return null
  const before = value.kind === 'range' ? value.to : value.point
  if (before.kind !== 'said' || before.day === null || before.month === null) return null
  const day = Number(word.form)
  if (!(day > before.day && day <= Math.min(lastOfMonth, before.day + farthest))) return null
  const point = said({ year: before.year, relativeYear: before.relativeYear, month: before.month, day })
  const { start, end } = word
  const plain = { part: null, edge: null, today: false, weekday: null }
  return { start, end, from: at, to: at + 1, value: { kind: 'point', point, ...plain } }
}

const lastOfMonth = 31
