// The picture beside a link, and its words: run by the build, never in a browser.
import { cardOf } from '../export/card'
import { roughWidth } from '../export/picture'
import { svgOf } from '../export/svg'
import { loadMessages } from '../i18n/messages'
import type { TimelineSummary } from '../model/document'
import { localize } from '../model/localized'

// whoever imports this has closed the loader by the time it is called
const { subtitle } = await loadMessages('en')

export interface Card {
  /** Text, not yet escaped. */
  readonly title: string
  readonly description: string
  readonly svg: string
}

/** The card of a document, in English. */
export function card(document: TimelineSummary): Card {
  const { text } = localize(document.title, 'en')
  // the letters that come with the build are Latin; better no name than boxes
  const title = /\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, '')) ? '' : text
  const description = subtitle(document.events.length, document.sources.length)
  return {
    title: text,
    description,
    svg: svgOf(cardOf({ title, subtitle: description }, document.events, 'en', roughWidth)),
  }
}
