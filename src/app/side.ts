// One set of events as a chart draws it. Two of them make a comparison; what is common to both is the explorer's.
import type { Messages } from '../i18n/messages'
import type { EventSummary } from '../model/event'
import { fullest, lanesOf, othersLane } from '../query/lanes'
import type { LaneKey } from '../query/view-state'
import type { LaneView } from '../timeline/chart'
import type { Catalogue } from './catalogue'
import { laneLabel } from './facet-views'

export interface Side {
  /** Indexes into the document's events, in order of time. */
  readonly matched: readonly number[]
  /** Those of them that are listed, in the order they came. */
  readonly results: readonly EventSummary[]
  /** Undated ones last. */
  readonly resultsByDate: readonly EventSummary[]
  readonly undated: readonly EventSummary[]
  /** With at least one event each, the fullest first. */
  readonly chartLanes: readonly LaneView[]
}

/**
 * Puts events into lanes; those without a date stand in none.
 *
 * @param matched indexes into the document's events, in order of time.
 * @param most how many lanes; what stands in none of them has one together.
 */
export function chartLanes(
  catalogue: Catalogue,
  t: Messages,
  lanes: LaneKey,
  matched: readonly number[],
  most: number,
): readonly LaneView[] {
  const label = (id: string) => laneLabel(catalogue, t, lanes, id)
  const dated = matched.filter((at) => catalogue.isDated(at))
  const all = lanesOf(catalogue.facts, dated, lanes, label)
  const shown = fullest(all, dated, most)
  const others = t.lanes.others(all.length - shown.length + 1)
  return shown.map(({ id, events }) => ({
    ...{ id, label: id === othersLane ? others : label(id), note: t.events(events.length), events },
  }))
}

/**
 * A whole side of a comparison.
 *
 * @param events indexes into the document's events.
 * @param listed those of them that are listed.
 */
export function sideOf(
  catalogue: Catalogue,
  t: Messages,
  lanes: LaneKey,
  { events, listed }: { readonly events: readonly number[]; readonly listed: readonly number[] },
  most: number,
): Side {
  const inOrder = catalogue.inOrder(listed)
  const matched = catalogue.inOrder(events)
  return {
    matched,
    results: catalogue.eventsAt(listed),
    resultsByDate: catalogue.eventsAt(inOrder),
    undated: catalogue.eventsAt(inOrder.filter((at) => !catalogue.isDated(at))),
    chartLanes: chartLanes(catalogue, t, lanes, matched, most),
  }
}
