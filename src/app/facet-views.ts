// Facets and lanes as a reader sees them: values with labels and counts, in order. It holds no state.
import type { Messages } from '../i18n/messages'
import { restLane } from '../query/lanes'
import type { FacetKey, LaneKey } from '../query/view-state'
import type { Catalogue } from './catalogue'

/** One value of a facet with the number of events it would leave, its own facet's filter aside. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly selected: boolean
}

export interface FacetView {
  readonly key: FacetKey
  readonly label: string
  readonly values: readonly FacetValue[]
}

/**
 * What a value of a facet is called; the value itself where it has no name.
 *
 * @example valueLabel(catalogue, messagesFor('ur'), 'type', 'visit') //=> 'دورہ'
 */
export function valueLabel(catalogue: Catalogue, t: Messages, facet: FacetKey, value: string): string {
  const word = (table: Readonly<Record<string, string>>) => table[value] ?? value
  switch (facet) {
    case 'type':
      return word(t.types)
    case 'certainty':
      return word(t.certainties)
    case 'channel':
      return word(t.channels)
    case 'status':
      return word(t.statuses)
    case 'source':
      return catalogue.source(value)?.title ?? value
    case 'leader':
    case 'country':
    case 'place':
      return catalogue.nameOf(value, t.lang).text
  }
}

/** What a lane is called, that of the rest included. */
export function laneLabel(catalogue: Catalogue, t: Messages, lanes: LaneKey, id: string): string {
  if (lanes === 'none') return t.lanes.all
  if (id !== restLane) return valueLabel(catalogue, t, lanes, id)
  const rest: Partial<Record<LaneKey, string>> = {
    country: t.lanes.noCountry,
    leader: t.lanes.noLeader,
    source: t.lanes.noSource,
  }
  return rest[lanes] ?? ''
}

/**
 * The values of a facet that hold events, and those chosen even where they hold none; the fullest first.
 *
 * @param counts by value, from `narrow`.
 */
export function facetView(
  catalogue: Catalogue,
  t: Messages,
  key: FacetKey,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): FacetView {
  const collator = new Intl.Collator(t.lang)
  const values = [...new Set([...counts.keys(), ...chosen])]
    .map((value) => ({
      value,
      label: valueLabel(catalogue, t, key, value),
      count: counts.get(value) ?? 0,
      selected: chosen.includes(value),
    }))
    .sort((a, b) => b.count - a.count || collator.compare(a.label, b.label))
  return { key, label: t.facets[key], values }
}
