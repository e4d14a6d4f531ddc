// Fetches what the compiler wrote: a document, and the article texts beside it. It trusts nothing it has not looked at.
import type { TimelineDocument } from '../model/document'
import type { SourceText } from '../model/source'

/** Who waits for a document. */
export interface Watch {
  /** Stops it. */
  readonly signal: AbortSignal
  /** Hears how many bytes have come so far, unpacked. */
  readonly heard: (bytes: number) => void
}

/** The same answer, counted while it comes. */
function counted({ body }: Response, heard: Watch['heard']): Response {
  let bytes = 0
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(part, through) {
      heard((bytes += part.length))
      through.enqueue(part)
    },
  })
  return new Response(body?.pipeThrough(counter))
}

/** @param path absolute, or against `base`, and then a page of one file carries it in itself: see scripts/build/single-file.ts. */
async function json(path: string, base?: string, watch?: Watch): Promise<unknown> {
  const carried = base === undefined ? null : document.querySelector(`script[data-silsila="${CSS.escape(path)}"]`)
  if (carried) return JSON.parse(carried.textContent) as unknown
  const response = await fetch(new URL(path, base), watch)
  if (!response.ok) throw new Error(`${path}: ${response.status}`, { cause: response.status })
  return (await (watch ? counted(response, watch.heard) : response).json()) as unknown
}

function isDocument(value: unknown): value is TimelineDocument {
  const document = value as Partial<TimelineDocument> | null
  return document?.version === 1 && Array.isArray(document.events) && Array.isArray(document.entities)
}

function isText(value: unknown): value is SourceText {
  return typeof (value as Partial<SourceText> | null)?.text === 'string'
}

/**
 * A document. Rejects where there is none, or none of this version: with the browser's own error, or one whose `cause`
 * is the server's answer (404) or, of what is no such document, its version.
 *
 * @param path absolute, or against `base`.
 * @param base absolute address of the page.
 */
export async function loadDocument(path: string, base?: string, watch?: Watch): Promise<TimelineDocument> {
  const document = await json(path, base, watch)
  if (!isDocument(document)) throw new Error(`${path}: not a timeline of version 1`, { cause: 'version' })
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
    const path = `sources/${encodeURIComponent(id)}.json`
    const text = await json(path, base)
    if (!isText(text)) throw new Error(`${path}: not an article`)
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
