// A document as the page reads it: by id, in order, with its facts and its names. Made once, never changed.
import { countryName } from '../i18n/names'
import type { TimelineDocument } from '../model/document'
import type { Entity } from '../model/entity'
import type { Event } from '../model/event'
import { localize } from '../model/localized'
import type { Source } from '../model/source'
import { factsOf, type Facts } from '../query/facts'
import { isCalled, plainName } from '../query/names'
import { boundsOf, isDated, orderInTime } from '../query/order'
import type { TimeWindow } from '../query/time'
import type { Lang } from '../query/view-state'

/** A text in the language it is really in, for `lang` and `dir`. */
export interface Words {
  readonly text: string
  readonly lang: string
}

export class Catalogue {
  readonly facts: Facts
  /** Indexes of all events in order of time. */
  readonly inTime: readonly number[]
  readonly #events: readonly Event[]
  readonly #byId: ReadonlyMap<string, Event>
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #sources: ReadonlyMap<string, Source>
  /** Made when first asked for. */
  #bounds: readonly (TimeWindow | null)[] | null = null
  readonly #names = new Map<string, readonly string[]>()

  constructor(document: TimelineDocument) {
    this.facts = factsOf(document)
    this.inTime = orderInTime(document.events)
    this.#events = document.events
    this.#byId = new Map(document.events.map((event) => [event.id, event]))
    this.#entities = new Map(document.entities.map((entity) => [entity.id, entity]))
    this.#sources = new Map(document.sources.map((source) => [source.id, source]))
  }

  event(id: string | null): Event | null {
    return id === null ? null : (this.#byId.get(id) ?? null)
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id)
  }

  source(id: string): Source | undefined {
    return this.#sources.get(id)
  }

  /** Events by their indexes in the document. */
  eventsAt(indexes: readonly number[]): readonly Event[] {
    return indexes.flatMap((at) => this.#events[at] ?? [])
  }

  /** Those of the indexes whose events have a date. */
  dated(indexes: readonly number[]): readonly number[] {
    return indexes.filter((at) => {
      const event = this.#events[at]
      return event !== undefined && isDated(event)
    })
  }

  /** Those of the indexes whose events may have been within a window. */
  within(indexes: readonly number[], { start, end }: TimeWindow): readonly number[] {
    const bounds = (this.#bounds ??= this.#events.map(boundsOf))
    return indexes.filter((at) => {
      const own = bounds[at]
      return own ? own.start < end && own.end > start : false
    })
  }

  /** Whether an entity is called so in any of its spellings. */
  isCalled(id: string, typed: string): boolean {
    let names = this.#names.get(id)
    if (!names) {
      const entity = this.entity(id)
      names = entity ? [...Object.values(entity.labels), ...entity.forms].map(plainName) : []
      this.#names.set(id, names)
    }
    return isCalled(names, typed)
  }

  /** The name of an entity or country. */
  nameOf(id: string, lang: Lang): Words {
    const entity = this.entity(id)
    return entity ? localize(entity.labels, lang) : { text: countryName(id, lang), lang }
  }
}
