// Words in several languages, keyed by BCP 47 tag. It chooses among them; it never translates.

/** One text in one or more languages, keyed by BCP 47 language tag (`en`, `ur`, `vi`, `zh`, …). */
export type Localized = Readonly<Record<string, string>>

/**
 * The text in the wanted language, else its base language, else English, else whichever stands first,
 * together with the language it is really in, so that it can be marked up with `lang` and `dir`.
 *
 * @example localize({ en: 'China', ur: 'چین' }, 'ur-PK') //=> { text: 'چین', lang: 'ur' }
 */
export function localize(words: Localized, lang: string): { readonly text: string; readonly lang: string } {
  const base = lang.split('-', 1)[0] ?? lang
  for (const candidate of [lang, base, 'en']) {
    const text = words[candidate]
    if (text !== undefined) return { text, lang: candidate }
  }
  const [first] = Object.entries(words)
  return first ? { text: first[1], lang: first[0] } : { text: '', lang: 'und' }
}
