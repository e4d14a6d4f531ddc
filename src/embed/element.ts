// <silsila-timeline>: attributes, methods and the life of the element. What it shows is another chunk, which comes when
// the element nears the screen; here is only what a host page touches. It writes nothing to the page around it.
import { preferredLang } from '../query/preferred-lang'
import type { Lang } from '../query/view-state'
import { attributes, isFlag, parametersOf } from './attributes'
import type { SilsilaEvents, SilsilaFilter, SilsilaTimelineElement } from './element-types'

/** What the host asks for. */
export interface Wanted {
  /** Absolute address of the document. */
  readonly src: string
  /** The view and the settings, as in an address. */
  readonly params: URLSearchParams
  /** Where the host asks for no language. */
  readonly lang: Lang
}

export type Tell = <Name extends keyof SilsilaEvents>(name: Name, detail: SilsilaEvents[Name]['detail']) => void

/** What is shown in the element. Whatever is asked of it before it has loaded, it does once it has. */
export interface ElementView {
  update: (wanted: Wanted) => void
  select: (id: string | null) => void
  fit: () => void
  filter: (filter: SilsilaFilter) => void
  /** Leaves nothing behind. */
  close: () => void
}

/** The outermost box of the shadow tree. Whatever the host's styles hand down ends here. */
const sheetText = `
:host { display: block }
:host([hidden]) { display: none }
.silsila-frame { all: initial; display: block }
`
/** How far from the screen the element begins to load. */
const near = '600px'

/** The element without its contents, which whoever registers it provides. */
export abstract class SilsilaElement extends HTMLElement implements Pick<SilsilaTimelineElement, 'select' | 'fit'> {
  static readonly observedAttributes = attributes

  readonly #root: ShadowRoot
  /** Shows what the host put into the element, until there is a timeline. */
  readonly #slot = document.createElement('slot')
  #frame: HTMLElement | null = null
  #view: ElementView | null = null
  #observer: IntersectionObserver | null = null
  /** Asked for before there was anything to ask. */
  #waiting: ((view: ElementView) => void)[] = []
  #stale = false
  /** Counts beginnings, so that what one of before brings is thrown away. */
  #life = 0

  constructor() {
    super()
    this.#root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(sheetText)
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.append(this.#slot)
  }

  /** The address of the document where the host names none. */
  protected abstract readonly home: string
  /** Shows a timeline in the frame. Must not reject but where its script cannot be had. */
  protected abstract open(root: ShadowRoot, frame: HTMLElement, wanted: Wanted, tell: Tell): Promise<ElementView>

  connectedCallback(): void {
    // a host may have set properties before this script had come
    for (const name of attributes) {
      const own = Object.getOwnPropertyDescriptor(this, name)
      if (!own) continue
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, own.value)
    }
    // moved within the page: everything stays as the reader has it
    if (this.#frame) return
    if (this.getAttribute('loading') === 'eager' || this.#waiting.length > 0) this.#begin()
    else this.#waitUntilNear()
  }

  disconnectedCallback(): void {
    // moving an element takes it out and puts it back at once
    queueMicrotask(() => {
      if (!this.isConnected) this.#end()
    })
  }

  /** In browsers that move elements whole there is nothing to do. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string): void {
    if (!this.#frame || this.#stale) return
    if (name === 'loading') return
    this.#stale = true
    // several attributes are mostly set together
    queueMicrotask(() => {
      this.#stale = false
      this.#view?.update(this.#wanted())
    })
  }

  select(id: string | null): void {
    this.#ask((view) => {
      view.select(id)
    })
  }

  fit(): void {
    this.#ask((view) => {
      view.fit()
    })
  }

  setFilter(filter: SilsilaFilter): void {
    this.#ask((view) => {
      view.filter(filter)
    })
  }

  #ask(what: (view: ElementView) => void): void {
    if (this.#view) {
      what(this.#view)
      return
    }
    this.#waiting.push(what)
    if (this.isConnected && !this.#frame) this.#begin()
  }

  #waitUntilNear(): void {
    this.#observer ??= new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#begin()
      },
      { rootMargin: near },
    )
    this.#observer.observe(this)
  }

  #begin(): void {
    this.#observer?.disconnect()
    this.#observer = null
    if (this.#frame) return
    const frame = document.createElement('div')
    frame.className = 'silsila-frame'
    this.#frame = frame
    this.#root.append(frame)
    const life = ++this.#life
    const tell: Tell = (name, detail) => {
      if (life !== this.#life) return
      if (name === 'silsila-ready') this.#slot.remove()
      if (name === 'silsila-error') this.#root.append(this.#slot)
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
    }
    const begun = this.#wanted()
    this.open(this.#root, frame, begun, tell).then(
      (view) => {
        if (life !== this.#life) {
          view.close()
          return
        }
        this.#view = view
        const now = this.#wanted()
        if (now.src !== begun.src || now.params.toString() !== begun.params.toString()) view.update(now)
        for (const what of this.#waiting.splice(0)) what(view)
      },
      (error: unknown) => {
        console.error(error)
        tell('silsila-error', { message: String(error) })
        // what the host put into the element stays to be seen
        if (life === this.#life) this.#end()
      },
    )
  }

  #end(): void {
    this.#life++
    this.#observer?.disconnect()
    this.#observer = null
    this.#view?.close()
    this.#view = null
    this.#frame?.remove()
    this.#frame = null
    this.#root.append(this.#slot)
    this.#waiting = []
  }

  #wanted(): Wanted {
    const src = this.getAttribute('src')?.trim() ?? ''
    const address = src === '' ? this.home : URL.canParse(src, this.baseURI) ? new URL(src, this.baseURI).href : src
    return {
      src: address.endsWith('/') ? `${address}timeline.json` : address,
      params: parametersOf((name) => this.getAttribute(name)),
      lang: preferredLang([nearestLang(this.parentNode), ...navigator.languages]),
    }
  }
}

for (const name of attributes) {
  // every element has a language
  if (name === 'lang') continue
  Object.defineProperty(SilsilaElement.prototype, name, isFlag(name) ? flag(name) : text(name))
}

function text(name: string): PropertyDescriptor & ThisType<HTMLElement> {
  return {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? ''
    },
    set(value: unknown) {
      const written = Array.isArray(value) ? value.join(', ') : String((value as string | number | null) ?? '')
      if (written === '') this.removeAttribute(name)
      else this.setAttribute(name, written)
    },
  }
}

function flag(name: string): PropertyDescriptor & ThisType<HTMLElement> {
  return {
    configurable: true,
    enumerable: true,
    get() {
      return this.hasAttribute(name)
    },
    set(value: unknown) {
      this.toggleAttribute(name, Boolean(value))
    },
  }
}

/** The language of the page around, through shadow trees as well; empty where it has none. */
function nearestLang(from: Node | null): string {
  for (let at = from; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const lang = at instanceof Element ? at.getAttribute('lang') : null
    if (lang !== null) return lang
  }
  return ''
}
