// Whole events in place of summaries: those whose quotes are there at once, the others out of their shards. A shard that
// tells of other events than the page does is as good as missing: no quote is shown under an event it is not of.
import { isWhole, type Event, type EventSummary } from '../../model/event'
import type { Shard, Shards, ShardWatch } from './shards'

/** What an Explorer knows of it. */
export interface Holder {
  readonly document: { readonly events: readonly EventSummary[] }
  /** Null where the document is whole. */
  readonly shards: Shards | null
  /** -1 where there is no such event. */
  readonly chartEvents: { readonly indexOf: (id: string) => number }
}

/** Who waits for many. */
export interface Gathering extends ShardWatch {
  /** What has come before: who tries again goes on from there. */
  readonly kept?: Map<Shard, readonly Event[]>
}

/** Shards that could not be had. */
export class Missing extends Error {
  override readonly name = 'Missing'
  readonly shards: readonly Shard[]

  constructor(shards: readonly Shard[], options?: ErrorOptions) {
    super(`not to be had: ${shards.map(({ file }) => file).join(', ')}`, options)
    this.shards = shards
  }
}

/** Fetched at the same time: more would only wait for each other. */
const atOnce = 4

/**
 * The shards that hold the quotes of these events, each once, in the order of the document.
 *
 * @example shardsOf(explorer, explorer.results).reduce((sum, { bytes }) => sum + bytes, 0) //=> 1_200_000
 */
export function shardsOf(holder: Holder, events: readonly EventSummary[]): readonly Shard[] {
  const { shards } = holder
  if (!shards) return []
  const wanted = new Set<Shard>()
  const numberOf = numbering(holder, events)
  for (const event of events) {
    const shard = shardAt(shards.all, numberOf(event))
    if (shard) wanted.add(shard)
  }
  return shards.all.filter((shard) => wanted.has(shard))
}

/** So few are looked up by their ids; of more their ids would have to be put together first. */
const few = 50

/** Which of all events of the shards an event is; -1 where there is no such event. */
function numbering(holder: Holder, events: readonly EventSummary[]): (event: EventSummary) => number {
  const numbers = holder.shards?.numbers
  const byId = ({ id }: EventSummary) => holder.chartEvents.indexOf(id)
  const indexes = events.length > few ? new Map(holder.document.events.map((event, index) => [event, index])) : null
  return (event) => {
    const index = indexes?.get(event) ?? byId(event)
    return numbers?.[index] ?? index
  }
}

function shardAt(all: readonly Shard[], event: number): Shard | null {
  let [from, to] = [0, all.length - 1]
  while (from <= to) {
    const middle = (from + to) >> 1
    const shard = all[middle]
    if (!shard) return null
    if (event < shard.first) to = middle - 1
    else if (event >= shard.first + shard.count) from = middle + 1
    else return shard
  }
  return null
}

/**
 * The same events with their quotes, in the same order: at once where they are there. Rejects with `Missing` where some
 * cannot be had, and with the signal's reason where it is stopped.
 *
 * @example await wholeEvents(explorer, explorer.results)
 */
export function wholeEvents(
  from: Holder,
  events: readonly EventSummary[],
  watch: Gathering = {},
): readonly Event[] | Promise<readonly Event[]> {
  if (from.shards) return gathered(from, from.shards, events, watch)
  const whole = events.filter(isWhole)
  if (whole.length < events.length) throw new Error('events without quotes, and nothing to fetch them from')
  return whole
}

/** The same of one event. */
export function wholeEvent(from: Holder, event: EventSummary): Event | Promise<Event> {
  if (isWhole(event)) return event
  const { shards } = from
  const number = numbering(from, [event])(event)
  const shard = shards && shardAt(shards.all, number)
  if (!shard) throw new Error('an event without quotes, and nothing to fetch them from')
  const pick = (there: readonly Event[]) => told(event, there[number - shard.first], shard)
  const there = shards.load(shard)
  return there instanceof Promise ? there.then(pick) : pick(there)
}

async function gathered(
  holder: Holder,
  shards: Shards,
  events: readonly EventSummary[],
  { signal, heard, kept = new Map() }: Gathering,
): Promise<readonly Event[]> {
  const wanted = shardsOf(holder, events)
  const come = new Map<Shard, number>()
  const hear = (shard: Shard, bytes: number) => {
    come.set(shard, Math.min(bytes, shard.bytes))
    heard?.([...come.values()].reduce((sum, one) => sum + one, 0))
  }
  for (const shard of wanted) if (kept.has(shard)) hear(shard, shard.bytes)
  const waiting = wanted.filter((shard) => !kept.has(shard))
  const missing: Shard[] = []
  let cause: unknown
  const work = async () => {
    for (let shard = waiting.shift(); shard; shard = missing.length > 0 ? undefined : waiting.shift()) {
      const one = shard
      signal?.throwIfAborted()
      try {
        const there = await shards.load(one, {
          signal,
          heard: (bytes) => {
            hear(one, bytes)
          },
        })
        kept.set(one, there)
        hear(one, one.bytes)
      } catch (error) {
        signal?.throwIfAborted()
        cause = error
        missing.push(one)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  if (missing.length > 0) throw new Missing(missing, { cause })
  const numberOf = numbering(holder, events)
  return events.map((event) => {
    const number = numberOf(event)
    const shard = shardAt(shards.all, number)
    if (!shard) throw new Error(`no shard holds ${event.id}`)
    try {
      return told(event, kept.get(shard)?.[number - shard.first], shard)
    } catch (error) {
      kept.delete(shard)
      throw error
    }
  })
}

/** A whole event, which must be the one meant. */
function told(event: EventSummary, whole: Event | undefined, shard: Shard): Event {
  const same =
    whole?.id === event.id &&
    whole.evidence.length === event.evidence.length &&
    whole.evidence.every(({ source, start, end }, at) => {
      const place = event.evidence[at]
      return source === place?.source && start === place.start && end === place.end
    })
  if (!same) throw new Missing([shard], { cause: new Error(`${shard.file} does not hold ${event.id}`) })
  return whole
}
