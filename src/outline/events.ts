// The events of an outline: each is its columns and a number, and says what it is asked when it is asked. Nothing of it is
// kept, so that a million of them take the room of a million numbers.
import { dayNumber, dayOfNumber, pad } from '../model/calendar'
import { noDay, type TitleForm } from '../model/columns'
import type { EventDate } from '../model/date'
import type { Entity } from '../model/entity'
import type { EventSummary, Participant } from '../model/event'
import type { Localized } from '../model/localized'
import type { Citation } from '../model/evidence'
import type { Source } from '../model/source'
import type { Columns } from './columns'
import { spelt } from './ids'
import type { DateForm } from './schema'
import { filled, piecesOf } from './skeleton'
import { bareEdtf, dayNumbers, firstNames, lastNames, slotLabel } from './slots'
import type { Tables } from './tables'

/** What events are read from. */
export class EventReader {
  readonly columns: Columns
  readonly #tables: Tables
  readonly #entities: readonly (Entity | null)[]
  readonly #sources: readonly (Source | null)[]
  /** Skeletons of ids taken apart, since all ids are looked at once; and names in small letters. */
  readonly #idPieces: (readonly string[] | undefined)[] = []
  readonly #small: (string | undefined)[] = []
  readonly #idReaders: Record<string, (at: number) => number> = Object.create(null) as Record<string, never>
  /** The month that was written last, by the number of its first day: events of one month stand together. */
  #month = { first: Infinity, written: '' }

  /** @param entities and sources as in the outline; null where one was left out. */
  constructor(
    columns: Columns,
    tables: Tables,
    entities: readonly (Entity | null)[],
    sources: readonly (Source | null)[],
  ) {
    this.columns = columns
    this.#tables = tables
    this.#entities = entities
    this.#sources = sources
  }

  kindAt(at: number) {
    const kind = this.columns.kinds[this.columns.kind[at] ?? 0]
    if (!kind) throw new RangeError(`no event ${at}`)
    return kind
  }

  idAt(at: number): string {
    return spelt((say) => {
      this.spellId(at, say)
    })
  }

  /** Says the pieces of an id in their order: see `Ids`. */
  spellId(at: number, say: (piece: string) => void): void {
    const form = this.columns.id[at] ?? 0
    const pieces = (this.#idPieces[form] ??= piecesOf(this.#tables.ids[form] ?? ''))
    for (let next = 0; next < pieces.length; next++) {
      const piece = pieces[next] ?? ''
      say(next % 2 === 0 ? piece : this.#idSlot(at, piece))
    }
  }

  #idSlot(at: number, slot: string): string {
    const { columns } = this
    switch (slot) {
      case 'F':
        return this.#day(columns.day[at] ?? 0)
      case 'G':
        return this.#day(columns.day[at] ?? 0).slice(0, 7)
      case 'E':
        return bareEdtf(this.dateAt(at).edtf)
      case 't':
        return this.kindAt(at).type
      default:
        return this.#smallName((this.#idReaders[slot] ??= this.slotReader(slot))(at))
    }
  }

  titleAt(at: number): Localized {
    const title = this.#tables.titles[this.columns.title[at] ?? 0] ?? {}
    return Object.fromEntries(Object.keys(title).map((lang) => [lang, this.titleIn(at, title[lang] ?? '', lang)]))
  }

  titleIn(at: number, skeleton: string, lang: string): string {
    return filled(skeleton, (slot) => this.slotText(slot, this.slotReader(slot)(at), lang))
  }

  /** What the titles of an event may be put together from: see `EventColumns`. */
  titleForm(form: number): readonly TitleForm[] {
    const title = this.#tables.titles[form] ?? {}
    return Object.keys(title).map((lang) => ({ lang, pieces: piecesOf(title[lang] ?? '') }))
  }

  slotReader(slot: string): (at: number) => number {
    const { columns } = this
    const number = Number(slot.replace(/^[co]/, ''))
    const partAt = (at: number) => columns.parts[columns.part[(columns.partsFrom[at] ?? 0) + number] ?? 0]
    switch (slot.charAt(0)) {
      case 'y':
        return (at) => Number(this.#day(columns.day[at] ?? 0).slice(0, 4))
      case 'o':
        return (at) => partAt(at)?.office ?? -1
      case 'p':
        return (at) => columns.place[at] ?? -1
      case 'c':
        return (at) => columns.countrySets[columns.countries[at] ?? 0]?.[number] ?? -1
      default:
        return (at) => partAt(at)?.who ?? -1
    }
  }

  slotText(slot: string, filling: number, lang: string): string {
    if (slot === 'y') return pad(filling, 4)
    const of = slot.startsWith('o') ? this.#tables.offices[filling] : this.#entities[filling]?.labels
    return slotLabel(of, lang)
  }

  /** What somebody takes part as. */
  officeOf(part: number): Localized | undefined {
    const office = this.columns.parts[part]?.office
    return office === undefined ? undefined : this.#tables.offices[office]
  }

  dateAt(at: number): EventDate {
    const { columns } = this
    const form = columns.dates[columns.date[at] ?? 0]
    if (!form) throw new RangeError(`no event ${at}`)
    const number = columns.day[at] ?? noDay
    const first = number === noDay ? '' : this.#day(number)
    const last = form.days === 0 ? first : dayOfNumber(number + form.days)
    const [starts, ends] = [dayNumbers(first), dayNumbers(last)]
    const slot = (name: string): string => {
      const sign = name.charAt(0)
      if (sign === '+' || sign === '-') return dayOfNumber(dayNumber(first) + Number(name))
      return starts[firstNames.indexOf(name)] ?? ends[lastNames.indexOf(name)] ?? ''
    }
    return {
      edtf: filled(form.edtf, slot),
      earliest: form.open === 'none' || form.open === 'end' ? first : null,
      latest: form.open === 'none' || form.open === 'start' ? last : null,
      certainty: form.certainty,
      because: form.because.map(({ code, args }) => ({
        code,
        args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, argument(value, slot)])),
      })),
    }
  }

  participantsAt(at: number): readonly Participant[] {
    const { columns } = this
    const participants: Participant[] = []
    for (let next = columns.partsFrom[at] ?? 0; next < (columns.partsFrom[at + 1] ?? 0); next++) {
      const number = columns.part[next] ?? 0
      const part = columns.parts[number]
      if (!part) continue
      const office = this.officeOf(number)
      participants.push({ entity: this.#name(part.who), role: part.role, ...(office ? { office } : {}) })
    }
    return participants
  }

  countriesAt(at: number): readonly string[] {
    const { columns } = this
    return (columns.countrySets[columns.countries[at] ?? 0] ?? []).map((name) => this.#name(name))
  }

  placeAt(at: number): string | null {
    const place = this.columns.place[at] ?? -1
    return place < 0 ? null : this.#name(place)
  }

  evidenceAt(at: number): readonly Citation[] {
    const { evidenceFrom, source, start, end } = this.columns
    const evidence: Citation[] = []
    for (let next = evidenceFrom[at] ?? 0; next < (evidenceFrom[at + 1] ?? 0); next++) {
      const from = this.#sources[source[next] ?? 0]
      if (from) evidence.push({ source: from.id, start: start[next] ?? 0, end: end[next] ?? 0 })
    }
    return evidence
  }

  #name(number: number): string {
    return this.columns.names[number] ?? ''
  }

  #smallName(number: number): string {
    return (this.#small[number] ??= this.#name(number).toLowerCase())
  }

  #day(number: number): string {
    const { first, written } = this.#month
    const of = number - first + 1
    // days that every month has
    if (of >= 1 && of <= 28) return written + pad(of, 2)
    const day = dayOfNumber(number)
    this.#month = { first: number - Number(day.slice(8)) + 1, written: day.slice(0, 8) }
    return day
  }
}

function argument(value: DateForm['because'][number]['args'][string], slot: (name: string) => string): string | number {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? filled(value, slot) : Number(slot(value[0] ?? 'y'))
}

/** One event of an outline. It is what it was when it is asked again, but no two answers are one object. */
export class OutlineEvent implements EventSummary {
  readonly #of: EventReader
  readonly #at: number

  constructor(of: EventReader, at: number) {
    this.#of = of
    this.#at = at
  }

  get id() {
    return this.#of.idAt(this.#at)
  }
  get type() {
    return this.#of.kindAt(this.#at).type
  }
  get status() {
    return this.#of.kindAt(this.#at).status
  }
  get channel() {
    return this.#of.kindAt(this.#at).channel
  }
  get title() {
    return this.#of.titleAt(this.#at)
  }
  get date() {
    return this.#of.dateAt(this.#at)
  }
  get participants() {
    return this.#of.participantsAt(this.#at)
  }
  get countries() {
    return this.#of.countriesAt(this.#at)
  }
  get place() {
    return this.#of.placeAt(this.#at)
  }
  get evidence() {
    return this.#of.evidenceAt(this.#at)
  }
  get origin() {
    return this.#of.kindAt(this.#at).origin
  }

  /** The event as an object of its own, as it stands in a document. */
  toJSON(): EventSummary {
    const { id, type, status, channel, title, date, participants, countries, place, evidence, origin } = this
    return { id, type, status, channel, title, date, participants, countries, place, evidence, origin }
  }
}
