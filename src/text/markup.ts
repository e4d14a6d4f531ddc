// Text that stands in markup. It makes none and reads none: what looks like a tag is text.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text that reads the same as HTML or XML, between tags and in an attribute with either quote.
 *
 * @example escapeMarkup('<b>&') //=> '&lt;b&gt;&amp;'
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
