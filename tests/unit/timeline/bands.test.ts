// Bands behind the events of a lane: none covers another.
import { describe, expect, it } from 'vitest'
import { inRows } from '../../../src/timeline/bands'

describe('inRows', () => {
  it.each([
    ['none', [], []],
    ['one after the other', [[0, 5], [5, 9]], [0, 0]], // prettier-ignore
    ['two at once', [[0, 5], [3, 9]], [0, 1]], // prettier-ignore
    ['a third where the first has ended', [[0, 5], [3, 9], [6, 8]], [0, 1, 0]], // prettier-ignore
    ['the longer of two that begin together first', [[0, 3], [0, 9]], [0, 1]], // prettier-ignore
  ] as const)('%s', (_, spans, rows) => {
    const placed = inRows(spans.map(([start, end]) => ({ start, end })))
    expect(placed.map(({ row }) => row)).toEqual(rows)
    expect(placed.every((one) => one.rows === Math.max(...rows) + 1)).toBe(true)
  })
})
