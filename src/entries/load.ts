// Fetches what the compiler wrote: a document, and the article texts beside it. It trusts nothing it has not looked at.
import type { SourceText } from '../model/source'
import type { Loaded } from './vet'

/** Who waits for a document. */
export interface Watch {
  /** Stops it. */
  readonly signal: AbortSignal
  /** Hears how many bytes have come so far, unpacked. */
  readonly heard: (bytes: number) => void
}

/** @param path absolute, or against `base`, and then a page of one file carries it in itself: see scripts/build/single-file.ts. */
export async function fetched(path: string, base?: string, init?: RequestInit): Promise<Response | string> {
  const carried = base === undefined ? null : document.querySelector(`script[data-silsila="${CSS.escape(path)}"]`)
  if (carried) return carried.textContent
  const response = await fetch(new URL(path, base), init)
  if (!response.ok) throw new Error(`${path}: ${response.status}`, { cause: response.status })
  return response
}

function isText(value: unknown): value is SourceText {
  return typeof (value as Partial<SourceText> | null)?.text === 'string'
}

/**
 * A document, and what had to be left out of it. Rejects where there is none, or none that can be shown: with the
 * browser's own error, or one whose `cause` is the server's answer (404) or what is wrong with the document.
 *
 * @param path absolute, or against `base`.
 * @param base absolute address of the page.
 */
export async function loadDocument(path: string, base?: string, watch?: Watch): Promise<Loaded> {
  // both at once, so that it is there before the document is
  const [from, { loaded }] = await Promise.all([fetched(path, base, watch), import('./vet')])
  return loaded(from, watch?.heard)
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
    const from = await fetched(path, base)
    const text: unknown = typeof from === 'string' ? JSON.parse(from) : await from.json()
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
