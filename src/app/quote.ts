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

/**
 * The pieces of one stretch of an article.
 *
 * @param within the stretch to show, UTF-16 offsets in `text`.
 * @param quoted spans to mark, in any order; what they share is marked once.
 * @example pieces('abcd', { start: 0, end: 4 }, [{ start: 1, end: 3 }])
 * //=> [{ kind: 'plain', text: 'a' }, { kind: 'quoted', text: 'bc' }, { kind: 'plain', text: 'd' }]
 */
export function pieces(text: string, within: Span, quoted: readonly Span[]): Piece[] {
  const out: Piece[] = []
  const put = (kind: 'plain' | 'quoted', from: number, to: number) => {
    for (const part of text.slice(from, to).split(marks)) {
      if (part) out.push({ kind: part in markNames ? 'mark' : kind, text: part })
    }
  }
  let at = within.start
  const inside = quoted.filter((span) => overlaps(span, within)).sort((a, b) => a.start - b.start)
  for (const span of inside) {
    const start = Math.max(at, span.start)
    const end = Math.min(within.end, span.end)
    if (start >= end) continue
    put('plain', at, start)
    put('quoted', start, end)
    at = end
  }
  put('plain', at, within.end)
  return out
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
