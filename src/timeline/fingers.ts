// Mouse, pen and fingers held down on the chart: one moves time with it, two draw it apart. Up and down stays the
// page's, which takes a touch over by cancelling it.

export interface FingerActions {
  readonly dir: 'ltr' | 'rtl'
  /** Pixels of the axis. */
  width: () => number
  /** The instant under a client x. */
  timeAt: (x: number) => number
  zoom: (factor: number, about: number) => void
  /** Part of the window to move by, towards later. */
  pan: (part: number) => void
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Pixels a press may move and still be a click. */
const dragLength = 6
/** Pixels between two fingers below which their distance says nothing. */
const closest = 12

/** Sideways places of what is down: their middle, and how far they are apart. */
function spread(down: Iterable<Place>): { readonly middle: number; readonly apart: number } {
  const xs = Array.from(down, ({ x }) => x)
  const [low, high] = [Math.min(...xs), Math.max(...xs)]
  return { middle: (low + high) / 2, apart: Math.max(high - low, closest) }
}

/**
 * Follows what is held down on a node until the signal aborts.
 *
 * @returns whether what was held down last has moved too far for a click.
 */
export function followFingers(node: HTMLElement, signal: AbortSignal, actions: FingerActions): () => boolean {
  const down = new Map<number, Place>()
  let began: Place = { x: 0, y: 0 }
  let dragged = false
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    on: (event: PointerEvent) => void,
  ) => {
    node.addEventListener(type, on, { capture: true, signal })
  }

  listen('pointerdown', ({ pointerId, clientX, clientY, button }) => {
    if (button !== 0) return
    if (down.size === 0) {
      began = { x: clientX, y: clientY }
      dragged = false
    }
    down.set(pointerId, { x: clientX, y: clientY })
  })
  listen('pointermove', ({ pointerId, clientX, clientY, buttons }) => {
    if (!down.has(pointerId)) return
    if (buttons === 0) {
      // let go where nobody told us
      down.delete(pointerId)
      return
    }
    const before = spread(down.values())
    down.set(pointerId, { x: clientX, y: clientY })
    if (!dragged) {
      if (down.size === 1 && Math.hypot(clientX - began.x, clientY - began.y) <= dragLength) return
      dragged = true
      // a drag may leave the chart; a click must stay with what was clicked
      for (const id of down.keys()) node.setPointerCapture(id)
    }
    const after = spread(down.values())
    const moved = (after.middle - before.middle) / actions.width()
    if (moved !== 0) actions.pan(actions.dir === 'rtl' ? moved : -moved)
    if (down.size > 1 && after.apart !== before.apart)
      actions.zoom(before.apart / after.apart, actions.timeAt(after.middle))
  })
  for (const type of ['pointerup', 'pointercancel'] as const) {
    listen(type, ({ pointerId }) => {
      down.delete(pointerId)
    })
  }
  return () => dragged
}
