// Words, numbers and marks of a text, each with its place. Parts what was glued; knows no language.
import type { Span } from '../model/span'
import { hiddenMarks } from './bidi'
import { fold } from './fold'

export interface Word extends Span {
  /** Folded. */
  readonly form: string
  readonly kind: 'word' | 'number' | 'mark'
  /** White space stands before it. */
  readonly spaced: boolean
}

/** Classes of characters, from 1; 0 is not yet known. */
const space = 1
const digit = 2
const latin = 3
const arabic = 4
const letter = 5
const sign = 6
const combining = 7

function classify(character: string): number {
  if (character === ' ' || character === '\n') return space
  if (/\p{M}/u.test(character)) return combining
  if (/\p{Nd}/u.test(character)) return digit
  if (!/\p{L}/u.test(character)) return sign
  if (/\p{Script=Arabic}/u.test(character)) return arabic
  return /\p{Script=Latin}/u.test(character) ? latin : letter
}

/** Classes of the basic plane by code; filled as they are met. */
const classes = new Uint8Array(0x10000)

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xe000) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0))
  classes[code] ||= classify(text.charAt(at))
  return classes[code] ?? sign
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Letters of the Arabic script that end a word: what follows without a space is another one, as in "میںآج". */
const final: readonly number[] = Array.from('ےں', (sign) => sign.charCodeAt(0))

/** Signs that repeat into one mark: "...", "--". */
const repeating = new Set(['.', '۔', '-'])

/**
 * The words of a text in order. A change of script or from letters to digits parts words even without a space, as in
 * "20اکتوبر". Offsets are UTF-16 in `text`, also when only `span` of it is read.
 *
 * @example words('20اکتوبر').map((word) => word.form) //=> ['20', 'اکتوبر']
 */
export function words(text: string, span?: Span): Word[] {
  const shift = span?.start ?? 0
  const { text: folded, offsets } = fold(span ? text.slice(span.start, span.end) : text)
  const found: Word[] = []
  let spaced = false
  let at = 0
  while (at < folded.length) {
    const kind = classAt(folded, at)
    let to = at + widthAt(folded, at)
    if (kind === space) {
      spaced = true
      at = to
      continue
    }
    const first = folded.slice(at, to)
    const repeats = kind === sign && repeating.has(first)
    while (to < folded.length) {
      const same = classAt(folded, to)
      // Units of one original character stay together, whatever they folded to.
      const inside = offsets[to] === offsets[to - 1]
      const goesOn = kind === sign ? repeats && folded.startsWith(first, to) : same === kind
      if (!inside && same !== combining && (!goesOn || final.includes(folded.charCodeAt(to - 1)))) break
      to += widthAt(folded, to)
    }
    let start = shift + (offsets[at] ?? 0)
    // A sign that joins the space before it is a word without that space.
    if (text.charAt(start).trim() === '') start += 1
    let end = shift + (offsets[to] ?? 0)
    while (end > start + 1 && hiddenMarks.has(text.charAt(end - 1))) end -= 1
    const name = kind === digit ? 'number' : kind === sign ? 'mark' : 'word'
    found.push({ start, end, form: folded.slice(at, to), kind: name, spaced })
    spaced = false
    at = to
  }
  return found
}
