// The words of the interface: one type, one module per language. A missing word is a type error, never a fallback.
import type { Certainty } from '../model/date'
import type { Role } from '../model/event'
import type { Language } from './languages'
import type { Terms } from './terms'

export type Lang = 'en' | 'ur' | 'vi'

/** A month both ways a language may want it: `{ name: 'April', number: '4' }`. */
export interface Month {
  readonly name: string
  readonly number: string
}

/** Every word the interface can say in one language before anything is opened; the rest is panels.ts. `n` is always a count. */
export interface Messages extends Language, Terms {
  readonly lang: Lang
  /** Whether a reader may want other digits than the Latin ones. */
  readonly ownDigits: boolean

  /** "13 events" */
  readonly events: (n: number) => string
  /** "2 articles" */
  readonly articles: (n: number) => string
  /** "13 events from 2 articles, each with its evidence" */
  readonly subtitle: (events: number, articles: number) => string

  readonly page: {
    readonly loading: string
    readonly failed: string
    readonly failedHint: string
    readonly retry: string
    /** One part of the page has failed, and nothing else. */
    readonly broken: string
    readonly skip: string
    readonly language: string
    readonly theme: string
    readonly share: string
    readonly openFullPage: string
    readonly close: string
    readonly help: string
    /** How far to trust what stands here. */
    readonly notice: string
    /** Follows the name of the program: "Silsila compiles …" */
    readonly about: string
    /** The network is gone; what is here stays usable. */
    readonly offline: string
  }
  /** Of what opens on demand, on the buttons that open it. */
  readonly headings: Readonly<Record<'method' | 'help' | 'download', string>>
  readonly themes: Readonly<Record<'system' | 'light' | 'dark' | 'contrast', string>>

  readonly search: {
    readonly label: string
    readonly placeholder: string
    readonly clear: string
    /** Accessible hint for the "/" key. */
    readonly shortcut: string
    readonly suggestions: string
  }

  readonly filters: {
    readonly heading: string
    readonly active: string
    readonly show: string
    readonly hide: string
    readonly clearAll: string
    readonly more: (n: number) => string
    readonly fewer: string
    /** Accessible name of a chip's button: "Remove filter: Xi Jinping". */
    readonly remove: (label: string) => string
    /** A chip for the search words: "Search: xi phone". */
    readonly queryChip: (query: string) => string
    readonly find: (facet: string) => string
    /** A chip for what is left out: "Not Xi Jinping". */
    readonly not: (label: string) => string
    /** Accessible name of the button that leaves a value out. */
    readonly leaveOut: (label: string) => string
    readonly dates: string
    /** Shows only events within the window of the timeline. */
    readonly within: string
    /** Nothing in a facet is called what was typed. */
    readonly noValue: string
  }
  readonly facets: Readonly<
    Record<'leader' | 'type' | 'country' | 'pair' | 'certainty' | 'channel' | 'status' | 'place' | 'source', string>
  >

  readonly compare: {
    /** Opens a second timeline. */
    readonly start: string
    readonly heading: string
    readonly by: string
    readonly first: string
    readonly second: string
    /** The first timeline asks for more than one value. */
    readonly several: string
    readonly swap: string
    readonly stop: string
  }

  readonly results: {
    readonly heading: string
    /** Live region: "4 events match" */
    readonly matching: (n: number) => string
    /** "4 of 13 events" */
    readonly some: (n: number, total: number) => string
    readonly none: string
    readonly noneHint: string
    /** "Remove “Xi Jinping” to see 5 events" */
    readonly removeToSee: (label: string, n: number) => string
    readonly didYouMean: string
    readonly undated: string
    readonly undatedHint: string
    readonly empty: string
  }

  readonly lanes: {
    readonly label: string
    readonly names: Readonly<Record<'country' | 'leader' | 'type' | 'channel' | 'source' | 'none', string>>
    readonly all: string
    readonly noCountry: string
    readonly noLeader: string
    readonly noSource: string
    /** Of lanes that stand together as one. */
    readonly others: (n: number) => string
    readonly more: string
  }

  readonly timeline: {
    readonly label: string
    /** How to move by keyboard, read to a screen reader. */
    readonly instructions: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly earlier: string
    readonly later: string
    readonly fit: string
    readonly overview: string
    readonly overviewHint: string
    readonly windowStart: string
    readonly windowEnd: string
    /** "January 2023 to December 2025", arguments as words. */
    readonly window: (from: string, to: string) => string
    readonly cluster: (n: number) => string
    readonly legend: string
    /** Bar of the overview strip: "April 2025: 3 events" */
    readonly month: (month: string, n: number) => string
    readonly scrollHint: string
    /** What a cluster does when pressed. */
    readonly openCluster: string
    /** Leads from a short list of events to where they stand in the whole one. */
    readonly inList: string
    readonly goTo: string
    readonly goToMonth: string
    readonly goToYear: string
    /** Moves to the first, the last, the one before or after what is in the middle. */
    readonly jumps: Readonly<Record<'first' | 'earlier' | 'later' | 'last', string>>
    readonly view: string
    readonly order: string
    readonly orders: Readonly<Record<'count' | 'name' | 'first', string>>
    readonly collapseAll: string
    readonly expandAll: string
    readonly direction: string
    readonly directions: Readonly<Record<'ltr' | 'rtl', string>>
    readonly digits: string
    readonly terms: string
    /** Why none are to be seen: "Choose lanes by leader, or one leader, to see them." */
    readonly termsHint: string
    /** Of an office still held: "since 3 August 2024". */
    readonly since: (date: string) => string
    readonly until: (date: string) => string
    /** How a bar is drawn apart from its certainty, and what that means. */
    readonly shapes: Readonly<
      Record<
        'day' | 'range' | 'open' | 'planned' | 'cluster' | 'term',
        { readonly name: string; readonly means: string }
      >
    >
  }

  readonly detail: {
    readonly label: string
    readonly nothing: string
    readonly openSource: string
    readonly published: (day: string) => string
  }

  readonly certainties: Readonly<Record<Certainty, string>>
  /** What each certainty means, one sentence. */
  readonly certaintyMeans: Readonly<Record<Certainty, string>>
  readonly roles: Readonly<Record<Role, string>>

  /** Dates put together. Days and years arrive as digits; each result can stand inside a sentence. */
  readonly dates: {
    readonly dayOfMonth: (day: string, month: Month) => string
    /** "4–5 April" */
    readonly days: (from: string, to: string, month: Month) => string
    /** "30 April – 2 May" */
    readonly daysAcross: (day: string, month: Month, lastDay: string, lastMonth: Month) => string
    readonly month: (month: Month) => string
    /** "April – June" */
    readonly months: (from: Month, to: Month) => string
    /** Any of these, of a year. */
    readonly ofYear: (date: string, year: string) => string
    readonly year: (year: string) => string
    readonly years: (from: string, to: string) => string
    readonly range: (from: string, to: string) => string
    readonly about: (date: string) => string
    readonly uncertain: (date: string) => string
    readonly before: (date: string) => string
    readonly after: (date: string) => string
    readonly beginningOf: (period: string) => string
    readonly middleOf: (period: string) => string
    readonly endOf: (period: string) => string
    readonly yearUnknown: (date: string) => string
    readonly undated: string
  }
}

const modules: Readonly<Record<Lang, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  ur: async () => (await import('./ur')).ur,
  vi: async () => (await import('./vi')).vi,
}
/** What has been loaded. Constants, kept as the module system keeps modules: two pages may well share them. */
const loaded = new Map<Lang, Messages>()

/**
 * Fetches the words of one language; a reader needs but one. Rejects where they cannot be fetched; then ask again.
 */
export async function loadMessages(lang: Lang): Promise<Messages> {
  const messages = loaded.get(lang) ?? (await modules[lang]())
  loaded.set(lang, messages)
  return messages
}

/**
 * The words of one language, which `loadMessages` has fetched before.
 *
 * @throws where it has not.
 * @example messagesFor('en').events(1) //=> '1 event'
 */
export function messagesFor(lang: Lang): Messages {
  const messages = loaded.get(lang)
  if (!messages) throw new Error(`The words of "${lang}" are not there: await loadMessages("${lang}") first.`)
  return messages
}
