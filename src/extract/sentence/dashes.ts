// A dash between two countries, "Vietnam - China", joins them as two words one after the other: it is left out. Any other stays.
import type { Word } from '../../text/words'
import type { Grammar } from './grammar'

/** The words of a sentence without the dashes between two countries; the same array where there are none. */
export function withoutDashes(words: readonly Word[], { lexicon }: Grammar): readonly Word[] {
  const isCountry = (at: number, to: number | null) => {
    const found = lexicon.entities.at(words, at)
    const country = found?.values.some(({ kind }) => kind === 'country' || kind === 'adjective') ?? false
    return country && (to === null || found?.to === to)
  }
  const joins = (at: number) =>
    words[at]?.kind === 'mark' &&
    words[at].form === '-' &&
    isCountry(at + 1, null) &&
    [1, 2, 3, 4].some((length) => isCountry(at - length, at))
  return words.some((_, at) => joins(at)) ? words.filter((_, at) => !joins(at)) : words
}
