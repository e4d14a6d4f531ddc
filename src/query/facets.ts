// Filters over events, and how many events each further value would leave. It knows no labels and no language.
import { leavesOut, valueOf } from './choice'
import type { Facts } from './facts'
import { facetKeys, type FacetKey, type Filters } from './view-state'

export interface Narrowed {
  /** Indexes into the document's events, in the order given. */
  readonly events: readonly number[]
  /**
   * By facet and value: how many events asking for that value would leave, in place of what else is asked for in its
   * facet. What is left out of the facet stays left out, but for the value itself.
   */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>
}

/** The choices of a facet, taken apart. */
interface Chosen {
  readonly facet: FacetKey
  readonly asked: ReadonlySet<string>
  readonly out: ReadonlySet<string>
}

/**
 * The events that hold, for every facet, at least one of the values asked for and none of those left out.
 *
 * @param events indexes into the document's events.
 * @example narrow(facts, [0, 1, 2], { ...noFilters, type: ['visit'] }).counts.type.get('meeting') //=> 1
 * @example narrow(facts, [0, 1, 2], { ...noFilters, type: ['-visit'] }).events //=> [1]
 */
export function narrow(facts: Facts, events: readonly number[], filters: Filters): Narrowed {
  const active = facetKeys.filter((facet) => filters[facet].length > 0).map((facet) => chosenIn(facet, filters[facet]))
  const counts = Object.fromEntries(facetKeys.map((facet) => [facet, new Map()])) as Record<
    FacetKey,
    Map<string, number>
  >
  const count = (facet: FacetKey, values: readonly string[]) => {
    for (const value of values) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
  }
  const left: number[] = []
  for (const at of events) {
    const failed = active.filter((chosen) => !holds(chosen, facts[chosen.facet][at] ?? []))
    const [only] = failed
    if (only === undefined) {
      left.push(at)
      for (const facet of facetKeys) count(facet, facts[facet][at] ?? [])
    } else if (failed.length === 1) {
      // What it would take to let this one in: any of its values, or the one it was left out for.
      const values = facts[only.facet][at] ?? []
      const barred = values.filter((value) => only.out.has(value))
      if (barred.length < 2) count(only.facet, barred.length === 1 ? barred : values)
    }
  }
  return { events: left, counts }
}

function chosenIn(facet: FacetKey, choices: readonly string[]): Chosen {
  return {
    facet,
    asked: new Set(choices.filter((choice) => !leavesOut(choice))),
    out: new Set(choices.filter(leavesOut).map(valueOf)),
  }
}

function holds({ asked, out }: Chosen, values: readonly string[]): boolean {
  return (asked.size === 0 || values.some((value) => asked.has(value))) && !values.some((value) => out.has(value))
}
