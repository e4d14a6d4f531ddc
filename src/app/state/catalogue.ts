// A document as the page reads it: by id, in order, with its facts and its names. Made once, never changed.
import { countryName } from '../../i18n/names'
import type { TimelineSummary } from '../../model/document'
import type { Entity } from '../../model/entity'
import type { EventSummary } from '../../model/event'
import { localize } from '../../model/localized'
import type { Source } from '../../model/source'
import { factsOf, type Facts } from '../../query/facts'
import { allOf, type Indexes } from '../../query/indexes'
import { preparedOf } from '../../query/prepared'
import { orderInTime } from '../../query/order'
import { timesOf, type Times } from '../../query/times'
import type { Lang } from '../../query/view-state'

/** A text in the language it is really in, for `lang` and `dir`. */
export interface Words {
  readonly text: string
  readonly lang: string
}

export class Catalogue {
  readonly facts: Facts
  readonly times: Times
  /** Indexes of all events in order of time. */
  readonly inTime: Indexes
  /** The same as they stand in the document. */
  readonly all: Indexes
  /** Whether all undated ones come last in time. */
  readonly #datedFirst: boolean
  /** Who keeps a label where there is no room for all: what is told more often, and with its date. */
  readonly weights: Uint16Array
  readonly #events: readonly EventSummary[]
  readonly #indexOf: (id: string) => number
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #sources: ReadonlyMap<string, Source>

  constructor(document: TimelineSummary) {
    this.facts = factsOf(document)
    this.times = timesOf(document.events)
    const prepared = preparedOf(document.events)
    this.weights =
      prepared?.weights() ??
      Uint16Array.from(document.events, ({ evidence, date }) => evidence.length + Number(date.certainty === 'stated'))
    this.inTime = orderInTime(document.events)
    this.all = this.inTime.every((event, at) => event === at) ? this.inTime : allOf(this.inTime.length)
    const dated = this.inTime.reduce((count, at) => count + Number(this.isDated(at)), 0)
    this.#datedFirst = this.inTime.subarray(dated).every((at) => !this.isDated(at))
    this.#events = document.events
    const byId = prepared ? null : new Map(document.events.map(({ id }, at) => [id, at]))
    this.#indexOf = prepared?.indexOf ?? ((id) => byId?.get(id) ?? -1)
    this.#entities = new Map(document.entities.map((entity) => [entity.id, entity]))
    this.#sources = new Map(document.sources.map((source) => [source.id, source]))
  }

  event(id: string | null): EventSummary | null {
    return this.#events[this.indexOf(id)] ?? null
  }

  /** -1 where there is no such event. */
  indexOf(id: string | null): number {
    return id === null ? -1 : this.#indexOf(id)
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id)
  }

  source(id: string): Source | undefined {
    return this.#sources.get(id)
  }

  /** Events by their indexes in the document. */
  eventsAt(indexes: Indexes): readonly EventSummary[] {
    return Array.from(indexes, (at) => this.eventAt(at))
  }

  eventAt(index: number): EventSummary {
    const event = this.#events[index]
    if (!event) throw new RangeError(`no event ${index}`)
    return event
  }

  /** Ascending indexes in order of time. */
  inOrder(indexes: Indexes): Indexes {
    if (this.all === this.inTime) return indexes
    if (indexes === this.all) return this.inTime
    const wanted = new Uint8Array(this.#events.length)
    for (const at of indexes) wanted[at] = 1
    return this.inTime.filter((at) => wanted[at] === 1)
  }

  /** Of those in order of time, the ones that have a date. */
  dated(inOrder: Indexes): Indexes {
    if (!this.#datedFirst) return inOrder.filter((at) => this.isDated(at))
    let end = inOrder.length
    while (end > 0 && !this.isDated(inOrder[end - 1] ?? 0)) end--
    return inOrder.subarray(0, end)
  }

  /** And those that have none. */
  undated(inOrder: Indexes): Indexes {
    return this.#datedFirst ? inOrder.subarray(this.dated(inOrder).length) : inOrder.filter((at) => !this.isDated(at))
  }

  isDated(index: number): boolean {
    return !Number.isNaN(this.times.start[index])
  }

  /** The name of an entity or country. */
  nameOf(id: string, lang: Lang): Words {
    const entity = this.entity(id)
    return entity ? localize(entity.labels, lang) : { text: countryName(id, lang), lang }
  }
}
