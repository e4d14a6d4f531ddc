// A dash between two countries, or bodies of them, "Vietnam - China", "ASEAN-EU", joins them as two words one after the other: it is
// left out. Any other stays.
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
  return words.some((_, at) => joins(at)) ? words.filter((_, at) => !joins(at)) : words
}
