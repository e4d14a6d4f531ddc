// The words of what opens on demand: an event's reasons, citing, files, method, help. They come with what needs them.
import type { ProblemCode } from '../model/problem'
import type { ReasonArgs, ReasonCode } from '../model/reason'
import type { Lang } from './messages'
import type { Part } from './parts'

/** Years and days arrive as words already: "2025", "31 October 2025". Other arguments as the article or the table has them. */
export type ReasonSentence<C extends ReasonCode> = (args: {
  readonly [K in keyof ReasonArgs[C]]: string
}) => readonly Part[]

/** `n` is always a count. */
export interface Panels {
  /** A newer version of the page waits. */
  readonly newer: { readonly there: string; readonly reload: string; readonly later: string }
  /** The document is long in coming, or does not come. */
  readonly loading: {
    readonly slow: string
    /** "1.2 MB so far" */
    readonly come: (size: string) => string
    readonly stop: string
    readonly stopped: string
    readonly stoppedHint: string
    readonly reasons: Readonly<Record<'missing' | 'server' | 'broken' | 'version', string>>
  }
  /** One event. */
  readonly detail: {
    readonly close: string
    readonly previous: string
    readonly next: string
    /** "3 of 13" */
    readonly position: (index: number, total: number) => string
    readonly why: string
    readonly people: string
    readonly evidence: string
    readonly noEvidence: string
    /** The quotes of a long timeline come when an event is opened. */
    readonly loadingQuotes: string
    readonly quotesFailed: string
    readonly wholeArticle: string
    readonly lessOfArticle: string
    readonly loadingArticle: string
    readonly articleFailed: string
    readonly noAddress: string
    readonly place: string
    readonly channel: string
    readonly status: string
    readonly related: string
    readonly edited: string
    readonly provisional: string
  }
  /** The quotes of a long timeline, fetched for many events at once. */
  readonly quotes: {
    /** On paper. Names the button that prints them. */
    readonly unprinted: string
    /** Of a search. */
    readonly titlesOnly: (n: number) => string
    /** Fetches them and searches them. */
    readonly look: (size: string) => string
    readonly unsearched: string
    /** Before it is asked for: how much it takes. */
    readonly first: (size: string) => string
    /** It is very much. */
    readonly large: string
    readonly fetching: string
    /** "1.2 MB of 3.4 MB" */
    readonly come: (come: string, all: string) => string
    readonly stop: string
    readonly stopped: string
    readonly missing: string
  }
  readonly copying: { readonly copy: string; readonly copied: string }
  /** What one takes along of a view. */
  readonly sharing: {
    readonly view: string
    readonly viewHint: string
    readonly copyLink: string
    readonly event: string
    /** Hands the link to the reader's other programs. */
    readonly send: string
    readonly qr: string
    readonly embed: string
    readonly embedHint: string
    readonly kind: string
    readonly kinds: Readonly<Record<'frame' | 'script' | 'element', string>>
    readonly height: string
    /** Before filters that are to stay as they are. */
    readonly lock: string
    readonly preview: string
    readonly code: string
    readonly copyCode: string
    readonly accent: string
    /** Before parts of the page that are left out. */
    readonly hide: string
    readonly recipes: string
    /** Leads to them. */
    readonly more: string
  }
  /** By what a page is made with: where to paste the lines that embed, and what to mind. `Code` between back-ticks. */
  readonly recipes: Readonly<Record<'html' | 'wordpress' | 'ghost' | 'react' | 'svelte', string>>
  /** Passing an event on: how to cite it, and how to say that it is wrong. */
  readonly cite: {
    readonly heading: string
    readonly format: string
    readonly plain: string
    /** "Source: …", before what the event was read from. */
    readonly source: string
    /** "Compiled by Silsila 1.0" */
    readonly compiled: (version: string) => string
    readonly accessed: (day: string) => string
  }
  readonly report: {
    readonly heading: string
    /** That nothing is sent from here. */
    readonly hint: string
    readonly what: string
    readonly faults: Readonly<Record<'date' | 'people' | 'type' | 'quote' | 'not-an-event' | 'other', string>>
    readonly note: string
    readonly copy: string
  }
  /** Files of what is shown, and files to be shown. */
  readonly download: {
    /** "13 events, as filtered now" */
    readonly what: (n: number) => string
    readonly format: string
    /** By format: what it is for, in one line. */
    readonly formats: Readonly<
      Record<'json' | 'csv' | 'ical' | 'json-ld' | 'annotations' | 'timelinejs' | 'svg' | 'png' | 'pdf', string>
    >
    /** The quotes could not be had. */
    readonly unwritten: string
    readonly save: string
    readonly print: string
    readonly saving: string
    readonly saved: (file: string) => string
    readonly failed: string
    /** There are so many without a year. */
    readonly undated: (n: number) => string
    /** Not every event of a picture has its name there. */
    readonly counted: (named: number, total: number) => string
    readonly moreLanes: (n: number) => string
    /** What a picture was made from. */
    readonly madeFrom: (articles: number) => string
  }
  readonly open: {
    readonly heading: string
    readonly hint: string
    readonly choose: string
    readonly reading: string
    readonly failed: string
    /** What was there stays there. */
    readonly kept: string
    /** What is shown is a file: "From a file: …" */
    readonly from: (file: string) => string
    readonly only: string
    readonly back: string
    readonly leftOut: (n: number) => string
    readonly problems: Readonly<Record<ProblemCode, string>>
  }
  /** How the timeline was made, and how far to trust it. */
  readonly method: {
    readonly reads: string
    readonly readsText: string
    readonly how: string
    readonly howText: string
    readonly wrong: string
    readonly wrongText: string
    readonly report: string
    readonly reportText: string
    /** Of the table. */
    readonly measured: (articles: number, unseen: number) => string
    readonly development: string
    readonly test: string
    readonly found: string
    readonly right: string
    readonly f1: string
    readonly dates: string
    readonly peopleFound: string
    readonly peopleRight: string
  }
  readonly help: {
    readonly anywhere: string
    readonly inTimeline: string
    readonly inList: string
    readonly keys: Readonly<
      Record<
        'search' | 'help' | 'close' | 'between' | 'lanes' | 'open' | 'zoom' | 'all' | 'leave' | 'rows' | 'ends',
        string
      >
    >
    /** The switch for shortcuts of a single letter or sign. */
    readonly single: string
    readonly singleHint: string
  }
  readonly reasons: { readonly [C in ReasonCode]: ReasonSentence<C> }
}

const modules: Readonly<Record<Lang, () => Promise<{ readonly panels: Panels }>>> = {
  en: () => import('./en-panels'),
  ur: () => import('./ur-panels'),
  vi: () => import('./vi-panels'),
}
/** As with messages.ts. */
const loaded = new Map<Lang, Panels>()

/** Fetches these words of one language. Rejects where they cannot be fetched; then ask again. */
export async function loadPanels(lang: Lang): Promise<Panels> {
  const panels = loaded.get(lang) ?? (await modules[lang]()).panels
  loaded.set(lang, panels)
  return panels
}

/** Whether `panelsFor` has them. */
export const hasPanels = (lang: Lang): boolean => loaded.has(lang)

/**
 * These words of one language, which `loadPanels` has fetched before.
 *
 * @throws where it has not.
 */
export function panelsFor(lang: Lang): Panels {
  const panels = loaded.get(lang)
  if (!panels) throw new Error(`The words of panels in "${lang}" are not there: await loadPanels("${lang}") first.`)
  return panels
}
