// How the list is divided: by year, by rank, and as rows one below the other.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupsOf, rankedRows, rowsOf } from '../../../../src/app/list/list-rows'
import type { TimelineDocument } from '../../../../src/model/document'
import type { Event } from '../../../../src/model/event'

const { events } = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument

describe('the list', () => {
  it('is by year, those without one last, and holds every event once in its order', () => {
    const groups = groupsOf(events, false)
    expect(groups.map(({ key }) => key)).toEqual(['1995', '2023', '2024', '2025', 'undated'])
    expect(groups.flatMap((group) => group.events)).toEqual(events)
  })

  it('is one group while events come by rank', () => {
    expect(groupsOf(events, true)).toEqual([{ key: 'ranked', events }])
  })

  it('counts the events and not the headings', () => {
    const rows = rowsOf(groupsOf(events, false))
    expect(rows).toHaveLength(events.length + 5)
    expect(rows.flatMap((row) => ('event' in row ? [row.place] : []))).toEqual(events.map((_, at) => at + 1))
  })

  it('asks for a ranked event when its row is drawn, and not before', () => {
    const asked: number[] = []
    const eventAt = (index: number) => {
      asked.push(index)
      return events[index] as Event
    }
    const rows = rankedRows(Uint32Array.of(5, 0, 3), eventAt)
    expect(rows.map(({ place }) => place)).toEqual([1, 2, 3])
    expect(asked).toEqual([])
    expect(rows[2]?.event).toBe(events[3])
    expect(asked).toEqual([3])
  })
})
