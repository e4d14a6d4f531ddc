// From what is said of one day, month or year to when it was: its year found, its parts checked.
import type { EventDate } from '../../model/date'
import { addDays, formatDay, isDay, weekdayOf } from '../../model/calendar'
import { diagnostic } from '../../model/diagnostic'
import { edtfDate } from '../../model/edtf'
import { reason } from '../../model/reason'
import type { Clues } from './clues'
import type { Point, Said } from './date-value'
import { isLongAgo, on } from './event-date'
import { inferYear, yearAfter, type InferredYear } from './infer-year'
import { sentenceAt } from './neighbours'
import { relative, relativeYear } from './relative-date'
import type { Located, Resolver } from './resolve-context'
import { distance, inYear, lastYearTo, type MonthDay } from './years'

/**
 * What one end of a date comes to.
 *
 * @param weekday said beside it, 1 for Monday; null where none is.
 */
export function locate(resolver: Resolver, point: Point, weekday: number | null): Located {
  if (point.kind === 'relative') {
    const month = point.from === 'told' ? resolver.context.clues.thread.months.get(resolver.mention.start) : undefined
    const found = month && absolute(resolver, { ...month, day: point.day }, weekday)
    return found
      ? { ...found, certainty: found.certainty === 'stated' ? 'inferred' : found.certainty }
      : relative(resolver, point)
  }
  if (point.kind === 'recent') return { edtf: null, certainty: 'undated', because: [] }
  return absolute(resolver, point, weekday)
}

function absolute(resolver: Resolver, said: Said, weekday: number | null): Located {
  const { text, mention, diagnostics, context } = resolver
  const { clues, status } = context
  const inferred = yearOf(resolver, said, weekday)
  const { month } = said
  let { day } = said
  if (month !== null && day !== null && !isDay(inferred?.year ?? 2000, month, day)) {
    diagnostics.push(diagnostic('date-invalid', clues.file, mention, { text }))
    day = null
  }
  if (!inferred) {
    diagnostics.push(diagnostic('date-year-unknown', clues.file, mention, { text }))
    const because = [reason('year-unknown', { text })]
    return { edtf: on(edtfDate(null, month, day)), certainty: 'undated', because, parts: { month, day } }
  }
  const { uncertain, because } = inferred
  const { year } = inferred
  const stated = said.year !== null
  if (!stated && said.relativeYear === null) {
    diagnostics.push(diagnostic('date-year-inferred', clues.file, mention, { text, year }))
  }
  if (month !== null && day !== null) checkDay(resolver, formatDay(year, month, day), weekday, stated)
  const certainty: EventDate['certainty'] = day !== said.day ? 'approximate' : stated ? 'stated' : 'inferred'
  const told = status === 'occurred' && stated && clues.published !== null
  if (told && formatDay(year, month ?? 1, day ?? 1) > addDays(clues.published, 1))
    conflict(resolver, clues.published, text)
  const session = stated && month !== null ? sessionOfAnotherYear(resolver, year) : null
  if (session !== null) conflict(resolver, session, text)
  return { edtf: on(edtfDate(year, month, day, { uncertainYear: uncertain })), certainty, because }
}

/**
 * "In May 2023 at the 45th assembly", which was in 2024: the words of a session that its sentence tells attended; null
 * where none differs. A session may last into the next year.
 */
function sessionOfAnotherYear({ mention, context: { clues } }: Resolver, year: number): string | null {
  const here = sentenceAt(clues, mention.start)
  const [own, ...others] = clues.years.filter(
    ({ sentence, place, reason: { code } }) =>
      sentence === here && (place === 'lead' || place === 'body') && code === edition,
  )
  const differs = own !== undefined && year >= clues.since && (year < own.year || year > own.year + 1)
  return differs && others.length === 0 ? String(own.reason.args['text']) : null
}

const edition = 'year-from-edition'

/** Raises that two things the article says cannot both be true. */
export function conflict({ text, mention, context, diagnostics }: Resolver, other: string, kept: string): void {
  diagnostics.push(diagnostic('date-conflict', context.clues.file, mention, { text, other, kept }))
}

/** A weekday said beside the day must be its own. */
function checkDay(resolver: Resolver, day: string, weekday: number | null, stated: boolean): void {
  if (weekday === null || weekdayOf(day) === weekday) return
  conflict(resolver, `weekday ${weekday}`, stated ? resolver.text : day)
}

/** A day or a month of a known year, by which "before that" can be told. */
const hasMonth = /^\d{4}\??-\d{2}/u

/** The year of what is said, and why: first the words, then how the year was found. */
function yearOf(resolver: Resolver, said: Said, weekday: number | null): InferredYear | null {
  const { text, context, mention } = resolver
  const { clues, status } = context
  if (said.year !== null) return { year: said.year, uncertain: false, because: [reason('date-stated', { text })] }
  if (said.relativeYear !== null) {
    const next = status === 'occurred' ? yearAfter(clues, said.relativeYear, mention.start) : null
    // What was done was not done in the year after the news.
    const ahead = status === 'occurred' && said.relativeYear > 0
    return next ?? (ahead || isPassed(said, resolver) ? null : relativeYear(clues, said.relativeYear, text))
  }
  if (said.month === null) return null
  const { report } = clues
  if (report?.start === mention.start && clues.published === null) {
    return { year: Number(report.day.slice(0, 4)), uncertain: report.uncertain, because: report.because }
  }
  const day: MonthDay = { month: said.month, day: validDay(said) }
  const told = context.previous
  // "Relations were founded in 1972. Before that, on 11 June, they met": before the news.
  const before = mention.earlier && told && hasMonth.test(told.edtf) && !isLongAgo(told, clues.since) && told.latest
  const year = before ? (sinceTold(day, before, clues) ?? lastYearTo(day, before)) : null
  if (before && year !== null) {
    const steps = [reason('date-stated', { text }), reason('relative-to-previous', { text, day: before })]
    return { year, uncertain: true, because: steps }
  }
  // "The visit that lasts until the 12th": that is the last of several days.
  const several = mention.value.kind === 'range' || mention.value.edge === 'until'
  const last = mention.last === true
  const asked = { said: day, at: mention.start, scheduled: status === 'scheduled', weekday, several, last, text }
  const inferred = inferYear(asked, clues)
  return inferred && { ...inferred, because: [reason('date-stated', { text }), ...inferred.because] }
}

/**
 * "… On 31 October 2022 he came. This year in June": where nothing tells when it was written, that is no June before what the
 * telling has reached.
 */
function isPassed(said: Said, { mention, context: { clues } }: Resolver): boolean {
  const strand = clues.thread.before.get(mention.start)
  if (clues.published !== null || clues.report || clues.written || clues.kept || said.relativeYear !== 0) return false
  if (said.month === null || strand?.day == null || strand.year === null) return false
  const days = inYear({ month: said.month, day: validDay(said) }, strand.year)
  return days !== null && days.last < strand.day
}

/** Days before the news in which "before that" may mean before the news. */
const beforeNews = 60

/**
 * "On the 12th he met X. Y had come from 31 August to 2 September. Before that, on the 10th, he met Z": a day between what
 * was told last and the news lies before the news, and not a year before what was told.
 */
function sinceTold(day: MonthDay, told: string, { report, published }: Clues): number | null {
  const news = report?.day ?? published
  const year = news === null || news <= told ? null : lastYearTo(day, news)
  const days = year === null ? null : inYear(day, year)
  if (!days || news === null || days.first <= told) return null
  return distance(days.first, news) <= beforeNews ? year : null
}

/** The day if some year has it, else none: "31 November" still tells a month. */
export function validDay({ month, day }: Said): number | null {
  return day !== null && isDay(2000, month ?? 1, day) ? day : null
}
