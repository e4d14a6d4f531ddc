// Facets as a reader sees them: values with labels and counts, in order. It holds no state.
import type { Messages } from '../../i18n/messages'
import { leavesOut, leavingOut, valueOf } from '../../query/choice'
import type { Counts } from '../../query/counts'
import type { FacetKey } from '../../query/view-state'
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

/**
 * A facet: its values that hold events, and those chosen even where they hold none; the fullest first. They are counted and
 * named when asked for, since most facets are folded and most values never seen.
 */
export class FacetView {
  readonly key: FacetKey
  readonly label: string
  readonly #catalogue: Catalogue
  readonly #t: Messages
  readonly #counts: Counts
  readonly #choices: readonly string[]
  #values: readonly FacetValue[] | null = null

  /**
   * @param counts from `narrow`.
   * @param choices see choice.ts.
   */
  constructor(catalogue: Catalogue, t: Messages, key: FacetKey, counts: Counts, choices: readonly string[]) {
    this.key = key
    this.label = t.facets[key]
    this.#catalogue = catalogue
    this.#t = t
    this.#counts = counts
    this.#choices = choices
  }

  get values(): readonly FacetValue[] {
    return (this.#values ??= this.#sorted(Infinity))
  }

  /** So many of the values, and all that are chosen. */
  first(most: number): readonly FacetValue[] {
    const sorted = this.#values ?? this.#sorted(most)
    return sorted.filter((value, index) => index < most || value.selected || value.excluded)
  }

  get size(): number {
    return this.#counts.size + this.#empty.length
  }

  /** Whether its values are entities, which have many names. */
  get isOfEntities(): boolean {
    return this.key === 'leader' || this.key === 'country' || this.key === 'place'
  }

  get isEmpty(): boolean {
    return this.#choices.length === 0 && !this.#counts.hasAtLeast(1)
  }

  /** Whether there are two values at least. */
  get isPlural(): boolean {
    return this.#choices.length > 0 ? this.size > 1 : this.#counts.hasAtLeast(2)
  }

  get isChosen(): boolean {
    return this.#choices.length > 0
  }

  /** Whether any value is asked for. */
  get isAsked(): boolean {
    return !this.#choices.every(leavesOut)
  }

  /** Chosen values that hold nothing. */
  get #empty(): readonly string[] {
    const chosen = new Set(this.#choices.map(valueOf))
    return [...chosen].filter((value) => this.#counts.get(value) === undefined)
  }

  /** The fullest, so many at least where there are so many, and the chosen ones, in order. */
  #sorted(most: number): readonly FacetValue[] {
    const { compare } = collatorOf(this.#t.lang)
    const found = new Map(this.#counts.fullest(most))
    for (const value of this.#choices.map(valueOf)) found.set(value, this.#counts.get(value) ?? 0)
    return Array.from(found, ([value, count]) => ({
      value,
      label: valueLabel(this.#catalogue, this.#t, this.key, value),
      count,
      selected: this.#choices.includes(value),
      excluded: this.#choices.includes(leavingOut(value)),
    })).sort((a, b) => b.count - a.count || compare(a.label, b.label))
  }
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

const collators = new Map<string, Intl.Collator>()
function collatorOf(lang: string): Intl.Collator {
  let collator = collators.get(lang)
  if (!collator) collators.set(lang, (collator = new Intl.Collator(lang)))
  return collator
}
