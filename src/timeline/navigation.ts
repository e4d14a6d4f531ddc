// Which mark the arrow keys lead to. Pure: marks are a lane and an instant, and "next" is as one sees it.

/** Something one can stand on. */
export interface Stop {
  readonly key: string
  /** Index of the lane from the top. */
  readonly lane: number
  /** Where it stands, milliseconds. */
  readonly time: number
  /** When it was over; of two that stand together, the shorter comes first, as on the page. */
  readonly until: number
}

export type Direction = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last'

const byTime = (a: Stop, b: Stop) => a.time - b.time || a.until - b.until || (a.key < b.key ? -1 : 1)

/**
 * What a key means, given which way time runs.
 *
 * @example directionOf('ArrowRight', 'rtl') //=> 'earlier'
 */
export function directionOf(key: string, dir: 'ltr' | 'rtl'): Direction | null {
  switch (key) {
    case 'ArrowRight':
      return dir === 'rtl' ? 'earlier' : 'later'
    case 'ArrowLeft':
      return dir === 'rtl' ? 'later' : 'earlier'
    case 'ArrowUp':
      return 'up'
    case 'ArrowDown':
      return 'down'
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}

/**
 * The mark in a direction: along the lane by time, across lanes to the nearest in time; null at an edge.
 *
 * @example stepFrom(a, 'later', [a, b])?.key //=> 'b'
 */
export function stepFrom(from: Stop, direction: Direction, stops: readonly Stop[]): Stop | null {
  if (direction === 'up' || direction === 'down') {
    const sign = direction === 'down' ? 1 : -1
    const beyond = stops.filter(({ lane }) => (lane - from.lane) * sign > 0)
    const nearest = Math.min(...beyond.map(({ lane }) => Math.abs(lane - from.lane)))
    const lane = beyond.filter((stop) => Math.abs(stop.lane - from.lane) === nearest)
    return (
      lane.toSorted((a, b) => Math.abs(a.time - from.time) - Math.abs(b.time - from.time) || byTime(a, b))[0] ?? null
    )
  }
  const lane = stops.filter((stop) => stop.lane === from.lane).toSorted(byTime)
  if (direction === 'first') return lane[0] ?? null
  if (direction === 'last') return lane.at(-1) ?? null
  if (direction === 'later') return lane.find((stop) => byTime(from, stop) < 0) ?? null
  return lane.findLast((stop) => byTime(stop, from) < 0) ?? null
}
