// Which lanes an event stands in. Lanes have no labels here.
import type { Facts } from './facts'
import type { Indexes } from './indexes'
import type { LaneKey } from './view-state'

/** The lane of events that have nothing of the kind the lanes are by; no value of any facet is empty. */
export const restLane = ''

export interface Lane {
  /** A value of the facet the lanes are by, or `restLane`. */
  readonly id: string
  /** Indexes into the document's events. */
  readonly events: Indexes
}

/**
 * The events by lane, the fullest lane first, the rest last. One event may stand in several.
 *
 * @param events indexes into the document's events.
 * @param label for the order of lanes that are equally full.
 * @example lanesOf(facts, allOf(3), 'country', (id) => id).map(({ id }) => id) //=> ['US', 'CN']
 */
export function lanesOf(facts: Facts, events: Indexes, key: LaneKey, label: (id: string) => string): readonly Lane[] {
  if (key === 'none') return events.length > 0 ? [{ id: restLane, events }] : []
  const { table, starts, numbers } = facts[key]
  // counted first, so that each lane is as long as it is to be; the rest comes after all values
  const counts = new Uint32Array(table.length + 1)
  const visit = (tell: (lane: number, event: number) => void) => {
    for (let at = 0; at < events.length; at++) {
      const event = events[at] ?? 0
      const from = starts[event] ?? 0
      const to = starts[event + 1] ?? 0
      if (from === to) tell(table.length, event)
      for (let place = from; place < to; place++) tell(numbers[place] ?? 0, event)
    }
  }
  visit((lane) => {
    counts[lane] = (counts[lane] ?? 0) + 1
  })
  const members = Array.from(counts, (count) => (count > 0 ? new Uint32Array(count) : null))
  const places = new Uint32Array(counts.length)
  visit((lane, event) => {
    const place = places[lane] ?? 0
    const own = members[lane]
    if (own) own[place] = event
    places[lane] = place + 1
  })
  return members
    .flatMap((own, number) => (own ? [{ id: table[number] ?? restLane, events: own }] : []))
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
export function fullest(lanes: readonly Lane[], events: Indexes, most: number): readonly Lane[] {
  const named = lanes.filter(({ id }) => id !== restLane)
  if (named.length <= most + 1) return lanes
  const others = new Uint8Array(events.reduce((greatest, at) => Math.max(greatest, at), 0) + 1)
  for (const lane of named.slice(most)) for (const at of lane.events) others[at] = 1
  return [
    ...named.slice(0, most),
    { id: othersLane, events: events.filter((at) => others[at] === 1) },
    ...lanes.filter(({ id }) => id === restLane),
  ]
}
