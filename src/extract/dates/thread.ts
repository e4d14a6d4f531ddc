// The year that the telling has reached: "2023 was not empty either. In May … on 16 October … the return visit was the
// year after". It follows what is told as past from date to date; whether it or the day of publication counts is infer-year.ts.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Sentence } from '../../text/sentences'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import { said, type Point, type Said } from './date-value'
import type { Stated } from './stated-dates'
import { next, takenUp, type Here, type Strand } from './strand'
import { distance, inYear } from './years'

export interface Thread {
  /** What was told before a mention, by where that begins. */
  readonly before: ReadonlyMap<number, Strand>
  /** The next day or month with a year that is told as past after a mention, and what it says. */
  readonly next: ReadonlyMap<number, Stated>
  /** The last month said before a mention in its paragraph. */
  readonly months: ReadonlyMap<number, Said>
  /** Mentions right after something of long ago, which is no story that goes on, and no reason to take them for news. */
  readonly afterOld: ReadonlySet<number>
}

/** What of the lexicon following years needs. */
type ThreadWords = Pick<DateGrammar, 'isWithin' | 'ordinal'>

/** Days by which a journey of long ago may go on into the next month. */
const daysOn = 7

/** Sentences, past the end of its paragraph, in which days of a journey of long ago are told. */
export const goesOn = 2

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
  grammar: ThreadWords,
  written: number | null = null,
  told: number | null = null,
): Thread {
  const known = new Map(stated.map((date) => [date.start, date]))
  const now = article.published === null ? written : Number(article.published.slice(0, 4))
  const before = new Map<number, Strand>()
  const months = new Map<number, Said>()
  const afterOld = new Set<number>()
  let strand: Strand | null = null
  let month: Said | null = null
  let long: Strand | null = null
  let recalled: Strand | null = null
  for (const [at, sentence] of article.sentences.entries()) {
    if (article.captions?.has(at) === true || article.stamps?.has(at) === true) continue
    if (sentence.paragraph !== article.sentences[at - 1]?.paragraph) {
      month = null
      if (long && at - long.sentence > goesOn) long = null
    }
    const mentions = article.dates[at] ?? []
    const held: Strand | null = strand
    for (const mention of mentions) {
      const date = known.get(mention.start)
      // "The victory (April 1961) of 62 years ago": nothing is told on of what stands in a bracket.
      if (date && date.year < since && isInBracket(sentence, mention)) continue
      const from: Strand | null = recalled && countsFrom(mention, recalled, at) ? recalled : strand
      const on: Strand | null = long && isOfMonth(mention, long) ? long : null
      const reached: Strand | null = on ?? from
      if (!on && long && at - long.sentence <= 1) afterOld.add(mention.start)
      if (reached) before.set(mention.start, reached)
      if (month) months.set(mention.start, month)
      const text = article.text.slice(mention.start, mention.end)
      const headed = isHeading(article, at, mention)
      const opens = opensSentence(sentence, mention, grammar)
      const here = { text, said: at, sentence: at, paragraph: sentence.paragraph, old: false, headed, opens }
      const year = now ?? ((yearsFromNow(mention) ?? 1) < 1 ? told : null)
      if (on) long = takenUp(on, here)
      // What came the year after what lies long ago is no telling either.
      else if (from !== recalled || !from?.old) strand = next(from, mention, date, here, year, since)
      recalled = beginning(date, here, since) ?? recalled
      // "Last year", or another year said: the telling has left what lies long ago.
      if (yearsFromNow(mention) !== null || date?.told === 'past') long = null
      month = monthSaid(mention, strand) ?? month
    }
    // A year by itself, within a paragraph or beside figures, is only of its own sentence.
    const alone: Strand | null = strand
    // Nor does one of two, or what lies long ago.
    if (alone?.old === true) long = alone.day === null || isHistory(mentions, known) ? null : alone
    // A heading is told under, however long ago it is: "November 2017".
    if ((alone?.old && !alone.headed) || saysYears(mentions, known)) strand = held
    else if (alone?.over && alone.sentence === at && saysYear(mentions, known) && !isFrame(article, at, grammar))
      strand = alone.day === null ? leftFor(alone, held, sentence, mentions, grammar) : { ...alone, over: false }
  }
  return { before, months, afterOld, next: nextTold(article, stated, known) }
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
function isOfMonth({ value }: DateMention, { day, year }: Strand): boolean {
  const point = value.kind === 'range' ? value.from : value.point
  if (point.kind !== 'said' || point.year !== null || point.day === null || point.month === null) return false
  if (day === null || year === null || point.relativeYear !== null) return false
  const days = inYear({ month: point.month, day: point.day }, year)
  return (
    point.month === Number(day.slice(5, 7)) ||
    (days !== null && days.first > day && distance(days.first, day) <= daysOn)
  )
}

/** What was founded is told of no further, but celebrated every year: "relations were founded on 24 June 1967. On 24 June …". */
function isHistory(mentions: readonly DateMention[], known: ReadonlyMap<number, Stated>): boolean {
  return mentions.some(({ start }) => known.get(start)?.history === true)
}

function isInBracket({ words }: Sentence, { from, to }: DateMention): boolean {
  return words[from - 1]?.form === '(' && words[to]?.form === ')'
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
function isFrame({ sentences, dates }: ArticleDates, at: number, grammar: ThreadWords): boolean {
  const { paragraph, words = [] } = sentences[at] ?? {}
  if (dates[at]?.some(({ frame }) => frame) === true) return true
  const edge = sentences[at - 1]?.paragraph !== paragraph || sentences[at + 1]?.paragraph !== paragraph
  return edge && !hasFigures(words, dates[at] ?? [], grammar)
}

/**
 * What is told on after a year alone, within a paragraph: "2023 … 3 August … The beginning of 2024 was calm. 29 January":
 * the later year, or none that is known where figures are given for it. Of an earlier one nothing more is told.
 */
function leftFor(
  alone: Strand,
  held: Strand | null,
  { words }: Sentence,
  mentions: readonly DateMention[],
  grammar: ThreadWords,
): Strand | null {
  if (held?.year == null || alone.year === null || alone.year <= held.year || held.paragraph !== alone.paragraph)
    return held
  return hasFigures(words, mentions, grammar) ? null : alone
}

/** "In 2016, on the 2nd of December": the year stands at the head of its sentence. */
function opensSentence({ words }: Sentence, { from, to, value }: DateMention, grammar: ThreadWords): boolean {
  const heads = words.slice(0, from).every(({ kind }) => kind === 'mark')
  return heads && value.kind === 'point' && value.edge === null && grammar.isWithin(words, to)
}

/** "2024", or "2024: a year of visits", in a paragraph of its own. */
function isHeading({ sentences }: ArticleDates, at: number, { from, to, frame }: DateMention): boolean {
  const { paragraph, words = [] } = sentences[at] ?? {}
  if (sentences[at - 1]?.paragraph === paragraph || sentences[at + 1]?.paragraph === paragraph) return false
  return frame === true || words.every(({ kind }, index) => kind === 'mark' || (index >= from && index < to))
}

/** Numbers that are no dates and no ordinals. */
function hasFigures(words: Sentence['words'], mentions: readonly DateMention[], grammar: ThreadWords): boolean {
  return words.some(
    ({ kind }, index) =>
      kind === 'number' &&
      grammar.ordinal(words, index) === null &&
      !mentions.some(({ from, to }) => index >= from && index < to),
  )
}

/** The month a mention says last, with its year where it says that. */
function monthSaid({ value }: DateMention, strand: Strand | null): Said | null {
  const point: Point = value.kind === 'range' ? value.to : value.point
  if (point.kind === 'relative' && point.month !== null) return said({ year: strand?.year ?? null, month: point.month })
  return point.kind === 'said' && point.month !== null ? point : null
}
