// What a telling has reached: its year and its last day, and where the next date takes it. How far it holds is thread.ts.
import { addDays, formatDay } from '../../model/calendar'
import type { DateMention } from './dates'
import type { Relative, Said } from './date-value'
import type { Stated } from './stated-dates'
import { distance, inYear, type MonthDay } from './years'

/** What was told right before a date. */
export interface Strand {
  /** Null where the telling has left the year it was of: "five months after the announcement". */
  readonly year: number | null
  /** The words that say the year. */
  readonly text: string
  /** The last day told of it; null where only the year is. */
  readonly day: string | null
  /** The year was said by itself, over what follows; else it is that of one day. */
  readonly over: boolean
  /** The year stands as a heading over the paragraphs that follow. */
  readonly headed: boolean
  /** The year opens its sentence, "in 2016": days of that sentence are of it however long ago it is. */
  readonly opens: boolean
  /** Older than what reports are of: only a day close to it is of its year. */
  readonly old: boolean
  /** Index of the sentence that says it. */
  readonly said: number
  /** Indexes of the sentence and the paragraph in which it was last taken up. */
  readonly sentence: number
  readonly paragraph: number
  /** The year was said as one counted from that of writing: "last year". */
  readonly counted?: boolean
  /** In how many paragraphs, one after another, the same or a later year was said. */
  readonly rising: number
}

/** Days of one story lie no further apart. */
const weeks = 45

export type Here = Pick<Strand, 'text' | 'said' | 'sentence' | 'paragraph' | 'old' | 'headed' | 'opens'>

/** The telling after a mention. */
export function next(
  strand: Strand | null,
  mention: DateMention,
  date: Stated | undefined,
  here: Here,
  now: number | null,
  since: number,
): Strand | null {
  if (date) return fromStated(strand, date, here, since)
  const { value } = mention
  const point = value.kind === 'range' ? value.from : value.point
  if (point.kind === 'said') return point.year === null ? fromSaid(strand, point, here, now) : strand
  // "Recently, on the 28th of September": the telling comes back to its own time.
  return point.kind === 'relative' ? fromRelative(strand, point, here) : null
}

function fromStated(strand: Strand | null, date: Stated, here: Here, since: number): Strand | null {
  const { year, weight, told, last, first, history } = date
  if (told !== 'past') return strand
  const old = year < since
  // Of what began then, or is counted from then, nothing more is told.
  if (history && !old) return strand
  const day = weight === 'full' ? last : weight === 'month' ? first : null
  const rising = strand?.year != null && !old && year >= strand.year
  return {
    ...here,
    year,
    day,
    old,
    over: day === null,
    rising: old ? 0 : rising ? strand.rising + risen(strand, here) : 1,
  }
}

function risen(strand: Strand, { paragraph }: Here): number {
  return strand.paragraph === paragraph ? 0 : 1
}

function fromSaid(strand: Strand | null, said: Said, here: Here, now: number | null): Strand | null {
  if (said.relativeYear !== null) {
    // "They agreed to celebrate next year": the telling goes on in its own.
    if (said.relativeYear > 0 && now !== null) return strand
    const year =
      now !== null
        ? now + said.relativeYear
        : said.relativeYear === 1 && strand?.year != null && !strand.old
          ? strand.year + 1
          : null
    if (year === null) return null
    const days = said.month === null ? null : inYear({ month: said.month, day: said.day }, year)
    const rising = (strand?.rising ?? 0) + 1
    return { ...here, year, day: days?.first ?? null, over: days === null, rising, counted: said.relativeYear < 0 }
  }
  if (!strand || said.month === null) return strand
  const year = yearOn(strand, { month: said.month, day: said.day })
  const days = year === null ? null : inYear({ month: said.month, day: said.day }, year)
  return year === null || !days ? strand : { ...strand, year, day: days.last, ...moved(here) }
}

export function takenUp(strand: Strand, here: Here): Strand {
  return { ...strand, ...moved(here) }
}

function moved({ sentence, paragraph }: Here): Pick<Strand, 'sentence' | 'paragraph'> {
  return { sentence, paragraph }
}

/** Years by which a telling goes on at once. */
const fewYears = 5

function fromRelative(strand: Strand | null, point: Relative, here: Here): Strand | null {
  const { from, unit, count } = point
  if (from === 'other') return strand && { ...strand, ...moved(here), over: false, year: null }
  if (from === 'publication' || !strand || strand.year === null) return strand
  // "November 2017", and under it "two years later": that is the time of the heading.
  if (isRightUnder(strand, here.sentence)) return { ...strand, paragraph: here.paragraph }
  if (unit === 'year') {
    // "Founded in 1992. Thirty years later": so much is counted from what lies long ago.
    if (Math.abs(count) > fewYears) return strand
    const year = strand.year + count
    const days = point.month === null ? null : inYear({ month: point.month, day: point.day }, year)
    return { ...strand, ...moved(here), year, day: days?.last ?? null, over: days === null, rising: strand.rising }
  }
  const day = strand.day === null ? null : shifted(strand.day, unit, count)
  return day === null ? strand : { ...strand, ...moved(here), day, year: Number(day.slice(0, 4)) }
}

/** Whether a sentence stands right under a heading that says the time of what it tells. */
export function isRightUnder({ headed, said, sentence }: Strand, here: number): boolean {
  return headed && said === sentence && here === said + 1
}

function shifted(day: string, unit: 'day' | 'week' | 'month', count: number): string {
  if (unit !== 'month') return addDays(day, unit === 'week' ? count * 7 : count)
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count
  const middle = 15
  return formatDay(Math.floor(months / 12), (months % 12) + 1, count === 0 ? Number(day.slice(8)) : middle)
}

/**
 * The year of a day or month by what was told before it: near the last day told, in a year said over all that follows,
 * or later in the year of that day; null where it lies before it, since it may be of the year before or the next.
 */
export function yearOn({ year, day, over, old, opens }: Strand, said: MonthDay): number | null {
  if (year === null) return null
  if (day !== null) {
    const close = [year, year - 1, year + 1].find((one) => {
      const days = inYear(said, one)
      return days !== null && (distance(days.first, day) <= weeks || distance(days.last, day) <= weeks)
    })
    if (close !== undefined) return close
  }
  if (old && !opens) return null
  const days = inYear(said, year)
  return days && (over || (day !== null && days.last >= day)) ? year : null
}
