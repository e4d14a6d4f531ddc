// How a diagnostic reads on a terminal.
import { describe, expect, it } from 'vitest'
import { position, printDiagnostic } from '../../../scripts/report'
import { diagnostic } from '../../../src/model/diagnostic'

describe('a printed diagnostic', () => {
  it('says file, line, column, severity, code, and quotes what it is about', () => {
    const text = 'پہلی سطر\nدوسری 31 اکتوبر'
    const start = text.indexOf('31')
    const span = { start, end: text.length }
    const item = diagnostic('date-year-unknown', 'a.txt', span, { text: '31 اکتوبر' })
    expect(printDiagnostic(item, 'seeds', text)).toMatch(
      /^seeds\/a\.txt:2:7 warning date-year-unknown: \u206831 اکتوبر\u2069 /u,
    )
  })

  it('isolates words of the other direction, so that the line keeps its order', () => {
    const item = diagnostic('entity-unknown', 'a.txt', null, { name: 'کریم', row: '- { id: karim }' })
    expect(printDiagnostic(item, 'seeds', null)).toContain('\u2068کریم\u2069')
  })

  it('says no line where it is about the whole file', () => {
    expect(printDiagnostic(diagnostic('file-empty', 'a.txt', null, {}), 'seeds', null)).toMatch(
      /^seeds\/a\.txt error file-empty: /,
    )
  })
})

describe('a position', () => {
  it.each([
    ['the beginning', 'abc', 0, 1, 1],
    ['within a line', 'abc', 2, 1, 3],
    ['after a line end', 'ab\ncd', 3, 2, 1],
    ['after a carriage return', 'ab\r\ncd', 4, 2, 1],
  ])('counts from one: %s', (_, text, offset, line, column) => {
    expect(position(text, offset)).toEqual({ line, column })
  })
})
