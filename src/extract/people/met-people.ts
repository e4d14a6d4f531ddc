// The people an article has named so far, found again by their whole name, its consonants, or a part of it. It looks at
// the few who share a word, so that an article of ten thousand names takes ten thousand times one.
import { skeleton } from '../sentence/romanise'
import type { Grammar } from '../sentence/grammar'

/** A skeleton of fewer letters fits too many names. */
const shortestSkeleton = 4

export class MetPeople<Person extends { readonly words: readonly string[] }> {
  readonly #grammar: Grammar
  readonly #byName = new Map<string, Person>()
  readonly #bySkeleton = new Map<string, Person>()
  /** Those whose consonants nobody has asked for yet, in their order. */
  #added: { readonly name: string; readonly person: Person }[] = []
  readonly #byWord = new Map<string, Person[]>()

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  /** Who was met first is found first. */
  add(name: string, person: Person): void {
    if (!this.#byName.has(name)) this.#byName.set(name, person)
    this.#added.push({ name, person })
    for (const word of new Set(person.words)) {
      const others = this.#byWord.get(word)
      if (others) others.push(person)
      else this.#byWord.set(word, [person])
    }
  }

  /** The person a folded name stands for: of the same name, else of the same consonants, else of a longer name. */
  find(name: string): Person | undefined {
    const parts = name.split(' ')
    const found = this.#byName.get(name) ?? this.#alike(name) ?? this.#whole(parts)
    // "پرا بووو" of "پرابووو سوبیانتو": one word that a space has parted.
    return found ?? (parts.length === 2 ? this.#whole([parts.join('')]) : undefined)
  }

  #alike(name: string): Person | undefined {
    const bones = skeleton(name, this.#grammar)
    if (bones.length < shortestSkeleton) return undefined
    for (const added of this.#added) {
      const own = skeleton(added.name, this.#grammar)
      if (!this.#bySkeleton.has(own)) this.#bySkeleton.set(own, added.person)
    }
    this.#added = []
    return this.#bySkeleton.get(bones)
  }

  #whole(part: readonly string[]): Person | undefined {
    let rarest: readonly Person[] | null = null
    for (const word of part) {
      const having: readonly Person[] = this.#byWord.get(word) ?? []
      if (rarest === null || having.length < rarest.length) rarest = having
    }
    return rarest?.find(({ words }) => part.length < words.length && isPart(part, words))
  }
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++)
    if (part.every((word, index) => whole[at + index] === word)) return true
  return false
}
