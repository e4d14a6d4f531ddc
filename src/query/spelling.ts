// Another wording for a question that found nothing. It proposes, it never searches for something else by itself.
import { words, type Word } from '../text/words'
import { isAmong, type Indexes } from './indexes'
import { search, type SearchIndex } from './search'

/**
 * The question with one word spelt as the nearest word of the document; where none would help, without the word that
 * nothing is spelt like; null where that finds nothing either.
 *
 * @param among indexes of the events that would be of use, such as those the filters leave; ascending.
 * @example spelling(index, 'xi jinpingg fone', all) //=> 'xi jinpingg phone'
 * @example spelling(index, 'premier li', all) //=> 'li'
 */
export function spelling(index: SearchIndex, query: string, among: Indexes): string | null {
  const helps = (other: string) => other !== '' && search(index, other).matching.some((at) => isAmong(among, at))
  const strange = words(query).filter(
    ({ form, kind }) => kind === 'word' && !index.lookup.find(form).some(({ kind: how }) => how === 'exact'),
  )
  for (const word of strange) {
    for (const nearest of index.lookup.nearest(word.form).slice(0, 5)) {
      const other = replaced(query, word, index.vocabulary.written.get(nearest) ?? nearest)
      if (helps(other)) return other
    }
  }
  // The last word may not be typed to its end: a strange one before it is the likelier stumbling block.
  return strange.map((word) => replaced(query, word, '')).find(helps) ?? null
}

function replaced(query: string, { start, end }: Word, by: string): string {
  return (query.slice(0, start) + by + query.slice(end)).replace(/\s+/gu, ' ').trim()
}
