// What a language tag alone tells of its writing. It holds no list of languages: CLDR, which every browser carries, does.

const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/**
 * The direction a language is written in; left to right for a tag that is none.
 *
 * @param lang BCP 47 tag.
 * @example directionOf('ur') //=> 'rtl'
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/**
 * The language most people of a country write, or null for a code that is none.
 *
 * @param country ISO 3166-1 alpha-2.
 * @example languageOf('VN') //=> 'vi'
 */
export function languageOf(country: string): string | null {
  try {
    return new Intl.Locale('und', { region: country }).maximize().language
  } catch {
    return null
  }
}
