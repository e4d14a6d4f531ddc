// One set of events as a chart draws it: what comes with the chart. Two of them make a comparison, both drawn alike.
import type { Messages } from '../../i18n/messages'
import type { EventSummary } from '../../model/event'
import { fullest, lanesOf, othersLane, restLane } from '../../query/lanes'
import type { Indexes } from '../../query/indexes'
import type { LaneKey } from '../../query/view-state'
import type { LaneView } from '../../timeline/chart'
import type { Catalogue } from '../state/catalogue'
import type { Explorer } from '../state/explorer.svelte'
import { valueLabel } from '../state/facet-views'

export interface Side {
  /** Indexes into the document's events, in order of time. */
  readonly matched: Indexes
  /** Those of them that are listed, in the order they are listed in. */
  readonly listed: Indexes
  /** The same by date, undated ones last. */
  readonly listedByDate: Indexes
}

/** How many lanes come at a time; fewer where each is full. */
const laneStep = 12
const fullLaneStep = 8
const full = 500

/** How many lanes have a place of their own, the fullest; the others stand in one together. */
const mostOf = ({ document, laneSteps }: Explorer) =>
  laneSteps * (document.events.length > full ? fullLaneStep : laneStep)

/**
 * The lanes of an explorer with at least one event each, the fullest first; events without a date stand in none.
 *
 * @param matched indexes into the document's events, in order of time.
 * @param most how many lanes; what stands in none of them has one together.
 */
export function lanesOn(explorer: Explorer, matched: Indexes, most = mostOf(explorer)): readonly LaneView[] {
  const { catalogue, t, lanes } = explorer
  const label = (id: string) => laneLabel(catalogue, t, lanes, id)
  const dated = catalogue.dated(matched)
  const all = lanesOf(catalogue.facts, dated, lanes, label)
  const shown = fullest(all, dated, most)
  const others = t.lanes.others(all.length - shown.length + 1)
  return shown.map(({ id, events }) => ({
    ...{ id, label: id === othersLane ? others : label(id), note: t.events(events.length), events },
  }))
}

/** Listed events without a year: they stand in no lane and have a shelf of their own. */
export function undatedOn(
  { catalogue }: Explorer,
  { listedByDate }: Pick<Side, 'listedByDate'>,
): readonly EventSummary[] {
  return catalogue.eventsAt(catalogue.undated(listedByDate))
}

/** What a lane is called, that of the rest included. */
function laneLabel(catalogue: Catalogue, t: Messages, lanes: LaneKey, id: string): string {
  if (lanes === 'none') return t.lanes.all
  if (id !== restLane) return valueLabel(catalogue, t, lanes, id)
  const rest: Partial<Record<LaneKey, string>> = {
    country: t.lanes.noCountry,
    leader: t.lanes.noLeader,
    source: t.lanes.noSource,
  }
  return rest[lanes] ?? ''
}
