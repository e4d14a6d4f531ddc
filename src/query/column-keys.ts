// Which keys the events of a document in columns are found by. What many have in common is looked at once, names and titles
// too; it tells the same as asking each event would, in the same order.
import type { EventColumns, TitleForm } from '../model/columns'
import type { Naming, TellEvent } from './event-keys'
import type { KeyDraft, Keys, TitlePart } from './keys'

/** Reads off columns which keys events are found by. */
export function tellerOfColumns(keys: Keys, columns: EventColumns, of: Naming): TellEvent {
  const { names, parts, partsFrom, part, countrySets, countries, place, kinds, kind } = columns
  const titles = new Titles(keys, columns)
  const known = {
    parts: [] as (readonly KeyDraft[])[],
    sets: [] as (readonly KeyDraft[])[],
    places: [] as (readonly KeyDraft[])[],
    kinds: [] as (readonly KeyDraft[])[],
  }
  const name = (number: number) => names[number] ?? ''
  return (at) => {
    for (let next = partsFrom[at] ?? 0; next < (partsFrom[at + 1] ?? 0); next++) {
      const number = part[next] ?? 0
      const one = parts[number]
      if (one) keys.tell((known.parts[number] ??= of.participant(name(one.who), columns.officeOf(number))), at)
    }
    const set = countries[at] ?? 0
    keys.tell((known.sets[set] ??= (countrySets[set] ?? []).flatMap((country) => of.country(name(country)))), at)
    const where = place[at] ?? -1
    if (where >= 0) keys.tell((known.places[where] ??= of.place(name(where))), at)
    const alike = kind[at] ?? 0
    const what = kinds[alike]
    if (what) keys.tell((known.kinds[alike] ??= of.kind(what)), at)
    titles.tell(at)
  }
}

/** What stands between two spaces of a form, as parts of the title of an event. */
type Chunk = (event: number) => readonly TitlePart[]

/** The titles of a document in columns, part by part. */
class Titles {
  readonly #keys: Keys
  readonly #columns: EventColumns
  readonly #forms: (readonly (readonly Chunk[])[])[] = []
  readonly #chunks = new Map<string, Chunk>()

  constructor(keys: Keys, columns: EventColumns) {
    this.#keys = keys
    this.#columns = columns
  }

  tell(at: number): void {
    const number = this.#columns.title[at] ?? 0
    const form = (this.#forms[number] ??= this.#columns.titleForm(number).map((title) => this.#chunksOf(title)))
    for (const chunks of form) {
      for (const chunk of chunks) for (const part of chunk(at)) this.#keys.tellPart(part, at)
      this.#keys.endTitle(at)
    }
  }

  /** A form cut at the spaces of its text. */
  #chunksOf({ lang, pieces }: TitleForm): readonly Chunk[] {
    const chunks: Chunk[] = []
    let open: string[] = []
    for (const [place, piece] of pieces.entries()) {
      if (place % 2 === 1) {
        open.push(piece)
        continue
      }
      const [first = '', ...more] = piece.split(' ')
      open.push(first)
      for (const text of more) {
        chunks.push(this.#chunk(open, lang))
        open = [text]
      }
    }
    chunks.push(this.#chunk(open, lang))
    return chunks
  }

  /** @param pieces text and slots in turn. */
  #chunk(pieces: readonly string[], lang: string): Chunk {
    // no text has a space, nor has a slot
    const name = `${pieces.join(' ')} ${lang}`
    let chunk = this.#chunks.get(name)
    if (!chunk) this.#chunks.set(name, (chunk = this.#made(pieces, lang)))
    return chunk
  }

  #made(pieces: readonly string[], lang: string): Chunk {
    const { slotReader, slotText } = this.#columns
    const [before = '', slot, after = '', ...more] = pieces
    const read = (text: string) => text.split(' ').map((part) => this.#keys.partOf(part))
    if (slot === undefined) {
      let parts: readonly TitlePart[] | null = null
      return () => (parts ??= read(before))
    }
    const fillingOf = slotReader(slot)
    if (more.length === 0) {
      // by what fills the slot and one: shared by all forms with the same text around it
      const known: (readonly TitlePart[])[] = []
      return (event) => {
        const filling = fillingOf(event)
        return (known[filling + 1] ??= read(`${before}${slotText(slot, filling, lang)}${after}`))
      }
    }
    // what several slots make together is seldom met twice
    const texts = pieces.map((piece, place) => {
      if (place % 2 === 0) return () => piece
      const reader = slotReader(piece)
      return (event: number) => slotText(piece, reader(event), lang)
    })
    return (event) => read(texts.map((text) => text(event)).join(''))
  }
}
