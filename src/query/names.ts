// Whether something is called what a reader types to pick it from a list. Ranking a search is search.ts.
import { wordForms } from './keys'

/**
 * A name as it is compared: folded words, one space between and before.
 *
 * @example plainName('Tập Cận Bình') //=> ' tap can binh'
 */
export function plainName(name: string): string {
  return wordForms(name)
    .map((word) => ` ${word}`)
    .join('')
}

/**
 * Whether every word typed begins a word of one of the names; so does nothing typed.
 *
 * @param names plain ones.
 * @example isCalled([' tap can binh', ' xi jinping'], 'Cận B') //=> true
 */
export function isCalled(names: readonly string[], typed: string): boolean {
  const asked = wordForms(typed)
  return names.some((name) => asked.every((word) => name.includes(` ${word}`)))
}
