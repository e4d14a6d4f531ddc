// What a reader has chosen to see: plain values, as they stand in the address. How they are written there is url.ts.

export const langs = ['en', 'ur', 'vi'] as const
/** An interface language. */
export type Lang = (typeof langs)[number]

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const laneKeys = ['country', 'leader', 'type', 'channel', 'source', 'none'] as const
/** What the lanes of the timeline stand for. */
export type LaneKey = (typeof laneKeys)[number]

export const facetKeys = ['leader', 'type', 'country', 'certainty', 'channel', 'status', 'place', 'source'] as const
export type FacetKey = (typeof facetKeys)[number]

/** Chosen values by facet: any one of a facet's values must hold, for every facet that has some. */
export type Filters = Readonly<Record<FacetKey, readonly string[]>>

/** One view of a document. Days are `YYYY-MM-DD`, UTC, inclusive. */
export interface ViewState {
  readonly q: string
  readonly filters: Filters
  readonly from: string
  readonly to: string
  readonly event: string | null
  readonly lang: Lang
  readonly lanes: LaneKey
  readonly theme: Theme
  readonly embed: boolean
}

export const noFilters: Filters = {
  leader: [],
  type: [],
  country: [],
  certainty: [],
  channel: [],
  status: [],
  place: [],
  source: [],
}

/**
 * The filters with one value of one facet switched on or off.
 *
 * @example toggled(noFilters, 'type', 'visit').type //=> ['visit']
 */
export function toggled(filters: Filters, facet: FacetKey, value: string): Filters {
  const chosen = filters[facet]
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { ...filters, [facet]: values }
}
