// Keeps the address and the Explorer in step. Only what a reader would go back to makes a step in the history.
import type { Explorer } from '../app/state/explorer.svelte'
import { formatPairs } from '../query/query-string'
import { formatView, parseView } from '../query/url'
import type { Lang, ViewState } from '../query/view-state'

/** Browsers refuse an address that changes at every frame. Milliseconds. */
const settle = 250

/** What a reader chooses, against what passes by while typing and moving. */
const chosen = (view: ViewState) => {
  const { filters, within, comparison, event, lang, lanes, order, folded, terms, flipped, digits } = view
  return JSON.stringify([filters, within, comparison, event, lang, lanes, order, folded, terms, flipped, digits])
}

/**
 * Writes every change of the view to the address and takes over the view when the reader goes back or forward.
 * An embedded page makes no steps of its own: its host's back button must lead out of the host.
 *
 * @param page the window, or what stands in for it.
 * @param lang the language this reader gets without asking.
 * @param kept what else the address holds, and is to go on holding.
 * @returns a function that stops it.
 */
export function followAddress(
  explorer: Explorer,
  page: Window,
  lang: Lang,
  kept: readonly (readonly [string, string])[] = [],
): () => void {
  let shown = explorer.state
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Seen but not yet written. */
  let passing: ViewState | null = null

  const write = (view: ViewState, how: 'pushState' | 'replaceState') => {
    const query = [formatView(view, explorer.document, lang), formatPairs(kept)].filter(Boolean).join('&')
    const address = `${page.location.pathname}${query && '?'}${query}${page.location.hash}`
    try {
      page.history[how](null, '', address)
    } catch {
      // In a sandbox, or from a file, an address may not be changed; the view works without.
    }
  }
  const settleNow = () => {
    clearTimeout(timer)
    if (passing) write(passing, 'replaceState')
    passing = null
  }
  const follow = (view: ViewState) => {
    if (chosen(view) !== chosen(shown) && !view.embed) {
      settleNow()
      write(view, 'pushState')
    } else {
      clearTimeout(timer)
      passing = view
      timer = setTimeout(settleNow, settle)
    }
    shown = view
  }
  const goBack = () => {
    clearTimeout(timer)
    passing = null
    const view = parseView(page.location.search, explorer.document, lang)
    const take = () => {
      explorer.restore(view)
      shown = explorer.state
    }
    if (view.lang === explorer.lang) take()
    else void explorer.fetchWords(view.lang).then(take)
  }

  page.addEventListener('popstate', goBack)
  const stop = $effect.root(() => {
    $effect(() => {
      const view = explorer.state
      if (JSON.stringify(view) !== JSON.stringify(shown)) follow(view)
    })
  })
  return () => {
    settleNow()
    page.removeEventListener('popstate', goBack)
    stop()
  }
}
