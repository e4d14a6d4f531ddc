// Which event an id names, without keeping any id: a table of numbers found by the hash of a text. An id is not even put
// together to be hashed, only to be compared with one of the same hash.

/** Says the pieces of an event's id, from the first to the last. */
export type Spell = (event: number, say: (piece: string) => void) => void

export class Ids {
  readonly #spell: Spell
  /** Number of the event and one, by hash and what follows it; 0 where there is none. */
  readonly #places: Uint32Array
  /** Events whose id is that of one before them. */
  readonly twice: readonly number[]
  /** Events whose id is longer than an id may be. */
  readonly tooLong: readonly number[]

  /** @param longest in UTF-16 units. */
  constructor(count: number, spell: Spell, longest: number) {
    this.#spell = spell
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(count, 1) * 2)))
    const hashes = new Uint32Array(count)
    const twice: number[] = []
    const tooLong: number[] = []
    const mask = this.#places.length - 1
    let [hash, length] = [0, 0]
    const say = (piece: string) => {
      hash = hashOf(piece, hash)
      length += piece.length
    }
    for (let event = 0; event < count; event++) {
      hash = basis
      length = 0
      spell(event, say)
      hashes[event] = hash
      if (length > longest) tooLong.push(event)
      let place = hash & mask
      let other = this.#places[place] ?? 0
      while (other !== 0 && !(hashes[other - 1] === hash && this.#idAt(other - 1) === this.#idAt(event))) {
        place = (place + 1) & mask
        other = this.#places[place] ?? 0
      }
      if (other === 0) this.#places[place] = event + 1
      else twice.push(event)
    }
    this.twice = twice
    this.tooLong = tooLong
  }

  /**
   * The event of an id, -1 where there is none.
   *
   * @example new Ids(2, (at, say) => say(['a', 'b'][at] ?? ''), 9).indexOf('b') //=> 1
   */
  indexOf(id: string): number {
    const mask = this.#places.length - 1
    for (let place = hashOf(id, basis) & mask; ; place = (place + 1) & mask) {
      const event = (this.#places[place] ?? 0) - 1
      if (event < 0 || this.#idAt(event) === id) return event
    }
  }

  #idAt(event: number): string {
    return spelt((say) => {
      this.#spell(event, say)
    })
  }
}

/**
 * What is said, as one text.
 *
 * @example spelt((say) => ['a', '-', 'b'].forEach(say)) //=> 'a-b'
 */
export function spelt(spell: (say: (piece: string) => void) => void): string {
  let text = ''
  spell((piece) => {
    text += piece
  })
  return text
}

const basis = 0x811c9dc5

/** FNV-1a over UTF-16 units, 32 bits, going on from what came before. */
function hashOf(text: string, before: number): number {
  let hash = before
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
