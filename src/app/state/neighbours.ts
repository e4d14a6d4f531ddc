// Where the open event stands in its list, and what stands beside it.
import type { EventSummary } from '../../model/event'
import type { Indexes } from '../../query/indexes'
import { byDate } from '../../query/order'
import type { Explorer } from './explorer.svelte'

export interface Neighbours {
  /** From 1; 0 where it is not in the list. */
  readonly position: number
  /** How many the list has. */
  readonly count: number
  /** By date; also where the event is not itself in the list. */
  readonly previous: EventSummary | null
  readonly next: EventSummary | null
}

/** Of the open event among the results, or among those of the second timeline. */
export function neighboursOf(explorer: Explorer): Neighbours {
  const { selectedEvent: open, listedByDate: first } = explorer
  const second = explorer.other?.listedByDate
  const at = open ? explorer.chartEvents.indexOf(open.id) : -1
  const list = second && !first.includes(at) && second.includes(at) ? second : first
  const place = at < 0 ? -1 : list.indexOf(at)
  const event = (index: number | undefined) => (index === undefined ? null : explorer.chartEvents.at(index))
  const besides = (step: -1 | 1): EventSummary | null => {
    if (!open) return null
    if (place >= 0) return event(list[place + step])
    return event(nearest(first, step, (index) => byDate(explorer.chartEvents.at(index), open) * step > 0))
  }
  return { position: place + 1, count: list.length, previous: besides(-1), next: besides(1) }
}

function nearest(list: Indexes, step: -1 | 1, isBeyond: (index: number) => boolean): number | undefined {
  return step > 0 ? list.find(isBeyond) : list.findLast(isBeyond)
}
