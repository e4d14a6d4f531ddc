// One spelling for what readers take as the same letters, with a map back to the original. It knows no words.
import { hiddenMarks } from './bidi'

/** Folded text and, for each of its UTF-16 units, where in the original it comes from. */
export interface Folded {
  readonly text: string
  /** `offsets[i]`: UTF-16 offset in the original of folded unit `i`; one more entry for the end. Never decreases. */
  readonly offsets: Uint32Array
}

/** Letter → letters of the same look or sound. Arabic letters take their Urdu shape, each h one form, hamza seats their letter. */
const letters = new Map(
  [
    ['ی', 'يىئېۍ'],
    ['ے', 'ۓ'],
    ['ک', 'كڪ'],
    ['ہ', 'هھةۀۂۃە'],
    ['ا', 'أإٱ'],
    ['و', 'ؤ'],
    ['گ', 'ڳ'],
    ['"', '“”„‟«»″'],
    ["'", '‘’‚‛′ʼ'],
    ['-', '‐‑‒–—―−'],
    ['d', 'đð'],
    ['o', 'øơ'],
    ['u', 'ư'],
    ['l', 'ł'],
    ['i', 'ı'],
    ['ae', 'æ'],
    ['oe', 'œ'],
    ['ss', 'ß'],
    ['%', '٪'],
    ['\n', '\r\u0085\u2028\u2029\v\f'],
  ].flatMap(([to = '', from = '']) => Array.from(from, (character) => [character, to] as const)),
)

const mark = /\p{M}/u
const latin = /\p{Script=Latin}/u
const space = /[^\S\n]/u
/**
 * First and last of what is left out: Latin accents, Arabic honorifics, vowel signs, hamza and madda standing alone,
 * Koranic signs, tatweel, soft hyphen, joiners, variation selectors. Marks of other scripts are letters there.
 */
const dropped = [
  [0x300, 0x36f],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x8d3, 0x8ff],
  [0xad, 0xad],
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfe00, 0xfe0f],
] as const
/** Presentation forms and full-width characters, which only compatibility normalisation takes back. */
const presentation = /[\ufb00-\ufdff\ufe70-\ufefc\uff00-\uffef]/u

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x61 && code <= 0x7a) return character
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x30)
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 0x30)
  if (hiddenMarks.has(character) || dropped.some(([from, to]) => from <= code && code <= to)) return ''
  const letter = letters.get(character)
  if (letter !== undefined) return letter
  if (space.test(character)) return ' '
  if (!latin.test(character)) return character.toLowerCase()
  let plain = ''
  for (const part of character.toLowerCase().normalize('NFD')) if (!mark.test(part)) plain += letters.get(part) ?? part
  return plain
}

/** A character with the marks on it, folded. Its result depends on nothing around it. */
function foldCluster(cluster: string): string {
  let whole = cluster.normalize('NFC')
  if (presentation.test(whole)) {
    const plain = whole.normalize('NFKC')
    if (!plain.includes(' ')) whole = plain
  }
  let folded = ''
  for (const character of whole) folded += foldCharacter(character)
  return folded
}

/** Folded characters of the basic plane, by code; filled as they are met. */
const folded: (string | undefined)[] = new Array<string | undefined>(0x10000)
/** 1: a mark, 2: none, 0: not yet known; by code. */
const marks = new Uint8Array(0x10000)

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Below U+0300 nothing is a mark: most of Latin text and all spaces.
  if (!(code >= 0x300)) return false
  if (code >= 0xd800 && code < 0xe000) return mark.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
  marks[code] ||= mark.test(text.charAt(at)) ? 1 : 2
  return marks[code] === 1
}

function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff
}

/** Where a character and the marks on it end. */
function clusterEnd(text: string, start: number): number {
  let end = start + (isPair(text, start) ? 2 : 1)
  while (end < text.length && isMark(text, end)) end += isPair(text, end) ? 2 : 1
  return end
}

function clusterAt(text: string, start: number, end: number): string {
  if (end > start + 1) return foldCluster(text.slice(start, end))
  return (folded[text.charCodeAt(start)] ??= foldCluster(text.charAt(start)))
}

/**
 * Text as it is compared: canonically composed, one form for each letter of the Arabic script, vowel signs, hamza,
 * joiners and direction marks gone, Latin in lower case without accents, digits Latin, every space a space.
 * Line ends stay. Words are neither joined nor parted, but for joiners, which are dropped.
 *
 * @example fold('كی ٢٠').text //=> 'کی 20'
 */
export function fold(text: string): Folded {
  let offsets = new Uint32Array(text.length + 16)
  let length = 0
  let out = ''
  let start = 0
  while (start < text.length) {
    const end = clusterEnd(text, start)
    const part = clusterAt(text, start, end)
    if (length + part.length >= offsets.length) {
      const longer = new Uint32Array(offsets.length * 2 + part.length)
      longer.set(offsets)
      offsets = longer
    }
    for (let unit = 0; unit < part.length; unit++) offsets[length++] = start
    out += part
    start = end
  }
  offsets[length++] = text.length
  return { text: out, offsets: offsets.subarray(0, length) }
}

/**
 * The folded text alone, for keys.
 *
 * @example foldWord('Tô Lâm') //=> 'to lam'
 */
export function foldWord(text: string): string {
  let out = ''
  let start = 0
  while (start < text.length) {
    const end = clusterEnd(text, start)
    out += clusterAt(text, start, end)
    start = end
  }
  return out
}
