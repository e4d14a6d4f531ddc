// The one state of a page: what is searched, filtered, shown and chosen, and all that follows from it.
// It draws nothing, fetches nothing and touches no address; several may live on one page.
import { formatEventDate } from '../i18n/dates'
import { messagesFor, type Messages } from '../i18n/messages'
import { countryName } from '../i18n/names'
import type { Part } from '../i18n/parts'
import { explainDate } from '../i18n/reasons'
import type { TimelineDocument } from '../model/document'
import type { Entity } from '../model/entity'
import type { Event } from '../model/event'
import { localize } from '../model/localized'
import type { Source } from '../model/source'
import type { Span } from '../model/span'
import { byDate } from '../query/order'
import { dayEnd, dayOf, dayStart, windowOf, type TimeWindow } from '../query/time'
import {
  noFilters,
  toggled,
  type FacetKey,
  type Filters,
  type Lang,
  type LaneKey,
  type Theme,
  type ViewState,
} from '../query/view-state'
import type { ChartItem, ChartLane } from '../timeline/chart'

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

/** An active filter, or the search itself (`facet` null). */
export interface Chip {
  readonly key: string
  readonly facet: FacetKey | null
  readonly label: string
  remove: () => void
}

/** What to do when nothing is left: take one filter away, or spell a word otherwise. */
export interface WayOut {
  readonly remove: { readonly chip: Chip; readonly count: number } | null
  readonly spelling: { readonly query: string; use: () => void } | null
}

/** A text in the language it is really in, for `lang` and `dir`. */
export interface Words {
  readonly text: string
  readonly lang: string
}

export class Explorer {
  readonly document: TimelineDocument

  query = $state('')
  filters = $state.raw<Filters>(noFilters)
  window = $state.raw<TimeWindow>({ start: 0, end: 0 })
  selected = $state<string | null>(null)
  lang = $state<Lang>('en')
  theme = $state<Theme>('system')
  lanes = $state<LaneKey>('country')
  embed = $state(false)

  constructor(document: TimelineDocument, initial: ViewState) {
    this.document = document
    this.restore(initial)
  }

  readonly t: Messages = $derived(messagesFor(this.lang))
  readonly dir: 'ltr' | 'rtl' = $derived(this.t.dir)

  /** Matching events: by rank when there is a query, else by date. */
  readonly results: readonly Event[] = $derived.by(() => this.document.events.toSorted(byDate))
  /** The same, always by date, undated ones last. */
  readonly resultsByDate: readonly Event[] = $derived(this.results.toSorted(byDate))
  /** Matching events without a year: they stand in no lane and have a list of their own. */
  readonly undated: readonly Event[] = $derived([])

  readonly facets: readonly FacetView[] = $derived([])
  readonly chips: readonly Chip[] = $derived([])
  /** Only where there are no results. */
  readonly wayOut: WayOut | null = $derived(null)

  /** Lanes with at least one matching event, the fullest first; an event may stand in several. */
  readonly chartLanes: readonly ChartLane[] = $derived([])
  readonly chartItems: readonly ChartItem[] = $derived([])

  readonly selectedEvent: Event | null = $derived(null)
  /** Neighbours of the selected event among the results, by date. */
  readonly previous: Event | null = $derived(null)
  readonly next: Event | null = $derived(null)
  /** Place of the selected event among `resultsByDate`, from 1; 0 where it is not among them. */
  readonly position: number = $derived(0)

  /** What goes to the address. */
  readonly state: ViewState = $derived({
    q: this.query,
    filters: this.filters,
    from: dayOf(this.window.start),
    to: dayOf(this.window.end - 1),
    event: this.selected,
    lang: this.lang,
    lanes: this.lanes,
    theme: this.theme,
    embed: this.embed,
  })

  /** Takes over a whole view, as from the address. */
  restore(view: ViewState): void {
    this.query = view.q
    this.filters = view.filters
    this.window = windowOf(view.from, view.to)
    this.selected = view.event
    this.lang = view.lang
    this.theme = view.theme
    this.lanes = view.lanes
    this.embed = view.embed
  }

  toggle(facet: FacetKey, value: string): void {
    this.filters = toggled(this.filters, facet, value)
  }

  /** Takes away the search and every filter. */
  clear(): void {
    this.query = ''
    this.filters = noFilters
  }

  select(id: string | null): void {
    this.selected = id
  }

  setWindow(window: TimeWindow): void {
    this.window = window
  }

  /** Moves the window to hold every dated result. */
  fit(): void {
    const days = this.results.flatMap(({ date }) => [date.earliest, date.latest].filter((day) => day !== null)).sort()
    const [first] = days
    const last = days.at(-1)
    if (first !== undefined && last !== undefined) this.window = { start: dayStart(first), end: dayEnd(last) }
  }

  entity(id: string): Entity | undefined {
    return this.document.entities.find((entity) => entity.id === id)
  }

  source(id: string): Source | undefined {
    return this.document.sources.find((source) => source.id === id)
  }

  /** The name of an entity or country in the reader's language. */
  nameOf(id: string): Words {
    const entity = this.entity(id)
    if (entity) return localize(entity.labels, this.lang)
    return { text: countryName(id, this.lang), lang: this.lang }
  }

  titleOf(event: Event): Words {
    return localize(event.title, this.lang)
  }

  /** "31 October 2025", "Beginning of 2025", "12 September, year unknown" */
  dateOf(event: Event): string {
    return formatEventDate(event.date, this.lang)
  }

  /** "Why this date?", one list of parts a step. */
  whyOf(event: Event): readonly (readonly Part[])[] {
    return explainDate(event.date, this.lang)
  }

  /** Spans of a text (title, name, quote) that the search words match, in order. */
  highlight(text: string): readonly Span[] {
    return text && this.query ? [] : []
  }
}
