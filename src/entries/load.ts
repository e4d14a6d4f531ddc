// Fetches what the compiler wrote, from beside the page. It trusts nothing it has not looked at.
import type { TimelineDocument } from '../model/document'
import type { SourceText } from '../model/source'

async function json(path: string, base: string): Promise<unknown> {
  const response = await fetch(new URL(path, base))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as unknown
}

function isDocument(value: unknown): value is TimelineDocument {
  const document = value as Partial<TimelineDocument> | null
  return document?.version === 1 && Array.isArray(document.events) && Array.isArray(document.entities)
}

function isText(value: unknown): value is SourceText {
  return typeof (value as Partial<SourceText> | null)?.text === 'string'
}

/**
 * The document beside the page. Rejects where there is none, or none of this version.
 *
 * @param base absolute address of the page.
 */
export async function loadDocument(base: string): Promise<TimelineDocument> {
  const document = await json('timeline.json', base)
  if (!isDocument(document)) throw new Error('timeline.json: not a timeline of version 1')
  return document
}

/**
 * A loader of article texts that fetches each once; one that failed is fetched anew when asked for again.
 *
 * @param base absolute address of the page.
 */
export function sourceLoader(base: string): (id: string) => Promise<SourceText> {
  const texts = new Map<string, Promise<SourceText>>()
  const load = async (id: string) => {
    const text = await json(`sources/${encodeURIComponent(id)}.json`, base)
    if (!isText(text)) throw new Error(`sources/${id}.json: not an article`)
    return text
  }
  return (id) => {
    let text = texts.get(id)
    if (!text) {
      text = load(id)
      texts.set(id, text)
      text.catch(() => texts.delete(id))
    }
    return text
  }
}
