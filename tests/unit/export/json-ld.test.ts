// What machines are told of the events: nothing that is not certain, nothing that could be markup.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eventData, scriptText } from '../../../src/export/json-ld'
import type { EventDate } from '../../../src/model/date'
import type { TimelineDocument } from '../../../src/model/document'

const fixture = new URL('../../fixtures/timeline.json', import.meta.url)
const document = JSON.parse(readFileSync(fixture, 'utf8')) as TimelineDocument

const graphOf = (changed: TimelineDocument, most = 500) =>
  eventData(changed, 'en', most)['@graph'] as readonly Readonly<Record<string, unknown>>[]

function dated(edtf: string, certainty: EventDate['certainty']): TimelineDocument {
  const events = document.events.slice(0, 1).map((event) => ({ ...event, date: { ...event.date, edtf, certainty } }))
  return { ...document, events }
}

describe('a stated date is given as exactly as it is stated', () => {
  it.each([
    ['2025', '2025', undefined],
    ['2025-04', '2025-04', undefined],
    ['2025-10-31', '2025-10-31', undefined],
    ['2025-10-20/2025-10-23', '2025-10-20', '2025-10-23'],
  ])('%s', (edtf, start, end) => {
    const [event] = graphOf(dated(edtf, 'stated'))
    expect([event?.['startDate'], event?.['endDate']]).toEqual([start, end])
  })
  it.each([
    ['2025?-10-31', 'inferred'],
    ['2025-10-31', 'inferred'],
    ['2025-01/2025-03', 'approximate'],
    ['../2025-10-31', 'approximate'],
    ['XXXX-09-12', 'undated'],
    ['XXXX-09-12', 'stated'],
  ] as const)('but %s, %s, is not given as a date', (edtf, certainty) => {
    const [event] = graphOf(dated(edtf, certainty))
    expect(event).not.toHaveProperty('startDate')
    expect(event?.['description']).not.toBe('')
  })
})

it('has every event, up to as many as are asked for', () => {
  expect(graphOf(document)).toHaveLength(document.events.length)
  expect(graphOf(document, 3).map((event) => event['identifier'])).toEqual(
    document.events.slice(0, 3).map(({ id }) => id),
  )
})

it('leaves out addresses that do not lead to the web', () => {
  const sources = document.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }))
  expect(JSON.stringify(graphOf({ ...document, sources }))).not.toContain('javascript:')
})

describe('nothing ends the script block it stands in', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', '&lt;/script&gt;', '\u2028'])('%j', (text) => {
    const written = scriptText({ name: text })
    expect(written).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(written)).toEqual({ name: text })
  })
})
