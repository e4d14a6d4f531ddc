// The order of the lanes. What stands in none of them is always last.
import type { Times } from '../query/times'
import { othersLane, restLane } from '../query/lanes'
import type { LaneOrder } from '../query/view-state'
import type { LaneView } from './chart'

/**
 * The lanes in another order than they come in, which is by count.
 *
 * @param lang BCP 47, for the order of names.
 * @example orderLanes(lanes, times, 'name', 'en').map(({ label }) => label) //=> ['China', 'Laos', 'Russia']
 */
export function orderLanes(
  lanes: readonly LaneView[],
  { start }: Times,
  order: LaneOrder,
  lang: string,
): readonly LaneView[] {
  if (order === 'count') return lanes
  const { compare } = new Intl.Collator(lang)
  // events stand in order of time
  const began = ({ events }: LaneView) => (order === 'first' ? (start[events[0] ?? -1] ?? Infinity) : 0)
  const last = ({ id }: LaneView) => (id === restLane ? 2 : Number(id === othersLane))
  return lanes.toSorted((a, b) => last(a) - last(b) || began(a) - began(b) || compare(a.label, b.label))
}
