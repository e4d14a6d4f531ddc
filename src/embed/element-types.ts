// The public face of <silsila-timeline>. The build copies this file to dist/element.d.ts, so it imports nothing and holds
// types alone; tests/unit/embed/element-types.test.ts holds it against what the element really does.

/** A list of values as an attribute has it, `to-lam, xi-jinping`, or as an array. What begins with `-` is left out. */
export type SilsilaChoice = string | readonly string[] | null

/** The facets of a timeline, each with the choices made in it. */
export interface SilsilaFacets<Choice> {
  leader: Choice
  type: Choice
  country: Choice
  pair: Choice
  certainty: Choice
  channel: Choice
  status: Choice
  place: Choice
  source: Choice
}

/** What to filter by. What is not named stays as it is; null or an empty list asks for nothing. */
export interface SilsilaFilter extends Partial<SilsilaFacets<SilsilaChoice>> {
  /** Words to search for. */
  q?: string | null
  /** First and last day of the window, `YYYY-MM-DD`. */
  from?: string | null
  to?: string | null
  /** Whether only events within the window count. */
  within?: boolean
}

export interface SilsilaReady {
  readonly title: string
  readonly lang: 'en' | 'ur' | 'vi'
  /** How many the document has. */
  readonly events: number
}

export interface SilsilaSelected {
  /** The event that is open, null where none is any more. */
  readonly id: string | null
  readonly title: string | null
  /** As EDTF, null where it is not known. */
  readonly date: string | null
}

export interface SilsilaFiltered extends Readonly<SilsilaFacets<readonly string[]>> {
  readonly q: string
  readonly from: string
  readonly to: string
  readonly within: boolean
  /** How many events are left. */
  readonly results: number
}

export interface SilsilaFailed {
  readonly message: string
}

/** Every property is an attribute of the same name: the view as the host asks for it, not as the reader has changed it. */
export interface SilsilaTimelineElement extends HTMLElement {
  /** Address of a timeline.json, or of the folder it stands in; without one, that beside element.js. */
  src: string
  /** `eager`, or `lazy`: nothing is loaded until the element comes near the screen, which is the default. */
  loading: string
  /** `en`, `ur` or `vi`; without it the language of the page around, else the browser's. */
  lang: string
  /** `system`, `light`, `dark` or `contrast`. */
  theme: string
  /** A colour as `#1f4e79`. */
  accent: string
  /** CSS pixels, or `auto` for as much as there is to show. */
  get height(): string
  set height(value: string | number | null)
  /** `country`, `leader`, `type`, `channel`, `source` or `none`. */
  lanes: string
  /** What lanes stand first, as in the address. */
  order: string
  /** Lanes that are folded. */
  get fold(): string
  set fold(value: SilsilaChoice)
  /** Whether terms of office stand behind the lanes of leaders. */
  terms: boolean
  /** Facets the reader may not change. */
  get lock(): string
  set lock(value: SilsilaChoice)
  /** Parts that are left out. */
  get hide(): string
  set hide(value: SilsilaChoice)
  /** First and last day in view, `YYYY-MM-DD`. */
  from: string
  to: string
  within: boolean
  /** Words to search for. */
  q: string
  /** Two values set against each other: `leader:to-lam`. */
  vs: string
  /** Id of the event that is open. */
  event: string
  /** Whether time runs against the direction of the language. */
  flip: boolean
  /** `latin` or `urdu`. */
  digits: string
  get leader(): string
  set leader(value: SilsilaChoice)
  get type(): string
  set type(value: SilsilaChoice)
  get country(): string
  set country(value: SilsilaChoice)
  get pair(): string
  set pair(value: SilsilaChoice)
  get certainty(): string
  set certainty(value: SilsilaChoice)
  get channel(): string
  set channel(value: SilsilaChoice)
  get status(): string
  set status(value: SilsilaChoice)
  get place(): string
  set place(value: SilsilaChoice)
  get source(): string
  set source(value: SilsilaChoice)

  /** Opens an event, or with null closes the open one. */
  select(id: string | null): void
  /** Moves the window to hold every event that is left. */
  fit(): void
  /** Filters by what is named; all else stays. */
  setFilter(filter: SilsilaFilter): void
}

export interface SilsilaEvents {
  'silsila-ready': CustomEvent<SilsilaReady>
  'silsila-select': CustomEvent<SilsilaSelected>
  'silsila-filter': CustomEvent<SilsilaFiltered>
  'silsila-error': CustomEvent<SilsilaFailed>
}

declare global {
  interface HTMLElementTagNameMap {
    'silsila-timeline': SilsilaTimelineElement
  }
  /** The events bubble, out of shadow trees too. */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it adds to what every element has
  interface GlobalEventHandlersEventMap extends SilsilaEvents {}
}
