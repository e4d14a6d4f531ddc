// The day the news is of: what an article calls today, else the first day said in its lead.
import { reason } from '../../model/reason'
import { addDays, weekdayOf } from '../../model/calendar'
import type { ArticleDates, Clues, Report } from './clues'
import type { DateMention } from './dates'
import { isSpan, saysDay } from './date-value'
import { inferYear, onItsWeekday, weekdayYears, type InferredYear, type Yearless } from './infer-year'
import { leadSentences } from './neighbours'
import { isOneOfMany } from './one-of-many'
import type { OccasionLexicon, OccasionMention } from './occasions'
import type { Stated } from './stated-dates'
import { inYear, type MonthDay } from './years'

/** How far after a day, in words, what is held on it is called coming: "14 September کو ہونے والے". */
const near = 4

/** The words that say the day of the news, and the index of their sentence. */
export interface NewsDay {
  readonly mention: DateMention
  readonly index: number
  /** The article tells of no other day than this, history apart. */
  readonly alone: boolean
  /** Announced: the news was told before it. */
  readonly ahead: boolean
}

/**
 * What says the day the news is of: what is called "today", else the first day said in the lead that is no occasion's
 * and no history; `many` where that is only one of those of a year.
 */
export function newsDayOf(
  article: ArticleDates,
  occasions: readonly (readonly OccasionMention[])[],
  stated: readonly Stated[],
  { dates }: OccasionLexicon,
): NewsDay | 'many' | null {
  const all = article.dates.flatMap((mentions, index) => mentions.map((mention) => ({ mention, index })))
  const isOccasions = ({ to }: DateMention, index: number) => {
    const { words = [] } = article.sentences[index] ?? {}
    const named = (occasions[index] ?? []).some(({ from }) => from >= to && from <= to + 1)
    return named || dates.isHoliday(words, to + 1)
  }
  const isComing = ({ to }: DateMention, index: number) =>
    article.sentences[index]?.words.slice(to, to + near).some((word) => dates.isComing(word)) ?? false
  const isFuture = ({ to }: DateMention, index: number) => dates.isFuture(article.sentences[index]?.words ?? [], to)
  const repeated = (value: DateMention['value']) =>
    all.some(
      ({ mention, index }) =>
        !article.captions?.has(index) &&
        !isSpan(mention.value) &&
        !isAnother(mention, value, dates.since) &&
        saysDay(mention.value),
    )
  const end = leadEnd(article)
  const today = all.find(
    ({ mention }) => mention.value.kind === 'point' && mention.value.today && saysDay(mention.value),
  )
  const lead = all.find(({ mention, index }) => {
    if (index >= end || isSpan(mention.value) || mention.earlier) return false
    // "Before that he had been there from the 4th to the 6th."
    if (dates.opensEarlier(article.sentences[index]?.words ?? [])) return false
    const { value } = mention
    const point = value.kind === 'range' ? value.from : value.point
    if (point.kind !== 'said' || point.day === null) return false
    // "Last year, on 14 June".
    if ((point.relativeYear ?? 0) < 0) return false
    if (point.year !== null && !stated.some(({ start }) => start === mention.start)) return false
    // "The summit to be held on 14 September": nothing says that it was.
    if (isComing(mention, index)) return false
    if (value.kind === 'point' && value.edge !== null && value.edge !== 'from') return false
    // "A view of the fire on 12 September": a picture's day is the news's where the text says it too.
    if (article.captions?.has(index) === true && !repeated(value)) return false
    // Where the day of publication is known, what is announced is not the day of the news.
    if (article.published !== null && isFuture(mention, index)) return false
    return !isOccasions(mention, index)
  })
  // "Tomorrow (15 June) he will": the news is of the day before, as spoken-day.ts tells.
  const tomorrow = all.find(
    ({ mention, index }) =>
      mention.value.kind === 'point' && mention.value.tomorrow === true && isFuture(mention, index),
  )
  const chosen = today ?? lead ?? tomorrow
  if (!chosen) return null
  const isPast = (mention: DateMention, index: number) => !isFuture(mention, index) && !isOccasions(mention, index)
  if (!today && chosen === lead && article.published === null && isOneOfMany(article, lead.mention, stated, isPast))
    return 'many'
  // A holiday's day and one still to come are no days of what was done.
  return {
    ...chosen,
    alone: all.every(
      ({ mention, index }) =>
        !isAnother(mention, chosen.mention.value, dates.since) ||
        isOccasions(mention, index) ||
        isFuture(mention, index),
    ),
    ahead: isFuture(chosen.mention, chosen.index),
  }
}

/** The index of the sentence before which the lead ends; a line of marks alone, as "|" after a caption, or the day of publication is none. */
function leadEnd({ sentences, stamps }: ArticleDates): number {
  const told = sentences.flatMap(({ words }, index) =>
    words.some(({ kind }) => kind === 'word') && !stamps?.has(index) ? [index] : [],
  )
  return (told[leadSentences - 1] ?? sentences.length) + 1
}

/** Whether a date is another day of these years. */
function isAnother({ value }: DateMention, news: DateMention['value'], since: number): boolean {
  if (value.kind === 'range' || value.point.kind !== 'said' || value.point.day === null) return false
  const { year, month, day } = value.point
  if (year !== null && year < since) return false
  const of = news.kind === 'range' ? news.from : news.point
  return of.kind !== 'said' || of.month !== month || of.day !== day
}

/** The day the news is of, where its year can be known. */
export function reportOf(article: ArticleDates, clues: Clues, lexicon: OccasionLexicon): Report | null {
  if (!clues.news) return null
  const { mention, index } = clues.news
  const { value } = mention
  const from = value.kind === 'range' ? value.from : value.point
  const to = value.kind === 'range' ? value.to : value.point
  if (from.kind !== 'said' || from.month === null || from.day === null) return null
  const text = article.text.slice(mention.start, mention.end)
  const said: MonthDay = { month: from.month, day: from.day }
  const sentence = article.sentences[index]
  const scheduled = sentence !== undefined && lexicon.dates.isFuture(sentence.words, mention.to)
  const weekday = value.kind === 'point' ? value.weekday : null
  const asked = { said, at: mention.start, scheduled, text }
  const inferred =
    from.year === null
      ? onDatelineDay(article, clues.news, asked, clues, inferYear({ ...asked, weekday }, clues), lexicon.dates)
      : { year: from.year, uncertain: false, because: [] }
  if (!inferred) return null
  const first = inYear(said, inferred.year)
  if (!first || !isFresh(first.first, clues)) return null
  const end = to.kind === 'said' && to.month !== null ? { month: to.month, day: to.day } : said
  const endYear = inferred.year + (end.month < said.month ? 1 : 0)
  return {
    day: first.first,
    last: inYear(end, endYear)?.last ?? first.last,
    text,
    start: mention.start,
    uncertain: inferred.uncertain,
    because: [reason('date-stated', { text }), ...inferred.because],
  }
}

/** Days from the news to its publication, at most. */
const fresh = 90

/** Whether a day may be that of the news: what lies months before the day of publication is none. */
export function isFresh(day: string, { published }: Pick<Clues, 'published'>): boolean {
  return published === null || day >= addDays(published, -fresh)
}

/** A dateline stands no further on than this, in words. */
const dateline = 8

/** "Lahore, 16 March (APP): … on Thursday": a dateline is of the day that its report names by the weekday. */
function onDatelineDay(
  article: ArticleDates,
  { mention, index }: NewsDay,
  asked: Omit<Yearless, 'weekday'>,
  clues: Clues,
  found: InferredYear | null,
  dates: OccasionLexicon['dates'],
): InferredYear | null {
  const after = article.sentences[index]?.words[mention.to]
  if (clues.published !== null || mention.to > dateline || !after || after.kind !== 'mark') return found
  const named = [index, index + 1].flatMap((at) =>
    // "He will leave on Wednesday": no day of the report.
    (article.dates[at] ?? []).flatMap(({ value, to }) =>
      value.kind === 'point' && value.point.kind === 'relative' && value.point.count === 0
        ? dates.isFuture(article.sentences[at]?.words ?? [], to)
          ? []
          : [value.point.weekday]
        : [],
    ),
  )
  const weekday = named.find((one) => one !== null)
  if (weekday === undefined) return found
  // Nothing else tells the year: it was sent on that weekday, or the day after, and in some years the one, in others the other.
  if (!found) return isOneYear(asked.said, weekday, clues.since) ? inferYear({ ...asked, weekday }, clues) : null
  const day = inYear(asked.said, found.year)?.first
  // Sent the day after, it tells of yesterday by its weekday.
  if (day === undefined || isSentOn(day, weekday)) return found
  return onItsWeekday({ ...asked, weekday }, clues, found)
}

/** Whether in only one of the years that the news may be of a day, or the one before it, is a weekday. */
function isOneYear(said: MonthDay, weekday: number, since: number): boolean {
  const years = Array.from({ length: weekdayYears }, (_, index) => inYear(said, since + index)?.first)
  return years.filter((day) => day !== undefined && isSentOn(day, weekday)).length === 1
}

/** Whether what was done on a weekday was sent on a day: on it, or the day after. */
function isSentOn(day: string, weekday: number): boolean {
  return weekdayOf(day) === weekday || weekdayOf(addDays(day, -1)) === weekday
}
