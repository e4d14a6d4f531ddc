import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { icon } from '../../../src/timeline/counting'
import { reachOf } from '../../../src/timeline/crowd'
import { detailOf, type Detail, type DetailInput, type Drawable } from '../../../src/timeline/detail'
import type { Open } from '../../../src/timeline/extent'
import { rowGap } from '../../../src/timeline/packing'

const day = 86_400_000
const start = Date.UTC(2025, 0, 1)
const year = { start, end: start + 360 * day }
/** One pixel is one day, so that places can be read off. */
const input = (drawables: readonly Drawable[], more: Partial<DetailInput> = {}): DetailInput => {
  const { view = year, width = 360 } = more
  return {
    ...{ lanes: ['CN', 'US'], collapsed: new Set<string>(), drawables, crowds: new Map(), view, width, rows: 6 },
    ...{ reach: reachOf(view, width, 0.5), ...more },
  }
}
const event = (key: string, from: number, days: number, more: Partial<Drawable> & { open?: Open } = {}): Drawable => {
  const { open = 'none', ...rest } = more
  return {
    ...{ key, event: 0, lane: 'CN', label: 80, weight: 1 },
    extent: { start: start + from * day, end: start + (from + days) * day, open },
    ...rest,
  }
}
/** Day of the year a label begins at, seen from the edge the bar is cut by. */
const labelAt = ({ placed }: Detail, key: string) => {
  const one = placed.find((place) => place.key === key)
  return one && Math.round(Math.max((one.start - start) / day, 0) + one.shift)
}

describe('where a label stands', () => {
  it.each([
    ['at its date', event('a', 100, 30), 100],
    ['at the edge of the view, while its bar reaches into it', event('a', -60, 100), 0],
    ['drawn in from the far edge, so that it is not cut', event('a', 340, 10), 276],
    ['up to its date, where the date is "before"', event('a', 200, 0, { open: 'start' }), 120],
    ['from its date, where the date is "after"', event('a', 200, 0, { open: 'end' }), 200],
  ])('%s', (_, one, at) => {
    expect(labelAt(detailOf(input([one])), 'a')).toBe(at)
  })

  it('is never wider than the view', () => {
    const { placed } = detailOf(input([event('a', 10, 1, { label: 900 })]))
    expect(placed[0]?.width).toBeLessThanOrEqual(360)
  })

  it('tells a bar too short to see from one that can be seen', () => {
    const { placed } = detailOf(input([event('a', 10, 1), event('b', 10, 60)]))
    expect(placed.map(({ key, brief }) => [key, brief])).toEqual([
      ['a', true],
      ['b', false],
    ])
  })
})

describe('a collapsed lane', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => event(`c${index}`, 100 + index, 1))
  it('has one row, in which every event is counted or an icon', () => {
    const alone = event('alone', 300, 1)
    const detail = detailOf(input([...crowd, alone], { collapsed: new Set(['CN']) }))
    expect(detail.rows.get('CN')).toBe(1)
    expect(detail.placed.map(({ key, width }) => [key, width])).toEqual([['alone', icon]])
    expect(detail.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(12)
  })

  it('leaves the other lanes as they were', () => {
    const other = event('a', 100, 5, { lane: 'US' })
    const { placed } = detailOf(input([...crowd, other], { collapsed: new Set(['CN']) }))
    expect(placed.map(({ key, width }) => [key, width])).toEqual([['a', 80]])
  })
})

describe('rows', () => {
  it.each([
    ['one row where there is room', [event('a', 0, 10), event('b', 100, 10)], [0, 0]],
    ['another row where labels would touch', [event('a', 0, 10), event('b', 50, 10)], [0, 1]],
    ['another row where a bar would run under a label', [event('a', 0, 200), event('b', 150, 10)], [0, 1]],
    ['its own rows for every lane', [event('a', 0, 10), event('b', 0, 10, { lane: 'US' })], [0, 0]],
  ])('%s', (_, drawables, rows) => {
    expect(detailOf(input(drawables)).placed.map(({ row }) => row)).toEqual(rows)
  })

  it('are one in a lane without events', () => {
    expect([...detailOf(input([])).rows]).toEqual([
      ['CN', 1],
      ['US', 1],
    ])
  })
})

describe('where there are more events than rows', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => event(`e${index}`, 100 + index, 1, { weight: index }))

  it('the weightiest keep their labels and the others are counted in the last row', () => {
    const { placed, clusters, rows } = detailOf(input(crowd, { rows: 4 }))
    expect(placed.map(({ key }) => key).toSorted()).toEqual(['e10', 'e11', 'e9'])
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(9)
    expect(new Set(clusters.map(({ row }) => row))).toEqual(new Set([3]))
    expect(rows.get('CN')).toBe(4)
  })

  it('one that would be counted alone is drawn as its icon', () => {
    const { placed, clusters } = detailOf(input([event('a', 10, 200), event('b', 100, 3)], { rows: 1 }))
    expect([placed.map(({ key, width }) => [key, width]), clusters.length]).toEqual([[['b', icon]], 1])
  })

  it('counts stay where they are while one pans', () => {
    const moved = { start: year.start + 7 * day, end: year.end + 7 * day }
    const here = detailOf(input(crowd, { rows: 2 })).clusters
    expect(detailOf(input(crowd, { rows: 2, view: moved })).clusters).toEqual(here)
  })
})

describe('whatever the events, the window and the width', () => {
  const drawables = fc
    .array(
      fc.record({
        lane: fc.constantFrom('CN', 'US', 'none'),
        from: fc.integer({ min: -900, max: 900 }),
        days: fc.integer({ min: 0, max: 500 }),
        label: fc.integer({ min: 20, max: 400 }),
        weight: fc.integer({ min: 0, max: 5 }),
        open: fc.constantFrom<Open>('none', 'none', 'none', 'start', 'end'),
      }),
      { maxLength: 120 },
    )
    .map((rows) =>
      rows.map(({ from, days, open, ...rest }, index) =>
        event(`e${index}`, from, open === 'none' ? days : 0, { ...rest, open }),
      ),
    )
  const anyInput = fc
    .record({
      drawables,
      from: fc.integer({ min: -800, max: 800 }),
      length: fc.integer({ min: 14, max: 2000 }),
      width: fc.integer({ min: 120, max: 2400 }),
      rows: fc.integer({ min: 2, max: 14 }),
    })
    .map(({ drawables: all, from, length, width, rows }) =>
      input(all, { view: { start: start + from * day, end: start + (from + length) * day }, width, rows }),
    )

  it('drawn and counted is all there is in its lanes, each once', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { placed, clusters } = detailOf(given)
        expect(new Set(placed.map(({ key }) => key)).size).toBe(placed.length)
        const counted = clusters.reduce((sum, { count }) => sum + count, 0)
        expect(placed.length + counted).toBe(given.drawables.filter(({ lane }) => given.lanes.includes(lane)).length)
      }),
    )
  })

  it('what is not in view makes no lane higher', () => {
    const away = Array.from({ length: 9 }, (_, index) => event(`away${index}`, -30, 10))
    expect(detailOf(input([event('a', 100, 10), ...away])).rows.get('CN')).toBe(1)
  })

  it('nothing in a row touches anything else in it, and no lane has more rows than it may', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { placed, rows } = detailOf(given)
        const scale = given.width / (given.view.end - given.view.start)
        for (const one of placed) {
          expect(one.row).toBeLessThan(given.rows)
          for (const other of placed) {
            if (one === other || one.lane !== other.lane || one.row !== other.row) continue
            const [a, b] = [one, other].map((place) => {
              const from = (place.start - given.view.start) * scale
              const to = (place.end - given.view.start) * scale
              const seen = to > 0 && from < given.width ? Math.max(from, 0) : from
              const left = seen + place.shift
              return { from: Math.min(from, left), to: Math.max(to, left + place.width) }
            })
            if (a && b) expect(a.to + rowGap <= b.from + 0.01 || b.to + rowGap <= a.from + 0.01).toBe(true)
          }
        }
        for (const used of rows.values()) expect(used).toBeLessThanOrEqual(given.rows)
      }),
      { numRuns: 60 },
    )
  })

  it('a label of an event in view is in view', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const scale = given.width / (given.view.end - given.view.start)
        for (const { start: from, end: to, shift, width } of detailOf(given).placed) {
          const [first, last] = [(from - given.view.start) * scale, (to - given.view.start) * scale]
          if (last <= 9 || first >= given.width) continue
          const left = Math.max(first, 0) + shift
          expect(left).toBeGreaterThanOrEqual(-0.01)
          expect(left + width).toBeLessThanOrEqual(given.width + 0.01)
        }
      }),
    )
  })
})
