// Every word a document can be searched by, and what it stands for. A word leads to keys, a key to events.
import type { TimelineSummary } from '../model/document'
import type { Entity } from '../model/entity'
import type { Channel, EventSummary, EventType, Status } from '../model/event'
import { foldWord } from '../text/fold'
import { words } from '../text/words'
import type { Indexes } from './indexes'
import { Postings, type Posted } from './postings'

/** Words for things that are no names, in all languages; the caller has them. */
export interface SearchWords {
  readonly types: Readonly<Record<EventType, readonly string[]>>
  readonly channels: Readonly<Record<Channel, readonly string[]>>
  readonly statuses: Readonly<Record<Status, readonly string[]>>
  /** Twelve, each in every language. */
  readonly months: readonly (readonly string[])[]
  /** Words too small to be looked for in titles, or to be asked for in a question. */
  readonly small: readonly string[]
}

export type Field = 'name' | 'type' | 'place' | 'country' | 'title' | 'office' | 'channel' | 'status'

/** How much it says about an event that the word stands there. */
export const weight: Readonly<Record<Field, number>> = {
  name: 10,
  type: 8,
  place: 6,
  title: 5,
  country: 5,
  office: 4,
  channel: 3,
  status: 2,
}

/** One thing events can be found by. */
export interface Key {
  readonly field: Field
  /** Entity id, type, channel, status, or the folded words themselves for titles and offices. */
  readonly id: string
  /** Indexes into the document's events, ascending. */
  readonly events: Indexes
  /** Every way to write it, in words, for highlighting; empty where the word itself is all. */
  readonly forms: readonly (readonly string[])[]
}

/** A word as part of a key's name: a whole name says more than one word of a phrase. */
export interface Sense {
  readonly key: Key
  /** 0 to 1. */
  readonly share: number
}

export interface Vocabulary {
  /** Folded word → what it may be part of. */
  readonly words: ReadonlyMap<string, readonly Sense[]>
  /** Whole names without their spaces → what they name. */
  readonly whole: ReadonlyMap<string, readonly Key[]>
  /** How a folded word is written. */
  readonly written: ReadonlyMap<string, string>
  readonly small: ReadonlySet<string>
}

/**
 * The folded words of a text, marks left out.
 *
 * @example wordForms('Xi Jinping’s visit') //=> ['xi', 'jinping', 's', 'visit']
 */
export function wordForms(text: string): string[] {
  return words(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ form }) => form)
}

/** "SCO" for "Shanghai Cooperation Organisation": the letters of three capitals or more in a row. */
function initials(text: string): string[] {
  // most titles have no such run, and many scripts no capitals
  if (!/\p{Lu}\S+ \p{Lu}/u.test(text)) return []
  const runs = text.match(/\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){2,}/gu) ?? []
  return runs.map((run) => run.replace(/(\p{L})[\p{L}\p{M}]* ?/gu, '$1'))
}

function spellings(entity: Entity): string[] {
  const labels = Object.values(entity.labels)
  const short = entity.kind === 'organisation' ? [entity.id, ...labels.flatMap(initials)] : []
  return [...new Set([...labels, ...entity.forms, ...short])]
}

/** Reads words off texts; a word that stands in many of them is folded once. */
class Reader {
  /** How a folded word is written, as first met. */
  readonly written = new Map<string, string>()
  readonly #known = new Map<string, readonly string[]>()

  readonly forms = (text: string): readonly string[] => {
    const forms: string[] = []
    for (const part of text.split(/\s+/u)) forms.push(...this.#read(part))
    return forms
  }

  #read(part: string): readonly string[] {
    const before = this.#known.get(part)
    if (before) return before
    const found = words(part).filter(({ kind }) => kind !== 'mark')
    for (const { form, start, end } of found) {
      if (!this.written.has(form)) this.written.set(form, part.slice(start, end))
    }
    const forms = found.map(({ form }) => form)
    this.#known.set(part, forms)
    return forms
  }
}

/** A key whose events are not all known yet. */
interface Draft extends Posted {
  readonly field: Field
  readonly id: string
  readonly forms: readonly (readonly string[])[]
}

/** Collects keys as the events name them. */
class Keys {
  readonly postings = new Postings<Draft>()
  /** By what stands between two spaces of a title: its keys, and whether it may be one of several words with capitals. */
  readonly #titleParts = new Map<string, { readonly keys: readonly Draft[]; readonly capital: boolean }>()
  readonly #keys = new Map<Field, Map<string, Draft>>()
  readonly #reader: Reader

  constructor(reader: Reader) {
    this.#reader = reader
  }

  add(field: Field, id: string, event: number, forms: () => readonly string[]): void {
    this.postings.tell(this.#key(field, id, forms), event)
  }

  /** Every word of a title but the small ones. A word that stands in many titles is looked up once. */
  addTitle(title: string, event: number, small: ReadonlySet<string>): void {
    const keyOf = (word: string) => this.#key('title', word, () => [word])
    let capitals = 0
    let most = 0
    for (const text of title.split(' ')) {
      let part = this.#titleParts.get(text)
      if (!part) {
        const forms = this.#reader.forms(text).filter((word) => !small.has(word))
        this.#titleParts.set(text, (part = { keys: forms.map(keyOf), capital: /\p{Lu}[\p{L}\p{M}]/u.test(text) }))
      }
      for (const key of part.keys) this.postings.tell(key, event)
      capitals = part.capital ? capitals + 1 : 0
      most = Math.max(most, capitals)
    }
    if (most < 3) return
    for (const word of initials(title).map(foldWord)) if (!small.has(word)) this.postings.tell(keyOf(word), event)
  }

  #key(field: Field, id: string, forms: () => readonly string[]): Draft {
    let ofField = this.#keys.get(field)
    if (!ofField) this.#keys.set(field, (ofField = new Map<string, Draft>()))
    let key = ofField.get(id)
    if (!key) {
      key = { field, id, forms: forms().map(this.#reader.forms), number: this.postings.keys.length, last: -1, count: 0 }
      ofField.set(id, key)
      this.postings.keys.push(key)
    }
    return key
  }
}

/** Entities and events read between two parts. */
const partLength = 100

/**
 * The vocabulary of a document, a part at a time, so that a long one holds nobody up: each step is a few milliseconds.
 *
 * @example finished(vocabularyInParts(document, searchWords())).words.get('jinping')?.[0]?.key.id //=> 'xi-jinping'
 */
export function* vocabularyInParts(document: TimelineSummary, known: SearchWords): Generator<undefined, Vocabulary> {
  const small = new Set(known.small.flatMap(wordForms))
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const reader = new Reader()
  const keys = new Keys(reader)
  // Names first: where a title writes a word otherwise, the name's way of writing it is the one to propose.
  for (const [index, entity] of document.entities.entries()) {
    if (index % partLength === 0) yield
    spellings(entity).forEach(reader.forms)
  }
  for (const table of [known.types, known.channels, known.statuses]) {
    for (const text of Object.values(table).flat()) reader.forms(text.toLowerCase())
  }
  const named = (id: string) => {
    const entity = entities.get(id)
    return entity ? spellings(entity) : [id]
  }
  for (const [index, event] of document.events.entries()) {
    addEvent(keys, event, index, known, named, small)
    if (index % partLength === partLength - 1) yield
  }

  const lists = yield* keys.postings.listsInParts()

  const single = new Map<string, Sense[]>()
  const whole = new Map<string, Key[]>()
  for (const { field, id, forms, number } of keys.postings.keys) {
    const key: Key = { field, id, forms, events: lists[number] ?? new Uint32Array() }
    const part = key.field === 'type' || key.field === 'channel' || key.field === 'status'
    for (const form of key.forms) {
      for (const word of form) addSense(single, word, key, part ? 1 / form.length : 1)
      const there = whole.get(form.join(''))
      if (!there) whole.set(form.join(''), [key])
      else if (!there.includes(key)) there.push(key)
    }
  }
  return { words: single, whole, written: reader.written, small }
}

/** What comes of something made in parts, once all of them are made. */
export function finished<T>(parts: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}

function addSense(senses: Map<string, Sense[]>, word: string, key: Key, share: number): void {
  const there = senses.get(word)
  if (!there) {
    senses.set(word, [{ key, share }])
    return
  }
  const at = there.findIndex((sense) => sense.key === key)
  if (at < 0) there.push({ key, share })
  else if ((there[at]?.share ?? 0) < share) there[at] = { key, share }
}

function addEvent(
  keys: Keys,
  event: EventSummary,
  index: number,
  known: SearchWords,
  named: (id: string) => readonly string[],
  small: ReadonlySet<string>,
): void {
  for (const { entity, office } of event.participants) {
    keys.add('name', entity, index, () => named(entity))
    for (const text of Object.values(office ?? {})) keys.add('office', foldWord(text), index, () => [text])
  }
  for (const country of event.countries) keys.add('country', country, index, () => named(country))
  const { place } = event
  if (place !== null) keys.add('place', place, index, () => named(place))
  keys.add('type', event.type, index, () => known.types[event.type])
  keys.add('channel', event.channel, index, () => known.channels[event.channel])
  keys.add('status', event.status, index, () => known.statuses[event.status])
  for (const title of Object.values(event.title)) keys.addTitle(title, index, small)
}
