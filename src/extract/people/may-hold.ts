// Whether somebody known can be meant by an office that one person holds at a time. It knows no day and no article.
import type { Lexicon } from '../../lexicon/lexicon'

/**
 * False only where the lexicon knows offices of the person, and this one, of which a country has one holder, is not among
 * them.
 *
 * @example mayEverHold('to-lam', 'king', lexicon) //=> false
 */
export function mayEverHold(
  id: string,
  office: string,
  { people, offices }: Pick<Lexicon, 'people' | 'offices'>,
): boolean {
  const held = people.get(id)?.offices ?? []
  return held.length === 0 || offices.get(office)?.one !== true || held.some((row) => row.office === office)
}
