// Chooses the year of a day and month from an article's clues, best first. Without a clue it chooses none.
import { reason, type Reason } from '../model/reason'
import type { Clues } from './clues'
import { distance, firstYearFrom, inYear, yearBeside, type MonthDay } from './years'

export interface InferredYear {
  readonly year: number
  /** To be marked `?`. */
  readonly uncertain: boolean
  readonly because: readonly Reason[]
}

/** Days that an event told as past may lie after the day of publication: time zones. */
const publicationSlack = 1
/** The same after the first day of the news: reports are written at its end or later. */
const reportSlack = 20
/** Days before publication in which what is called scheduled may have begun. */
const begunSlack = 10
/** Beyond this the nearest year is less than sure even with a day of publication. */
const near = 120

/**
 * The year of a day without one. Best first: the day of publication; the report's own day; an asserted year
 * (another full date, an edition, a span, an anniversary or session, the months and years of the news) that
 * contradicts nothing told as past or to come; the first such day after the latest thing told as past.
 *
 * @returns null where there is no clue: no year is guessed.
 * @example inferYear({ month: 10, day: 31 }, clues, false)?.year //=> 2025
 */
export function inferYear(said: MonthDay, clues: Clues, scheduled: boolean): InferredYear | null {
  const { published, report } = clues
  if (published !== null) {
    const year = yearBeside(said, published, scheduled, scheduled ? begunSlack : publicationSlack)
    if (year === null) return null
    const days = inYear(said, year)
    const uncertain = !days || Math.min(distance(days.first, published), distance(days.last, published)) > near
    return { year, uncertain, because: [reason('year-from-publication', { year, published })] }
  }
  if (report) {
    const year = yearBeside(said, report.day, scheduled, reportSlack)
    if (year === null) return null
    const same = inYear(said, year)?.first === report.day
    const step = reason('year-from-article', { year, text: report.text })
    return { year, uncertain: true, because: same ? report.because : [...report.because, step] }
  }
  return fromAsserted(said, clues) ?? afterPast(said, clues)
}

function fromAsserted(said: MonthDay, { years, past, future }: Clues): InferredYear | null {
  for (const clue of years) {
    const days = inYear(said, clue.year)
    if (!days) continue
    // An asserted year bounds nothing by itself: only what lies in another part of it does.
    if (past && days.last < past.day) continue
    if (future && days.first > future.day) continue
    return { year: clue.year, uncertain: true, because: [clue.reason] }
  }
  return null
}

function afterPast(said: MonthDay, { past, future, years }: Clues): InferredYear | null {
  if (!past) return null
  // A year that stands alone in the article is no clue, unless a milestone gives it its day.
  if (past.milestone === null && years.length === 0) return null
  const year = firstYearFrom(said, past.day)
  if (year === null) return null
  const days = inYear(said, year)
  if (future && days && days.first > future.day) return null
  const { text, milestone } = past
  const step = milestone
    ? reason('year-after-milestone', { year, text, milestone: milestone.id, name: milestone.name })
    : reason('year-after-date', { year, text })
  return { year, uncertain: true, because: [step] }
}
