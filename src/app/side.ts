// One set of events as a chart draws it. Two of them make a comparison; what is common to both is the explorer's.
import type { Messages } from '../i18n/messages'
import type { Event } from '../model/event'
import { lanesOf } from '../query/lanes'
import { byDate, isDated } from '../query/order'
import type { LaneKey } from '../query/view-state'
import type { ChartItem, LaneView } from '../timeline/chart'
import type { Catalogue } from './catalogue'
import { laneLabel } from './facet-views'

export interface Side {
  readonly matching: readonly Event[]
  /** Those of them that are listed, in the order they came. */
  readonly results: readonly Event[]
  /** Undated ones last. */
  readonly resultsByDate: readonly Event[]
  readonly undated: readonly Event[]
  /** With at least one event each, the fullest first. */
  readonly chartLanes: readonly LaneView[]
  /** An event once for every lane it stands in. */
  readonly chartItems: readonly ChartItem[]
}

/**
 * Puts events into lanes.
 *
 * @param events indexes into the document's events.
 * @param titleOf an event in the reader's words.
 */
export function drawn(
  catalogue: Catalogue,
  t: Messages,
  lanes: LaneKey,
  events: readonly number[],
  titleOf: (event: Event) => string,
): Pick<Side, 'chartLanes' | 'chartItems'> {
  const label = (id: string) => laneLabel(catalogue, t, lanes, id)
  const filled = lanesOf(catalogue.facts, catalogue.dated(events), lanes, label)
  return {
    chartLanes: filled.map(({ id, events: members }) => ({ id, label: label(id), note: t.events(members.length) })),
    chartItems: filled.flatMap(({ id, events: members }) =>
      catalogue.eventsAt(members).map((event) => ({
        key: `${id}/${event.id}`,
        lane: id,
        event,
        title: titleOf(event),
      })),
    ),
  }
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
  titleOf: (event: Event) => string,
): Side {
  const results = catalogue.eventsAt(listed)
  const resultsByDate = results.toSorted(byDate)
  const undated = resultsByDate.filter((event) => !isDated(event))
  const matching = catalogue.eventsAt(events)
  return { matching, results, resultsByDate, undated, ...drawn(catalogue, t, lanes, events, titleOf) }
}
