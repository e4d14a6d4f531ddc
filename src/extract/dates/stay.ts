// "From 26 October a three-day visit": the days of a journey of which the first, or the last, and the number are said. It
// infers no year.
import { addDays, formatDay, isDay } from '../../model/calendar'
import type { EventDate } from '../../model/date'
import { parseEdtf, type EdtfDate } from '../../model/edtf'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Span } from '../../model/span'
import type { Sentence } from '../../text/sentences'
import { said, type Said } from './date-value'
import { daysFrom, eventDate } from './event-date'
import type { DateMention } from './dates'
import type { Reading } from '../sentence/reading'
import type { NewsDay } from './report-day'
import { distance, inYear, plainYear } from './years'

/** How far before its last day the number of days may stand, in words. */
const long = 20
/** How far after its first day the number of days may stand, in words. */
const reach = 12

/** "On a six-day visit, and will stay until 4 September": its last day, and as many before it as it has. */
function staysUntil(mention: DateMention, to: Said, words: Sentence['words'], dates: DateGrammar): DateMention {
  for (let at = Math.max(0, mention.from - long); at < mention.from; at++) {
    const count = dates.daysLong(words, at)
    if (count === null || count < 2) continue
    const first = addDays(formatDay(to.year ?? plainYear, to.month ?? 1, to.day ?? 1), 1 - count)
    const from = said({
      year: to.year === null ? null : Number(first.slice(0, 4)),
      month: Number(first.slice(5, 7)),
      day: Number(first.slice(8)),
    })
    return { ...mention, value: { kind: 'range', from, to } }
  }
  return mention
}

/** A date "from" a day as the days of a journey: as many as said after it, else the day it begins on. */
export function stayOf(told: DateMention, { words }: Sentence, dates: DateGrammar): DateMention {
  const mention = dates.isEnding(words, told.to) ? until(told) : told
  const { value } = mention
  if (value.kind !== 'point' || (value.edge !== 'from' && value.edge !== 'until')) return mention
  if (value.point.kind !== 'said')
    return value.edge === 'from' ? { ...mention, value: { ...value, edge: null } } : mention
  const { year, month, day } = value.point
  if (month === null || day === null || !isDay(year ?? plainYear, month, day)) return mention
  if (value.edge === 'until') return staysUntil(mention, value.point, words, dates)
  for (let at = mention.to; at < mention.to + reach; at++) {
    const count = dates.daysLong(words, at)
    if (count === null || count < 2) continue
    const last = addDays(formatDay(year ?? plainYear, month, day), count - 1)
    const to = said({ month: Number(last.slice(5, 7)), day: Number(last.slice(8)) })
    return { ...mention, value: { kind: 'range', from: value.point, to } }
  }
  return { ...mention, value: { ...value, edge: null } }
}

/** A day as the last that a journey can have had. */
export function until(mention: DateMention): DateMention {
  const { value } = mention
  return value.kind === 'point' && value.edge === null && value.part === null
    ? { ...mention, value: { ...value, edge: 'until' } }
    : mention
}

/** "On 12 April he came home, and so the visit since the 7th was over": its days up to that of the news. */
export function upTo(mention: DateMention, news: NewsDay | null): DateMention | null {
  const [from, to] = [dayOf(mention), news && dayOf(news.mention)]
  if (!from || !to || news?.mention.start === mention.start) return null
  const [first, last] = [inYear(from, plainYear)?.first, inYear(to, plainYear)?.first]
  if (first === undefined || last === undefined || first >= last || distance(first, last) > longest) return null
  return { ...mention, value: { kind: 'range', from, to } }
}

/** No journey lasts more days. */
const longest = 16

type Day = Said & { readonly month: number; readonly day: number }

/** The day that a date says; null where it says none, or several. */
function dayOf({ value }: DateMention): Day | null {
  if (value.kind !== 'point' || value.point.kind !== 'said') return null
  const { month, day } = value.point
  return month === null || day === null ? null : { ...value.point, month, day }
}

/** From the number of days to the words for the end of the journey, in words. */
const nearEnd = 4
/** How far from the number of days its first or last day may stand, in words. */
const close = 24

/**
 * All days of a journey told by the day on which it begins or ends: "he arrived on the 12th on a two-day visit",
 * "having completed a three-day visit he left on the 14th".
 *
 * @param date of the journey as that day gives it.
 * @param end whether it is said to be the day of the return, or the first: "from today"; null where only a verb may tell.
 */
export function wholeVisit(
  date: EventDate,
  mention: DateMention,
  { dates: days, sentence: { words } }: Pick<Reading, 'dates' | 'sentence'>,
  dates: DateGrammar,
  end: 'over' | 'begins' | null,
): EventDate {
  // "On Monday on a two-day visit to A, on Tuesday to B": the number is of the day before it, else of the one behind.
  const isSaidOf = ({ start }: DateMention, at: number) =>
    (days.findLast(({ to }) => to <= at) ?? days.find(({ from }) => from > at))?.start === start
  const over = end === 'over'
  const read = parseEdtf(date.edtf)
  const day = read?.kind === 'date' ? read.date : over && read?.kind === 'interval' && !read.from ? read.to : null
  if (!day || day.approximate || day.month === null || day.day === null) return date
  const counts = countsIn(words, dates)
  // "Having completed a two-day visit to A he arrived on Wednesday in B on a three-day visit": each has its own days.
  const ended = dates.overAt(words)
  const two = counts.length > 1 && ended >= 0 && ended < mention.from
  // "Having completed a two-day visit to A he left on Wednesday for B": the number is of the one that is over.
  const onward = !over && ended >= 0 && ended < mention.from
  const own = two
    ? counts.filter(({ at }) => at > ended !== over)
    : counts.filter(({ at }) => over || (isSaidOf(mention, at) && !(onward && at <= ended)))
  const [long, ...others] = own
  // "On the 8th he left …, and so his two-day visit was over".
  const atEnd = long !== undefined && ended >= 0 && Math.abs(ended - long.at) <= nearEnd
  if (!long || others.length > 0 || (apart(mention, long.at) > close && !(over && atEnd)) || (atEnd && !over))
    return date
  const begun = words.some((word, at) => at > Math.min(mention.from, long.at) && dates.isBegun(word))
  if (end === null && !begun) return date
  return spanning(date, day, long.count, over)
}

/**
 * All days of a journey that is told as the news, of which only their number is said: "he has arrived on a two-day
 * visit", "he has come back from a visit of four days".
 *
 * @param date of the news, one day or about one. @param span the words that tell of the journey.
 */
export function visitOfNews(date: EventDate, span: Span, { words }: Sentence, dates: DateGrammar): EventDate {
  const read = parseEdtf(date.edtf)
  const end = dates.overAt(words)
  const ended = words[end]
  // "Having ended a two-day visit to A he has come to B on one of three days": each has its own.
  const onward = ended !== undefined && span.start > ended.start
  const told = ended !== undefined && !onward && span.end > ended.start
  const [long, ...others] = countsIn(words, dates).filter(({ at }) => (onward ? at > end : !told || at < end))
  if (read?.kind !== 'date' || read.date.day === null || others.length > 0) return date
  const over = told || (!onward && dates.isOver(words))
  if (!long && over && !read.date.approximate)
    return eventDate({ kind: 'interval', from: null, to: read.date }, 'approximate', date.because)
  if (!long) return date
  if (!over && !words.some((word, at) => at > long.at && dates.isBegun(word))) return date
  return spanning(date, read.date, long.count, over)
}

/**
 * So many days of which one is the first, or of which "until" one tells the last.
 *
 * @example byLength(tenthOfMay, 3).edtf //=> '2025-05-10/2025-05-12'
 * @example byLength(untilTenthOfMay, 3).edtf //=> '2025-05-08/2025-05-10'
 */
export function byLength(date: EventDate, count: number): EventDate {
  const read = parseEdtf(date.edtf)
  if (read?.kind === 'date' && read.date.day !== null) return spanning(date, read.date, count, false)
  const last = read?.kind === 'interval' && read.from === null ? read.to : null
  return last?.day == null ? date : spanning(date, last, count, true)
}

/** Numbers of days of journeys, of more than one, and where they stand. */
function countsIn(
  words: Sentence['words'],
  dates: DateGrammar,
): readonly { readonly at: number; readonly count: number }[] {
  return words.flatMap((_, at) => {
    const count = dates.daysLong(words, at)
    return count !== null && count > 1 ? [{ at, count }] : []
  })
}

/** So many days, of which one is the last, or the first. */
export function spanning(date: EventDate, day: EdtfDate, count: number, over: boolean): EventDate {
  const edge = daysFrom(day, over ? 1 - count : count - 1)
  const [from, to] = over ? [edge, day] : [day, edge]
  const certainty = date.certainty === 'approximate' && !day.approximate ? 'inferred' : date.certainty
  return eventDate({ kind: 'interval', from, to }, certainty, date.because)
}

function apart({ from, to }: DateMention, at: number): number {
  return at < from ? from - at : at - to
}

/** The one number of days that some sentences tell; null where they tell none, or several. */
export function lengthOf(told: readonly { readonly sentence: Sentence }[], dates: DateGrammar): number | null {
  const [long, ...others] = new Set(
    told.flatMap(({ sentence }) => countsIn(sentence.words, dates).map(({ count }) => count)),
  )
  return long !== undefined && others.length === 0 ? long : null
}
