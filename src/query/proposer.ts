// Words of a vocabulary that look like one that is typed. Fuse.js proposes them; it is fetched when someone first searches.
import type Fuse from 'fuse.js/basic'

/** The words most like a typed one, the likest first, at most so many. */
export type Propose = (word: string, most: number) => readonly string[]

let fuse: typeof Fuse | null = null

/** Fetches what proposals take. Rejects where it cannot be had; another try may succeed. */
export async function loadProposals(): Promise<void> {
  fuse ??= (await import('fuse.js/basic')).default
}

/** Whether `proposerOf` proposes anything yet. */
export const canPropose = (): boolean => fuse !== null

/**
 * Proposals from a list of words; none before `loadProposals` has come to its end.
 *
 * @example proposerOf(['haixing', 'jinping'])('haixng', 1) //=> ['haixing']
 */
export function proposerOf(words: readonly string[]): Propose {
  if (!fuse) return () => []
  const index = new fuse(words, { ignoreLocation: true, threshold: 0.6, includeScore: false })
  return (word, most) => index.search(word, { limit: most }).map(({ item }) => item)
}
