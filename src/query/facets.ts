// Filters over events, and how many events each further value would leave. It knows no labels and no language.
import { leavesOut, valueOf } from './choice'
import { Counts } from './counts'
import type { Facts } from './facts'
import type { Indexes } from './indexes'
import type { Values } from './values'
import { facetKeys, type FacetKey, type Filters } from './view-state'

export interface Narrowed {
  /** Indexes into the document's events, in the order given. */
  readonly events: Indexes
  /**
   * By facet and value: how many events asking for that value would leave, in place of what else is asked for in its
   * facet. What is left out of the facet stays left out, but for the value itself.
   */
  readonly counts: Readonly<Record<FacetKey, Counts>>
}

/** The choices of a facet, by the numbers of its values. */
interface Chosen {
  readonly facet: FacetKey
  readonly values: Values
  /** Whether any value is asked for. */
  readonly asks: boolean
  readonly asked: Uint8Array
  readonly out: Uint8Array
  /** Events that any value of the facet would let in. */
  readonly shut: number[]
  /** Values that would let in one event each, which they are left out for. */
  readonly barred: number[]
}

/**
 * The events that hold, for every facet, at least one of the values asked for and none of those left out.
 *
 * @param events indexes into the document's events.
 * @example narrow(facts, allOf(3), { ...noFilters, type: ['visit'] }).counts.type.get('meeting') //=> 1
 * @example narrow(facts, allOf(3), { ...noFilters, type: ['-visit'] }).events //=> Uint32Array [1]
 */
export function narrow(facts: Facts, events: Indexes, filters: Filters): Narrowed {
  const active = facetKeys
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => chosenIn(facet, facts[facet], filters[facet]))
  const left = active.length === 0 ? events : filtered(events, active)
  const counts = facetKeys.map((facet) => {
    const { shut = [], barred = [] } = active.find((one) => one.facet === facet) ?? {}
    return [facet, new Counts(facts[facet], left, shut, barred)] as const
  })
  return { events: left, counts: Object.fromEntries(counts) as Record<FacetKey, Counts> }
}

function filtered(events: Indexes, active: readonly Chosen[]): Indexes {
  const left = new Uint32Array(events.length)
  let count = 0
  for (let place = 0; place < events.length; place++) {
    const at = events[place] ?? 0
    let failed: Chosen | null = null
    let failures = 0
    for (const one of active) {
      if (holds(one, at)) continue
      failed = one
      if (++failures > 1) break
    }
    if (failures === 0) left[count++] = at
    else if (failures === 1 && failed) {
      // What it would take to let this one in: any of its values, or the one it was left out for.
      const barred = barredAt(failed, at)
      if (barred.length === 0) failed.shut.push(at)
      else if (barred.length === 1) failed.barred.push(barred[0] ?? 0)
    }
  }
  return left.slice(0, count)
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
    shut: [],
    barred: [],
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
  const barred: number[] = []
  const to = starts[event + 1] ?? 0
  for (let place = starts[event] ?? 0; place < to; place++) {
    const number = numbers[place] ?? 0
    if (out[number] === 1) barred.push(number)
  }
  return barred
}
