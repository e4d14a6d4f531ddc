// The words of the interface: one type, one module per language. A missing word is a type error, never a fallback.
import type { Certainty } from '../model/date'
import type { Channel, EventType, Role, Status } from '../model/event'
import type { ReasonArgs, ReasonCode } from '../model/reason'
import { en } from './en'
import type { Part } from './parts'
import { ur } from './ur'
import { vi } from './vi'

export type Lang = 'en' | 'ur' | 'vi'

/** A month both ways a language may want it: `{ name: 'April', number: '4' }`. */
export interface Month {
  readonly name: string
  readonly number: string
}

/** Years and days arrive as words already: "2025", "31 October 2025". Other arguments as the article or the table has them. */
export type ReasonSentence<C extends ReasonCode> = (args: {
  readonly [K in keyof ReasonArgs[C]]: string
}) => readonly Part[]

/** Every word the interface can say in one language. `n` is always a count. */
export interface Messages {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  /** The language's own name for itself. */
  readonly endonym: string

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
    readonly skip: string
    readonly language: string
    readonly theme: string
    readonly share: string
    readonly copyLink: string
    readonly copyEmbed: string
    readonly copied: string
    readonly shareHint: string
    readonly embedHint: string
    readonly openFullPage: string
    readonly close: string
    readonly help: string
    /** How far to trust what stands here. */
    readonly notice: string
    /** Follows the name of the program: "Silsila compiles …" */
    readonly about: string
  }
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>

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
    readonly noArticles: string
    readonly scrollHint: string
  }

  readonly detail: {
    readonly label: string
    readonly nothing: string
    readonly close: string
    readonly previous: string
    readonly next: string
    /** "3 of 13" */
    readonly position: (index: number, total: number) => string
    readonly why: string
    readonly people: string
    readonly evidence: string
    readonly evidenceFrom: (source: string) => string
    readonly noEvidence: string
    readonly wholeArticle: string
    readonly lessOfArticle: string
    readonly loadingArticle: string
    readonly articleFailed: string
    readonly openSource: string
    readonly noAddress: string
    readonly published: (day: string) => string
    readonly date: string
    readonly place: string
    readonly channel: string
    readonly status: string
    readonly type: string
    readonly countries: string
    readonly related: string
    readonly edited: string
    readonly provisional: string
    readonly certaintyUnknown: string
  }

  readonly types: Readonly<Record<EventType, string>>
  readonly certainties: Readonly<Record<Certainty, string>>
  /** What each certainty means, one sentence. */
  readonly certaintyMeans: Readonly<Record<Certainty, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly channels: Readonly<Record<Channel, string>>
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
    /** In words, for those who do not see or hear the mark. */
    readonly uncertainHint: string
  }
  readonly reasons: { readonly [C in ReasonCode]: ReasonSentence<C> }
}

const all: Readonly<Record<Lang, Messages>> = { en, ur, vi }

/**
 * The words of one language.
 *
 * @example messagesFor('en').events(1) //=> '1 event'
 */
export function messagesFor(lang: Lang): Messages {
  return all[lang]
}
