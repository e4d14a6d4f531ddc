// Whole events of a whole selection, collected with the reader watching: how much of it has come, what is missing, and
// the way to want no more of it. What has come stays for whoever tries again.
import type { Event, EventSummary } from '../../model/event'
import { Missing, shardsOf, wholeEvents, type Holder } from './quotes'
import type { Shard } from './shards'

export class Collection {
  readonly #holder: Holder
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nobody looks at it
  readonly #kept = new Map<Shard, readonly Event[]>()
  #stop: AbortController | null = null
  #bytes = $state(0)
  #total = $state(0)
  #missing = $state.raw<readonly Shard[]>([])
  #running = $state(false)

  constructor(holder: Holder) {
    this.#holder = holder
  }

  /** How many bytes have come, of `total`. */
  get bytes(): number {
    return this.#bytes
  }
  get total(): number {
    return this.#total
  }
  get running(): boolean {
    return this.#running
  }
  /** What could not be had the last time. */
  get missing(): readonly Shard[] {
    return this.#missing
  }

  /** How much these events would take, what has come included. */
  sizeOf(events: readonly EventSummary[]): number {
    return shardsOf(this.#holder, events).reduce((sum, { bytes }) => sum + bytes, 0)
  }

  /** The events with their quotes; null where it was stopped or something is missing. */
  async collect(events: readonly EventSummary[]): Promise<readonly Event[] | null> {
    this.stop()
    this.#missing = []
    const stop = new AbortController()
    this.#stop = stop
    const heard = (bytes: number) => {
      if (!stop.signal.aborted) this.#bytes = bytes
    }
    const coming = wholeEvents(this.#holder, events, { signal: stop.signal, heard, kept: this.#kept })
    if (!(coming instanceof Promise)) return coming
    this.#total = this.sizeOf(events)
    this.#running = true
    try {
      return await coming
    } catch (error) {
      if (stop.signal.aborted) return null
      if (!(error instanceof Missing)) throw error
      console.warn(error)
      this.#missing = error.shards
      return null
    } finally {
      if (this.#stop === stop) this.#running = false
    }
  }

  stop(): void {
    this.#stop?.abort()
    this.#stop = null
    this.#running = false
    this.#bytes = 0
  }
}
