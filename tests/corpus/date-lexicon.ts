// The shipped date words, what is wrong with them, and the shipped names.
import { readdirSync, readFileSync } from 'node:fs'
import { shippedLexicon } from '../../scripts/lexicon-store'
import { loadDateWords } from '../../src/lexicon/date-words'

const folder = new URL('../../src/lexicon/languages/', import.meta.url)

const loaded = readdirSync(folder)
  .filter((name) => name.endsWith('-dates.yaml'))
  .sort()
  .map((name) => loadDateWords(name, readFileSync(new URL(name, folder), 'utf8')))

/** What is wrong with the shipped files: nothing. */
export const problems = loaded.flatMap(({ diagnostics }) => diagnostics)

export const { lexicon } = await shippedLexicon()
