// Quotes for a whole selection: how much has come, stopping, what is missing, and going on from there.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Collection } from '../../../../src/app/state/collection.svelte'
import { heard, slowShards, summary, whole } from './shards'

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.restoreAllMocks()
})
const look = ({ running, bytes, total, missing }: Collection) => [running, bytes, total, missing.length]

it('of a whole document is there at once', async () => {
  const collection = new Collection({ document: whole, shards: null, chartEvents: { indexOf: () => -1 } })
  expect(collection.sizeOf(whole.events)).toBe(0)
  const coming = collection.collect(whole.events)
  expect(collection.running).toBe(false)
  expect(await coming).toEqual(whole.events)
})

it('tells how much there is, and how much has come', async () => {
  const { holder, asked } = slowShards(7)
  const collection = new Collection(holder)
  expect(collection.sizeOf(summary.events.slice(0, 2))).toBe(1000)
  expect(collection.sizeOf(summary.events)).toBe(2000)
  const coming = collection.collect(summary.events)
  asked[0]?.watch.heard?.(300)
  expect(look(collection)).toEqual([true, 300, 2000, 0])
  for (const one of asked) one.answer()
  expect(await coming).toEqual(whole.events)
  expect(look(collection)).toEqual([false, 2000, 2000, 0])
})

it('can be stopped, and begun again', async () => {
  const { holder, asked } = slowShards(7)
  const collection = new Collection(holder)
  const coming = collection.collect(summary.events)
  asked[0]?.answer()
  await heard()
  collection.stop()
  expect(collection.running).toBe(false)
  expect(await coming).toBeNull()
  expect(collection.missing).toEqual([])

  const again = collection.collect(summary.events)
  // what had come before is not asked for again
  expect(asked.map(({ shard }) => shard.file)).toEqual(['shards/0.json', 'shards/1.json', 'shards/1.json'])
  expect(look(collection)).toEqual([true, 1000, 2000, 0])
  asked.at(-1)?.answer()
  expect(await again).toEqual(whole.events)
})

it('says what is missing until it is tried again', async () => {
  const { holder, asked, shards } = slowShards(7)
  const collection = new Collection(holder)
  const coming = collection.collect(summary.events)
  asked[0]?.answer()
  asked[1]?.fail()
  expect(await coming).toBeNull()
  expect(collection.missing).toEqual([shards.all[1]])
  expect(collection.running).toBe(false)
  const again = collection.collect(summary.events)
  expect(collection.missing).toEqual([])
  asked.at(-1)?.answer()
  expect(await again).toEqual(whole.events)
})

it('forgets what was asked for before', async () => {
  const { holder, asked } = slowShards(7)
  const collection = new Collection(holder)
  const first = collection.collect(summary.events)
  const second = collection.collect(summary.events.slice(7))
  expect(await first).toBeNull()
  expect(collection.running).toBe(true)
  asked.at(-1)?.answer()
  expect(await second).toEqual(whole.events.slice(7))
})
