import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayNumber, dayOfNumber, daysInMonth, isDay, weekdayOf } from '../../../src/model/calendar'
import { edtfBounds, edtfDate, formatEdtf, parseEdtf, type Edtf, type EdtfDate } from '../../../src/model/edtf'

describe('what is meant', () => {
  test.each([
    ['2025?-10-31', '2025-10-31', '2025-10-31'],
    ['2025-01~/2025-03~', '2025-01-01', '2025-03-31'],
    ['../2025-10-31', null, '2025-10-31'],
    ['2025-10-31/..', '2025-10-31', null],
    ['XXXX-09-12', null, null],
    ['XXXX', null, null],
    ['2024?-04-04/2024?-04-05', '2024-04-04', '2024-04-05'],
    ['2025-04', '2025-04-01', '2025-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025?', '2025-01-01', '2025-12-31'],
    ['2025~', '2025-01-01', '2025-12-31'],
    ['2025%', '2025-01-01', '2025-12-31'],
    ['2025?-01~/2025?-03~', '2025-01-01', '2025-03-31'],
    ['XXXX-02-29', null, null],
  ])('%s', (text, earliest, latest) => {
    const read = parseEdtf(text)
    expect(read).not.toBeNull()
    if (!read) return
    expect(formatEdtf(read)).toBe(text)
    expect(edtfBounds(read)).toEqual({ earliest, latest })
  })
})

describe('what is not read', () => {
  test.each([
    '',
    '..',
    '../..',
    '2025-13',
    '2025-02-30',
    '2023-02-29',
    '25',
    '2025-10-31/',
    '2025-10~-31',
    '2025~-10',
    '[2024..2025]',
    '2025-21',
    '2025/2026/2027',
    '2025-1-1',
  ])('%j', (text) => {
    expect(parseEdtf(text)).toBeNull()
  })
})

const year = fc.integer({ min: 1000, max: 2199 })
const date = fc
  .tuple(
    year,
    fc.option(fc.integer({ min: 1, max: 12 })),
    fc.option(fc.integer({ min: 1, max: 31 })),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([y, month, day, uncertainYear, approximate]) => {
    const last = month === null || day === null ? null : Math.min(day, daysInMonth(y, month))
    return edtfDate(y, month, last, { uncertainYear, approximate })
  })
const anyEdtf: fc.Arbitrary<Edtf> = fc.oneof(
  date.map((one) => ({ kind: 'date' as const, date: one })),
  fc
    .tuple(date, date)
    .map(([a, b]) => (first(a) <= first(b) ? { from: a, to: b } : { from: b, to: a }))
    .map((ends) => ({ kind: 'interval' as const, ...ends })),
)

function first(one: EdtfDate | null): string {
  return (one && edtfBounds({ kind: 'date', date: one }).earliest) ?? ''
}

function kind(one: EdtfDate | null): string {
  return one ? [one.month === null, one.day === null, one.uncertainYear, one.approximate].join() : ''
}

function last(one: EdtfDate | null): string {
  return (one && edtfBounds({ kind: 'date', date: one }).latest) ?? ''
}

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyEdtf, (value) => {
      expect(parseEdtf(formatEdtf(value))).toEqual(value)
    }),
  )
})

test('the edtf package reads the same first and last day', () => {
  fc.assert(
    fc.property(anyEdtf, (value) => {
      // The package refuses an interval whose end begins no later than its beginning ends, and ends of two kinds.
      fc.pre(value.kind === 'date' || (last(value.from) < first(value.to) && kind(value.from) === kind(value.to)))
      const { earliest, latest } = edtfBounds(value)
      const theirs = edtf(formatEdtf(value))
      expect(new Date(theirs.min).toISOString().slice(0, 10)).toBe(earliest)
      expect(new Date(theirs.max).toISOString().slice(0, 10)).toBe(latest)
    }),
  )
})

describe('days', () => {
  test('numbers and days are inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 80_000 }), (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number)
      }),
    )
  })

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
  ])('%s and %i days', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected)
  })

  test.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2025, 11, 31, false],
    [2025, 13, 1, false],
    [2025, 12, 0, false],
  ])('%i-%i-%i', (y, month, day, expected) => {
    expect(isDay(y, month, day)).toBe(expected)
  })

  test('31 October 2025 is a Friday', () => {
    expect(weekdayOf('2025-10-31')).toBe(5)
    expect(weekdayOf('1945-09-02')).toBe(7)
  })
})
