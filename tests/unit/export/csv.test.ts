// The table as others read it: an independent parser, and a spreadsheet that computes what looks like a formula.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { cellsOf, fromCsv, toCsv } from '../../../src/export/csv'
import { document, documents, eventWith, options } from './documents'

const rowsOf = (text: string) => parse<Record<string, string>>(text, { bom: true, columns: true })

it.each(documents)('an independent parser finds every event of %s', (_, whole) => {
  const text = toCsv(whole, whole.events, options)
  expect(text.startsWith('\ufeff')).toBe(true)
  const rows = rowsOf(text)
  expect(rows.map((row) => row['id'])).toEqual(whole.events.map(({ id }) => id))
  expect(rows.map((row) => JSON.parse(row['data'] ?? '') as { event: unknown }).map(({ event }) => event)).toEqual(
    whole.events,
  )
  expect(rows.map((row) => row['first_day'])).toEqual(whole.events.map(({ date }) => date.earliest ?? ''))
})

it('writes in the language asked for, each text isolated', () => {
  const [row] = rowsOf(toCsv(document, document.events.slice(0, 1), { ...options, lang: 'ur' }))
  expect(row?.['title']).toBe(`\u2068${document.events[0]?.title['ur'] ?? ''}\u2069`)
})

describe('no cell is a formula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u2068=1',
    '\u200f=1',
    '＝1',
    '=HYPERLINK("x")',
    '|cmd',
  ])('%j', (text) => {
    const title = { en: text }
    const event = eventWith({ title, evidence: eventWith({}).evidence.map((item) => ({ ...item, exact: text })) })
    for (const cell of cellsOf(toCsv(document, [event], options).slice(1)).flat())
      expect(cell.replace(/^[\p{Cf}\s]+/u, '')).not.toMatch(/^[=+\-@|＝]/)
    const read = fromCsv(toCsv(document, [event], options))
    expect(read.ok && read.document.events[0]?.title).toEqual(title)
  })
  it.each(['Visit to Beijing', '2025-04', 'a = b', 'ملاقات'])('%j is left as it is', (text) => {
    const [row] = rowsOf(toCsv(document, [eventWith({ title: { en: text } })], options))
    expect(row?.['title']).toBe(`\u2068${text}\u2069`)
  })
})

describe('cells', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a"\t"b"\n', [['a', 'b']]],
    ['"a ""b""","c\r\nd"\r\n', [['a "b"', 'c\r\nd']]],
    ['a,,\r\n', [['a', '', '']]],
  ])('%j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })
  it('nothing, where a quote never ends', () => {
    expect(cellsOf('a,"b')).toEqual([])
  })
})
