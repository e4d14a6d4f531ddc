// The lexicon: all words the compiler knows, loaded from YAML texts and never changed after. It reads no files itself.
import { isCollection, isSeq, LineCounter, parseDocument } from 'yaml'
import Type, { type TSchema } from 'typebox'
import Value from 'typebox/value'
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import { DateGrammar } from './date-grammar'
import { loadDateWords, type DateWords } from './date-words'
import { EventTypeRow, LanguageRow } from './language'
import { lint, type LintRow } from './lint'
import { Matcher } from './matcher'
import { entityForms } from './forms'
import {
  rowSchemas,
  type CountryRow,
  type MilestoneRow,
  type OccasionRow,
  type OfficeRow,
  type OrganisationRow,
  type PersonRow,
  type PlaceRow,
  type RowFile,
} from './rows'
import { foldWord } from '../text/fold'

/** What a form may stand for. An `adjective` is a country said as "Chinese". */
export interface Entry {
  readonly kind: 'person' | 'office' | 'organisation' | 'country' | 'adjective' | 'place' | 'occasion' | 'milestone'
  readonly id: string
}

export interface LexiconFile {
  /** Path within the lexicon folder: "people.yaml", "languages/ur.yaml". */
  readonly name: string
  readonly text: string
}

export interface Lexicon {
  readonly people: ReadonlyMap<string, PersonRow>
  readonly offices: ReadonlyMap<string, OfficeRow>
  readonly organisations: ReadonlyMap<string, OrganisationRow>
  readonly countries: ReadonlyMap<string, CountryRow>
  readonly places: ReadonlyMap<string, PlaceRow>
  readonly occasions: ReadonlyMap<string, OccasionRow>
  readonly milestones: ReadonlyMap<string, MilestoneRow>
  readonly eventTypes: ReadonlyMap<string, EventTypeRow>
  /** By language tag. */
  readonly languages: ReadonlyMap<string, LanguageRow>
  /** Any other YAML file, parsed, by its name without the ending; whoever reads it checks it. */
  readonly tables: ReadonlyMap<string, unknown>
  /** How dates are said, all languages together. */
  readonly dates: DateGrammar
  /** Every form of every row. */
  readonly entities: Matcher<Entry>
}

/** Folded word → the first of its `same` line, over all languages. */
export function sameWords(languages: Iterable<LanguageRow>): Map<string, string> {
  const same = new Map<string, string>()
  for (const language of languages) {
    for (const [first, ...others] of language.same) {
      if (first === undefined) continue
      for (const other of others) same.set(foldWord(other), foldWord(first))
    }
  }
  return same
}

interface Parsed {
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** Line of each row, counted from 1. */
  readonly lines: readonly number[]
}

function parse(file: LexiconFile): Parsed {
  const counter = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: counter })
  const diagnostics = document.errors.map((error) =>
    diagnostic('lexicon-syntax', file.name, null, {
      line: counter.linePos(error.pos[0]).line,
      problem: error.message.split('\n', 1)[0] ?? '',
    }),
  )
  if (diagnostics.length > 0) return { value: null, diagnostics, lines: [] }
  const items = isSeq(document.contents) ? document.contents.items : []
  const lines = items.map((item) => (isCollection(item) ? counter.linePos(item.range[0]).line : 1))
  return { value: document.toJS({ reviver: yearAsText }) as unknown, diagnostics, lines }
}

const dayKeys = new Set(['from', 'to', 'date', 'founded'])

/** YAML reads a bare year as a number; a day is text everywhere here. */
function yearAsText(key: unknown, value: unknown): unknown {
  return typeof value === 'number' && typeof key === 'string' && dayKeys.has(key) ? String(value) : value
}

function invalid(schema: TSchema, value: unknown, file: string, line: number): Diagnostic | null {
  if (Value.Check(schema, value)) return null
  const [problem] = Value.Errors(schema, value)
  const where = problem?.instancePath ?? ''
  return diagnostic('lexicon-row', file, null, { line, problem: `${where} ${problem?.message ?? ''}`.trim() })
}

const stem = (name: string) => name.replace(/\.ya?ml$/, '')

/**
 * Builds the lexicon from its files. Rows that are wrong are left out and reported, so that the rest still works.
 *
 * @param files every YAML file of the lexicon folder.
 * @example loadLexicon([{ name: 'people.yaml', text: '- { id: to-lam, labels: { en: To Lam } }' }]).lexicon.people.size //=> 1
 */
export function loadLexicon(files: readonly LexiconFile[]): { lexicon: Lexicon; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const rows: LintRow[] = []
  const byFile = new Map<string, Map<string, { id: string }>>()
  const languages = new Map<string, LanguageRow>()
  const eventTypes = new Map<string, EventTypeRow>()
  const tables = new Map<string, unknown>()
  const dateWords: DateWords[] = []

  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { value, diagnostics: syntax, lines } = parse(file)
    diagnostics.push(...syntax)
    if (syntax.length > 0) continue
    const base = file.name.replace(/^.*\//, '')
    if (isRowFile(base)) {
      const schema = rowSchemas[base]
      const known = byFile.get(base) ?? new Map<string, { id: string }>()
      byFile.set(base, known)
      for (const [index, row] of (Array.isArray(value) ? (value as unknown[]) : []).entries()) {
        const line = lines[index] ?? 1
        const problem = invalid(schema, row, file.name, line)
        if (problem) {
          diagnostics.push(problem)
          continue
        }
        const { id } = row as { id: string }
        rows.push({ file: base, path: file.name, line, row: row as LintRow['row'] })
        if (!known.has(id)) known.set(id, { id, ...(row as object) })
      }
    } else if (base === 'event-types.yaml') {
      const problem = invalid(Type.Array(EventTypeRow), value, file.name, 1)
      if (problem) diagnostics.push(problem)
      else for (const row of value as EventTypeRow[]) eventTypes.set(row.id, row)
    } else if (/(^|\/)languages\/[a-z]+\.yaml$/.test(file.name)) {
      const problem = invalid(LanguageRow, value, file.name, 1)
      if (problem) diagnostics.push(problem)
      else languages.set((value as LanguageRow).lang, value as LanguageRow)
    } else if (/-dates\.yaml$/.test(base)) {
      const loaded = loadDateWords(file.name, file.text)
      diagnostics.push(...loaded.diagnostics)
      if (loaded.words) dateWords.push(loaded.words)
    } else tables.set(stem(file.name), value)
  }

  const table = <R extends { id: string }>(name: RowFile) => (byFile.get(name) ?? new Map()) as ReadonlyMap<string, R>
  const parts = {
    people: table<PersonRow>('people.yaml'),
    offices: table<OfficeRow>('offices.yaml'),
    organisations: table<OrganisationRow>('organisations.yaml'),
    countries: table<CountryRow>('countries.yaml'),
    places: table<PlaceRow>('places.yaml'),
    occasions: table<OccasionRow>('occasions.yaml'),
    milestones: table<MilestoneRow>('milestones.yaml'),
    eventTypes,
    languages,
    tables,
    dates: new DateGrammar(dateWords),
  }
  const entities = new Matcher<Entry>(sameWords(languages.values()))
  for (const { form, entry } of entityForms(parts)) entities.add(form, entry)
  diagnostics.push(...lint(files, rows, parts, entities))
  return { lexicon: { ...parts, entities }, diagnostics }
}

function isRowFile(name: string): name is RowFile {
  return name in rowSchemas
}
