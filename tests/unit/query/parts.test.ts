// The small parts of a query: days, order, facts, counts, lanes, slips of the finger.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { answers, dateReader } from '../../../src/query/date-words'
import { slips } from '../../../src/query/distance'
import { narrow } from '../../../src/query/facets'
import { factsOf, partners } from '../../../src/query/facts'
import { lanesOf } from '../../../src/query/lanes'
import { byDate, windowAround } from '../../../src/query/order'
import { dayEnd, dayOf, dayStart, windowOf } from '../../../src/query/time'
import { facetKeys, noFilters, toggled, type Filters } from '../../../src/query/view-state'
import { wordForms } from '../../../src/query/vocabulary'

const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const facts = factsOf(document)
const all = document.events.map((_, at) => at)

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
    expect(windowAround([])).toBeNull()
    expect(windowAround(document.events.filter(({ date }) => date.certainty === 'undated'))).toBeNull()
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

describe('narrow', () => {
  const values = facetKeys.flatMap((facet) => [...new Set(facts[facet].flat())].map((value) => [facet, value] as const))
  const filters = fc
    .subarray(values, { maxLength: 4 })
    .map((chosen) => chosen.reduce<Filters>((sum, [facet, value]) => toggled(sum, facet, value), noFilters))

  it('a count is what choosing that value alone in its facet would leave', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...values), (chosen, [facet, value]) => {
        const alone = narrow(facts, all, { ...chosen, [facet]: [value] }).events.length
        expect(narrow(facts, all, chosen).counts[facet].get(value) ?? 0).toBe(alone)
      }),
    )
  })
  it('keeps the order it is given', () => {
    expect(narrow(facts, [3, 1, 2], noFilters).events).toEqual([3, 1, 2])
  })
})

describe('lanes', () => {
  it('hold every event at least once, and the rest comes last', () => {
    for (const key of ['country', 'leader', 'type', 'channel', 'source', 'none'] as const) {
      const lanes = lanesOf(facts, all, key, (id) => id)
      expect(new Set(lanes.flatMap(({ events }) => events)).size).toBe(all.length)
      expect(lanes.findIndex(({ id }) => id === '')).toBeOneOf([-1, lanes.length - 1])
    }
  })
  it('are none where there are no events', () => {
    expect(lanesOf(facts, [], 'none', (id) => id)).toEqual([])
  })
})
