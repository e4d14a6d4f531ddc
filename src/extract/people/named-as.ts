// The offices by which somebody is called in his very name: "King Abdullah" is a king wherever he is named. It reads no text.
import type { Lexicon } from '../../lexicon/lexicon'
import type { OfficeOf } from '../sentence/head'

/**
 * The offices of a person that one of his names begins with.
 *
 * @returns none for whoever is known by his name alone, or by a title that is no office of his.
 */
export function namedAs(id: string, { people, offices }: Pick<Lexicon, 'people' | 'offices'>): OfficeOf[] {
  const { labels = {}, forms = [], offices: held = [] } = people.get(id) ?? {}
  const names = [...Object.values(labels), ...forms]
  return held.flatMap(({ office, of }) => {
    const row = offices.get(office)
    const titles = [...Object.values(row?.labels ?? {}), ...Object.values(row?.forms ?? {}).flat()]
    return titles.some((title) => names.some((name) => name.startsWith(`${title} `))) ? [{ office, of }] : []
  })
}
