// What stands around a quote in its article.
import type { Span } from '../../model/span'

/**
 * A span with some of its paragraph around it, cut between words.
 *
 * @param reach UTF-16 units to add on either side at most.
 * @example contextOf('one two three four', { start: 8, end: 13 }, 5) //=> { start: 4, end: 18 }
 */
export function contextOf(text: string, span: Span, reach: number): Span {
  const before = text.lastIndexOf('\n', span.start - 1) + 1
  const newline = text.indexOf('\n', span.end)
  const after = newline < 0 ? text.length : newline
  let start = Math.max(before, span.start - reach)
  while (start > before && start < span.start && !/\s/.test(text.charAt(start - 1))) start++
  let end = Math.min(after, span.end + reach)
  while (end < after && end > span.end && !/\s/.test(text.charAt(end))) end--
  return { start, end }
}
