// Fetches what the compiler wrote: a document, and the article texts beside it. It trusts nothing it has not looked at.
import type { TimelineDocument } from '../model/document'
import type { SourceText } from '../model/source'

async function json(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
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
 * A document. Rejects where there is none, or none of this version.
 *
 * @param address absolute.
 */
export async function loadDocument(address: string): Promise<TimelineDocument> {
  const document = await json(address)
  if (!isDocument(document)) throw new Error(`${address}: not a timeline of version 1`)
  return document
}

/**
 * A loader of article texts that fetches each once; one that failed is fetched anew when asked for again.
 *
 * @param base absolute address of the document, or of anything else in its folder.
 */
export function sourceLoader(base: string): (id: string) => Promise<SourceText> {
  const texts = new Map<string, Promise<SourceText>>()
  const load = async (id: string) => {
    const address = new URL(`sources/${encodeURIComponent(id)}.json`, base).href
    const text = await json(address)
    if (!isText(text)) throw new Error(`${address}: not an article`)
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
