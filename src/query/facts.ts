// What each event can be filtered and laned by: its leaders, partner countries, sources… It judges nothing.
import type { TimelineSummary } from '../model/document'
import type { EventSummary } from '../model/event'
import { preparedOf } from './prepared'
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
  const prepared = preparedOf(document.events)
  if (prepared) return prepared.facts()
  const persons = new Set(document.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const { events } = document
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
