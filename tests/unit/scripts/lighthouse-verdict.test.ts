// What is made of several Lighthouse runs: medians, lost points, and whether the bars are met.
import { describe, expect, it } from 'vitest'
import { median, verdict, type Run } from '../../../scripts/lighthouse-verdict'

const run = (performance: number, seo: number, blocked: number, described: number): Run => ({
  environment: { benchmarkIndex: 1500 },
  categories: {
    performance: { score: performance, auditRefs: [{ id: 'total-blocking-time', weight: 30 }] },
    seo: {
      score: seo,
      auditRefs: [
        { id: 'meta-description', weight: 1 },
        { id: 'structured-data', weight: 0 },
      ],
    },
  },
  audits: {
    'total-blocking-time': { title: 'Total Blocking Time', score: 1, numericValue: blocked },
    'meta-description': { title: 'Has a description', score: described },
    'structured-data': { title: 'Structured data', score: 0 },
  },
})

it.each([
  [[3, 1, 2], 2],
  [[4, 1], 1],
  [[7], 7],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

describe('the verdict', () => {
  it('takes the median of each score and time, so that one bad run decides nothing', () => {
    const { scores, times, below } = verdict([run(0.99, 1, 20, 1), run(0.4, 1, 900, 1), run(0.98, 1, 30, 1)])
    expect(scores).toEqual({ performance: 98, seo: 100 })
    expect(times).toEqual({ 'total-blocking-time': 30 })
    expect(below).toEqual([])
  })

  it('names each category below its bar', () => {
    expect(verdict([run(0.97, 0.99, 49, 1)]).below).toEqual(['performance: 97, wanted 98', 'seo: 99, wanted 100'])
  })

  it('names a wait that is too long, though the score be high', () => {
    expect(verdict([run(1, 1, 50, 1)]).below).toEqual(['total-blocking-time: 50 ms, wanted under 50'])
  })

  it('names audits that lost points in any run, not those that have none to lose', () => {
    expect(verdict([run(1, 1, 0, 1), run(1, 0.9, 0, 0)]).lost).toEqual(['seo: meta-description (Has a description)'])
  })
})
