// A sentence that holds other people's words: it keeps them apart, so that a view can isolate each and mark its language.

/**
 * A stretch of our own words, a verbatim quote from the article, or a name in English that has no translation.
 */
export type Part = { readonly text: string } | { readonly quote: string } | { readonly name: string }

/** @example quote('31 اکتوبر') //=> { quote: '31 اکتوبر' } */
export const quote = (words: string): Part => ({ quote: words })

/** A name that stands in English in the data, whatever the language of the sentence. */
export const name = (words: string): Part => ({ name: words })

/**
 * Template tag: strings stay our words, `quote()` and `name()` stay apart.
 *
 * @example sentence`The article says ${quote('اپریل 2025')}.`
 * //=> [{ text: 'The article says ' }, { quote: 'اپریل 2025' }, { text: '.' }]
 */
export function sentence(strings: TemplateStringsArray, ...values: readonly (string | Part)[]): readonly Part[] {
  const parts: Part[] = []
  let text = ''
  strings.forEach((string, index) => {
    text += string
    const value = values[index]
    if (value === undefined) return
    if (typeof value === 'string') {
      text += value
      return
    }
    if (text) parts.push({ text })
    text = ''
    parts.push(value)
  })
  if (text) parts.push({ text })
  return parts
}
