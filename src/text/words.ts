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

type Class = 'space' | 'digit' | 'latin' | 'arabic' | 'letter' | 'sign' | 'combining'

const combining = /\p{M}/u
const latin = /\p{Script=Latin}/u
const arabic = /\p{Script=Arabic}/u
const letter = /\p{L}/u
const digit = /\p{Nd}/u

function classify(character: string): Class {
  const code = character.codePointAt(0) ?? 0
  if (code === 0x20 || code === 0x0a) return 'space'
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return 'digit'
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 'latin' : 'sign'
  }
  if (combining.test(character)) return 'combining'
  if (digit.test(character)) return 'digit'
  if (!letter.test(character)) return 'sign'
  if (arabic.test(character)) return 'arabic'
  return latin.test(character) ? 'latin' : 'letter'
}

const known = new Map<string, Class>()

function classOf(character: string): Class {
  const before = known.get(character)
  if (before !== undefined) return before
  const found = classify(character)
  if (known.size < 4096) known.set(character, found)
  return found
}

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
    const first = characterAt(folded, at)
    const kind = classOf(first)
    let to = at + first.length
    if (kind === 'space') {
      spaced = true
      at = to
      continue
    }
    while (to < folded.length) {
      const next = characterAt(folded, to)
      const same = classOf(next)
      // Units of one original character stay together, whatever they folded to.
      const inside = offsets[to] === offsets[to - 1]
      const goesOn = kind === 'sign' ? next === first && repeating.has(first) : same === kind
      if (!inside && same !== 'combining' && !goesOn) break
      to += next.length
    }
    const start = shift + (offsets[at] ?? 0)
    let end = shift + (offsets[to] ?? 0)
    while (end > start + 1 && hiddenMarks.has(text.charAt(end - 1))) end -= 1
    found.push({ start, end, form: folded.slice(at, to), kind: wordKind(kind), spaced })
    spaced = false
    at = to
  }
  return found
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function wordKind(kind: Class): Word['kind'] {
  if (kind === 'digit') return 'number'
  return kind === 'sign' ? 'mark' : 'word'
}
