// A table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, without which Excel reads it as something else.
// The columns are for people; the last one holds what they cannot, and only it is read back.
import type { Event } from '../model/event'
import { checkDocument } from './check'
import type { ExportOptions } from './options'
import { frameOf, portionOf, type Frame } from './portion'
import { failed, fieldsOf, listOf, parsed, type Result } from './result'
import { webLink } from './web-link'
import { wordingOf } from './wording'

const mark = '\ufeff'
const data = 'data'
/** What a program may take for the beginning of a formula, in any width; see OWASP, "CSV Injection". */
const formula = /^[\s\p{Cf}]*[=+\-@\t\r\n|%＝＋－＠]/u
const apart = '; '
const columns = [
  'id',
  'date',
  'first_day',
  'last_day',
  'date_in_words',
  'certainty',
  'type',
  'title',
  'participants',
  'countries',
  'place',
  'channel',
  'status',
  'quotes',
  'sources',
  'source_addresses',
  'address',
] as const

/** A text that no spreadsheet computes. */
const harmless = (text: string) => (formula.test(text) ? `'${text}` : text)
/** Between isolates, so that one column does not turn the next one round. */
const isolated = (text: string) => (text === '' ? '' : harmless(`\u2068${harmless(text)}\u2069`))
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`

/**
 * One row an event under one row of names.
 *
 * @example toCsv(document, [], options).startsWith('\ufeff"id"') //=> true
 */
export function toCsv(document: Frame, events: readonly Event[], options: ExportOptions): string {
  const wording = wordingOf(document, options.lang)
  const rowOf = (event: Event): Readonly<Record<string, string>> => {
    const words = wording(event)
    const { sources } = words
    return {
      id: harmless(event.id),
      date: harmless(event.date.edtf),
      first_day: event.date.earliest ?? '',
      last_day: event.date.latest ?? '',
      date_in_words: isolated(words.date),
      certainty: isolated(words.certainty),
      type: isolated(words.type),
      title: isolated(words.title.text),
      participants: words.participants.map(isolated).join(apart),
      countries: words.countries.map(isolated).join(apart),
      place: isolated(words.place),
      channel: isolated(words.channel),
      status: isolated(words.status),
      quotes: event.evidence.map(({ exact }) => isolated(exact)).join(apart),
      sources: sources.map(({ title }) => isolated(title)).join(apart),
      source_addresses: sources.flatMap(({ url }) => webLink(url) ?? []).join(' '),
      address: options.addressOf(event.id) ?? '',
      // a row stays whole when others are deleted or sorted
      [data]: JSON.stringify({ event, frame: { ...frameOf(portionOf(document, [event])), diagnostics: [] } }),
    }
  }
  const names = [...columns, data]
  const lines = events.map(rowOf).map((row) => names.map((name) => quoted(row[name] ?? '')).join(','))
  return `${mark}${[names.map(quoted).join(','), ...lines].join('\r\n')}\r\n`
}

/** Reads what `toCsv` writes, also after a spreadsheet has written it again with another separator. */
export function fromCsv(text: string): Result {
  const [head = [], ...rows] = cellsOf(text.startsWith(mark) ? text.slice(1) : text)
  const at = head.indexOf(data)
  if (at < 0) return failed('unknown-format')
  const events: unknown[] = []
  const entities = new Map<unknown, unknown>()
  const sources = new Map<unknown, unknown>()
  let frame: object | null = null
  for (const row of rows) {
    if (row.every((cell) => cell === '')) continue
    const value = fieldsOf(parsed(row[at] ?? ''))
    const own = fieldsOf(value?.['frame'])
    frame ??= own
    for (const entity of listOf(own?.['entities'])) entities.set(fieldsOf(entity)?.['id'], entity)
    for (const source of listOf(own?.['sources'])) sources.set(fieldsOf(source)?.['id'], source)
    events.push(value?.['event'])
  }
  if (frame === null) return failed(rows.length > 0 ? 'not-json' : 'no-events')
  return checkDocument({ ...frame, entities: [...entities.values()], sources: [...sources.values()], events })
}

/** The cells of a table, row by row. Separated by comma, semicolon or tab, whichever stands after the first cell. */
export function cellsOf(text: string): string[][] {
  const separator = /^(?:"[^"]*(?:""[^"]*)*"|[^",;\t\r\n]*)([,;\t])/.exec(text)?.[1] ?? ','
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n|\\r|$)`, 'y')
  const rows: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) return []
    const [, inQuotes, bare = '', end = ''] = found
    rows.at(-1)?.push(inQuotes === undefined ? bare : inQuotes.replace(/""/g, '"'))
    if (end !== separator && cell.lastIndex < text.length) rows.push([])
  }
  return rows
}
