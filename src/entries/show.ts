// One document after another in the same page: the published one, a reader's file in place of it, and back again.
import { mount, unmount, type Component } from 'svelte'
import App from '../app/App.svelte'
import { Explorer } from '../app/state/explorer.svelte'
import type { OpenedFile } from '../app/page/opened-file'
import { loadDetail } from '../app/page/parts'
import { loadSearcher } from '../app/state/searching'
import type { ViewProps } from '../app/view-props'
import type { TimelineDocument, TimelineSummary } from '../model/document'
import { openingView, parseView } from '../query/url'
import type { Lang, ViewState } from '../query/view-state'
import { followAddress } from './address.svelte'
import { sourceLoader } from './load'
import { followHead } from './page-head.svelte'
import { takeOver } from './take-over'
import type { Loaded } from './vet'

/**
 * What reads the wishes of a host from an address; null where that says nothing but a language, as it mostly does. May be
 * asked for early: it comes once.
 */
export async function loadHost(search: string) {
  if (/^(\?lang=\w+)?$/.test(search)) return null
  const [apply, settings] = await Promise.all([import('../embed/apply'), import('../embed/settings')])
  return { ...apply, formatSettings: settings.formatSettings }
}

/**
 * Shows the published document as the address asks, and says what had to be left out of it.
 *
 * @param View the whole page, or what another page embeds.
 * @param base absolute address of the page.
 * @param lang the language this reader gets without asking.
 */
export async function showPublished(
  target: HTMLElement,
  loaded: Loaded,
  View: Component<ViewProps>,
  base: string,
  lang: Lang,
): Promise<void> {
  const { document: published, leftOut } = loaded
  const shards = 'shardsAt' in loaded ? loaded.shardsAt(base) : null
  const host = await loadHost(location.search)
  const asked = host?.readParameters(location.search, published)
  for (const note of asked?.notes ?? []) console.warn(`silsila: ${note}`)
  if (asked) host?.colour(document.documentElement, asked.settings)
  let there: { readonly unfollow: () => void; readonly leave: () => Promise<void> } | null = null
  const show = async (timeline: TimelineSummary, view: ViewState, file: OpenedFile | null) => {
    const before = there
    before?.unfollow()
    // so is what it leaves when a search is asked for
    if (view.q) await loadSearcher().catch(() => undefined)
    const explorer = new Explorer(timeline, view, '', file ? null : shards)
    if (!file && asked) host?.restrict(explorer, asked.settings)
    const back = () => {
      const { lang: now, theme, wantedDigits: digits } = explorer
      void show(published, { ...parseView(location.search, published, lang), lang: now, theme, digits }, null)
    }
    const opened = file ? { file, back } : leftOut.length > 0 ? { file: { name: null, leftOut }, back: null } : null
    const onopenfile = (other: TimelineDocument, from: OpenedFile) => {
      const { lang: now, theme, wantedDigits: digits } = explorer
      void show(other, { ...openingView(other, now), theme, digits }, from)
    }
    // an event that is asked for is there with the page, not after it
    if (explorer.selected !== null) await loadDetail(explorer.lang).catch(() => undefined)
    await takeOver(target, (stage, onready) => {
      const app = mount(App, {
        target: stage,
        props: { explorer, loadSource: sourceLoader(base), View, onready, onopenfile, opened },
      })
      const stops = [followHead(explorer, document)]
      // a file has no address: whoever reloads or goes back gets the published document
      if (!file) stops.push(followAddress(explorer, window, lang, asked ? host?.formatSettings(asked.settings) : []))
      const unfollow = () => {
        for (const stop of stops) stop()
      }
      there = { unfollow, leave: () => unmount(app) }
    })
    if (explorer.embed && asked) {
      const { talkToHost } = await import('../embed/frame.svelte')
      talkToHost(explorer, window, target, asked.settings.origin)
    }
    await before?.leave()
    // the page was exchanged under the reader: this says for what
    if (file) target.querySelector<HTMLElement>('[data-opened]')?.focus({ preventScroll: true })
    else if (before) target.querySelector<HTMLElement>('[data-opener="download"]')?.focus()
  }
  await show(published, parseView(location.search, published, lang), null)
}
