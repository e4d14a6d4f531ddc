// Sentences of the parts of an article. It goes by the shape of words and marks and knows no language.
import type { Span } from '../model/span'
import { words, type Word } from './words'

export interface Sentence extends Span {
  readonly words: readonly Word[]
  /** Counts lines that hold words, from 0. */
  readonly paragraph: number
}

/** Tells that a full stop between two words only joins them, as a dash does; the lexicon knows such names. */
export type Joins = (before: readonly Word[], after: readonly Word[]) => boolean

const never: Joins = () => false

/**
 * The sentences within `spans` (the body, boilerplate left out), in order. They end at "۔ ؟ ! ? ." and at line ends, and at
 * a lone "ـ";
 * "؛" and ";" only part clauses. A "۔" after the first or second word of a line is a dash or ends a dateline and does
 * not end the sentence; where `joins` says so, neither does one between two names. A "." needs a space after it, or
 * whole words in Arabic letters on both sides, and none of an abbreviation before it.
 *
 * @param spans UTF-16 ranges of `text`, in order, not overlapping.
 * @example sentences('وہ آئے۔ وہ گئے۔', [{ start: 0, end: 15 }]).length //=> 2
 */
export function sentences(text: string, spans: readonly Span[], joins: Joins = never): Sentence[] {
  const found: Sentence[] = []
  let paragraph = -1
  let seen = -1
  for (const span of spans) {
    const all = words(text, span)
    let from = 0
    for (let at = 0; at < all.length; at++) {
      const word = all[at]
      if (!word) continue
      if (seen < 0 || breaksLine(text, seen, word.start)) paragraph += 1
      seen = word.end
      const next = all[at + 1]
      const lineEnded = !next || breaksLine(text, word.end, next.start) || isParted(text, word.end, next.start)
      if (!lineEnded && (closesQuote(next) || !ends(text, all, from, at, joins))) continue
      found.push(sentence(all.slice(from, at + 1), paragraph))
      from = at + 1
    }
  }
  return found
}

function sentence(words: readonly Word[], paragraph: number): Sentence {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, words, paragraph }
}

/** Line feed, carriage return, next line, line and paragraph separator. */
const lineEnds = new Set([0x0a, 0x0d, 0x85, 0x2028, 0x2029])

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lineEnds.has(text.charCodeAt(at))) return true
  return false
}

/** " ـ ": where the sign that only lengthens letters stands between spaces it is a full stop, as some pages print it. */
function isParted(text: string, from: number, to: number): boolean {
  const at = to - from > 2 ? text.slice(from, to).indexOf(tatweel) : -1
  return at > 0 && blank.test(text.charAt(from + at - 1)) && blank.test(text.charAt(from + at + 1))
}

const tatweel = '\u0640'
const blank = /\s/u

/** Words of the longest name that `joins` is asked about. */
const nameWords = 2

const closing = new Set(['"', "'", ')', ']'])
const stops = new Set(['۔', '؟', '!', '?', '.'])

/** A closing quote or bracket right after the stop belongs to the sentence before it. */
function closesQuote(word: Word): boolean {
  return closing.has(word.form) && !word.spaced
}

function ends(text: string, all: readonly Word[], from: number, at: number, joins: Joins): boolean {
  let stop = at
  while (stop > from && closing.has(all[stop]?.form ?? '') && !(all[stop]?.spaced ?? false)) stop -= 1
  const mark = all[stop]
  const before = all[stop - 1]
  const after = all[at + 1]
  if (!mark || !stops.has(mark.form) || !before || !after || stop <= from) return false
  if (mark.form === '۔') {
    if (before.kind === 'number' && after.kind === 'number' && !after.spaced) return false
    return (
      stop < at ||
      !(
        joins(all.slice(Math.max(from, stop - nameWords), stop), all.slice(at + 1, at + 1 + nameWords)) ||
        isDateline(text, all, from, stop)
      )
    )
  }
  if (mark.form === '؟') return true
  if (!after.spaced)
    return mark.form === '.' && !mark.spaced && wholeWord.test(before.form) && wholeWord.test(after.form)
  return mark.form !== '.' || !abbreviates(text, before, mark, after)
}

/** A word in Arabic letters that is longer than the parts of an abbreviation: between two a "." needs no space. */
const wholeWord = /^\p{Script=Arabic}{4,}$/u

/** One or two words at the beginning of a line. */
function isDateline(text: string, all: readonly Word[], from: number, stop: number): boolean {
  const first = all[from]
  const before = all[from - 1]
  if (!first || (before && !breaksLine(text, before.end, first.start))) return false
  return all.slice(from, stop).filter((word) => word.kind !== 'mark').length <= 2
}

/** "Mr.", "U.", "1.", "Oct. 3": a short number, or a short Latin word with a capital, right before the stop. */
function abbreviates(text: string, before: Word, mark: Word, after: Word): boolean {
  if (mark.spaced) return false
  if (before.kind === 'number') return before.form.length < 3
  const letters = after.kind === 'number' ? /^\p{Lu}\p{Ll}{0,3}$/u : /^\p{Lu}\p{Ll}?$/u
  return letters.test(text.slice(before.start, before.end))
}
