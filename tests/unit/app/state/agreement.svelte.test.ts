// Whatever is asked of ten thousand events, in any language: list, counts, overview and lanes tell the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generate } from '../../../../scripts/bench/documents'
import { shippedLexicon } from '../../../../scripts/lexicon-store'
import { Explorer } from '../../../../src/app/state/explorer.svelte'
import { lanesOn, undatedOn } from '../../../../src/app/chart/side'
import { loadMessages } from '../../../../src/i18n/messages'
import { leavesOut, valueOf } from '../../../../src/query/choice'
import { byDate, isDated } from '../../../../src/query/order'
import { parseView } from '../../../../src/query/url'
import { facetKeys, langs } from '../../../../src/query/view-state'
import { dayEnd, dayStart } from '../../../../src/query/time'
import { monthTable, overviewOf } from '../../../../src/timeline/overview'

const { document } = generate(10_000, (await shippedLexicon()).lexicon)
await Promise.all(langs.map(loadMessages))
const explorer = new Explorer(document, parseView('', document))
const months = monthTable(document, explorer.chartEvents.times, {
  start: dayStart(document.window.start),
  end: dayEnd(document.window.end),
})

const queries = ['', '', 'xi jinping', 'tô lâm', 'چین', 'meeting hanoi', 'visit 2019', 'nobody at all']
const asked = fc.record({
  query: fc.constantFrom(...queries),
  lang: fc.constantFrom(...langs),
  lanes: fc.constantFrom('country', 'leader', 'type', 'channel', 'source'),
  // the facet, and the place of the value among those it has then
  chosen: fc.array(fc.tuple(fc.constantFrom(...facetKeys), fc.nat(20), fc.boolean()), { maxLength: 3 }),
})

/** Asks what is to be asked, one choice after another, as a reader would. */
function ask({ query, lang, lanes, chosen }: typeof asked extends fc.Arbitrary<infer T> ? T : never): void {
  explorer.restore({ ...parseView('', document), q: query, lang, lanes })
  for (const [key, place, out] of chosen) {
    const values = explorer.facets.find((facet) => facet.key === key)?.values ?? []
    const value = values[place % Math.max(values.length, 1)]?.value
    if (value === undefined) continue
    if (out) explorer.exclude(key, value)
    else explorer.toggle(key, value)
  }
}

const property = (holds: () => void) => {
  fc.assert(
    fc.property(asked, (view) => {
      ask(view)
      holds()
    }),
    { numRuns: 40, seed: 6 },
  )
}

describe('ten thousand events, whatever is asked', () => {
  it('are listed by rank and by date alike', () => {
    property(() => {
      const { results, resultsByDate } = explorer
      expect(new Set(resultsByDate)).toEqual(new Set(results))
      expect(resultsByDate.every((event, at) => at === 0 || byDate(resultsByDate[at - 1] ?? event, event) <= 0)).toBe(
        true,
      )
      expect(undatedOn(explorer, explorer)).toEqual(resultsByDate.filter((event) => !isDated(event)))
    })
  })

  it('are as many in the overview as have a date', () => {
    property(() => {
      const sum = overviewOf(months, explorer.matched).reduce((total, { sure, maybe }) => total + sure + maybe, 0)
      expect(sum).toBeCloseTo(explorer.results.length - undatedOn(explorer, explorer).length, 6)
    })
  })

  it('stand in the fullest eight lanes, and in eight more as often as one asks', () => {
    const many = new Explorer(document, parseView('?lanes=leader', document))
    const named = () => lanesOn(many, many.matched).filter(({ id }) => id !== '*' && id !== '').length
    expect(named()).toBe(8)
    many.laneSteps += 1
    expect(named()).toBe(16)
  })

  it('stand in lanes if they have a date, once in each of their own', () => {
    property(() => {
      const dated = new Set(explorer.results.filter(isDated).map(({ id }) => id))
      const drawn = new Set<string>()
      for (const { events } of lanesOn(explorer, explorer.matched)) {
        const ids = [...events].map((at) => document.events[at]?.id ?? '')
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) drawn.add(id)
      }
      expect(drawn).toEqual(dated)
    })
  })

  it('are as many after a choice as was said before it', () => {
    property(() => {
      for (const { key, values } of explorer.facets) {
        const [next] = values.filter(({ selected }) => !selected)
        if (!next) continue
        const { filters } = explorer
        // asked for alone, though what is left out stays left out, but for itself
        const out = filters[key].filter((choice) => leavesOut(choice) && valueOf(choice) !== next.value)
        explorer.filters = { ...filters, [key]: [...out, next.value] }
        const { length } = explorer.results
        explorer.filters = filters
        expect([key, next.value, length]).toEqual([key, next.value, next.count])
      }
    })
  })
})
