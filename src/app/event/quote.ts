// An article's words cut into what a reader sees: plain, quoted as evidence, and characters that would otherwise hide. It
// never changes a letter; joined again, the pieces are the text.
import { overlaps, type Span } from '../../model/span'

export interface Piece {
  readonly kind: 'plain' | 'quoted' | 'mark'
  readonly text: string
}

/** Those that have a short name in the Unicode Standard and are met now and then. */
const markNames: Readonly<Record<string, string>> = {
  '\u00ad': 'SHY',
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

/** What is drawn as nothing, and yet is spelling. */
const spelling = [
  // joiners, in scripts that join
  '(?<=(?![\\p{scx=Latn}\\p{scx=Grek}\\p{scx=Cyrl}])[\\p{L}\\p{M}])[\\u200c\\u200d]',
  // a hyphen that shows only where a line breaks
  '(?<=\\p{L})\\xad(?=\\p{L})',
  // emoji: those joined to one, their forms and those of ideographs, the letters in a flag
  '(?<=\\ufe0f|\\p{EMod}|\\p{ExtPict})\\u200d(?=\\p{ExtPict})',
  '(?<=[\\p{ExtPict}#*\\d\\p{scx=Han}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  '(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{0,6})[\\u{e0020}-\\u{e007f}]',
]
/** UTF-16 units: as far as `spelling` looks. */
const context = 16
/** Drawn as nothing (Unicode's Default_Ignorable_Code_Point), controls but tab and line ends, halves of a pair. */
const hidden = new RegExp(
  // what it is comes before where it stands: nearly every letter of nearly every text is none of these
  `(?:(?=[\\p{DI}\\p{Cc}\\p{Cs}\\ufff9-\\ufffb])(?!${spelling.join('|')}|[\\t\\n\\r])[^])+`,
  'gu',
)
/** Names shown of one run of hidden characters. */
const most = 3

/**
 * What to show in place of a run of hidden characters: the names Unicode has for them.
 *
 * @example nameOfMarks('\u202e') //=> 'RLO'
 * @example nameOfMarks('\u200b\u200b\u0007') //=> 'ZWSP×2 U+0007'
 */
export function nameOfMarks(marks: string): string {
  const named: { readonly name: string; times: number }[] = []
  for (const mark of marks) {
    const name = markNames[mark] ?? codeOf(mark)
    const last = named.at(-1)
    if (last?.name === name) last.times++
    else named.push({ name, times: 1 })
  }
  const shown = named.slice(0, most).map(({ name, times }) => (times > 1 ? `${name}×${String(times)}` : name))
  return [...shown, ...(named.length > most ? [`+${String(named.length - most)}`] : [])].join(' ')
}

const codeOf = (mark: string) => `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

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

/** Where hidden characters stand in a stretch, run by run. */
function hiddenIn(text: string, { start, end }: Span): Span[] {
  const from = Math.max(0, start - context)
  return [...text.slice(from, end + context).matchAll(hidden)]
    .map(({ 0: run, index }) => ({
      start: Math.max(start, from + index),
      end: Math.min(end, from + index + run.length),
    }))
    .filter((run) => run.start < run.end)
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
  return stretches(within, quoted).flatMap((stretch) => {
    const out: Piece[] = []
    const put = (kind: Piece['kind'], start: number, end: number) => {
      if (start < end) out.push({ kind, text: text.slice(start, end) })
    }
    const kind = stretch.quoted ? 'quoted' : 'plain'
    let at = stretch.start
    for (const { start, end } of hiddenIn(text, stretch)) {
      put(kind, at, start)
      put('mark', start, end)
      at = end
    }
    put(kind, at, stretch.end)
    return out
  })
}
