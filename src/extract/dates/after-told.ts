// "This visit came four months after the one of 12 to 13 December 2023": the news lies so long after a day that the
// article tells. It takes only what the sentence counts itself, between a dated day and the count.
import { addDays } from '../../model/calendar'
import type { DateGrammar } from '../../lexicon/date-grammar'
import { reason } from '../../model/reason'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import type { Asserted } from './year-clues'
import { inYear } from './years'

/** Words that may stand between the day and the count: what took place on it. */
const reach = 14

/** How long after, in days: beyond a year or so it says no year. */
const longest = 400

/** The days around which the news lies by such counts, each with where it stands. */
export function countedFromTold(
  { text, sentences, dates }: ArticleDates,
  words: Pick<DateGrammar, 'isPointing'>,
): (Asserted & { readonly start: number })[] {
  return dates.flatMap((mentions, index) => {
    const first = sentences[index]?.words.find(({ kind }) => kind !== 'mark')
    if (!first || !words.isPointing(first)) return []
    return mentions.flatMap((day, at) => {
      const count = mentions[at + 1]
      const told = dayOf(day)
      if (told === null || !count || count.from - day.to > reach) return []
      const around = later(told, count)
      if (around === null) return []
      const year = Number(around.slice(0, 4))
      const step = reason('year-from-article', { year, text: text.slice(day.start, count.end) })
      return [{ start: day.start, year, around, reason: step }]
    })
  })
}

/** The last day of a date that says month and year. */
function dayOf({ value }: DateMention): string | null {
  const point = value.kind === 'range' ? value.to : value.point
  if (point.kind !== 'said' || point.year === null || point.month === null) return null
  return inYear({ month: point.month, day: point.day }, point.year)?.last ?? null
}

function later(day: string, { value }: DateMention): string | null {
  const point = value.kind === 'point' ? value.point : null
  if (point?.kind !== 'relative' || point.from !== 'previous' || point.count < 1) return null
  const days = { day: 1, week: 7, month: 30.4, year: 365 }[point.unit] * point.count
  return days > longest ? null : addDays(day, Math.round(days))
}
