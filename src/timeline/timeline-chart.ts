// The chart: vis-timeline moves time, detail.ts says what is drawn, drawing.ts keeps it drawn. Here they are wired
// together. How it is steered is roving.ts (keys) and pointer.ts (wheel, drag, click).
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import { dayLength, type TimeWindow } from '../query/time'
import { axisLabels } from './axis'
import type { ChartCallbacks, ChartInput, ChartItem } from './chart'
import { detailOf, type Detail, type Drawable } from './detail'
import { Drawing } from './drawing'
import { extentOf, type Extent } from './extent'
import { alike, closest, farthest, panned, withMargin, withoutMargin, zoomed } from './frame'
import { measureIn, type Measure } from './measure'
import moment from './moment'
import type { Stop } from './navigation'
import { listenTo } from './pointer'
import { Roving } from './roving'

/** Pixels. What chart.css needs of these it is given as custom properties. */
const laneLabel = 128
const chipChrome = 47
const margin = 14
const wide = 620
/** Rows all lanes may have together before events are counted instead. */
const rowBudget = 30
/** With more rows than these, the rows move closer together. */
const airyRows = 8
const buffer = 0.5
/** Letters a tick of the axis must have room for. */
const minorChars = 5
/** Where vis-timeline goes from months to years, which need no line of their own above them. */
const quarter = 90 * dayLength
/** Milliseconds without movement after which a movement is over. */
const calm = 180
const animation = { duration: 260, easingFunction: 'easeInOutQuad' as const }

export class TimelineChart {
  readonly #node: HTMLElement
  readonly #dir: 'ltr' | 'rtl'
  readonly #callbacks: ChartCallbacks
  readonly #drawing: Drawing
  readonly #timeline: Timeline
  readonly #roving: Roving
  readonly #probe = document.createElement('span')
  readonly #resizes: ResizeObserver
  readonly #aborter = new AbortController()
  #input: ChartInput
  #items = new Map<string, ChartItem>()
  #extents = new Map<string, Extent>()
  #measure: Measure
  #detail: Detail = { placed: [], clusters: [], rows: new Map(), outside: 0 }
  /** What `#detail` was made for. */
  #detailView: TimeWindow = { start: 0, end: 1 }
  #size = 0
  #yearly = false
  #hovered = false
  #holdsFocus = false
  #frame = 0
  #timer = 0
  /** When the page last asked for a window. */
  #asked = 0
  /** While the chart goes where the page sends it, nothing is written back. */
  #sent = true

  /** @param node An element with a size and no children; a fresh one whenever the direction of time changes. */
  constructor(node: HTMLElement, input: ChartInput, dir: 'ltr' | 'rtl', callbacks: ChartCallbacks) {
    this.#node = node
    this.#dir = dir
    this.#input = input
    this.#callbacks = callbacks
    this.#probe.className = 'chart-probe'
    node.append(this.#probe)
    this.#measure = measureIn(this.#probe)
    this.#resize()
    this.#drawing = new Drawing(callbacks)
    this.#roving = new Roving(node, dir, {
      button: (key) => this.#drawing.button(key),
      seen: ({ time }) => {
        const { start, end } = this.#view
        return time >= start && time < end
      },
      reveal: (stop) => {
        this.#reveal(stop.time)
      },
      zoom: (factor) => {
        this.zoom(factor, this.#focusTime())
      },
      fit: callbacks.fit,
      leave: () => {
        this.#holdsFocus = false
        const focused = this.#focused()
        if (focused instanceof HTMLElement) focused.blur()
      },
    })
    this.#take(input)
    this.#timeline = new Timeline(node, this.#drawing.items, this.#drawing.groups, this.#options())
    this.#layout()
    this.#timeline.on('rangechange', (change?: { readonly byUser?: boolean }) => {
      if (change?.byUser) this.#sent = false
      this.#moved()
    })
    // vis-timeline takes elements off the page and puts them back, and the focus falls to the ground between
    this.#timeline.on('changed', () => {
      this.#roving.refresh()
      if (this.#holdsFocus && !this.#focused()) this.#roving.focus()
    })
    this.#resizes = new ResizeObserver(() => {
      if (!this.#resize()) return
      this.#show(withMargin(this.#input.window, this.#width, margin), false)
      this.#layout()
      this.#timeline.redraw()
    })
    this.#resizes.observe(node)
    listenTo(node, this.#aborter.signal, {
      dir,
      width: () => this.#width,
      timeAt: (x) => this.#timeAt(x),
      zoom: (factor, about) => {
        this.#show(zoomed(this.#view, factor, about), false, false)
      },
      pan: (part) => {
        this.#show(panned(this.#view, part), false, false)
      },
      press: (key) => this.#roving.press(key),
      left: () => {
        this.#holdsFocus = false
      },
      focused: (target) => {
        this.#holdsFocus = true
        const key = this.#drawing.keyOf(target)
        if (key !== null) this.#roving.visit(key)
      },
      clicked: (target) => {
        this.#open(this.#drawing.keyOf(target))
      },
      scrolledPast: callbacks.scrolledPast,
      hovered: (over) => {
        this.#hovered = over
        if (!over) this.#layout()
      },
    })
    document.fonts.addEventListener('loadingdone', this.#newLetters, { signal: this.#aborter.signal })
  }

  /** Takes over what has changed on the page. */
  update(input: ChartInput): void {
    const before = this.#input
    this.#input = input
    if (input.lang !== before.lang) {
      this.#timeline.setOptions({ format: axisLabels(input.lang) } as unknown as TimelineOptions)
      this.#measure = measureIn(this.#probe)
    }
    const taken = input.items !== before.items || input.lanes !== before.lanes
    if (taken) this.#take(input)
    if (taken || input.selected !== before.selected || input.lang !== before.lang) this.#layout()
    if (input.window !== before.window && !alike(input.window, this.#window)) {
      // a window that comes again and again is being dragged: it is followed, not travelled to
      const now = performance.now()
      this.#show(withMargin(input.window, this.#width, margin), now - this.#asked > 300)
      this.#asked = now
    }
    if (input.selected !== before.selected) this.#revealEvent(input.selected)
  }

  destroy(): void {
    this.#aborter.abort()
    this.#resizes.disconnect()
    cancelAnimationFrame(this.#frame)
    window.clearTimeout(this.#timer)
    this.#timeline.destroy()
    this.#drawing.clear()
    // vis-timeline leaves a node behind where it never came to draw
    this.#node.replaceChildren()
  }

  /** Zooms about an instant, the middle where none is given. A factor under one looks closer. */
  zoom(factor: number, about?: number): void {
    const view = this.#view
    this.#show(zoomed(view, factor, about ?? (view.start + view.end) / 2), true, false)
  }

  /** Moves by a part of the window, towards later. */
  pan(part: number): void {
    this.#show(panned(this.#view, part), true, false)
  }

  get #width(): number {
    return Math.max(this.#size - (this.#size >= wide ? laneLabel : 0), 1)
  }
  /** Edge to edge. */
  get #view(): TimeWindow {
    const { start, end } = this.#timeline.getWindow()
    return { start: start.getTime(), end: end.getTime() }
  }
  /** What the page calls the window. */
  get #window(): TimeWindow {
    return withoutMargin(this.#view, this.#width, margin)
  }

  #options(): TimelineOptions {
    const { start, end } = withMargin(this.#input.window, this.#width, margin)
    const options = {
      ...{ start, end, moment, zoomMin: closest, zoomMax: farthest, format: axisLabels(this.#input.lang) },
      rtl: this.#dir === 'rtl',
      autoResize: false,
      stack: false,
      selectable: false,
      showCurrentTime: false,
      showTooltips: false,
      orientation: { axis: 'bottom', item: 'top' },
      margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
      groupOrder: 'order',
      maxMinorChars: minorChars,
      template: this.#drawing.template,
      groupTemplate: this.#drawing.groupTemplate,
    }
    return options as unknown as TimelineOptions
  }

  /** @returns whether the width has changed. */
  #resize(): boolean {
    const size = this.#node.clientWidth
    if (size === this.#size) return false
    this.#size = size
    this.#node.dataset['narrow'] = String(size < wide)
    this.#node.style.setProperty('--lane-label', `${laneLabel}px`)
    return true
  }

  #take({ items, lanes }: ChartInput): void {
    this.#items = new Map(items.map((item) => [item.key, item]))
    this.#extents = new Map()
    for (const { key, event } of items) {
      const extent = extentOf(event.date)
      if (extent) this.#extents.set(key, extent)
    }
    this.#drawing.showLanes(lanes)
  }

  #layout(): void {
    const { lanes, selected } = this.#input
    const [view, width] = [this.#view, this.#width]
    const widest = this.#size < wide ? width * 0.82 : Math.min(Math.max(width * 0.62, 240), 400)
    const drawables: Drawable[] = []
    for (const { key, lane, title, event } of this.#items.values()) {
      const extent = this.#extents.get(key)
      if (!extent) continue
      const label = Math.min(this.#measure(title) + chipChrome, widest)
      const weight =
        event.id === selected ? Infinity : event.evidence.length + Number(event.date.certainty === 'stated')
      drawables.push({ key, lane, extent, label, weight })
    }
    const rows = Math.min(Math.max(Math.floor(rowBudget / Math.max(lanes.length, 1)), 3), 14)
    const drawn = detailOf({ lanes: lanes.map(({ id }) => id), drawables, view, width, rows, buffer })
    this.#detail = { ...drawn, rows: this.#hovered ? atLeast(drawn.rows, this.#detail.rows) : drawn.rows }
    this.#detailView = view
    const perPixel = (view.end - view.start) / width
    // the width vis-timeline goes by; rather an empty line at the very edge than months without their year
    const digit = this.#node.querySelector('.vis-minor.vis-measure')?.clientWidth ?? 8
    const yearly = perPixel * minorChars * digit > quarter * 1.02
    if (yearly !== this.#yearly) this.#timeline.setOptions({ showMajorLabels: !yearly })
    this.#yearly = yearly
    const dense = String([...this.#detail.rows.values()].reduce((sum, used) => sum + used, 0) > airyRows)
    const tightened = this.#node.dataset['dense'] !== dense
    this.#node.dataset['dense'] = dense
    const resized = this.#drawing.show(this.#detail, (key) => this.#items.get(key), selected) || tightened
    if (resized) this.#timeline.redraw()
    this.#roving.update(this.#stops())
  }

  /** The element of the chart that has the focus. In a shadow tree the document does not tell. */
  #focused(): Element | null {
    const { activeElement } = this.#node.getRootNode() as Document | ShadowRoot
    return this.#node.contains(activeElement) ? activeElement : null
  }

  /** Everything the arrow keys can reach: what is drawn, and events beyond the edges. */
  #stops(): Stop[] {
    const lanes = new Map(this.#input.lanes.map(({ id }, index) => [id, index]))
    const counted = new Set(this.#detail.clusters.flatMap(({ keys }) => keys))
    const stops: Stop[] = this.#detail.clusters.map(({ key, lane, start, end }) => ({
      key,
      lane: lanes.get(lane) ?? 0,
      time: (start + end) / 2,
      until: end,
    }))
    for (const [key, extent] of this.#extents) {
      const item = this.#items.get(key)
      if (!item || counted.has(key)) continue
      const time = extent.open === 'start' ? extent.end - 1 : extent.start
      stops.push({ key, lane: lanes.get(item.lane) ?? 0, time, until: extent.end })
    }
    return stops
  }

  /** vis-timeline has moved, by whomever. Zooming changes what fits at once; panning only after a buffer's length. */
  #moved(): void {
    this.#node.dataset['moving'] = 'true'
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      const [view, made] = [this.#view, this.#detailView]
      const [length, before] = [view.end - view.start, made.end - made.start]
      if (Math.abs(length / before - 1) > 0.001 || Math.abs(view.start - made.start) > length * buffer * 0.6)
        this.#layout()
      if (!this.#sent) this.#callbacks.move(this.#window, false)
    })
    window.clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => {
      delete this.#node.dataset['moving']
      this.#layout()
      if (!this.#sent) this.#callbacks.move(this.#window, true)
      this.#sent = false
    }, calm)
  }

  /** @param sent Whether the page has asked for it and so knows. */
  #show(view: TimeWindow, animated: boolean, sent = true): void {
    this.#sent = sent
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#timeline.setWindow(view.start, view.end, { animation: animated && !still ? animation : false })
  }

  #reveal(time: number): void {
    const { start, end } = this.#view
    if (time >= start && time < end) return
    const half = (this.#view.end - this.#view.start) / 2
    this.#show({ start: time - half, end: time + half }, false, false)
    this.#layout()
  }

  #revealEvent(id: string | null): void {
    const [view, keys] = [this.#view, [...this.#items.values()].filter(({ event }) => event.id === id)]
    const extent = keys.map(({ key }) => this.#extents.get(key)).find((found) => found !== undefined)
    if (extent && (extent.end <= view.start || extent.start >= view.end)) this.#reveal((extent.start + extent.end) / 2)
  }

  #open(key: string | null): void {
    if (key === null) return
    this.#roving.visit(key)
    const item = this.#items.get(key)
    if (item) {
      // hammer keeps the browser from moving the focus on its own
      this.#roving.focus()
      this.#callbacks.open(item)
      return
    }
    const cluster = this.#detail.clusters.find((one) => one.key === key)
    if (!cluster) return
    const members = cluster.keys.map((one) => this.#extents.get(one)).filter((extent) => extent !== undefined)
    const start = Math.min(...members.map((extent) => extent.start))
    const end = Math.max(...members.map((extent) => extent.end), start + closest)
    this.#show(withMargin({ start, end }, this.#width, this.#width / 6), true, false)
  }

  #focusTime(): number | undefined {
    const key = this.#drawing.keyOf(this.#focused())
    const extent = key === null ? undefined : this.#extents.get(key)
    return extent && (extent.start + extent.end) / 2
  }

  /** @param x Client pixels. */
  #timeAt(x: number): number {
    const box = this.#node.getBoundingClientRect()
    const fromStart = this.#dir === 'rtl' ? box.right - x : x - box.left
    const view = this.#view
    const part = (fromStart - (this.#size - this.#width)) / this.#width
    return view.start + Math.min(Math.max(part, 0), 1) * (view.end - view.start)
  }

  readonly #newLetters = (): void => {
    this.#measure = measureIn(this.#probe)
    this.#layout()
    this.#timeline.redraw()
  }
}

/** Rows that do not become fewer: a chart that shrinks under the pointer slips away from it. */
function atLeast(rows: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...rows].map(([lane, used]) => [lane, Math.max(used, before.get(lane) ?? 0)]))
}
