// Words of titles around a slot, in all forms of titles that have them: what fills the slot says what events are found by.
import type { EventColumns } from '../model/columns'
import { Column } from './column'
import type { KeyDraft } from './keys'
import type { Common, Ties } from './shared'
import type { Union } from './union'

/** Titles of these forms, in the order they are met. */
class Forms {
  readonly #forms: number[] = []
  #has: Uint8Array | null = null

  add(form: number): void {
    if (this.#forms.at(-1) !== form) this.#forms.push(form)
  }

  /** A flag for each; none may be added afterwards. */
  get flags(): Uint8Array {
    if (!this.#has) {
      this.#has = new Uint8Array(this.#forms.reduce((most, form) => Math.max(most, form), 0) + 1)
      for (const form of this.#forms) this.#has[form] = 1
    }
    return this.#has
  }
}

/** A slot, in the titles that have it; of others it must not be asked. */
export class Slot {
  readonly column: Column
  readonly forms = new Forms()
  readonly #fillingOf: (event: number) => number
  /** The last one asked about: it is asked for every language. */
  #event = -1
  #filling = -1

  constructor({ count, title, slotReader }: EventColumns, slot: string) {
    const fillingOf = slotReader(slot)
    this.#fillingOf = fillingOf
    this.column = new Column(count, (event) => (this.forms.flags[title[event] ?? 0] === 1 ? fillingOf(event) : -1))
  }

  /** A number of what it is about, or of nothing. */
  fillingAt(event: number): number {
    if (event !== this.#event) {
      this.#event = event
      this.#filling = this.#fillingOf(event)
    }
    return this.#filling
  }
}

/** Words around one slot. */
export class Slotted implements Common {
  readonly slot: Slot
  readonly forms = new Forms()
  readonly #title: Uint32Array
  readonly #known: (true | undefined)[] = []
  readonly #keysOf: (filling: number) => readonly KeyDraft[]

  constructor(slot: Slot, title: Uint32Array, keysOf: (filling: number) => readonly KeyDraft[]) {
    this.slot = slot
    this.#title = title
    this.#keysOf = keysOf
  }

  /** Reads it with what fills it in the title of an event. */
  meet(event: number, ties: Ties): void {
    const filling = this.slot.fillingAt(event)
    // one more, since none is -1
    if (this.#known[filling + 1]) return
    this.#known[filling + 1] = true
    ties.tie(this.#keysOf(filling), this, filling)
  }

  addTo(union: Union, filling: number): void {
    const { flags } = this.forms
    const events = this.slot.column.eventsOf(filling)
    for (let next = 0; next < events.length; next++) {
      const event = events[next] ?? 0
      if (flags[this.#title[event] ?? 0] !== 1) continue
      // all that is no number of anything is one in a column
      if (filling >= 0 || Object.is(this.slot.fillingAt(event), filling)) union.add(event)
    }
  }
}
