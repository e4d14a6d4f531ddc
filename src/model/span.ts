// A place in a text. It knows nothing of what stands there.
import type { Static } from 'typebox'
import type { spanSchema } from './schema'

/** Half-open range of UTF-16 code units in an article's verbatim text: `text.slice(start, end)`. */
export type Span = Readonly<Static<typeof spanSchema>>

/**
 * Whether `inner` lies wholly within `outer`.
 *
 * @example contains({ start: 0, end: 9 }, { start: 2, end: 9 }) //=> true
 */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/**
 * Whether two spans share at least one code unit.
 *
 * @example overlaps({ start: 0, end: 4 }, { start: 4, end: 6 }) //=> false
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
