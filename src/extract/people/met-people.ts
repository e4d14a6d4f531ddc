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
  readonly #byWord = new Map<string, Person[]>()

  constructor(grammar: Grammar) {
    this.#grammar = grammar
  }

  /** Who was met first is found first. */
  add(name: string, person: Person): void {
    const bones = skeleton(name, this.#grammar)
    if (!this.#byName.has(name)) this.#byName.set(name, person)
    if (!this.#bySkeleton.has(bones)) this.#bySkeleton.set(bones, person)
    for (const word of new Set(person.words)) {
      const others = this.#byWord.get(word)
      if (others) others.push(person)
      else this.#byWord.set(word, [person])
    }
  }

  /** The person a folded name stands for: of the same name, else of the same consonants, else of a longer name. */
  find(name: string): Person | undefined {
    const bones = skeleton(name, this.#grammar)
    const alike = bones.length >= shortestSkeleton ? this.#bySkeleton.get(bones) : undefined
    const words = name.split(' ')
    // "پرا بووو" of "پرابووو سوبیانتو": one word that a space has parted.
    const joined = words.length === 2 ? words.join('') : null
    return (
      this.#byName.get(name) ?? alike ?? this.#whole(words) ?? (joined === null ? undefined : this.#whole([joined]))
    )
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
