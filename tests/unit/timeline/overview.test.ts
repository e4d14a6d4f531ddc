import { describe, expect, it } from 'vitest'
import type { EventDate } from '../../../src/model/date'
import { timesOf } from '../../../src/query/times'
import { monthTable, moved, overviewOf, scaleOf, yearTicks } from '../../../src/timeline/overview'

const window = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2026, 0, 1) }
const date = (earliest: string | null, latest: string | null, certainty: EventDate['certainty'] = 'stated') => ({
  ...{ edtf: '', earliest, latest, certainty, because: [] },
})
interface OverviewEvent {
  readonly date: EventDate
  readonly evidence: readonly { readonly source: string }[]
}
const event = (from: string | null, to: string | null = from, source = 's'): OverviewEvent => ({
  date: date(from, to),
  evidence: [{ source }],
})
const overview = (
  events: readonly OverviewEvent[],
  matches: (one: OverviewEvent) => boolean = () => true,
  published: string | null = null,
) =>
  overviewOf(
    monthTable({ events, sources: [{ id: 's', published }] }, timesOf(events), window),
    Uint32Array.from(events.flatMap((one, at) => (matches(one) ? [at] : []))),
  )
const month = (months: ReturnType<typeof overview>, year: number, number: number) =>
  months.find(({ start }) => start === Date.UTC(year, number - 1, 1))

describe('the months of a document', () => {
  it('are those of the opening window where nothing lies outside it', () => {
    const months = overview([event('2024-05-02')])
    expect([months.length, months[0]?.start, months.at(-1)?.start]).toEqual([36, window.start, Date.UTC(2025, 11, 1)])
  })

  it('reach out to the first and the last event', () => {
    const months = overview([event('1995-07-11'), event('2027-02-01')])
    expect([months[0]?.start, months.at(-1)?.start]).toEqual([Date.UTC(1995, 6, 1), Date.UTC(2027, 1, 1)])
  })

  it.each([
    ['a day', event('2025-04-14'), [1, 0]],
    ['days within one month', event('2025-04-14', '2025-04-20'), [1, 0]],
    ['two months it may fall into', event('2025-04-14', '2025-05-20'), [0, 1 / 2]],
    ['a whole year', event('2025-01-01', '2025-12-31'), [0, 1 / 12]],
    ['a day before which it was', event(null, '2025-04-14'), [0, 1]],
    ['a day after which it was', event('2025-04-14', null), [0, 1]],
    ['no date at all', { date: date(null, null, 'undated'), evidence: [] }, [0, 0]],
  ])('count %s', (_, one, counts) => {
    const april = month(overview([one]), 2025, 4)
    expect([april?.sure, april?.maybe]).toEqual(counts)
  })

  it('add up to the number of dated events', () => {
    const months = overview([
      event('2025-01-01', '2025-12-31'),
      event('2023-02-27', '2023-03-02'),
      event('1995-01-01', '1995-12-31'),
    ])
    expect(months.reduce((sum, { all: events }) => sum + events, 0)).toBeCloseTo(3)
  })

  it('hold each event in its own, in whatever order they come and in whatever century', () => {
    const days = ['2025-04-14', '0050-03-31', '1950-03-01', '2025-04-01', '2025-03-31', '1950-02-28']
    const months = overview(days.map((day) => event(day)))
    const full = months.filter(({ all }) => all > 0)
    expect(full.map(({ start, all }) => [new Date(start).toISOString().slice(0, 7), all])).toEqual([
      ['0050-03', 1],
      ['1950-02', 1],
      ['1950-03', 1],
      ['2025-03', 1],
      ['2025-04', 2],
    ])
  })

  it('keep all events apart from the matching ones', () => {
    const [first, second] = [event('2025-04-14'), event('2025-04-20')]
    const april = month(
      overview([first, second], (one) => one === first),
      2025,
      4,
    )
    expect([april?.all, april?.sure]).toEqual([2, 1])
  })
})

describe('which months articles report on', () => {
  it.each([
    [
      'those before the last exact day of an article without a day of publication',
      null,
      ['2025-08', '2025-09', '2025-10'],
    ],
    ['those before the day of publication where it is known', '2025-03-10', ['2025-01', '2025-02', '2025-03']],
  ])('%s', (_, day, months) => {
    const events = [event('2025-10-31'), event('2025-01-01', '2025-12-31'), event('1995-01-01', '1995-12-31')]
    const covered = overview(events, () => true, day).filter((one) => one.covered)
    expect(covered.map(({ start }) => new Date(start).toISOString().slice(0, 7))).toEqual(months)
  })
})

describe('the scale', () => {
  const events = [event('1995-01-01', '1995-12-31'), ...Array.from({ length: 12 }, () => event('2025-04-14'))]
  const scale = scaleOf(overview(events), window)

  it('gives the opening window most of the strip, however far the first event lies', () => {
    expect(scale.at(window.end) - scale.at(window.start)).toBeGreaterThan(0.75)
  })

  it('gives a lone early event a place one can see', () => {
    expect(scale.at(Date.UTC(1996, 0, 1)) - scale.at(Date.UTC(1995, 0, 1))).toBeGreaterThan(0.05)
  })

  it('breaks where nothing happened for years, and only there', () => {
    expect(scale.stretches.map(({ skipped }) => skipped)).toEqual([false, true, false])
  })

  it('never breaks the opening window', () => {
    expect(
      scaleOf(overview([event('2023-01-01'), event('2025-12-31')]), window).stretches.map(({ skipped }) => skipped),
    ).toEqual([false])
  })

  it('runs from 0 to 1 without going back, and can be read both ways', () => {
    let before = -1
    for (let time = Date.UTC(1995, 0, 1); time < window.end; time += 20 * 86_400_000) {
      const part = scale.at(time)
      expect(part).toBeGreaterThan(before)
      expect(Math.abs(scale.timeAt(part) - time)).toBeLessThan(1000)
      before = part
    }
    expect([scale.at(0), scale.at(Infinity)]).toEqual([0, 1])
    expect([scale.timeAt(0), scale.timeAt(1)]).toEqual([Date.UTC(1995, 0, 1), window.end])
  })

  it('names years that stand clear of one another, those before a break too', () => {
    expect(yearTicks(scale, 0.05).map(({ year }) => year)).toEqual([1995, 2023, 2024, 2025])
    const narrow = yearTicks(scale, 0.3)
    expect(narrow.every(({ at }, index) => at - (narrow[index - 1]?.at ?? -1) >= 0.3)).toBe(true)
  })
})

describe('a handle moved by the keyboard', () => {
  const half = { start: Date.UTC(2025, 0, 1), end: Date.UTC(2025, 6, 1) }
  it.each([
    ['start', 1, Date.UTC(2025, 1, 1)],
    ['start', -1, Date.UTC(2024, 11, 1)],
    ['start', 99, Date.UTC(2025, 5, 1)],
    ['end', 1, Date.UTC(2025, 7, 1)],
    ['end', -12, Date.UTC(2025, 1, 1)],
  ] as const)('%s by %i months', (end, months, time) => {
    expect(moved(half, end, months)[end]).toBe(time)
  })

  it.each([
    [1, Date.UTC(2025, 3, 1)],
    [-1, Date.UTC(2025, 2, 1)],
  ])('goes to the edge of its month first: %i', (months, time) => {
    expect(moved({ start: Date.UTC(2025, 2, 14), end: half.end }, 'start', months).start).toBe(time)
  })
})
