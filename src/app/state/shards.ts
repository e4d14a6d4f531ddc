// What is known of the files that hold the quotes of a document whose events came without them. Whoever fetches gives it
// to the Explorer; nothing is fetched here.
import type { Event } from '../../model/event'

/** One such file: whole events that follow one another in the document. */
export interface Shard {
  /** Its address, for whoever fetches, and to name it where it cannot be had. */
  readonly file: string
  /** Which of all events of the shards is its first. */
  readonly first: number
  readonly count: number
  /** How long the file is, unpacked. */
  readonly bytes: number
}

/** Who waits for one. */
export interface ShardWatch {
  /** Stops it. */
  readonly signal?: AbortSignal | undefined
  /** Hears how many bytes have come so far, unpacked. */
  readonly heard?: ((bytes: number) => void) | undefined
}

export interface Shards {
  /** In the order of the events; they follow one another. */
  readonly all: readonly Shard[]
  /** By event of the document, which of all events of the shards it is; null where that is its index. */
  readonly numbers: readonly number[] | null
  /** All events of one, at once where it is there. Rejects where it cannot be had; then ask again. */
  readonly load: (shard: Shard, watch?: ShardWatch) => readonly Event[] | Promise<readonly Event[]>
}
