// How much is taken of a document from elsewhere: at each limit it is, one beyond it is not and says so.
import { describe, expect, it, vi } from 'vitest'
import { vetted } from '../../../src/entries/vet'
import { checkDocument } from '../../../src/export/check'
import { isSound } from '../../../src/export/sound'
import type { Entity } from '../../../src/model/entity'
import type { Event } from '../../../src/model/event'
import type * as Limits from '../../../src/model/limits'
import { limits } from '../../../src/model/limits'
import { document, eventWith } from './documents'

// the longest lists are tried at a thousandth of their length
vi.mock('../../../src/model/limits', async (original) => {
  const { limits: real } = await original<typeof Limits>()
  return { real, limits: { ...real, events: real.events / 1000, entities: real.entities / 1000 } }
})
const { real } = (await import('../../../src/model/limits')) as unknown as { readonly real: (typeof Limits)['limits'] }

const [event] = document.events
const [entity] = document.entities
if (!event || !entity) throw new Error('the fixture is empty')
const [quote] = event.evidence
const [step] = event.date.because

const withEvent = (change: Partial<Event>) => ({ ...document, events: [eventWith(change)] })
const withEntity = (change: Partial<Entity>) => ({
  ...document,
  entities: [...document.entities, { ...entity, id: 'one-more', ...change }],
})
/** As little as an event can be. */
const little = { ...event, participants: [], evidence: [], place: null, date: { ...event.date, because: [] } }
const many = (count: number, one: (index: number) => unknown) => Array.from({ length: count }, (_, at) => one(at))
const some = (count: number, one: unknown) => new Array<unknown>(count).fill(one) as never

/** What becomes of a document with something as large as this. */
type Made = (size: number) => unknown
const outcome = (value: unknown) => {
  const checked = checkDocument(value)
  const [first = null] = checked.ok ? checked.leftOut : [checked.problem]
  expect(isSound(value), 'the quick word and the full one').toBe(checked.ok && first === null)
  return first && `${first.code} ${first.path}`
}

describe('a limit', () => {
  it.each<readonly [string, number, Made, string]>([
    ['a title', limits.text, (size) => withEvent({ title: { en: 'a'.repeat(size) } }), 'too-long /events/0/title/en'],
    [
      'a quote',
      limits.text,
      (size) => withEvent({ evidence: [{ ...quote, exact: 'a'.repeat(size) } as never] }),
      'too-long /events/0/evidence/0/exact',
    ],
    [
      'a spelling',
      limits.text,
      (size) => withEntity({ forms: ['a'.repeat(size)] }),
      `too-long /entities/${String(document.entities.length)}/forms/0`,
    ],
    [
      "the document's title",
      limits.text,
      (size) => ({ ...document, title: { en: 'a'.repeat(size) } }),
      'too-long /title/en',
    ],
    ['an id', limits.id, (size) => withEvent({ id: 'a'.repeat(size) }), 'too-long /events/0/id'],
    [
      'evidence of one event',
      limits.list,
      (size) => withEvent({ evidence: some(size, quote) }),
      'too-many /events/0/evidence',
    ],
    [
      'participants of one event',
      limits.list,
      (size) => withEvent({ participants: some(size, event.participants[0]) }),
      'too-many /events/0/participants',
    ],
    [
      'countries of one event',
      limits.list,
      (size) => withEvent({ countries: some(size, 'VN') }),
      'too-many /events/0/countries',
    ],
    [
      'steps to one date',
      limits.list,
      (size) => withEvent({ date: { ...event.date, because: some(size, step) } }),
      'too-many /events/0/date/because',
    ],
    [
      'arguments of one step',
      limits.list,
      (size) => {
        const args = Object.fromEntries(many(size, (at) => [`a${String(at)}`, 1]) as [string, number][])
        return withEvent({ date: { ...event.date, because: [{ code: 'date-stated', args }] } })
      },
      'too-many /events/0/date/because/0/args',
    ],
    [
      'spellings of one name',
      limits.list,
      (size) => withEntity({ forms: some(size, 'a') }),
      `too-many /entities/${String(document.entities.length)}/forms`,
    ],
    [
      'entities',
      limits.entities,
      (size) => {
        const others = many(size - document.entities.length, (at) => ({ ...entity, id: `n${String(at)}` }))
        return { ...document, entities: [...document.entities, ...others] }
      },
      'too-many /entities',
    ],
    [
      'sources',
      limits.events,
      (size) => {
        const others = many(size - document.sources.length, (at) => ({ ...document.sources[0], id: `s${String(at)}` }))
        return { ...document, sources: [...document.sources, ...others] }
      },
      'too-many /sources',
    ],
    [
      'events',
      limits.events,
      (size) => ({ ...document, events: many(size, (at) => ({ ...little, id: String(at) })) }),
      'too-many /events',
    ],
  ])('%s: as much as it allows, and one more', (_, most, made, complaint) => {
    expect(outcome(made(most))).toBeNull()
    expect(outcome(made(most + 1))).toBe(complaint)
  })

  it('bytes: as many as it allows, and one more', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(document))
    expect(await vetted(new Response(bytes), bytes.length)).toHaveProperty('ok', true)
    expect(await vetted(new Response(bytes), bytes.length - 1)).toHaveProperty('problem.code', 'too-large')
  })

  it('an answer without end is not waited for', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1000
        controller.enqueue(new Uint8Array(1000).fill(91))
      },
    })
    expect(await vetted(new Response(endless), 50_000)).toHaveProperty('problem.code', 'too-large')
    expect(sent).toBeLessThan(100_000)
  })

  it('there is room for a million events, as large as the compiler writes them', () => {
    expect(real.events).toBeGreaterThanOrEqual(1_000_000)
    expect(real.bytes).toBeGreaterThanOrEqual(1_000_000 * 2020)
  })
})

describe('what nests deeper than the contract does', () => {
  const deep = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as never
  it.each([
    ['in a title', withEvent({ title: { en: deep(50_000) } }), 'kind /events/0/title/en'],
    [
      'in an argument',
      withEvent({ date: { ...event.date, because: [{ code: 'date-stated', args: { text: deep(50_000) } }] } }),
      null,
    ],
    ['in place of a list', withEvent({ evidence: deep(50_000) }), 'kind /events/0/evidence/0'],
    ['in a field of its own', { ...withEvent({}), extra: deep(50_000) }, 'unexpected /extra'],
  ])('%s is named, and no stack overflows', (_, value, expected) => {
    const found = outcome(value)
    if (expected === null) expect(found).not.toBeNull()
    else expect(found).toBe(expected)
  })
})

it('checking takes time as the document is long', () => {
  const spent = (count: number, change: object) => {
    const events = many(count, (at) => ({ ...event, id: String(at), ...change }))
    return Math.min(
      ...[1, 2, 3].map(() => {
        const started = process.cpuUsage()
        checkDocument({ ...document, events })
        return process.cpuUsage(started).user / 1000
      }),
    )
  }
  for (const change of [{}, { place: 'nowhere' }, { type: 'party' }, { id: 'twice' }]) {
    // eight times as much: a square would be sixty-four times
    expect(spent(1600, change)).toBeLessThan(Math.max(spent(200, change), 10) * 32)
  }
})
