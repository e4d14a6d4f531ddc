import { describe, expect, test } from 'vitest'
import type { EventDate } from '../../../src/model/date'
import { compareDates, compatibleDates, moreExact } from '../../../src/model/date-order'
import { edtfBounds, parseEdtf } from '../../../src/model/edtf'

function date(edtf: string, certainty: EventDate['certainty'] = 'stated'): EventDate {
  const read = parseEdtf(edtf)
  if (!read) throw new Error(edtf)
  return { edtf, ...edtfBounds(read), certainty, because: [] }
}

test('sorting: by first day, then last; open beginnings by their end, undated last', () => {
  const order = ['2024', '../2024-03-01', '2024?-04-04/2024?-04-05', '2025-01', '2025', '2025-04', 'XXXX-09-12']
  const sorted = order
    .toReversed()
    .map((edtf) => date(edtf))
    .sort(compareDates)
  expect(sorted.map(({ edtf }) => edtf)).toEqual(order)
})

describe('can both be true', () => {
  test.each([
    ['2025-04', '2025-04-14', true],
    ['2025?', '2025-10-31', true],
    ['../2025-10-31', '2025-10-23', true],
    ['2025-04-14/2025-04-15', '2025-04-15', true],
    ['XXXX-09-12', '2024-09-12', true],
    ['XXXX-09-12', '2024-09', true],
    ['XXXX-09-12', '2024', true],
    ['XXXX', '2024-09-12', true],
    ['XXXX-12-31', '2024-12-30/2025-01-02', true],
    ['XXXX-09', 'XXXX-09-12', true],
    ['2025-04', '2025-05-01', false],
    ['../2025-10-31', '2025-11-01', false],
    ['XXXX-09-12', '2024-09-13', false],
    ['XXXX-09-12', 'XXXX-09-13', false],
    ['XXXX-06-15', '2024-12-30/2025-01-02', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compatibleDates(date(a), date(b))).toBe(expected)
    expect(compatibleDates(date(b), date(a))).toBe(expected)
  })
})

describe('which says more', () => {
  test.each([
    ['2025-04', '2025-04-14', '2025-04-14'],
    ['2025', '../2025-10-31', '2025'],
    ['XXXX-09-12', '2024', '2024'],
    ['2025-04-14/2025-04-15', '2025-04', '2025-04-14/2025-04-15'],
  ])('%s or %s', (a, b, expected) => {
    expect(moreExact(date(a), date(b)).edtf).toBe(expected)
    expect(moreExact(date(b), date(a)).edtf).toBe(expected)
  })

  test('of two equally long the stated one', () => {
    const inferred = date('2025?-10-31', 'inferred')
    const stated = date('2025-10-31')
    expect(moreExact(inferred, stated)).toBe(stated)
    expect(moreExact(stated, inferred)).toBe(stated)
  })
})
