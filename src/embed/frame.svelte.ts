// The frame's end of the protocol: it tells its parent what the reader does, and does what its parent asks. It hears
// nobody else, and to a parent that has not named itself it says nothing of what the reader looks for.
import type { Explorer } from '../app/state/explorer.svelte'
import { formatView } from '../query/url'
import { colour, readParameters, restrict, show } from './apply'
import { readHostMessage, sealed, type FrameMessage, type HostMessage } from './protocol'

/** While a reader types or moves, the host hears of it no oftener. Milliseconds. */
const settle = 250

/**
 * Keeps parent and view in step; a page that stands in no frame talks to nobody.
 *
 * @param page the window of the frame.
 * @param content what is as high as all that is shown.
 * @param origin the only parent to talk to, null for any.
 * @returns a function that stops it.
 */
export function talkToHost(explorer: Explorer, page: Window, content: HTMLElement, origin: string | null): () => void {
  const { parent } = page
  if (parent === page) return () => undefined
  const send = (message: FrameMessage) => {
    parent.postMessage(sealed(message), origin ?? '*')
  }

  const obey = async (message: HostMessage) => {
    if (message.type === 'fit') explorer.fit()
    else if (message.type === 'select') explorer.select(message.event)
    else {
      const { settings, notes } = readParameters(message.params, explorer.document)
      for (const note of notes) console.warn(`silsila: ${note}`)
      restrict(explorer, settings)
      colour(page.document.documentElement, settings)
      await show(explorer, message.params)
    }
  }
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== parent || (origin !== null && event.origin !== origin)) return
    const message = readHostMessage(event.data)
    if (message) obey(message).catch(console.error)
  }
  page.addEventListener('message', hear)

  let told = -1
  const measure = new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height === told) return
    told = height
    send({ type: 'height', height })
  })
  send({ type: 'ready' })
  measure.observe(content)

  let timer: ReturnType<typeof setTimeout> | undefined
  let filtered: string | null = null
  const stop = $effect.root(() => {
    let selected = explorer.selected
    $effect(() => {
      const { selectedEvent } = explorer
      const id = selectedEvent?.id ?? null
      if (id === selected) return
      selected = id
      const title = selectedEvent ? explorer.titleOf(selectedEvent).text : null
      send({ type: 'select', event: id, id, title, date: selectedEvent?.date.edtf ?? null })
    })
    $effect(() => {
      const count = explorer.count
      const { state } = explorer
      const view =
        origin === null ? {} : { view: formatView({ ...state, event: null, embed: false }, explorer.document) }
      const now = JSON.stringify([count, view])
      if (now === filtered) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        // what it opened with is no news
        if (filtered !== null) send({ type: 'filter', count, results: count, ...view })
        filtered = now
      }, settle)
    })
  })
  return () => {
    page.removeEventListener('message', hear)
    measure.disconnect()
    clearTimeout(timer)
    stop()
  }
}
