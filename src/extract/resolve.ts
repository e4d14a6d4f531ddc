// From what was said to when it was: an event's date in EDTF, with every step of the way. It guesses nothing silently.
//
// How to call it, once for each article and then for each of its events:
//   const dates = sentences.map((sentence) => findDates(sentence, lexicon))
//   const clues = collectClues({ file, text, sentences, dates, published, url }, lexicon)
//   const { date, diagnostics } = resolveDate(mention, { clues, previous, occasion, status, past, span })
// `mention` is the date in the event's clause, or null. `previous` is the date of the event told before it, for "the
// same day". `occasion` is what the event itself is (one of `findOccasions`), never one that is only spoken of. `past`
// is set where the report presents the event as already past without a date ("recent appointment"). Two events of one
// mention raise the same diagnostics: drop repeats by code and span.
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import type { EventDate } from '../model/date'
import { addDays, formatDay, isDay, weekdayOf } from '../model/calendar'
import { edtfBounds, edtfDate, formatEdtf, parseEdtf, type Edtf, type EdtfDate } from '../model/edtf'
import type { Status } from '../model/event'
import { reason, type Reason } from '../model/reason'
import type { Span } from '../model/span'
import { occasionYear, type Clues } from './clues'
import type { DateMention } from './dates'
import type { DateValue, Point, Relative, Said } from './date-value'
import { inferYear, type InferredYear } from './infer-year'
import type { OccasionMention } from './occasions'
import { partOf } from './vague'
import { firstYearFrom } from './years'

export interface ResolveContext {
  readonly clues: Clues
  /** Date of the event told before this one; null for the first. */
  readonly previous: EventDate | null
  /** The occasion or milestone that the event is; null where it is none. */
  readonly occasion: OccasionMention | null
  readonly status: Status
  /** Told as past, without a date: "his recent appointment". */
  readonly past: boolean
  /** Where the event is told, for diagnostics that are about no mention. */
  readonly span: Span
}

export interface ResolvedDate {
  readonly date: EventDate
  readonly diagnostics: Diagnostic[]
}

/**
 * The date of an event.
 *
 * @param mention what its clause says; null where it says nothing.
 * @example resolveDate(mention, context).date.edtf //=> '2025?-10-31'
 */
export function resolveDate(mention: DateMention | null, context: ResolveContext): ResolvedDate {
  if (!mention) return { date: withoutMention(context), diagnostics: [] }
  const text = context.clues.text.slice(mention.start, mention.end)
  const resolver = { mention, text, context, diagnostics: [] as Diagnostic[] }
  const date = mention.value.kind === 'range' ? range(resolver, mention.value) : single(resolver, mention.value)
  return { date, diagnostics: resolver.diagnostics }
}

interface Resolver {
  readonly mention: DateMention
  /** Verbatim. */
  readonly text: string
  readonly context: ResolveContext
  readonly diagnostics: Diagnostic[]
}

type Certainty = EventDate['certainty']

function eventDate(edtf: Edtf, certainty: Certainty, because: readonly Reason[]): EventDate {
  return { edtf: formatEdtf(edtf), ...edtfBounds(edtf), certainty, because: [...because] }
}

const on = (date: EdtfDate): Edtf => ({ kind: 'date', date })

function undated(because: readonly Reason[], parts: { month?: number | null; day?: number | null } = {}): EventDate {
  return eventDate(on(edtfDate(null, parts.month ?? null, parts.day ?? null)), 'undated', because)
}

function withoutMention(context: ResolveContext): EventDate {
  const { clues, occasion, past } = context
  // What a report speaks of as past, without a date, is dated by the report, not by what tables know of it.
  if (past && occasion?.year == null) return beforeReport(clues)
  const fromOccasion = occasion && occasionDate(occasion, context)
  if (fromOccasion) return fromOccasion
  if (clues.run) {
    const { year, text } = clues.run
    const because = [reason('year-from-article', { year, text })]
    return eventDate(on(edtfDate(year, null, null, { uncertainYear: true })), 'inferred', because)
  }
  return undated([reason('no-date', {})])
}

function beforeReport({ report, published }: Clues): EventDate {
  const day = report?.last ?? published
  if (day === null) return undated([reason('no-date', {})])
  const text = report?.text ?? day
  const because = [...(report?.because ?? []), reason('before-report', { text, day })]
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
function yearOfUndated(day: { month: number; day: number }, { clues, status }: ResolveContext): InferredYear | null {
  const { run } = clues
  if (clues.published === null && run) {
    const because = [reason('year-from-article', { year: run.year, text: run.text })]
    return { year: run.year, uncertain: true, because }
  }
  return inferYear(day, clues, status === 'scheduled')
}

type Single = Extract<DateValue, { kind: 'point' }>

function single(resolver: Resolver, value: Single): EventDate {
  const { text, context } = resolver
  if (value.point.kind === 'recent') return beforeReport(context.clues)
  const found = locate(resolver, value.point, value.weekday)
  if (!found.edtf) return undated(found.because, found.parts)
  const { because } = found
  let { edtf, certainty } = found
  let steps = because
  if (value.part && edtf.kind === 'date') {
    const { year, month, uncertainYear } = edtf.date
    edtf = partOf(year, month, value.part, { uncertainYear })
    certainty = 'approximate'
    const vague = reason('date-vague', { text })
    steps = because.some(({ code }) => code === 'date-stated')
      ? because.map((step) => (step.code === 'date-stated' ? vague : step))
      : [...because, vague]
  }
  if (value.edge) {
    edtf = edged(edtf, value.edge)
    if (value.edge !== 'from') certainty = 'approximate'
  }
  return eventDate(edtf, found.certainty === 'undated' ? 'undated' : certainty, steps)
}

/** An event before, after, since or until a date. */
function edged(edtf: Edtf, edge: NonNullable<Single['edge']>): Edtf {
  const from = edtf.kind === 'date' ? edtf.date : edtf.from
  const to = edtf.kind === 'date' ? edtf.date : edtf.to
  if (edge === 'before' || edge === 'until')
    return { kind: 'interval', from: null, to: edge === 'before' ? (from ?? to) : to }
  return { kind: 'interval', from: edge === 'after' ? (to ?? from) : from, to: null }
}

interface Located {
  readonly edtf: Edtf | null
  readonly certainty: Certainty
  readonly because: readonly Reason[]
  /** What is known where there is no date. */
  readonly parts?: { month: number | null; day: number | null }
}

function locate(resolver: Resolver, point: Point, weekday: number | null): Located {
  if (point.kind === 'relative') return relative(resolver, point)
  if (point.kind === 'recent') return { edtf: null, certainty: 'undated', because: [] }
  return absolute(resolver, point, weekday)
}

function absolute(resolver: Resolver, said: Said, weekday: number | null): Located {
  const { text, mention, diagnostics, context } = resolver
  const { clues, status } = context
  const inferred = yearOf(resolver, said)
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
  const certainty: Certainty = day !== said.day ? 'approximate' : stated ? 'stated' : 'inferred'
  const told = status === 'occurred' && stated && clues.published !== null
  if (told && formatDay(year, month ?? 1, day ?? 1) > addDays(clues.published, 1))
    conflict(resolver, clues.published, text)
  return { edtf: on(edtfDate(year, month, day, { uncertainYear: uncertain })), certainty, because }
}

function conflict({ text, mention, context, diagnostics }: Resolver, other: string, kept: string): void {
  diagnostics.push(diagnostic('date-conflict', context.clues.file, mention, { text, other, kept }))
}

/** A weekday said beside the day must be its own. */
function checkDay(resolver: Resolver, day: string, weekday: number | null, stated: boolean): void {
  if (weekday === null || weekdayOf(day) === weekday) return
  conflict(resolver, `weekday ${weekday}`, stated ? resolver.text : day)
}

function yearOf(resolver: Resolver, said: Said): InferredYear | null {
  const { text, context } = resolver
  const { clues, status } = context
  if (said.year !== null) return { year: said.year, uncertain: false, because: [reason('date-stated', { text })] }
  if (said.relativeYear !== null) return relativeYear(clues, said.relativeYear, text)
  if (said.month === null) return null
  const { report } = clues
  if (report?.start === resolver.mention.start && clues.published === null) {
    return { year: Number(report.day.slice(0, 4)), uncertain: report.uncertain, because: report.because }
  }
  return inferYear({ month: said.month, day: validDay(said) }, clues, status === 'scheduled')
}

/** The day if some year has it, else none: "31 November" still tells a month. */
function validDay({ month, day }: Said): number | null {
  return day !== null && isDay(2000, month ?? 1, day) ? day : null
}

/** "This year", "last year". */
function relativeYear({ published, report, run }: Clues, count: number, text: string): InferredYear | null {
  if (published !== null) {
    const year = Number(published.slice(0, 4)) + count
    return { year, uncertain: false, because: [reason('relative-to-publication', { text, published })] }
  }
  if (report) {
    const year = Number(report.day.slice(0, 4)) + count
    const because = [...report.because, reason('relative-to-previous', { text, day: report.day })]
    return { year, uncertain: report.uncertain, because }
  }
  if (!run) return null
  return { year: run.year + count, uncertain: true, because: [reason('year-from-article', run)] }
}

function relative(resolver: Resolver, point: Relative): Located {
  const { context, text, diagnostics, mention } = resolver
  const { clues } = context
  const base = baseOf(point, context, text)
  if (!base) {
    diagnostics.push(diagnostic('date-year-unknown', clues.file, mention, { text }))
    return { edtf: null, certainty: 'undated', because: [reason('year-unknown', { text })] }
  }
  const { day, uncertain, because } = base
  const doubt = { uncertainYear: uncertain }
  const edtf = shifted(point, day, context.status === 'scheduled', doubt)
  const approximate = point.unit === 'week' && point.weekday === null
  return { edtf, certainty: approximate ? 'approximate' : 'inferred', because }
}

interface Base {
  readonly day: string
  readonly uncertain: boolean
  readonly because: readonly Reason[]
}

function baseOf(point: Relative, { clues, previous }: ResolveContext, text: string): Base | null {
  const { published, report } = clues
  if (point.from === 'previous' && previous?.earliest) {
    const day = previous.earliest
    const uncertain = previous.edtf.includes('?')
    return { day, uncertain, because: [...previous.because, reason('relative-to-previous', { text, day })] }
  }
  if (published !== null) {
    return { day: published, uncertain: false, because: [reason('relative-to-publication', { text, published })] }
  }
  if (!report) return null
  const { day, uncertain, because } = report
  return { day, uncertain, because: [...because, reason('relative-to-previous', { text, day })] }
}

function shifted(point: Relative, base: string, scheduled: boolean, doubt: { uncertainYear: boolean }): Edtf {
  const year = Number(base.slice(0, 4))
  const month = Number(base.slice(5, 7))
  switch (point.unit) {
    case 'year':
      return on(edtfDate(year + point.count, null, null, doubt))
    case 'month': {
      const months = year * 12 + month - 1 + point.count
      return on(edtfDate(Math.floor(months / 12), (months % 12) + 1, null, doubt))
    }
    case 'day':
      return on(dayDate(addDays(base, point.count), doubt))
    case 'week':
      return week(point, base, scheduled, doubt)
  }
}

function week(point: Relative, base: string, scheduled: boolean, doubt: { uncertainYear: boolean }): Edtf {
  if (point.weekday !== null) {
    const ahead = (point.weekday - weekdayOf(base) + 7) % 7
    const back = (weekdayOf(base) - point.weekday + 7) % 7
    return on(dayDate(addDays(base, scheduled ? ahead : -back), doubt))
  }
  const monday = addDays(base, 1 - weekdayOf(base) + 7 * point.count)
  const vague = { ...doubt, approximate: true }
  return { kind: 'interval', from: dayDate(monday, vague), to: dayDate(addDays(monday, 6), vague) }
}

function dayDate(day: string, doubt: { uncertainYear?: boolean; approximate?: boolean } = {}): EdtfDate {
  return edtfDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)), doubt)
}

function range(resolver: Resolver, value: Extract<DateValue, { kind: 'range' }>): EventDate {
  const { from, to } = value
  const begin = locate(resolver, from, null)
  const first = begin.edtf?.kind === 'date' ? begin.edtf.date : null
  if (!first) return undated(begin.because, begin.parts)
  const last = endOf(resolver, to, first)
  if (!last) return eventDate(on(first), begin.certainty, begin.because)
  const edtf: Edtf = { kind: 'interval', from: first, to: last }
  const { earliest, latest } = edtfBounds(edtf)
  if (earliest !== null && latest !== null && earliest > latest) {
    conflict(resolver, formatEdtf(on(last)), formatEdtf(on(first)))
    return eventDate(on(first), begin.certainty, begin.because)
  }
  return eventDate(edtf, begin.certainty, begin.because)
}

/** The end of a range lies after its beginning, in its year unless it crosses into the next. */
function endOf(resolver: Resolver, to: Point, first: EdtfDate): EdtfDate | null {
  const { uncertainYear } = first
  if (to.kind !== 'said') {
    const end = locate(resolver, to, null)
    return end.edtf?.kind === 'date' ? end.edtf.date : null
  }
  if (to.year !== null) return endDate(resolver, to.year, to, uncertainYear)
  if (to.month === null) return null
  if (first.year === null) return endDate(resolver, null, to, false)
  const start = formatDay(first.year, first.month ?? 1, first.day ?? 1)
  const year = firstYearFrom({ month: to.month, day: validDay(to) }, start)
  return year === null ? null : endDate(resolver, year, to, uncertainYear)
}

function endDate(resolver: Resolver, year: number | null, to: Said, uncertainYear: boolean): EdtfDate {
  const { month, day } = to
  if (month !== null && day !== null && !isDay(year ?? 2000, month, day)) {
    const { diagnostics, mention, text, context } = resolver
    diagnostics.push(diagnostic('date-invalid', context.clues.file, mention, { text }))
    return edtfDate(year, month, null, { uncertainYear })
  }
  return edtfDate(year, month, day, { uncertainYear })
}
