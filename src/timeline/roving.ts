// The keyboard on the chart: one mark at a time can be reached by Tab, the arrow keys move to its neighbours.
import { directionOf, stepFrom, type Stop } from './navigation'

export interface RovingActions {
  /** The button of a mark, null while it is not on the page. */
  button: (key: string) => HTMLButtonElement | null
  /** Whether a mark stands in view. */
  seen: (stop: Stop) => boolean
  /** Brings a mark into view; it may be drawn only after that. */
  reveal: (stop: Stop) => void
  zoom: (factor: number) => void
  fit: () => void
  leave: () => void
}

export class Roving {
  readonly #node: HTMLElement
  readonly #dir: 'ltr' | 'rtl'
  readonly #actions: RovingActions
  #stops: readonly Stop[] = []
  #current: Stop | null = null

  constructor(node: HTMLElement, dir: 'ltr' | 'rtl', actions: RovingActions) {
    this.#node = node
    this.#dir = dir
    this.#actions = actions
  }

  /**
   * Takes note of what is drawn. What had the place keeps it, or gives it to the nearest of its lane; what has left the
   * view keeps it only while the reader stands on it, so that Tab leads to something one sees.
   */
  update(stops: readonly Stop[]): void {
    const before = this.#current
    this.#stops = stops
    const kept = stops.find(({ key }) => key === before?.key)
    const seen = stops.filter((stop) => this.#actions.seen(stop))
    const { activeElement } = this.#node.getRootNode() as Document | ShadowRoot
    const held = kept && (seen.includes(kept) || this.#node.contains(activeElement))
    const near = before && (nearest(before, seen) ?? nearest(before, stops))
    this.#current = (held ? kept : near) ?? seen[0] ?? stops[0] ?? null
    this.#mark(before)
  }

  /** Marks have come onto the page or left it. */
  refresh(): void {
    this.#mark(null)
  }

  /** A mark was reached in another way: by Tab, by a click. */
  visit(key: string): void {
    const before = this.#current
    this.#current = this.#stops.find((stop) => stop.key === key) ?? before
    this.#mark(before)
  }

  /** @returns whether the key meant something. */
  press(key: string): boolean {
    const direction = directionOf(key, this.#dir)
    if (direction) {
      const next = this.#current && stepFrom(this.#current, direction, this.#stops)
      if (next) this.#go(next)
      return true
    }
    if (key === '+' || key === '=') this.#actions.zoom(0.6)
    else if (key === '-' || key === '_') this.#actions.zoom(1 / 0.6)
    else if (key === '0') this.#actions.fit()
    else if (key === 'Escape') this.#actions.leave()
    else return false
    return true
  }

  /** Puts the focus on the current mark, as soon as that is on the page; until then the chart itself holds it. */
  focus(frames = 20): void {
    const button = this.#current && this.#actions.button(this.#current.key)
    if (button?.isConnected) {
      button.focus({ preventScroll: true })
      button.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      return
    }
    if (frames === 20) this.#node.focus({ preventScroll: true })
    const { activeElement } = this.#node.getRootNode() as Document | ShadowRoot
    if (frames === 0 || activeElement !== this.#node) return
    requestAnimationFrame(() => {
      this.focus(frames - 1)
    })
  }

  #go(stop: Stop): void {
    this.visit(stop.key)
    this.#actions.reveal(stop)
    this.focus()
  }

  #mark(before: Stop | null): void {
    if (before) this.#actions.button(before.key)?.setAttribute('tabindex', '-1')
    const button = this.#current && this.#actions.button(this.#current.key)
    if (button?.tabIndex !== 0) button?.setAttribute('tabindex', '0')
    // with nothing to stand on, the chart itself can be reached
    const own = button ? -1 : 0
    if (this.#node.tabIndex !== own) this.#node.tabIndex = own
  }
}

function nearest(to: Stop, stops: readonly Stop[]): Stop | undefined {
  const distance = (stop: Stop) => Math.abs(stop.time - to.time)
  const lane = stops.filter(({ lane }) => lane === to.lane)
  return lane.toSorted((a, b) => distance(a) - distance(b))[0]
}
