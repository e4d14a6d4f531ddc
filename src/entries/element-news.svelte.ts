// Tells a host what the reader does with the timeline in its page.
import type { Explorer } from '../app/state/explorer.svelte'
import type { Tell } from '../embed/element'

/** While a reader types or moves, the host hears of it no oftener. Milliseconds. */
const settle = 250

/**
 * Tells of every event opened or closed, and of what is filtered, from now on.
 *
 * @returns a function that stops it.
 */
export function tellHost(explorer: Explorer, tell: Tell): () => void {
  let selected = explorer.selected
  let timer: ReturnType<typeof setTimeout> | undefined
  const news = () => {
    const { q, filters, from, to, within } = explorer.state
    return { ...filters, q, from, to, within, results: explorer.count }
  }
  let told = JSON.stringify(news())
  const stop = $effect.root(() => {
    $effect(() => {
      const { selectedEvent: event } = explorer
      const id = event?.id ?? null
      if (id === selected) return
      selected = id
      const title = event ? explorer.titleOf(event).text : null
      // after the effects: a host may answer by changing the view
      queueMicrotask(() => {
        tell('silsila-select', { id, title, date: event?.date.edtf ?? null })
      })
    })
    $effect(() => {
      const now = news()
      clearTimeout(timer)
      timer = setTimeout(() => {
        const text = JSON.stringify(now)
        if (text !== told) tell('silsila-filter', now)
        told = text
      }, settle)
    })
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
