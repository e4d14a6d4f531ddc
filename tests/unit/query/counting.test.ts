// What search and facets count with: lists of numbers, against plain ways to say the same.
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { searchWords } from '../../../src/i18n/search-words'
import type { TimelineDocument } from '../../../src/model/document'
import { Column } from '../../../src/query/column'
import { CountedValues } from '../../../src/query/counted-values'
import { Counts } from '../../../src/query/counts'
import { allOf, isAmong } from '../../../src/query/indexes'
import { Postings, type Posted } from '../../../src/query/postings'
import { ranked } from '../../../src/query/ranking'
import { indexOf, search } from '../../../src/query/search'
import { Union } from '../../../src/query/union'
import { Values } from '../../../src/query/values'
import { finished } from '../../../src/query/vocabulary'

const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument

describe('postings', () => {
  const keysOf = fc.array(fc.array(fc.nat(5), { maxLength: 8 }), { maxLength: 300 })
  it('hold each event once, ascending, whatever is told twice and which events are found by nothing', () => {
    fc.assert(
      fc.property(keysOf, (events) => {
        const postings = new Postings<Posted>()
        for (let number = 0; number < 6; number++) postings.keys.push({ number, last: -1, count: 0 })
        events.forEach((keys, event) => {
          for (const number of keys) postings.tell(postings.keys[number] ?? { number, last: -1, count: 0 }, event)
        })
        const lists = finished(postings.listsInParts())
        expect(lists.map((list) => [...list])).toEqual(
          Array.from(lists, (_, number) => [...events.keys()].filter((event) => events[event]?.includes(number))),
        )
      }),
    )
  })
  it('share one array of four bytes a number', () => {
    const lists = [...indexOf(document, searchWords()).vocabulary.words.values()].flat().map(({ key }) => key.events)
    expect(lists.every((list) => list instanceof Uint32Array)).toBe(true)
    expect(new Set(lists.map(({ buffer }) => buffer)).size).toBe(1)
  })
})

describe('a column', () => {
  const values = fc.oneof(fc.nat(6), fc.constantFrom(-1, NaN))
  const rows = fc.array(fc.array(values, { maxLength: 4 }), { maxLength: 200 })
  it('tells the events of a value, ascending, however many values an event has', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const starts = Uint32Array.from([0, ...given.map((_, at) => given.slice(0, at + 1).flat().length)])
        const flat = given.flat()
        const column = new Column(given.length, (place) => flat[place] ?? -1, starts)
        for (let value = 0; value <= 7; value++) {
          const events = [...given.keys()].flatMap(
            (at) => given[at]?.filter((one) => one === value).map(() => at) ?? [],
          )
          expect([...column.eventsOf(value)]).toEqual(events)
        }
        const none = [...given.keys()].flatMap((at) => given[at]?.filter((one) => !(one >= 0)).map(() => at) ?? [])
        expect([...column.eventsOf(-1)]).toEqual(none)
      }),
    )
  })
  it('has one value an event where it does not say how many', () => {
    const column = new Column(5, (at) => at % 2)
    expect([column.eventsOf(0), column.eventsOf(1), column.eventsOf(2)].map((events) => [...events])).toEqual([
      [0, 2, 4],
      [1, 3],
      [],
    ])
  })
})

describe('events put together', () => {
  /** More than are sorted, and fewer. */
  const added = fc.array(fc.array(fc.nat(199), { maxLength: 90 }), { maxLength: 4 })
  it('are there once, ascending, however few or many are added, and are gone when taken', () => {
    fc.assert(
      fc.property(fc.array(added, { minLength: 1, maxLength: 3 }), (sets) => {
        const union = new Union(200)
        for (const lists of sets) {
          for (const list of lists) union.addAll(Uint32Array.from(list))
          expect([...union.taken()]).toEqual([...new Set(lists.flat())].sort((a, b) => a - b))
        }
      }),
    )
  })
  it('may be all of them', () => {
    const union = new Union(3000)
    for (let event = 2999; event >= 0; event--) union.add(event)
    expect(union.taken()).toEqual(allOf(3000))
  })
})

describe('ranking', () => {
  const scores = fc.array(fc.constantFrom(0.5, 1, 1.5, 2.25, 10, 12.5), { maxLength: 400 })
  const many = fc.array(fc.float({ min: Math.fround(0.1), max: 100, noNaN: true }), { minLength: 600, maxLength: 900 })
  it('is by score, and of equals as they came', () => {
    fc.assert(
      fc.property(fc.oneof(scores, many), (given) => {
        const events = allOf(given.length).map((at) => at * 3)
        const own = Float32Array.from(given)
        const sorted = [...events].sort((a, b) => (own[b / 3] ?? 0) - (own[a / 3] ?? 0) || a - b)
        expect([...ranked(events, own)]).toEqual(sorted)
      }),
    )
  })
})

describe('an answer', () => {
  const index = indexOf(document, searchWords())
  it.each(['xi', 'xi phone', 'visit 2025', 'tập cận bình', 'the', ''])(
    '%j ranks what it matched, and any of it',
    (query) => {
      const { matching, events, ranked: rank } = search(index, query)
      expect([...events].sort((a, b) => a - b)).toEqual([...matching])
      const some = matching.filter((_, at) => at % 2 === 0)
      expect([...rank(some)]).toEqual([...events].filter((event) => isAmong(some, event)))
    },
  )
  it('is the same one when it is asked for again', () => {
    expect(search(index, 'xi phone')).toBe(search(index, 'xi phone'))
  })
  it('does not depend on what was asked before', () => {
    const queries = ['xi', 'to lam phone', 'visit', '"xi jinping"', 'april 2025', 'xi jinping visit']
    const fresh = queries.map((query) => [...search(indexOf(document, searchWords()), query).events])
    for (const query of queries) for (const other of queries) search(index, `${query} ${other}`)
    expect(queries.map((query) => [...search(index, query).events])).toEqual(fresh)
  })
})

describe('counts of values', () => {
  const events = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 }), { maxLength: 60 })
  it('are of each value, the fullest among those asked for, and no more counted than says how many', () => {
    fc.assert(
      fc.property(events, fc.nat(4), (given, most) => {
        const values = Values.of(given.length, (at) => given[at] ?? [])
        const plain = new Map<string, number>()
        for (const value of given.flat()) plain.set(value, (plain.get(value) ?? 0) + 1)
        const counts = () => new Counts(values, allOf(given.length))
        for (const value of 'abcde') expect(counts().get(value)).toBe(plain.get(value))
        expect(new Map(counts().fullest(Infinity))).toEqual(plain)
        const first = counts().fullest(most + 1)
        const sums = [...plain.values()].sort((a, b) => b - a)
        expect(first.map(([, sum]) => sum).sort((a, b) => b - a)).toEqual(
          sums.filter((sum) => sum >= (sums[most] ?? 0)),
        )
        expect(counts().size).toBe(plain.size)
        expect([counts().hasAtLeast(1), counts().hasAtLeast(2)]).toEqual([plain.size > 0, plain.size > 1])
      }),
    )
  })
  it('are of some events as of all, whether each has one value, none or several, and whichever way they are counted', () => {
    const ones = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c')), { maxLength: 40 })
    fc.assert(
      fc.property(fc.oneof(ones, events), fc.array(fc.boolean()), (given: readonly string[][], wanted) => {
        const some = allOf(given.length).filter((at) => wanted[at] ?? true)
        for (const kind of [Values, CountedValues]) {
          const counts = new Counts(
            kind.of(given.length, (at) => given[at] ?? []),
            some,
          )
          for (const value of 'abcde') {
            const sum = [...some].filter((at) => given[at]?.includes(value)).length
            expect(counts.get(value) ?? 0).toBe(sum)
          }
        }
      }),
    )
  })
})
