// A place in a text. It knows nothing of what stands there.
import type { Static } from 'typebox'
import type { spanSchema } from './schema'

/** Half-open range of UTF-16 code units in an article's verbatim text: `text.slice(start, end)`. */
export type Span = Readonly<Static<typeof spanSchema>>

/**
 * Whether two spans share at least one code unit.
 *
 * @example overlaps({ start: 0, end: 4 }, { start: 4, end: 6 }) //=> false
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
