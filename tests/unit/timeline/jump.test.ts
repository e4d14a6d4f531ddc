// Where "first", "earlier", "later" and "last" lead, and in which order the lanes stand.
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/model/event'
import type { ChartItem } from '../../../src/timeline/chart'
import { landingOf, type Jump } from '../../../src/timeline/jump'
import type { LaneOrder } from '../../../src/query/view-state'
import { orderLanes } from '../../../src/timeline/lane-order'

const on = (id: string, day: string | null) =>
  ({
    id,
    date: { edtf: day ?? 'XXXX', earliest: day, latest: day, certainty: day ? 'stated' : 'undated', because: [] },
  }) as unknown as Event
const events = [on('c', '2025-03-01'), on('a', '2023-01-01'), on('none', null), on('b', '2024-06-01')]
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
    expect(landingOf(events, jump, year(from), pointed)?.event.id ?? null).toBe(id)
  })

  it('keeps the length of the window and puts the event in its middle', () => {
    const landing = landingOf(events, 'last', year(2023), null)
    const { start, end } = landing?.window ?? { start: 0, end: 0 }
    expect(end - start).toBe(year(2023).end - year(2023).start)
    expect(new Date((start + end) / 2).toISOString()).toBe('2025-03-01T12:00:00.000Z')
  })
})

describe('the order of lanes', () => {
  const lanes = [
    { id: 'US', label: 'United States', note: '' },
    { id: 'CN', label: 'China', note: '' },
    { id: '', label: 'All others', note: '' },
  ]
  const item = (lane: string, event: Event): ChartItem => ({ key: `${lane}/${event.id}`, lane, event, title: '' })
  const items = [
    item('CN', on('a', '2024-01-01')),
    item('US', on('b', '2025-01-01')),
    item('US', on('c', '2023-01-01')),
    item('', on('d', '1990-01-01')),
  ]
  it.each<[LaneOrder, string[]]>([
    ['count', ['US', 'CN', '']],
    ['name', ['CN', 'US', '']],
    ['first', ['US', 'CN', '']],
  ])('%s', (order, ids) => {
    expect(orderLanes(lanes, items, order, 'en').map(({ id }) => id)).toEqual(ids)
  })

  it('goes by the first date, not the first listed', () => {
    const later = items.map((one) => (one.event.id === 'c' ? item('US', on('c', '2026-01-01')) : one))
    expect(orderLanes(lanes, later, 'first', 'en').map(({ id }) => id)).toEqual(['CN', 'US', ''])
  })
})
