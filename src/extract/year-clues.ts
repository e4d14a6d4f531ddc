// Years that an article asserts, each with its reason: full dates, the news, editions, spans, anniversaries, its address.
import { reason } from '../model/reason'
import type { ArticleDates, YearClue } from './clues'
import { isSpan } from './date-value'
import type { OccasionMention } from './occasions'
import { runOf, supported, weights, type Stated } from './stated-dates'

/** What the years of an article are read from. */
export interface YearSources {
  readonly article: ArticleDates
  readonly news: readonly Stated[]
  /** Occasions, and the milestones meant, of each sentence. */
  readonly occasions: readonly OccasionMention[]
  /** Older years are history and assert nothing. */
  readonly since: number
}

/**
 * The years asserted, best first.
 */
export function yearClues({ article, news, occasions, since }: YearSources): YearClue[] {
  const named = (ordinal: boolean) =>
    occasions
      .filter((mention) => (mention.ordinal !== null) === ordinal)
      .flatMap((mention) => occasionYear(article.text, mention) ?? [])
  const clues = [
    ...yearsOf(news.filter((date) => date.weight === 'full' && date.told === 'past')),
    ...runYears(news),
    ...named(false),
    ...spanYears(article),
    ...named(true),
    ...yearsOf(supported(news)),
    ...addressYears(article),
  ].filter((clue) => clue.year >= since)
  const seen = new Set<string>()
  return clues.filter(({ year, reason }) => {
    const key = `${reason.code} ${year} ${reason.args['text'] ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

function yearsOf(dates: readonly Stated[]): YearClue[] {
  return [...dates]
    .sort((a, b) => b.year - a.year || weights[a.weight] - weights[b.weight])
    .map(({ year, text }) => ({ year, reason: reason('year-from-article', { year, text }) }))
}

/** The months and years of the news where all are of one year. */
function runYears(news: readonly Stated[]): YearClue[] {
  const run = runOf(news)
  return run ? [{ year: run.year, reason: reason('year-from-article', run) }] : []
}

/**
 * The year that an occasion with an ordinal or a year said beside it gives, and why; null where it gives none.
 *
 * @param text the article, verbatim.
 */
export function occasionYear(text: string, mention: OccasionMention): YearClue | null {
  const { row, ordinal, year, start, end } = mention
  if (year === null) return null
  const words = text.slice(start, end)
  const labels = row.kind === 'occasion' ? row.occasion.labels : row.milestone.labels
  const name = labels['en'] ?? Object.values(labels)[0] ?? ''
  const founded = row.kind === 'milestone' ? row.milestone.date : row.occasion.founded
  const counted = row.kind === 'milestone' || row.occasion.kind === 'anniversary'
  if (counted && ordinal !== null && founded !== undefined) {
    const from = Number(founded.slice(0, 4))
    return { year, reason: reason('year-from-anniversary', { year, text: words, ordinal, founded: from, name }) }
  }
  const occasion = row.kind === 'occasion' ? row.occasion.id : row.milestone.id
  return { year, reason: reason('year-from-edition', { year, text: words, occasion, name }) }
}

/** "(1950 - 2025)": at least ten years, so that no five-year plan is taken for a life. */
function spanYears(article: ArticleDates): YearClue[] {
  return article.dates.flat().flatMap((mention) => {
    const { value } = mention
    if (value.kind !== 'range' || !isSpan(value) || value.from.kind !== 'said' || value.to.kind !== 'said') return []
    const year = value.to.year ?? 0
    if (year - (value.from.year ?? 0) < 10) return []
    return [{ year, reason: reason('year-from-span', { year, text: article.text.slice(mention.start, mention.end) }) }]
  })
}

function addressYears(article: ArticleDates): YearClue[] {
  const found = /(?<!\d)(20\d\d)(?!\d)/u.exec(article.url ?? '')
  const year = Number(found?.[1] ?? 0)
  if (!found) return []
  return [{ year, reason: reason('year-from-address', { year, text: found[0] }) }]
}
