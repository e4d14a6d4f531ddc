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

const known = new Map<string, string>()

function remembered(cluster: string): string {
  const before = known.get(cluster)
  if (before !== undefined) return before
  const folded = foldCluster(cluster)
  if (known.size < 4096) known.set(cluster, folded)
  return folded
}

/**
 * Text as it is compared: canonically composed, one form for each letter of the Arabic script, vowel signs, hamza,
 * joiners and direction marks gone, Latin in lower case without accents, digits Latin, every space a space.
 * Line ends stay. Words are neither joined nor parted, but for joiners, which are dropped.
 *
 * @example fold('كی ٢٠').text //=> 'کی 20'
 */
export function fold(text: string): Folded {
  const offsets: number[] = []
  let folded = ''
  let start = 0
  while (start < text.length) {
    let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
    // Below U+0300 nothing is a mark: most of Latin text and all spaces skip the look ahead.
    for (let next = text.codePointAt(end); next !== undefined && next >= 0x300; next = text.codePointAt(end)) {
      if (!mark.test(String.fromCodePoint(next))) break
      end += next > 0xffff ? 2 : 1
    }
    const part = remembered(text.slice(start, end))
    for (let unit = 0; unit < part.length; unit++) offsets.push(start)
    folded += part
    start = end
  }
  offsets.push(text.length)
  return { text: folded, offsets: Uint32Array.from(offsets) }
}

/**
 * The folded text alone, for keys.
 *
 * @example foldWord('Tô Lâm') //=> 'to lam'
 */
export function foldWord(text: string): string {
  return fold(text).text
}
