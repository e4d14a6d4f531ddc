// Wheel, drag, click and keys on the chart's element, turned into what they ask for. vis-timeline sees no wheel at all,
// so that the page keeps its scroll.
import { followFingers } from './fingers'
import { intentOf } from './wheel'

export interface PointerActions {
  readonly dir: 'ltr' | 'rtl'
  /** Pixels of the axis. */
  width: () => number
  /** The instant under a client x. */
  timeAt: (x: number) => number
  zoom: (factor: number, about: number) => void
  pan: (part: number) => void
  /** @returns whether the key meant something. */
  press: (key: string) => boolean
  focused: (target: EventTarget | null) => void
  /** The reader has gone elsewhere. */
  left: () => void
  clicked: (target: EventTarget | null) => void
  scrolledPast: () => void
  /** The pointer is over the chart, or no longer. */
  hovered: (over: boolean) => void
}

/**
 * Listens on the chart until the signal aborts.
 *
 * @param node Everything of the chart stands in it.
 */
export function listenTo(node: HTMLElement, signal: AbortSignal, actions: PointerActions): void {
  let active = false
  const root = node.getRootNode() as Document | ShadowRoot

  node.addEventListener(
    'wheel',
    (event) => {
      event.stopPropagation()
      const here = active || node.contains(root.activeElement)
      const intent = intentOf(event, actions.width(), actions.dir, here)
      if (intent.kind === 'scroll') {
        actions.scrolledPast()
        return
      }
      event.preventDefault()
      if (intent.kind === 'zoom') actions.zoom(intent.factor, actions.timeAt(event.clientX))
      else actions.pan(intent.part)
    },
    { capture: true, passive: false, signal },
  )
  node.addEventListener(
    'pointerdown',
    () => {
      active = true
    },
    { capture: true, signal },
  )
  for (const type of ['pointerenter', 'pointerleave'] as const) {
    node.addEventListener(
      type,
      () => {
        actions.hovered(type === 'pointerenter')
      },
      { signal },
    )
  }
  const dragged = followFingers(node, signal, actions)
  // whatever happens elsewhere gives the wheel back to the page
  const elsewhere = (event: Event) => {
    if (event.composedPath().includes(node)) return
    active = false
    actions.left()
  }
  // a focus that stays within a shadow tree is not told outside of it
  for (const place of new Set([root, node.ownerDocument])) {
    place.addEventListener('pointerdown', elsewhere, { capture: true, signal })
    place.addEventListener('focusin', elsewhere, { capture: true, signal })
  }
  node.addEventListener(
    'click',
    (event) => {
      // a drag that ends on a mark is no click on it; the keyboard clicks with detail 0
      if (dragged() && event.detail > 0) return
      actions.clicked(event.target)
    },
    { signal },
  )
  node.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Escape') active = false
      if (actions.press(event.key)) event.preventDefault()
    },
    { signal },
  )
  node.addEventListener(
    'focusin',
    (event) => {
      actions.focused(event.target)
    },
    { signal },
  )
}
