// The words of titles in columns. Titles that are alike share a form, which is read once; and what stands between two spaces
// and holds a slot is read once with everything that fills it.
import type { EventColumns, TitleForm } from '../model/columns'
import type { Column } from './column'
import type { KeyDraft, Keys } from './keys'
import type { Ties } from './shared'
import { Slot, Slotted } from './slotted'

/** What stands between two spaces: text, slot, text, slot, …, text. */
type Chunk = readonly string[]
/** What some parts in a row are found by: their words, or their initials. */
type What = 'words' | 'initials'

/** What is not the same in all titles of a form. */
interface Varying {
  meet: (event: number, ties: Ties) => void
}

export class ColumnTitles {
  readonly #keys: Keys
  readonly #ties: Ties
  readonly #source: EventColumns
  readonly #slots = new Map<string, Slot>()
  readonly #forms: (readonly Varying[] | undefined)[] = []
  readonly #slotted = { words: new Map<string, Slotted>(), initials: new Map<string, Slotted>() }

  /** @param ties that are mostly to forms. */
  constructor(keys: Keys, ties: Ties, columns: EventColumns) {
    this.#keys = keys
    this.#ties = ties
    this.#source = columns
  }

  get columns(): readonly Column[] {
    return Array.from(this.#slots.values(), ({ column }) => column)
  }

  tell(event: number): void {
    const number = this.#source.title[event] ?? 0
    const form = this.#forms[number]
    if (!form) this.#forms[number] = this.#first(number, event)
    else for (let at = 0; at < form.length; at++) form[at]?.meet(event, this.#ties)
  }

  /** Reads a form, with what its first event fills it with. */
  #first(form: number, event: number): readonly Varying[] {
    const all: Varying[] = []
    const vary = (row: readonly Chunk[], lang: string, what: What) => {
      const varying = this.#varying(row, lang, form, what)
      varying.meet(event, this.#ties)
      all.push(varying)
    }
    this.#ties.next(form)
    for (const title of this.#source.titleForm(form)) this.#read(title, vary)
    return all
  }

  /** @param vary takes chunks in a row, one of which has a slot at least. */
  #read({ lang, pieces }: TitleForm, vary: (row: readonly Chunk[], lang: string, what: What) => void): void {
    /** Words with capitals in a row, as far as one knows: what ends one is a word without, or an end of the title. */
    let row: Chunk[] = []
    let varies = false
    // initials are known when a title ends: a word of it is that word first
    const later: (() => void)[] = []
    const endRow = () => {
      const ended = row
      const does = varies
      row = []
      varies = false
      if (does) {
        later.push(() => {
          vary(ended, lang, 'initials')
        })
      } else if (ended.length > 1) {
        later.push(() => {
          this.#ties.tieMost(this.#keysOf(ended, 'initials'))
        })
      }
    }
    const read = (text: string) => {
      const part = this.#keys.partOf(text)
      this.#ties.tieMost(part.keys)
      if (part.capital) row.push([text])
      else if (row.length > 0) endRow()
    }
    let open: string[] = []
    for (let place = 0; place < pieces.length; place += 2) {
      const texts = (pieces[place] ?? '').split(' ')
      const slot = pieces[place + 1]
      const last = texts.length - 1
      for (let at = 0; at <= last; at++) {
        const text = texts[at] ?? ''
        if (at === last && slot !== undefined) open.push(text, slot)
        else if (open.length > 0) {
          const chunk = [...open, text]
          open = []
          vary([chunk], lang, 'words')
          row.push(chunk)
          varies = true
        } else read(text)
      }
    }
    endRow()
    for (const end of later) end()
  }

  #varying(row: readonly Chunk[], lang: string, form: number, what: What): Varying {
    const { slotText, title } = this.#source
    const slots = slotsOf(row)
    const [first = '', ...more] = slots
    // what several slots make together is seldom met twice: it is read for each event
    if (more.length > 0) {
      const filled = new Map(slots.map((slot) => [slot, this.#slot(slot, form)] as const))
      return {
        meet: (event) => {
          const textOf = (slot: string) => slotText(slot, filled.get(slot)?.fillingAt(event) ?? -1, lang)
          this.#keys.tell(this.#keysOf(row, what, textOf), event)
        },
      }
    }
    const slot = this.#slot(first, form)
    // no text between two spaces has one, nor has a slot
    const name = `${lang} ${row.map((chunk) => `${String(chunk.length)} ${chunk.join(' ')}`).join(' ')}`
    const alike = this.#slotted[what]
    let slotted = alike.get(name)
    if (!slotted) {
      slotted = new Slotted(slot, title, (filling) => {
        const text = slotText(first, filling, lang)
        return this.#keysOf(row, what, () => text)
      })
      alike.set(name, slotted)
    }
    slotted.forms.add(form)
    return slotted
  }

  #keysOf(row: readonly Chunk[], what: What, textOf = (slot: string) => slot): readonly KeyDraft[] {
    const parts = row.flatMap((chunk) => {
      const text = chunk.map((piece, place) => (place % 2 === 1 ? textOf(piece) : piece)).join('')
      return text.split(' ').map((part) => this.#keys.partOf(part))
    })
    return what === 'words' ? parts.flatMap(({ keys }) => keys) : this.#keys.initialsOf(parts)
  }

  #slot(name: string, form: number): Slot {
    let slot = this.#slots.get(name)
    if (!slot) this.#slots.set(name, (slot = new Slot(this.#source, name)))
    slot.forms.add(form)
    return slot
  }
}

/** The slots of chunks, each once. */
function slotsOf(row: readonly Chunk[]): readonly string[] {
  const slots: string[] = []
  for (const chunk of row) {
    for (let place = 1; place < chunk.length; place += 2) {
      const slot = chunk[place] ?? ''
      if (!slots.includes(slot)) slots.push(slot)
    }
  }
  return slots
}
