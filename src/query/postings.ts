// By what an event is found, turned round to which events are found by what: by counting, in one array of numbers for all
// lists together, since a list that grows takes twice its room.
import type { Indexes } from './indexes'

/** Something events are found by, while they are read in order. */
export interface Posted {
  /** Its place among `keys`. */
  readonly number: number
  /** The last event found by it, -1 for none. */
  last: number
  /** How many are. */
  count: number
}

/** Numbers read between two parts. */
const partLength = 100_000

export class Postings<K extends Posted> {
  /** In the order they were first met. */
  readonly keys: K[] = []
  /** Numbers of keys, event by event, and where those of each event begin. */
  #told = new Uint32Array(1024)
  #starts = new Uint32Array(256)
  #length = 0
  #begun = 0

  /** Notes that an event is found by a key. Events come in order; told twice is told once. */
  tell(key: K, event: number): void {
    if (key.last === event) return
    key.last = event
    key.count++
    while (this.#begun <= event) {
      if (this.#begun === this.#starts.length) this.#starts = longer(this.#starts)
      this.#starts[this.#begun++] = this.#length
    }
    if (this.#length === this.#told.length) this.#told = longer(this.#told)
    this.#told[this.#length++] = key.number
  }

  /** The events of each key, ascending, by its number, a part at a time. What was told is let go of. */
  *listsInParts(): Generator<undefined, readonly Indexes[]> {
    const all = new Uint32Array(this.#length)
    const places = new Uint32Array(this.keys.length)
    let from = 0
    const lists = this.keys.map(({ number, count }) => {
      places[number] = from
      return all.subarray(from, (from += count))
    })
    let event = -1
    for (let at = 0; at < this.#length; at++) {
      while (event + 1 < this.#begun && (this.#starts[event + 1] ?? 0) <= at) event++
      const number = this.#told[at] ?? 0
      const place = places[number] ?? 0
      all[place] = event
      places[number] = place + 1
      if (at % partLength === partLength - 1) yield
    }
    this.#told = this.#starts = new Uint32Array()
    this.#length = this.#begun = 0
    return lists
  }
}

function longer(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2)
  more.set(numbers)
  return more
}
