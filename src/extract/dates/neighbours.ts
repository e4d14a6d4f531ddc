// Full dates that stand, or lie, close to a day without a year: days of one story share their year. Reads; decides no rank.
import { addDays } from '../../model/calendar'
import type { Span } from '../../model/span'
import type { Clues } from './clues'
import type { Yearless } from './infer-year'
import type { Stated } from './stated-dates'
import { distance, inYear, type MonthDay } from './years'

/** A year and the words of the date it comes from. */
export interface Neighbour {
  readonly year: number
  /** Verbatim. */
  readonly text: string
}

/** Days of one story lie no further apart. */
export const weeks = 45

/** The index of the sentence that an offset lies in; -1 where in none. */
export function sentenceAt({ sentences }: { readonly sentences: readonly Span[] }, at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= at ? low : -1
}

/**
 * The year told in its own sentence or in the one before it in the paragraph: "in August 2024 he went to China. On the
 * 19th of August he met". Its month must be that month, or its day lie within weeks of that day.
 */
export function toldBeside({ said, at }: Yearless, clues: Clues): Neighbour | null {
  const here = sentenceAt(clues, at)
  const own = clues.sentences[here]
  if (!own) return null
  const before = clues.sentences[here - 1]
  const from = before?.paragraph === own.paragraph ? before.start : own.start
  const close = clues.stated.filter(({ start }) => start >= from && start < own.end)
  return nearest(said, close, weeks, at) ?? yearBefore(close, at) ?? yearOpening(close, [from, own.start], at)
}

/** Letters between "in 2024" and the day that follows it. */
const gap = 12

/** "In 2024, from the 18th to the 20th of August": a bare year right before a day is its year. */
function yearBefore(close: readonly Stated[], at: number): Neighbour | null {
  return (
    close.find(({ weight, start, text }) => {
      const between = at - start - text.length
      return weight === 'year' && between >= 0 && between <= gap
    }) ?? null
  )
}

/** "In 2024 he went to four countries. On 7 October he met": a year that opens the telling, where no other is told. */
function yearOpening(close: readonly Stated[], starts: readonly number[], at: number): Neighbour | null {
  const [first, ...others] = close
  if (first?.weight !== 'year' || first.told !== 'past' || others.length > 0) return null
  return starts.includes(first.start) && first.start < at ? first : null
}

/**
 * The year in which the day lies within weeks of a full date of the article, before or after it: announcements come
 * before a visit, reports after it. A year told as past or in the lead that is younger speaks against it.
 */
export function nearestStated({ said, at }: Yearless, clues: Clues): Neighbour | null {
  const full = clues.stated.filter(({ weight }) => weight === 'full')
  const last = clues.past && addDays(clues.past.day, -weeks)
  const young = full.filter((date) => {
    const year = yearNear(said, date)
    const days = year === null ? null : inYear(said, year)
    return days !== null && (last === null || days.last >= last)
  })
  const latest = Math.max(...young.map(({ year }) => year))
  const found = nearest(
    said,
    young.filter(({ year }) => year === latest),
    weeks,
    at,
  )
  if (!found) return null
  const younger = clues.years.find(({ place, year }) => place === 'lead' && year > found.year)
  const inLead = full.some(({ year, start }) => year === latest && sentenceAt(clues, start) < leadSentences)
  return younger && !inLead ? null : found
}

/** How many sentences of an article are its lead. */
export const leadSentences = 3

/**
 * The year in which a day lies nearest to one of some dates, at most so many days from it; null where it lies near none.
 *
 * @param at where the day stands in the text: no date is near itself.
 */
export function nearest(said: MonthDay, dates: readonly Stated[], most: number, at: number): Neighbour | null {
  let best: (Neighbour & { readonly away: number }) | null = null
  for (const date of dates) {
    const year = yearNear(said, date)
    const days = year === null ? null : inYear(said, year)
    if (year === null || !days) continue
    const away = apart(days, date)
    if (away > most || date.start === at) continue
    if (!best || away < best.away) best = { year, text: date.text, away }
  }
  return best && { year: best.year, text: best.text }
}

/** The year in which a day lies nearest to a date; of a month's date, only that month's. */
function yearNear(said: MonthDay, { year, weight, first, last }: Stated): number | null {
  if (weight === 'month') return Number(first.slice(5, 7)) === said.month ? year : null
  if (weight !== 'full') return null
  const years = [year, year - 1, year + 1].flatMap((one) => {
    const days = inYear(said, one)
    return days ? [{ one, away: apart(days, { first, last }) }] : []
  })
  return years.sort((a, b) => a.away - b.away)[0]?.one ?? null
}

/** Days between two stretches of days; 0 where they share one. */
function apart(a: { readonly first: string; readonly last: string }, b: { first: string; last: string }): number {
  if (a.first <= b.last && b.first <= a.last) return 0
  return a.last < b.first ? distance(a.last, b.first) : distance(b.last, a.first)
}
