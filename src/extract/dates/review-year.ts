// The year that an article looks back on: "Foreign affairs in 2024: a review", "The year 2024: busy". It is read where the
// headline or the opening of the lead says one year by itself, and no day of news is told.
import type { Word } from '../../text/words'
import type { ArticleDates } from './clues'
import type { Stated } from './stated-dates'

/** A year and the words that say it. */
export interface Review {
  readonly year: number
  /** Verbatim. */
  readonly text: string
}

/** How far into the lead its year may stand, in words. */
const opening = 3

/**
 * The year reviewed; null where the headline and the lead say none or two, or where a day of a later one is told as past.
 *
 * @param stated the article's dates with a year of our days. @param isNews the article tells the day of its news.
 * @example reviewOf(article, stated, false)?.year //=> 2024, for "The year 2024 in foreign affairs"
 */
export function reviewOf(
  { sentences, dates, captions }: ArticleDates,
  stated: readonly Stated[],
  isNews: boolean,
): Review | null {
  if (isNews) return null
  const lead = sentences.findIndex((_, at) => at > 0 && captions?.has(at) !== true)
  const known = new Map(stated.map((date) => [date.start, date]))
  const said = [0, lead].flatMap((at) =>
    (dates[at] ?? []).flatMap(({ start, from }) => {
      const date = known.get(start)
      return date?.weight === 'year' && date.told === 'past' && (at === 0 || from < opening) ? [date] : []
    }),
  )
  const [first, ...others] = [...said, ...beforeColon(sentences[0]?.words ?? [])]
  if (!first || others.some(({ year }) => year !== first.year)) return null
  const another = sentences[0]?.words.some(({ form }) => isYear.test(form) && Number(form) !== first.year)
  if (another === true) return null
  const later = stated.some(({ told, weight, year }) => told === 'past' && weight !== 'year' && year > first.year)
  return later ? null : { year: first.year, text: first.text }
}

const isYear = /^20\d\d$/u

/** "Foreign affairs 2024: a look back". */
function beforeColon(words: readonly Word[]): Review[] {
  const year = words.find(({ form }, at) => isYear.test(form) && words[at + 1]?.form === ':')
  return year ? [{ year: Number(year.form), text: year.form }] : []
}
