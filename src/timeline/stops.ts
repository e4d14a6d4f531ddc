// Everything the arrow keys can reach: what is drawn, what is counted, and in every lane the nearest beyond what is
// prepared, its first and its last. Pure.
import type { ChartLane, ChartEvents } from './chart'
import type { Cluster, Placed } from './detail'
import { extentAt } from './extent'
import type { Stop } from './navigation'

/**
 * One stop for every cluster, for every event with a mark of its own, and for the ways out of what is prepared.
 *
 * @param lanes From the top.
 * @param beyond For a lane, indexes of events that are neither drawn nor counted and may be gone to.
 * @example stopsOf([], [], [china], () => [3], events).length //=> 1
 */
export function stopsOf(
  clusters: readonly Cluster[],
  placed: readonly Placed[],
  lanes: readonly ChartLane[],
  beyond: (lane: string) => readonly number[],
  { times, at }: ChartEvents,
): Stop[] {
  const laneAt = new Map(lanes.map(({ id }, index) => [id, index]))
  const ofEvent = (key: string, lane: string, event: number): Stop[] => {
    const extent = extentAt(times, event)
    // where "before" ends, else where it begins
    const time = extent && (extent.open === 'start' ? extent.end - 1 : extent.start)
    return extent && time !== null ? [{ key, lane: laneAt.get(lane) ?? 0, time, until: extent.end }] : []
  }
  return [
    ...clusters.map(({ key, lane, start, end }) => ({
      ...{ key, lane: laneAt.get(lane) ?? 0, time: (start + end) / 2, until: end },
    })),
    ...placed.flatMap(({ key, lane, event }) => ofEvent(key, lane, event)),
    ...lanes.flatMap(({ id }) => beyond(id).flatMap((event) => ofEvent(`${id}/${at(event).id}`, id, event))),
  ]
}
