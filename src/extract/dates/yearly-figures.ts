// "In 2024 trade reached 14 billion": the year is in the books, so it was written in the next. It takes the last year of
// which figures are told, and nothing where something later is told as past.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import type { Stated } from './stated-dates'
import type { Written } from './written-year'

/** How far after the year, in words, stands what is counted by the year. */
const near = 9

/** How far the words may stand that tell of a goal. */
const far = 20

/**
 * The year after the last one with yearly figures; null where none are told.
 *
 * @param stated dates with a year, @param since years before this are history.
 * @example yearAfterFigures(article, stated, 2022, words)?.year //=> 2025, for "in 2024 trade reached 14 billion"
 */
export function yearAfterFigures(
  article: ArticleDates,
  stated: readonly Stated[],
  since: number,
  words: Pick<DateGrammar, 'isWithin' | 'isFigure' | 'isFuture' | 'isPlanned'>,
): Written | null {
  const years = article.dates.flatMap((mentions, index) =>
    mentions.flatMap((mention) => {
      const year = wholeYear(mention)
      const told = year !== null && year >= since && hasFigures(article.sentences[index]?.words ?? [], mention, words)
      return told ? [{ year, text: article.text.slice(mention.start, mention.end) }] : []
    }),
  )
  const [last] = years.sort((a, b) => b.year - a.year)
  if (!last || stated.some(({ told, year }) => told === 'past' && year > last.year + 1)) return null
  return { year: last.year + 1, text: last.text }
}

function wholeYear({ value }: DateMention): number | null {
  if (value.kind === 'range' || value.part !== null || value.edge !== null || value.point.kind !== 'said') return null
  return value.point.month === null ? value.point.year : null
}

function hasFigures(
  said: ArticleDates['sentences'][number]['words'],
  { to }: DateMention,
  words: Pick<DateGrammar, 'isWithin' | 'isFigure' | 'isFuture' | 'isPlanned'>,
): boolean {
  if (!words.isWithin(said, to) || words.isFuture(said, to)) return false
  const noun = said.findIndex((_, at) => at >= to && at < to + near && words.isFigure(said, at))
  // "To bring trade to 3 billion in 2026": no book tells of that.
  const goal = said.some((_, at) => at >= to && at < to + far && words.isPlanned(said, at))
  return noun >= 0 && !goal && said.slice(noun).some(({ kind }) => kind === 'number')
}
