// What of a crowded lane is looked at, what is but counted, and that nothing is lost between the two.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventDate } from '../../../src/model/date'
import { orderInTime } from '../../../src/query/order'
import { dayLength, dayOf } from '../../../src/query/time'
import { timesOf } from '../../../src/query/times'
import { stretchOf } from '../../../src/timeline/counting'
import { lookAt, membersOf, reachOf } from '../../../src/timeline/crowd'
import { detailOf, type Drawable } from '../../../src/timeline/detail'
import { extentAt } from '../../../src/timeline/extent'
import { LaneIndex } from '../../../src/timeline/lane-index'

const start = Date.UTC(2020, 0, 1)
interface Told {
  readonly from: number
  readonly days: number
  readonly open: 'none' | 'start' | 'end'
  readonly weight: number
}
const dateOf = ({ from, days, open }: Told): EventDate => {
  const [earliest, latest] = [dayOf(start + from * dayLength), dayOf(start + (from + days) * dayLength)]
  return {
    ...{ edtf: '', certainty: 'stated', because: [] },
    earliest: open === 'start' ? null : earliest,
    latest: open === 'end' ? null : latest,
  }
}
/** A lane of its own, its events in order of time. */
const laneOf = (told: readonly Told[]) => {
  const named = told.map((one, at) => ({ id: `e${String(at).padStart(6, '0')}`, date: dateOf(one) }))
  const order = orderInTime(named as never)
  const times = timesOf(named)
  const lane = new LaneIndex(
    order,
    times,
    Uint16Array.from(told, ({ weight }) => weight),
  )
  return { lane, times }
}
const told = fc.record<Told>({
  from: fc.integer({ min: -900, max: 900 }),
  days: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.integer({ min: 0, max: 500 })),
  open: fc.constantFrom('none', 'none', 'none', 'none', 'start', 'end'),
  weight: fc.integer({ min: 1, max: 6 }),
})
/** Up to some thousands, without fast-check drawing each. */
const crowd = fc
  .tuple(fc.array(told, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 90 }))
  .map(([few, times]) =>
    Array.from({ length: times }, (_, round) =>
      few.map((one) => ({ ...one, from: ((one.from + round * 37) % 900) | 0 })),
    ).flat(),
  )
const views = fc.record({
  from: fc.integer({ min: -900, max: 800 }),
  length: fc.integer({ min: 14, max: 2000 }),
  width: fc.integer({ min: 240, max: 2400 }),
  rows: fc.integer({ min: 2, max: 14 }),
  called: fc.nat(40),
})

describe('a lane of any number of events, seen from anywhere', () => {
  const draw = (
    all: readonly Told[],
    { from, length, width, rows, called }: typeof views extends fc.Arbitrary<infer V> ? V : never,
  ) => {
    const { lane, times } = laneOf(all)
    const view = { start: start + from * dayLength, end: start + (from + length) * dayLength }
    const reach = reachOf(view, width, 0.5)
    const looked = lookAt(lane, reach, stretchOf(view, width), rows, called < all.length ? [called] : [])
    const drawables: Drawable[] = looked.events.map((event) => ({
      ...{ key: `CN/${event}`, event, lane: 'CN', label: 90, weight: lane.weightOf(event) },
      extent: extentAt(times, event) ?? { start: 0, end: 0, open: 'none' },
    }))
    const crowds = new Map([['CN', looked.crowd]])
    const detail = detailOf({ lanes: ['CN'], collapsed: new Set(), drawables, crowds, view, width, rows, reach })
    return { lane, times, reach, looked, detail }
  }

  it('draws, counts or leaves outside every event, each once', () => {
    fc.assert(
      fc.property(crowd, views, (all, view) => {
        const { lane, times, reach, looked, detail } = draw(all, view)
        const placed = new Set(detail.placed.map(({ event }) => event))
        expect(placed.size).toBe(detail.placed.length)
        const members = detail.clusters.map(({ stretch }) => membersOf(lane, reach, stretch, placed))
        expect(members.map(({ length }) => length)).toEqual(detail.clusters.map(({ count }) => count))
        const shown = [...placed, ...members.flat()]
        expect(new Set(shown).size).toBe(shown.length)
        expect(shown.length + looked.outside).toBe(all.length)
        for (const event of lane.events) {
          const [from, to] = [times.start[event] ?? 0, times.end[event] ?? 0]
          if (from < reach.end && to > reach.start) continue
          expect(shown).not.toContain(event)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('hands on a few hundred at most, whatever the lane holds', () => {
    fc.assert(
      fc.property(crowd, views, (all, view) => {
        const { looked, detail } = draw(all, view)
        expect(looked.events.length).toBeLessThanOrEqual(2 * 60 + 14 * 80)
        expect(detail.placed.length + detail.clusters.length).toBeLessThan(480)
      }),
      { numRuns: 60 },
    )
  })

  it('looks at what is called, however light it is', () => {
    const many = Array.from({ length: 3000 }, (_, at): Told => ({ from: at % 700, days: 0, open: 'none', weight: 3 }))
    const all = [...many, { from: 350, days: 0, open: 'none', weight: 1 } as const]
    const { lane } = laneOf(all)
    const view = { start, end: start + 700 * dayLength }
    const seen = (called: readonly number[]) =>
      lookAt(lane, reachOf(view, 1000, 0.5), stretchOf(view, 1000), 3, called).events.includes(3000)
    expect([seen([]), seen([3000])]).toEqual([false, true])
  })
})

describe('an index of a lane', () => {
  const any = fc.array(told, { maxLength: 900 })
  const stretch = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 600 }))

  it('finds what overlaps a stretch, and no more', () => {
    fc.assert(
      fc.property(any, stretch, (all, [day, days]) => {
        const { lane, times } = laneOf(all)
        const [from, to] = [start + day * dayLength, start + (day + days) * dayLength]
        const overlaps = (event: number) => (times.start[event] ?? 0) < to && (times.end[event] ?? 0) > from
        expect([...lane.overlapping(from, to)]).toEqual([...lane.events.filter(overlaps)])
      }),
    )
  })

  it('counts by stretches the same from near and from far', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 60 }), (few) => {
        const all = Array.from({ length: 4200 }, (_, at) => ({
          ...(few[at % few.length] as Told),
          from: (at * 7) % 900,
        }))
        const { lane } = laneOf(all)
        const finer = 2 ** 31
        const wide = (length: number) => lane.level(length, Math.floor(0 / length), Math.ceil(2 ** 42 / length))
        // one made of the finer, one counted anew
        wide(finer)
        const made = wide(2 * finer)
        const counted = laneOf(all).lane.level(2 * finer, 0, Math.ceil(2 ** 42 / (2 * finer)))
        const plain = (level: typeof made) =>
          [...level].map(([number, { count, first, last, top }]) => [
            number,
            count,
            first,
            last,
            top.map((event) => lane.weightOf(event)),
          ])
        expect(plain(made)).toEqual(plain(counted))
      }),
      { numRuns: 10 },
    )
  })

  it('leads to the first, the last and the nearest on either side', () => {
    const days = (list: readonly number[]) =>
      laneOf(list.map((from) => ({ from, days: 0, open: 'none', weight: 1 }))).lane
    const at = (day: number) => start + day * dayLength
    expect(days([0, 1, 2, 10, 20, 21]).beyond(at(5), at(15))).toEqual([0, 2, 4, 5])
    expect(days([7, 8]).beyond(at(5), at(15))).toEqual([])
    expect(days([]).beyond(at(5), at(15))).toEqual([])
  })
})
