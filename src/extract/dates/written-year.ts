// The year an article was written in, where it says so itself: "last year, on 14 June 2023", "this year … the 65th
// anniversary". It takes only what stands side by side, and nothing where two such tellings differ.
import type { DateMention } from './dates'
import type { OccasionMention } from './occasions'
import type { Point } from './date-value'
import type { ArticleDates } from './clues'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { DatedAnniversary } from './dated-anniversary'
import type { Stated } from './stated-dates'

/** A year and the words that say it. */
export interface Written {
  readonly year: number
  /** Verbatim. */
  readonly text: string
}

/** Words of one clause that may stand between "a year ago" and its days. */
const farGap = 10

/** Words that may stand between "last year" and the date that says which year that was. */
const gap = 1

/**
 * The year that the relative years of an article are counted from; null where no stated year stands beside one, or
 * where they differ, or where something later is told as past.
 *
 * @param stated its dates with a year, @param occasions what each sentence names, @param dated the anniversaries of its own dates, @param since the year before which all is history.
 * @example writtenYear(article, stated, 2023)?.year //=> 2024, for "last year, on 14 June 2023"
 */
export function writtenYear(
  article: ArticleDates,
  stated: readonly Stated[],
  occasions: readonly (readonly OccasionMention[])[],
  dated: readonly (readonly DatedAnniversary[])[],
  since: number,
  words: Pick<DateGrammar, 'isTold' | 'isNamely'>,
): Written | null {
  const found = article.dates.flatMap((mentions, index) => [
    ...mentions.flatMap((mention) => saidAtOnce(article, mention)),
    ...mentions.flatMap((mention, at) => besideNext(article, index, mention, mentions[at + 1], words)),
    ...besideNextSentence(article, index),
    ...besideEdition(article, mentions, occasions[index] ?? []),
    ...celebratedThisYear(article, mentions, [...(occasions[index] ?? []), ...(dated[index] ?? [])]),
  ])
  const [first, ...others] = found
  if (!first || first.year < since || others.some(({ year }) => year !== first.year)) return null
  return stated.some(({ told, year }) => told === 'past' && year > first.year) ? null : first
}

/** "Last year, on 30 October 2024", without a word or a mark between. */
function saidAtOnce({ text }: ArticleDates, mention: DateMention): Written[] {
  const point = pointOf(mention)
  if (point.kind !== 'said' || point.year === null || point.relativeYear === null) return []
  return [{ year: point.year - point.relativeYear, text: text.slice(mention.start, mention.end) }]
}

function besideNext(
  article: ArticleDates,
  index: number,
  one: DateMention,
  next: DateMention | undefined,
  words: Pick<DateGrammar, 'isTold' | 'isNamely'>,
): Written[] {
  const said = article.sentences[index]?.words ?? []
  if (!next) return []
  const between = said.slice(one.to, next.from)
  const [first, second] = [pointOf(one), pointOf(next)]
  if (first.kind !== 'said' || second.kind !== 'said') return []
  const text = article.text.slice(one.start, next.end)
  // "A year ago the president was there from 25 to 27 September 2024": whoever did it may stand between.
  const bare = (first.relativeYear ?? 0) < 0 && first.month === null && second.month !== null
  if (bare && second.year !== null && between.length <= farGap && between.every(({ kind }) => kind === 'word'))
    return words.isTold(between) ? [] : [{ year: second.year - (first.relativeYear ?? 0), text }]
  const same = words.isNamely(between)
  // "Last year, namely 2023", "2023, namely last year".
  if (same && first.relativeYear !== null && second.year !== null)
    return [{ year: second.year - first.relativeYear, text }]
  if (same && first.year !== null && second.relativeYear !== null)
    return [{ year: first.year - second.relativeYear, text }]
  if (between.length > gap || between.some(({ kind }) => kind !== 'mark')) return []
  if (first.relativeYear !== null && first.year === null && second.year !== null)
    return [{ year: second.year - first.relativeYear, text }]
  // "September 2024 (last year)"; without the bracket another clause begins.
  const bracketed = between.some(({ form }) => form === '(')
  return bracketed && first.year !== null && second.relativeYear !== null && second.year === null
    ? [{ year: first.year - second.relativeYear, text }]
    : []
}

/** "Its basis was laid a year ago. From 18 to 20 January 2024 he visited": where no figures are told of that year. */
function besideNextSentence({ text, sentences, dates }: ArticleDates, index: number): Written[] {
  const [here, next] = [sentences[index], sentences[index + 1]]
  const [one, ...others] = dates[index] ?? []
  const [day] = dates[index + 1] ?? []
  if (!here || !next || !one || !day || others.length > 0 || here.paragraph !== next.paragraph) return []
  if (here.words.some(({ kind }) => kind === 'number') || day.from > farGap) return []
  const [first, second] = [pointOf(one), pointOf(day)]
  if (first.kind !== 'said' || second.kind !== 'said' || first.month !== null || second.day === null) return []
  if ((first.relativeYear ?? 0) >= 0 || second.year === null) return []
  return [{ year: second.year - (first.relativeYear ?? 0), text: text.slice(one.start, day.end) }]
}

/** "On 1 December of last year, beside the 28th conference": a numbered gathering is of one year. */
function besideEdition(
  { text }: ArticleDates,
  mentions: readonly DateMention[],
  named: readonly OccasionMention[],
): Written[] {
  const [edition, ...others] = named.filter(
    ({ row, year }) => row.kind === 'occasion' && row.occasion.kind !== 'anniversary' && year !== null,
  )
  const [relative, ...more] = mentions.filter((mention) => relativeYearOf(mention) !== null)
  const count = relative ? relativeYearOf(relative) : null
  if (edition?.year == null || others.length > 0 || !relative || more.length > 0 || count === null || count >= 0)
    return []
  return edition.start < relative.start
    ? []
    : [{ year: edition.year - count, text: text.slice(relative.start, edition.end) }]
}

function relativeYearOf(mention: DateMention): number | null {
  const point = pointOf(mention)
  return point.kind === 'said' ? point.relativeYear : null
}

/** "This year both celebrate the 75th anniversary": where nothing else in the sentence says a year of our days. */
function celebratedThisYear(
  { text }: ArticleDates,
  mentions: readonly DateMention[],
  named: readonly (OccasionMention | DatedAnniversary)[],
): Written[] {
  const [counted, ...others] = named.filter(
    (one) => one.ordinal !== null && one.year !== null && (!('anniversary' in one) || one.anniversary),
  )
  const [relative, ...more] = mentions.filter(
    ({ value }) => value.kind === 'point' && value.point.kind === 'said' && value.point.relativeYear !== null,
  )
  const point = relative && pointOf(relative)
  if (counted?.year == null || others.some(({ year }) => year !== counted.year) || more.length > 0) return []
  if ('after' in counted || point?.kind !== 'said' || point.relativeYear === null || point.month !== null) return []
  if (relative && counted.start < relative.start) return []
  return [{ year: counted.year - point.relativeYear, text: text.slice(relative?.start, counted.end) }]
}

/** The end of a range, which says its year. */
function pointOf({ value }: DateMention): Point {
  return value.kind === 'range' ? value.to : value.point
}
