// Parts small words written together with the next: "اورچین". Only where the rest is known and the whole is not.
import type { Word } from '../text/words'
import { foldWord } from '../text/fold'
import type { Grammar } from './grammar'

/** Letters of the shortest word that is ever parted from what is glued before it. */
const shortest = 3

/** The words of a sentence, what is glued together parted; the same array where nothing is. */
export function unglue(words: readonly Word[], grammar: Grammar): readonly Word[] {
  let parted: readonly Word[] | null = null
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]
    const first = word?.kind === 'word' ? grammar.glued.find((small) => startsWith(word, small)) : undefined
    if (!word || first === undefined || isKnown(parted ?? words, at, grammar)) continue
    // Offsets of a form are those of the text only where folding has left its length.
    if (word.form.length !== word.end - word.start) continue
    const middle = word.start + first.length
    const pair: Word[] = [
      { ...word, end: middle, form: first },
      { ...word, start: middle, form: foldWord(word.form.slice(first.length)), spaced: false },
    ]
    const tried: readonly Word[] = [...(parted ?? words).slice(0, at), ...pair, ...(parted ?? words).slice(at + 1)]
    if (isKnown(tried, at + 1, grammar)) parted = tried
  }
  return parted ?? words
}

function startsWith({ form }: Word, small: string): boolean {
  return form.length >= small.length + shortest && form.startsWith(small)
}

function isKnown(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const form = words[at]?.form ?? ''
  return (
    grammar.verbs.has(form) ||
    grammar.auxiliaries.has(form) ||
    grammar.common.has(form) ||
    grammar.cues.at(words, at) !== null ||
    grammar.lexicon.entities.at(words, at) !== null
  )
}
