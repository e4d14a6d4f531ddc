// The events of one lane, asked for by a stretch of time: one by one where they are few, counted where they are many.
// It costs what is asked for, and a glance at each few hundred events before it. Pure; it knows no pixels.
import type { Indexes } from '../query/indexes'
import type { Times } from '../query/times'

/** How many events share one note of when the last of them was over. */
const blockSize = 256

/** What began in one stretch of time. */
export interface Bucket {
  /** How many events. */
  count: number
  /** When the first and the last of them began, milliseconds. */
  first: number
  last: number
  /** The weightiest of them, the weightiest first. */
  readonly top: number[]
}

/** What began when, by the number of the stretch: number n reaches from n times its length. */
export type Level = ReadonlyMap<number, Bucket>

/** How many of the weightiest a bucket remembers: as many as a lane may have rows. */
const remembered = 14
/** With no more events than this asked about, they are counted there and then. */
const few = 4096

export class LaneIndex {
  /** Indexes of events, in order of time. */
  readonly events: Indexes
  readonly #times: Times
  readonly #weights: Uint16Array
  /** For every block of events when all of them were over. */
  readonly #until: Float64Array
  /** Of the whole lane, by the length of a stretch; made when first asked for. */
  readonly #levels = new Map<number, Level>()

  /** @param events In order of time, all with a date. */
  constructor(events: Indexes, times: Times, weights: Uint16Array) {
    this.events = events
    this.#times = times
    this.#weights = weights
    this.#until = new Float64Array(Math.ceil(events.length / blockSize)).fill(-Infinity)
    events.forEach((event, place) => {
      const block = Math.floor(place / blockSize)
      this.#until[block] = Math.max(this.#until[block] ?? 0, times.end[event] ?? 0)
    })
  }

  /** How many began at or after an instant and before another. */
  beginning(from: number, to: number): number {
    return Math.max(this.#firstFrom(to) - this.#firstFrom(from), 0)
  }

  /** How many were over at an instant, and when the first of them began; never where there are none. */
  over(time: number): { readonly count: number; readonly to: number } {
    const count = this.#firstFrom(time) - [...this.overlapping(time, time)].length
    const { start, end } = this.#times
    const first = count === 0 ? undefined : this.events.find((event) => (end[event] ?? 0) <= time)
    return { count, to: first === undefined ? Infinity : (start[first] ?? 0) }
  }

  /** How many began at an instant or after it, and when the last of them was over. */
  still(time: number): { readonly count: number; readonly to: number } {
    const from = this.#firstFrom(time)
    let to = -Infinity
    for (let place = from; place < this.events.length; place++) {
      if (place % blockSize === 0) {
        to = Math.max(to, this.#until[place / blockSize] ?? to)
        place += blockSize - 1
      } else to = Math.max(to, this.#times.end[this.events[place] ?? 0] ?? to)
    }
    return { count: this.events.length - from, to }
  }

  /** Events that may have been at some time from one instant to another, in order of time. */
  *overlapping(from: number, to: number): Generator<number> {
    const { end } = this.#times
    const last = this.#firstFrom(to)
    for (let place = 0; place < last; place++) {
      if (place % blockSize === 0 && (this.#until[place / blockSize] ?? 0) <= from) {
        place += blockSize - 1
        continue
      }
      const event = this.events[place] ?? 0
      if ((end[event] ?? 0) > from) yield event
    }
  }

  /**
   * What began when, by stretches that stand still while one pans: those from one number to another at least.
   *
   * @param length Milliseconds of a stretch.
   */
  level(length: number, from: number, to: number): Level {
    const [first, last] = [this.#firstFrom(from * length), this.#firstFrom(to * length)]
    if (last - first <= few) return this.#counted(length, first, last)
    let level = this.#levels.get(length)
    if (!level) {
      const finer = this.#levels.get(length / 2)
      level = finer ? this.#coarser(finer) : this.#counted(length, 0, this.events.length)
      this.#levels.set(length, level)
    }
    return level
  }

  /** The instant an event is counted at: the first day known of it. */
  anchorOf(event: number): number {
    return this.#times.start[event] ?? 0
  }

  /** Whether an event stands in the lane. */
  holds(event: number): boolean {
    const time = this.anchorOf(event)
    for (let place = this.#firstFrom(time); place < this.events.length; place++) {
      const other = this.events[place] ?? 0
      if (other === event) return true
      if (this.anchorOf(other) > time) return false
    }
    return false
  }

  /**
   * Where one may go from what is prepared: the nearest that was over before it and the nearest that began after it,
   * the first of all and the last.
   */
  beyond(from: number, to: number): readonly number[] {
    const { end } = this.#times
    const over = (event: number | undefined) => event !== undefined && (end[event] ?? 0) <= from
    let before = this.#firstFrom(from) - 1
    while (before >= 0 && !over(this.events[before])) before--
    const after = this.#firstFrom(to)
    const first = over(this.events[0]) ? [this.events[0]] : []
    const last = after < this.events.length ? [this.events[after], this.events.at(-1)] : []
    const all = [...first, before >= 0 ? this.events[before] : undefined, ...last]
    return [...new Set(all.filter((event) => event !== undefined))]
  }

  weightOf(event: number): number {
    return this.#weights[event] ?? 0
  }

  /** The first place whose event began at or after an instant. */
  #firstFrom(time: number): number {
    let [low, high] = [0, this.events.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#times.start[this.events[middle] ?? 0] ?? 0) < time) low = middle + 1
      else high = middle
    }
    return low
  }

  #counted(length: number, from: number, to: number): Level {
    const level = new Map<number, Bucket>()
    let end = -Infinity
    let bucket: Bucket = { count: 0, first: 0, last: 0, top: [] }
    for (let place = from; place < to; place++) {
      const event = this.events[place] ?? 0
      const time = this.anchorOf(event)
      if (time >= end) {
        const number = Math.floor(time / length)
        end = (number + 1) * length
        level.set(number, (bucket = { count: 0, first: time, last: time, top: [] }))
      }
      bucket.count++
      bucket.last = time
      this.#remember(bucket.top, event)
    }
    return level
  }

  #coarser(finer: Level): Level {
    const level = new Map<number, Bucket>()
    for (const [number, one] of finer) {
      const whole = level.get(Math.floor(number / 2))
      if (!whole) {
        level.set(Math.floor(number / 2), { ...one, top: [...one.top] })
        continue
      }
      whole.count += one.count
      whole.last = one.last
      for (const event of one.top) this.#remember(whole.top, event)
    }
    return level
  }

  /** Keeps the weightiest in front; of equals, the one that was there before. */
  #remember(top: number[], event: number): void {
    const weight = this.weightOf(event)
    let place = top.length
    if (place === remembered && this.weightOf(top[place - 1] ?? 0) >= weight) return
    while (place > 0 && this.weightOf(top[place - 1] ?? 0) < weight) place--
    top.splice(place, 0, event)
    if (top.length > remembered) top.pop()
  }
}
