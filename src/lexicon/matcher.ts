// Longest match of known forms over folded words, by a trie of words: time linear in the text.
import type { Word } from '../text/words'
import { words } from '../text/words'

interface Node<T> {
  next: Map<string, Node<T>> | null
  values: T[] | null
}

/** A form found: words `from` up to, not including, `to`, and everything the lexicon says it may be. */
export interface Match<T> {
  readonly from: number
  readonly to: number
  readonly values: readonly T[]
}

/** Forms as sequences of folded words. Words declared the same are one word here. */
export class Matcher<T> {
  readonly #root: Node<T> = { next: null, values: null }
  /** 1 for the slots of words that some form begins with. */
  readonly #first = new Uint8Array(slots)
  readonly #same: ReadonlyMap<string, string>
  /** A word that stands for its class → the others of it. */
  readonly #others = new Map<string, string[]>()

  /** @param same folded word → the word that stands for its class. */
  constructor(same: ReadonlyMap<string, string> = new Map()) {
    this.#same = same
    for (const [other, word] of same) this.#others.set(word, [...(this.#others.get(word) ?? []), other])
  }

  /** The words a form is matched by, and the commas between them; empty where it has none. Other marks do not count. */
  key(form: string): string[] {
    const all = words(form)
    const last = all.findLastIndex(({ kind }) => kind !== 'mark')
    return all.flatMap((word, at) => {
      if (word.kind === 'mark') return commas.has(word.form) && at > 0 && at < last ? [comma] : []
      return [this.#same.get(word.form) ?? word.form]
    })
  }

  /** Adds a form. A form without a word is ignored; the same value twice is one. */
  add(form: string, value: T): void {
    this.addKey(this.key(form), value)
  }

  /** Adds a form by the words of its `key`; writers leave its commas out. */
  addKey(key: readonly string[], value: T): void {
    if (key.length === 0) return
    if (key.includes(comma))
      this.addKey(
        key.filter((word) => word !== comma),
        value,
      )
    let node = this.#root
    for (const word of key) {
      node.next ??= new Map()
      let next = node.next.get(word)
      if (!next) {
        next = { next: null, values: null }
        // Each word of a class leads to the same place, so that a look takes one step.
        for (const same of [word, ...(this.#others.get(word) ?? [])]) {
          node.next.set(same, next)
          if (node === this.#root) this.#first[slotOf(same)] = 1
        }
      }
      node = next
    }
    node.values ??= []
    if (!node.values.includes(value)) node.values.push(value)
  }

  /** The words that some form begins with. */
  beginnings(): Iterable<string> {
    return this.#root.next?.keys() ?? []
  }

  /**
   * The longest form that begins at word `at`, or null. Words may be parted by a dash, a full stop or a quotation mark within
   * a form, by a comma only where the form has one.
   *
   * @example matcher.at(words('چین کے صدر'), 0)?.to //=> 1
   */
  at(text: readonly Word[], at: number, end: number = text.length): Match<T> | null {
    const first = text[at]
    if (!first || this.#first[slotOf(first.form)] === 0) return null
    let node: Node<T> | undefined = this.#root
    let to = 0
    let values: readonly T[] | null = null
    for (let position = at; position < end; position++) {
      const word = text[position]
      if (!word) break
      if (word.kind === 'mark') {
        if (position > at && joining.has(word.form)) continue
        node = commas.has(word.form) ? node.next?.get(comma) : undefined
        if (!node) break
        continue
      }
      node = node.next?.get(word.form)
      if (!node) break
      if (node.values) {
        to = position + 1
        values = node.values
      }
    }
    return values && { from: at, to, values }
  }

  /**
   * All longest matches from left to right, none overlapping another.
   *
   * @param from first word looked at; `end` is exclusive.
   */
  all(text: readonly Word[], from = 0, end: number = text.length): Match<T>[] {
    const found: Match<T>[] = []
    for (let at = from; at < end; at++) {
      const match = this.at(text, at, end)
      if (!match) continue
      found.push(match)
      at = match.to - 1
    }
    return found
  }

  /** Whether any form stands anywhere in these words. */
  occursIn(text: readonly Word[]): boolean {
    return text.some((_, at) => this.at(text, at) !== null)
  }
}

/** A power of two. */
const slots = 1024

/** Tells most words apart by two letters and the length, much sooner than a look in a table of words does. */
function slotOf(word: string): number {
  return (word.charCodeAt(0) + 37 * word.charCodeAt(word.length - 1) + 101 * word.length) & (slots - 1)
}

/** Marks that may stand inside a name: "جو-بائیڈن", "پاک ۔ چین", "U.S.", "the 'Belt and Road' Forum". */
const joining = new Set(['-', '.', '۔', "'", '·', '"', '“', '”'])

/** A comma, in whatever script, as a word of a key. */
const comma = ','
const commas = new Set([comma, '،'])
