// What the events of a document are found by, as they name it: names, kinds, the words of titles. Which events name what is
// event-keys.ts.
import { foldWord } from '../text/fold'
import { words } from '../text/words'
import { Postings, type Posted } from './postings'
import type { Field } from './vocabulary'

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
export function initials(text: string): string[] {
  // most titles have no such run, and many scripts no capitals
  if (!/\p{Lu}\S+ \p{Lu}/u.test(text)) return []
  const runs = text.match(/\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){2,}/gu) ?? []
  return runs.map((run) => run.replace(/(\p{L})[\p{L}\p{M}]* ?/gu, '$1'))
}

/** Reads words off texts; a word that stands in many of them is folded once. */
export class Reader {
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
export interface KeyDraft extends Posted {
  readonly field: Field
  readonly id: string
  readonly forms: readonly (readonly string[])[]
}

/** What stands between two spaces of a title. */
export interface TitlePart {
  readonly text: string
  /** Its words but the small ones. */
  readonly keys: readonly KeyDraft[]
  /** Whether it may be one of several words with capitals. */
  readonly capital: boolean
}

/** So many words with capitals in a row have initials. */
const mostlyCapitals = 3

/** Parts with capitals that follow one another. */
class Row {
  readonly text: string
  readonly length: number
  /** Of its initials, once they are known. */
  keys: readonly KeyDraft[] | null = null
  readonly #longer = new Map<TitlePart, Row>()

  constructor(text: string, length: number) {
    this.text = text
    this.length = length
  }

  /** The row with one more. */
  and(part: TitlePart): Row {
    let longer = this.#longer.get(part)
    if (!longer) {
      longer = new Row(this.length === 0 ? part.text : `${this.text} ${part.text}`, this.length + 1)
      this.#longer.set(part, longer)
    }
    return longer
  }
}

const none: readonly KeyDraft[] = []

/** Collects keys as the events name them. */
export class Keys {
  readonly postings = new Postings<KeyDraft>()
  readonly #parts = new Map<string, TitlePart>()
  readonly #keys = new Map<Field, Map<string, KeyDraft>>()
  readonly #reader: Reader
  readonly #small: ReadonlySet<string>
  readonly #noRow = new Row('', 0)

  /** @param small words too small to be looked for in titles. */
  constructor(reader: Reader, small: ReadonlySet<string>) {
    this.#reader = reader
    this.#small = small
  }

  /** @param forms every way to write it, asked for when it is met first. */
  keyOf(field: Field, id: string, forms: () => readonly string[]): KeyDraft {
    let ofField = this.#keys.get(field)
    if (!ofField) this.#keys.set(field, (ofField = new Map<string, KeyDraft>()))
    let key = ofField.get(id)
    if (!key) {
      key = { field, id, forms: forms().map(this.#reader.forms), number: this.postings.keys.length, last: -1, count: 0 }
      ofField.set(id, key)
      this.postings.keys.push(key)
    }
    return key
  }

  /** Notes that an event is found by these. */
  tell(keys: readonly KeyDraft[], event: number): void {
    for (const key of keys) this.postings.tell(key, event)
  }

  /** A part of a title. One that stands in many titles is looked at once. */
  partOf(text: string): TitlePart {
    let part = this.#parts.get(text)
    if (!part) {
      const forms = this.#reader.forms(text).filter((word) => !this.#small.has(word))
      const keys = forms.map((word) => this.#wordKey(word))
      this.#parts.set(text, (part = { text, keys, capital: /\p{Lu}[\p{L}\p{M}]/u.test(text) }))
    }
    return part
  }

  /** Notes that an event is found by the words of a title. */
  tellTitle(parts: readonly TitlePart[], event: number): void {
    for (const part of parts) this.tell(part.keys, event)
    this.tell(this.initialsOf(parts), event)
  }

  /** What the initials of parts of a title are found by, each row of words with capitals; mostly nothing. */
  initialsOf(parts: readonly TitlePart[]): readonly KeyDraft[] {
    let found: KeyDraft[] | null = null
    let row = this.#noRow
    for (let at = 0; at <= parts.length; at++) {
      const part = parts[at]
      if (part?.capital) {
        row = row.and(part)
        continue
      }
      if (row.length >= mostlyCapitals) (found ??= []).push(...this.#ofRow(row))
      row = this.#noRow
    }
    return found ?? none
  }

  #ofRow(row: Row): readonly KeyDraft[] {
    return (row.keys ??= initials(row.text)
      .map(foldWord)
      .filter((word) => !this.#small.has(word))
      .map((word) => this.#wordKey(word)))
  }

  #wordKey(word: string): KeyDraft {
    return this.keyOf('title', word, () => [word])
  }
}
