// The calendar as another program reads it, with ical.js.
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { folded, toICal } from '../../../src/export/ical'
import type { EventDate } from '../../../src/model/date'
import { isDated } from '../../../src/query/order'
import { document, documents, eventWith, options } from './documents'

const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[])
const all = (text: string, kind: string) => calendarOf(text).getAllSubcomponents(kind)
const value = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name))
const octets = (text: string) => new TextEncoder().encode(text).length

describe.each(documents)('%s', (_, whole) => {
  const text = toICal(whole, whole.events, { ...options, lang: 'ur' })

  it('has an entry for every event: on its days, or a journal entry on none', () => {
    const ids = (kind: string) => all(text, kind).map((entry) => value(entry, 'uid').replace(/@silsila$/, ''))
    expect(ids('vevent')).toEqual(whole.events.filter(isDated).map(({ id }) => id))
    expect(ids('vjournal')).toEqual(whole.events.filter((event) => !isDated(event)).map(({ id }) => id))
    for (const entry of all(text, 'vjournal')) expect(entry.hasProperty('dtstart')).toBe(false)
  })
  it('carries the contract through escapes and folds', () => {
    const entries = [...all(text, 'vevent'), ...all(text, 'vjournal')]
    const carried = entries.map((entry) => JSON.parse(value(entry, 'x-silsila-event')) as { id: string })
    const events = new Map(whole.events.map((event) => [event.id, event]))
    for (const event of carried) expect(event).toEqual(events.get(event.id))
  })
  it('has no line over 75 octets and none that ends otherwise than CRLF', () => {
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
  })
})

const entryOf = (date: Partial<EventDate>) => {
  const event = eventWith({})
  const [entry] = all(toICal(document, [{ ...event, date: { ...event.date, ...date } }], options), 'vevent')
  if (!entry) throw new Error('no entry')
  return entry
}

describe('days', () => {
  it.each([
    ['one day', { edtf: '2025-10-31', earliest: '2025-10-31', latest: '2025-10-31' }, '2025-10-31', '2025-11-01'],
    [
      'several days, the end exclusive',
      { edtf: '2025-10-20/2025-10-23', earliest: '2025-10-20', latest: '2025-10-23' },
      '2025-10-20',
      '2025-10-24',
    ],
    ['a leap day', { edtf: '2024-02-29', earliest: '2024-02-29', latest: '2024-02-29' }, '2024-02-29', '2024-03-01'],
    ['a year', { edtf: '2025', earliest: '2025-01-01', latest: '2025-12-31' }, '2025-01-01', '2026-01-01'],
    [
      'only the last known',
      { edtf: '../2025-10-31', earliest: null, latest: '2025-10-31' },
      '2025-10-31',
      '2025-11-01',
    ],
  ])('%s', (_, date, start, end) => {
    const entry = entryOf(date)
    expect([value(entry, 'dtstart'), value(entry, 'dtend')]).toEqual([start, end])
  })
})

describe('doubt', () => {
  it('is said in summary, categories and status', () => {
    const entry = entryOf({ edtf: '2025?-10-31', earliest: '2025-10-31', latest: '2025-10-31', certainty: 'inferred' })
    expect(value(entry, 'status')).toBe('TENTATIVE')
    expect(value(entry, 'summary')).toMatch(/\(31 October 2025\?\)$/)
    expect(entry.getFirstProperty('categories')?.getValues()).toHaveLength(2)
    expect(value(entry, 'x-silsila-edtf')).toBe('2025?-10-31')
  })
  it('is not said of what is stated', () => {
    const entry = entryOf({ edtf: '2025-10-31', earliest: '2025-10-31', latest: '2025-10-31', certainty: 'stated' })
    expect([value(entry, 'status'), value(entry, 'summary')]).toEqual(['CONFIRMED', eventWith({}).title['en']])
  })
})

it('nothing in a title begins a line of its own', () => {
  const title = { en: 'a\r\nEND:VEVENT\nATTACH:file:///etc/passwd;,\\' }
  const [entry, ...more] = all(toICal(document, [eventWith({ title })], options), 'vevent')
  expect(more).toEqual([])
  expect(entry?.hasProperty('attach')).toBe(false)
  expect(entry && value(entry, 'summary')).toBe(title.en.replace('\r\n', '\n'))
})

it.each([
  ['A'.repeat(75), ['A'.repeat(75)]],
  ['A'.repeat(76), ['A'.repeat(75), ' A']],
  ['چ'.repeat(38), ['چ'.repeat(37), ' چ']],
])('folds within no character: %s', (line, lines) => {
  expect(folded(line).split('\r\n')).toEqual(lines)
})
