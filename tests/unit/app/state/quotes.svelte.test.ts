// Quotes that come on demand: the right ones under each event, each shard asked for once, and what is missing named.
import { describe, expect, it } from 'vitest'
import { Explorer } from '../../../../src/app/state/explorer.svelte'
import { Missing, shardsOf, wholeEvent, wholeEvents } from '../../../../src/app/state/quotes'
import type { Shard } from '../../../../src/app/state/shards'
import type { Event } from '../../../../src/model/event'
import { openingView } from '../../../../src/query/url'
import { heard, slowShards, summary, whole } from './shards'

const at = (index: number) => {
  const [event, told] = [summary.events[index], whole.events[index]]
  if (!event || !told) throw new Error(`no event ${String(index)}`)
  return { event, told }
}
const files = (shards: readonly Shard[]) => shards.map(({ file }) => file)

describe('of a whole document', () => {
  const holder = { document: whole, shards: null, chartEvents: { indexOf: () => -1 } }
  it('are there at once', () => {
    expect(wholeEvent(holder, at(0).told)).toBe(at(0).told)
    expect(wholeEvents(holder, whole.events)).toEqual(whole.events)
    expect(shardsOf(holder, whole.events)).toEqual([])
  })
  it('are never made up', () => {
    expect(() => wholeEvent(holder, at(0).event)).toThrow()
    expect(() => wholeEvents(holder, summary.events)).toThrow()
  })
})

describe('of one event', () => {
  it('come from the shard that holds it', async () => {
    for (const index of summary.events.keys()) {
      const { holder, asked } = slowShards(4)
      const coming = wholeEvent(holder, at(index).event)
      expect(asked.map(({ shard }) => shard.file)).toEqual([`shards/${String(Math.floor(index / 4))}.json`])
      asked[0]?.answer()
      expect(await coming).toEqual(at(index).told)
    }
  })

  it('are there at once where the shard is', () => {
    const { holder, shards } = slowShards(4)
    const load = (shard: Shard) => whole.events.slice(shard.first, shard.first + shard.count)
    expect(wholeEvent({ ...holder, shards: { ...shards, load } }, at(5).event)).toBe(at(5).told)
  })

  it('come from the right shard where events before it were left out', async () => {
    const { holder, shards, asked } = slowShards(4)
    const numbers = summary.events.map((_, index) => index).filter((index) => index !== 1)
    const left = numbers.map((index) => at(index).event)
    const indexOf = (id: string) => left.findIndex((event) => event.id === id)
    const coming = wholeEvent({ ...holder, chartEvents: { indexOf }, shards: { ...shards, numbers } }, at(4).event)
    expect(asked.map(({ shard }) => shard.file)).toEqual(['shards/1.json'])
    asked[0]?.answer()
    expect(await coming).toEqual(at(4).told)
  })

  const [first, second, ...rest] = whole.events
  if (!first || !second) throw new Error('too few events')
  const moved = { ...first, evidence: first.evidence.map((item) => ({ ...item, end: item.end + 1 })) }
  it.each<[string, readonly Event[]]>([
    ['other events', [second, first, ...rest]],
    ['too few', []],
    ['other places', [moved, second, ...rest]],
    ['more quotes', [{ ...first, evidence: [...first.evidence, ...first.evidence] }, second, ...rest]],
  ])('are not taken from a shard that tells of %s', async (_, events) => {
    const { holder, asked } = slowShards(4)
    const coming = wholeEvent(holder, at(0).event)
    asked[0]?.answer(events)
    await expect(coming).rejects.toThrow(Missing)
  })
})

describe('of many events', () => {
  it('come in the order asked for, each shard once, whichever is there first', async () => {
    const { holder, asked } = slowShards(2)
    const wanted = [at(7), at(0), at(6), at(1)]
    const events = wanted.map(({ event }) => event)
    expect(files(shardsOf(holder, events))).toEqual(['shards/0.json', 'shards/3.json'])
    const coming = wholeEvents(holder, events)
    expect(asked).toHaveLength(2)
    for (const one of asked.toReversed()) one.answer()
    expect(await coming).toEqual(wanted.map(({ told }) => told))
  })

  it('are found among many as among few', async () => {
    const many = Array.from({ length: 10 }, () => summary.events).flat()
    const { holder, asked } = slowShards(4)
    const coming = wholeEvents(holder, many)
    for (const one of asked) one.answer()
    expect(await coming).toEqual(Array.from({ length: 10 }, () => whole.events).flat())
  })

  it('are asked for a few at a time, and what has come is told', async () => {
    const { holder, asked } = slowShards(1)
    const bytes: number[] = []
    const coming = wholeEvents(holder, summary.events, { heard: (sum) => bytes.push(sum) })
    expect(asked.length).toBeLessThan(summary.events.length)
    asked[0]?.watch.heard?.(400)
    asked[1]?.watch.heard?.(5000)
    for (let next = asked.shift(); next; next = asked.shift()) {
      next.answer()
      await heard()
    }
    expect(await coming).toEqual(whole.events)
    expect(bytes.slice(0, 2)).toEqual([400, 1400])
    expect(bytes).toEqual(bytes.toSorted((a, b) => a - b))
    expect(bytes.at(-1)).toBe(1000 * whole.events.length)
  })

  it('name what is missing, and go on from there', async () => {
    const { holder, asked, shards } = slowShards(4)
    const kept = new Map<Shard, readonly Event[]>()
    const coming = wholeEvents(holder, summary.events, { kept })
    const failing = Promise.resolve(coming).catch((error: unknown) => error)
    const count = asked.length
    asked[1]?.fail()
    for (const one of asked.filter((_, index) => index !== 1)) one.answer()
    const error = await failing
    expect(error).toBeInstanceOf(Missing)
    expect((error as Missing).shards).toEqual([shards.all[1]])

    const again = wholeEvents(holder, summary.events, { kept })
    expect(files(asked.slice(count).map(({ shard }) => shard))).toEqual(['shards/1.json'])
    asked.at(-1)?.answer()
    expect(await again).toEqual(whole.events)
  })

  it('ask for no more once one is missing', async () => {
    const { holder, asked } = slowShards(1)
    const failing = Promise.resolve(wholeEvents(holder, summary.events)).catch((error: unknown) => error)
    const count = asked.length
    asked[0]?.fail()
    await heard()
    for (const one of asked.slice(1)) one.answer()
    expect(await failing).toBeInstanceOf(Missing)
    expect(asked).toHaveLength(count)
  })

  it('can be stopped', async () => {
    const { holder, asked } = slowShards(1)
    const stop = new AbortController()
    const stopped = Promise.resolve(wholeEvents(holder, summary.events, { signal: stop.signal })).catch(
      (error: unknown) => error,
    )
    const count = asked.length
    stop.abort(new Error('enough'))
    expect(await stopped).toEqual(new Error('enough'))
    await heard()
    expect(asked).toHaveLength(count)
  })
})

describe('quoted words in a document whose quotes are elsewhere', () => {
  const [first] = whole.events
  const words = `"${first?.evidence[0]?.exact.split(' ').slice(0, 4).join(' ') ?? ''}"`
  const open = (q: string) => {
    const explorer = new Explorer(summary, openingView(summary), '', slowShards(4).shards)
    explorer.query = q
    return explorer
  }

  it('are told of as far as the filters leave events, until these are searched too', () => {
    const explorer = open(words)
    expect(explorer.results).toEqual([])
    expect([...(explorer.unquoted ?? [])]).toEqual([...summary.events.keys()])
    explorer.toggle('type', first?.type ?? '')
    const left = [...(explorer.unquoted ?? [])].map((index) => at(index).event.id)
    expect(left).toContain(first?.id)
    expect(left.length).toBeLessThan(summary.events.length)
    explorer.quoted = whole.events.flatMap((event, index) => (left.includes(event.id) ? [[index, event]] : []))
    expect(explorer.unquoted).toHaveLength(0)
    expect(explorer.results.map(({ id }) => id)).toContain(first?.id)
    explorer.clear()
    explorer.query = words
    expect(explorer.unquoted).toHaveLength(summary.events.length - left.length)
  })

  it('are nothing to tell of where there are none', () => {
    expect(open('meeting').unquoted).toHaveLength(0)
    expect(open('').unquoted).toBeNull()
  })
})
