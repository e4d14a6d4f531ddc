// An article's words cut into what a reader sees: plain, quoted as evidence, and direction marks that would otherwise
// hide. It never changes a letter; joined again, the pieces are the text.
import { overlaps, type Span } from '../model/span'

export interface Piece {
  readonly kind: 'plain' | 'quoted' | 'mark'
  readonly text: string
}

const markNames: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
}
const marks = new RegExp(`([${Object.keys(markNames).join('')}])`)

/**
 * The Unicode short name of a hidden direction mark.
 *
 * @example nameOfMark('\u202e') //=> 'RLO'
 */
export function nameOfMark(mark: string): string {
  return markNames[mark] ?? mark
}

/** A part of an article that is evidence throughout, or nowhere. */
export interface Stretch extends Span {
  readonly quoted: boolean
}

/**
 * A stretch of an article cut where evidence begins and ends; what several quotes share belongs to the first.
 *
 * @param quoted spans in any order.
 * @example stretches({ start: 0, end: 4 }, [{ start: 1, end: 9 }])
 * //=> [{ quoted: false, start: 0, end: 1 }, { quoted: true, start: 1, end: 4 }]
 */
export function stretches(within: Span, quoted: readonly Span[]): Stretch[] {
  const out: Stretch[] = []
  const put = (isQuoted: boolean, start: number, end: number) => {
    if (start < end) out.push({ quoted: isQuoted, start, end })
  }
  let at = within.start
  const inside = quoted.filter((span) => overlaps(span, within)).sort((a, b) => a.start - b.start)
  for (const span of inside) {
    const start = Math.max(at, span.start)
    const end = Math.min(within.end, span.end)
    if (start >= end) continue
    put(false, at, start)
    put(true, start, end)
    at = end
  }
  put(false, at, within.end)
  return out
}

/**
 * The pieces of one stretch of an article.
 *
 * @param within the stretch to show, UTF-16 offsets in `text`.
 * @param quoted spans to mark, in any order; what they share is marked once.
 * @example pieces('abcd', { start: 0, end: 4 }, [{ start: 1, end: 3 }])
 * //=> [{ kind: 'plain', text: 'a' }, { kind: 'quoted', text: 'bc' }, { kind: 'plain', text: 'd' }]
 */
export function pieces(text: string, within: Span, quoted: readonly Span[]): Piece[] {
  return stretches(within, quoted).flatMap((stretch) =>
    text
      .slice(stretch.start, stretch.end)
      .split(marks)
      .filter((part) => part !== '')
      .map((part) => ({ kind: part in markNames ? 'mark' : stretch.quoted ? 'quoted' : 'plain', text: part })),
  )
}

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
