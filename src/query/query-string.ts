// The query string of an address as names and values, for places that have no URLSearchParams in their types.

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function encode(text: string): string {
  // Half a character cannot be encoded; it stands for nothing a reader typed.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+')
}

/**
 * The names and values in order; what is not properly encoded is taken as it stands.
 *
 * @param search with or without its question mark.
 * @example parsePairs('?q=xi+phone&embed') //=> [['q', 'xi phone'], ['embed', '']]
 */
export function parsePairs(search: string): (readonly [name: string, value: string])[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [decode(part), ''] : [decode(part.slice(0, at)), decode(part.slice(at + 1))]
    })
}

/**
 * Writes them, without a question mark.
 *
 * @example formatPairs([['q', 'xi phone']]) //=> 'q=xi+phone'
 */
export function formatPairs(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
}
