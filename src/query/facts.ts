// What each event can be filtered and laned by: its leaders, partner countries, sources… It judges nothing.
import { columnsOf, type EventColumns } from '../model/columns'
import type { TimelineSummary } from '../model/document'
import type { EventSummary } from '../model/event'
import { Values } from './values'
import type { FacetKey } from './view-state'

/** For each facet the values of every event, in the document's order. */
export type Facts = Readonly<Record<FacetKey, Values>>

/**
 * Countries other than the home country; all where there is no other, or no home.
 *
 * @example partners(['CN', 'VN'], 'VN') //=> ['CN']
 */
export function partners(countries: readonly string[], home: string | null): readonly string[] {
  const others = countries.filter((country) => country !== home)
  return others.length > 0 ? others : countries
}

/**
 * Every two of some countries, in the order of their codes: what one looks for who asks about two sides.
 *
 * @example pairs(['VN', 'CN']) //=> ['CN-VN']
 */
export function pairs(countries: readonly string[]): readonly string[] {
  const sorted = [...countries].sort()
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one}-${other}`))
}

/**
 * Reads off the facts once, so that filtering a long document does not look them up again.
 *
 * @example factsOf(document).leader.at(3) //=> ['to-lam', 'xi-jinping']
 */
export function factsOf(document: TimelineSummary): Facts {
  const persons = new Set(document.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const { events } = document
  const columns = columnsOf(events)
  if (columns) return factsOfColumns(document, columns, persons)
  const of = (values: (event: EventSummary) => readonly string[]) =>
    Values.of(events.length, (at) => {
      const event = events[at]
      return event ? values(event) : []
    })
  return {
    leader: of(({ participants }) => participants.map(({ entity }) => entity).filter((id) => persons.has(id))),
    type: of(({ type }) => [type]),
    country: of(({ countries }) => partners(countries, document.home)),
    pair: of(({ countries }) => pairs(countries)),
    certainty: of(({ date }) => [date.certainty]),
    channel: of(({ channel }) => [channel]),
    status: of(({ status }) => [status]),
    place: of(({ place }) => (place === null ? [] : [place])),
    source: of(({ evidence }) => evidence.map(({ source }) => source)),
  }
}

/** The same read off columns: what events have in common is looked at once. */
function factsOfColumns(
  { home, sources }: TimelineSummary,
  columns: EventColumns,
  persons: ReadonlySet<string>,
): Facts {
  const { count, names, kinds, kind, dates, date, parts, partsFrom, part, place, evidenceFrom, source } = columns
  const isPerson = names.map((name) => persons.has(name))
  /** By what many events share, the value of it. */
  const shared = (column: Uint32Array, values: readonly string[]) =>
    Values.of(count, (at) => [values[column[at] ?? 0] ?? ''])
  const sets = columns.countrySets.map((set) => set.map((name) => names[name] ?? ''))
  const bySet = (values: (countries: readonly string[]) => readonly string[]) => {
    const all = sets.map(values)
    const none: readonly string[] = []
    return Values.of(count, (at) => all[columns.countries[at] ?? 0] ?? none)
  }
  return {
    leader: Values.numbered(count, names, (at, tell) => {
      for (let next = partsFrom[at] ?? 0; next < (partsFrom[at + 1] ?? 0); next++) {
        const who = parts[part[next] ?? 0]?.who ?? 0
        if (isPerson[who] === true) tell(who)
      }
    }),
    type: shared(
      kind,
      kinds.map(({ type }) => type),
    ),
    country: bySet((countries) => partners(countries, home)),
    pair: bySet(pairs),
    certainty: shared(
      date,
      dates.map(({ certainty }) => certainty),
    ),
    channel: shared(
      kind,
      kinds.map(({ channel }) => channel),
    ),
    status: shared(
      kind,
      kinds.map(({ status }) => status),
    ),
    place: Values.numbered(count, names, (at, tell) => {
      const where = place[at] ?? -1
      if (where >= 0) tell(where)
    }),
    source: Values.numbered(
      count,
      sources.map(({ id }) => id),
      (at, tell) => {
        for (let next = evidenceFrom[at] ?? 0; next < (evidenceFrom[at + 1] ?? 0); next++) tell(source[next] ?? 0)
      },
    ),
  }
}
