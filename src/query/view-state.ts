// What a reader has chosen to see: plain values, as they stand in the address. How they are written there is url.ts.
import { leavesOut, leavingOut, valueOf } from './choice'

export const langs = ['en', 'ur', 'vi'] as const
/** An interface language. */
export type Lang = (typeof langs)[number]

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

export const laneKeys = ['country', 'leader', 'type', 'channel', 'source', 'none'] as const
/** What the lanes of the timeline stand for. */
export type LaneKey = (typeof laneKeys)[number]

export const laneOrders = ['count', 'name', 'first'] as const
/** Lanes by how many events they hold, by name, or by their first event. */
export type LaneOrder = (typeof laneOrders)[number]

export const digitSets = ['latin', 'urdu'] as const
/** The digits a reader wants; the second only where the language has digits of its own. */
export type Digits = (typeof digitSets)[number]

export const facetKeys = [
  'leader',
  'type',
  'country',
  'pair',
  'certainty',
  'channel',
  'status',
  'place',
  'source',
] as const
export type FacetKey = (typeof facetKeys)[number]

/**
 * Choices by facet (see choice.ts): of the values asked for in a facet any one must hold, of those left out none may,
 * for every facet.
 */
export type Filters = Readonly<Record<FacetKey, readonly string[]>>

/** A second timeline beside the first: it asks for this value of a facet instead, and for all else alike. */
export interface Comparison {
  readonly facet: FacetKey
  readonly value: string
}

/** One view of a document. Days are `YYYY-MM-DD`, UTC, inclusive. */
export interface ViewState {
  readonly q: string
  readonly filters: Filters
  readonly from: string
  readonly to: string
  /** Only events that may have been between these days. */
  readonly within: boolean
  readonly comparison: Comparison | null
  readonly event: string | null
  readonly lang: Lang
  readonly lanes: LaneKey
  readonly order: LaneOrder
  /** Ids of lanes in which events are but counted, of whatever kind of lanes. */
  readonly folded: readonly string[]
  /** Whether terms of office are drawn behind the events of whoever held them. */
  readonly terms: boolean
  readonly theme: Theme
  readonly embed: boolean
  /** Whether time runs against the direction of the language. */
  readonly flipped: boolean
  readonly digits: Digits
}

export const noFilters: Filters = {
  leader: [],
  type: [],
  country: [],
  pair: [],
  certainty: [],
  channel: [],
  status: [],
  place: [],
  source: [],
}

/**
 * The filters with one choice of one facet made or unmade; asking for a value and leaving it out replace each other.
 *
 * @example toggled(noFilters, 'type', 'visit').type //=> ['visit']
 * @example toggled({ ...noFilters, type: ['visit'] }, 'type', '-visit').type //=> ['-visit']
 */
export function toggled(filters: Filters, facet: FacetKey, choice: string): Filters {
  const made = filters[facet]
  if (made.includes(choice)) return { ...filters, [facet]: made.filter((other) => other !== choice) }
  const opposite = leavesOut(choice) ? valueOf(choice) : leavingOut(choice)
  return { ...filters, [facet]: [...made.filter((other) => other !== opposite), choice] }
}
