// What the chart says of events beyond its edges.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventDate } from '../../../src/model/date'
import { allOf } from '../../../src/query/indexes'
import { timesOf } from '../../../src/query/times'
import { beyond } from '../../../src/timeline/beyond'
import { LaneIndex } from '../../../src/timeline/lane-index'

const date = (earliest: string | null, latest = earliest): { date: EventDate } => ({
  date: { edtf: '', earliest, latest, certainty: (earliest ?? latest) ? 'stated' : 'undated', because: [] },
})
const on = (day: string) => Date.parse(`${day}T00:00:00Z`)
const window = { start: on('2025-01-01'), end: on('2026-01-01') }
const indexOf = (dates: readonly { date: EventDate }[]) => {
  const times = timesOf(dates)
  const dated = allOf(dates.length)
    .filter((at) => !Number.isNaN(times.start[at]))
    .sort((a, b) => (times.start[a] ?? 0) - (times.start[b] ?? 0))
  return { times, dated, lane: new LaneIndex(dated, times, new Uint16Array(dates.length)) }
}
const told = (...dates: readonly { date: EventDate }[]) => beyond(indexOf(dates).lane, window)

describe('beyond the edges of a window', () => {
  it.each([
    ['a day before it', [date('2024-12-31')], [1, 0]],
    ['its first and its last day', [date('2025-01-01'), date('2025-12-31')], [0, 0]],
    ['the day after it', [date('2026-01-01')], [0, 1]],
    ['days that reach into it', [date('2024-12-30', '2025-01-01'), date('2025-12-31', '2026-01-05')], [0, 0]],
    ['"before" a day before it', [date(null, '2024-05-01')], [1, 0]],
    ['no date', [date(null)], [0, 0]],
  ])('%s', (_, dates, counts) => {
    const { earlier, later } = told(...dates)
    expect([earlier.count, later.count]).toEqual(counts)
  })

  it('says how far to look to see them all', () => {
    const { earlier, later } = told(date('1995-07-11'), date('2023-02-01'), date('2026-03-01', '2026-03-04'))
    expect([earlier.to, later.to]).toEqual([on('1995-07-11'), on('2026-03-05')])
  })

  it('are what looking at each event says, however many', () => {
    const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)
    const any = fc.tuple(fc.nat(1000), fc.oneof(fc.constant(0), fc.nat(500)))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 900 }), (given) => {
        const { times, dated, lane } = indexOf(given.map(([first, days]) => date(day(first), day(first + days))))
        const over = [...dated].filter((at) => (times.end[at] ?? 0) <= window.start)
        const still = [...dated].filter((at) => (times.start[at] ?? 0) >= window.end)
        expect(beyond(lane, window)).toEqual({
          earlier: { count: over.length, to: Math.min(...over.map((at) => times.start[at] ?? 0)) },
          later: { count: still.length, to: Math.max(...still.map((at) => times.end[at] ?? 0)) },
        })
      }),
      { numRuns: 40 },
    )
  })
})
