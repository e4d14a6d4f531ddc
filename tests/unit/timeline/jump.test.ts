// Where "first", "earlier", "later" and "last" lead, and in which order the lanes stand.
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/model/event'
import { orderInTime } from '../../../src/query/order'
import type { TimeWindow } from '../../../src/query/time'
import { timesOf } from '../../../src/query/times'
import { landingOf, type Jump } from '../../../src/timeline/jump'
import type { LaneOrder } from '../../../src/query/view-state'
import { orderLanes } from '../../../src/timeline/lane-order'

const on = (id: string, day: string | null) =>
  ({
    id,
    date: { edtf: day ?? 'XXXX', earliest: day, latest: day, certainty: day ? 'stated' : 'undated', because: [] },
  }) as unknown as Event
const events = [on('c', '2025-03-01'), on('a', '2023-01-01'), on('none', null), on('b', '2024-06-01')]
const times = timesOf(events)
const inTime = orderInTime(events)
const land = (jump: Jump, window: TimeWindow, pointed: string | null) =>
  landingOf(times, inTime, jump, window, pointed === null ? -1 : events.findIndex(({ id }) => id === pointed))
const year = (n: number) => ({ start: Date.UTC(n, 0, 1), end: Date.UTC(n + 1, 0, 1) })

describe('a jump', () => {
  it.each<[Jump, number, string | null, string | null]>([
    ['first', 2024, null, 'a'],
    ['last', 2024, null, 'c'],
    ['later', 2024, null, 'c'],
    ['earlier', 2024, null, 'b'],
    ['later', 2024, 'b', 'c'],
    ['earlier', 2024, 'b', 'a'],
    ['earlier', 2023, 'a', null],
    ['later', 2025, 'c', null],
    // what it once led to has left the view
    ['later', 2022, 'c', 'a'],
    ['later', 2030, null, null],
  ])('%s from %i, having come to %s, leads to %s', (jump, from, pointed, id) => {
    expect(events[land(jump, year(from), pointed)?.event ?? -1]?.id ?? null).toBe(id)
  })

  it('keeps the length of the window and puts the event in its middle', () => {
    const landing = land('last', year(2023), null)
    const { start, end } = landing?.window ?? { start: 0, end: 0 }
    expect(end - start).toBe(year(2023).end - year(2023).start)
    expect(new Date((start + end) / 2).toISOString()).toBe('2025-03-01T12:00:00.000Z')
  })
})

describe('the order of lanes', () => {
  const [us, cn, rest] = [
    [on('c', '2023-01-01'), on('b', '2025-01-01')],
    [on('a', '2024-01-01')],
    [on('d', '1990-01-01')],
  ] as const
  const all = [...us, ...cn, ...rest]
  const times = timesOf(all)
  const lane = (id: string, label: string, events: readonly Event[]) => ({
    ...{ id, label, note: '', events: Uint32Array.from(events, (event) => all.indexOf(event)) },
  })
  const lanes = [lane('US', 'United States', us), lane('CN', 'China', cn), lane('', 'All others', rest)]
  it.each<[LaneOrder, string[]]>([
    ['count', ['US', 'CN', '']],
    ['name', ['CN', 'US', '']],
    ['first', ['US', 'CN', '']],
  ])('%s', (order, ids) => {
    expect(orderLanes(lanes, times, order, 'en').map(({ id }) => id)).toEqual(ids)
  })
})
