// The country that an entry of the lexicon stands for, or is of.
import type { Entry, Lexicon } from './lexicon'

/**
 * The code of the country that a name means: the country itself, that of a place or a body, the home of a person.
 * Undefined where the entry is of none, or of several.
 *
 * @example countryOf({ kind: 'place', id: 'hanoi' }, lexicon) //=> 'VN'
 */
export function countryOf(
  { kind, id }: Entry,
  { places, organisations, people }: Pick<Lexicon, 'places' | 'organisations' | 'people'>,
): string | undefined {
  if (kind === 'country' || kind === 'adjective') return id
  if (kind === 'place') return places.get(id)?.country
  if (kind === 'organisation') return organisations.get(id)?.country
  return kind === 'person' ? people.get(id)?.country : undefined
}
