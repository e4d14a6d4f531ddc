// The way to searcher.ts, which comes by itself and but once.
import type { TimelineSummary } from '../../model/document'
import type * as Code from './searcher'

let code: typeof Code | null = null

/** Fetches what a search takes. Rejects where it cannot be had; another try may succeed. */
export async function loadSearcher(): Promise<void> {
  code ??= await import('./searcher')
}

/** For one document; null before `loadSearcher` has come to its end. */
export const searcherOf = (document: TimelineSummary): Code.Searcher | null =>
  code ? new code.Searcher(document) : null
