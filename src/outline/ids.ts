// Which event an id names, without keeping any id: a table of numbers found by the hash of a text.

export class Ids {
  readonly #idAt: (event: number) => string
  /** Number of the event and one, by hash and what follows it; 0 where there is none. */
  readonly #places: Uint32Array
  /** Events whose id is that of one before them. */
  readonly twice: readonly number[]

  constructor(count: number, idAt: (event: number) => string) {
    this.#idAt = idAt
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(count, 1) * 2)))
    const hashes = new Uint32Array(count)
    const twice: number[] = []
    const mask = this.#places.length - 1
    for (let event = 0; event < count; event++) {
      const id = idAt(event)
      const hash = hashOf(id)
      hashes[event] = hash
      let place = hash & mask
      let other = this.#places[place] ?? 0
      while (other !== 0 && !(hashes[other - 1] === hash && idAt(other - 1) === id)) {
        place = (place + 1) & mask
        other = this.#places[place] ?? 0
      }
      if (other === 0) this.#places[place] = event + 1
      else twice.push(event)
    }
    this.twice = twice
  }

  /**
   * The event of an id, -1 where there is none.
   *
   * @example new Ids(2, (at) => ['a', 'b'][at] ?? '').indexOf('b') //=> 1
   */
  indexOf(id: string): number {
    const mask = this.#places.length - 1
    for (let place = hashOf(id) & mask; ; place = (place + 1) & mask) {
      const event = (this.#places[place] ?? 0) - 1
      if (event < 0 || this.#idAt(event) === id) return event
    }
  }
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
