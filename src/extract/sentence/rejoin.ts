// Joins a word that a stray space has parted, "خا رجہ", "اسلا م آباد": only where the language knows neither part and
// knows the whole.
import type { Word } from '../../text/words'
import type { Grammar } from './grammar'

/** Letters of the shortest word that is ever joined: of fewer a chance makes one. */
const shortest = 5

/** Words a known form may have, as far as a part of it is joined. */
const longest = 6

/** The words of a sentence, what a space has parted joined; the same array where nothing is. */
export function rejoin(words: readonly Word[], grammar: Grammar): readonly Word[] {
  const joined = new Map<number, Word>()
  for (let at = words.length - 2; at >= 0; at--) {
    if (joined.has(at + 1)) continue
    const whole = wholeAt(words, at, grammar)
    if (whole) joined.set(at, whole)
  }
  if (joined.size === 0) return words
  return words.flatMap((word, at) => joined.get(at) ?? (joined.has(at - 1) ? [] : word))
}

/** The word that a space has parted behind the word at `at`; null where none is. */
function wholeAt(words: readonly Word[], at: number, grammar: Grammar): Word | null {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.kind !== 'word' || next?.kind !== 'word' || !next.spaced) return null
  const whole = { ...word, end: next.end, form: word.form + next.form }
  if (whole.form.length < shortest || isWord(words, at, grammar) || isWord(words, at + 1, grammar)) return null
  return isWord([whole, ...words.slice(at + 2, at + 2 + longest)], 0, grammar) ? whole : null
}

/** Whether a word is one of the language, or begins a name that is known. */
export function isWord(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  return (
    grammar.verbs.has(form) ||
    grammar.auxiliaries.has(form) ||
    grammar.common.has(form) ||
    grammar.cues.at(words, at) !== null ||
    grammar.lexicon.entities.at(words, at) !== null
  )
}
