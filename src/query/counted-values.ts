// Values of so many events that counting them takes time: how many events have each is counted once, and where every event has
// one of a few values, they are looked at a byte each. They come with documents that are in columns.
import { Values } from './values'

export class CountedValues extends Values {
  #totals: Uint32Array | null = null
  /** The number of each event; null where some have none, or several, or there are too many. Undefined until asked for. */
  #ones: Uint8Array | null | undefined

  override addTo(sums: Uint32Array, events: ArrayLike<number>): void {
    if (events.length === this.starts.length - 1) {
      for (const [number, total] of this.#all().entries()) sums[number] = (sums[number] ?? 0) + total
      return
    }
    if (this.#ones === undefined) this.#ones = this.#asOnes()
    const ones = this.#ones
    if (!ones) {
      super.addTo(sums, events)
      return
    }
    for (let at = 0; at < events.length; at++) {
      const number = ones[events[at] ?? 0] ?? 0
      sums[number] = (sums[number] ?? 0) + 1
    }
  }

  #all(): Uint32Array {
    if (!this.#totals) {
      this.#totals = new Uint32Array(this.table.length)
      for (const number of this.numbers) this.#totals[number] = (this.#totals[number] ?? 0) + 1
    }
    return this.#totals
  }

  #asOnes(): Uint8Array | null {
    const fits = this.table.length <= 256 && this.numbers.length === this.starts.length - 1
    return fits && this.starts.every((start, event) => start === event) ? Uint8Array.from(this.numbers) : null
  }
}
