// Shards are fetched from beside the outline, each once while it is in use, and nothing else is taken for one.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Shard } from '../../../src/app/state/shards'
import { shardLoader } from '../../../src/entries/shards'
import type { TimelineDocument } from '../../../src/model/document'
import { whole } from '../app/state/shards'

const base = 'https://example.org/news/'
const [first] = whole.events
if (!first) throw new Error('no events')
const content = JSON.stringify({ ...whole, events: [first] })
const shard: Shard = { file: 'shards/2025-1-ab.json', first: 0, count: 1, bytes: content.length * 3 }
const loader = (all: readonly Shard[] = [shard]) => shardLoader(base, { shards: all, numbers: null })

let answer: () => Response
const fetched = vi.fn<(address: URL, init?: RequestInit) => Promise<Response>>(() => Promise.resolve(answer()))
beforeEach(() => {
  answer = () => new Response(content)
  fetched.mockClear()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('document', { querySelector: () => null })
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('one is fetched once for all who want it at the same time, and is there at once afterwards', async () => {
  const { load } = loader()
  const [one, other] = [load(shard), load(shard)]
  expect(await one).toEqual([first])
  expect(await other).toEqual([first])
  expect(load(shard)).toEqual([first])
  expect(fetched.mock.calls.map(([address]) => address.href)).toEqual([`${base}shards/2025-1-ab.json`])
})

it('one that failed is asked for anew', async () => {
  const { load } = loader()
  answer = () => new Response('gone', { status: 404 })
  await expect(load(shard)).rejects.toThrow('404')
  answer = () => new Response(content)
  expect(await load(shard)).toEqual([first])
})

it.each<[string, () => Response]>([
  ['no JSON', () => new Response('<p>Welcome</p>')],
  ['no document', () => new Response('{"version":2}')],
  ['a broken document', () => new Response(content.replace('"exact"', '"exactly"'))],
  ['a document of more events', () => new Response(JSON.stringify(whole satisfies TimelineDocument))],
  ['more than it should be', () => new Response(content + ' '.repeat(shard.bytes))],
])('%s is not taken for one', async (_, given) => {
  answer = given
  await expect(loader().load(shard)).rejects.toThrow(shard.file)
})

it('who stops one stops it for nobody else', async () => {
  const { load } = loader()
  const stop = new AbortController()
  const stopped = load(shard, { signal: stop.signal })
  const other = load(shard)
  expect(fetched.mock.calls.map(([, init]) => init?.signal)).toEqual([stop.signal, undefined])
  expect(await stopped).toEqual(await other)
})

it('of many only the last few stay', async () => {
  const all = Array.from({ length: 40 }, (_, at) => ({ ...shard, file: `shards/${String(at)}.json`, first: at }))
  const { load } = loader(all)
  for (const one of all) await load(one)
  fetched.mockClear()
  await load(all[39] ?? shard)
  expect(fetched).not.toHaveBeenCalled()
  await load(all[0] ?? shard)
  expect(fetched).toHaveBeenCalledOnce()
})
