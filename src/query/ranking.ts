// Events by how well they answer, without comparing any two: scores are few, however many events share them.
import type { Indexes } from './indexes'

/**
 * The highest score first, equals as they come.
 *
 * @param scores of each of them in turn.
 * @example ranked(Uint32Array.of(2, 5, 7), Float32Array.of(1, 3, 1)) //=> Uint32Array [5, 2, 7]
 */
export function ranked(events: Indexes, scores: Float32Array): Indexes {
  const groups = new Groups()
  const group = new Uint32Array(events.length)
  for (let at = 0; at < events.length; at++) group[at] = groups.of(scores[at] ?? 0)
  const places = groups.places()
  const result = new Uint32Array(events.length)
  for (let at = 0; at < events.length; at++) {
    const of = group[at] ?? 0
    const place = places[of] ?? 0
    result[place] = events[at] ?? 0
    places[of] = place + 1
  }
  return result
}

/** Numbers of scores, found by their bits: a Map of numbers takes ten times as long, and each event asks. */
class Groups {
  readonly #score = new Float32Array(1)
  readonly #bits = new Int32Array(this.#score.buffer)
  readonly #scores: number[] = []
  readonly #sizes: number[] = []
  #keys = new Int32Array(1024)
  /** Number of the group and one; 0 where there is none. */
  #groups = new Uint32Array(1024)

  of(score: number): number {
    this.#score[0] = score
    const bits = this.#bits[0] ?? 0
    const place = this.#placeOf(bits)
    let group = (this.#groups[place] ?? 0) - 1
    if (group < 0) {
      group = this.#scores.push(score) - 1
      this.#sizes.push(0)
      this.#keys[place] = bits
      this.#groups[place] = group + 1
      if (this.#scores.length * 2 > this.#keys.length) this.#grow()
    }
    this.#sizes[group] = (this.#sizes[group] ?? 0) + 1
    return group
  }

  /** Where the events of each begin. */
  places(): Uint32Array {
    const order = [...this.#scores.keys()].sort((a, b) => (this.#scores[b] ?? 0) - (this.#scores[a] ?? 0))
    const places = new Uint32Array(order.length)
    let from = 0
    for (const group of order) {
      places[group] = from
      from += this.#sizes[group] ?? 0
    }
    return places
  }

  #placeOf(bits: number): number {
    const mask = this.#keys.length - 1
    let place = (Math.imul(bits, 0x9e3779b1) >>> 16) & mask
    while (this.#groups[place] !== 0 && this.#keys[place] !== bits) place = (place + 1) & mask
    return place
  }

  #grow(): void {
    const [keys, groups] = [this.#keys, this.#groups]
    this.#keys = new Int32Array(keys.length * 2)
    this.#groups = new Uint32Array(keys.length * 2)
    for (const [at, group] of groups.entries()) {
      if (group === 0) continue
      const place = this.#placeOf(keys[at] ?? 0)
      this.#keys[place] = keys[at] ?? 0
      this.#groups[place] = group
    }
  }
}
