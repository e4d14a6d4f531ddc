// Filters over events, and how many events each further value would leave. It knows no labels and no language.
import type { Facts } from './facts'
import { facetKeys, type FacetKey, type Filters } from './view-state'

export interface Narrowed {
  /** Indexes into the document's events, in the order given. */
  readonly events: readonly number[]
  /** By facet and value: events that hold it and pass the filters of all other facets. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>
}

/**
 * The events that hold, for every facet with chosen values, at least one of them.
 *
 * A facet's own filter is left out of its counts: they say what choosing one more value would add.
 *
 * @param events indexes into the document's events.
 * @example narrow(facts, [0, 1, 2], { ...noFilters, type: ['visit'] }).counts.type.get('meeting') //=> 1
 */
export function narrow(facts: Facts, events: readonly number[], filters: Filters): Narrowed {
  const active = facetKeys.filter((facet) => filters[facet].length > 0)
  const counts = Object.fromEntries(facetKeys.map((facet) => [facet, new Map()])) as Record<
    FacetKey,
    Map<string, number>
  >
  const count = (facet: FacetKey, at: number) => {
    for (const value of facts[facet][at] ?? []) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  const left: number[] = []
  for (const at of events) {
    const failed = active.filter((facet) => !holds(facts, facet, at, filters[facet]))
    const [only] = failed
    if (only === undefined) {
      left.push(at)
      for (const facet of facetKeys) count(facet, at)
    } else if (failed.length === 1) count(only, at)
  }
  return { events: left, counts }
}

function holds(facts: Facts, facet: FacetKey, at: number, chosen: readonly string[]): boolean {
  return facts[facet][at]?.some((value) => chosen.includes(value)) ?? false
}
