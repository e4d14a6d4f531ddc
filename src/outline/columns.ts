// The columns of an outline as numbers that can be counted with. An event that names what is not there is told of, and
// whoever reads leaves it out.
import type { Fields } from '../export/result'
import { fieldsOf, listOf } from '../export/result'
import { dayNumber } from '../model/calendar'
import { noDay, type EventColumns } from '../model/columns'
import type { Entity } from '../model/entity'
import { limits } from '../model/limits'
import type { ProblemCode } from '../model/problem'
import type { Needs } from './needs'
import type { DateForm, Part } from './schema'
import type { Tables } from './tables'
import type { Taker } from './take'

/** What needs the texts of the outline besides. */
type Asked = 'indexOf' | 'titleForm' | 'slotReader' | 'slotText' | 'officeOf'

/** All numbers of an outline. */
export interface Columns extends Omit<EventColumns, Asked> {
  readonly parts: readonly Part[]
  readonly dates: readonly DateForm[]
  /** Indexes into the skeletons. */
  readonly id: Uint32Array
  readonly title: Uint32Array
  /** Of evidence, in turn: where it starts and ends. */
  readonly start: Uint32Array
  readonly end: Uint32Array
}

/** What is wrong with one event: the column it is wrong in. */
export type Bad = Map<number, { readonly code: ProblemCode; readonly path: string }>

const [firstDay, lastDay] = [dayNumber('0000-01-01'), dayNumber('9999-12-31')]

/**
 * Takes the columns. Where they do not belong together, `take` knows, and they must not be used.
 *
 * @param entities as in the outline, null where one was left out.
 * @param sources as in the outline, false where one was left out.
 */
export function takeColumns(
  fields: Fields,
  tables: Tables,
  entities: readonly (Entity | null)[],
  sources: readonly boolean[],
  take: Taker,
): { readonly columns: Columns; readonly bad: Bad } {
  const events = fieldsOf(fields['events']) ?? {}
  const evidence = fieldsOf(fields['evidence']) ?? {}
  const count = listOf(events['kind']).length
  if (count > limits.events) take.refuse('too-many', '/events/kind')
  const column = (name: string) => take.numbers(events[name], `/events/${name}`, count)
  const [kind, days, date, id, title] = [column('kind'), column('day'), column('date'), column('id'), column('title')]
  const [partCounts, countries, place, told] = [column('parts'), column('countries'), column('place'), column('told')]
  const part = take.numbers(fields['part'], '/part', null)
  const source = take.numbers(evidence['source'], '/evidence/source', null)
  const start = take.numbers(evidence['start'], '/evidence/start', source.length)
  const length = take.numbers(evidence['length'], '/evidence/length', source.length)
  const partsFrom = take.beginnings(partCounts, part.length, '/events/parts')
  const evidenceFrom = take.beginnings(told, source.length, '/events/told')

  const bad: Bad = new Map()
  const wrong = (event: number, code: ProblemCode, path: string) => {
    if (!bad.has(event)) bad.set(event, { code, path: `/${path}` })
  }
  const names = new Names(entities, tables)
  const day = new Int32Array(count)
  const place0 = new Int32Array(count)
  const sets = new Uint32Array(count)
  const [from, to] = [new Uint32Array(source.length), new Uint32Array(source.length)]
  const ends = new Float64Array(sources.length)
  let [today, teller] = [0, 0]
  let inOrder = true
  let before = -Infinity
  for (let at = 0; at < count; at++) {
    const form = tables.dates[date[at] ?? -1]
    const [idNeeds, titleNeeds] = [tables.idNeeds[id[at] ?? -1], tables.titleNeeds[title[at] ?? -1]]
    if (!tables.kinds[kind[at] ?? -1]) wrong(at, 'reference', 'events/kind')
    if (!idNeeds) wrong(at, 'reference', 'events/id')
    if (!titleNeeds) wrong(at, 'reference', 'events/title')
    today += days[at] ?? 0
    day[at] = noDay
    if (!form) wrong(at, 'reference', 'events/date')
    else if (form.open !== 'both') {
      if (today < firstDay || today + form.days > lastDay) wrong(at, 'day', 'events/day')
      else day[at] = today
    }
    // what begins at an unknown time is placed by its end, and what has no day comes last
    const place1 = day[at] === noDay ? Infinity : (day[at] ?? 0)
    inOrder &&= place1 >= before
    before = place1

    const [first, last] = [partsFrom[at] ?? 0, partsFrom[at + 1] ?? 0]
    if (last - first > limits.list) wrong(at, 'too-many', 'events/parts')
    const where = (place[at] ?? 0) - 1
    names.begin()
    for (let next = first; next < last; next++) {
      const who = tables.cast[part[next] ?? -1]?.who
      if (who === undefined || !names.stands(who)) wrong(at, 'reference', 'part')
      else names.imply(who)
    }
    place0[at] = where < 0 ? -1 : where
    if (where >= 0 && names.stands(where)) names.imply(where)
    else if (where !== -1) wrong(at, 'reference', 'events/place')
    const set = (countries[at] ?? 0) - 1
    if (set < -1 || (set >= 0 && !names.isSet(set))) wrong(at, 'reference', 'events/countries')
    else sets[at] = set < 0 ? names.implied() : set
    const touched = names.sets[sets[at] ?? 0]?.length ?? 0
    const has = { parts: last - first, countries: touched, place: where >= 0, day: day[at] !== noDay }
    if (idNeeds && !isMet(idNeeds, has)) wrong(at, 'reference', 'events/id')
    if (titleNeeds && !isMet(titleNeeds, has)) wrong(at, 'reference', 'events/title')

    const [early, late] = [evidenceFrom[at] ?? 0, evidenceFrom[at + 1] ?? 0]
    if (late - early > limits.list) wrong(at, 'too-many', 'events/told')
    for (let next = early; next < late; next++) {
      teller += source[next] ?? 0
      const begins = (ends[teller] ?? 0) + (start[next] ?? 0)
      const finishes = begins + (length[next] ?? 0)
      if (sources[teller] !== true) wrong(at, 'reference', 'evidence/source')
      else if (begins < 0 || finishes < 0 || Math.max(begins, finishes) > 2 ** 31) wrong(at, 'value', 'evidence/start')
      if (teller >= 0 && teller < ends.length) ends[teller] = finishes
      source[next] = teller
      from[next] = begins
      to[next] = finishes
    }
  }
  const columns = {
    ...{ count, inOrder, names: names.ids, kinds: tables.kinds, dates: tables.dates, parts: tables.cast },
    ...{ countrySets: names.sets, day, place: place0, countries: sets, partsFrom, evidenceFrom },
    ...{ kind: unsigned(kind), date: unsigned(date), id: unsigned(id), title: unsigned(title) },
    ...{ part: unsigned(part), source: unsigned(source), start: from, end: to },
  }
  return { columns, bad }
}

/** Whether an event has what a text is put together from. */
const isMet = (needs: Needs, has: Needs): boolean =>
  needs.parts <= has.parts && needs.countries <= has.countries && (has.place || !needs.place) && (has.day || !needs.day)

const unsigned = (numbers: Int32Array) => new Uint32Array(numbers.buffer)

/** Names by number, and the sets of countries that follow from who takes part and where. */
class Names {
  readonly ids: string[]
  readonly sets: number[][]
  readonly #entities: readonly (Entity | null)[]
  /** How many names the outline itself has. */
  readonly #own: number
  readonly #ownSets: readonly boolean[]
  readonly #numbers: Map<string, number>
  /** By name, that of its country; -1 where it has none. */
  readonly #countryOf: number[]
  readonly #known = new Map<string | number, number>()
  readonly #implied: number[] = []

  constructor(entities: readonly (Entity | null)[], { others, countries }: Tables) {
    this.#entities = entities
    this.ids = [...entities.map((entity) => entity?.id ?? ''), ...others]
    this.#own = this.ids.length
    this.sets = countries.map((set) => [...set])
    this.#ownSets = countries.map((set) => set.every((name) => name < this.#own && entities[name] !== null))
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]))
    this.#countryOf = entities.map((entity) => {
      const country = entity?.country ?? null
      if (country === null) return -1
      let number = this.#numbers.get(country)
      if (number === undefined) {
        number = this.ids.length
        this.#numbers.set(country, number)
        this.ids.push(country)
      }
      return number
    })
  }

  /** Whether somebody or something of this name may be named: a country needs no entity, the platform knows its name. */
  stands(name: number): boolean {
    if (name < this.#entities.length) return this.#entities[name] != null
    return name < this.#own && /^[A-Z]{2}$/.test(this.ids[name] ?? '')
  }

  isSet(number: number): boolean {
    return this.#ownSets[number] === true
  }

  begin(): void {
    this.#implied.length = 0
  }

  imply(name: number): void {
    const country = this.#countryOf[name] ?? -1
    if (country >= 0 && !this.#implied.includes(country)) this.#implied.push(country)
  }

  /** The set of the countries implied since it began. */
  implied(): number {
    const { ids } = this
    const set = this.#implied
    if (set.length > 1) set.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
    const [first = -1, second = -1] = set
    // mostly there are one or two
    const key = set.length > 2 ? set.join() : (first + 1) * 2 ** 24 + second + 1
    let number = this.#known.get(key)
    if (number === undefined) {
      number = this.sets.length
      this.sets.push([...set])
      this.#known.set(key, number)
    }
    return number
  }
}

/** The columns of some of the events only. */
export function picked(columns: Columns, events: readonly number[]): Columns {
  const of = <Numbers extends Uint32Array | Int32Array>(numbers: Numbers) =>
    numbers.constructor === Int32Array
      ? (Int32Array.from(events, (at) => numbers[at] ?? 0) as Numbers)
      : (Uint32Array.from(events, (at) => numbers[at] ?? 0) as Numbers)
  const lists = (from: Uint32Array) => {
    const places = events.flatMap((at) => {
      const first = from[at] ?? 0
      return Array.from({ length: (from[at + 1] ?? first) - first }, (_, next) => first + next)
    })
    const beginnings = new Uint32Array(events.length + 1)
    events.forEach((at, index) => {
      beginnings[index + 1] = (beginnings[index] ?? 0) + (from[at + 1] ?? 0) - (from[at] ?? 0)
    })
    return { beginnings, pick: (numbers: Uint32Array) => Uint32Array.from(places, (place) => numbers[place] ?? 0) }
  }
  const [parts, told] = [lists(columns.partsFrom), lists(columns.evidenceFrom)]
  return {
    ...columns,
    count: events.length,
    ...{ kind: of(columns.kind), date: of(columns.date), day: of(columns.day), id: of(columns.id) },
    ...{ title: of(columns.title), countries: of(columns.countries), place: of(columns.place) },
    ...{ partsFrom: parts.beginnings, part: parts.pick(columns.part) },
    ...{ evidenceFrom: told.beginnings, source: told.pick(columns.source) },
    ...{ start: told.pick(columns.start), end: told.pick(columns.end) },
  }
}
