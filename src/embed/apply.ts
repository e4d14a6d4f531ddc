// Parameters of an address or a host, taken over by an Explorer. What is wrong with them is told, and left out.
import type { Explorer } from '../app/state/explorer.svelte'
import { parsePairs } from '../query/query-string'
import { parseView } from '../query/url'
import { accentOf, accentProperties } from './accent'
import { parseSettings, type EmbedSettings } from './settings'
import { viewNotes } from './view-notes'

/**
 * The settings of a query string, and notes on all that it has wrong, view included.
 *
 * @param search with or without its question mark.
 */
export function readParameters(
  search: string,
  document: Explorer['document'],
): { settings: EmbedSettings; notes: string[] } {
  const { settings, notes } = parseSettings(new URLSearchParams(search))
  if (settings.accent !== null && accentOf(settings.accent).adjusted) {
    notes.push(`accent=${settings.accent}: too faint to read on light and on dark; made darker and lighter`)
  }
  return { settings, notes: [...notes, ...viewNotes(parsePairs(search), document)] }
}

/** Fixes and hides what the settings say; what they do not name is free and shown. */
export function restrict(explorer: Explorer, { lock, hide }: EmbedSettings): void {
  explorer.locked = lock
  explorer.hidden = hide
}

/**
 * Colours everything below an element with the accent of the settings, or no longer.
 *
 * @param root the page's root element, or a host of a shadow tree.
 */
export function colour(root: HTMLElement, { accent }: EmbedSettings): void {
  for (const [name, value] of accentProperties(accentOf(accent ?? '#000'))) {
    if (accent === null) root.style.removeProperty(name)
    else root.style.setProperty(name, value)
  }
}

/**
 * The view of a query string, in the language that is already read where it names none, and embedded as it is. It comes
 * when there are words for it.
 */
export async function show(explorer: Explorer, search: string): Promise<void> {
  const { embed, lang } = explorer
  const view = { ...parseView(search, explorer.document, lang), embed }
  await explorer.fetchWords(view.lang)
  explorer.restore(view)
}
