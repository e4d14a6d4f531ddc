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
import type { EventDate } from '../../model/date'
import { formatDay, isDay } from '../../model/calendar'
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import { edtfBounds, edtfDate, formatEdtf, type Edtf, type EdtfDate } from '../../model/edtf'
import { reason, type Reason } from '../../model/reason'
import type { DateMention } from './dates'
import type { DateValue, Point, Said } from './date-value'
import { eventDate, on, undated } from './event-date'
import { conflict, locate, validDay } from './locate'
import type { ResolveContext, Resolver } from './resolve-context'
import { beforeReport, withoutMention } from './untold'
import { isWholeDay, partOf } from './vague'
import { firstYearFrom } from './years'

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
    if (!isWholeDay(value.part)) {
      certainty = 'approximate'
      steps = vaguely(because, text)
    }
  }
  if (value.edge) {
    edtf = edged(edtf, value.edge)
    if (value.edge !== 'from') certainty = 'approximate'
  }
  return eventDate(edtf, found.certainty === 'undated' ? 'undated' : certainty, steps)
}

/** The steps to a part of a month or a year, which was not said exactly. */
function vaguely(because: readonly Reason[], text: string): readonly Reason[] {
  const vague = reason('date-vague', { text })
  return because.some(({ code }) => code === 'date-stated')
    ? because.map((step) => (step.code === 'date-stated' ? vague : step))
    : [...because, vague]
}

/** An event before, after, since or until a date. */
function edged(edtf: Edtf, edge: NonNullable<Single['edge']>): Edtf {
  const from = edtf.kind === 'date' ? edtf.date : edtf.from
  const to = edtf.kind === 'date' ? edtf.date : edtf.to
  if (edge === 'before' || edge === 'until')
    return { kind: 'interval', from: null, to: edge === 'before' ? (from ?? to) : to }
  return { kind: 'interval', from: edge === 'after' ? (to ?? from) : from, to: null }
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
