// What a reader typed, taken apart: quoted phrases, whole names, dates, single words. It does not look anything up.
import type { DateAsked } from './date-words'
import { wordForms } from './keys'
import type { Key, Vocabulary } from './vocabulary'

/** A stretch of the question that an event must answer. */
export interface Asked {
  readonly words: readonly string[]
  /** The things whose whole name this is, if any. */
  readonly whole: readonly Key[]
  /** The date that it is, or may be. */
  readonly date: DateAsked | null
}

export interface Question {
  readonly asked: readonly Asked[]
  /** Folded words to be found in the evidence one after the other. */
  readonly phrases: readonly string[]
}

const longestName = 8
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu

/**
 * Takes a question apart. A single letter is no word yet (but a Chinese or Korean one is), above all where it stands last;
 * small words count only where there is nothing else, and a number that may become a year is not held against the reader
 * while typing.
 *
 * @param readDate see `dateReader`.
 * @example questionOf('to lam april 2025', vocabulary, readDate).asked.length //=> 2
 */
export function questionOf(
  query: string,
  vocabulary: Vocabulary,
  readDate: (words: readonly string[], at: number) => DateAsked | null,
): Question {
  const phrases: string[] = []
  const rest = query.replace(quoted, (_, phrase: string) => {
    phrases.push(wordForms(phrase).join(' '))
    return ' '
  })
  const typed = wordForms(rest)
  const asked: Asked[] = []
  for (let at = 0; at < typed.length;) {
    const next = stretchAt(typed, at, vocabulary, readDate)
    asked.push(next)
    at += next.words.length
  }
  const words = asked.filter((part) => part.words.length > 1 || isWord(part, typed, vocabulary))
  const telling = words.filter((part) => part.words.some((word) => !vocabulary.small.has(word)))
  return { asked: telling.length > 0 ? telling : words, phrases: phrases.filter(Boolean) }
}

function stretchAt(
  typed: readonly string[],
  at: number,
  vocabulary: Vocabulary,
  readDate: (words: readonly string[], at: number) => DateAsked | null,
): Asked {
  const date = readDate(typed, at)
  if (date && date.length > 1) return { words: typed.slice(at, at + date.length), whole: [], date }
  for (let size = Math.min(longestName, typed.length - at); size > 0; size--) {
    const words = typed.slice(at, at + size)
    const whole = vocabulary.whole.get(words.join(''))
    if (whole) return { words, whole, date: size === 1 ? date : null }
  }
  return { words: typed.slice(at, at + 1), whole: [], date }
}

function isWord({ words: [word = ''], whole }: Asked, typed: readonly string[], vocabulary: Vocabulary): boolean {
  const letter = /^[\p{Script=Latin}\p{Script=Arabic}]$/u.test(word)
  // an initial in some title is no reason to find nothing until the next letter has come
  if (letter && typed.length > 1 && word === typed.at(-1)) return false
  if (whole.length > 0 || vocabulary.words.has(word)) return true
  if (word === typed.at(-1) && /^[12]\d{0,2}$/.test(word)) return false
  return word.length > 1 || !letter
}
