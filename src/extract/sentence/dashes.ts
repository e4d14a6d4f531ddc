// A dash between two countries, or bodies of them, "Vietnam - China", "ASEAN-EU", joins them as two words one after the other, and so
// does a full stop in the name of a session, "COP. 28": it is left out. Any other stays.
import type { Lexicon } from '../../lexicon/lexicon'
import type { Word } from '../../text/words'
import type { Grammar } from './grammar'

const sides: ReadonlySet<string> = new Set(['country', 'adjective'])

/** The words of a sentence without the dashes between two countries; the same array where there are none. */
export function withoutDashes(words: readonly Word[], { lexicon }: Grammar): readonly Word[] {
  const isSide = (at: number, to: number | null) => {
    const found = lexicon.entities.at(words, at)
    const side = found?.values.some(({ kind, id }) => sides.has(kind) || isUnion(id)) ?? false
    return side && (to === null || found?.to === to)
  }
  const isUnion = (id: string) => lexicon.organisations.get(id)?.kind === 'international'

  const joins = (at: number) =>
    words[at]?.kind === 'mark' &&
    words[at].form === '-' &&
    isSide(at + 1, null) &&
    [1, 2, 3, 4].some((length) => isSide(at - length, at))
  const isLeftOut = (at: number) =>
    joins(at) || (isStop(words[at]) && namesSession(words[at - 1], words[at + 1], lexicon))
  return words.some((_, at) => isLeftOut(at)) ? words.filter((_, at) => !isLeftOut(at)) : words
}

function isStop(word: Word | undefined): boolean {
  return word?.kind === 'mark' && word.form === '۔'
}

/** "COP", "28": a word and a number that together are the name of a session. */
export function namesSession(word: Word | undefined, number: Word | undefined, { entities }: Lexicon): boolean {
  if (!word || number?.kind !== 'number') return false
  const found = entities.at([word, number], 0)
  return found?.to === 2 && found.values.some(({ kind }) => kind === 'occasion')
}
