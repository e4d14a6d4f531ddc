// One set of events as a chart draws it. Two of them make a comparison; what is common to both is the explorer's.
import type { Messages } from '../i18n/messages'
import type { EventSummary } from '../model/event'
import { fullest, lanesOf, othersLane } from '../query/lanes'
import type { Indexes } from '../query/indexes'
import type { LaneKey } from '../query/view-state'
import type { LaneView } from '../timeline/chart'
import type { Catalogue } from './catalogue'
import { laneLabel } from './facet-views'

export interface Side {
  /** Indexes into the document's events, in order of time. */
  readonly matched: Indexes
  /** Those of them that are listed, in the order they are listed in. */
  readonly listed: Indexes
  /** The same by date, undated ones last. */
  readonly listedByDate: Indexes
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
  matched: Indexes,
  most: number,
): readonly LaneView[] {
  const label = (id: string) => laneLabel(catalogue, t, lanes, id)
  const dated = catalogue.dated(matched)
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
 * @param events indexes into the document's events, ascending.
 * @param listed those of them that are listed, likewise.
 */
export function sideOf(
  catalogue: Catalogue,
  t: Messages,
  lanes: LaneKey,
  { events, listed }: { readonly events: Indexes; readonly listed: Indexes },
  most: number,
): Side {
  const inOrder = catalogue.inOrder(listed)
  const matched = catalogue.inOrder(events)
  return {
    matched,
    listed: inOrder,
    listedByDate: inOrder,
    undated: catalogue.eventsAt(catalogue.undated(inOrder)),
    chartLanes: chartLanes(catalogue, t, lanes, matched, most),
  }
}
