// How the benchmark writes down what it measured: medians of runs, against this program, and what was not there in time.
import { expect, it } from 'vitest'
import type { Figures } from '../../../scripts/bench/measure'
import { percentile, tableOf } from '../../../scripts/bench/table'

const none: Figures = {
  drawn: null,
  ready: null,
  drag: null,
  wheel: null,
  keys: null,
  nodes: null,
  heap: null,
  handed: null,
}

it.each([
  [[4, 1, 3, 2], 50, 2],
  [[4, 1, 3, 2], 95, 4],
  [[7], 50, 7],
])('of %j, %i hundredths do not exceed %i', (values, hundredths, value) => {
  expect(percentile(values, hundredths)).toBe(value)
})

it('sets every program against the first', () => {
  const keys = [
    { told: 6, painted: 17 },
    { told: 3, painted: 21 },
  ]
  const own = [300, 500, 400].map((ready) => ({ ...none, ready, nodes: 1200, keys }))
  const quick = { name: 'quick', runs: [{ ...none, ready: 100, nodes: 84 }] }
  const slow = { name: 'slow', runs: [{ ...none, ready: 14_000 }] }
  const late = { name: 'late', runs: [none] }
  const rows = new Map(
    tableOf([{ name: 'own', runs: own }, quick, slow, late], 60_000)
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, label = '', ...cells]) => [label, cells.slice(0, 4)]),
  )
  expect(rows.get('')).toEqual(['own', 'quick', 'slow', 'late'])
  expect(rows.get('until it answers')).toEqual(['0.40 s', '0.10 s (0.3×)', '14.0 s (35×)', 'not within 60 s'])
  expect(rows.get('DOM nodes')).toEqual(['1,200', '84 (0.1×)', '–', '–'])
  expect(rows.get('key to results in the document, 95th percentile')).toEqual(['6.0 ms', '–', '–', '–'])
  expect(rows.get('key to results in the document, median')).toEqual(['3.0 ms', '–', '–', '–'])
  expect(rows.get('first key to results in the document')).toEqual(['6.0 ms', '–', '–', '–'])
  expect(rows.get('key to results painted, 95th percentile')).toEqual(['21.0 ms', '–', '–', '–'])
})
