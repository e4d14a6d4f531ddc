// The contract itself, for whoever wants all of it: the document of the events asked for.
import type { Event } from '../model/event'
import { checkDocument } from './check'
import { portionOf, type Frame } from './portion'
import { failed, parsed, type Result } from './result'

/**
 * The events as a document of their own, valid against the published schema.
 *
 * @example JSON.parse(toJson(document, [])).events //=> []
 */
export function toJson(document: Frame, events: readonly Event[]): string {
  return `${JSON.stringify(portionOf(document, events), null, 2)}\n`
}

/** Reads what `toJson` writes, and what the compiler does. */
export function fromJson(text: string): Result {
  const value = parsed(text)
  return value === undefined ? failed('not-json') : checkDocument(value)
}
