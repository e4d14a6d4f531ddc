// Bytes to text, strictly. It repairs nothing: the first byte that is not UTF-8 is reported.

/** The text, a byte order mark left out, or the offset of the first byte that is not UTF-8. */
export type Decoded = { readonly text: string } | { readonly offset: number }

/** How many units are made a string at a time; a call takes only so many arguments. */
const piece = 4096

/**
 * Decodes UTF-8 by the rules of RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
 *
 * @example decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) //=> { text: 'a' }
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  // One unit for each byte is always enough.
  const units = new Uint16Array(bytes.length)
  let count = 0
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      units[count++] = first
      at += 1
      continue
    }
    const second = bytes[at + 1] ?? 0
    if (first >= 0xc2 && first < 0xe0 && (second & 0xc0) === 0x80) {
      units[count++] = ((first & 0x1f) << 6) | (second & 0x3f)
      at += 2
      continue
    }
    const length = first < 0xe0 ? 0 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
    if (length === 0 || at + length > bytes.length) return { offset: at }
    let code = first & (0x7f >> length)
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] ?? 0
      if ((byte & 0xc0) !== 0x80) return { offset: at }
      code = (code << 6) | (byte & 0x3f)
    }
    const smallest = length === 3 ? 0x800 : 0x10000
    if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return { offset: at }
    if (code > 0xffff) {
      units[count++] = 0xd800 + ((code - 0x10000) >> 10)
      units[count++] = 0xdc00 + (code & 0x3ff)
    } else units[count++] = code
    at += length
  }
  let text = ''
  for (let from = 0; from < count; from += piece) {
    text += fromUnits(units.subarray(from, Math.min(count, from + piece)))
  }
  return { text }
}

/** A list of arguments, and not one by one: the array is not copied first. */
function fromUnits(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, null, units) as string
}
