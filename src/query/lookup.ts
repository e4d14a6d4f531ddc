// From a typed word to words of the vocabulary: the same, one that begins so, or one a slip of the finger away.
import { slips } from '../text/distance'
import { proposerOf } from './proposer'
import type { Field, Sense, Vocabulary } from './vocabulary'

/** A word of the vocabulary that a typed word may mean. */
export interface Match {
  readonly word: string
  readonly senses: readonly Sense[]
  /** 1 the very word, less for one that only begins so, least for one that is spelt otherwise. */
  readonly quality: number
  readonly kind: 'exact' | 'prefix' | 'near'
}

export interface Lookup {
  /** Best first; misspelt ones only where nothing is spelt so, or where `generous`. */
  find(word: string, generous?: boolean): readonly Match[]
  /** The words most like one that was not found. */
  nearest(word: string): readonly string[]
}

const named: ReadonlySet<Field> = new Set<Field>(['name', 'place', 'country', 'type'])

/** How many slips a word of this length may hold before it is another word. */
function allowance(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/**
 * Looks words up in a vocabulary. Misspelt ones only where proposals have been loaded: see proposer.ts.
 *
 * A short word must be whole: two letters begin names only. Fuse.js proposes misspelt words, in any place and cheaply;
 * counting slips decides, since Fuse takes "tolan" for "to lam". In titles, where any word may stand, only long words
 * may be misspelt.
 *
 * @example lookupIn(vocabulary).find('haixng')[0]?.word //=> 'haixing'
 */
export function lookupIn(vocabulary: Vocabulary): Lookup {
  const all = [...vocabulary.words.keys()].sort()
  const propose = proposerOf(all)
  const known = new Map<string, readonly Match[]>()

  const sensesOf = (word: string) => vocabulary.words.get(word) ?? []

  function beginning(word: string): Match[] {
    const found: Match[] = []
    const short = word.length < 3
    for (let at = firstNotBefore(all, word); at < all.length; at++) {
      const candidate = all[at] ?? ''
      if (!candidate.startsWith(word)) break
      if (candidate === word) continue
      const senses = sensesOf(candidate).filter(({ key }) => !short || named.has(key.field))
      const quality = 0.6 + (0.3 * word.length) / candidate.length
      if (senses.length > 0) found.push({ word: candidate, senses, quality, kind: 'prefix' })
    }
    return found
  }

  function near(word: string): Match[] {
    const limit = allowance(word.length)
    if (limit === 0) return []
    return propose(word, 100, limit).flatMap((item) => {
      const distance = slips(word, item, limit)
      if (distance === 0 || distance > limit || item.length < 3) return []
      const senses = sensesOf(item).filter(({ key }) => named.has(key.field) || word.length > 5)
      const quality = 0.5 - (0.4 * distance) / word.length + (item.startsWith(word.charAt(0)) ? 0.05 : 0)
      return senses.length > 0 ? [{ word: item, senses, quality, kind: 'near' as const }] : []
    })
  }

  function find(word: string, generous: boolean): readonly Match[] {
    const exact = sensesOf(word)
    const found: Match[] = exact.length > 0 ? [{ word, senses: exact, quality: 1, kind: 'exact' }] : []
    if (isNumber(word)) return found
    if (isSyllabic(word) || (word.length > 1 && (exact.length === 0 || word.length > 3))) found.push(...beginning(word))
    if (generous || found.length === 0) found.push(...near(word))
    return found.sort((a, b) => b.quality - a.quality)
  }

  return {
    find(word, generous = false) {
      const name = generous ? `${word} ` : word
      const before = known.get(name)
      if (before) return before
      const found = find(word, generous)
      if (known.size > 500) known.clear()
      known.set(name, found)
      return found
    },
    nearest(word) {
      if (word.length < 3 || isNumber(word)) return []
      const limit = Math.ceil(word.length / 3)
      return propose(word, 50, limit)
        .map((item) => ({ item, distance: slips(word, item, limit) }))
        .filter(({ item, distance }) => distance <= limit && item.length > 2 && !isNumber(item))
        .sort((a, b) => a.distance - b.distance)
        .map(({ item }) => item)
    },
  }
}

const isNumber = (word: string) => /^\d+$/.test(word)
/** Scripts in which one letter is a syllable or a word. */
const isSyllabic = (word: string) =>
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
