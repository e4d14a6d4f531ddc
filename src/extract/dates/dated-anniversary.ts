// "The visit of September 1973, whose 50th anniversary both celebrate": an anniversary of what its own sentence dates
// tells a year, whatever it is the anniversary of. Those of known occasions and milestones are occasions.ts.
import type { Sentence } from '../../text/sentences'
import { reason } from '../../model/reason'
import type { ArticleDates } from './clues'
import { countedAnniversaries } from './counted-anniversaries'
import type { DateMention } from './dates'
import type { OccasionLexicon } from './occasions'
import type { Asserted } from './year-clues'

/** An anniversary counted from a date of its sentence. */
export interface DatedAnniversary {
  readonly year: number
  readonly ordinal: number
  /** The year counted from. */
  readonly founded: number
  /** From the date to the end of the count, or the other way round. */
  readonly start: number
  readonly end: number
  /** Verbatim words of the date. */
  readonly date: string
}

/** How far from its date a count may stand, in words: before it, what is remembered of that day. */
const reach = 12

/** The anniversaries counted from dates that a sentence states itself, in order. */
export function datedAnniversaries(
  text: string,
  { words }: Sentence,
  mentions: readonly DateMention[],
  { dates }: OccasionLexicon,
): DatedAnniversary[] {
  const days = mentions.flatMap((mention) => {
    const year = oldYear(mention, dates.since)
    return year === null ? [] : [{ mention, year }]
  })
  if (days.length === 0) return []
  return countedAnniversaries(words, dates).flatMap(({ ordinal, from, noun, to }) => {
    const day = dates.isYearsAfter(words, noun) ? undefined : nearest(days, words, from, to)
    const [first, last] = [words[from], words[to - 1]]
    if (!day || !first || !last) return []
    const { mention, year: founded } = day
    const [start, end] = [Math.min(mention.start, first.start), Math.max(mention.end, last.end)]
    return [{ year: founded + ordinal, ordinal, founded, start, end, date: text.slice(mention.start, mention.end) }]
  })
}

/** The date last said before the count; else the one in a bracket right after it. */
function nearest<T extends { readonly mention: DateMention }>(
  days: readonly T[],
  words: Sentence['words'],
  at: number,
  to: number,
): T | undefined {
  const before = days.findLast(({ mention }) => mention.to <= at && at - mention.to <= reach)
  return before ?? days.find(({ mention }) => words[to]?.form === '(' && mention.from === to + 1)
}

/** The year of a date of long ago that has one; null for a span of years, and for what is no history. */
function oldYear({ value }: DateMention, since: number): number | null {
  const point = value.kind === 'point' && value.edge === null ? value.point : null
  return point?.kind === 'said' && point.year !== null && point.year < since ? point.year : null
}

/**
 * The years of an article that such anniversaries assert; of one that is still to come, or that another year is told of, none.
 *
 * @param dated those of each sentence.
 */
export function anniversaryYears(
  { text, sentences, dates }: ArticleDates,
  dated: readonly (readonly DatedAnniversary[])[],
  lexicon: OccasionLexicon,
): (Asserted & { readonly start: number })[] {
  return dated.flatMap((anniversaries, index) => {
    const words = sentences[index]?.words ?? []
    if (anniversaries.length === 0 || (dates[index] ?? []).some(saysAnotherYear)) return []
    if (lexicon.dates.isFuture(words, 0)) return []
    return anniversaries.map(({ year, ordinal, founded, start, end, date: name }) => {
      const said = text.slice(start, end)
      return { start, year, reason: reason('year-from-anniversary', { year, text: said, ordinal, founded, name }) }
    })
  })
}

/** "Last year the 60th anniversary": the year of writing is another. */
function saysAnotherYear({ value }: DateMention): boolean {
  const point = value.kind === 'point' ? value.point : value.to
  return point.kind === 'said' && point.relativeYear !== null && point.relativeYear !== 0
}
