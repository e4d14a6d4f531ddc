// The language, direction and title of the whole page, as the Explorer has them.
import type { Explorer } from '../app/state/explorer.svelte'
import { localize } from '../model/localized'

/**
 * Keeps the page's head true to the view: its event, else its document, names the page.
 *
 * @returns a function that stops it.
 */
export function followHead(explorer: Explorer, page: Document): () => void {
  return $effect.root(() => {
    $effect(() => {
      const { selectedEvent, lang, dir } = explorer
      const name = localize(explorer.document.title, lang).text
      page.documentElement.lang = lang
      page.documentElement.dir = dir
      page.title = selectedEvent ? `${explorer.titleOf(selectedEvent).text} · ${name}` : name
    })
  })
}
