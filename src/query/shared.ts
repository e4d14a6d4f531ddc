// Keys that events are found by for what they have in common with others: a key is tied to values of columns, and which
// events these have is put together when somebody searches for it. A list for every key would be thirty numbers an event.
import type { Column } from './column'
import type { Indexes } from './indexes'
import type { KeyDraft } from './keys'
import { Postings, type Posted } from './postings'
import { Union } from './union'

/** Something that events have in common. */
export interface Common {
  /** Adds the events that have a value. */
  addTo(union: Union, value: number): void
}

export class Ties {
  /** By number of key, the values that stand for it. */
  readonly #of: (Map<Common, number[]> | undefined)[] = []
  readonly #union: Union
  /** The same for what most keys are tied to, by the place at which it was met. */
  readonly #mostly = new Postings<Posted>()
  readonly #column: Column
  readonly #met: number[] = []
  #lists: readonly Indexes[] = []

  /**
   * @param count how many events.
   * @param column that of `tieMost`.
   */
  constructor(count: number, column: Column) {
    this.#union = new Union(count)
    this.#column = column
  }

  /** All events that have the value are found by these keys. */
  tie(keys: readonly KeyDraft[], common: Common, value: number): void {
    for (const { number } of keys) {
      const columns = (this.#of[number] ??= new Map<Common, number[]>())
      const values = columns.get(common)
      if (!values) columns.set(common, [value])
      else if (values.at(-1) !== value) values.push(value)
    }
  }

  /** The next value of the column is looked at: `tieMost` is about it. */
  next(value: number): void {
    this.#met.push(value)
  }

  tieMost(keys: readonly KeyDraft[]): void {
    for (const { number } of keys) {
      let posted = this.#mostly.keys[number]
      while (!posted) {
        this.#mostly.keys.push({ number: this.#mostly.keys.length, last: -1, count: 0 })
        posted = this.#mostly.keys[number]
      }
      this.#mostly.tell(posted, this.#met.length - 1)
    }
  }

  /** When all is tied. */
  *sortedInParts(): Generator<undefined, void> {
    this.#lists = yield* this.#mostly.listsInParts()
  }

  /**
   * The events found by a key, ascending.
   *
   * @param own those it was told of one by one.
   */
  eventsOf({ number }: KeyDraft, own: Indexes): Indexes {
    const columns = this.#of[number]
    const values = this.#lists[number]
    const union = this.#union
    union.addAll(own)
    for (const [common, values] of columns ?? []) for (const value of values) common.addTo(union, value)
    for (const place of values ?? []) this.#column.addTo(union, this.#met[place] ?? -1)
    return union.taken()
  }
}
