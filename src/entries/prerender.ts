// What of the page can be made before there is a reader: run by the build, never in a browser.
import { render } from 'svelte/server'
import { Explorer } from '../app/state/explorer.svelte'
import Prerendered from '../app/page/Prerendered.svelte'
import { eventData, scriptText } from '../export/json-ld'
import { loadMessages } from '../i18n/messages'
import type { TimelineSummary } from '../model/document'
import { localize } from '../model/localized'
import { openingView } from '../query/url'

// while the build can still import
await loadMessages('en')

/** Rows, and events in the data. */
const most = 500

/** The pieces of a page that are in it before any script. */
export interface PrerenderedPage {
  /** Text, not yet escaped. */
  readonly title: string
  /** Text, not yet escaped. */
  readonly description: string
  /** Markup. */
  readonly body: string
  /** The text of a script block of schema.org data. */
  readonly data: string
}

/** The page of a document as it opens, in English. */
export function prerender(document: TimelineSummary): PrerenderedPage {
  const explorer = new Explorer(document, openingView(document, 'en'))
  // the comments that Svelte leaves are for taking over by hydration, and this is replaced
  const body = render(Prerendered, { props: { explorer } }).body.replace(/<!--.*?-->/g, '')
  return {
    title: localize(document.title, 'en').text,
    description: explorer.t.subtitle(document.events.length, document.sources.length),
    body,
    data: scriptText(eventData(document, 'en', most)),
  }
}
