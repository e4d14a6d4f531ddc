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
  #poured = false

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
    if (this.#poured) return this.#fromBits()
    const events = this.#last.slice(0, this.#length)
    this.#length = 0
    return once(isAscending(events) ? events : events.sort())
  }

  #pour(): void {
    const bits = this.#bits
    for (let at = 0; at < this.#length; at++) {
      const event = this.#last[at] ?? 0
      bits[event >>> 5] = (bits[event >>> 5] ?? 0) | (1 << (event & 31))
    }
    this.#length = 0
    this.#poured = true
  }

  #fromBits(): Indexes {
    this.#pour()
    const bits = this.#bits
    let count = 0
    for (let word = 0; word < bits.length; word++) count += bitsIn(bits[word] ?? 0)
    const events = new Uint32Array(count)
    let next = 0
    for (let word = 0; next < count; word++) {
      for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
        events[next++] = word * 32 + 31 - Math.clz32(rest & -rest)
      }
    }
    bits.fill(0)
    this.#poured = false
    return events
  }
}

function isAscending(events: Indexes): boolean {
  for (let at = 1; at < events.length; at++) if ((events[at] ?? 0) < (events[at - 1] ?? 0)) return false
  return true
}

/** Of ascending ones, each once. */
function once(events: Indexes): Indexes {
  let count = 0
  for (let at = 0; at < events.length; at++) {
    const event = events[at] ?? 0
    if (count === 0 || event !== events[count - 1]) events[count++] = event
  }
  return count === events.length ? events : events.slice(0, count)
}

/** How many bits of 32 are set, by adding neighbours: H. S. Warren, Hacker's Delight, 5-1. */
function bitsIn(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
