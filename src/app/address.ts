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
