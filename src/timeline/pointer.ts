// Wheel, drag, click and keys on the chart's element, turned into what they ask for. vis-timeline sees no wheel at all,
// so that the page keeps its scroll.
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

const dragLength = 6

/**
 * Listens on the chart until the signal aborts.
 *
 * @param node Everything of the chart stands in it.
 */
export function listenTo(node: HTMLElement, signal: AbortSignal, actions: PointerActions): void {
  let active = false
  let from: { readonly x: number; readonly y: number } | null = null
  let dragged = false
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
    ({ clientX, clientY }) => {
      from = { x: clientX, y: clientY }
      dragged = false
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
  node.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      if (from && buttons > 0) dragged ||= Math.hypot(clientX - from.x, clientY - from.y) > dragLength
    },
    { capture: true, signal },
  )
  mendCancels(node, signal)
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
      if (dragged && event.detail > 0) return
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

/**
 * When the page takes over a touch to scroll, Chromium cancels the pointer at 0, 0. Hammer reads that as a long way
 * sideways, begins a drag that nobody ends, and misses the next one. It is told again, from where the finger was.
 */
function mendCancels(node: HTMLElement, signal: AbortSignal): void {
  const last = new Map<number, { readonly clientX: number; readonly clientY: number }>()
  const note = ({ pointerId, clientX, clientY }: PointerEvent) => last.set(pointerId, { clientX, clientY })
  node.addEventListener('pointerdown', note, { capture: true, signal })
  node.addEventListener('pointermove', note, { capture: true, signal })
  node.addEventListener(
    'pointerup',
    ({ pointerId }) => {
      last.delete(pointerId)
    },
    { capture: true, signal },
  )
  const view = node.ownerDocument.defaultView
  view?.addEventListener(
    'pointercancel',
    (event) => {
      const { pointerId, pointerType, isPrimary } = event
      // the event names the host of a shadow tree, not the node in it
      const [target] = event.composedPath()
      const place = last.get(pointerId)
      if (!event.isTrusted || !place || !target) return
      last.delete(pointerId)
      event.stopImmediatePropagation()
      target.dispatchEvent(
        new PointerEvent('pointercancel', {
          ...{ pointerId, pointerType, isPrimary, bubbles: true, composed: true },
          ...place,
        }),
      )
    },
    { capture: true, signal },
  )
}
