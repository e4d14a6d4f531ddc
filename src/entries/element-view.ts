// What an element shows: loads the document, mounts the page in the frame, keeps it as the host asks, and tells the host.
import '../styles/tokens.css'
import '../styles/base.css'
import { mount, tick, unmount } from 'svelte'
import App from '../app/App.svelte'
import { Explorer } from '../app/state/explorer.svelte'
import Start from '../app/page/Start.svelte'
import { loadSearcher } from '../app/state/searching'
import { colour, readParameters, restrict } from '../embed/apply'
import type { ElementView, Tell, Wanted } from '../embed/element'
import type { SilsilaFilter } from '../embed/element-types'
import Embedded from '../embed/Embedded.svelte'
import { filteredBy, rewished } from '../embed/host-wishes'
import { parseSettings } from '../embed/settings'
import { loadMessages } from '../i18n/messages'
import { localize } from '../model/localized'
import { parseView } from '../query/url'
import type { ViewState } from '../query/view-state'
import { tellHost } from './element-news.svelte'
import { setLetterSize, sheetFrom, useUrduFont } from './element-style'
import { loadDocument, sourceLoader } from './load'

export interface Place {
  readonly root: ShadowRoot
  readonly frame: HTMLElement
  /** Absolute address of the style sheet. */
  readonly sheet: string
  readonly tell: Tell
}

const warn = (notes: readonly string[]) => {
  for (const note of notes) console.warn(`silsila-timeline: ${note}`)
}

/**
 * Shows a timeline in the frame of an element. Rejects where there are no styles or no words to show it in; that the
 * document cannot be had is said in the element itself.
 */
export async function openView(place: Place, wanted: Wanted): Promise<ElementView> {
  const view = new View(place, wanted)
  await view.prepare()
  return view
}

class View implements ElementView {
  readonly #place: Place
  readonly #leaveFont = useUrduFont()
  #wanted: Wanted
  #explorer: Explorer | null = null
  /** Asked for before there was a document. */
  #waiting: (() => void)[] = []
  /** The timeline in the frame, which may be one of before while another is on its way or cannot be had. */
  #shown: { readonly explorer: Explorer; leave: () => Promise<void> } | null = null
  /** Takes down what is said beside it, or in its place. */
  #unsay: () => Promise<void> = () => Promise.resolve()
  /** Counts loads, so that one that was overtaken shows nothing. */
  #turn = 0

  constructor(place: Place, wanted: Wanted) {
    this.#place = place
    this.#wanted = wanted
  }

  async prepare(): Promise<void> {
    const { root, frame, sheet } = this.#place
    const [styles] = await Promise.all([sheetFrom(sheet), loadMessages(langOf(this.#wanted))])
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== styles), styles]
    setLetterSize(frame)
    void this.#load()
  }

  update(wanted: Wanted): void {
    const before = this.#wanted
    this.#wanted = wanted
    const explorer = this.#explorer
    if (!explorer || wanted.src !== before.src) {
      void this.#load()
      return
    }
    const of = ({ params, lang }: Wanted) => parseView(params.toString(), explorer.document, lang)
    this.#settle(explorer)
    void this.#show(rewished(of(before), of(wanted), explorer.state))
  }

  select(id: string | null): void {
    this.#ask((explorer) => {
      explorer.select(id)
    })
  }

  fit(): void {
    this.#ask((explorer) => {
      explorer.fit()
    })
  }

  filter(filter: SilsilaFilter): void {
    this.#ask((explorer) => {
      const { view, notes } = filteredBy(filter, explorer.state)
      warn(notes)
      explorer.restore(view)
    })
  }

  close(): void {
    this.#turn++
    this.#explorer = null
    this.#waiting = []
    this.#leaveFont()
    void this.#takeDown()
  }

  #ask(what: (explorer: Explorer) => void): void {
    if (this.#explorer) what(this.#explorer)
    else
      this.#waiting.push(() => {
        this.#ask(what)
      })
  }

  /** What is no part of the view: how it looks, what is left out, what is fixed. */
  #settle(explorer: Explorer): void {
    const { settings, notes } = readParameters(this.#wanted.params.toString(), explorer.document)
    warn(notes)
    restrict(explorer, settings)
    colour(this.#place.frame, settings)
    const { style } = this.#place.frame
    style.blockSize = typeof settings.height === 'number' ? `${settings.height}px` : ''
    style.overflow = typeof settings.height === 'number' ? 'auto' : ''
  }

  async #show(view: ViewState): Promise<void> {
    const [turn, explorer] = [this.#turn, this.#explorer]
    await explorer?.fetchWords(view.lang).catch(console.error)
    if (turn === this.#turn) explorer?.restore({ ...view, embed: true })
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn
    const wanted = this.#wanted
    const { frame, tell } = this.#place
    this.#explorer = null
    const t = await loadMessages(langOf(wanted)).catch(() => null)
    if (turn !== this.#turn || !t) return
    const theme = parseSettings(wanted.params).settings.theme ?? 'system'
    const say = async (props: { title?: string; hint?: string; retry: (() => void) | null }) => {
      const unsay = this.#unsay
      this.#unsay = () => Promise.resolve()
      await unsay()
      if (turn !== this.#turn) return
      const beside = this.#shown !== null
      const anchor = frame.firstChild
      const said = mount(Start, { target: frame, ...(anchor ? { anchor } : {}), props: { t, theme, beside, ...props } })
      this.#unsay = () => unmount(said)
    }
    // what is there stays until there is something in its place
    if (!this.#shown) await say({ retry: null })
    try {
      const loaded = await loadDocument(wanted.src)
      const { document, leftOut } = loaded
      const shards = 'shardsAt' in loaded ? loaded.shardsAt(wanted.src) : null
      if (turn !== this.#turn) return
      const view = parseView(wanted.params.toString(), document, wanted.lang)
      if (view.q) await loadSearcher().catch(() => undefined)
      if (turn !== this.#turn) return
      const explorer = new Explorer(document, { ...view, embed: true }, new URL('./', wanted.src).href, shards)
      this.#settle(explorer)
      await this.#takeDown()
      if (turn !== this.#turn) return
      const opened = leftOut.length > 0 ? { file: { name: null, leftOut }, back: null } : null
      const app = mount(App, {
        target: frame,
        props: { explorer, loadSource: sourceLoader(wanted.src), View: Embedded, opened },
      })
      const quiet = tellHost(explorer, tell)
      const leave = () => {
        quiet()
        return unmount(app)
      }
      this.#shown = { explorer, leave }
      this.#explorer = explorer
      await tick()
      if (turn !== this.#turn) return
      tell('silsila-ready', {
        title: localize(document.title, explorer.lang).text,
        lang: explorer.lang,
        events: document.events.length,
      })
      for (const what of this.#waiting.splice(0)) what()
    } catch (error) {
      const said = await import('./slow.svelte').then(({ whatFailed }) => whatFailed(error, t.lang)).catch(() => null)
      if (turn !== this.#turn) return
      console.error(error)
      const retry = () => {
        void this.#load()
      }
      await say({ ...said, retry })
      this.#explorer = this.#shown?.explorer ?? null
      tell('silsila-error', { message: error instanceof Error ? error.message : String(error) })
    }
  }

  async #takeDown(): Promise<void> {
    const there = this.#shown
    this.#shown = null
    await Promise.all([this.#unsay(), there?.leave()])
  }
}

/** The language a host asks for, before there is a document. */
const langOf = ({ params, lang }: Wanted) => parseSettings(params).settings.lang ?? lang
