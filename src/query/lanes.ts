// Which lanes an event stands in. Lanes have no labels here.
import type { Facts } from './facts'
import type { LaneKey } from './view-state'

/** The lane of events that have nothing of the kind the lanes are by; no value of any facet is empty. */
export const restLane = ''

export interface Lane {
  /** A value of the facet the lanes are by, or `restLane`. */
  readonly id: string
  /** Indexes into the document's events. */
  readonly events: readonly number[]
}

/**
 * The events by lane, the fullest lane first, the rest last. One event may stand in several.
 *
 * @param events indexes into the document's events.
 * @param label for the order of lanes that are equally full.
 * @example lanesOf(facts, [0, 1, 2], 'country', (id) => id).map(({ id }) => id) //=> ['US', 'CN']
 */
export function lanesOf(
  facts: Facts,
  events: readonly number[],
  key: LaneKey,
  label: (id: string) => string,
): readonly Lane[] {
  if (key === 'none') return events.length > 0 ? [{ id: restLane, events }] : []
  const { table, starts, numbers } = facts[key]
  const members = table.map((): number[] => [])
  const rest: number[] = []
  for (const at of events) {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0]
    if (from === to) rest.push(at)
    for (let place = from; place < to; place++) members[numbers[place] ?? 0]?.push(at)
  }
  return [...members.map((own, number) => ({ id: table[number] ?? '', events: own })), { id: restLane, events: rest }]
    .filter((lane) => lane.events.length > 0)
    .sort(
      (a, b) =>
        Number(a.id === restLane) - Number(b.id === restLane) ||
        b.events.length - a.events.length ||
        label(a.id).localeCompare(label(b.id)),
    )
}

/** The lane of what stands in none of the lanes shown; no value of any facet is called so. */
export const othersLane = '*'

/**
 * The fullest lanes, and one for the others together, in which an event stands once. The rest stays the last.
 *
 * @param lanes from `lanesOf`.
 * @param events what they were made from, in the order wanted.
 * @param most how many lanes of their own; one more is shown rather than put in a lane of others by itself.
 * @example fullest(lanes, events, 8).at(-1)?.id //=> '*'
 */
export function fullest(lanes: readonly Lane[], events: readonly number[], most: number): readonly Lane[] {
  const named = lanes.filter(({ id }) => id !== restLane)
  if (named.length <= most + 1) return lanes
  const others = new Set(named.slice(most).flatMap((lane) => lane.events))
  return [
    ...named.slice(0, most),
    { id: othersLane, events: events.filter((at) => others.has(at)) },
    ...lanes.filter(({ id }) => id === restLane),
  ]
}
