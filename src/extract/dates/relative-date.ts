// Days, weeks, months and years counted from the day of publication or from the date told before.
import { addDays, formatDay, isDay, weekdayOf } from '../../model/calendar'
import { diagnostic } from '../../model/diagnostic'
import { edtfDate, parseEdtf, type Edtf, type EdtfDate } from '../../model/edtf'
import { reason, type Reason } from '../../model/reason'
import type { EventDate } from '../../model/date'
import type { Clues, SaidYear } from './clues'
import type { Relative } from './date-value'
import { dayDate, eventDate, on } from './event-date'
import type { InferredYear } from './infer-year'
import { isRightUnder } from './strand'
import { sentenceAt } from './neighbours'
import { isJourney } from './same-day'
import { plainYear } from './years'
import type { Located, ResolveContext, Resolver } from './resolve-context'

/** "This year", "last year". */
export function relativeYear(
  { published, report, run, written, kept }: Clues,
  count: number,
  text: string,
): InferredYear | null {
  if (published !== null) {
    const year = Number(published.slice(0, 4)) + count
    return { year, uncertain: false, because: [reason('relative-to-publication', { text, published })] }
  }
  if (report) {
    const year = Number(report.day.slice(0, 4)) + count
    const because = [reason('relative-to-previous', { text, day: report.day }), ...report.because]
    return { year, uncertain: report.uncertain, because }
  }
  if (kept && !written)
    return { year: kept.year + count, uncertain: true, because: [reason('date-stated', { text }), kept.reason] }
  const from = written ?? run
  if (!from) return null
  const because = [reason('date-stated', { text }), reason('year-from-article', { year: from.year, text: from.text })]
  return { year: from.year + count, uncertain: true, because }
}

/**
 * What "yesterday" or "the same evening" comes to; unknown where there is no day to count from.
 */
export function relative(resolver: Resolver, said: Relative): Located {
  const ahead = said.byTense === true && resolver.context.status === 'scheduled'
  const point = ahead ? { ...said, count: -said.count } : said
  const { context, text, diagnostics, mention } = resolver
  const { clues } = context
  const told = onThread(resolver, point) ?? ofTelling(resolver, point) ?? toldBefore(point, context)
  const yearless = told && dayOfNoYear(endOf(told.edtf, point))
  if (told && yearless) {
    const day = point.unit === 'day' ? daysOn(yearless, point.count) : point.count === 0 ? yearless : null
    if (day) return { edtf: on(day), certainty: 'undated', because: told.because, parts: day }
  }
  const base = baseOf(point, told, context, text)
  const onJourney = base && clues.published !== null ? null : dayOfJourney(point, context)
  if (onJourney) return onJourney
  if (!base) {
    diagnostics.push(diagnostic('date-year-unknown', clues.file, mention, { text }))
    const because = [reason('year-unknown', { text })]
    const day = besideDayOfNoYear(point, clues)
    return day
      ? { edtf: on(day), certainty: 'undated', because, parts: day }
      : { edtf: null, certainty: 'undated', because }
  }
  const { day, uncertain, because } = base
  const doubt = { uncertainYear: uncertain }
  // "Is being held on Friday": on the next one; "is on a visit since Monday": on the last.
  const next =
    context.status === 'scheduled' ||
    (context.status === 'ongoing' && mention.value.kind === 'point' && mention.value.edge === null)
  const edtf = shifted(point, day, next, doubt)
  const approximate = point.unit === 'week' && point.weekday === null
  return { edtf, certainty: approximate ? 'approximate' : 'inferred', because }
}

/** What is counted from, where it is no day of publication. */
function toldBefore({ from }: Relative, { previous, journey }: ResolveContext): EventDate | null {
  if (from === 'publication' || from === 'told' || from === 'other') return null
  if (from === 'previous' || from === 'named') return previous
  if (from === 'journey') return journey?.earliest == null ? previous : journey
  return journey ?? previous
}

/** The last day of a journey whose days are not told is not that of what was done on it before. */
function isUnknownEnd({ from }: Relative, { previous, journey }: ResolveContext): boolean {
  return from === 'journey-end' && !journey && previous !== null && !isJourney(previous)
}

/** "Three months later", "in October of the same year": what was told last before, were it an event or not. */
function onThread({ mention, context }: Resolver, { from, unit, count }: Relative): EventDate | null {
  const { clues, previous, status } = context
  const named = unit === 'year' && count === 0 && from === 'previous' ? yearJustSaid(mention.start, clues) : null
  // What the event before says itself is as good, and surer.
  if (named) return previous?.earliest?.startsWith(named.edtf) ? previous : named
  const strand = clues.thread.before.get(mention.start)
  // "The month after", told as past: after what was told.
  const ahead = from === 'publication' && unit === 'month' && count > 0 && status === 'occurred'
  if ((from !== 'previous' && !ahead) || (unit !== 'month' && unit !== 'year') || strand?.year == null) return null
  // Right under a heading, "two years later" counts from what was told before it.
  if (isRightUnder(strand, sentenceAt(clues, mention.start)) && count !== 0) return null
  const told = strand.day?.slice(0, unit === 'year' ? wholeYear : wholeMonth) ?? String(strand.year)
  if (previous?.earliest?.startsWith(told)) return previous
  const because = [reason('year-from-article', { year: strand.year, text: strand.text })]
  if (unit === 'year' && strand.day === null)
    return eventDate(on(edtfDate(strand.year, null, null, { uncertainYear: true })), 'inferred', because)
  return strand.day === null ? null : eventDate(on(dayDate(strand.day, { uncertainYear: true })), 'inferred', because)
}

/**
 * "It began in 1973, and in the same year …", "In 2022 both kept the anniversary. In November of that year": the year said
 * last in its sentence, else the only one of the sentence before, in its paragraph.
 */
function yearJustSaid(at: number, { sentences, saidYears }: Clues): EventDate | null {
  const here = sentenceAt({ sentences }, at)
  const own = saidYears.findLast(({ start }) => start >= (sentences[here]?.start ?? at) && start < at)
  if (own) return yearOf(own)
  const before = sentences[here - 1]
  if (!before || before.paragraph !== sentences[here]?.paragraph) return null
  const [only, ...others] = saidYears.filter(({ start }) => start >= before.start && start < at)
  return only && others.length === 0 ? yearOf(only) : null
}

function yearOf({ year, text }: SaidYear): EventDate {
  return eventDate(on(edtfDate(year)), 'inferred', [reason('year-from-article', { year, text })])
}

/** "Two weeks before" in a telling of what is past that has left the day of the report. */
function ofTelling({ mention, context: { clues } }: Resolver, point: Relative): EventDate | null {
  const { from, unit, count, weekday } = point
  const strand = clues.thread.before.get(mention.start)
  if (from !== 'publication' || weekday !== null || clues.published !== null || strand?.day == null) return null
  // "Yesterday" and "last week" are those of the report.
  if ((unit !== 'week' && unit !== 'month') || count >= -1 || strand.text === clues.report?.text) return null
  if (clues.sentences[sentenceAt(clues, mention.start)]?.paragraph !== strand.paragraph) return null
  const because = [reason('year-from-article', { year: strand.year ?? 0, text: strand.text })]
  return eventDate(on(dayDate(strand.day, { uncertainYear: true })), 'inferred', because)
}

/** Characters of YYYY and of YYYY-MM. */
const wholeYear = 4
const wholeMonth = 7

/** The first of two days, or the last where the last day is counted from. */
function endOf(edtf: string, { from }: Relative): string {
  const [first = '', last] = edtf.split('/')
  return from === 'journey-end' ? (last ?? first) : first
}

function daysOn({ month, day }: EdtfDate, count: number): EdtfDate | null {
  if (month === null || day === null) return count === 0 ? edtfDate(null, month, day) : null
  if (!isDay(plainYear, month, day)) return count === 0 ? edtfDate(null, month, day) : null
  const found = dayDate(addDays(formatDay(plainYear, month, day), count))
  return edtfDate(null, found.month, found.day)
}

/** "The same day" as a day of an unknown year. */
function dayOfNoYear(edtf: string): EdtfDate | null {
  const read = parseEdtf(edtf)
  return read?.kind === 'date' && read.date.year === null && read.date.month !== null ? read.date : null
}

/** "Yesterday" where only the day and month of the report are known; a weekday is that of the report. */
function besideDayOfNoYear({ unit, count, weekday, from }: Relative, { news }: Clues): EdtfDate | null {
  const value = news?.mention.value
  if (from !== 'publication' || value?.kind !== 'point' || value.point.kind !== 'said') return null
  const { month, day } = value.point
  const days = unit === 'day' ? count : unit === 'week' && weekday !== null && count === 0 ? 0 : null
  if (days === null || month === null || day === null || !isDay(plainYear, month, day)) return null
  const { month: inMonth, day: onDay } = dayDate(addDays(formatDay(plainYear, month, day), days))
  return edtfDate(null, inMonth, onDay)
}

/** "On Monday" beside the days of a journey, one of which is a Monday. */
function dayOfJourney({ unit, weekday, count, from }: Relative, { journey }: ResolveContext): Located | null {
  if (
    unit !== 'week' ||
    weekday === null ||
    count !== 0 ||
    from !== 'publication' ||
    !journey?.earliest ||
    !journey.latest
  )
    return null
  const days = Array.from({ length: daysInWeek }, (_, count) => addDays(journey.earliest ?? '', count))
  const day = days.find((one) => one <= (journey.latest ?? '') && weekdayOf(one) === weekday)
  if (day === undefined) return null
  const doubt = { uncertainYear: journey.edtf.includes('?') }
  return { edtf: on(dayDate(day, doubt)), certainty: 'inferred', because: journey.because }
}

const daysInWeek = 7

interface Base {
  readonly day: string
  readonly uncertain: boolean
  readonly because: readonly Reason[]
}

function baseOf(point: Relative, told: EventDate | null, context: ResolveContext, text: string): Base | null {
  if (point.from === 'other' || isUnknownEnd(point, context)) return null
  const { clues } = context
  const { published, report } = clues
  const from = point.from === 'journey-end' ? told?.latest : told?.earliest
  if (told && from) {
    const uncertain = told.edtf.includes('?')
    return { day: from, uncertain, because: [reason('relative-to-previous', { text, day: from }), ...told.because] }
  }
  if (published !== null) {
    return { day: published, uncertain: false, because: [reason('relative-to-publication', { text, published })] }
  }
  // "Will come early next month", of which the day is told further on: no month after that.
  if (!report || (clues.news?.ahead === true && point.count > 0 && point.unit !== 'day')) return null
  const { day, uncertain, because } = report
  return { day, uncertain, because: [reason('relative-to-previous', { text, day }), ...because] }
}

function shifted(point: Relative, base: string, scheduled: boolean, doubt: { uncertainYear: boolean }): Edtf {
  const year = Number(base.slice(0, 4))
  const month = Number(base.slice(5, 7))
  switch (point.unit) {
    case 'year':
      return on(edtfDate(year + point.count, ...dayIn(year + point.count, point.month, point.day), doubt))
    case 'month': {
      const months = year * 12 + month - 1 + point.count
      const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1]
      return on(edtfDate(inYear, ...dayIn(inYear, inMonth, point.day), doubt))
    }
    case 'day':
      return on(dayDate(addDays(base, point.count + toWeekday(point, addDays(base, point.count))), doubt))
    case 'week':
      return week(point, base, scheduled, doubt)
  }
}

/** A month and its day, without the day where there is none such. */
function dayIn(year: number, month: number | null, day: number | null): [number | null, number | null] {
  return [month, month !== null && day !== null && isDay(year, month, day) ? day : null]
}

/** "Today, Monday": days from what was reckoned to the nearest such day. */
function toWeekday({ weekday }: Relative, day: string): number {
  if (weekday === null) return 0
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return ahead > 3 ? ahead - 7 : ahead
}

function week(point: Relative, base: string, scheduled: boolean, doubt: { uncertainYear: boolean }): Edtf {
  // "On Tuesday of last week".
  if (point.weekday !== null && point.count !== 0)
    return on(dayDate(addDays(base, point.weekday - weekdayOf(base) + daysInWeek * point.count), doubt))
  if (point.weekday !== null) {
    const ahead = (point.weekday - weekdayOf(base) + 7) % 7
    const back = (weekdayOf(base) - point.weekday + 7) % 7
    return on(dayDate(addDays(base, scheduled ? ahead : -back), doubt))
  }
  const monday = addDays(base, 1 - weekdayOf(base) + daysInWeek * point.count)
  const vague = { ...doubt, approximate: true }
  return { kind: 'interval', from: dayDate(monday, vague), to: dayDate(addDays(monday, 6), vague) }
}
