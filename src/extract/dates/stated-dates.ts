// The dates of an article that have their year: what each is told as, and which of them are its news.
import type { OccasionLexicon, OccasionMention } from './occasions'
import type { Sentence } from '../../text/sentences'
import { formatDay } from '../../model/calendar'
import { edtfBounds } from '../../model/edtf'
import type { PartName } from '../../lexicon/date-words'
import { partOf } from './vague'
import type { Bound, Clues } from './clues'
import type { DateMention } from './dates'
import { isSpan, yearAlone, type Said } from './date-value'
import { isYearOfName } from './year-of-name'
import { inYear } from './years'

export type Weight = 'full' | 'month' | 'part' | 'year'

/** A date of the article that has its year. */
export interface Stated {
  readonly year: number
  readonly weight: Weight
  /** First and last day, inclusive. */
  readonly first: string
  readonly last: string
  /** Verbatim. */
  readonly text: string
  /** Where in the text it begins. */
  readonly start: number
  /** past, still to come, or neither is told. */
  readonly told: 'past' | 'future' | 'neither'
  /** Background: founding dates, milestones, "since 1995". */
  readonly history: boolean
  /** Told of what had been before: "before that they met in May". */
  readonly before?: true
}

/**
 * The dates with a year that a sentence states.
 *
 * @param occasions occasions and milestones of the sentence: the years they began in are history,
 * @param opens unless it is the first sentence and says the day: then that is the news.
 */
export function statedOf(
  text: string,
  sentence: Sentence,
  mention: DateMention,
  occasions: readonly OccasionMention[],
  lexicon: OccasionLexicon,
  opens: boolean,
): Stated[] {
  const { value } = mention
  if (isSpan(value)) return []
  const point = value.kind === 'range' ? value.to : value.point
  if (point.kind !== 'said' || point.year === null) return []
  const { year, month, day } = point
  // Greetings for a new year come before it begins.
  if (month === null && lexicon.dates.isNewYear(sentence.words, mention.from)) return []
  const edge = value.kind === 'point' ? value.edge : null
  const plan = value.kind === 'range' && month === null
  const next = sentence.words.slice(mention.to, mention.to + 6)
  const coming =
    next.some(
      (word, index) => lexicon.dates.isComing(word) || lexicon.dates.isPrepared(sentence.words, mention.to + index),
    ) ||
    (month === null && isPlanned(sentence, mention, lexicon)) ||
    lexicon.dates.isProposed(sentence.words, mention.from, mention.to)
  const done = lexicon.dates.isOutcome(sentence.words, mention.to)
  const future =
    (!done && lexicon.dates.isFuture(sentence.words, mention.to)) || isAhead(sentence, mention, occasions, lexicon)
  const neither = plan || coming || edge === 'until' || edge === 'before' || isCelebrated(sentence, mention, lexicon)
  const founded = occasions.some(({ row }) => {
    const date = row.kind === 'milestone' ? row.milestone.date : row.occasion.founded
    return date?.startsWith(String(year)) ?? false
  })
  // "APEC 2027" names a gathering, of which one may speak years ahead.
  const edition = occasions.some(({ row, start, end }) => {
    return row.kind === 'occasion' && mention.start >= start && mention.end <= end
  })
  const part = value.kind === 'point' && value.part !== null
  const named = edition || (value.kind === 'point' && isYearOfName(sentence, mention, lexicon))
  if (named && month === null && !part) return []
  const last = daysOf(point, year).last
  const first = value.kind === 'range' && value.from.kind === 'said' ? daysOf(value.from, year).first : null
  return [
    {
      year,
      weight: day !== null ? 'full' : month !== null ? 'month' : part ? 'part' : 'year',
      ...(value.kind === 'point' && value.part !== null
        ? daysOfPart(year, month, value.part)
        : { first: first !== null && first <= last ? first : daysOf(point, year).first, last }),
      text: text.slice(mention.start, mention.end),
      start: mention.start,
      told: neither ? 'neither' : future ? 'future' : 'past',
      ...(isBefore(sentence, mention, lexicon) ? { before: true as const } : {}),
      history:
        (founded && !(opens && day !== null)) ||
        (day !== null && isPreparedFor(sentence, mention, lexicon)) ||
        plan ||
        (edge !== null && day === null) ||
        mention.counted === true,
    },
  ]
}

/** Words from an anniversary to the verb that tells that it was. */
const nearVerb = 3

/** Words from a bare year to the anniversary in it. */
const toAnniversary = 16

/** "In 2025 the 75th anniversary of relations": whoever writes in that year says "this year". */
function isCelebrated({ words }: Sentence, { to, value, frame }: DateMention, { dates }: OccasionLexicon): boolean {
  if (yearAlone(value) === null || frame === true) return false
  const at = words.findIndex(
    (_, index) => index >= to && index < to + toAnniversary && dates.anniversary(words, index) !== null,
  )
  // "In 2022, which was a year of friendship, the 55th anniversary", "in 2022 was the 55th anniversary".
  return at >= 0 && !dates.isTold(words.slice(to, at + nearVerb))
}

/** "He told of the preparations for the anniversary (6 January 2026)": told in that year, or years before it. */
function isPreparedFor({ words }: Sentence, { from, to }: DateMention, { dates }: OccasionLexicon): boolean {
  const prepared = [to, to + 1].some((at) => dates.isPrepared(words, at))
  return (
    prepared &&
    words
      .slice(Math.max(0, from - nearVerb), from)
      .some((_, at) => dates.anniversary(words, Math.max(0, from - nearVerb) + at) !== null)
  )
}

/** "They look forward to the anniversary on 18 January 2025". */
function isAhead(
  { words }: Sentence,
  { to, value }: DateMention,
  occasions: readonly OccasionMention[],
  { dates }: OccasionLexicon,
): boolean {
  if (yearAlone(value) !== null) return false
  const celebrated = occasions.find(({ anniversary, from }) => anniversary && from >= to && from < to + toAnniversary)
  if (!celebrated) return false
  const noun = words.findIndex((_, at) => at >= celebrated.from && dates.anniversary(words, at) !== null)
  for (let at = celebrated.from; at <= Math.max(celebrated.to, noun) + farAhead; at++)
    if (dates.isPrepared(words, at)) return true
  return false
}

/** Words from an anniversary to those that tell that it is to come. */
const farAhead = 4

/** "Before that, in May", "his last visit to A in May": a word or two may part them. */
function isBefore({ words }: Sentence, { from }: DateMention, { dates }: OccasionLexicon): boolean {
  if (dates.opensEarlier(words)) return true
  for (let at = from; at >= Math.max(0, from - farBefore); at--) if (dates.isEarlier(words, at)) return true
  return false
}

/** Such words. */
const farBefore = 2

/** How far after a bare year, in words, stands what is prepared for it: "in 2026 … to host the summit". */
const planned = 28

function isPlanned({ words }: Sentence, { to }: DateMention, { dates }: OccasionLexicon): boolean {
  for (let at = to; at < to + planned; at++) if (dates.isPrepared(words, at) || dates.isPlanned(words, at)) return true
  return false
}

/** First and last day of "the beginning of 2026". */
function daysOfPart(
  year: number,
  month: number | null,
  part: PartName,
): { readonly first: string; readonly last: string } {
  const { earliest, latest } = edtfBounds(partOf(year, month, part))
  return { first: earliest ?? formatDay(year, 1, 1), last: latest ?? formatDay(year, 12, 31) }
}

/** First and last day of what is said; of the year said elsewhere where it says none. */
function daysOf({ year, month, day }: Said, other: number): { readonly first: string; readonly last: string } {
  const days =
    month === null ? null : (inYear({ month, day }, year ?? other) ?? inYear({ month, day: null }, year ?? other))
  return days ?? { first: formatDay(year ?? other, 1, 1), last: formatDay(year ?? other, 12, 31) }
}

/** First day of what is stated; its last where `end`. */
export function bound({ first, last, text }: Stated, end = false): Bound {
  return { day: end ? last : first, text, milestone: null }
}

/** The latest of some bounds. */
export function latest(bounds: readonly Bound[]): Bound | null {
  return bounds.reduce<Bound | null>((best, one) => (!best || one.day > best.day ? one : best), null)
}

/** The earliest of some bounds. */
export function earliest(bounds: readonly Bound[]): Bound | null {
  return bounds.reduce<Bound | null>((best, one) => (!best || one.day < best.day ? one : best), null)
}

/** The dates of the years that more than one bare year speaks for: a month, a part of the year, or a second mention. */
export function supported(news: readonly Stated[]): Stated[] {
  const told = news.filter((date) => date.told !== 'neither')
  const last = Math.max(...told.map((date) => date.year))
  const ofLast = told.filter((date) => date.year === last)
  return ofLast.length > 1 || ofLast.some((date) => date.weight !== 'year') ? ofLast : []
}

/** The one year of the news; null where there are several, or a lone bare year. */
export function runOf(news: readonly Stated[]): Clues['run'] {
  const [first, ...others] = news
  if (!first || others.some((date) => date.year !== first.year)) return null
  const [best] = [...supported(news)].sort((a, b) => weights[a.weight] - weights[b.weight])
  return best ? { year: best.year, text: best.text } : null
}

/** The more exact first. */
export const weights = { full: 0, month: 1, part: 2, year: 3 } as const
