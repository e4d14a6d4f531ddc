// Whether the day that a lead says first is only one of many that the article tells: of a review of the year it is no day of
// news. It counts days and months that are told as past without a year; it infers none.
import { dayNumber, formatDay, isDay } from '../../model/calendar'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import type { Stated } from './stated-dates'
import { distance, leapYear } from './years'

/** Days after the first in which what is told may still be of its news: its own, and reports of a journey. */
const ofNews = 31

/** Days before the first, at most, in which what is told without a year may be of the year before it. */
const ofYearBefore = 90

/** So many later days make of the first one of many. */
const many = 2

/**
 * Whether days of the same year are told as past that lie long after one.
 *
 * @param isPast whether a mention of a sentence tells what has happened, and no occasion's day.
 * @param stated the dates with a year: what is told after one in its paragraph is of that.
 * @example isOneOfMany(article, lead, stated, isPast) //=> true, for "on 10 April … on 6 September … on 17 October"
 */
export function isOneOfMany(
  { sentences, dates, captions }: ArticleDates,
  lead: DateMention,
  stated: readonly Stated[],
  isPast: (mention: DateMention, index: number) => boolean,
): boolean {
  const own = stated.find(({ start }) => start === lead.start)
  // "On 2 August 2023 … on 26 May 2025": the news is of neither, or of the last.
  if (own)
    return stated.some(
      (date) =>
        isFull(date) && date.told === 'past' && distance(own.last, date.first) > ofNews && date.first > own.last,
    )
  const first = dayOfYear(lead)
  if (first === null) return false
  const later = new Set<number>()
  let opening = 0
  for (const [index, mentions] of dates.entries()) {
    const { paragraph, start } = sentences[index] ?? { start: 0 }
    if (paragraph !== sentences[index - 1]?.paragraph) opening = start
    if (captions?.has(index) === true) continue
    for (const mention of mentions) {
      const day = dayOfYear(mention)
      if (day === null || day <= first + ofNews || day > first + daysOfYear - ofYearBefore) continue
      if (stated.some((date) => date.start >= opening && date.start < mention.start) || !isPast(mention, index))
        continue
      later.add(day)
    }
  }
  return later.size >= many
}

function isFull({ weight }: Stated): boolean {
  return weight === 'full' || weight === 'month'
}

const daysOfYear = 365

/** The number in its year of a day, or of the first of a month, said without the year; null where none is. */
function dayOfYear({ value, earlier }: DateMention): number | null {
  const point = value.kind === 'range' ? value.from : value.point
  if (point.kind !== 'said' || point.month === null || point.year !== null || point.relativeYear !== null) return null
  if (earlier === true || !isDay(leapYear, point.month, point.day ?? 1)) return null
  return dayNumber(formatDay(leapYear, point.month, point.day ?? 1)) - dayNumber(formatDay(leapYear, 1, 1))
}
