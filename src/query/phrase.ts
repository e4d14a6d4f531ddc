// Words in quotation marks, which must stand one after the other: in the quotes of an event, and where those are not
// there, in its titles. Whoever shows the answer says which.
import { isWhole, type Event, type EventSummary } from '../model/event'
import type { Indexes } from './indexes'
import { wordForms, type Vocabulary } from './vocabulary'

export class PhraseReader {
  readonly #events: readonly EventSummary[]
  readonly #vocabulary: Vocabulary
  /** 1 for an event without its quotes; made with the first phrase. */
  #bare: Uint8Array | null = null
  /** What stands between two spaces, folded: most of it stands in many texts. */
  readonly #folded = new Map<string, string>()

  constructor(events: readonly EventSummary[], vocabulary: Vocabulary) {
    this.#events = events
    this.#vocabulary = vocabulary
  }

  /**
   * Those of some events that say every phrase, and those of which only the titles could be looked through.
   *
   * @param phrases folded, one space between words.
   * @param quoted whole events by their indexes, in place of those without quotes.
   * @example reader.read(allOf(2), ['he met xi'], new Map()).said //=> Uint32Array [1]
   */
  read(
    events: Indexes,
    phrases: readonly string[],
    quoted: ReadonlyMap<number, Event>,
  ): { readonly said: Indexes; readonly unquoted: Indexes } {
    const bare = (this.#bare ??= Uint8Array.from(this.#events, (event) => (isWhole(event) ? 0 : 1)))
    const unquoted = events.filter((at) => bare[at] === 1 && !quoted.has(at))
    const titled = unquoted.length > 0 ? this.#titled(phrases) : null
    const said = events.filter((at) => {
      const event = quoted.get(at) ?? this.#events[at]
      if (!event) return false
      if (bare[at] === 1 && !quoted.has(at) && titled?.[at] === 0) return false
      const texts = isWhole(event) ? event.evidence.map(({ exact }) => exact) : Object.values(event.title)
      const flat = texts.map((text) => this.#flat(text))
      return phrases.every((phrase) => flat.some((text) => text.includes(` ${phrase} `)))
    })
    return { said, unquoted }
  }

  /** 1 for each event with every word of the phrases in its titles; null where all of these are too small to be looked up. */
  #titled(phrases: readonly string[]): Uint8Array | null {
    const { small, words } = this.#vocabulary
    const telling = new Set(phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => !small.has(word)))
    let titled: Uint8Array | null = null
    for (const word of telling) {
      const having = new Uint8Array(this.#events.length)
      for (const { key } of words.get(word) ?? []) {
        if (key.field !== 'title') continue
        for (const at of key.events) having[at] = titled?.[at] ?? 1
      }
      titled = having
    }
    return titled
  }

  /** The folded words of a text, one space between them and at both ends. */
  #flat(text: string): string {
    let flat = ' '
    for (const part of text.split(/\s+/u)) {
      let folded = this.#folded.get(part)
      if (folded === undefined) {
        folded = wordForms(part).join(' ')
        this.#folded.set(part, folded)
      }
      if (folded !== '') flat += `${folded} `
    }
    return flat
  }
}
