// Dates of events whose clause says none: by their occasion, by the report that calls them past, by the year told throughout.
import type { EventDate } from '../../model/date'
import { formatDay, isDay } from '../../model/calendar'
import { edtfDate, parseEdtf } from '../../model/edtf'
import { reason } from '../../model/reason'
import type { Clues } from './clues'
import { dayDate, eventDate, on, undated } from './event-date'
import { inferYear, type InferredYear } from './infer-year'
import { sentenceAt } from './neighbours'
import type { OccasionMention } from './occasions'
import type { ResolveContext } from './resolve-context'
import { isBeforeTerms } from './terms'
import { occasionYear } from './year-clues'

/**
 * The date of an event whose clause says none; undated where nothing tells it.
 */
export function withoutMention(context: ResolveContext): EventDate {
  const { clues, occasion, past, status } = context
  // What a report speaks of as past, without a date, is dated by the report, not by what tables know of it.
  if (past && occasion?.year == null) return beforeReport(clues)
  const fromOccasion = occasion && occasionDate(occasion, context)
  if (fromOccasion) return fromOccasion
  // Of what is still to come nobody knows the year without being told.
  // Of a report of which the day is known a year long gone tells what it compares its news with.
  const gone =
    clues.run !== null && clues.published !== null && Number(clues.published.slice(0, 4)) > clues.run.year + 1
  // Nor is what the news tells on of the year that it only recalls.
  const recalled = clues.report !== null && Number(clues.report.day.slice(0, 4)) !== clues.run?.year
  // Nor of one that was over before one of those it names came to the office it gives him.
  const early = clues.run !== null && isBeforeTerms(formatDay(clues.run.year, 12, 31), clues.terms)
  if (clues.run && !gone && !recalled && !early && status !== 'scheduled' && isListed(context, clues.run.year)) {
    const { year, text } = clues.run
    const because = [reason('year-from-article', { year, text })]
    return eventDate(on(edtfDate(year, null, null, { uncertainYear: true })), 'inferred', because)
  }
  return undated([reason('no-date', {})])
}

/** How many sentences before it, at most, a month or year is said under which what follows is told. */
const reach = 3

/**
 * Whether it stands in a list of what was done in a year: its paragraph, or the sentences before it, say that year or a
 * month of it. A day is the day of one event, and what had been before that dates nothing else.
 */
function isListed({ clues, span }: ResolveContext, year: number): boolean {
  const here = sentenceAt(clues, span.start)
  const paragraph = clues.sentences[here]?.paragraph
  return clues.stated.some((date) => {
    if (date.year !== year || date.weight === 'full') return false
    const there = sentenceAt(clues, date.start)
    if (date.before && there !== here) return false
    return (there <= here && there >= here - reach) || clues.sentences[there]?.paragraph === paragraph
  })
}

/** Some day up to the report's own. */
export function beforeReport({ report, published }: Clues): EventDate {
  const day = report?.last ?? published
  if (day === null) return undated([reason('no-date', {})])
  const text = report?.text ?? day
  const because = [reason('before-report', { text, day }), ...(report?.because ?? [])]
  return eventDate({ kind: 'interval', from: null, to: dayDate(day) }, 'approximate', because)
}

function occasionDate(occasion: OccasionMention, context: ResolveContext): EventDate | null {
  const { row, start, end } = occasion
  const text = context.clues.text.slice(start, end)
  const clue = occasionYear(context.clues.text, occasion)
  if (row.kind === 'milestone') {
    if (occasion.anniversary) return clue && eventDate(on(edtfDate(clue.year)), 'inferred', [clue.reason])
    const known = parseEdtf(row.milestone.date)
    const name = row.milestone.labels['en'] ?? row.milestone.id
    return (
      known && eventDate(known, 'inferred', [reason('date-of-milestone', { text, milestone: row.milestone.id, name })])
    )
  }
  const { founded, yearly, labels, id } = row.occasion
  const name = labels['en'] ?? id
  const [month, day] = yearly && founded?.length === 10 ? [Number(founded.slice(5, 7)), Number(founded.slice(8))] : []
  if (month === undefined || day === undefined) {
    return clue && eventDate(on(edtfDate(clue.year)), 'inferred', [clue.reason])
  }
  const inferred: InferredYear | null = clue
    ? { year: clue.year, uncertain: false, because: [clue.reason] }
    : yearOfUndated({ month, day }, context)
  if (!inferred || !isDay(inferred.year, month, day)) return null
  const date = edtfDate(inferred.year, month, day, { uncertainYear: inferred.uncertain })
  const step = reason('day-from-occasion', { text, day: formatDay(inferred.year, month, day), name })
  return eventDate(on(date), 'inferred', [...inferred.because, step])
}

/** The year of a holiday that is named without its year. */
function yearOfUndated(
  day: { month: number; day: number },
  { clues, status, span }: ResolveContext,
): InferredYear | null {
  const { run } = clues
  if (clues.published === null && run) {
    const because = [reason('year-from-article', { year: run.year, text: run.text })]
    return { year: run.year, uncertain: true, because }
  }
  const text = clues.text.slice(span.start, span.end)
  return inferYear({ said: day, at: span.start, scheduled: status === 'scheduled', weekday: null, text }, clues)
}
