// What vis-timeline holds: items, bands and lanes kept the same as a Detail by differences, and the marks inside them.
// It decides nothing: what is drawn is detail.ts, what a mark looks like is the page's.
import { drawBand } from './bands'
import {
  itemOf,
  type ChartBand,
  type ChartCallbacks,
  type ChartEvents,
  type ChartInput,
  type ChartItem,
  type ChartLane,
  type Mark,
  type MarkView,
} from './chart'
import { icon } from './counting'
import { DataSet } from './data-set'
import type { Cluster, Detail, Placed } from './detail'
import { strokeOf } from './extent'

export interface VisItem {
  readonly id: string
  readonly group: string
  readonly start: number
  readonly end: number
  readonly type: 'range' | 'background'
  readonly content: string
}
export interface VisGroup {
  readonly id: string
  readonly order: number
  readonly content: string
}

interface Drawn {
  readonly host: HTMLElement
  readonly mark: Mark
  /** The element of vis-timeline around the host, once it has one. */
  box: HTMLElement | null
  /** What the box has last been told, and whose place it was. */
  view: MarkView | null
  place: Placed | Cluster | null
}

/** vis-timeline keeps groups as fields of an object, where a lane of the name "constructor" would find something. */
const groupOf = (lane: string) => `/${lane}`
const laneOf = (group: VisGroup) => group.id.slice(1)

const same = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(b) as (keyof T)[]).every((property) => a[property] === b[property])

export class Drawing {
  readonly items = new DataSet<VisItem>()
  readonly groups = new DataSet<VisGroup>()
  readonly #callbacks: ChartCallbacks
  readonly #dir: 'ltr' | 'rtl'
  readonly #drawn = new Map<string, Drawn>()
  readonly #lanes = new Map<string, { host: HTMLElement; lane: ChartLane | null }>()
  readonly #views = new Map<string, MarkView>()
  readonly #bands = new Map<string, ChartBand>()
  readonly #places = new Map<string, Placed | Cluster>()
  /** What the views were made of: of the same events a mark says the same. */
  #events: ChartEvents | null = null

  /** @param dir Which way time runs. */
  constructor(callbacks: ChartCallbacks, dir: 'ltr' | 'rtl') {
    this.#callbacks = callbacks
    this.#dir = dir
  }

  /** For vis-timeline's `template`: the element of an item. */
  readonly template = (item: VisItem, content: HTMLElement): HTMLElement => {
    // content, frame, box; the box has not got its class yet
    const box = content.parentElement?.parentElement ?? null
    const band = this.#bands.get(item.id)
    if (band) return drawBand(box, band)
    const drawn = this.#markOf(item.id)
    if (drawn.box !== box) drawn.view = null
    drawn.box = box
    this.#place(item.id, drawn)
    return drawn.host
  }

  /** For vis-timeline's `groupTemplate`: the label of a lane. */
  readonly groupTemplate = (group: VisGroup | null): HTMLElement =>
    group ? this.#laneOf(laneOf(group)).host : document.createElement('div')

  /** The button of a mark, if it is on the page. */
  button(key: string): HTMLButtonElement | null {
    return this.#drawn.get(key)?.host.querySelector('button') ?? null
  }

  /** The key of the mark an element stands in. */
  keyOf(target: EventTarget | null): string | null {
    return target instanceof Element ? (target.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? null) : null
  }

  /** Brings lanes up to date. Heights come from `show`. */
  showLanes(lanes: readonly ChartLane[]): void {
    const wanted = new Set(lanes.map(({ id }) => id))
    for (const id of this.#lanes.keys()) {
      if (wanted.has(id)) continue
      this.#lanes.delete(id)
      this.groups.remove(groupOf(id))
    }
    lanes.forEach((lane, order) => {
      const known = this.#laneOf(lane.id)
      if (!known.lane || !same(known.lane, lane)) this.#callbacks.lane(known.host, lane)
      known.lane = lane
      const group = groupOf(lane.id)
      if (this.groups.get(group)?.order !== order) this.groups.update({ id: group, order, content: '' })
    })
  }

  /** Brings bands up to date. Those of lanes that are not there are not drawn. */
  showBands(bands: readonly ChartBand[]): void {
    const wanted = new Map(bands.filter(({ lane }) => this.#lanes.has(lane)).map((band) => [band.key, band]))
    const gone = [...this.#bands.keys()].filter((key) => !wanted.has(key))
    this.items.remove(gone)
    for (const key of gone) this.#bands.delete(key)
    for (const [key, band] of wanted) {
      const known = this.#bands.get(key)
      if (known && same(known, band)) continue
      this.#bands.set(key, band)
      const { lane, start, end, name, hint, row, rows } = band
      // the content is never shown, but where it is another, vis-timeline asks for the band anew
      const content = JSON.stringify([name, hint, row, rows])
      this.items.update({ id: key, group: groupOf(lane), start, end, type: 'background', content })
    }
  }

  /**
   * Brings items up to date with a detail.
   *
   * @returns whether a lane has changed its height.
   */
  show(detail: Detail, events: ChartEvents, { selected, pointed }: Pick<ChartInput, 'selected' | 'pointed'>): boolean {
    const wanted = new Map<string, VisItem>()
    for (const place of detail.placed) {
      wanted.set(place.key, visItem(place))
      const item = this.#itemOf(place, events)
      const { id } = item.event
      this.#set(place.key, place, { kind: 'event', item, selected: id === selected, pointed: id === pointed })
    }
    for (const cluster of detail.clusters) {
      wanted.set(cluster.key, visItem(cluster))
      const { start, end, count } = cluster
      this.#set(cluster.key, cluster, { kind: 'cluster', count, start, end })
    }

    this.#events = events

    const gone = [...this.#places.keys()].filter((key) => !wanted.has(key))
    this.items.remove(gone)
    for (const key of gone) this.#forget(key)
    const changed = [...wanted.values()].filter((item) => {
      const known = this.items.get(item.id)
      return !known || !same(known, item)
    })
    if (changed.length > 0) this.items.update(changed)
    for (const [key, drawn] of this.#drawn) this.#place(key, drawn)

    let resized = false
    for (const [id, { host }] of this.#lanes) {
      const rows = String(detail.rows.get(id) ?? 1)
      resized ||= host.style.getPropertyValue('--rows') !== rows
      host.style.setProperty('--rows', rows)
    }
    return resized
  }

  /** Has every mark say what it says in words of another language. */
  reword(): void {
    for (const [key, { mark }] of this.#drawn) {
      const view = this.#views.get(key)
      if (view) mark.update(view)
    }
  }

  /** Takes every mark off the page. */
  clear(): void {
    for (const key of [...this.#places.keys()]) this.#forget(key)
    this.#lanes.clear()
  }

  /** The same one as long as it says the same. */
  #itemOf({ key, lane, event }: Placed, events: ChartEvents): ChartItem {
    const known = this.#views.get(key)
    if (known?.kind === 'event' && this.#events === events) return known.item
    const item = itemOf(lane, event, events)
    return known?.kind === 'event' && same(known.item, item) ? known.item : item
  }

  #set(key: string, place: Placed | Cluster, view: MarkView) {
    this.#places.set(key, place)
    const known = this.#views.get(key)
    this.#views.set(key, view)
    if (known && !same(known, view)) this.#drawn.get(key)?.mark.update(view)
  }

  #markOf(key: string): Drawn {
    const known = this.#drawn.get(key)
    if (known) return known
    const view = this.#views.get(key)
    if (!view) throw new Error(`No mark for ${key}`)
    const host = document.createElement('div')
    host.className = 'chart-mark'
    host.dataset['key'] = key
    const drawn: Drawn = { host, mark: this.#callbacks.mark(host, view), box: null, view: null, place: null }
    const button = host.querySelector('button')
    if (button) button.tabIndex = -1
    this.#drawn.set(key, drawn)
    return drawn
  }

  #laneOf(id: string): { host: HTMLElement; lane: ChartLane | null } {
    let known = this.#lanes.get(id)
    if (!known) {
      const host = document.createElement('div')
      host.className = 'chart-lane'
      known = { host, lane: null }
      this.#lanes.set(id, known)
    }
    return known
  }

  #place(key: string, drawn: Drawn): void {
    const { box } = drawn
    const place = this.#places.get(key)
    const view = this.#views.get(key)
    if (!box || !place || !view) return
    // whatever is written, even the same again, is computed anew
    if (drawn.view && drawn.place && same(drawn.view, view) && same(drawn.place, place)) return
    drawn.view = view
    drawn.place = place
    describe(box, view)
    box.dataset['key'] = key
    box.dataset['small'] = String(place.width <= icon)
    box.dataset['late'] = String('late' in place && place.late)
    box.dataset['brief'] = String('brief' in place && place.brief)
    // no properties of our own: all within the box would inherit them, and be computed anew
    box.style.marginBlockStart = `calc(var(--lane-head) + ${place.row} * var(--step))`
    const { style } = drawn.host
    style.inlineSize = `${Math.ceil(place.width)}px`
    style.translate = `${(this.#dir === 'rtl' ? -1 : 1) * Math.round(place.shift)}px`
  }

  #forget(key: string): void {
    this.#drawn.get(key)?.mark.remove()
    this.#drawn.delete(key)
    this.#places.delete(key)
    this.#views.delete(key)
  }
}

const visItem = ({ key, lane, start, end }: Placed | Cluster): VisItem => ({
  id: key,
  group: groupOf(lane),
  start,
  end,
  type: 'range',
  content: '',
})

/** What style sheets need to know to draw the bar. */
function describe(box: HTMLElement, view: MarkView): void {
  const { dataset } = box
  dataset['kind'] = view.kind
  if (view.kind === 'cluster') return
  const { event } = view.item
  const { stroke, planned } = strokeOf(event)
  dataset['type'] = event.type
  dataset['stroke'] = stroke
  dataset['planned'] = String(planned)
  dataset['open'] = event.date.earliest === null ? 'start' : event.date.latest === null ? 'end' : 'none'
  dataset['selected'] = String(view.selected || view.pointed)
}
