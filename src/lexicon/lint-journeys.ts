// What is wrong with the journeys of one row of the table: days that are none, out of order, at home.
import { addDays, dayNumber, isDay } from '../model/calendar'
import { ends } from './journey-days'
import type { JourneyRow } from './rows'

/** No journey to one country lasts more days: a longer one has a wrong month. */
const longest = 16

/**
 * The problems of somebody's journeys, one sentence each; none where they are in the order of time, on real days, abroad.
 *
 * @param home the country of the traveller, where it is known.
 * @example journeyProblems([{ in: 'CN', days: '2024-02-30' }], 'VN') //=> ['There is no day 2024-02-30.']
 */
export function journeyProblems(journeys: readonly JourneyRow[], home: string | undefined): string[] {
  return journeys.flatMap((journey, at) => {
    const [from, to] = ends(journey)
    const unreal = [...new Set([from, to])].filter((day) => !isReal(day))
    if (unreal.length > 0) return unreal.map((day) => `There is no day ${day}.`)
    const before = journeys[at - 1]
    return [
      ...(from > to ? [`${journey.days} ends before it begins.`] : []),
      ...(dayNumber(to) >= dayNumber(addDays(from, longest))
        ? [`${journey.days} lasts more than ${longest} days.`]
        : []),
      ...(before && ends(before)[0] > from
        ? [`${journey.days} stands after ${before.days}: the order is that of time.`]
        : []),
      ...(journey.in === home ? [`${journey.days} goes to ${journey.in}, where its traveller is at home.`] : []),
    ]
  })
}

function isReal(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return isDay(year, month, date)
}
