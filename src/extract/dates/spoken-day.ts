// The weekday by which a report tells its news on the day after: "on Tuesday, says a statement of his office", printed on
// Wednesday, be that by its day of publication or by the date of its dateline. It takes no weekday of what lies further back.
import { addDays, weekdayOf } from '../../model/calendar'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import { leadSentences } from './neighbours'
import type { NewsDay } from './report-day'

/** News is printed no more days after it. */
const latest = 2

/** Words before the date of a dateline that names its paper and its agency. */
const dateline = 20

/** Words before a weekday that opens its sentence: further on it is the day of what that sentence tells. */
const first = 2

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
  const eve = base === null ? null : eveOf(article, news, base)
  if (eve) return eve
  const printed = datelineOf(article)
  if (base === null || (news !== null && news.mention !== printed?.mention)) return null
  for (let index = 0; index <= Math.max(leadSentences, (printed?.index ?? 0) + 1); index++) {
    for (const mention of article.dates[index] ?? []) {
      const weekday = weekdaySaid(mention)
      if (weekday === null || mention.from > first || isFuture(index, mention)) continue
      const back = (weekdayOf(base) - weekday + daysInWeek) % daysInWeek
      if (back === 0 || back > latest) return null
      return { mention, day: addDays(base, -back), printed: printed?.mention.start ?? -1 }
    }
  }
  return null
}

const daysInWeek = 7

/** "Tomorrow (15 June 2023) he will": the news is of the day before, where no other day is known. */
function eveOf({ published }: ArticleDates, news: NewsDay | null, base: string): SpokenDay | null {
  const value = news?.mention.value
  const tomorrow = value?.kind === 'point' && value.tomorrow === true && news?.ahead === true
  return news && tomorrow && published === null ? { mention: news.mention, day: addDays(base, -1), printed: -1 } : null
}

/** "On Tuesday", counted from nothing but the report. */
function weekdaySaid({ value }: DateMention): number | null {
  if (value.kind === 'range' || value.edge !== null || value.part !== null) return null
  const { point } = value
  const plain = point.kind === 'relative' && point.from === 'publication' && point.unit === 'week' && point.count === 0
  return plain ? point.weekday : null
}

/** How many sentences a headline, captions and the opening of a report are at most. */
const opening = 6

/** "New York (Urdu Point, APP. 24 September 2025) The prime minister": the last of what the bracket that opens a report says. */
function datelineOf({
  sentences,
  dates,
}: ArticleDates): { readonly mention: DateMention; readonly index: number } | null {
  for (let index = 0; index < Math.min(opening, sentences.length); index++) {
    const words = sentences[index]?.words ?? []
    const mention = dates[index]?.find(
      ({ from, to }) => to <= dateline && words[to]?.form === ')' && words[from - 1]?.form !== '(',
    )
    if (mention) return { mention, index }
  }
  return null
}
