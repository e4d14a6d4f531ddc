// How many events each value of a facet would leave, counted when first asked for: of nine facets a reader sees four, and
// of those the first few values. It knows no labels.
import type { Indexes } from './indexes'
import type { Values } from './values'

export class Counts {
  readonly #values: Values
  readonly #events: Indexes
  readonly #shut: readonly number[]
  readonly #barred: readonly number[]
  #made: Uint32Array | null = null

  /**
   * @param shut more events that are counted.
   * @param barred values that hold one event more each.
   */
  constructor(values: Values, events: Indexes, shut: readonly number[] = [], barred: readonly number[] = []) {
    this.#values = values
    this.#events = events
    this.#shut = shut
    this.#barred = barred
  }

  /** By the number of the value. */
  get sums(): Uint32Array {
    if (this.#made) return this.#made
    const sums = new Uint32Array(this.#values.table.length)
    this.#values.addTo(sums, this.#events)
    this.#values.addTo(sums, this.#shut)
    for (const number of this.#barred) sums[number] = (sums[number] ?? 0) + 1
    return (this.#made = sums)
  }

  /** Of a value that would leave none, nothing. */
  get(value: string): number | undefined {
    const sum = this.sums[this.#values.numberOf(value)]
    return sum === 0 ? undefined : sum
  }

  /**
   * Values that would leave any, and how many: no more than these where there are many more than asked for, and those that
   * leave fewest are not among them.
   *
   * @param most how many are wanted at least, where there are so many.
   */
  fullest(most: number): readonly (readonly [value: string, count: number])[] {
    const { sums } = this
    const least = leastOf(sums, most)
    const found: (readonly [string, number])[] = []
    for (let number = 0; number < sums.length; number++) {
      const sum = sums[number] ?? 0
      if (sum >= least) found.push([this.#values.table[number] ?? '', sum])
    }
    return found
  }

  /** How many values would leave any. */
  get size(): number {
    return this.sums.filter((sum) => sum > 0).length
  }

  /** Whether at least so many values, one or two, would leave any; it counts no more than it takes to say so. */
  hasAtLeast(values: 1 | 2): boolean {
    if (this.#made || this.#barred.length > 0) return this.size >= values
    const { starts, numbers } = this.#values
    let first = -1
    for (const events of [this.#events, this.#shut]) {
      for (let at = 0; at < events.length; at++) {
        const event = events[at] ?? 0
        for (let place = starts[event] ?? 0; place < (starts[event + 1] ?? 0); place++) {
          const number = numbers[place] ?? 0
          if (values === 1 || (first >= 0 && number !== first)) return true
          first = number
        }
      }
    }
    return false
  }
}

/** The count that so many of the greatest reach, 1 at least. */
function leastOf(sums: Uint32Array, most: number): number {
  if (sums.length <= most) return 1
  const heap = new Uint32Array(most)
  // insertion into a short sorted list: only the first of a long one are ever asked for
  for (const sum of sums) {
    if (sum <= (heap[most - 1] ?? 0)) continue
    let place = most - 1
    while (place > 0 && (heap[place - 1] ?? 0) < sum) {
      heap[place] = heap[place - 1] ?? 0
      place--
    }
    heap[place] = sum
  }
  return Math.max(heap[most - 1] ?? 0, 1)
}
