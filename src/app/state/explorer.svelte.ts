// The one state of a page: what is searched, filtered, shown and chosen, and all that follows from it.
// It draws nothing, fetches nothing and touches no address; several may live on one page.
import { formatEventDate } from '../../i18n/dates'
import { inDigits, wordsIn } from '../../i18n/digits'
import { loadMessages, messagesFor, type Messages } from '../../i18n/messages'
import { hasPanels, loadPanels, panelsFor, type Panels } from '../../i18n/panels'
import type { TimelineSummary } from '../../model/document'
import type { Entity } from '../../model/entity'
import type { Event, EventSummary } from '../../model/event'
import { localize, type Localized } from '../../model/localized'
import type { Source } from '../../model/source'
import type { Span } from '../../model/span'
import { leavesOut, leavingOut } from '../../query/choice'
import { narrow, type Narrowed } from '../../query/facets'
import type { Indexes } from '../../query/indexes'
import type { SearchIndex, SearchResult } from '../../query/search'
import { dayOf, windowOf, type TimeWindow } from '../../query/time'
import { formatView } from '../../query/url'
import {
  facetKeys,
  noFilters,
  toggled,
  type Comparison,
  type Digits,
  type FacetKey,
  type Filters,
  type Lang,
  type LaneKey,
  type LaneOrder,
  type Theme,
  type ViewState,
} from '../../query/view-state'
import { spanOf, windowAround, within } from '../../query/times'
import type { ChartEvents } from '../../timeline/chart'
import { Catalogue, type Words } from './catalogue'
import { choiceLabel, FacetView, valueLabel, type FacetValue } from './facet-views'
import type { PagePart } from '../page/page-part'
import type { Shards } from './shards'
import type { Searcher } from './searcher'
import { loadSearcher, searcherOf } from './searching'
import type { Side } from '../chart/side'
import { wordsForWindow } from './window-words'

export type { Words } from './catalogue'
export type { FacetValue, FacetView } from './facet-views'

/** An active filter: of a facet, of the window, or the search itself (`facet` null). */
export interface Chip {
  readonly key: string
  readonly facet: FacetKey | 'window' | null
  readonly label: string
  remove: () => void
}

/** A facet value that the words typed so far may mean. */
export interface Suggested {
  readonly facet: FacetKey
  readonly value: string
  readonly label: string
  readonly count: number
  /** Filters by it, in place of the words it stands for. */
  choose: () => void
}

/** What the chart shows of what the list shows. */
export type Drawn = Pick<Side, 'matched' | 'listedByDate'>

export class Explorer {
  readonly document: TimelineSummary
  readonly catalogue: Catalogue
  /** Where the page stands that addresses of views lead to: nothing for here, a folder where this is no page of its own. */
  readonly page: string
  /** Where quotes come from that the document leaves out; null where it is whole. */
  readonly shards: Shards | null

  #query = $state('')
  #filters = $state.raw<Filters>(noFilters)
  window = $state.raw<TimeWindow>({ start: 0, end: 0 })
  /** Whether only events that may have been within the window are results. */
  within = $state(false)
  comparison = $state.raw<Comparison | null>(null)
  selected = $state<string | null>(null)
  /** Its words must have been loaded: see `speak`. */
  lang = $state<Lang>('en')
  theme = $state<Theme>('system')
  lanes = $state<LaneKey>('country')
  order = $state<LaneOrder>('count')
  folded = $state.raw<readonly string[]>([])
  /** How often more lanes were given a place of their own, the first time included. */
  laneSteps = $state(1)
  terms = $state(false)
  embed = $state(false)
  /** Whether time runs against the direction of the language. */
  flipped = $state(false)
  /** Facets whose choices are the host's, not the reader's. */
  locked = $state.raw<readonly FacetKey[]>([])
  /** Parts of the page that the host leaves out. */
  hidden = $state.raw<readonly PagePart[]>([])
  /** As the reader has chosen; whether the language has any choice is `digits`. */
  wantedDigits = $state<Digits>('latin')

  /** Whole events that were fetched so that quoted words can be looked for in them, with their indexes. */
  quoted = $state.raw<readonly (readonly [index: number, event: Event])[]>([])
  #wanted: Lang | null = null
  /** Fetched before it is needed, or with the first search; until then all events are found. */
  #searcher = $state.raw<Searcher | null>(null)
  /** Whether misspelt words are understood. */
  #proposes = $state(false)
  /** Whether somebody has searched and what it takes could not be had. */
  searchLost = $state(false)
  #painted: (() => Promise<void>) | null = null
  /** Whether a list is being painted that the drawing has yet to follow. */
  #behind = $state(false)
  #drawn: Drawn | null = null

  constructor(document: TimelineSummary, initial: ViewState, page = '', shards: Shards | null = null) {
    this.document = document
    this.page = page
    this.shards = shards
    this.catalogue = new Catalogue(document)
    this.#searcher = searcherOf(document)
    this.#proposes = this.#searcher?.canPropose() ?? false
    this.restore(initial)
  }

  get query(): string {
    return this.#query
  }
  set query(query: string) {
    this.#query = query
    this.#putOff()
    if (query.trim() !== '' && !this.#proposes) void this.fetchSearch()
  }

  get filters(): Filters {
    return this.#filters
  }
  set filters(filters: Filters) {
    this.#filters = filters
    this.#putOff()
  }

  readonly digits: Digits = $derived(messagesFor(this.lang).ownDigits ? this.wantedDigits : 'latin')
  readonly t: Messages = $derived(wordsIn(messagesFor(this.lang), this.digits))
  /** The words of what opens on demand; only where it has been opened. */
  readonly panels: Panels = $derived(wordsIn(panelsFor(this.lang), this.digits))
  readonly dir: 'ltr' | 'rtl' = $derived(this.t.dir)
  /** Which way time runs. */
  readonly timeDir: 'ltr' | 'rtl' = $derived(this.flipped === (this.dir === 'rtl') ? 'ltr' : 'rtl')

  /** Made when first asked for: a page that is only read needs no index. */
  readonly #index: SearchIndex | null = $derived.by(
    () => this.#searcher?.indexWith(this.quoted, this.#proposes) ?? null,
  )

  /** What the search words alone leave, whatever the filters; null where nothing is searched for. */
  readonly #found: SearchResult | null = $derived.by(() =>
    this.query.trim() === '' || !this.#index ? null : (this.#searcher?.search(this.#index, this.query) ?? null),
  )
  /** Whatever the window, since one moves it to see what lies beyond. */
  readonly #matched: Narrowed = $derived.by(() =>
    narrow(this.catalogue.facts, this.#found?.matching ?? this.catalogue.all, this.filters),
  )
  readonly #narrowed: Narrowed = $derived.by(() => {
    if (!this.within) return this.#matched
    const { facts, all } = this.catalogue
    return narrow(facts, this.#inReach(this.#found?.matching ?? all), this.filters)
  })

  /** As filtered, events where quoted words could be looked for in the titles only; null where nothing is searched for. */
  readonly unquoted: Indexes | null = $derived.by(() => this.#found && this.#left(this.#found.unquoted))

  /** What the chart draws: the results, and those that moving the window would bring. Indexes, in order of time. */
  readonly matched: Indexes = $derived.by(() => this.catalogue.inOrder(this.#matched.events))
  /** How many events match. */
  readonly count: number = $derived(this.#narrowed.events.length)
  /** Matching events by their indexes: by rank when there is a query, else by date. */
  readonly listed: Indexes = $derived.by(() => this.#found?.ranked(this.#narrowed.events) ?? this.listedByDate)
  /** The same, always by date, undated ones last. */
  readonly listedByDate: Indexes = $derived.by(() => this.catalogue.inOrder(this.#narrowed.events))
  /** Matching events themselves, for whoever wants all of them: by rank when there is a query, else by date. */
  readonly results: readonly EventSummary[] = $derived.by(() => this.catalogue.eventsAt(this.listed))
  readonly resultsByDate: readonly EventSummary[] = $derived.by(() => this.catalogue.eventsAt(this.listedByDate))

  /** Those a reader may choose in. */
  readonly facets: readonly FacetView[] = $derived.by(() =>
    this.#free().map(
      (key) => new FacetView(this.catalogue, this.t, key, this.#narrowed.counts[key], this.filters[key]),
    ),
  )
  /** What the filters alone leave, whatever is searched for; null where that is all. */
  readonly unsearched: Indexes | null = $derived.by(() => {
    const { all } = this.catalogue
    const left = this.#left(all)
    return left === all ? null : left
  })
  readonly chips: readonly Chip[] = $derived.by(() => this.#allChips())

  /** By kind, the best of each first, counted among what the filters leave. */
  readonly suggestions: readonly Suggested[] = $derived.by(() => this.#suggest())

  /** What the chart and the overview show: as the list, or as the list was until it has been painted. */
  readonly drawn: Drawn = $derived.by(() => {
    const before = this.#drawn
    if (this.#behind && before) return before
    const { matched, listedByDate } = this
    // a key that changes nothing, such as a space, has nothing drawn anew
    if (before?.matched === matched && before.listedByDate === listedByDate) return before
    return (this.#drawn = { matched, listedByDate })
  })
  /** What the chart asks of events; another in another language. */
  readonly chartEvents: ChartEvents = $derived.by(() => this.#chartEvents(this.lang, this.digits))

  /** The second timeline, where two are compared. */
  readonly other: Side | null = $derived.by(() => {
    const { comparison } = this
    if (!comparison) return null
    const { facts, all } = this.catalogue
    const filters = { ...this.filters, [comparison.facet]: [comparison.value] }
    const { events } = narrow(facts, this.#found?.matching ?? all, filters)
    const listed = this.catalogue.inOrder(this.#inReach(events))
    return { matched: this.catalogue.inOrder(events), listed, listedByDate: listed }
  })
  /** What each of the two asks for, in words. */
  readonly sideLabels: readonly [first: string, second: string] | null = $derived.by(() => {
    const { comparison } = this
    if (!comparison) return null
    const { facet, value } = comparison
    const [only, ...more] = this.filters[facet].filter((choice) => !leavesOut(choice))
    const label = (one: string) => valueLabel(this.catalogue, this.t, facet, one)
    return [only === undefined || more.length > 0 ? this.t.compare.several : label(only), label(value)]
  })
  /** Facets with values enough to set one against another. */
  readonly comparable: readonly FacetView[] = $derived(this.facets.filter(({ isPlural }) => isPlural))

  readonly selectedEvent: EventSummary | null = $derived.by(() => this.catalogue.event(this.selected))

  /** What goes to the address. */
  readonly state: ViewState = $derived({
    q: this.query,
    filters: this.filters,
    from: dayOf(this.window.start),
    to: dayOf(this.window.end - 1),
    within: this.within,
    comparison: this.comparison,
    event: this.selected,
    lang: this.lang,
    lanes: this.lanes,
    order: this.order,
    folded: this.folded,
    terms: this.terms,
    theme: this.theme,
    embed: this.embed,
    flipped: this.flipped,
    digits: this.wantedDigits,
  })

  /**
   * From now on what is drawn follows the list and the counts when these have been painted, so that a key typed is
   * answered at once; of several keys the last is drawn.
   *
   * @param painted resolves when what has changed by now is on the screen.
   */
  drawAfter(painted: () => Promise<void>): void {
    this.#painted = painted
  }

  /** Takes over a whole view, as from the address. The words of its language must have been loaded. */
  restore(view: ViewState): void {
    this.query = view.q
    this.filters = view.filters
    this.window = windowOf(view.from, view.to)
    this.within = view.within
    this.comparison = view.comparison
    this.select(view.event)
    this.lang = view.lang
    this.theme = view.theme
    this.lanes = view.lanes
    this.order = view.order
    this.folded = view.folded
    this.terms = view.terms
    this.embed = view.embed
    this.flipped = view.flipped
    this.wantedDigits = view.digits
  }

  /** Fetches the words of a language: the page's, and those of what opens on demand where it has been opened. */
  async fetchWords(lang: Lang): Promise<void> {
    await Promise.all([loadMessages(lang), hasPanels(this.lang) ? loadPanels(lang) : null])
  }

  /** Changes to another language as soon as its words are there; the last one asked for counts. Stays where they cannot be had. */
  async speak(lang: Lang): Promise<void> {
    this.#wanted = lang
    try {
      await this.fetchWords(lang)
      if (this.#wanted === lang) this.lang = lang
    } catch (error) {
      console.error(error)
    }
  }

  /** Asks for a value of a facet, or no longer; does nothing where the facet is locked, as `exclude` and `ask`. */
  toggle(facet: FacetKey, value: string): void {
    if (this.locked.includes(facet)) return
    this.filters = toggled(this.filters, facet, value)
  }

  /** Leaves out what holds a value of a facet, or no longer. */
  exclude(facet: FacetKey, value: string): void {
    if (this.locked.includes(facet)) return
    this.filters = toggled(this.filters, facet, leavingOut(value))
  }

  /** The values of a facet that are called what a reader types, in any spelling; all of them until `fetchSearch` has been. */
  valuesCalled(facet: FacetView, typed: string): readonly FacetValue[] {
    const searcher = this.#searcher
    if (!searcher) return facet.values
    const entity = (value: string) => (facet.isOfEntities ? this.entity(value) : undefined)
    return facet.values.filter(({ value, label }) => searcher.isCalled(label, entity(value), typed))
  }

  /** Takes away the search and every filter that is not locked. */
  clear(): void {
    const kept = this.locked.map((facet) => [facet, this.filters[facet]] as const)
    this.query = ''
    this.filters = { ...noFilters, ...Object.fromEntries(kept) }
    this.within = false
    this.comparison = null
  }

  /** Asks for one value of a facet and no other. */
  ask(facet: FacetKey, value: string): void {
    if (this.locked.includes(facet)) return
    this.filters = { ...this.filters, [facet]: [value] }
  }

  /**
   * Sets two values of a facet against each other: the first one asked for, or the fullest, and the next fullest.
   * Does nothing where there are not two.
   */
  compare(facet: FacetKey): void {
    const values =
      this.facets
        .find(({ key }) => key === facet)
        ?.first(2)
        .map(({ value }) => value) ?? []
    const first = this.filters[facet].find((choice) => !leavesOut(choice)) ?? values[0]
    const second = values.find((value) => value !== first)
    if (first === undefined || second === undefined) return
    this.ask(facet, first)
    this.comparison = { facet, value: second }
  }

  /** Opens an event, or closes the open one; an id that is not in the document closes it too. */
  select(id: string | null): void {
    this.selected = this.catalogue.event(id)?.id ?? null
  }

  /** Folds lanes to counts, or unfolds them. */
  fold(lanes: readonly string[], away: boolean): void {
    const others = this.folded.filter((id) => !lanes.includes(id))
    this.folded = away ? [...others, ...lanes] : others
  }

  /** Moves the window; one that is empty or turned round is ignored. */
  setWindow(window: TimeWindow): void {
    if (window.start < window.end) this.window = window
  }

  /** Moves the window to hold every dated event that matches, with a little air; does nothing where there is none. */
  fit(): void {
    const fitted = windowAround(this.catalogue.times, this.other ? [this.matched, this.other.matched] : [this.matched])
    if (fitted) this.window = fitted
  }

  /** The address of a view, to be resolved against that of the page one is on. */
  addressOf(view: ViewState): string {
    return `${this.page}?${formatView(view, this.document)}`
  }

  /** From the first event of the document to its last; null where none is dated. */
  get extentOfAll(): TimeWindow | null {
    return spanOf(this.catalogue.times, [this.catalogue.inTime])
  }

  /** Events by their indexes. */
  eventsAt(indexes: Indexes): readonly EventSummary[] {
    return this.catalogue.eventsAt(indexes)
  }

  /** @throws RangeError where there is none. */
  eventAt(index: number): EventSummary {
    return this.catalogue.eventAt(index)
  }

  /** The index of an event, -1 where there is none of that id. */
  indexOf(id: string | null): number {
    return this.catalogue.indexOf(id)
  }

  entity(id: string): Entity | undefined {
    return this.catalogue.entity(id)
  }

  source(id: string): Source | undefined {
    return this.catalogue.source(id)
  }

  /** The name of an entity or country in the reader's language. */
  nameOf(id: string): Words {
    return this.catalogue.nameOf(id, this.lang)
  }

  titleOf(event: EventSummary): Words {
    return this.wordsOf(event.title)
  }

  /** A text of the document's own in the reader's language and digits. */
  wordsOf(words: Localized): Words {
    return wordsOf(words, this.lang, this.digits)
  }

  #chartEvents(lang: Lang, digits: Digits): ChartEvents {
    const catalogue = this.catalogue
    return {
      times: catalogue.times,
      weights: catalogue.weights,
      at: (index) => catalogue.eventAt(index),
      indexOf: (id) => catalogue.indexOf(id),
      title: (event) => wordsOf(event.title, lang, digits).text,
    }
  }

  /** "31 October 2025", "Beginning of 2025", "12 September, year unknown" */
  dateOf({ date }: Pick<EventSummary, 'date'>): string {
    return inDigits(formatEventDate(date, this.lang), this.digits)
  }

  /** The window in words: "January 2023 – December 2025" */
  readonly windowWords: string = $derived.by(() =>
    inDigits(wordsForWindow(dayOf(this.window.start), dayOf(this.window.end - 1), this.lang), this.digits),
  )

  /** Spans of a text (title, name, quote) that the search words match, in order. */
  highlight(text: string): readonly Span[] {
    return this.#found ? (this.#searcher?.highlight(text, this.#found.terms) ?? []) : []
  }

  /** How many results other filters would leave. */
  countWith(filters: Filters): number {
    const { facts, all } = this.catalogue
    return narrow(facts, this.#inReach(this.#found?.matching ?? all), filters).events.length
  }

  /** The search with a word spelt otherwise, or left out, so that the filters leave something; null where nothing helps. */
  otherSpelling(): string | null {
    const index = this.#found && this.#index
    return (index && this.#searcher?.spelling(index, this.query, this.unsearched ?? this.catalogue.all)) ?? null
  }

  /** Fetches what a search takes, as soon as one seems likely: what is typed is answered at once when it is there. */
  async fetchSearch(): Promise<void> {
    try {
      await loadSearcher()
      this.#searcher ??= searcherOf(this.document)
      this.searchLost = false
      await this.#searcher?.loadProposals()
      this.#proposes = true
    } catch (error) {
      // without proposals what is spelt as in the document is found
      this.searchLost = this.#searcher === null
      console.error(error)
    }
  }

  /**
   * Makes a further part of the search index, a few milliseconds' work, so that the first key typed is answered at once;
   * who searches before it is whole waits for what is left.
   *
   * @returns whether there is nothing left to make.
   */
  prepareSearch(): boolean {
    return this.#searcher?.prepare() ?? true
  }

  #putOff(): void {
    if (!this.#painted || this.#behind) return
    this.#behind = true
    void this.#painted().then(() => {
      this.#behind = false
    })
  }

  #free(): readonly FacetKey[] {
    return facetKeys.filter((facet) => !this.locked.includes(facet))
  }

  /** What the filters leave of some events, by their indexes. */
  #left(events: Indexes): Indexes {
    return narrow(this.catalogue.facts, this.#inReach(events), this.filters).events
  }

  #inReach(events: Indexes): Indexes {
    return this.within ? within(this.catalogue.times, events, this.window) : events
  }

  #allChips(): readonly Chip[] {
    const chips: Chip[] = this.#free().flatMap((facet) =>
      this.filters[facet].map((choice) => ({
        key: `${facet}=${choice}`,
        facet,
        label: choiceLabel(this.catalogue, this.t, facet, choice),
        remove: () => {
          this.filters = { ...this.filters, [facet]: this.filters[facet].filter((other) => other !== choice) }
        },
      })),
    )
    if (this.within) {
      const remove = () => {
        this.within = false
      }
      chips.push({ key: 'within', facet: 'window', label: this.windowWords, remove })
    }
    const query = this.query.trim()
    if (query !== '') {
      const remove = () => {
        this.query = ''
      }
      chips.unshift({ key: 'q', facet: null, label: this.t.filters.queryChip(query), remove })
    }
    return chips
  }

  #suggest(): readonly Suggested[] {
    if (this.query.trim() === '' || !this.#searcher || !this.#index) return []
    const found = this.#searcher.suggest(this.#index, this.catalogue.facts, this.query, this.unsearched)
    return found
      .filter(({ facet }) => !this.locked.includes(facet))
      .map((one) => ({
        ...one,
        label: valueLabel(this.catalogue, this.t, one.facet, one.value),
        choose: () => {
          if (!this.filters[one.facet].includes(one.value)) this.toggle(one.facet, one.value)
          this.query = one.rest
        },
      }))
  }
}

function wordsOf(words: Localized, wanted: Lang, digits: Digits): Words {
  const { text, lang } = localize(words, wanted)
  return { lang, text: lang === wanted ? inDigits(text, digits) : text }
}
