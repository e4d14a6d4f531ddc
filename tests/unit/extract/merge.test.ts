// Merging across articles: what becomes one, and how many pairs are looked at for it.
import { describe, expect, it } from 'vitest'
import { DateBlocks } from '../../../src/extract/corpus/date-blocks'
import type { Draft } from '../../../src/extract/events/draft'
import { eventDate, undated } from '../../../src/extract/dates/event-date'
import { mergeAll, type Told } from '../../../src/extract/corpus/merge'
import type { EventDate } from '../../../src/model/date'
import { compatibleDates } from '../../../src/model/date-order'
import { parseEdtf } from '../../../src/model/edtf'

function dated(edtf: string): EventDate {
  const parsed = parseEdtf(edtf)
  if (!parsed) throw new Error(edtf)
  return parsed.kind === 'date' && parsed.date.year === null
    ? undated([], { month: parsed.date.month, day: parsed.date.day })
    : eventDate(parsed, 'stated', [])
}

const base: Draft = {
  type: 'meeting',
  status: 'occurred',
  date: undated([]),
  parties: [],
  countries: new Set(),
  sides: new Set(),
  place: null,
  destination: null,
  name: null,
  visitKind: null,
  milestone: null,
  office: null,
  channel: null,
  evidence: [{ start: 0, end: 1 }],
  weak: false,
  bare: false,
  dated: true,
}

function meeting(date: EventDate, ...people: string[]): Draft {
  const parties = people.map((entity) => ({ entity, kind: 'person', role: 'actor', offices: [] }) as const)
  return { ...base, date, parties }
}

const tell = (drafts: readonly Draft[]): Told[] =>
  drafts.map((draft, index) => ({ draft, source: String(index), file: `${String(index)}.txt` }))
const merged = (...drafts: Draft[]) => mergeAll(tell(drafts), (type) => type)

describe('tellings of two articles are one event', () => {
  it.each([
    ['of the same day', '2025-04-04', '2025-04-04'],
    ['of a day and its month', '2025-04', '2025-04-04'],
    ['of a day and its year', '2025-04-04', '2025'],
    ['of a day and days around it', '2025-04-30/2025-05-02', '2025-05-01'],
    ['of the same day without a year', 'XXXX-09-12', 'XXXX-09-12'],
  ])('%s', (_, a, b) => {
    expect(merged(meeting(dated(a), 'x', 'y'), meeting(dated(b), 'y', 'x'))).toHaveLength(1)
  })

  it('not of a day and its year where one names fewer people', () => {
    expect(merged(meeting(dated('2025-05-11'), 'x'), meeting(dated('2025'), 'x', 'y'))).toHaveLength(2)
  })

  it('found by the more exact date too, once it has it', () => {
    const all = merged(...['2025', '2025-04-04', '2025-04-04'].map((date) => meeting(dated(date), 'x', 'y')))
    expect(all.map(({ draft, sources }) => [draft.date.edtf, sources.size])).toEqual([['2025-04-04', 3]])
  })
})

describe('tellings of two articles stay two', () => {
  it.each([
    ['of two days', '2025-04-04', '2025-04-05'],
    ['of two months', '2025-04', '2025-05'],
    ['of a day and that day without a year', '2025-09-12', 'XXXX-09-12'],
  ])('%s', (_, a, b) => {
    expect(merged(meeting(dated(a), 'x', 'y'), meeting(dated(b), 'x', 'y'))).toHaveLength(2)
  })

  it.each([
    ['a meeting', 'encounter', 2],
    ['a call', 'call', 2],
    ['a journey', 'visit', 1],
  ])('of a year that was only reckoned: %s', (_, family, count) => {
    const drafts = [meeting(dated('2025?'), 'x', 'y'), meeting(dated('2025-04-04'), 'x', 'y')]
    expect(mergeAll(tell(drafts), () => family)).toHaveLength(count)
  })

  it('of one article', () => {
    const draft = meeting(dated('2025-04-04'), 'x', 'y')
    const told = [draft, draft].map((one) => ({ draft: one, source: 'a', file: 'a.txt' }))
    expect(mergeAll(told, (type) => type)).toHaveLength(2)
  })
})

describe('merging', () => {
  it('leaves what is told as it is', () => {
    const first = meeting(dated('2025'), 'x')
    merged(first, meeting(dated('2025-04-04'), 'x', 'y'))
    expect([first.date.edtf, first.parties.length]).toEqual(['2025', 1])
  })

  it('compares as many pairs for each telling, however many there are', () => {
    // The same person is in all of them, three times each day.
    const asked = (count: number) => {
      let times = 0
      const drafts = Array.from({ length: count }, (_, index) => {
        const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10)
        return meeting(dated(day), 'everywhere', `person ${String(index)}`)
      })
      mergeAll(tell(drafts), (type) => {
        times += 1
        return type
      })
      return times / count
    }
    expect(asked(4000)).toBeCloseTo(asked(400), 1)
  })
})

describe('what is kept by date', () => {
  const dates = [
    ...['2025-04-04', '2025-04-05', '2025-04', '2025', '2025-03-30/2025-04-04', '2024-12-31/2025-01-02'],
    ...['../2025-04-04', '2025-04-04/..', '2024-04-04', 'XXXX-04-04', 'XXXX-04'],
  ].map(dated)

  it.each(dates.map((date) => [date.edtf, date] as const))('%s is found by every date it may share', (_, date) => {
    const blocks = new DateBlocks<string>()
    for (const other of dates) blocks.add('key', other, other.edtf)
    const may = dates.filter((other) =>
      date.certainty === 'undated' || other.certainty === 'undated'
        ? other.edtf === date.edtf
        : compatibleDates(date, other),
    )
    const found = blocks.find('key', date)
    expect(may.map(({ edtf }) => edtf).filter((edtf) => !found.includes(edtf))).toEqual([])
    expect(blocks.find('another key', date)).toEqual([])
  })

  it('comes in the order in which it was first added', () => {
    const blocks = new DateBlocks<string>()
    for (const [name, date] of Object.entries({ b: '2025-04', a: '2025-04-04', c: '2025' }))
      blocks.add('key', dated(date), name)
    blocks.add('key', dated('2025-04-04'), 'c')
    expect(blocks.find('key', dated('2025-04-04'))).toEqual(['b', 'a', 'c'])
  })

  it('of one day is not all of its month', () => {
    const blocks = new DateBlocks<string>()
    for (let day = 10; day < 30; day++) blocks.add('key', dated(`2025-04-${String(day)}`), String(day))
    expect(blocks.find('key', dated('2025-04-12'))).toEqual(['12'])
  })
})
