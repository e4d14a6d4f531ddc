// A document as an outline, event by event, so that a document that no memory holds whole can be written too. It leaves
// out the words of the evidence and nothing else; these stand in the shards.
import { dayNumber } from '../model/calendar'
import type { TimelineDocument } from '../model/document'
import type { Entity } from '../model/entity'
import type { Event } from '../model/event'
import type { Localized } from '../model/localized'
import type { Reason } from '../model/reason'
import type { DateForm, Kind, Outline, Part, Shard } from './schema'
import { skeletonOf } from './skeleton'
import { daySlot, idSlots, knownDay, numberSlots, spokenSlots, titleSlots } from './slots'
import { columnsOf } from './source-columns'
import { Table } from './table'

/** All of a document but its events. */
export type Head = Pick<TimelineDocument, 'title' | 'window' | 'home' | 'entities' | 'sources'>

/** Countries of who takes part and of where it was, sorted: mostly those of the event. */
export function impliedCountries(countries: readonly (string | null | undefined)[]): string[] {
  return [...new Set(countries.filter((country) => typeof country === 'string'))].sort()
}

/** An outline being written. */
export class OutlineWriter {
  readonly #head: Head
  readonly #entityOf: ReadonlyMap<string, Entity>
  readonly #sourceOf: ReadonlyMap<string, number>
  readonly #names: Map<string, number>
  readonly #others: string[] = []
  readonly #kinds = new Table<Kind>()
  readonly #dates = new Table<DateForm>()
  readonly #ids = new Table<string>()
  readonly #titles = new Table<Localized>()
  readonly #offices = new Table<Localized>()
  readonly #cast = new Table<Part>()
  readonly #countries = new Table<number[]>()
  readonly #columns = {
    ...{ kind: [] as number[], day: [] as number[], date: [] as number[], id: [] as number[], title: [] as number[] },
    ...{ parts: [] as number[], countries: [] as number[], place: [] as number[], told: [] as number[] },
  }
  readonly #part: number[] = []
  readonly #evidence = { source: [] as number[], start: [] as number[], length: [] as number[] }
  #day = 0
  #source = 0
  /** Where the last evidence of each source ended. */
  readonly #ends = new Map<number, number>()

  constructor(head: Head) {
    this.#head = head
    this.#entityOf = new Map(head.entities.map((entity) => [entity.id, entity]))
    this.#sourceOf = new Map(head.sources.map(({ id }, at) => [id, at]))
    this.#names = new Map(head.entities.map(({ id }, at) => [id, at]))
  }

  /** The next event, in the order of the document. */
  add(event: Event): void {
    const { type, status, channel, origin, participants, evidence, place } = event
    const to = this.#columns
    to.kind.push(this.#kinds.add({ type, status, channel, origin }))
    const day = knownDay(event.date)
    const number = day === null ? this.#day : dayNumber(day)
    to.day.push(number - this.#day)
    this.#day = number
    to.date.push(this.#dates.add(dateForm(event.date)))
    to.id.push(this.#ids.add(skeletonOf(event.id, idSlots(event))))
    to.title.push(this.#titles.add(this.#titleOf(event)))
    to.parts.push(participants.length)
    for (const { entity, role, office } of participants) {
      const held = office === undefined ? {} : { office: this.#offices.add(office) }
      this.#part.push(this.#cast.add({ who: this.#nameOf(entity), role, ...held }))
    }
    to.countries.push(this.#countriesOf(event))
    to.place.push(place === null ? 0 : this.#nameOf(place) + 1)
    to.told.push(evidence.length)
    for (const { source, start, end } of evidence) {
      const at = this.#sourceOf.get(source) ?? 0
      this.#evidence.source.push(at - this.#source)
      this.#evidence.start.push(start - (this.#ends.get(at) ?? 0))
      this.#evidence.length.push(end - start)
      this.#source = at
      this.#ends.set(at, end)
    }
  }

  /** The outline of all events added. */
  finish(shards: readonly Shard[]): Outline {
    const { title, window, home, entities, sources } = this.#head
    const kinds = this.#kinds.sorted()
    const dates = this.#dates.sorted()
    const ids = this.#ids.sorted()
    const titles = this.#titles.sorted()
    const offices = this.#offices.sorted()
    const cast = this.#cast.sorted()
    const countries = this.#countries.sorted()
    const to = this.#columns
    return {
      ...{ outline: 1, title, window, home },
      ...{ kinds: kinds.values, dates: dates.values, ids: ids.values, titles: titles.values, offices: offices.values },
      cast: cast.values.map(({ office, ...part }) =>
        office === undefined ? part : { ...part, office: offices.numberOf(office) },
      ),
      countries: countries.values,
      events: {
        ...to,
        kind: to.kind.map(kinds.numberOf),
        date: to.date.map(dates.numberOf),
        id: to.id.map(ids.numberOf),
        title: to.title.map(titles.numberOf),
        countries: to.countries.map((number) => (number === 0 ? 0 : countries.numberOf(number - 1) + 1)),
      },
      part: this.#part.map(cast.numberOf),
      evidence: this.#evidence,
      ...{ shards: [...shards], entities: [...entities], others: this.#others, sources: columnsOf(sources) },
    }
  }

  /** The number of a name; one that no entity has gets the next. */
  #nameOf(id: string): number {
    let number = this.#names.get(id)
    if (number === undefined) {
      number = this.#names.size
      this.#names.set(id, number)
      this.#others.push(id)
    }
    return number
  }

  #titleOf(event: Event): Localized {
    const years = numberSlots(event.date)(0).filter(([name]) => name === 'y')
    return Object.fromEntries(
      Object.entries(event.title).map(([lang, text]) => [
        lang,
        skeletonOf(text, titleSlots(event, this.#entityOf, lang), () => years),
      ]),
    )
  }

  #countriesOf({ participants, place, countries }: Event): number {
    const ids = [...participants.map(({ entity }) => entity), place]
    const implied = impliedCountries(ids.map((id) => (id === null ? null : this.#entityOf.get(id)?.country)))
    if (implied.length === countries.length && implied.every((one, at) => one === countries[at])) return 0
    return this.#countries.add(countries.map((country) => this.#nameOf(country))) + 1
  }
}

/** What of a date does not depend on the day. */
function dateForm(date: Event['date']): DateForm {
  const { edtf, earliest, latest, certainty, because } = date
  const numbers = numberSlots(date)
  const open = earliest !== null ? (latest !== null ? 'none' : 'end') : latest !== null ? 'start' : 'both'
  return {
    edtf: skeletonOf(edtf, [], numbers),
    certainty,
    open,
    days: earliest !== null && latest !== null ? dayNumber(latest) - dayNumber(earliest) : 0,
    because: because.map(({ code, args }) => ({
      code,
      args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, slotted(value, date)])),
    })),
  }
}

function slotted(value: Reason['args'][string], date: Event['date']): DateForm['because'][number]['args'][string] {
  const day = knownDay(date)
  if (typeof value === 'number') return day !== null && value === Number(day.slice(0, 4)) ? ['y'] : value
  const apart = daySlot(day, value)
  return apart === null ? skeletonOf(value, [], spokenSlots(date)) : `{${apart}}`
}
