// Facets and lanes as a reader sees them: values with labels and counts, in order. It holds no state.
import type { Messages } from '../i18n/messages'
import { leavingOut, valueOf } from '../query/choice'
import { restLane } from '../query/lanes'
import { isCalled, plainName } from '../query/names'
import type { FacetKey, LaneKey } from '../query/view-state'
import type { Catalogue } from './catalogue'

/** One value of a facet with the number of events that asking for it alone in its facet would leave. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
  /** Asked for. */
  readonly selected: boolean
  /** What holds it is left out. */
  readonly excluded: boolean
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
  // an address may ask for a value of any name, "constructor" too
  const word = (table: Readonly<Record<string, string>>) => (Object.hasOwn(table, value) && table[value]) || value
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
    case 'pair':
      return value
        .split('-')
        .map((country) => catalogue.nameOf(country, t.lang).text)
        .join(' – ')
    case 'leader':
    case 'country':
    case 'place':
      return catalogue.nameOf(value, t.lang).text
  }
}

/** What a choice is called on its chip: the value, or that it is left out. */
export function choiceLabel(catalogue: Catalogue, t: Messages, facet: FacetKey, choice: string): string {
  const value = valueOf(choice)
  const label = valueLabel(catalogue, t, facet, value)
  return value === choice ? label : t.filters.not(label)
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

const collators = new Map<string, Intl.Collator>()
function collatorOf(lang: string): Intl.Collator {
  let collator = collators.get(lang)
  if (!collator) collators.set(lang, (collator = new Intl.Collator(lang)))
  return collator
}

/**
 * The values of a facet that hold events, and those chosen even where they hold none; the fullest first.
 *
 * @param counts by value, from `narrow`.
 * @param choices see choice.ts.
 */
export function facetView(
  catalogue: Catalogue,
  t: Messages,
  key: FacetKey,
  counts: ReadonlyMap<string, number>,
  choices: readonly string[],
): FacetView {
  const { compare } = collatorOf(t.lang)
  const values = [...new Set([...counts.keys(), ...choices.map(valueOf)])]
    .map((value) => ({
      value,
      label: valueLabel(catalogue, t, key, value),
      count: counts.get(value) ?? 0,
      selected: choices.includes(value),
      excluded: choices.includes(leavingOut(value)),
    }))
    .sort((a, b) => b.count - a.count || compare(a.label, b.label))
  return { key, label: t.facets[key], values }
}

/**
 * The values of a facet that are called what a reader types, in any spelling the document knows.
 *
 * @example valuesCalled(catalogue, leaders, 'tập').map(({ value }) => value) //=> ['xi-jinping']
 */
export function valuesCalled(catalogue: Catalogue, { key, values }: FacetView, typed: string): readonly FacetValue[] {
  const isEntity = key === 'leader' || key === 'country' || key === 'place'
  return values.filter(
    ({ value, label }) => isCalled([plainName(label)], typed) || (isEntity && catalogue.isCalled(value, typed)),
  )
}
