// "A, B and C" in any language.

const formats = new Map<string, Intl.ListFormat>()

/**
 * The format of a list; made once for each language, which takes far longer than to use it.
 *
 * @param type conjunction: with "and"; unit: with commas alone.
 * @example listFormat('en', 'conjunction').format(['A', 'B']) //=> 'A and B'
 */
export function listFormat(lang: string, type: 'conjunction' | 'unit'): Intl.ListFormat {
  const key = `${lang} ${type}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.ListFormat(lang, { type })
    formats.set(key, format)
  }
  return format
}
