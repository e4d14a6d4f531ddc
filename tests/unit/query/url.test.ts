// A view in the address and back: nothing is lost, and nothing broken gets in.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimelineDocument } from '../../../src/model/document'
import { leavingOut } from '../../../src/query/choice'
import { formatPairs, parsePairs } from '../../../src/query/query-string'
import { dayOf } from '../../../src/query/time'
import { formatView, isEmbedded, openingView, parseView } from '../../../src/query/url'
import {
  digitSets,
  facetKeys,
  laneKeys,
  laneOrders,
  langs,
  themes,
  type Filters,
  type ViewState,
} from '../../../src/query/view-state'

const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const opening = openingView(document)

describe('what stands in the address', () => {
  it.each<[string, Partial<ViewState>]>([
    ['', {}],
    ['q=xi+phone', { q: 'xi phone' }],
    ['q=%D9%B9%D9%88+%D9%84%D8%A7%D9%85', { q: 'ٹو لام' }],
    ['leader=xi-jinping&leader=to-lam', { filters: { ...opening.filters, leader: ['xi-jinping', 'to-lam'] } }],
    ['type=phone-call&country=CN', { filters: { ...opening.filters, type: ['phone-call'], country: ['CN'] } }],
    ['from=2025-01-01&to=2025-06-30', { from: '2025-01-01', to: '2025-06-30' }],
    ['leader=-xi-jinping&leader=to-lam', { filters: { ...opening.filters, leader: ['-xi-jinping', 'to-lam'] } }],
    ['pair=-CN-VN', { filters: { ...opening.filters, pair: ['-CN-VN'] } }],
    ['from=2025-01-01&to=2025-06-30&within=1', { from: '2025-01-01', to: '2025-06-30', within: true }],
    ['vs=leader%3Ato-lam', { comparison: { facet: 'leader', value: 'to-lam' } }],
    ['event=1995-milestone-us-vn', { event: '1995-milestone-us-vn' }],
    ['lang=ur', { lang: 'ur' }],
    ['lanes=leader&theme=dark', { lanes: 'leader', theme: 'dark' }],
    ['embed=1', { embed: true }],
    ['digits=urdu&flip=1', { digits: 'urdu', flipped: true }],
  ])('%j', (search, changes) => {
    expect(parseView(search, document)).toEqual({ ...opening, ...changes })
    expect(formatView({ ...opening, ...changes }, document, 'en')).toBe(search)
  })

  it('may be asked for more loosely', () => {
    expect(parseView('?embed', document).embed).toBe(true)
    expect(parseView('?embed=0', document).embed).toBe(false)
    expect(parseView('?within', document).within).toBe(true)
    expect(parseView('?within=0', document).within).toBe(false)
    expect(parseView('q=%20xi%20', document).q).toBe('xi')
    expect(parseView('type=visit&type=visit', document).filters.type).toEqual(['visit'])
    expect(parseView('to=2024-01-31', document)).toMatchObject({ from: '2023-01-01', to: '2024-01-31' })
  })

  it('names the language for others, and not for the reader who has it anyway', () => {
    expect(formatView(opening, document)).toBe('lang=en')
    expect(formatView(opening, document, 'en')).toBe('')
    expect(formatView(opening, document, 'ur')).toBe('lang=en')
    expect(parseView('', document, 'ur').lang).toBe('ur')
  })
})

describe('what is passed over', () => {
  it.each([
    ['an unknown parameter', 'utm_source=x&constructor=1&__proto__=2'],
    ['an unknown language', 'lang=xx'],
    ['unknown lanes and theme', 'lanes=shoe-size&theme=pink'],
    ['a day that is none', 'from=2025-02-30&to=yesterday'],
    ['a month that is none', 'from=2025-13&to=2025-00'],
    ['a window turned round', 'from=2025-06-01&to=2025-01-01'],
    ['an event that is not there', 'event=2031-visit-nobody'],
    ['a comparison with nothing', 'vs=leader:&vs=to-lam'],
    ['a comparison by nothing known', 'vs=shoe-size:42'],
    ['a comparison with what is left out', 'vs=leader:-to-lam'],
    ['an empty value', 'leader=&q=&type='],
    ['an exclusion of nothing, or of an exclusion', 'leader=-&leader=--xi-jinping'],
    ['only separators', '?&&=&'],
  ])('%s', (_, search) => {
    expect(parseView(search, document)).toEqual(opening)
  })

  it('the second thought about a value', () => {
    expect(parseView('type=visit&type=-visit', document).filters.type).toEqual(['visit'])
    expect(parseView('type=-visit&type=visit', document).filters.type).toEqual(['-visit'])
  })

  it('takes what is badly encoded as it stands', () => {
    expect(parseView('q=%E0%A4%A', document).q).toBe('%E0%A4%A')
    expect(parseView('q=100%', document).q).toBe('100%')
  })
})

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => dayOf(days * 86_400_000))
const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !text.startsWith('-'))
/** Of each value asked for or left out, never both. */
const choices = fc
  .uniqueArray(fc.tuple(value, fc.boolean()), { maxLength: 3, selector: ([text]) => text })
  .map((all) => all.map(([text, out]) => (out ? leavingOut(text) : text)))
const view: fc.Arbitrary<ViewState> = fc
  .record({
    q: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    filters: fc.record(Object.fromEntries(facetKeys.map((key) => [key, choices]))) as unknown as fc.Arbitrary<Filters>,
    days: fc.tuple(day, day).map((days) => days.sort()),
    within: fc.boolean(),
    comparison: fc.option(fc.record({ facet: fc.constantFrom(...facetKeys), value })),
    event: fc.constantFrom(null, ...document.events.map(({ id }) => id)),
    lang: fc.constantFrom(...langs),
    lanes: fc.constantFrom(...laneKeys),
    order: fc.constantFrom(...laneOrders),
    // the lane of the rest has no name
    folded: fc.uniqueArray(fc.oneof(value, fc.constant('')), { maxLength: 3 }),
    terms: fc.boolean(),
    theme: fc.constantFrom(...themes),
    embed: fc.boolean(),
    flipped: fc.boolean(),
    digits: fc.constantFrom(...digitSets),
  })
  .map(({ days: [from, to], ...rest }) => ({ ...rest, from, to }))

it('every view comes back as it went', () => {
  fc.assert(
    fc.property(view, fc.constantFrom(...langs), (state, lang) => {
      const query = formatView(state, document, lang)
      expect(parseView(`?${query}`, document, lang)).toEqual(state)
      expect(query).toMatch(/^[\x21-\x7e]*$/)
    }),
  )
})

it('no query string makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const state = parseView(search, document)
      expect(parseView(formatView(state, document, 'en'), document)).toEqual(state)
    }),
  )
})

it('reads pairs as URLSearchParams does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }))),
      (pairs) => {
        const text = new URLSearchParams(pairs).toString()
        expect(parsePairs(text)).toEqual(pairs)
        expect([...new URLSearchParams(formatPairs(pairs))]).toEqual(pairs)
      },
    ),
  )
})

it.each([
  [true, '?embed'],
  [true, '?lang=ur&embed=1'],
  [false, '?embed=0'],
  [false, '?embed=false&q=embed'],
  [false, ''],
])('%s: %s asks for the embedded view', (asked, address) => {
  expect(isEmbedded(address)).toBe(asked)
  expect(parseView(address, document).embed).toBe(asked)
})

it.each([
  ['from=2024&to=2025', '2024-01-01', '2025-12-31'],
  ['from=2024-02&to=2024-02', '2024-02-01', '2024-02-29'],
  ['from=2024-05-06&to=2025', '2024-05-06', '2025-12-31'],
])('%s: a month or a year is from its first day, to its last', (address, from, to) => {
  expect(parseView(address, document)).toMatchObject({ from, to })
})
