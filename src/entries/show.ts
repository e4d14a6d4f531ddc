// One document after another in the same page: the published one, a reader's file in place of it, and back again.
import { mount, unmount, type Component } from 'svelte'
import App from '../app/App.svelte'
import { Explorer } from '../app/explorer.svelte'
import type { OpenedFile } from '../app/opened-file'
import { loadDetail } from '../app/parts'
import type { ViewProps } from '../app/view-props'
import { colour, readParameters, restrict } from '../embed/apply'
import { formatSettings } from '../embed/settings'
import type { TimelineDocument } from '../model/document'
import { openingView, parseView } from '../query/url'
import type { Lang, ViewState } from '../query/view-state'
import { followAddress } from './address.svelte'
import { sourceLoader } from './load'
import { followHead } from './page-head.svelte'
import { takeOver } from './take-over'
import type { Loaded } from './vet'

/**
 * Shows the published document as the address asks, and says what had to be left out of it.
 *
 * @param View the whole page, or what another page embeds.
 * @param base absolute address of the page.
 * @param lang the language this reader gets without asking.
 */
export async function showPublished(
  target: HTMLElement,
  { document: published, leftOut }: Loaded,
  View: Component<ViewProps>,
  base: string,
  lang: Lang,
): Promise<void> {
  const { settings, notes } = readParameters(location.search, published)
  for (const note of notes) console.warn(`silsila: ${note}`)
  colour(document.documentElement, settings)
  let there: { readonly unfollow: () => void; readonly leave: () => Promise<void> } | null = null
  const show = async (timeline: TimelineDocument, view: ViewState, file: OpenedFile | null) => {
    const before = there
    before?.unfollow()
    const explorer = new Explorer(timeline, view)
    if (!file) restrict(explorer, settings)
    const back = () => {
      const { lang: now, theme, wantedDigits: digits } = explorer
      const asked = { ...parseView(location.search, published, lang), lang: now, theme, digits }
      void show(published, asked, null)
    }
    const opened = file ? { file, back } : leftOut.length > 0 ? { file: { name: null, leftOut }, back: null } : null
    const onopenfile = (other: TimelineDocument, from: OpenedFile) => {
      const { lang: now, theme, wantedDigits: digits } = explorer
      void show(other, { ...openingView(other, now), theme, digits }, from)
    }
    // an event that is asked for is there with the page, not after it
    if (explorer.selected !== null) await loadDetail(explorer.lang).catch(() => undefined)
    await takeOver(target, (stage) => {
      const app = mount(App, {
        target: stage,
        props: { explorer, loadSource: sourceLoader(base), View, onopenfile, opened },
      })
      const stops = [followHead(explorer, document)]
      // a file has no address: whoever reloads or goes back gets the published document
      if (!file) stops.push(followAddress(explorer, window, lang, formatSettings(settings)))
      const unfollow = () => {
        for (const stop of stops) stop()
      }
      there = { unfollow, leave: () => unmount(app) }
    })
    if (explorer.embed) {
      const { talkToHost } = await import('../embed/frame.svelte')
      talkToHost(explorer, window, target, settings.origin)
    }
    await before?.leave()
    // the page was exchanged under the reader: this says for what
    if (file) target.querySelector<HTMLElement>('[data-opened]')?.focus({ preventScroll: true })
    else if (before) target.querySelector<HTMLElement>('[data-opener="download"]')?.focus()
  }
  await show(published, parseView(location.search, published, lang), null)
}
