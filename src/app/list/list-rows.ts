// What stands in the list one below the other: events by year, or by rank while searching. It draws nothing.
import type { EventSummary } from '../../model/event'
import type { Indexes } from '../../query/indexes'

/** Events under one heading. */
export interface Group {
  /** The year; `undated`; `ranked` for all of them where they come by rank. */
  readonly key: string
  readonly events: readonly EventSummary[]
}

/** A heading, or an event. */
export type Row = { readonly group: Group } | EventRow

/** An event with its place among those shown, from 1. */
export interface EventRow {
  readonly event: EventSummary
  readonly place: number
}

/**
 * The events by year, in the order they come.
 *
 * @example groupsOf([april2025, message], false).map(({ key }) => key) //=> ['2025', 'undated']
 */
export function groupsOf(events: readonly EventSummary[], ranked: boolean): readonly Group[] {
  if (ranked) return [{ key: 'ranked', events }]
  const groups: { readonly key: string; readonly events: EventSummary[] }[] = []
  for (const event of events) {
    const key = (event.date.earliest ?? event.date.latest)?.slice(0, 4) ?? 'undated'
    const group = groups.at(-1)
    if (group?.key === key) group.events.push(event)
    else groups.push({ key, events: [event] })
  }
  return groups
}

/**
 * The same one below the other.
 *
 * @example rowsOf(groupsOf([april2025], false)) //=> [{ group: { key: '2025', events: [april2025] } }, { event: april2025, place: 1 }]
 */
export function rowsOf(groups: readonly Group[]): readonly Row[] {
  let place = 0
  return groups.flatMap((group): Row[] => [{ group }, ...group.events.map((event) => ({ event, place: ++place }))])
}

/**
 * Events by rank, without a heading. Each is asked for when its row is drawn: with every key there are others, and most are
 * never seen.
 *
 * @param ranked indexes into the document's events.
 * @example rankedRows(Uint32Array.of(3, 0), eventAt)[1]?.event //=> eventAt(0)
 */
export function rankedRows(ranked: Indexes, eventAt: (index: number) => EventSummary): readonly EventRow[] {
  return Array.from(ranked, (index, at) => ({
    place: at + 1,
    get event() {
      return eventAt(index)
    },
  }))
}
