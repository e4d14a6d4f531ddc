// Every word a document can be searched by, and what it stands for. A word leads to keys, a key to events.
import type { TimelineSummary } from '../model/document'
import type { Entity } from '../model/entity'
import type { Channel, EventType, Status } from '../model/event'
import { Naming, tellerOf, type Telling } from './event-keys'
import type { Indexes } from './indexes'
import { initials, Keys, Reader, wordForms, type KeyDraft } from './keys'
import { preparedOf } from './prepared'

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
  /** Indexes into the document's events, ascending; they may be put together when first asked for. */
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

class FoundKey implements Key {
  readonly field: Field
  readonly id: string
  readonly forms: Key['forms']
  readonly #draft: KeyDraft
  #eventsOf: Telling['eventsOf'] | null
  #events: Indexes

  constructor(draft: KeyDraft, own: Indexes, { eventsOf }: Telling) {
    this.field = draft.field
    this.id = draft.id
    this.forms = draft.forms
    this.#draft = draft
    this.#eventsOf = eventsOf ?? null
    this.#events = own
  }

  get events(): Indexes {
    if (this.#eventsOf) {
      this.#events = this.#eventsOf(this.#draft, this.#events)
      this.#eventsOf = null
    }
    return this.#events
  }
}

function spellings(entity: Entity): string[] {
  const labels = Object.values(entity.labels)
  const short = entity.kind === 'organisation' ? [entity.id, ...labels.flatMap(initials)] : []
  return [...new Set([...labels, ...entity.forms, ...short])]
}

/** Entities and events read between two parts. */
const partLength = 25
/** Of what is found, names and words. */
const keysPart = 500

/**
 * The vocabulary of a document, a part at a time, so that a long one holds nobody up: each step is a few milliseconds.
 *
 * @example finished(vocabularyInParts(document, searchWords())).words.get('jinping')?.[0]?.key.id //=> 'xi-jinping'
 */
export function* vocabularyInParts(document: TimelineSummary, known: SearchWords): Generator<undefined, Vocabulary> {
  const small = new Set(known.small.flatMap(wordForms))
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const reader = new Reader()
  const keys = new Keys(reader, small)
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
  const { events } = document
  const naming = new Naming(keys, { known, named })
  const telling = preparedOf(events)?.tellerOf(keys, naming) ?? tellerOf(keys, events, naming)
  for (let at = 0; at < events.length; at++) {
    telling.tell(at)
    if (at % partLength === partLength - 1) yield
  }

  const lists = yield* keys.postings.listsInParts()
  if (telling.sortedInParts) yield* telling.sortedInParts()

  const single = new Map<string, Sense[]>()
  const whole = new Map<string, Key[]>()
  let made = 0
  for (const draft of keys.postings.keys) {
    const key = new FoundKey(draft, lists[draft.number] ?? new Uint32Array(), telling)
    const part = key.field === 'type' || key.field === 'channel' || key.field === 'status'
    for (const form of key.forms) {
      for (const word of form) addSense(single, word, key, part ? 1 / form.length : 1)
      const there = whole.get(form.join(''))
      if (!there) whole.set(form.join(''), [key])
      else if (!there.includes(key)) there.push(key)
    }
    if (++made % keysPart === 0) yield
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
