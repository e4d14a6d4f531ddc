// A document that has come, before anything is shown of it. Mostly nothing is wrong with it, and then little code has said
// so; what says what is wrong comes only when it is needed.
import { limits } from '../model/limits'
import type { Watch } from './load'
import type { outlined } from './outline'
import { failed, fieldsOf, parsed, type Result } from '../export/result'
import { isSound } from '../export/sound'

/** The text of an answer; null where it is more than a page can take. */
export async function textOf(response: Response, most: number, heard?: Watch['heard']): Promise<string | null> {
  if (!response.body) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.length
    heard?.(bytes)
    if (bytes > most) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}

/**
 * The document in an answer or a text, and what of it had to be left out. Rejects where the answer breaks off.
 *
 * @param most bytes of an answer.
 * @param heard hears how many have come.
 */
export async function vetted(
  from: Response | string,
  most: number = limits.bytes,
  heard?: Watch['heard'],
): Promise<Result | Outlined> {
  let text: string | null
  try {
    text = typeof from === 'string' ? from : await textOf(from, most, heard)
  } catch (error) {
    // longer than any text of this browser
    if (error instanceof RangeError) return failed('too-large')
    throw error
  }
  if (text === null) return failed('too-large')
  const value = parsed(text)
  if (value === undefined) return failed('not-json')
  if (fieldsOf(value)?.['outline'] !== undefined) return (await import('./outline')).outlined(value)
  // what the compiler had to say concerns whoever compiles
  if (isSound(value)) return { ok: true, document: { ...value, diagnostics: [] }, leftOut: [] }
  return (await import('../export/check')).checkDocument(value)
}

/** What reading an outline gives. */
type Outlined = Awaited<ReturnType<typeof outlined>>
/** A document, what had to be left out of it, and of an outline where the rest is. */
export type Loaded = Extract<Result | Outlined, { readonly ok: true }>

/** The document in an answer or a text. Rejects where the answer breaks off, or with what is wrong as its cause. */
export async function loaded(from: Response | string, heard?: Watch['heard']): Promise<Loaded> {
  const result = await vetted(from, limits.bytes, heard)
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.path}`, { cause: result.problem })
  return result
}
