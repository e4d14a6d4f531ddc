// The weekday by which a report tells its news on the day after: "on Tuesday, says a statement of his office", printed on
// Wednesday, be that by its day of publication or by the date of its dateline. It takes no weekday of what lies further back.
import { addDays, weekdayOf } from '../model/calendar'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import { leadSentences } from './neighbours'
import type { NewsDay } from './report-day'

/** News is printed no more days after it. */
const latest = 2

/** Words before the date of a dateline that names its paper and its agency. */
const dateline = 20

/** The day of the news by its weekday. */
export interface SpokenDay {
  readonly mention: DateMention
  /** YYYY-MM-DD */
  readonly day: string
  /** Where the dateline's date begins, which is the day of printing; -1 where none says it. */
  readonly printed: number
}

/**
 * The first weekday of the lead, where it lies right before the day of printing and no other day is told before it.
 *
 * @param base the day of printing, YYYY-MM-DD. @param news the day said as that of the news, if any.
 */
export function spokenDay(
  article: ArticleDates,
  news: NewsDay | null,
  base: string | null,
  isFuture: (sentence: number, mention: DateMention) => boolean,
): SpokenDay | null {
  const printed = news && isDateline(article, news) ? news.mention.start : -1
  if (base === null || (news !== null && printed < 0)) return null
  for (let index = 0; index <= leadSentences; index++) {
    for (const mention of article.dates[index] ?? []) {
      const weekday = weekdaySaid(mention)
      if (weekday === null || isFuture(index, mention)) continue
      const back = (weekdayOf(base) - weekday + daysInWeek) % daysInWeek
      return back > 0 && back <= latest ? { mention, day: addDays(base, -back), printed } : null
    }
  }
  return null
}

const daysInWeek = 7

/** "On Tuesday", counted from nothing but the report. */
function weekdaySaid({ value }: DateMention): number | null {
  if (value.kind === 'range' || value.edge !== null || value.part !== null) return null
  const { point } = value
  const plain = point.kind === 'relative' && point.from === 'publication' && point.unit === 'week' && point.count === 0
  return plain ? point.weekday : null
}

/** "New York (Urdu Point, APP. 24 September 2025) The prime minister": the last of what the bracket that opens a report says. */
function isDateline({ sentences }: ArticleDates, { mention, index }: NewsDay): boolean {
  const words = sentences[index]?.words ?? []
  return mention.to <= dateline && words[mention.to]?.form === ')' && words[mention.from - 1]?.form !== '('
}
