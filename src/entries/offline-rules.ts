// What is worth keeping for a reader without network. It fetches and stores nothing.

/** A corpus of more is kept as far as it has been read. */
const mostSources = 200
/** Characters of a document that is taken apart only to find its articles, and bytes of all its shards. */
const longest = 5_000_000

/**
 * The files to fetch beforehand, by their paths beside the document: its shards and its articles, or none of either where
 * they are many.
 *
 * @param text of a `timeline.json`.
 * @throws where it is no JSON.
 * @example keptFiles('{"sources":[{"id":"a"}]}') //=> ['sources/a.json']
 */
export function keptFiles(text: string): string[] {
  if (text.length > longest) return []
  const { sources = [], shards = [] } = JSON.parse(text) as Partial<Kept>
  const ids = 'ids' in sources ? sources.ids : sources.map(({ id }) => id)
  const bytes = shards.reduce((sum, shard) => sum + shard.bytes, 0)
  return [
    ...(bytes <= longest ? shards.map(({ file }) => file) : []),
    ...(ids.length <= mostSources ? ids.map((id) => `sources/${encodeURIComponent(id)}.json`) : []),
  ]
}

/** What of a document, or of its outline, says what lies beside it. */
interface Kept {
  readonly sources: readonly { readonly id: string }[] | { readonly ids: readonly string[] }
  readonly shards: readonly { readonly file: string; readonly bytes: number }[]
}

/** Whether an answer is what was asked for: a page in its place is a hotel's or a host's, not ours. */
export function mayKeep(response: Pick<Response, 'ok' | 'headers'>): boolean {
  return response.ok && !/\bhtml\b/.test(response.headers.get('content-type') ?? '')
}

/** Whether a path beside the page is that of an article or of a part of the document. */
export const isBeside = (path: string): boolean => path.startsWith('sources/') || path.startsWith('shards/')
