// Addresses that came from outside: followed only where they lead to the web.

/**
 * The address, or null where it is none or not http(s) (a `javascript:` address among them).
 *
 * @example webAddress('https://www.example.org/a')?.hostname //=> 'www.example.org'
 */
export function webAddress(text: string | null): URL | null {
  if (text === null || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
}

/**
 * A host name as readers know it.
 *
 * @example hostName(new URL('https://www.example.org/a')) //=> 'example.org'
 */
export function hostName(url: URL): string {
  return url.hostname.replace(/^www\./, '')
}

/** More than these words at either end would break on the smallest difference between page and quote. */
const fragmentWords = 5

/** Half of a pair cannot be written in an address; the hyphen has a meaning in a text fragment. */
const escapeFragment = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/-/g, '%2D')

/**
 * The address with a text fragment: browsers that know it scroll to the quote and mark it, others open the page.
 *
 * @example quoteAddress(new URL('https://example.org/a'), 'in April').href //=> 'https://example.org/a#:~:text=in%20April'
 */
export function quoteAddress(url: URL, quote: string): URL {
  const words = quote.trim().split(/\s+/).filter(Boolean)
  const parts =
    words.length <= 2 * fragmentWords
      ? [words.join(' ')]
      : [words.slice(0, fragmentWords).join(' '), words.slice(-fragmentWords).join(' ')]
  const out = new URL(url)
  if (words.length > 0) out.hash = `${url.hash}:~:text=${parts.map(escapeFragment).join(',')}`
  return out
}
