// Direction marks nobody sees: which characters they are, and how to quote text so that it cannot reorder a line.

/**
 * Characters that change the direction of text without being seen, and the byte order mark: U+061C, U+200E, U+200F,
 * the embeddings and overrides U+202A…E, the isolates U+2066…9, U+FEFF. Source: Unicode Standard Annex 9.
 */
export const hiddenMarks: ReadonlySet<string> = new Set(
  [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff].map((code) =>
    String.fromCodePoint(code),
  ),
)

const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/**
 * The text between FSI and PDI, so that a terminal keeps what stands around it in order. Hidden marks within are left
 * out: an unpaired one would reach beyond the quote.
 *
 * @example isolate('چین') //=> '\u2068چین\u2069'
 */
export function isolate(text: string): string {
  let seen = ''
  for (const character of text) if (!hiddenMarks.has(character)) seen += character
  return firstStrongIsolate + seen + popIsolate
}
