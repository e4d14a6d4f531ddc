// The order of the lanes. What stands in none of them, the lane without an id, is always last.
import type { LaneOrder } from '../query/view-state'
import type { ChartItem, LaneView } from './chart'
import { extentOf } from './extent'

/**
 * The lanes in another order than they come in, which is by count.
 *
 * @param lang BCP 47, for the order of names.
 * @example orderLanes(lanes, items, 'name', 'en').map(({ label }) => label) //=> ['China', 'Laos', 'Russia']
 */
export function orderLanes(
  lanes: readonly LaneView[],
  items: readonly ChartItem[],
  order: LaneOrder,
  lang: string,
): readonly LaneView[] {
  if (order === 'count') return lanes
  const { compare } = new Intl.Collator(lang)
  const first = new Map<string, number>()
  if (order === 'first') {
    for (const { lane, event } of items) {
      const start = extentOf(event.date)?.start ?? Infinity
      first.set(lane, Math.min(first.get(lane) ?? Infinity, start))
    }
  }
  const began = ({ id }: LaneView) => first.get(id) ?? 0
  return lanes.toSorted(
    (a, b) => Number(a.id === '') - Number(b.id === '') || began(a) - began(b) || compare(a.label, b.label),
  )
}
