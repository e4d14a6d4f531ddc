// The small parts of a query: days, order, facts, counts, lanes, slips of the finger.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { answers, dateReader } from '../../../src/query/date-words'
import { slips } from '../../../src/text/distance'
import { leavesOut, leavingOut } from '../../../src/query/choice'
import { narrow } from '../../../src/query/facets'
import { factsOf, pairs, partners } from '../../../src/query/facts'
import { allOf } from '../../../src/query/indexes'
import { lanesOf } from '../../../src/query/lanes'
import { isCalled, plainName } from '../../../src/query/names'
import { boundsOf, byDate, orderInTime } from '../../../src/query/order'
import { dayEnd, dayLength, dayOf, dayStart, windowOf } from '../../../src/query/time'
import { timesOf, windowAround } from '../../../src/query/times'
import { facetKeys, noFilters, toggled, type Filters } from '../../../src/query/view-state'
import { wordForms } from '../../../src/query/keys'

const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const facts = factsOf(document)
const all = allOf(document.events.length)
const call = document.events.findIndex(({ type }) => type === 'phone-call')
const meeting = document.events.findIndex(({ id }) => id.startsWith('2025-10-31-meeting'))

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-02-29', Date.UTC(2024, 1, 29)],
    ['0999-12-31', Date.parse('0999-12-31T00:00:00Z')],
  ])('%s', (day, start) => {
    expect(dayStart(day)).toBe(start)
    expect(dayOf(start)).toBe(day)
    expect(dayOf(dayEnd(day) - 1)).toBe(day)
  })
  it.each(['2025-02-29', '2025-13-01', '2025-1-1', '2025', '', '2025-01-01T00:00'])('%j is none', (day) => {
    expect(dayStart(day)).toBeNaN()
  })
  it('a window holds its last day', () => {
    expect(windowOf('2025-04-01', '2025-04-01')).toEqual({ start: 1743465600000, end: 1743552000000 })
  })
})

describe('slips', () => {
  it.each([
    ['phone', 'phone', 0],
    ['phone', 'phon', 1],
    ['phone', 'phones', 1],
    ['phone', 'fhone', 1],
    ['phone', 'phnoe', 1],
    ['haixing', 'hiaxnig', 2],
    ['tolan', 'to', 3],
    ['a', 'xyz', 3],
  ])('%s %s', (a, b, count) => {
    expect(slips(a, b, 3)).toBe(count)
    expect(slips(b, a, 3)).toBe(count)
  })
  it('counts no further than asked', () => {
    expect(slips('appointment', 'phone', 2)).toBe(3)
  })
  it('counts up to a limit what it counts without one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 10 })
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, limit) => {
        expect(slips(a, b, limit)).toBe(Math.min(slips(a, b, 20), limit + 1))
      }),
    )
  })
  it('one edit is never more than one slip', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, where, letter) => {
        const at = where % text.length
        expect(slips(text, text.slice(0, at) + text.slice(at + 1), 3)).toBe(1)
        expect(slips(text, text.slice(0, at) + letter + text.slice(at), 3)).toBe(1)
        expect(slips(text, text.slice(0, at) + letter + text.slice(at + 1), 3)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('dates in a question', () => {
  const read = dateReader(searchWords().months)
  it.each([
    ['april 2025', 4, 2025, null],
    ['2025 april', 4, 2025, null],
    ['apr 2025', 4, 2025, null],
    ['اپریل 2025', 4, 2025, null],
    ['اپریل ۲۰۲۵', 4, 2025, null],
    ['tháng 12/2025', 12, 2025, null],
    ['31 october', 10, null, 31],
    ['october 31, 2025', 10, 2025, 31],
    ['31 اکتوبر 2025', 10, 2025, 31],
    ['2025-10-31', 10, 2025, 31],
    ['2025', null, 2025, null],
    ['may', 5, null, null],
  ])('%s', (text, month, year, day) => {
    const words = wordForms(text)
    expect(read(words, 0)).toEqual({ month, year, day, length: words.length })
  })
  it.each(['ma', '80', '202', '31', 'xi', 'mayor', '0', 'tháng', '3025'])('%s is none', (text) => {
    expect(read(wordForms(text), 0)).toBeNull()
  })

  const asked = (text: string) => read(wordForms(text), 0) ?? (undefined as never)
  const best = (text: string) =>
    document.events
      .map((event) => [event.id, answers(event, asked(text))] as const)
      .filter(([, score]) => score > 0)
      .sort((a, b) => b[1] - a[1])[0]?.[0]
  it.each([
    ['april 2025', '2025-04-visit-xi-jinping-vn'],
    ['april 2024', '2024-04-04-meeting-ngo-le-van-cpusa'],
    ['5 april', '2024-04-04-meeting-ngo-le-van-cpusa'],
    ['february 2025', '2025-phone-call-to-lam-xi-jinping'],
    ['12 september', 'xxxx-09-12-message-xi-jinping'],
    ['2 september 2025', '2025-09-02-ceremony-zhao-leji'],
    ['6 april 2024', undefined],
    ['may 2025', undefined],
    ['13 september', undefined],
    ['12 september 2025', undefined],
  ])('%s is answered by %s', (text, id) => {
    expect(best(text)).toBe(id)
  })
})

describe('order', () => {
  it('is total and the same whatever the order before', () => {
    const sorted = document.events.toSorted(byDate)
    fc.assert(
      fc.property(fc.shuffledSubarray([...document.events], { minLength: document.events.length }), (events) => {
        expect(events.toSorted(byDate)).toEqual(sorted)
      }),
    )
  })
  it('a window around nothing is none', () => {
    const times = timesOf(document.events)
    expect(windowAround(times, [allOf(0)])).toBeNull()
    expect(windowAround(times, [all.filter((at) => Number.isNaN(times.start[at]))])).toBeNull()
  })
  it('of indexes is that of the events, whatever the order before', () => {
    for (const events of [document.events, document.events.toReversed()]) {
      expect([...orderInTime(events)].map((at) => events[at])).toEqual(document.events.toSorted(byDate))
    }
  })
})

describe('times', () => {
  const date = (earliest: string | null, latest: string | null) => ({
    date: { earliest, latest, certainty: 'stated' as const, edtf: '', because: [] },
  })
  const day = Date.UTC(2025, 3, 1)
  it.each([
    ['2025-04-01', '2025-04-02', [day, day + 2 * dayLength, 0]],
    [null, '2025-04-01', [day, day + dayLength, 1]],
    ['2025-04-01', null, [day, day + dayLength, 2]],
    [null, null, [NaN, NaN, 0]],
    ['2025-02-30', '2025-04-01', [day, day + dayLength, 1]],
    ['2025-04-02', '2025-04-01', [day + dayLength, day + dayLength, 0]],
  ])('%s to %s', (earliest, latest, [start = 0, end = 0, open = 0]) => {
    const times = timesOf([date(earliest, latest)])
    expect([times.start[0], times.end[0], times.open[0]]).toEqual([start, end, open])
  })
  it('are read the same of one event and of many', () => {
    const times = timesOf(document.events)
    document.events.forEach((event, at) => {
      const [first, last] = [event.date.earliest ?? event.date.latest, event.date.latest ?? event.date.earliest]
      const [start, end] = [first === null ? NaN : dayStart(first), last === null ? NaN : dayEnd(last)]
      expect([times.start[at], times.end[at]]).toEqual([start, end])
      expect(boundsOf(event)).toEqual(first === null ? null : { start, end })
    })
  })
})

it.each([
  [['CN', 'VN'], 'VN', ['CN']],
  [['CN', 'US', 'VN'], 'VN', ['CN', 'US']],
  [['VN'], 'VN', ['VN']],
  [['CN', 'VN'], null, ['CN', 'VN']],
  [[], 'VN', []],
])('partners of %j at home in %s', (countries, home, others) => {
  expect(partners(countries, home)).toEqual(others)
})

it.each([
  [['VN', 'CN'], ['CN-VN']],
  [
    ['US', 'CN', 'VN'],
    ['CN-US', 'CN-VN', 'US-VN'],
  ],
  [['VN'], []],
  [[], []],
])('pairs of %j', (countries, expected) => {
  expect(pairs(countries)).toEqual(expected)
})

describe('choices', () => {
  it.each([
    [[], 'visit', ['visit']],
    [['visit'], 'visit', []],
    [[], '-visit', ['-visit']],
    [['-visit'], '-visit', []],
    [['visit'], '-visit', ['-visit']],
    [['-visit', 'meeting'], 'visit', ['meeting', 'visit']],
  ])('%j and then %s', (before, choice, after) => {
    expect(toggled({ ...noFilters, type: before }, 'type', choice).type).toEqual(after)
  })
})

describe('narrow', () => {
  const values = facetKeys.flatMap((facet) => facts[facet].table.map((value) => [facet, value] as const))
  /** Mostly what some one event holds, so that filters meet in one event. */
  const choice = fc.oneof(
    fc.constantFrom(...values),
    ...[call, meeting].map((at) =>
      fc.constantFrom(...facetKeys.flatMap((facet) => facts[facet].at(at).map((value) => [facet, value] as const))),
    ),
  )
  const filters = fc
    .array(fc.tuple(choice, fc.boolean()), { maxLength: 5 })
    .map((chosen) =>
      chosen.reduce<Filters>(
        (sum, [[facet, value], out]) => toggled(sum, facet, out ? leavingOut(value) : value),
        noFilters,
      ),
    )
  const left = (chosen: Filters) => narrow(facts, all, chosen).events

  it('keeps what holds a value asked for and none left out, in every facet', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const held = (at: number) =>
          facetKeys.every((facet) => {
            const own = facts[facet].at(at)
            const asked = chosen[facet].filter((choice) => !leavesOut(choice))
            return (
              (asked.length === 0 || asked.some((value) => own.includes(value))) &&
              !own.some((value) => chosen[facet].includes(leavingOut(value)))
            )
          })
        expect(left(chosen)).toEqual(all.filter(held))
      }),
    )
  })
  it('a count is what asking for that value alone in its facet would leave, exclusions kept', () => {
    fc.assert(
      fc.property(filters, choice, (chosen, [facet, value]) => {
        const kept = chosen[facet].filter((choice) => leavesOut(choice) && choice !== leavingOut(value))
        const alone = left({ ...chosen, [facet]: [...kept, value] }).length
        expect(narrow(facts, all, chosen).counts[facet].get(value) ?? 0).toBe(alone)
      }),
      { numRuns: 1000 },
    )
  })
  it('a value left out with another of the same event would bring that event back only without the other', () => {
    const both = { ...noFilters, leader: ['-to-lam', '-xi-jinping'] }
    expect(narrow(facts, all, both).counts.leader.get('to-lam')).toBeUndefined()
    expect(narrow(facts, all, both).counts.leader.get('xi-jinping')).toBe(2)
    expect(narrow(facts, all, { ...noFilters, leader: ['-to-lam'] }).counts.leader.get('to-lam')).toBe(1)
  })
  it('asking for a value and leaving it out part the events in two', () => {
    fc.assert(
      fc.property(filters, choice, (chosen, [facet, value]) => {
        const kept = chosen[facet].filter((choice) => leavesOut(choice) && choice !== leavingOut(value))
        const whole = left({ ...chosen, [facet]: kept })
        const held = left({ ...chosen, [facet]: [...kept, value] })
        const out = left({ ...chosen, [facet]: [...kept, leavingOut(value)] })
        expect([...held, ...out].sort((a, b) => a - b)).toEqual([...whole])
      }),
    )
  })
  it('keeps the order it is given', () => {
    expect([...narrow(facts, Uint32Array.of(3, 1, 2), noFilters).events]).toEqual([3, 1, 2])
  })
})

describe('what things are called', () => {
  const xi = ['Xi Jinping', 'Tập Cận Bình', 'شی جن پنگ', '习近平'].map(plainName)
  it.each(['', 'xi', 'jin', 'jinping xi', 'tap can', 'TẬP', 'شی', 'پنگ شی', '习'])('%j may be Xi', (typed) => {
    expect(isCalled(xi, typed)).toBe(true)
  })
  it.each(['ping', 'xi lam', 'tapcan', 'لام', '平'])('%j is not', (typed) => {
    expect(isCalled(xi, typed)).toBe(false)
  })
})

describe('lanes', () => {
  it('hold every event at least once, and the rest comes last', () => {
    for (const key of ['country', 'leader', 'type', 'channel', 'source', 'none'] as const) {
      const lanes = lanesOf(facts, all, key, (id) => id)
      expect(new Set(lanes.flatMap(({ events }) => [...events])).size).toBe(all.length)
      expect(lanes.findIndex(({ id }) => id === '')).toBeOneOf([-1, lanes.length - 1])
    }
  })
  it('are none where there are no events', () => {
    expect(lanesOf(facts, allOf(0), 'none', (id) => id)).toEqual([])
  })
})
