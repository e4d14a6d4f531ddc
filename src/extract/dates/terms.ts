// When a report was written, by the offices it gives the people it names: each was held from one day to another. It
// says nothing of people whose terms are not known, and nothing where the report looks back or says "former".
import type { Lexicon } from '../../lexicon/lexicon'
import { addDays, daysInMonth } from '../../model/calendar'
import type { Reading } from '../sentence/reading'
import { hasCue } from '../sentence/units'
import { saysYear } from './date-value'
import { inYear, type MonthDay } from './years'

/** The days in which all of them held their offices, inclusive, and the words of who was the last to come to his. */
export interface Terms {
  readonly from: string
  /** Null where none of them is known to have left his. */
  readonly to: string | null
  /** Verbatim. */
  readonly text: string
}

interface Term {
  readonly from: string | null
  readonly to: string | null
  readonly text: string
}

/** Days before and after a term in which somebody may still, or already, be called by his office. */
const slack = 31

/**
 * The days in which those an article names held the offices it gives them; null where they bound no stretch of time.
 *
 * @param text the article, verbatim.
 */
export function termsOf(
  readings: readonly Reading[],
  text: string,
  lexicon: Pick<Lexicon, 'people' | 'dates'>,
): Terms | null {
  const terms = readings.flatMap((reading) => termsIn(reading, text, lexicon))
  const begun = terms.flatMap(({ from, text: words }) => (from === null ? [] : [{ day: from, words }]))
  const [last] = begun.sort((a, b) => (a.day > b.day ? -1 : 1))
  const [end] = terms.flatMap(({ to }) => (to === null ? [] : [to])).sort()
  return last && (end === undefined || last.day <= end) ? { from: last.day, to: end ?? null, text: last.words } : null
}

/** Terms with an end. */
export type Bounded = Terms & { readonly to: string }

export function isBounded(terms: Terms | null): terms is Bounded {
  return terms !== null && terms.to !== null
}

/** Whether a day of the news lies long before the last of those it names came to his office. */
export function isBeforeTerms(last: string, terms: Terms | null): boolean {
  return terms !== null && last < addDays(terms.from, -slack)
}

/** The same, or long after the first of them left his. */
export function isOutsideTerms(days: { readonly first: string; readonly last: string }, terms: Terms | null): boolean {
  return isBeforeTerms(days.last, terms) || (isBounded(terms) && days.first > addDays(terms.to, slack))
}

function termsIn(
  { sentence, units, heads, dates }: Reading,
  text: string,
  { people, dates: { since } }: Pick<Lexicon, 'people' | 'dates'>,
): Term[] {
  // What has a year of its own may be history.
  if (dates.some(({ value }) => saysYear(value))) return []
  return heads.flatMap((head) => {
    const held = head.kind === 'person' ? (people.get(head.id ?? '')?.offices ?? []) : []
    const around = units.slice(Math.max(0, head.from - 1), head.to)
    if (held.length === 0 || around.some((unit) => hasCue(unit, 'former'))) return []
    const start = sentence.words[units[head.from]?.from ?? 0]?.start ?? sentence.start
    const end = sentence.words[(units[head.to - 1]?.to ?? 1) - 1]?.end ?? sentence.end
    return head.offices.flatMap(({ office, of }) => {
      const rows = held.filter(
        (row) =>
          row.office === office && (of === null || of === row.of) && !(row.to && Number(row.to.slice(0, 4)) < since),
      )
      const [row] = rows
      if (!row || rows.length > 1) return []
      return [
        {
          from: row.from ? firstDay(row.from) : null,
          to: row.to ? lastDay(row.to) : null,
          text: text.slice(start, end),
        },
      ]
    })
  })
}

/** 2024, 2024-05 and 2024-05-20 as their first day. */
export function firstDay(day: string): string {
  return `${day}-01-01`.slice(0, 10)
}

/** The same as their last. */
export function lastDay(day: string): string {
  const [year = '', month] = day.split('-')
  if (month === undefined) return `${year}-12-31`
  return day.length > month.length + year.length + 1 ? day : `${day}-${daysInMonth(Number(year), Number(month))}`
}

/**
 * The one year in which a day falls into the terms; null where there is none, or where the year before or after is
 * nearly as likely.
 *
 * @example yearWithin({ month: 10, day: 12 }, { from: '2024-08-03', to: '2024-10-21', text: '…' }) //=> 2024
 */
export function yearWithin(said: MonthDay, { from, to }: Bounded): number | null {
  const within = (first: string, last: string) => {
    const years: number[] = []
    for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
      const days = inYear(said, year)
      if (days && days.last >= first && days.first <= last) years.push(year)
    }
    return years
  }
  const [year, ...others] = within(addDays(from, -slack), addDays(to, slack))
  return year !== undefined && others.length === 0 && within(from, to).includes(year) ? year : null
}

/**
 * The one year in which the terms lie wholly, also where somebody is called by his office too early or too late; null
 * where they reach into another.
 *
 * @example yearOfTerms({ from: '2024-08-03', to: '2024-10-21', text: '…' }) //=> 2024
 */
export function yearOfTerms({ from, to }: Bounded): number | null {
  const year = Number(from.slice(0, 4))
  return addDays(from, -slack).slice(0, 4) === addDays(to, slack).slice(0, 4) ? year : null
}
