// Sets of events as ascending numbers, four bytes each. Whoever asks for events one by one looks them up by these.

/** Indexes into a document's events; ascending where nothing else is said. */
export type Indexes = Uint32Array

/**
 * All of so many events.
 *
 * @example allOf(3) //=> Uint32Array [0, 1, 2]
 */
export function allOf(count: number): Indexes {
  const all = new Uint32Array(count)
  for (let at = 0; at < count; at++) all[at] = at
  return all
}

/**
 * Whether an event is among others, by halving.
 *
 * @param events ascending.
 * @example isAmong(Uint32Array.of(1, 4, 9), 4) //=> true
 */
export function isAmong(events: Indexes, event: number): boolean {
  let [low, high] = [0, events.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((events[middle] ?? 0) < event) low = middle + 1
    else high = middle
  }
  return events[low] === event
}
