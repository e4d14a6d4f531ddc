// A document in parts whose quotes come when the test says so.
import { readFileSync } from 'node:fs'
import type { TimelineDocument, TimelineSummary } from '../../../../src/model/document'
import type { Event } from '../../../../src/model/event'
import type { Holder } from '../../../../src/app/state/quotes'
import type { Shard, Shards, ShardWatch } from '../../../../src/app/state/shards'

export const whole = JSON.parse(readFileSync('tests/fixtures/timeline.json', 'utf8')) as TimelineDocument

/** The same without its quotes. */
export const summary: TimelineSummary = {
  ...whole,
  events: whole.events.map((event) => ({
    ...event,
    evidence: event.evidence.map(({ source, start, end }) => ({ source, start, end })),
  })),
}

/** Asked for, not yet answered. */
export interface Asked {
  readonly shard: Shard
  readonly watch: ShardWatch
  readonly answer: (events?: readonly Event[]) => void
  readonly fail: () => void
}

/** Shards of so many events each, which answer when they are told to. */
export function slowShards(count: number): {
  readonly shards: Shards
  readonly asked: Asked[]
  readonly holder: Holder
} {
  const asked: Asked[] = []
  const starts = whole.events.map((_, at) => at).filter((at) => at % count === 0)
  const all = starts.map((first, at) => {
    const length = Math.min(count, whole.events.length - first)
    return { file: `shards/${String(at)}.json`, first, count: length, bytes: 1000 }
  })
  const eventsOf = ({ first, count: length }: Shard) => whole.events.slice(first, first + length)
  const load = (shard: Shard, watch: ShardWatch = {}) =>
    new Promise<readonly Event[]>((resolve, reject) => {
      watch.signal?.addEventListener('abort', () => {
        reject(new Error('aborted'))
      })
      asked.push({
        ...{ shard, watch },
        answer: (events = eventsOf(shard)) => {
          resolve(events)
        },
        fail: () => {
          reject(new Error('404'))
        },
      })
    })
  const shards = { all, numbers: null, load }
  const indexOf = (id: string) => whole.events.findIndex((event) => event.id === id)
  return { shards, asked, holder: { document: summary, shards, chartEvents: { indexOf } } }
}

/** Lets everything that waits for an answer hear it. */
export const heard = () => new Promise((resolve) => setTimeout(resolve))
