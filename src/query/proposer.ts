// Words of a vocabulary that look like one that is typed. Fuse.js proposes them; it is fetched when someone first searches.
import type Fuse from 'fuse.js/basic'
import { slips } from '../text/distance'

/** The words most like a typed one, the likest first, at most so many; none with more slips of the finger. */
export type Propose = (word: string, most: number, limit: number) => readonly string[]

let fuse: typeof Fuse | null = null

/** Fetches what proposals take. Rejects where it cannot be had; another try may succeed. */
export async function loadProposals(): Promise<void> {
  fuse ??= (await import('fuse.js/basic')).default
}

/** Whether `proposerOf` proposes anything yet. */
export const canPropose = (): boolean => fuse !== null

/**
 * Proposals from a list of words; none before `loadProposals` has come to its end. Fuse takes its time with every word that
 * it is given: it is given those within so many slips, looked for among those of about the length and the letters.
 *
 * @example proposerOf(['haixing', 'jinping'])('haixng', 1, 1) //=> ['haixing']
 */
export function proposerOf(words: readonly string[]): Propose {
  const Index = fuse
  if (!Index) return () => []
  const byLength = new Map<number, { readonly word: string; readonly letters: number }[]>()
  for (const word of words) {
    const one = { word, letters: lettersOf(word) }
    const alike = byLength.get(word.length)
    if (alike) alike.push(one)
    else byLength.set(word.length, [one])
  }
  return (word, most, limit) => {
    const letters = lettersOf(word)
    const near: string[] = []
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      for (const one of byLength.get(length) ?? []) {
        // a slip adds a letter, drops one, or does both
        if (ones(letters & ~one.letters) > limit || ones(one.letters & ~letters) > limit) continue
        if (slips(word, one.word, limit) <= limit) near.push(one.word)
      }
    }
    if (near.length === 0) return []
    const index = new Index(near, { ignoreLocation: true, threshold: 0.6, includeScore: false })
    return index.search(word, { limit: most }).map(({ item }) => item)
  }
}

/** A bit for each letter that stands in a word; some letters share one. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function ones(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
