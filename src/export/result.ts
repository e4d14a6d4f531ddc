// What reading a file gives: a document and what had to be left out of it, or why there is none. Words are i18n's.
import type { TimelineDocument } from '../model/document'
import type { ProblemCode } from '../model/problem'

export interface Problem {
  readonly code: ProblemCode
  /** JSON Pointer (RFC 6901) into the contract's document, empty where it is about the whole file. */
  readonly path: string
  /** The id of the event it is about, where it has one. */
  readonly event: string | null
}

export type Result =
  | { readonly ok: true; readonly document: TimelineDocument; readonly leftOut: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem }

/**
 * A file that cannot be read at all.
 *
 * @example failed('not-json').ok //=> false
 */
export function failed(code: ProblemCode, path = ''): Result {
  return { ok: false, problem: { code, path, event: null } }
}

/**
 * The value of a JSON text; undefined where it is none, which no JSON text is.
 *
 * @example parsed('{') //=> undefined
 */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export type Fields = Readonly<Record<string, unknown>>

/**
 * The fields of an object; null for anything else, lists included.
 *
 * @example fieldsOf([]) //=> null
 */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null
}

/**
 * A list as it is; nothing where it is none.
 *
 * @example listOf('a') //=> []
 */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}
