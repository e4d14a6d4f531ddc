// Which events have a value, for a column that says which values each event has. It is turned round when somebody asks, or
// beforehand a part at a time.
import type { Indexes } from './indexes'
import type { Union } from './union'

/** Values looked at between two parts. */
const partLength = 50_000

export class Column {
  readonly #count: number
  readonly #starts: Uint32Array | null
  readonly #valueAt: (place: number) => number
  #parts: Generator<undefined, void> | null = null
  /** Where the events of each value begin; those of what is no number of a value come first. */
  #from = new Uint32Array(1)
  #events = new Uint32Array()
  #sorted = false

  /**
   * @param count how many events.
   * @param valueAt the value at a place: a number of a table, or anything else for none.
   * @param starts where the places of each event begin; null where each has the one of its own number.
   */
  constructor(count: number, valueAt: (place: number) => number, starts: Uint32Array | null = null) {
    this.#count = count
    this.#valueAt = valueAt
    this.#starts = starts
  }

  /** The events of a value, ascending; those of anything that is no number of a value are one. */
  eventsOf(value: number): Indexes {
    while (!this.#sorted) this.#sort()
    const bucket = bucketOf(value)
    return this.#events.subarray(this.#from[bucket] ?? 0, this.#from[bucket + 1] ?? 0)
  }

  addTo(union: Union, value: number): void {
    union.addAll(this.eventsOf(value))
  }

  *sortedInParts(): Generator<undefined, void> {
    while (!this.#sorted) {
      this.#sort()
      yield
    }
  }

  #sort(): void {
    this.#parts ??= this.#inParts()
    this.#sorted = this.#parts.next().done === true
  }

  *#inParts(): Generator<undefined, void> {
    const places = this.#starts ? (this.#starts[this.#count] ?? 0) : this.#count
    const buckets = new Uint32Array(places)
    let most = 0
    for (let place = 0; place < places; place++) {
      const bucket = bucketOf(this.#valueAt(place))
      buckets[place] = bucket
      if (bucket > most) most = bucket
      if (place % partLength === partLength - 1) yield
    }
    const from = new Uint32Array(most + 2)
    for (let place = 0; place < places; place++) {
      const next = (buckets[place] ?? 0) + 1
      from[next] = (from[next] ?? 0) + 1
    }
    for (let bucket = 0; bucket <= most; bucket++) from[bucket + 1] = (from[bucket + 1] ?? 0) + (from[bucket] ?? 0)
    const to = from.slice()
    const events = new Uint32Array(places)
    let event = 0
    for (let place = 0; place < places; place++) {
      if (!this.#starts) event = place
      else while ((this.#starts[event + 1] ?? places) <= place) event++
      const bucket = buckets[place] ?? 0
      const next = to[bucket] ?? 0
      events[next] = event
      to[bucket] = next + 1
      if (place % partLength === partLength - 1) yield
    }
    this.#from = from
    this.#events = events
  }
}

/** Numbers of values from one on; 0 for all that is none. */
const bucketOf = (value: number) => (value >= 0 && value < 2 ** 24 ? value + 1 : 0)
