// The days of a row of the table of journeys.
import type { JourneyRow } from './rows'

/**
 * First and last day of a journey, inclusive.
 *
 * @example ends({ in: 'CN', days: '2024-08-18/2024-08-20' }) //=> ['2024-08-18', '2024-08-20']
 */
export function ends({ days }: JourneyRow): readonly [string, string] {
  const [from = '', to = from] = days.split('/')
  return [from, to]
}
