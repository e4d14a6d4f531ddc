// Years that an article asserts, each with its reason: full dates, the news, editions, spans, anniversaries, its address.
import { reason, type Reason } from '../model/reason'
import type { Sentence } from '../text/sentences'
import { addressDate } from './address-date'
import type { ArticleDates, YearClue } from './clues'
import { isSpan } from './date-value'
import { leadSentences } from './neighbours'
import type { OccasionMention } from './occasions'
import { supported, type Stated } from './stated-dates'

/** A year and what asserts it. */
export type Asserted = Pick<YearClue, 'year' | 'reason'>

/** What the years of an article are read from. */
export interface YearSources {
  readonly article: ArticleDates
  readonly news: readonly Stated[]
  /** Occasions, and the milestones meant, of each sentence. */
  readonly occasions: readonly (readonly OccasionMention[])[]
  /** Older years are history and assert nothing. */
  readonly since: number
  /** Whether a sentence is told as still to come. */
  readonly isFuture: (sentence: Sentence) => boolean
}

/**
 * The years asserted, best first: those of the lead, then those told further down, last those told as still to come
 * and the address. Of each the latest, since a report is younger than all it looks back on; sessions and editions,
 * of which a report may speak years ahead, stand behind the dates of the body. Of one year the order is: a full date,
 * a month, a named edition, a span, an anniversary or session, a bare year.
 */
export function yearClues({ article, news, occasions, since, isFuture }: YearSources): YearClue[] {
  const ranked: { clue: YearClue; soft: boolean }[] = []
  const add = (rank: number, soft: boolean, told: boolean, start: number, year: number, reason: YearClue['reason']) => {
    const sentence = article.sentences.findIndex((one) => start >= one.start && start < one.end)
    const place = told ? (sentence < leadSentences ? 'lead' : 'body') : 'weak'
    if (year >= since) ranked.push({ clue: { year, reason, place, rank, sentence, day: null }, soft })
  }
  const likely = new Set(supported(news))
  for (const date of news) {
    const { weight, told, year, text, start } = date
    if (weight !== 'full' && (told !== 'past' || !likely.has(date)) && !(weight === 'month' && told === 'past'))
      continue
    add(ranks[weight], false, told === 'past', start, year, reason('year-from-article', { year, text }))
  }
  for (const [index, mentions] of occasions.entries()) {
    const sentence = article.sentences[index]
    const told = sentence === undefined || !isFuture(sentence)
    for (const mention of mentions) {
      const found = occasionYear(article.text, mention)
      if (!found) continue
      const soft = found.reason.code === 'year-from-edition'
      add(mention.ordinal === null ? ranks.named : ranks.counted, soft, told, mention.start, found.year, found.reason)
    }
  }
  for (const { start, year, reason } of spanYears(article)) add(ranks.span, false, true, start, year, reason)
  ranked.sort(
    (a, b) =>
      places.indexOf(a.clue.place) - places.indexOf(b.clue.place) ||
      (a.clue.place === 'lead' ? 0 : Number(a.soft) - Number(b.soft)) ||
      b.clue.year - a.clue.year ||
      a.clue.rank - b.clue.rank,
  )
  const address = addressDate(article.url)
  const clues = ranked.map(({ clue }) => clue)
  if (address && address.year >= since) {
    const { year, day, text } = address
    clues.push({
      year,
      reason: reason('year-from-address', { year, text }),
      place: 'weak',
      rank: ranks.address,
      sentence: -1,
      day,
    })
  }
  const seen = new Set<string>()
  return clues.filter(({ year, reason }) => {
    const key = `${reason.code} ${year} ${reason.args['text'] ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The more direct first. */
const ranks = { full: 0, month: 1, named: 2, span: 3, counted: 4, part: 5, year: 6, address: 7 } as const

const places: readonly YearClue['place'][] = ['lead', 'body', 'weak']

/**
 * The year that an occasion with an ordinal or a year said beside it gives, and why; null where it gives none.
 *
 * @param text the article, verbatim.
 */
export function occasionYear(text: string, mention: OccasionMention): Asserted | null {
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
function spanYears(article: ArticleDates): { start: number; year: number; reason: Reason }[] {
  return article.dates.flat().flatMap((mention) => {
    const { value, start, end } = mention
    if (value.kind !== 'range' || !isSpan(value) || value.from.kind !== 'said' || value.to.kind !== 'said') return []
    const year = value.to.year ?? 0
    if (year - (value.from.year ?? 0) < 10) return []
    return [{ start, year, reason: reason('year-from-span', { year, text: article.text.slice(start, end) }) }]
  })
}
