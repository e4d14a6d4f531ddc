// Every form of every row: labels, spellings, adjectives. It decides nothing between two rows of one form.
import type { Entry, Lexicon } from './lexicon'

export type LexiconParts = Omit<Lexicon, 'entities' | 'occasionWords'>

export interface FormOf {
  readonly form: string
  readonly entry: Entry
}

const countryNames = new Map<string, Intl.DisplayNames>()

/**
 * The name of a country in a language, from the runtime's own tables.
 *
 * @example countryName('VN', 'en') //=> 'Vietnam'
 */
function countryName(code: string, lang: string): string {
  let names = countryNames.get(lang)
  if (!names) {
    names = new Intl.DisplayNames([lang], { type: 'region' })
    countryNames.set(lang, names)
  }
  return names.of(code) ?? code
}

/** Languages in which every entity and title is labelled. */
export const labelLanguages = ['en', 'ur', 'vi'] as const

/** Labels of a country: the row's own, else the runtime's. */
export function countryLabels(code: string, parts: Pick<LexiconParts, 'countries'>): Record<string, string> {
  const row = parts.countries.get(code)
  const labels: Record<string, string> = {}
  for (const lang of labelLanguages) labels[lang] = countryName(code, lang)
  return { ...labels, ...row?.labels }
}

/** All forms with what they stand for, files in a fixed order. */
export function entityForms(parts: LexiconParts): FormOf[] {
  const found: FormOf[] = []
  const add = (entry: Entry, forms: Iterable<string>) => {
    for (const form of forms) found.push({ form, entry })
  }
  for (const [id, row] of parts.countries) {
    const country: Entry = { kind: 'country', id }
    add(country, [...Object.values(countryLabels(id, parts)), ...(row.forms ?? [])])
    add({ kind: 'adjective', id }, row.adjectives ?? [])
  }
  const plain = [
    ['person', parts.people],
    ['organisation', parts.organisations],
    ['place', parts.places],
    ['occasion', parts.occasions],
    ['milestone', parts.milestones],
  ] as const
  for (const [kind, rows] of plain) {
    for (const [id, row] of rows) add({ kind, id }, [...Object.values(row.labels), ...(row.forms ?? [])])
  }
  for (const [id, row] of parts.offices) {
    add({ kind: 'office', id }, [...Object.values(row.labels), ...Object.values(row.forms).flat()])
  }
  return found
}
