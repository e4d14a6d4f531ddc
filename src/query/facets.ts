// Filters over events, and how many events each further value would leave. It knows no labels and no language.
import { leavesOut, valueOf } from './choice'
import type { Facts } from './facts'
import type { Values } from './values'
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

/** The choices of a facet, by the numbers of its values. */
interface Chosen {
  readonly facet: FacetKey
  readonly values: Values
  /** Whether any value is asked for. */
  readonly asks: boolean
  readonly asked: Uint8Array
  readonly out: Uint8Array
}

/**
 * The events that hold, for every facet, at least one of the values asked for and none of those left out.
 *
 * @param events indexes into the document's events.
 * @example narrow(facts, [0, 1, 2], { ...noFilters, type: ['visit'] }).counts.type.get('meeting') //=> 1
 * @example narrow(facts, [0, 1, 2], { ...noFilters, type: ['-visit'] }).events //=> [1]
 */
export function narrow(facts: Facts, events: readonly number[], filters: Filters): Narrowed {
  const tallies = facetKeys.map((facet) => new Tally(facet, facts[facet]))
  const active = tallies
    .filter(({ facet }) => filters[facet].length > 0)
    .map((tally) => ({ ...chosenIn(tally.facet, tally.values, filters[tally.facet]), tally }))
  const left: number[] = []
  for (const at of events) {
    let failed: (typeof active)[number] | null = null
    let failures = 0
    for (const one of active) {
      if (holds(one, at)) continue
      failed = one
      if (++failures > 1) break
    }
    if (failures === 0) {
      left.push(at)
      for (const tally of tallies) tally.add(at)
    } else if (failures === 1 && failed) {
      // What it would take to let this one in: any of its values, or the one it was left out for.
      const barred = barredAt(failed, at)
      if (barred.length === 0) failed.tally.add(at)
      else if (barred.length === 1) failed.tally.addValue(barred[0] ?? 0)
    }
  }
  const counts = Object.fromEntries(tallies.map(({ facet, counts: found }) => [facet, found]))
  return { events: left, counts: counts as Record<FacetKey, ReadonlyMap<string, number>> }
}

/** How many events each value of a facet would leave. */
class Tally {
  readonly facet: FacetKey
  readonly values: Values
  readonly #sums: Uint32Array

  constructor(facet: FacetKey, values: Values) {
    this.facet = facet
    this.values = values
    this.#sums = new Uint32Array(values.table.length)
  }

  add(event: number): void {
    const { starts, numbers } = this.values
    const to = starts[event + 1] ?? 0
    for (let at = starts[event] ?? 0; at < to; at++) this.addValue(numbers[at] ?? 0)
  }

  addValue(number: number): void {
    this.#sums[number] = (this.#sums[number] ?? 0) + 1
  }

  /** Of the values that would leave any. */
  get counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const [number, sum] of this.#sums.entries()) if (sum > 0) counts.set(this.values.table[number] ?? '', sum)
    return counts
  }
}

function chosenIn(facet: FacetKey, values: Values, choices: readonly string[]): Chosen {
  const flags = (wanted: readonly string[]) => {
    const set = new Uint8Array(values.table.length)
    for (const value of wanted) {
      const number = values.numberOf(value)
      if (number >= 0) set[number] = 1
    }
    return set
  }
  const asked = choices.filter((choice) => !leavesOut(choice))
  return {
    facet,
    values,
    asks: asked.length > 0,
    asked: flags(asked),
    out: flags(choices.filter(leavesOut).map(valueOf)),
  }
}

function holds({ values: { starts, numbers }, asks, asked, out }: Chosen, event: number): boolean {
  let found = !asks
  const to = starts[event + 1] ?? 0
  for (let at = starts[event] ?? 0; at < to; at++) {
    const number = numbers[at] ?? 0
    if (out[number] === 1) return false
    found ||= asked[number] === 1
  }
  return found
}

function barredAt({ values: { starts, numbers }, out }: Chosen, event: number): number[] {
  return [...numbers.subarray(starts[event], starts[event + 1])].filter((number) => out[number] === 1)
}
