// What is known of the events of a document beforehand, so that nobody looks at each of a hundred thousand. It comes with
// documents that are long; of others nothing is, and all is read off the events.
import type { Naming, Telling } from './event-keys'
import type { Facts } from './facts'
import type { Keys } from './keys'
import type { Times } from './times'

export interface Prepared {
  readonly facts: () => Facts
  readonly times: () => Times
  /** See event-keys.ts. */
  readonly tellerOf: (keys: Keys, naming: Naming) => Telling
  /** See `Catalogue`. */
  readonly weights: () => Uint16Array
  /** Whether the events stand in the order of time, undated ones last. */
  readonly inOrder: boolean
  /** The index of the event of an id, -1 where there is none. */
  readonly indexOf: (id: string) => number
}

const known = new WeakMap<readonly object[], Prepared>()

/** Notes what is known of these events. */
export function prepare(events: readonly object[], prepared: Prepared): void {
  known.set(events, prepared)
}

/**
 * What is known of events; nothing, mostly.
 *
 * @example preparedOf([]) //=> undefined
 */
export function preparedOf(events: readonly object[]): Prepared | undefined {
  return known.get(events)
}
