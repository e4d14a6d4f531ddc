// The day the news is of: what an article calls today, else the first day said in its lead.
import { reason } from '../model/reason'
import type { ArticleDates, Clues, Report } from './clues'
import { isSpan } from './date-value'
import { inferYear } from './infer-year'
import { leadSentences } from './neighbours'
import type { OccasionLexicon, OccasionMention } from './occasions'
import { inYear, type MonthDay } from './years'

/** The day the news is of: called "today", else the first day said in the lead that is no occasion's and no history. */
export function reportOf(
  article: ArticleDates,
  occasions: readonly (readonly OccasionMention[])[],
  clues: Clues,
  lexicon: OccasionLexicon,
): Report | null {
  const all = article.dates.flatMap((mentions, index) => mentions.map((mention) => ({ mention, index })))
  const today = all.find(({ mention }) => mention.value.kind === 'point' && mention.value.today)
  const lead = all.find(({ mention, index }) => {
    if (index >= leadSentences || isSpan(mention.value)) return false
    const { value } = mention
    const point = value.kind === 'range' ? value.from : value.point
    if (point.kind !== 'said' || point.day === null) return false
    if (point.year !== null && !clues.stated.some(({ start }) => start === mention.start)) return false
    if (value.kind === 'point' && (value.edge === 'before' || value.edge === 'after')) return false
    return !(occasions[index] ?? []).some(({ from }) => from >= mention.to && from <= mention.to + 2)
  })
  const chosen = today ?? lead
  if (!chosen) return null
  const { mention, index } = chosen
  const { value } = mention
  const from = value.kind === 'range' ? value.from : value.point
  const to = value.kind === 'range' ? value.to : value.point
  if (from.kind !== 'said' || from.month === null || from.day === null) return null
  const text = article.text.slice(mention.start, mention.end)
  const said: MonthDay = { month: from.month, day: from.day }
  const sentence = article.sentences[index]
  const scheduled = sentence !== undefined && lexicon.dates.isFuture(sentence.words, mention.to)
  const weekday = value.kind === 'point' ? value.weekday : null
  const inferred =
    from.year === null
      ? inferYear({ said, at: mention.start, scheduled, weekday, text }, clues)
      : { year: from.year, uncertain: false, because: [] }
  if (!inferred) return null
  const first = inYear(said, inferred.year)
  if (!first) return null
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
