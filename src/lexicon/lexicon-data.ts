// The lexicon's files parsed and checked against their shapes, row by row. It builds nothing of them.
import { isCollection, isSeq, LineCounter, parseDocument } from 'yaml'
import Type, { type TSchema } from 'typebox'
import Value from 'typebox/value'
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import { loadDateWords, type DateWords } from './date-words'
import { EventTypeRow, LanguageRow } from './language'
import type { LexiconFile } from './lexicon'
import type { LintRow } from './lint'
import { rowSchemas, type RowFile } from './rows'

/** What a lexicon is made of, checked: plain values, to be stored or handed to another thread. */
export interface LexiconData {
  readonly rows: Readonly<Partial<Record<RowFile, readonly { readonly id: string }[]>>>
  readonly eventTypes: readonly EventTypeRow[]
  readonly languages: readonly LanguageRow[]
  readonly tables: Readonly<Record<string, unknown>>
  readonly dates: readonly DateWords[]
  /** For each of `entityForms`, in their order, the words it is matched by, with a space between. */
  readonly keys: readonly string[]
}

/** Files parsed before, by name; whoever loads a lexicon again and again keeps one, so that only what changed is parsed. */
export type ParsedFiles = Map<string, Parsed & { readonly text: string }>

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

function parsedOf(file: LexiconFile, before: ParsedFiles): Parsed {
  const known = before.get(file.name)
  if (known?.text === file.text) return known
  const parsed = { ...parse(file), text: file.text }
  before.set(file.name, parsed)
  return parsed
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

/** Parses and checks; of several rows with one id the first counts. */
export function readFiles(
  files: readonly LexiconFile[],
  before: ParsedFiles,
): {
  data: Omit<LexiconData, 'keys'>
  rows: LintRow[]
  diagnostics: Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const rows: LintRow[] = []
  const byFile = new Map<RowFile, Map<string, { id: string }>>()
  const languages = new Map<string, LanguageRow>()
  const eventTypes = new Map<string, EventTypeRow>()
  const tables: Record<string, unknown> = {}
  const dates: DateWords[] = []

  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { value, diagnostics: syntax, lines } = parsedOf(file, before)
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
      if (loaded.words) dates.push(loaded.words)
    } else tables[stem(file.name)] = value
  }
  const tablesOfRows = Object.fromEntries([...byFile].map(([name, known]) => [name, [...known.values()]]))
  const data = {
    rows: tablesOfRows,
    eventTypes: [...eventTypes.values()],
    languages: [...languages.values()],
    tables,
    dates,
  }
  return { data, rows, diagnostics }
}

function isRowFile(name: string): name is RowFile {
  return name in rowSchemas
}
