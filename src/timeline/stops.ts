// Everything the arrow keys can reach: what is drawn, what is counted, and events beyond the edges. Pure.
import type { ChartItem } from './chart'
import type { Cluster } from './detail'
import type { Extent } from './extent'
import type { Stop } from './navigation'

/** The instant an event stands for: where "before" ends, else where it begins. */
const instantOf = ({ open, start, end }: Extent): number => (open === 'start' ? end - 1 : start)

/**
 * One stop for every cluster and for every event that is in none.
 *
 * @param lanes Ids, from the top.
 * @example stopsOf([], new Map([['CN/a', item]]), new Map([['CN/a', extent]]), ['CN']).length //=> 1
 */
export function stopsOf(
  clusters: readonly Cluster[],
  items: ReadonlyMap<string, ChartItem>,
  extents: ReadonlyMap<string, Extent>,
  lanes: readonly string[],
): Stop[] {
  const laneAt = new Map(lanes.map((id, index) => [id, index]))
  const counted = new Set(clusters.flatMap(({ keys }) => keys))
  const stops: Stop[] = clusters.map(({ key, lane, start, end }) => ({
    key,
    lane: laneAt.get(lane) ?? 0,
    time: (start + end) / 2,
    until: end,
  }))
  for (const [key, extent] of extents) {
    const item = items.get(key)
    if (!item || counted.has(key)) continue
    stops.push({ key, lane: laneAt.get(item.lane) ?? 0, time: instantOf(extent), until: extent.end })
  }
  return stops
}
