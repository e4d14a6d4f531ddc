// The year that the telling has reached: "2023 was not empty either. In May … on 16 October … the return visit was the
// year after". It follows what is told as past from date to date; whether it or the day of publication counts is infer-year.ts.
import { addDays, formatDay } from '../../model/calendar'
import type { Sentence } from '../../text/sentences'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import { said, type Point, type Relative, type Said } from './date-value'
import type { Stated } from './stated-dates'
import { distance, inYear, type MonthDay } from './years'

/** What was told right before a date. */
interface Strand {
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
  /** Older than what reports are of: only a day close to it is of its year. */
  readonly old: boolean
  /** Indexes of the sentence and the paragraph in which it was last taken up. */
  readonly sentence: number
  readonly paragraph: number
  /** In how many paragraphs, one after another, the same or a later year was said. */
  readonly rising: number
}

export interface Thread {
  /** What was told before a mention, by where that begins. */
  readonly before: ReadonlyMap<number, Strand>
  /** The next day or month with a year that is told as past after a mention, and what it says. */
  readonly next: ReadonlyMap<number, Stated>
  /** The last month said before a mention in its paragraph. */
  readonly months: ReadonlyMap<number, Said>
}

/** Days of one story lie no further apart. */
const weeks = 45

/**
 * Follows the years of an article.
 *
 * @param stated every date with a year, history too. @param since years before this are history.
 * @param written the year it was written in, where that is known. @param told where it tells no day of its own, the one
 * year that it tells: "this year", and no year by which what comes next is known to lie ahead.
 */
export function threadOf(
  article: ArticleDates,
  stated: readonly Stated[],
  since: number,
  written: number | null = null,
  told: number | null = null,
): Thread {
  const known = new Map(stated.map((date) => [date.start, date]))
  const now = article.published === null ? written : Number(article.published.slice(0, 4))
  const before = new Map<number, Strand>()
  const months = new Map<number, Said>()
  let strand: Strand | null = null
  let month: Said | null = null
  let long: Strand | null = null
  let recalled: Strand | null = null
  for (const [at, sentence] of article.sentences.entries()) {
    if (article.captions?.has(at) === true || article.stamps?.has(at) === true) continue
    if (sentence.paragraph !== article.sentences[at - 1]?.paragraph) month = long = null
    const mentions = article.dates[at] ?? []
    const held: Strand | null = strand
    for (const mention of mentions) {
      const from: Strand | null = recalled && countsFrom(mention, recalled, at) ? recalled : strand
      const reached = long && isOfMonth(mention, long) ? long : from
      if (reached) before.set(mention.start, reached)
      if (month) months.set(mention.start, month)
      const text = article.text.slice(mention.start, mention.end)
      const headed = isHeading(article, at, mention)
      const here = { text, sentence: at, paragraph: sentence.paragraph, old: false, headed }
      const year = now ?? ((yearsFromNow(mention) ?? 1) < 1 ? told : null)
      // What came the year after what lies long ago is no telling either.
      if (from !== recalled || !from?.old) strand = next(from, mention, known.get(mention.start), here, year, since)
      recalled = beginning(known.get(mention.start), here, since) ?? recalled
      // "Last year": the telling has left what lies long ago.
      if (yearsFromNow(mention) !== null) long = null
      month = monthSaid(mention, strand) ?? month
    }
    // A year by itself, within a paragraph or beside figures, is only of its own sentence.
    const alone: Strand | null = strand
    // Nor does one of two, or what lies long ago.
    long = alone?.old === true && alone.day !== null ? alone : null
    if (alone?.old || saysYears(mentions, known)) strand = held
    else if (alone?.over && alone.sentence === at && saysYear(mentions, known) && !isFrame(article, at))
      strand = alone.day === null ? held : { ...alone, over: false }
  }
  return { before, months, next: nextTold(article, stated, known) }
}

/** For each mention without a year the next one with it, pictures apart. */
function nextTold(
  { dates, captions }: ArticleDates,
  stated: readonly Stated[],
  known: ReadonlyMap<number, Stated>,
): ReadonlyMap<number, Stated> {
  const found = new Map<number, Stated>()
  if (stated.length === 0) return found
  let coming: Stated | null = null
  for (let at = dates.length - 1; at >= 0; at--) {
    if (captions?.has(at) === true) continue
    for (const { start } of (dates[at] ?? []).toReversed()) {
      const date = known.get(start)
      if (date?.told === 'past' && (date.weight === 'full' || date.weight === 'month')) coming = date
      else if (coming) found.set(start, coming)
    }
  }
  return found
}

/**
 * "In September 2021 he came. On the 20th of September": of what lies long ago only a day of the same month is told on.
 * "On 18 July 1977 … This July" is another July.
 */
function isOfMonth({ value }: DateMention, { day }: Strand): boolean {
  const point = value.kind === 'range' ? value.from : value.point
  const same = point.kind === 'said' && point.year === null && point.month === Number(day?.slice(5, 7))
  return same && point.day !== null
}

/** Sentences from what is recalled to what is counted from it. */
const nearby = 2

/** "Relations were raised on 5 December 2022. The next year in June he came": counted from what began then. */
function countsFrom(mention: DateMention, { sentence }: Strand, at: number): boolean {
  return yearsFromNow(mention) === 1 && at - sentence <= nearby
}

/** A day on which something began, or of long ago: nothing is told on of it, but the next year is counted from it. */
function beginning(date: Stated | undefined, here: Here, since: number): Strand | null {
  if (date?.told !== 'past' || !(date.history || date.year < since)) return null
  return { ...here, year: date.year, day: date.last, old: date.year < since, over: false, rising: 0 }
}

/** "Last year" as -1; null where no year is counted from that of writing. */
function yearsFromNow({ value }: DateMention): number | null {
  const point = value.kind === 'range' ? value.from : value.point
  return point.kind === 'said' ? point.relativeYear : null
}

/** Whether it says more than one year by itself: "in 2023 and 2024". */
function saysYears(mentions: readonly DateMention[], known: ReadonlyMap<number, Stated>): boolean {
  const bare = mentions.flatMap(({ start }) => known.get(start) ?? []).filter(({ weight }) => weight === 'year')
  return new Set(bare.map(({ year }) => year)).size > 1
}

/** Whether it names a year by itself, or by today's: "the year after" goes on from the telling. */
function saysYear(mentions: readonly DateMention[], known: ReadonlyMap<number, Stated>): boolean {
  return mentions.some(({ start, value }) => {
    const point = value.kind === 'range' ? value.from : value.point
    return known.get(start)?.weight === 'year' || (point.kind === 'said' && (point.relativeYear ?? 1) < 1)
  })
}

/** Whether a year said in a sentence holds for others: it opens or ends its paragraph, and no figures are given for it. */
function isFrame({ sentences, dates }: ArticleDates, at: number): boolean {
  const { paragraph, words = [] } = sentences[at] ?? {}
  if (dates[at]?.some(({ frame }) => frame) === true) return true
  const edge = sentences[at - 1]?.paragraph !== paragraph || sentences[at + 1]?.paragraph !== paragraph
  return edge && !words.some((word, index) => isFigure(word, index, dates[at] ?? []))
}

/** "2024", or "2024: a year of visits", in a paragraph of its own. */
function isHeading({ sentences }: ArticleDates, at: number, { from, to, frame }: DateMention): boolean {
  const { paragraph, words = [] } = sentences[at] ?? {}
  if (sentences[at - 1]?.paragraph === paragraph || sentences[at + 1]?.paragraph === paragraph) return false
  return frame === true || words.every(({ kind }, index) => kind === 'mark' || (index >= from && index < to))
}

function isFigure({ kind }: Sentence['words'][number], index: number, mentions: readonly DateMention[]): boolean {
  return kind === 'number' && !mentions.some(({ from, to }) => index >= from && index < to)
}

type Here = Pick<Strand, 'text' | 'sentence' | 'paragraph' | 'old' | 'headed'>

/** The telling after a mention. */
function next(
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
    return { ...here, year, day: days?.first ?? null, over: days === null, rising: (strand?.rising ?? 0) + 1 }
  }
  if (!strand || said.month === null) return strand
  const year = yearOn(strand, { month: said.month, day: said.day })
  const days = year === null ? null : inYear({ month: said.month, day: said.day }, year)
  return year === null || !days ? strand : { ...strand, year, day: days.last, ...moved(here) }
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
export function yearOn({ year, day, over, old }: Strand, said: MonthDay): number | null {
  if (year === null) return null
  if (day !== null) {
    const close = [year, year - 1, year + 1].find((one) => {
      const days = inYear(said, one)
      return days !== null && (distance(days.first, day) <= weeks || distance(days.last, day) <= weeks)
    })
    if (close !== undefined) return close
  }
  if (old) return null
  const days = inYear(said, year)
  return days && (over || (day !== null && days.last >= day)) ? year : null
}

/** The month a mention says last, with its year where it says that. */
function monthSaid({ value }: DateMention, strand: Strand | null): Said | null {
  const point: Point = value.kind === 'range' ? value.to : value.point
  if (point.kind === 'relative' && point.month !== null) return said({ year: strand?.year ?? null, month: point.month })
  return point.kind === 'said' && point.month !== null ? point : null
}
