// Another spelling for a question that found nothing. It proposes, it never searches for something else by itself.
import { search, type SearchIndex } from './search'
import { words } from '../text/words'

/**
 * The question with one word spelt as the nearest word of the document, where that finds something; else null.
 *
 * @param among indexes of the events that would be of use, such as those the filters leave.
 * @example spelling(index, 'xi jinpingg fone', all) //=> 'xi jinpingg phone'
 */
export function spelling(index: SearchIndex, query: string, among: readonly number[]): string | null {
  const wanted = new Set(among)
  for (const { form, kind, start, end } of words(query)) {
    if (kind !== 'word' || index.lookup.find(form).some(({ kind: how }) => how === 'exact')) continue
    for (const nearest of index.lookup.nearest(form).slice(0, 5)) {
      const written = index.vocabulary.written.get(nearest) ?? nearest
      const other = query.slice(0, start) + written + query.slice(end)
      if (search(index, other).events.some((at) => wanted.has(at))) return other
    }
  }
  return null
}
