// Whatever is saved here can be opened here again, with nothing lost of any event.
import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/export/formats'
import { toJson } from '../../../src/export/json'
import { readFile } from '../../../src/export/read'
import type { TimelineDocument } from '../../../src/model/document'
import type { Event } from '../../../src/model/event'
import { documentSchema } from '../../../src/model/schema'
import { document, documents, eventWith, names, options, readers } from './documents'

const valid = new Ajv2020({ strict: true }).compile(JSON.parse(JSON.stringify(documentSchema)) as object)
const byId = (events: readonly Event[]) => new Map(events.map((event) => [event.id, event]))

function expectSame(read: ReturnType<typeof readFile>, whole: TimelineDocument, events: readonly Event[]): void {
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  expect(read.leftOut).toEqual([])
  expect(byId(read.document.events)).toEqual(byId(events))
  expect(read.document.title).toEqual(whole.title)
  const entities = new Map(whole.entities.map((entity) => [entity.id, entity]))
  for (const entity of read.document.entities) expect(entity).toEqual(entities.get(entity.id))
  for (const { participants } of events)
    for (const { entity } of participants)
      if (entities.has(entity)) expect(read.document.entities.map(({ id }) => id)).toContain(entity)
}

describe.each(names)('%s', (name) => {
  it.each(documents)('keeps every event of %s', (_, whole) => {
    const text = formats[name].write(whole, whole.events, options)
    expectSame(readers[name](text), whole, whole.events)
    // and is known by its content alone
    expectSame(readFile(text), whole, whole.events)
  })

  it('keeps any choice of events in any words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '=1+1',
        '-2',
        '@x',
        '"',
        'a,b;c',
        '\r\n',
        '\ttab',
        '\u2066چین',
        '</script>',
        '\\n',
        '\u0085',
        '\x7f',
        'END:VEVENT\r\nX:',
      ),
    )
    fc.assert(
      fc.property(fc.subarray([...document.events], { minLength: 1 }), words, (chosen, text) => {
        const events = chosen.map((event) => ({
          ...event,
          title: { en: text, ur: text },
          evidence: event.evidence.map((item) => ({ ...item, exact: text })),
        }))
        expectSame(readFile(formats[name].write(document, events, options)), document, events)
      }),
      { numRuns: 25 },
    )
  })

  it('takes whatever else it is given as a value, never as an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3000), (text, cut) => {
        const written = formats[name].write(document, document.events, options)
        for (const broken of [text, written.slice(0, cut), written.slice(cut), written.slice(0, cut) + text])
          expect(readers[name](broken)).toHaveProperty('ok')
      }),
      { numRuns: 15 },
    )
  })
})

describe('the contract', () => {
  const chosen = document.events.filter(({ type }) => type === 'phone-call')
  const part = JSON.parse(toJson(document, chosen)) as TimelineDocument

  it('is valid against the published schema', () => {
    expect(valid(part), JSON.stringify(valid.errors)).toBe(true)
  })
  it('has only the entities and sources that its events name', () => {
    expect(part.events).toEqual(chosen)
    expect(part.entities.length).toBeLessThan(document.entities.length)
    const cited = new Set(chosen.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
    expect(new Set(part.sources.map(({ id }) => id))).toEqual(cited)
  })
})

describe('a bad event is left out and named', () => {
  const [first, second] = document.events
  it.each([
    ['of an unknown kind', { type: 'party' }, 'value', '/events/0/type'],
    ['without a title', { title: undefined }, 'missing', '/events/0/title'],
    ['with more than belongs to it', { extra: 1 }, 'unexpected', '/events/0/extra'],
    [
      'that names nobody known',
      { participants: [{ entity: 'nobody', role: 'actor' }] },
      'reference',
      '/events/0/participants/0/entity',
    ],
    ['in a place unknown', { place: 'nowhere' }, 'reference', '/events/0/place'],
    ['on 30 February', { date: { ...first?.date, earliest: '2025-02-30' } }, 'day', '/events/0/date/earliest'],
    [
      'that ends before it begins',
      { date: { ...first?.date, earliest: '2025-02-03', latest: '2025-02-01' } },
      'day',
      '/events/0/date',
    ],
    ['under the id of another', { id: second?.id }, 'duplicate', '/events/1/id'],
  ])('%s', (_, change, code, path) => {
    const written = JSON.parse(toJson(document, document.events.slice(0, 2))) as { events: object[] }
    written.events[0] = { ...written.events[0], ...change }
    const read = readFile(JSON.stringify(written))
    if (!read.ok) throw new Error(JSON.stringify(read.problem))
    expect(read.document.events).toHaveLength(1)
    expect(read.leftOut.map((problem) => [problem.code, problem.path])).toEqual([[code, path]])
  })
})

describe('a bad file says what is wrong with it', () => {
  const good = JSON.parse(toJson(document, document.events)) as Record<string, unknown>
  it.each([
    ['nothing', '', 'unknown-format', ''],
    ['a text', 'Dear all,', 'unknown-format', ''],
    ['another table', 'a,b\r\n1,2\r\n', 'unknown-format', ''],
    ['a calendar of somebody else', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'unknown-format', ''],
    ['half a file', '{"version": 1, "title"', 'not-json', ''],
    ['other JSON', '{"a": 1}', 'unknown-format', ''],
    ['another version', JSON.stringify({ ...good, version: 2 }), 'version', '/version'],
    ['no events', JSON.stringify({ ...good, events: [] }), 'no-events', '/events'],
    ['no list of events', JSON.stringify({ ...good, events: {} }), 'missing', '/events'],
    ['no title', JSON.stringify({ ...good, title: undefined }), 'missing', '/title'],
    [
      'a window turned round',
      JSON.stringify({ ...good, window: { start: '2025-01-01', end: '2024-01-01' } }),
      'day',
      '/window',
    ],
    [
      'only bad events',
      JSON.stringify({ ...good, events: [eventWith({ place: 'nowhere' })] }),
      'reference',
      '/events/0/place',
    ],
  ])('%s', (_, text, code, path) => {
    const read = readFile(text)
    expect(read.ok ? null : [read.problem.code, read.problem.path]).toEqual([code, path])
  })
})
