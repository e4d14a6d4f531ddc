// The stand-in against moment itself, in UTC, on everything vis-timeline asks of it.
import fc from 'fast-check'
// the build puts the stand-in where 'moment' is asked for, so the real one is named by its file
import real from 'moment/moment'
import { describe, expect, it } from 'vitest'
import moment from '../../../src/timeline/moment'

const day = 86_400_000
const century = fc.integer({ min: Date.UTC(1925, 0, 1), max: Date.UTC(2075, 11, 31) })
const units = ['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
const runs = { numRuns: 2000 }

describe('the stand-in for moment', () => {
  it.each(['year', 'month', 'date', 'hours', 'minutes', 'seconds', 'milliseconds', 'weekday', 'week'] as const)(
    'reads %s as moment does',
    (part) => {
      fc.assert(
        fc.property(century, (time) => {
          expect(moment(time)[part]()).toBe(real.utc(time)[part]())
        }),
        runs,
      )
    },
  )

  it('reads the ISO weekday as moment does', () => {
    for (let offset = 0; offset < 7; offset++) {
      expect(moment(offset * day).isoWeekday()).toBe(real.utc(offset * day).isoWeekday())
    }
  })

  it.each([
    ['month', 0, 11],
    ['date', 1, 31],
    ['hours', 0, 23],
    ['minutes', 0, 59],
    ['seconds', 0, 59],
    ['milliseconds', 0, 999],
    ['weekday', 0, 6],
    ['year', 1900, 2100],
    ['week', 1, 52],
  ] as const)('sets %s as moment does', (part, min, max) => {
    fc.assert(
      fc.property(century, fc.integer({ min, max }), (time, value) => {
        expect(moment(time)[part](value).valueOf()).toBe(real.utc(time)[part](value).valueOf())
      }),
      runs,
    )
  })

  it.each(units)('adds and subtracts a %s as moment does', (unit) => {
    fc.assert(
      fc.property(century, fc.integer({ min: -400, max: 400 }), (time, amount) => {
        expect(moment(time).add(amount, unit).valueOf()).toBe(real.utc(time).add(amount, unit).valueOf())
        expect(moment(time).subtract(amount, `${unit}s`).valueOf()).toBe(
          real.utc(time).subtract(amount, unit).valueOf(),
        )
      }),
      runs,
    )
  })

  it.each(units)('compares by %s as moment does', (unit) => {
    fc.assert(
      fc.property(century, fc.integer({ min: -40 * day, max: 40 * day }), (time, away) => {
        expect(moment(time).isSame(time + away, unit)).toBe(real.utc(time).isSame(real.utc(time + away), unit))
      }),
      runs,
    )
  })

  it.each(['YYYY MMMM MMM MM M', 'DD D dddd ddd', 'HH:mm:ss.SSS', 'w', '[week] w', undefined])(
    'formats %s as moment does',
    (pattern) => {
      fc.assert(
        fc.property(century, (time) => {
          expect(moment(time).format(pattern)).toBe(real.utc(time).format(pattern))
        }),
        runs,
      )
    },
  )

  it('changes in place and returns itself, and a clone is apart', () => {
    const one = moment(0)
    const other = one.clone()
    expect(one.add(1, 'day')).toBe(one)
    expect([one.valueOf(), other.valueOf()]).toEqual([day, 0])
  })

  it.each([
    ['a number', day, day],
    ['a Date', new Date(day), day],
    ['another of its kind', moment(day), day],
    ['an ISO string', '1970-01-02T00:00:00Z', day],
    ['null, which is no time', null, NaN],
  ])('takes %s', (_, instant, time) => {
    expect(moment(instant).valueOf()).toBe(time)
  })

  it('knows its own kind', () => {
    expect([moment.isMoment(moment(0)), moment.isMoment(new Date(0)), moment.isMoment(real.utc(0))]).toEqual([
      true,
      false,
      false,
    ])
  })
})

// How vis-timeline walks its axis: round down to the scale, then step. Every scale, against moment, over a century.
describe.each([
  ['minute', 5],
  ['hour', 1],
  ['hour', 4],
  ['day', 1],
  ['day', 2],
  ['week', 1],
  ['month', 1],
  ['month', 3],
  ['year', 1],
  ['year', 5],
  ['year', 10],
] as const)('an axis of %s by %i', (unit, step) => {
  const walk = (from: typeof real.utc, time: number) => {
    let current = from(time)
    if (unit === 'year') current = current.year(step * Math.floor(current.year() / step)).month(0)
    if (unit === 'year' || unit === 'month') current = current.date(1)
    if (unit === 'week') current = current.weekday(0)
    if (unit !== 'minute' && unit !== 'hour') current = current.hours(0)
    if (unit !== 'minute') current = current.minutes(0)
    current = current.seconds(0).milliseconds(0)
    const ticks = [current.valueOf()]
    for (let count = 0; count < 24; count++) {
      current = current.add(step, unit)
      ticks.push(current.valueOf())
    }
    return ticks
  }

  it('has the ticks it has with moment', () => {
    fc.assert(
      fc.property(century, (time) => {
        expect(walk(moment as unknown as typeof real.utc, time)).toEqual(walk(real.utc, time))
      }),
      { numRuns: 200 },
    )
  })
})
