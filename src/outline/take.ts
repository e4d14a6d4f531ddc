// Takes an outline apart that may be anything at all: each part is looked at once, and what is wrong first is remembered.
import type { Problem } from '../export/result'
import type { Test } from '../export/sound'

/** Numbers beyond are no index and no day. */
const largest = 2 ** 31 - 1

export class Taker {
  #wrong: Problem | null = null

  refuse(code: Problem['code'], path: string): void {
    this.#wrong ??= { code, path, event: null }
  }

  /** What was wrong first; nothing that was taken may be used then. */
  problem(): Problem | null {
    return this.#wrong
  }

  /** A list of which each is as it should be. */
  list(values: unknown, path: string, most: number, test: Test): readonly unknown[] {
    if (!Array.isArray(values)) this.refuse(values === undefined ? 'missing' : 'kind', path)
    else if (values.length > most) this.refuse('too-many', path)
    else {
      const at = values.findIndex((value) => !test(value))
      if (at < 0) return values as readonly unknown[]
      this.refuse('value', `${path}/${String(at)}`)
    }
    return []
  }

  /** Whole numbers, as many as said, or as many as there are; none is so large that a sum of them would not be whole. */
  numbers(values: unknown, path: string, count: number | null): Int32Array {
    if (!Array.isArray(values)) this.refuse(values === undefined ? 'missing' : 'kind', path)
    else if (count !== null && values.length !== count) this.refuse('value', path)
    else {
      const numbers = new Int32Array(values.length)
      for (let at = 0; at < numbers.length; at++) {
        const value = values[at] as unknown
        if (typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > largest) {
          this.refuse(typeof value === 'number' ? 'value' : 'kind', `${path}/${String(at)}`)
          break
        }
        numbers[at] = value
      }
      return numbers
    }
    return new Int32Array(count ?? 0)
  }

  /** Where the things of each begin when so many follow one another; they must be as many as there are. */
  beginnings(counts: Int32Array, all: number, path: string): Uint32Array {
    const from = new Uint32Array(counts.length + 1)
    let sum = 0
    for (let at = 0; at < counts.length; at++) {
      const count = counts[at] ?? 0
      if (count < 0) this.refuse('value', `${path}/${String(at)}`)
      sum += Math.max(count, 0)
      from[at + 1] = sum
    }
    if (sum === all && !this.#wrong) return from
    this.refuse('value', path)
    // nobody counts up to what is not there
    return from.fill(0)
  }
}
