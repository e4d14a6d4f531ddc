// The one state of a page: what follows from the search, the filters, the window and the choice.
import { readFileSync } from 'node:fs'
import { flushSync } from 'svelte'
import { describe, expect, it } from 'vitest'
import { swap } from '../../../../src/app/chart/comparing'
import { Explorer } from '../../../../src/app/state/explorer.svelte'
import { neighboursOf } from '../../../../src/app/state/neighbours'
import { lanesOn, undatedOn, type Side } from '../../../../src/app/chart/side'
import { wayOutOf } from '../../../../src/app/list/way-out'
import { whyOf } from '../../../../src/app/event/why'
import type { TimelineDocument } from '../../../../src/model/document'
import { dayOf, windowOf } from '../../../../src/query/time'
import { loadProposals } from '../../../../src/query/proposer'
import { openingView, parseView } from '../../../../src/query/url'
import { itemOf } from '../../../../src/timeline/chart'

await loadProposals()
const document = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument
const open = (search = '') => new Explorer(document, parseView(search, document))
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id)

const call = '2025-phone-call-to-lam-xi-jinping'
const visit = '2025-04-visit-xi-jinping-vn'
const message = 'xxxx-09-12-message-xi-jinping'
const meeting = '2025-10-31-meeting-pham-thanh-binh-liu-haixing'

/** Every event of every lane, as its mark would show it. */
const inLanes = (explorer: Explorer, side: Pick<Side, 'matched'> = explorer) =>
  lanesOn(explorer, side.matched).flatMap(({ id, events }) =>
    [...events].map((at) => itemOf(id, at, explorer.chartEvents)),
  )

describe('results', () => {
  it('are all events by date, undated ones last, where nothing is asked', () => {
    const explorer = open()
    const { results } = explorer
    expect(results).toHaveLength(document.events.length)
    expect(ids(results)[0]).toBe('1995-milestone-us-vn')
    expect(ids(results).at(-1)).toBe(message)
    expect(ids(undatedOn(explorer, explorer))).toEqual([message])
  })

  it('come by rank while searching, and by date beside it', () => {
    const explorer = open('?q=xi+visit+vietnam')
    expect(ids(explorer.results)).toEqual([visit])
    explorer.query = 'meeting'
    expect(ids(explorer.results)).toHaveLength(3)
    expect(ids(explorer.resultsByDate)[0]).toBe('2024-04-04-meeting-ngo-le-van-cpusa')
  })

  it('are the same whether the search was made ready beforehand or by the first key', async () => {
    const [ready, asked] = [open(), open()]
    await Promise.all([ready.fetchSearch(), asked.fetchSearch()])
    let parts = 0
    while (!ready.prepareSearch()) parts++
    expect(parts).toBeGreaterThan(2)
    expect(ready.prepareSearch()).toBe(true)
    for (const query of ['xi', 'tô lâm', 'jinpign', 'چین']) {
      ready.query = asked.query = query
      expect(ids(ready.results)).toEqual(ids(asked.results))
      expect(ready.results.length).toBeGreaterThan(0)
    }
  })

  it('hold any value of a facet, and all facets', () => {
    const explorer = open('?leader=xi-jinping&leader=zhao-leji')
    expect(explorer.results).toHaveLength(6)
    explorer.toggle('type', 'visit')
    expect(ids(explorer.results)).toEqual(['2025-visit-zhao-leji-vn', visit])
    explorer.toggle('leader', 'zhao-leji')
    expect(ids(explorer.results)).toEqual([visit])
    explorer.clear()
    expect(explorer.results).toHaveLength(document.events.length)
  })
})

it.each([
  ['2023-01-01', '2025-12-31', '2023–2025'],
  ['2025-01-01', '2025-12-31', '2025'],
  ['2025-04-01', '2025-06-30', 'April – June 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2025-02-01', '2025-02-27', '1–27 February 2025'],
  ['2024-12-31', '2024-12-31', '31 December 2024'],
  ['2024-11-15', '2025-03-31', '15 November 2024 – 31 March 2025'],
])('the window from %s to %s is called %s', (from, to, words) => {
  expect(open(`?from=${from}&to=${to}`).windowWords).toBe(words)
})

describe('facets', () => {
  const values = (explorer: Explorer, key: string) =>
    explorer.facets
      .find((facet) => facet.key === key)
      ?.values.map(({ value, count, selected }) => [value, count, selected])

  it('count the events, the fullest first, and leave the home country out', () => {
    const explorer = open()
    expect(values(explorer, 'country')).toEqual([
      ['CN', 11, false],
      ['US', 3, false],
    ])
    expect(values(explorer, 'leader')?.slice(0, 3)).toEqual([
      ['xi-jinping', 3, false],
      ['zhao-leji', 3, false],
      ['liu-haixing', 2, false],
    ])
  })

  it('leave their own filter out of their counts', () => {
    const explorer = open('?leader=xi-jinping')
    expect(values(explorer, 'leader')?.[1]).toEqual(['zhao-leji', 3, false])
    expect(values(explorer, 'type')).toEqual([
      ['message', 1, false],
      ['phone-call', 1, false],
      ['visit', 1, false],
    ])
  })

  it('keep a chosen value that no event is left of', () => {
    const explorer = open('?leader=luong-cuong&type=visit')
    expect(explorer.results).toEqual([])
    expect(values(explorer, 'leader')).toContainEqual(['luong-cuong', 0, true])
  })

  it('are labelled in the reader’s language', () => {
    const explorer = open('?lang=ur')
    expect(explorer.facets.find(({ key }) => key === 'leader')?.values[0]?.label).toBe('ژاؤ لیجی')
    explorer.lang = 'vi'
    expect(explorer.facets.find(({ key }) => key === 'country')?.values[0]?.label).toBe('Trung Quốc')
  })
})

describe('what is left out', () => {
  const counts = (explorer: Explorer, key: string) =>
    Object.fromEntries(
      explorer.facets.find((facet) => facet.key === key)?.values.map(({ value, count }) => [value, count]) ?? [],
    )

  it('is gone from the results, and its value tells how many there were', () => {
    const explorer = open()
    explorer.exclude('leader', 'xi-jinping')
    expect(explorer.results).toHaveLength(document.events.length - 3)
    expect(counts(explorer, 'leader')).toMatchObject({ 'xi-jinping': 3 })
    expect(counts(explorer, 'leader')['to-lam']).toBeUndefined()
    expect(counts(explorer, 'type')['phone-call']).toBeUndefined()
    expect(explorer.facets[0]?.values.find(({ excluded }) => excluded)?.value).toBe('xi-jinping')
    explorer.exclude('leader', 'xi-jinping')
    expect(explorer.results).toHaveLength(document.events.length)
  })

  it('may be asked for instead, and the other way round', () => {
    const explorer = open('?type=visit')
    explorer.exclude('type', 'visit')
    expect(explorer.filters.type).toEqual(['-visit'])
    explorer.toggle('type', 'visit')
    expect(explorer.filters.type).toEqual(['visit'])
  })

  it('says so on its chip, in the reader’s language', () => {
    const explorer = open('?leader=-xi-jinping')
    expect(explorer.chips.map(({ label }) => label)).toEqual(['Not Xi Jinping'])
    explorer.lang = 'ur'
    expect(explorer.chips[0]?.label).toBe('شی جن پنگ کے علاوہ')
    explorer.chips[0]?.remove()
    expect(explorer.filters.leader).toEqual([])
  })

  it('is offered for removal where nothing is left', () => {
    const explorer = open('?leader=to-lam&type=-phone-call')
    expect(explorer.results).toEqual([])
    expect(wayOutOf(explorer)?.remove).toMatchObject({ count: 13, chip: { key: 'leader=to-lam' } })
    const other = open('?q=to+lam&leader=to-lam&type=-phone-call')
    expect(wayOutOf(other)?.remove).toMatchObject({ count: 1, chip: { key: 'type=-phone-call' } })
  })
})

describe('country pairs', () => {
  it('are named by their two sides', () => {
    const explorer = open()
    const pair = () => explorer.facets.find(({ key }) => key === 'pair')?.values[0]?.label
    expect(pair()).toBe('China – Vietnam')
    explorer.lang = 'vi'
    expect(pair()).toBe('Trung Quốc – Việt Nam')
  })
})

describe('values of a facet by what one types', () => {
  const called = (typed: string, search = '') => {
    const explorer = open(search)
    const [leaders] = explorer.facets
    return leaders && explorer.valuesCalled(leaders, typed).map(({ value }) => value)
  }
  it.each([
    ['xi', ['xi-jinping']],
    ['tập cận', ['xi-jinping']],
    ['شی', ['xi-jinping']],
    ['thanh', ['pham-thanh-binh', 'tran-thanh-man']],
    ['qwrtz', []],
  ])('%s', (typed, values) => {
    expect(called(typed)).toEqual(values)
    expect(called(typed, '?lang=ur')?.toSorted()).toEqual(values)
  })
})

describe('only what is in the window', () => {
  const spring = '?from=2025-01-01&to=2025-06-30&within=1'

  it('leaves the rest out of results and counts, but not out of the chart', () => {
    const explorer = open(spring)
    // those of which only the year is known may have been in spring
    expect(explorer.results.map(({ date }) => date.edtf.slice(0, 7).replace('?', ''))).toEqual(
      expect.arrayContaining(['2025', '2025-01', '2025-04']),
    )
    expect(explorer.results).toHaveLength(6)
    expect(explorer.facets.find(({ key }) => key === 'country')?.values.map(({ count }) => count)).toEqual([6])
    expect(inLanes(explorer)).toHaveLength(13)
    expect(undatedOn(explorer, explorer)).toEqual([])
  })

  it('follows the window', () => {
    const explorer = open(spring)
    explorer.setWindow(windowOf('2024-01-01', '2024-12-31'))
    expect(explorer.results).toHaveLength(1)
    explorer.fit()
    expect(explorer.results).toHaveLength(13)
  })

  it('is a chip that names the days and takes itself away', () => {
    const explorer = open(spring)
    expect(explorer.chips.map(({ label, facet }) => [label, facet])).toEqual([['January – June 2025', 'window']])
    explorer.chips[0]?.remove()
    expect(explorer.results).toHaveLength(document.events.length)
    explorer.within = true
    explorer.clear()
    expect(explorer.within).toBe(false)
  })

  it('is offered for removal where nothing is left', () => {
    const explorer = open('?from=2024-01-01&to=2024-12-31&within=1&leader=xi-jinping')
    expect(explorer.results).toEqual([])
    expect(wayOutOf(explorer)?.remove).toMatchObject({ count: 3, chip: { key: 'within' } })
  })
})

describe('a comparison', () => {
  const both = (explorer: Explorer) =>
    [explorer.matched, explorer.other?.matched ?? []].map((found) => ids([...found].map(explorer.chartEvents.at)))

  it('sets what is asked for against the next fullest value of its facet', () => {
    const explorer = open('?leader=xi-jinping')
    explorer.compare('leader')
    expect(explorer.state).toMatchObject({
      filters: { leader: ['xi-jinping'] },
      comparison: { facet: 'leader', value: 'zhao-leji' },
    })
    expect(both(explorer).map(({ length }) => length)).toEqual([3, 3])
  })

  it('begins with the two fullest where nothing is asked for', () => {
    const explorer = open()
    explorer.compare('country')
    expect(explorer.filters.country).toEqual(['CN'])
    expect(explorer.comparison?.value).toBe('US')
  })

  it('shares search and all other filters, and its lanes are its own', () => {
    const explorer = open('?leader=xi-jinping&type=visit&vs=leader:zhao-leji&lanes=type')
    expect(both(explorer)).toEqual([[visit], ['2025-visit-zhao-leji-vn']])
    const other = explorer.other ?? explorer
    expect(lanesOn(explorer, other.matched).map(({ label }) => label)).toEqual(['Visit'])
    expect(inLanes(explorer, other).map(({ key }) => key)).toEqual(['visit/2025-visit-zhao-leji-vn'])
    explorer.query = 'phone'
    expect(both(explorer)).toEqual([[], []])
  })

  it('puts undated events beside the second timeline too', () => {
    const explorer = open('?leader=zhao-leji&vs=leader:xi-jinping')
    const other = explorer.other ?? explorer
    expect(ids(undatedOn(explorer, other))).toEqual([message])
    expect(ids(explorer.eventsAt(other.listedByDate)).at(-1)).toBe(message)
  })

  it('changes sides, and ends', () => {
    const explorer = open('?leader=xi-jinping&vs=leader:to-lam')
    const before = both(explorer)
    swap(explorer)
    expect(both(explorer)).toEqual(before.toReversed())
    explorer.clear()
    expect(explorer.other).toBeNull()
  })

  it('does not change sides with more than one value', () => {
    const explorer = open('?leader=xi-jinping&leader=zhao-leji&vs=leader:to-lam')
    const before = explorer.state
    swap(explorer)
    expect(explorer.state).toEqual(before)
  })

  it('needs two values', () => {
    const explorer = open('?q=to+lam')
    explorer.compare('type')
    expect(explorer.comparison).toBeNull()
    expect(explorer.comparable.map(({ key }) => key)).toEqual(['leader'])
  })

  it('fits its window to both', () => {
    const explorer = open('?type=milestone&vs=type:appointment')
    explorer.fit()
    expect(explorer.window.start).toBeLessThan(Date.UTC(1995, 0, 1))
    expect(explorer.window.end).toBeGreaterThan(Date.UTC(2025, 9, 31))
  })
})

describe('chips', () => {
  it('are the search and each filter, and take themselves away', () => {
    const explorer = open('?q=xi&leader=xi-jinping&type=visit')
    expect(explorer.chips.map(({ label }) => label)).toEqual(['Search: xi', 'Xi Jinping', 'Visit'])
    explorer.chips[1]?.remove()
    expect(explorer.chips.map(({ key }) => key)).toEqual(['q', 'type=visit'])
    explorer.chips[0]?.remove()
    expect(explorer.query).toBe('')
  })
})

describe('suggestions', () => {
  it('filter by what was meant, in place of the words', () => {
    const explorer = open('?q=xi&lang=ur')
    expect(explorer.suggestions.map(({ facet, label, count }) => [facet, label, count])).toEqual([
      ['leader', 'شی جن پنگ', 3],
    ])
    explorer.suggestions[0]?.choose()
    expect(explorer.state).toMatchObject({ q: '', filters: { leader: ['xi-jinping'] } })
    explorer.query = 'phone'
    expect(explorer.suggestions.map(({ value }) => value)).toEqual(['phone-call'])
    explorer.query = 'meeting'
    expect(explorer.suggestions).toEqual([])
    const other = open('?q=xi+phon')
    other.suggestions[0]?.choose()
    expect(other.state).toMatchObject({ q: 'xi', filters: { type: ['phone-call'] } })
  })
})

describe('the way out of an empty result', () => {
  it('is none while there are results', () => {
    expect(wayOutOf(open('?q=xi'))).toBeNull()
  })

  it('takes the filter away that brings most', () => {
    const wayOut = wayOutOf(open('?leader=zhao-leji&certainty=undated'))
    expect(wayOut?.remove).toMatchObject({ count: 3, chip: { key: 'certainty=undated' } })
    expect(wayOut?.spelling).toBeNull()
  })

  it('counts the search among the filters', () => {
    const explorer = open('?q=qwrtz&leader=xi-jinping')
    expect(wayOutOf(explorer)?.remove).toMatchObject({ count: 3, chip: { key: 'q' } })
  })

  it('spells a word as the document does, and only where that helps', () => {
    const explorer = open('?q=xi+fone')
    expect(wayOutOf(explorer)?.spelling?.query).toBe('xi phone')
    wayOutOf(explorer)?.spelling?.use()
    expect(ids(explorer.results)).toEqual([call])
    expect(wayOutOf(open('?q=xi+fone&leader=zhao-leji'))?.spelling).toBeNull()
    expect(wayOutOf(open('?q=qwrtz'))?.spelling).toBeNull()
  })

  it('drops a word that nothing is spelt like', () => {
    expect(wayOutOf(open('?q=premier+zhao'))?.spelling?.query).toBe('zhao')
    expect(wayOutOf(open('?q=zhao+qwrtz+visit'))?.spelling?.query).toBe('zhao visit')
    expect(wayOutOf(open('?q=zhao+qwrtz&leader=to-lam'))?.spelling).toBeNull()
    expect(wayOutOf(open('?q=zhao+appointment'))?.spelling).toBeNull()
  })

  it('is to have no timeline that way', () => {
    expect(wayOutOf(open('?q=qwrtz&leader=nobody'))).toEqual({ remove: null, spelling: null })
  })
})

describe('lanes', () => {
  const lanes = (explorer: Explorer) =>
    lanesOn(explorer, explorer.matched).map(({ label, note }) => `${label}: ${note}`)

  it('stand for partner countries, the fullest first; an undated event stands in none', () => {
    expect(lanes(open())).toEqual(['China: 10 events', 'United States: 3 events'])
  })

  it('hold an event once for each of its leaders, which the results count once', () => {
    const explorer = open('?lanes=leader&q=to+lam')
    expect(lanes(explorer)).toEqual(['To Lam: 1 event', 'Xi Jinping: 1 event'])
    expect(inLanes(explorer).map(({ key, lane }) => [key, lane])).toEqual([
      [`to-lam/${call}`, 'to-lam'],
      [`xi-jinping/${call}`, 'xi-jinping'],
    ])
    expect(explorer.results).toHaveLength(1)
  })

  it('are the fullest where there are many, the others stand in one, and more may be asked for', () => {
    const explorer = open('?lanes=leader')
    const all = lanesOn(explorer, explorer.matched)
    const few = lanesOn(explorer, explorer.matched, 3)
    const [shown, others] = [few.slice(0, 3), few[3]]
    expect(shown.map(({ id }) => id)).toEqual(all.slice(0, 3).map(({ id }) => id))
    expect(few.map(({ id }) => id).slice(3)).toEqual(['*', ''])
    expect(others?.label).toBe(`${all.length - 1 - 3} others`)
    const within = new Set(all.slice(3, -1).flatMap(({ events }) => [...events]))
    expect(others?.events).toEqual(explorer.matched.filter((at) => within.has(at)))
  })

  it('gather what has no leader in a last lane', () => {
    expect(lanes(open('?lanes=leader')).at(-1)).toBe('No leader named: 3 events')
  })

  it.each([
    ['type', 'Meeting: 3 events'],
    ['channel', 'State: 6 events'],
    ['none', 'All events: 13 events'],
  ])('by %s', (key, first) => {
    expect(lanes(open(`?lanes=${key}`))[0]).toBe(first)
  })

  it('are by source, under its title', () => {
    expect(lanes(open('?lanes=source'))).toEqual([
      `${document.sources[0]?.title ?? ''}: 10 events`,
      `${document.sources[1]?.title ?? ''}: 3 events`,
    ])
  })

  it('speak the reader’s language', () => {
    const explorer = open('?lang=ur')
    expect(lanes(explorer)).toEqual(['چین: 10 واقعات', 'امریکہ: 3 واقعات'])
    expect(inLanes(explorer)[0]?.title).toMatch(/\p{Script=Arabic}/u)
    expect(explorer.dir).toBe('rtl')
  })
})

describe('what is drawn', () => {
  it('is what is listed', () => {
    const explorer = open()
    explorer.query = 'xi'
    expect(explorer.drawn.matched).toEqual(explorer.matched)
    expect(explorer.drawn.listedByDate).toEqual(explorer.listedByDate)
  })

  it('follows a list that is painted first, once for all keys typed meanwhile', async () => {
    const explorer = open()
    const painted: (() => void)[] = []
    explorer.drawAfter(() => new Promise((resolve) => painted.push(resolve)))
    const before = explorer.drawn
    const counts: number[] = []
    const stop = $effect.root(() => {
      $effect(() => {
        counts.push(explorer.drawn.matched.length)
      })
    })
    flushSync()
    for (const query of ['x', 'xi', 'xi phone']) {
      explorer.query = query
      flushSync()
    }
    explorer.filters = { ...explorer.filters, type: ['phone-call'] }
    flushSync()
    expect(explorer.count).toBe(1)
    expect(explorer.drawn).toBe(before)
    expect(painted).toHaveLength(1)
    painted[0]?.()
    await Promise.resolve()
    await Promise.resolve()
    flushSync()
    expect(counts).toEqual([before.matched.length, 1])
    explorer.query += ' '
    flushSync()
    painted[1]?.()
    await Promise.resolve()
    await Promise.resolve()
    flushSync()
    expect(counts).toHaveLength(2)
    stop()
  })
})

describe('the chosen event', () => {
  it('has neighbours by date among the results', () => {
    const explorer = open(`?leader=xi-jinping&event=${visit}`)
    const { previous, next, position } = neighboursOf(explorer)
    expect([previous?.id, explorer.selectedEvent?.id, next?.id]).toEqual([call, visit, message])
    expect(position).toBe(2)
    explorer.select(next?.id ?? null)
    expect(neighboursOf(explorer).next).toBeNull()
  })

  it('keeps its neighbours in time where the filters leave it out', () => {
    const explorer = open(`?leader=zhao-leji&event=${visit}`)
    const { previous, next, position } = neighboursOf(explorer)
    expect(position).toBe(0)
    expect(previous?.id).toBe('2025-visit-zhao-leji-vn')
    expect(next?.id).toBe('2025-09-02-ceremony-zhao-leji')
  })

  it('is none for an id that is not in the document', () => {
    const explorer = open()
    explorer.select('nothing')
    expect(explorer.selected).toBeNull()
    expect(neighboursOf(explorer)).toMatchObject({ previous: null, next: null, position: 0 })
  })

  it('tells why it has its date, quotes apart and glossed', () => {
    const explorer = open()
    const why = whyOf(explorer, document.events.find(({ id }) => id === meeting) ?? (undefined as never))
    expect(why[0]).toEqual([{ text: 'The article says ' }, { quote: '31 اکتوبر' }, { text: ' (31 October).' }])
    explorer.lang = 'ur'
    expect(whyOf(explorer, document.events[12] ?? (undefined as never))[0]).toHaveLength(3)
  })
})

describe('the window', () => {
  it('opens as the document says', () => {
    expect(open().window).toEqual(windowOf('2023-01-01', '2025-12-31'))
  })

  it('fits the results, also those outside the opening window', () => {
    const explorer = open('?type=milestone')
    explorer.fit()
    expect(explorer.window.start).toBeLessThan(Date.UTC(1995, 0, 1))
    expect(explorer.window.end).toBeGreaterThan(Date.UTC(2024, 0, 1))
  })

  it('stays where there is nothing to fit, and is never turned round', () => {
    const explorer = open('?type=message')
    const before = explorer.window
    explorer.fit()
    explorer.setWindow({ start: 10, end: 5 })
    explorer.setWindow({ start: NaN, end: 5 })
    expect(explorer.window).toBe(before)
  })

  it('goes to the address in whole days', () => {
    const explorer = open()
    explorer.setWindow({ start: Date.UTC(2024, 3, 1, 13), end: Date.UTC(2024, 3, 5, 7) })
    expect([explorer.state.from, explorer.state.to]).toEqual(['2024-04-01', '2024-04-05'])
    expect(dayOf(explorer.window.start)).toBe('2024-04-01')
  })
})

describe('the whole view', () => {
  it('comes back as it went', () => {
    const explorer = open('?q=xi&leader=xi-jinping&lanes=type&lang=vi&theme=dark&event=' + visit)
    const other = open()
    other.restore(explorer.state)
    expect(other.state).toEqual(explorer.state)
    expect(ids(other.results)).toEqual(ids(explorer.results))
  })

  it('is nobody else’s: two stand on one page', () => {
    const one = open()
    const two = open()
    one.query = 'xi phone'
    one.toggle('type', 'visit')
    expect(two.state).toEqual(openingView(document))
  })

  it('is followed by what depends on it', () => {
    const explorer = open()
    const seen: number[] = []
    const stop = $effect.root(() => {
      $effect(() => {
        seen.push(explorer.results.length)
      })
    })
    flushSync()
    explorer.query = 'to lam'
    flushSync()
    explorer.toggle('type', 'visit')
    flushSync()
    stop()
    expect(seen).toEqual([14, 1, 0])
  })
})

it('highlights what was searched for, in any script', () => {
  const explorer = open('?q=to+lam')
  expect(explorer.highlight('Tô Lâm và Tập Cận Bình')).toEqual([{ start: 0, end: 6 }])
  expect(explorer.highlight('جنرل سیکرٹری ٹو لام')).toEqual([{ start: 13, end: 19 }])
  expect(open().highlight('Tô Lâm')).toEqual([])
})

describe('what a host has locked', () => {
  const locked = () => {
    const explorer = open('?leader=xi-jinping&type=visit')
    explorer.locked = ['leader']
    return explorer
  }

  it('is no filter a reader can see or take away', () => {
    const explorer = locked()
    expect(explorer.facets.map(({ key }) => key)).not.toContain('leader')
    expect(explorer.chips.map(({ facet }) => facet)).toEqual(['type'])
    explorer.clear()
    expect(explorer.filters).toMatchObject({ leader: ['xi-jinping'], type: [] })
  })

  it.each(['toggle', 'exclude', 'ask'] as const)('does not give way to %s', (change) => {
    const explorer = locked()
    explorer[change]('leader', 'to-lam')
    expect(explorer.filters.leader).toEqual(['xi-jinping'])
    explorer[change]('type', 'meeting')
    expect(explorer.filters.type).not.toEqual(['visit'])
  })

  it('is not suggested', () => {
    const explorer = open()
    explorer.query = 'xi'
    expect(explorer.suggestions.map(({ facet }) => facet)).toContain('leader')
    explorer.locked = ['leader']
    expect(explorer.suggestions.map(({ facet }) => facet)).not.toContain('leader')
  })
})
