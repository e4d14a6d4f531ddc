// What is worth keeping for a reader without network. It fetches and stores nothing.

/** A corpus of more is kept as far as it has been read. */
const mostSources = 200
/** Characters of a document that is taken apart only to find its articles. */
const longest = 5_000_000

/**
 * The ids of the articles to fetch beforehand: all of them, or none where they are many.
 *
 * @param text of a `timeline.json`.
 * @throws where it is no JSON.
 * @example keptSources('{"sources":[{"id":"a"}]}') //=> ['a']
 */
export function keptSources(text: string): string[] {
  if (text.length > longest) return []
  const { sources } = JSON.parse(text) as { sources?: readonly { readonly id: string }[] }
  return sources && sources.length <= mostSources ? sources.map(({ id }) => id) : []
}

/** Whether an answer is what was asked for: a page in its place is a hotel's or a host's, not ours. */
export function mayKeep(response: Pick<Response, 'ok' | 'headers'>): boolean {
  return response.ok && !/\bhtml\b/.test(response.headers.get('content-type') ?? '')
}
