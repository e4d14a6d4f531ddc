// Fetches the parts of a document that hold its quotes, and keeps the last few: whoever goes from event to event mostly
// stays in one. It trusts none it has not looked at.
import { parsed } from '../export/result'
import { isSound } from '../export/sound'
import type { Shard, Shards, ShardWatch } from '../app/state/shards'
import type { Event } from '../model/event'
import type { Read } from '../outline/read'
import { fetched } from './load'
import { textOf } from './vet'

/** A few megabytes. */
const most = 16

/**
 * A loader of the shards of an outline.
 *
 * @param base absolute address of the outline, or of anything else in its folder.
 */
export function shardLoader(base: string, { shards: all, numbers }: Pick<Read, 'shards' | 'numbers'>): Shards {
  const kept = new Map<Shard, readonly Event[]>()
  const coming = new Map<Shard, Promise<readonly Event[]>>()

  const load = async (shard: Shard, { signal, heard }: ShardWatch) => {
    const from = await fetched(shard.file, base, signal ? { signal } : undefined)
    // what is longer than it should be is not what was meant
    const text = typeof from === 'string' ? from : await textOf(from, shard.bytes, heard)
    const document = text === null ? null : parsed(text)
    if (!isSound(document) || document.events.length !== shard.count)
      throw new Error(`${shard.file}: not this part of the timeline`)
    kept.set(shard, document.events)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return document.events
  }

  return {
    all,
    numbers,
    load: (shard, watch = {}) => {
      const there = kept.get(shard)
      if (there) {
        // the last one asked for goes last
        kept.delete(shard)
        kept.set(shard, there)
        return there
      }
      // one that may be stopped is nobody else's
      if (watch.signal) return load(shard, watch)
      let promise = coming.get(shard)
      if (!promise) {
        promise = load(shard, watch)
        coming.set(shard, promise)
        const gone = () => coming.delete(shard)
        promise.then(gone, gone)
      }
      return promise
    },
  }
}
