// Sets of events put together as they are met, in any order and more than once. A few are sorted; of many, each is a bit: to
// look through a million takes as long as thirty thousand numbers do.
import type { Indexes } from './indexes'

/** In a document of so many events for each one, a few are sorted sooner than all bits are looked through. */
const sparse = 512

export class Union {
  readonly #bits: Int32Array
  /** What is no bit yet. */
  readonly #last: Uint32Array
  #length = 0
  /** How often a bit was set. */
  #poured = 0

  /** @param count how many events there are. */
  constructor(count: number) {
    this.#bits = new Int32Array(Math.ceil(count / 32))
    this.#last = new Uint32Array(Math.max(64, Math.ceil(count / sparse)))
  }

  add(event: number): void {
    if (this.#length === this.#last.length) this.#pour()
    this.#last[this.#length++] = event
  }

  addAll(events: Indexes): void {
    for (let at = 0; at < events.length; at++) this.add(events[at] ?? 0)
  }

  /**
   * What has been added, each once, ascending; nothing is left of it here.
   *
   * @example union.add(7); union.add(2); union.add(7); union.taken() //=> Uint32Array [2, 7]
   */
  taken(): Indexes {
    const events = this.#poured > 0 ? this.#fromBits() : once(this.#last.slice(0, this.#length).sort())
    this.#length = this.#poured = 0
    return events
  }

  #pour(): void {
    const bits = this.#bits
    for (let at = 0; at < this.#length; at++) {
      const event = this.#last[at] ?? 0
      bits[event >>> 5] = (bits[event >>> 5] ?? 0) | (1 << (event & 31))
    }
    this.#poured += this.#length
    this.#length = 0
  }

  #fromBits(): Indexes {
    this.#pour()
    const bits = this.#bits
    const events = new Uint32Array(this.#poured)
    let count = 0
    for (let word = 0; word < bits.length; word++) {
      for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
        events[count++] = word * 32 + 31 - Math.clz32(rest & -rest)
      }
    }
    bits.fill(0)
    return events.slice(0, count)
  }
}

/** Of ascending ones, each once. */
function once(events: Indexes): Indexes {
  let count = 0
  for (const event of events) if (count === 0 || event !== events[count - 1]) events[count++] = event
  return events.slice(0, count)
}
