// What part of time is in view and who has moved it: the page, which is not told again, or the reader, of whom it is told.
import type { Timeline } from 'vis-timeline/esnext'
import type { TimeWindow } from '../query/time'
import { alike, withMargin, withoutMargin } from './frame'

/** Pixels that what the page calls the window keeps clear of either edge. */
const margin = 14
/** Milliseconds without movement after which a movement is over. */
const calm = 180
const animation = { duration: 260, easingFunction: 'easeInOutQuad' as const }

/** The window and what is in view for it. */
export const viewOf = (window: TimeWindow, width: number): TimeWindow => withMargin(window, width, margin)

export interface ViewportActions {
  /** Pixels of the axis. */
  width: () => number
  /** Something moves. Before the frame is drawn, again where it moves on before that, and once more when it is over. */
  moved: (settled: boolean) => void
  /** The reader has moved the window; `settled` when the movement is over. */
  told: (window: TimeWindow, settled: boolean) => void
}

export class Viewport {
  readonly #timeline: Timeline
  readonly #actions: ViewportActions
  #frame = 0
  /** Whether it has moved on since what is drawn in this frame was prepared. */
  #on = false
  #timer = 0
  /** When the page last asked for a window. */
  #asked = 0
  /** While the chart goes where the page sends it, nothing is written back. */
  #sent = true

  constructor(timeline: Timeline, actions: ViewportActions) {
    this.#timeline = timeline
    this.#actions = actions
    timeline.on('rangechange', (change?: { readonly byUser?: boolean }) => {
      if (change?.byUser) this.#sent = false
      this.#moved()
    })
  }

  /** Edge to edge. */
  get view(): TimeWindow {
    const { start, end } = this.#timeline.getWindow()
    return { start: start.getTime(), end: end.getTime() }
  }

  /** What the page calls the window. */
  get window(): TimeWindow {
    return withoutMargin(this.view, this.#actions.width(), margin)
  }

  /** Goes where the page asks, unless it is there. */
  follow(window: TimeWindow): void {
    if (alike(window, this.window)) return
    // a window that comes again and again is being dragged: it is followed, not travelled to
    const now = performance.now()
    this.#show(viewOf(window, this.#actions.width()), now - this.#asked > 300, true)
    this.#asked = now
  }

  /** The same window at another width. */
  refit(window: TimeWindow): void {
    this.#show(viewOf(window, this.#actions.width()), false, true)
  }

  /** Goes where the reader asks; the page is told. */
  go(view: TimeWindow, animated: boolean): void {
    this.#show(view, animated, false)
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    window.clearTimeout(this.#timer)
  }

  #show(view: TimeWindow, animated: boolean, sent: boolean): void {
    this.#sent = sent
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#timeline.setWindow(view.start, view.end, { animation: animated && !still ? animation : false })
  }

  #moved(): void {
    if (this.#frame === 0) {
      // vis-timeline draws with the next frame: what belongs there is prepared before, so that it is drawn once
      this.#actions.moved(false)
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0
        if (this.#on) this.#actions.moved(false)
        this.#on = false
        if (!this.#sent) this.#actions.told(this.window, false)
      })
    } else this.#on = true
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      this.#actions.moved(true)
      if (!this.#sent) this.#actions.told(this.window, true)
      this.#sent = false
    }, calm)
  }
}
