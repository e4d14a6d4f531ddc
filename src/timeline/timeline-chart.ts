// The chart: vis-timeline moves time, detail.ts says what is drawn, drawing.ts keeps it drawn. Here they are wired
// together. How it is steered is roving.ts (keys) and pointer.ts (wheel, drag, click).
import { Timeline, type DataSetDataGroup, type DataSetDataItem } from 'vis-timeline/esnext'
import { dayLength, type TimeWindow } from '../query/time'
import { itemOf, type ChartCallbacks, type ChartInput, type ChartItem } from './chart'
import { lookAt, membersOf, reachOf, type Crowd } from './crowd'
import { stretchOf } from './counting'
import { detailOf, type Cluster, type Detail, type Drawable } from './detail'
import { drawablesOf, labelsOf, widestLabel, type Labels } from './drawables'
import { Drawing } from './drawing'
import { extentAt, type Extent } from './extent'
import { closest, panned, withMargin, zoomed } from './frame'
import { LaneIndex } from './lane-index'
import { listenTo } from './pointer'
import { Probe } from './probe'
import { Roving } from './roving'
import { stopsOf } from './stops'
import { Viewport, viewOf } from './viewport'
import { labelOptions, minorChars, visOptions } from './vis-options'

/** Pixels. What chart.css needs of these it is given as custom properties. */
const laneLabel = 128
const wide = 620
/** Rows all lanes may have together before events are counted instead; fewer where most are but counted anyway. */
const rowBudget = 30
const crowdedBudget = 18
const crowded = 500
/** With more rows than these, the rows move closer together. */
const airyRows = 8
const buffer = 0.5
/** Where vis-timeline goes from months to years, which need no line of their own above them. */
const quarter = 90 * dayLength

export class TimelineChart {
  readonly #node: HTMLElement
  readonly #callbacks: ChartCallbacks
  readonly #drawing: Drawing
  readonly #timeline: Timeline
  readonly #viewport: Viewport
  readonly #roving: Roving
  readonly #probe: Probe
  readonly #resizes: ResizeObserver
  readonly #aborter = new AbortController()
  #input: ChartInput
  /** In the order they stand in. */
  #lanes = new Map<string, LaneIndex>()
  #labels: Labels
  #detail: Detail = { placed: [], clusters: [], rows: new Map() }
  /** What `#detail` was made for. */
  #detailView: TimeWindow = { start: 0, end: 1 }
  #reach: TimeWindow = { start: 0, end: 1 }
  #size = 0
  #yearly = false
  #drawn = false
  /** Whether labels of lanes say something else, and may be higher or lower for it. */
  #renamed = false
  #hovered = false
  #holdsFocus = false
  /** Of a lane, while the focus stands there and not on a mark. */
  #label: HTMLElement | null = null

  /** @param node An element with a size and no children; a fresh one whenever the direction of time changes. */
  constructor(node: HTMLElement, input: ChartInput, dir: 'ltr' | 'rtl', callbacks: ChartCallbacks) {
    this.#node = node
    this.#input = input
    this.#callbacks = callbacks
    this.#probe = new Probe(node)
    this.#labels = labelsOf(input.events, this.#probe.titles())
    this.#resize()
    this.#drawing = new Drawing(callbacks, dir)
    this.#roving = new Roving(node, dir, {
      button: (key) => this.#drawing.button(key),
      seen: ({ time }) => {
        const { start, end } = this.#viewport.view
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
    const options = visOptions(input, viewOf(input.window, this.#width), dir, this.#drawing)
    // typed for vis-data, in whose place data-set.ts stands
    const items = this.#drawing.items as unknown as DataSetDataItem
    const groups = this.#drawing.groups as unknown as DataSetDataGroup
    this.#timeline = new Timeline(node, items, groups, options)
    this.#viewport = new Viewport(this.#timeline, {
      width: () => this.#width,
      moved: (settled) => {
        this.#moved(settled)
      },
      told: callbacks.move,
    })
    this.#layout()
    // vis-timeline takes elements off the page and puts them back, and the focus falls to the ground between
    this.#timeline.on('changed', () => {
      if (!this.#drawn) {
        this.#drawn = true
        callbacks.drawn()
      }
      this.#roving.refresh()
      if (!this.#holdsFocus || this.#focused()) return
      if (this.#label?.isConnected) this.#label.focus({ preventScroll: true })
      else this.#roving.focus()
    })
    this.#resizes = new ResizeObserver(() => {
      if (!this.#resize()) return
      this.#viewport.refit(this.#input.window)
      this.#layout()
      this.#timeline.redraw()
    })
    this.#resizes.observe(node)
    listenTo(node, this.#aborter.signal, {
      dir,
      width: () => this.#width,
      timeAt: (x) => this.#timeAt(x, dir),
      zoom: (factor, about) => {
        this.#viewport.go(zoomed(this.#viewport.view, factor, about), false)
      },
      pan: (part) => {
        this.#viewport.go(panned(this.#viewport.view, part), false)
      },
      press: (key) => this.#roving.press(key),
      left: () => {
        this.#holdsFocus = false
      },
      focused: (target) => {
        this.#holdsFocus = true
        const key = this.#drawing.keyOf(target)
        this.#label = key === null && target !== node && target instanceof HTMLElement ? target : null
        if (key !== null) this.#roving.visit(key)
      },
      clicked: (target) => {
        this.#click(target)
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
    const changed = (...names: readonly (keyof ChartInput)[]) => names.some((name) => input[name] !== before[name])
    this.#input = input
    if (changed('lang', 'digits')) {
      this.#timeline.setOptions(labelOptions(input))
      this.#probe.renew()
      this.#drawing.reword()
    }
    if (changed('events', 'lang')) this.#labels = labelsOf(input.events, this.#probe.titles())
    if (changed('lanes', 'bands')) this.#take(input, before)
    this.#renamed ||= changed('lanes')
    if (changed('lanes')) this.#layout(false)
    else if (changed('events', 'selected', 'pointed', 'lang')) this.#layout()
    if (changed('window')) this.#viewport.follow(input.window)
    if (changed('selected')) this.#revealEvent(input.selected)
  }

  destroy(): void {
    this.#aborter.abort()
    this.#resizes.disconnect()
    this.#viewport.stop()
    this.#timeline.destroy()
    this.#drawing.clear()
    // vis-timeline leaves a node behind where it never came to draw
    this.#node.replaceChildren()
  }

  /** Zooms about an instant, the middle where none is given. A factor under one looks closer. */
  zoom(factor: number, about?: number): void {
    const { view } = this.#viewport
    this.#viewport.go(zoomed(view, factor, about ?? (view.start + view.end) / 2), true)
  }

  get #width(): number {
    return Math.max(this.#size - (this.#size >= wide ? laneLabel : 0), 1)
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

  #take({ lanes, bands, events: { times, weights } }: ChartInput, before?: ChartInput): void {
    // lanes that are but folded or in another order hold what they held
    const known = new Map(before?.events.times === times ? before.lanes.map((lane) => [lane.id, lane.events]) : [])
    const made = ({ id, events }: (typeof lanes)[number]) =>
      (known.get(id) === events ? this.#lanes.get(id) : null) ?? new LaneIndex(events, times, weights)
    this.#lanes = new Map(lanes.map((lane) => [lane.id, made(lane)]))
    this.#drawing.showLanes(lanes)
    this.#drawing.showBands(bands)
  }

  /** @param hold Whether a lane under the pointer keeps its height. */
  #layout(hold = this.#hovered): void {
    const { lanes, events, selected, pointed } = this.#input
    const [{ view }, width] = [this.#viewport, this.#width]
    const [reach, length] = [reachOf(view, width, buffer), stretchOf(view, width)]
    const widest = widestLabel(width, this.#size < wide)
    const dense = lanes.reduce((sum, lane) => sum + lane.events.length, 0) > crowded
    const budget = (dense ? crowdedBudget : rowBudget) / Math.max(lanes.length, 1)
    const rows = Math.min(Math.max(Math.floor(budget), dense ? 2 : 3), 14)
    const collapsed = new Set(lanes.filter((lane) => lane.collapsed).map(({ id }) => id))
    const called = [selected, pointed].map((id) => events.indexOf(id)).filter((event) => event >= 0)
    const drawables: Drawable[] = []
    const crowds = new Map<string, Crowd>()
    for (const [id, lane] of this.#lanes) {
      const { events: looked, crowd } = lookAt(lane, reach, length, collapsed.has(id) ? 1 : rows, called)
      crowds.set(id, crowd)
      drawables.push(...drawablesOf(id, looked, events, called, this.#labels, widest))
    }
    const drawn = detailOf({ lanes: [...this.#lanes.keys()], collapsed, drawables, crowds, view, width, rows, reach })
    this.#detail = { ...drawn, rows: hold ? atLeast(drawn.rows, this.#detail.rows) : drawn.rows }
    this.#detailView = view
    this.#reach = reach
    this.#showYears()
    const tight = String([...this.#detail.rows.values()].reduce((sum, used) => sum + used, 0) > airyRows)
    const tightened = this.#node.dataset['dense'] !== tight
    this.#node.dataset['dense'] = tight
    const resized = this.#drawing.show(this.#detail, events, { selected, pointed }) || tightened
    if (resized || this.#renamed) this.#timeline.redraw()
    this.#renamed = false
    const beyond = (lane: string) => this.#lanes.get(lane)?.beyond(reach.start, reach.end) ?? []
    this.#roving.update(stopsOf(this.#detail.clusters, this.#detail.placed, lanes, beyond, events))
  }

  /** A line for years above the months, and none above years. */
  #showYears(): void {
    const { start, end } = this.#viewport.view
    const perPixel = (end - start) / this.#width
    // the width vis-timeline goes by; rather an empty line at the very edge than months without their year
    const yearly = perPixel * minorChars * this.#probe.digit > quarter * 1.02
    if (yearly !== this.#yearly) this.#timeline.setOptions({ showMajorLabels: !yearly })
    this.#yearly = yearly
  }

  /** The element of the chart that has the focus. In a shadow tree the document does not tell. */
  #focused(): Element | null {
    const { activeElement } = this.#node.getRootNode() as Document | ShadowRoot
    return this.#node.contains(activeElement) ? activeElement : null
  }

  /** Zooming changes what fits at once; panning only after a buffer's length. */
  #moved(settled: boolean): void {
    const [{ view }, made] = [this.#viewport, this.#detailView]
    const [length, before] = [view.end - view.start, made.end - made.start]
    if (settled) delete this.#node.dataset['moving']
    else this.#node.dataset['moving'] = 'true'
    const far = Math.abs(view.start - made.start) > length * buffer * 0.6
    if (settled || far || Math.abs(length / before - 1) > 0.001) this.#layout()
  }

  #reveal(time: number): void {
    const { start, end } = this.#viewport.view
    if (time >= start && time < end) return
    const half = (end - start) / 2
    this.#viewport.go({ start: time - half, end: time + half }, false)
    this.#layout()
  }

  #revealEvent(id: string | null): void {
    const { view } = this.#viewport
    const event = this.#input.events.indexOf(id)
    const drawn = [...this.#lanes.values()].some((lane) => lane.holds(event))
    const extent = drawn ? this.#extent(event) : null
    if (extent && (extent.end <= view.start || extent.start >= view.end)) this.#reveal((extent.start + extent.end) / 2)
  }

  #click(target: EventTarget | null): void {
    const key = this.#drawing.keyOf(target)
    if (key === null) {
      if (target instanceof Element) target.closest('button')?.focus({ preventScroll: true })
      return
    }
    this.#roving.visit(key)
    const placed = this.#detail.placed.find((one) => one.key === key)
    if (placed) {
      this.#roving.focus()
      this.#callbacks.open(this.#item(placed.lane, placed.event))
      return
    }
    const [cluster, button] = [this.#detail.clusters.find((one) => one.key === key), this.#drawing.button(key)]
    if (!cluster || !button) return
    const members = this.#membersOf(cluster)
    const items = members.map((event) => this.#item(cluster.lane, event))
    this.#callbacks.cluster(items, button, () => {
      this.#zoomTo(members)
    })
  }

  #membersOf({ lane, stretch }: Cluster): readonly number[] {
    const index = this.#lanes.get(lane)
    const placed = new Set(this.#detail.placed.filter((one) => one.lane === lane).map(({ event }) => event))
    return index ? membersOf(index, this.#reach, stretch, placed) : []
  }

  #zoomTo(events: readonly number[]): void {
    let [start, end] = [Infinity, -Infinity]
    for (const event of events) {
      const extent = this.#extent(event)
      if (!extent) continue
      start = Math.min(start, extent.start)
      end = Math.max(end, extent.end, start + closest)
    }
    this.#viewport.go(withMargin({ start, end }, this.#width, this.#width / 6), true)
  }

  #focusTime(): number | undefined {
    const key = this.#drawing.keyOf(this.#focused())
    const placed = this.#detail.placed.find((one) => one.key === key)
    const extent = placed && this.#extent(placed.event)
    return extent ? (extent.start + extent.end) / 2 : undefined
  }

  #extent(event: number): Extent | null {
    return extentAt(this.#input.events.times, event)
  }

  #item(lane: string, index: number): ChartItem {
    return itemOf(lane, index, this.#input.events)
  }

  /** @param x Client pixels. */
  #timeAt(x: number, dir: 'ltr' | 'rtl'): number {
    const box = this.#node.getBoundingClientRect()
    const fromStart = dir === 'rtl' ? box.right - x : x - box.left
    const { view } = this.#viewport
    const part = (fromStart - (this.#size - this.#width)) / this.#width
    return view.start + Math.min(Math.max(part, 0), 1) * (view.end - view.start)
  }

  readonly #newLetters = (): void => {
    this.#probe.renew()
    this.#labels = labelsOf(this.#input.events, this.#probe.titles())
    this.#layout()
    this.#timeline.redraw()
  }
}

/** Rows that do not become fewer: a chart that shrinks under the pointer slips away from it. */
function atLeast(rows: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...rows].map(([lane, used]) => [lane, Math.max(used, before.get(lane) ?? 0)]))
}
