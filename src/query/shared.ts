// Keys that events are found by for what they have in common with others: a key is tied to values of columns, and which
// events these have is put together when somebody searches for it. A list for every key would be thirty numbers an event.
import type { Column } from './column'
import type { Indexes } from './indexes'
import type { KeyDraft } from './keys'
import { Postings, type Posted } from './postings'

/** Something that events have in common. */
export interface Common {
  /** Marks the events that have a value. */
  mark(value: number, marks: Uint8Array): void
}

export class Ties {
  /** By number of key, the values that stand for it. */
  readonly #of: (Map<Common, number[]> | undefined)[] = []
  readonly #marks: Uint8Array<ArrayBuffer>
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
    // whole numbers of four bytes are looked through
    this.#marks = new Uint8Array(Math.ceil(count / 4) * 4)
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
    const marks = this.#marks
    for (const event of own) marks[event] = 1
    for (const [common, values] of columns ?? []) for (const value of values) common.mark(value, marks)
    for (const place of values ?? []) this.#column.mark(this.#met[place] ?? -1, marks)
    return taken(marks)
  }
}

/** The places that are marked; the marks are taken away. */
function taken(marks: Uint8Array<ArrayBuffer>): Indexes {
  const fours = new Uint32Array(marks.buffer)
  let count = 0
  for (const some of fours) {
    if (some !== 0) count += (some & 1) + ((some >>> 8) & 1) + ((some >>> 16) & 1) + (some >>> 24)
  }
  const places = new Uint32Array(count)
  let next = 0
  for (let four = 0; next < count; four++) {
    if (fours[four] === 0) continue
    for (let place = four * 4; place < four * 4 + 4; place++) if (marks[place] === 1) places[next++] = place
  }
  fours.fill(0)
  return places
}
