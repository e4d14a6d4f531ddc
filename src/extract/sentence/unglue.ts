// Parts small words written together with the next or the one before, "اورچین", "وفودکے", and futures written as one word.
// Only where the rest is known and the whole is not.
import type { Word } from '../../text/words'
import { foldWord } from '../../text/fold'
import type { Grammar } from './grammar'
import { isWord } from './rejoin'

/** Letters of the shortest word that is ever parted from what is glued before it. */
const shortest = 3

/** The words of a sentence, what is glued together parted; the same array where nothing is. */
export function unglue(words: readonly Word[], grammar: Grammar): readonly Word[] {
  let parted: readonly Word[] | null = null
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    // A shorter one is no two words.
    if (word?.kind !== 'word' || word.form.length <= shortest) continue
    parted = unglueAt(parted ?? words, at, word, grammar) ?? parted
  }
  return parted ?? words
}

/** The words with the one at `at` parted; null where it is left as it is. */
function unglueAt(here: readonly Word[], at: number, word: Word, grammar: Grammar): readonly Word[] | null {
  const first = grammar.glued.find((small) => startsWith(word, small))
  const last = grammar.gluedAfter.find((small) => endsWith(word, small))
  const future = grammar.futures.find(({ end }) => word.form.endsWith(end))
  if ((first ?? last ?? future) === undefined || isWord(here, at, grammar)) return null
  // Offsets of a form are those of the text only where folding has left its length.
  if (word.form.length !== word.end - word.start) return null
  if (first !== undefined) {
    const tried = partedAs(here, at, word, first, word.form.slice(first.length))
    if (isWord(tried, at + 1, grammar) && !(isVerb(tried, at + 1, grammar) && followsTitle(here, at, grammar))) {
      return tried
    }
  }
  const verb = future && word.form.slice(0, -future.end.length) + future.words[0]
  if (verb !== undefined && (grammar.verbs.has(verb) || grammar.auxiliaries.has(verb))) {
    return partedAs(here, at, word, verb, future?.words[1] ?? '')
  }
  if (last !== undefined) {
    const tried = partedAs(here, at, word, word.form.slice(0, -last.length), last)
    if (isNoun(tried, at, grammar) || endsName(tried, at, grammar)) return tried
  }
  return null
}

function partedAs(words: readonly Word[], at: number, word: Word, a: string, b: string): readonly Word[] {
  const middle = word.end - b.length
  const pair: Word[] = [
    { ...word, end: middle, form: foldWord(a) },
    { ...word, start: middle, form: foldWord(b), spaced: false },
  ]
  return [...words.slice(0, at), ...pair, ...words.slice(at + 1)]
}

function isVerb(words: readonly Word[], at: number, { verbs, auxiliaries }: Grammar): boolean {
  const form = words[at]?.form ?? ''
  return verbs.has(form) || auxiliaries.has(form)
}

/** "سفیر کیملا": behind an office or "Mr" stands a name, and no two words of which the second is a verb. */
function followsTitle(words: readonly Word[], at: number, { lexicon, cues }: Grammar): boolean {
  const before = at - 1
  const office = lexicon.entities.at(words, before, at)?.values.some(({ kind }) => kind === 'office') ?? false
  return office || (cues.at(words, before, at)?.values.some(({ kind }) => kind === 'honorific') ?? false)
}

function endsWith({ form }: Word, small: string): boolean {
  return form.length >= small.length + shortest && form.endsWith(small)
}

function startsWith({ form }: Word, small: string): boolean {
  return form.length >= small.length + shortest && form.startsWith(small)
}

/** Words of the longest name that is looked for before the word that ends it. */
const longestName = 4

/** "Asim Munirfrom": whether a word is the last of a known name of several. */
function endsName(words: readonly Word[], at: number, { lexicon }: Grammar): boolean {
  for (let from = Math.max(0, at - longestName + 1); from < at; from++)
    if (lexicon.entities.at(words, from, at + 1)?.to === at + 1) return true
  return false
}

/** Whether a word is of the language, or long enough for a name that others end like: "پاکسے" is no "پاک سے". */
function isNoun(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  const listed = grammar.common.has(form) || grammar.cues.at(words, at) !== null
  return form.length > shortest && (listed || grammar.lexicon.entities.at(words, at) !== null)
}
