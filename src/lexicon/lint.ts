// What is wrong with the lexicon as a whole: duplicates, clashes, references to nothing, characters nobody sees.
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import { hiddenMarks } from '../text/bidi'
import type { FormOf, LexiconParts } from './forms'
import type { Entry, LexiconFile } from './lexicon'
import { journeyProblems } from './lint-journeys'
import type { JourneyRow } from './rows'

/** A form with the words it is matched by. */
export interface KeyedForm extends FormOf {
  readonly key: string
}

/** A row that fits its schema, with where it stands. */
export interface LintRow {
  /** "people.yaml" */
  readonly file: string
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly row: {
    readonly id: string
    readonly country?: string
    readonly countries?: readonly string[]
    readonly body?: string
    readonly as?: string
    readonly journeys?: readonly JourneyRow[]
    readonly offices?: readonly { readonly office: string; readonly of: string }[]
  }
}

/**
 * The problems of a lexicon, in the order of its files. Two meanings of one form are a problem within one kind of row;
 * between kinds ("Laos" the country, "Lao" the people) the words around a form tell them apart.
 */
export function lint(
  files: readonly LexiconFile[],
  rows: readonly LintRow[],
  parts: LexiconParts,
  forms: readonly KeyedForm[],
): Diagnostic[] {
  return [
    ...files.flatMap(hidden),
    ...duplicates(rows),
    ...references(rows, parts),
    ...journeys(rows, parts),
    ...clashes(rows, forms),
  ]
}

const invisible = /[\u00ad\u200b-\u200d\u2060\u00a0]/u
const pattern = /\\[bdswpuBDSWPU]|\(\?|\[\^|\.\*|\.\+/u

function hidden(file: LexiconFile): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [index, text] of file.text.split('\n').entries()) {
    for (const character of text) {
      if (!hiddenMarks.has(character) && !invisible.test(character)) continue
      const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      found.push(diagnostic('lexicon-hidden-character', file.name, null, { line: index + 1, character: code }))
      break
    }
    const match = pattern.exec(text.replace(/#.*$/u, ''))
    if (match) found.push(diagnostic('lexicon-pattern', file.name, null, { line: index + 1, text: match[0] }))
  }
  return found
}

function duplicates(rows: readonly LintRow[]): Diagnostic[] {
  const seen = new Map<string, LintRow>()
  const found: Diagnostic[] = []
  for (const row of rows) {
    const key = `${row.file} ${row.row.id}`
    const first = seen.get(key)
    if (!first) seen.set(key, row)
    else
      found.push(diagnostic('lexicon-duplicate', row.path, null, { line: row.line, id: row.row.id, first: first.line }))
  }
  return found
}

function references(rows: readonly LintRow[], parts: LexiconParts): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { path, line, row } of rows) {
    const missing = (kind: string, id: string) =>
      found.push(diagnostic('lexicon-reference', path, null, { line, kind, id }))
    for (const country of [row.country, ...(row.countries ?? [])]) {
      if (country !== undefined && !parts.countries.has(country)) missing('country', country)
    }
    if (row.body !== undefined && !parts.organisations.has(row.body)) missing('organisation', row.body)
    if (row.as !== undefined && !parts.offices.has(row.as)) missing('office', row.as)
    if (row.journeys && !parts.people.has(row.id)) missing('person', row.id)
    for (const { in: country } of row.journeys ?? []) if (!parts.countries.has(country)) missing('country', country)
    for (const { office, of } of row.offices ?? []) {
      if (!parts.offices.has(office)) missing('office', office)
      if (!parts.organisations.has(of) && !parts.countries.has(of)) missing('organisation or country', of)
    }
  }
  return found
}

function journeys(rows: readonly LintRow[], { people }: LexiconParts): Diagnostic[] {
  return rows.flatMap(({ path, line, row }) =>
    journeyProblems(row.journeys ?? [], people.get(row.id)?.country).map((problem) =>
      diagnostic('lexicon-row', path, null, { line, problem }),
    ),
  )
}

function clashes(rows: readonly LintRow[], forms: readonly KeyedForm[]): Diagnostic[] {
  const where = new Map(rows.map((row) => [`${row.file} ${row.row.id}`, row]))
  const seen = new Map<string, Entry>()
  const found: Diagnostic[] = []
  for (const { form, entry, key: words } of forms) {
    // Rows meant only where certain countries are named nearby share wordings: "strategic partnership".
    const row = where.get(`${files[entry.kind]} ${entry.id}`)
    const scope = row?.row.countries?.toSorted().join(' ') ?? ''
    const key = `${entry.kind} ${scope} ${words}`
    const first = seen.get(key)
    if (!first) seen.set(key, entry)
    else if (first.id !== entry.id) {
      const args = { line: row?.line ?? 1, form, id: entry.id, other: first.id }
      found.push(diagnostic('lexicon-clash', row?.path ?? files[entry.kind], null, args))
    }
  }
  return found
}

const files: Readonly<Record<Entry['kind'], string>> = {
  person: 'people.yaml',
  office: 'offices.yaml',
  organisation: 'organisations.yaml',
  country: 'countries.yaml',
  adjective: 'countries.yaml',
  place: 'places.yaml',
  occasion: 'occasions.yaml',
  milestone: 'milestones.yaml',
}
