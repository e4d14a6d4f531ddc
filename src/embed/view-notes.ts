// What an address asks for that the document or the page does not have. The view leaves it out or finds nothing; a host
// who has mistyped it wants to know.
import type { TimelineSummary } from '../model/document'
import { isChoice, valueOf } from '../query/choice'
import { factsOf, type Facts } from '../query/facts'
import { firstDay, lastDay } from '../query/time'
import { digitSets, facetKeys, laneKeys, type FacetKey } from '../query/view-state'

/**
 * A note on each parameter of the view that will not do what it says.
 *
 * @param pairs names and values of an address; those it does not know are for `parseSettings` to note.
 * @example viewNotes([['from', 'spring']], document) //=> ['from=spring: not a day, month or year such as 2025-01-31']
 */
export function viewNotes(pairs: readonly (readonly [string, string])[], document: TimelineSummary): string[] {
  let facts: Facts | null = null
  const holds = (facet: FacetKey, value: string) => (facts ??= factsOf(document))[facet].numberOf(value) >= 0
  const wrong = (name: string, value: string): string | null => {
    if ((name === 'from' || name === 'to') && firstDay(value) === null)
      return 'not a day, month or year such as 2025-01-31'
    if (name === 'lanes' && !laneKeys.some((key) => key === value)) return `not one of ${laneKeys.join(', ')}`
    if (name === 'digits' && !digitSets.some((key) => key === value)) return `not one of ${digitSets.join(', ')}`
    if (name === 'event' && !document.events.some(({ id }) => id === value)) return 'no such event'
    const facet = facetKeys.find((key) => key === name)
    if (!facet) return null
    if (!isChoice(value)) return 'no value'
    if (!holds(facet, valueOf(value))) return `no event has this ${facet}`
    return null
  }
  const notes = pairs.flatMap(([name, value]) => {
    const why = wrong(name, value)
    return why === null ? [] : [`${name}=${value.replace(/\s+/g, ' ').slice(0, 60)}: ${why}`]
  })
  const day = (name: string) => pairs.find(([other]) => other === name)?.[1] ?? ''
  const [from, to] = [firstDay(day('from')), lastDay(day('to'))]
  if (from !== null && to !== null && from > to) notes.push(`from=${day('from')}: later than to=${day('to')}`)
  return notes
}
