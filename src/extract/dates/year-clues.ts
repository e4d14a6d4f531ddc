// Years that an article asserts, each with its reason: full dates, the news, editions, spans, anniversaries, its address.
import { formatDay } from '../../model/calendar'
import { reason } from '../../model/reason'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Word } from '../../text/words'
import { addressDate } from '../article/address-date'
import { countedFromTold } from './after-told'
import type { ArticleDates, YearClue } from './clues'
import { isSpan, yearAlone } from './date-value'
import { yearTold } from './known-days'
import { leadSentences, sentenceAt } from './neighbours'
import type { OccasionMention } from './occasions'
import { supported, type Stated } from './stated-dates'

/** A year and what asserts it. */
export type Asserted = Pick<YearClue, 'year' | 'reason' | 'celebrated' | 'kept' | 'around' | 'after' | 'lasting'>

/** What the years of an article are read from. */
export interface YearSources {
  readonly article: ArticleDates
  readonly news: readonly Stated[]
  /** Occasions, and the milestones meant, of each sentence. */
  readonly occasions: readonly (readonly OccasionMention[])[]
  /** Years that stand after the name of a body in the lead, and anniversaries of what its sentence dates. */
  readonly asserted: readonly (Asserted & { readonly start: number })[]
  readonly words: Pick<
    DateGrammar,
    'isFuture' | 'isAttended' | 'isPrepared' | 'anniversary' | 'isNewYear' | 'isPointing' | 'isOurs'
  >
}

/**
 * The years asserted, best first: those of the lead, then those told further down, last those told as still to come
 * and the address. Of each the latest, since a report is younger than all it looks back on; sessions and editions
 * only named, of which a report may speak years ahead, stand behind all that is told. Of one year the order is: a full date,
 * a month, a named edition, a span, an anniversary or session, a bare year.
 */
export function yearClues({ article, news, occasions, asserted, words }: YearSources): YearClue[] {
  const clues: YearClue[] = []
  const add = (rank: number, told: Told, start: number, { year, reason, ...more }: Asserted) => {
    const sentence = sentenceAt(article, start)
    const place = told !== 'told' ? told : sentence < leadSentences ? 'lead' : 'body'
    if (words.isOurs(year)) clues.push({ year, reason, place, rank, sentence, day: null, ...more })
  }
  const likely = new Set(supported(news))
  for (const date of news) {
    const { weight, told, year, text, start } = date
    if (weight !== 'full' && (told !== 'past' || !likely.has(date)) && !(weight === 'month' && told === 'past'))
      continue
    const clue = { year, reason: yearTold(year, text, article.known ?? []) }
    add(ranks[weight], told === 'past' ? 'told' : 'weak', start, clue)
  }
  for (const [index, mentions] of occasions.entries()) {
    const said = article.sentences[index]?.words ?? []
    for (const mention of mentions) {
      const found = occasionYear(article.text, mention)
      if (!found) continue
      const gathering = found.reason.code === 'year-from-edition'
      // "In 2024 he met her at the 16th summit": who writes in that year says "this year".
      const years = news.filter(({ start }) => sentenceAt(article, start) === index && start < mention.start)
      const looksBack = years.some(
        ({ year, weight, told }) => weight === 'year' && told === 'past' && year === found.year,
      )
      if (gathering && looksBack && mention.ordinal !== null) continue
      // "Hopes for the 35th anniversary of relations in 2024".
      if (!gathering && years.some(({ told, year }) => told === 'neither' && year === found.year)) continue
      // "The committee for the documents of the 14th congress": it may be held next year.
      if (isPrepared(said, mention, words)) continue
      const told = words.isFuture(said, mention.to)
        ? 'weak'
        : gathering && !(index === 0 && mention.ordinal !== null) && !isAttended(said, mention, words)
          ? 'named'
          : 'told'
      add(mention.ordinal === null ? ranks.named : ranks.counted, told, mention.start, found)
    }
  }
  for (const { start, ...around } of countedFromTold(article, words)) add(ranks.month, 'told', start, around)
  for (const { start, ...year } of asserted) {
    const edition = year.reason.code === 'year-from-edition'
    const named = edition && sentenceAt(article, start) >= leadSentences
    add(edition ? ranks.named : ranks.counted, named ? 'named' : 'told', start, year)
  }
  for (const { start, told, ...span } of spanYears(article, words)) add(ranks.span, told, start, span)
  for (const { start, ...around } of newYears(article, words)) add(ranks.year, 'told', start, around)
  clues.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place) || b.year - a.year || a.rank - b.rank)
  const address = addressDate(article.url)
  if (address && words.isOurs(address.year)) {
    const { year, day, text } = address
    const step = reason('year-from-address', { year, text })
    clues.push({ year, reason: step, place: 'weak', rank: ranks.address, sentence: -1, day })
  }
  const seen = new Set<string>()
  return clues.filter(({ year, reason, sentence }) => {
    const key = `${reason.code} ${year} ${sentence} ${reason.args['text'] ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The more direct first. */
const ranks = { full: 0, month: 1, named: 2, span: 3, counted: 4, part: 5, year: 6, address: 7 } as const

const places: readonly YearClue['place'][] = ['lead', 'body', 'named', 'weak']

type Told = 'told' | 'named' | 'weak'

/** How far after the name of a gathering the words may stand that tell it is attended. */
const reach = 3

/** How far after the name of what is celebrated the words may stand that it is prepared: "…'s 35th anniversary". */
const ahead = 6

function isPrepared(said: readonly Word[], { to }: OccasionMention, words: YearSources['words']): boolean {
  for (let at = to, left = ahead; left >= 0 && at < said.length; at++, left--) {
    // "The 75th anniversary (1950 - 2025) is prepared for".
    const close = said[at]?.form === '(' ? said.findIndex(({ form }, index) => index > at && form === ')') : -1
    if (close > 0) at = close + 1
    if (words.isPrepared(said, at)) return true
  }
  return false
}

/** Told right after its name, or after the ordinal that follows it: "the General Assembly's 79th session, at which". */
function isAttended(said: readonly Word[], { to, end }: OccasionMention, words: YearSources['words']): boolean {
  const past = said.findIndex(({ start }) => start >= end)
  for (const from of past > to ? [to, past] : [to]) {
    for (let at = from; at <= from + reach; at++) if (words.isAttended(said, at)) return true
  }
  return false
}

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
    const step = reason('year-from-anniversary', { year, text: words, ordinal, founded: from, name })
    return { year, reason: step, ...(mention.after && { after: mention.after }) }
  }
  const occasion = row.kind === 'occasion' ? row.occasion.id : row.milestone.id
  const lasting = row.kind === 'occasion' && row.occasion.ordinals !== undefined
  return {
    year,
    reason: reason('year-from-edition', { year, text: words, occasion, name }),
    ...(lasting && { lasting }),
  }
}

/** "(1950 - 2025)": at least ten years, so that no five-year plan is taken for a life. */
function spanYears(article: ArticleDates, words: YearSources['words']): (Asserted & { start: number; told: Told })[] {
  return article.dates.flatMap((mentions, index) =>
    mentions.flatMap(({ value, start, end, to }) => {
      if (value.kind !== 'range' || !isSpan(value) || value.from.kind !== 'said' || value.to.kind !== 'said') return []
      const year = value.to.year ?? 0
      const length = year - (value.from.year ?? 0)
      if (length < 10) return []
      // "The anniversary in 2026 (1976 - 2026)": whoever writes in that year says "this year".
      if (mentions.some((other) => other.to <= to && yearAlone(other.value) === year)) return []
      const said = article.sentences[index]?.words ?? []
      // "Both look ahead to the anniversary (1950 - 2025)": whoever writes in that year keeps it.
      if ([to, to + 1].some((at) => words.isPrepared(said, at))) return []
      const told: Told = words.isFuture(said, to) ? 'weak' : 'told'
      const celebrated = said.some(
        ({ kind, form, start: place }, at) =>
          (kind === 'number' && Number(form) === length) ||
          (words.anniversary(said, at) !== null && isNear(said, place, start)),
      )
      // "The framework 2020 - 2030": a plan that lasts so long.
      if (!celebrated && words.isOurs((value.from.year ?? 0) + longestPlan)) return []
      const step = reason('year-from-span', { year, text: article.text.slice(start, end) })
      const { month, day } = value.to
      const kept = month !== null && day !== null && month === value.from.month && day === value.from.day
      const of = { ...(celebrated && { celebrated }), ...(kept && { kept: formatDay(year, month, day) }) }
      return [{ start, told, year, reason: step, ...of }]
    }),
  )
}

/** Years of a plan that began in our time. */
const longestPlan = 10

/** A day of every year by which its feast is kept, by one calendar or another. */
const feastDay = '-02-01'

/** "Congratulated them on the lunar new year 2025". */
function newYears(
  { text, sentences, dates }: ArticleDates,
  words: YearSources['words'],
): (Asserted & { start: number })[] {
  return dates.flatMap((mentions, index) =>
    mentions.flatMap(({ value, start, end, from }) => {
      if (value.kind !== 'point' || value.point.kind !== 'said' || value.point.month !== null) return []
      const { year } = value.point
      if (year === null || !words.isNewYear(sentences[index]?.words ?? [], from)) return []
      const step = reason('year-from-article', { year, text: text.slice(start, end) })
      return [{ start, year, reason: step, around: `${year}${feastDay}` }]
    }),
  )
}

/** How far from a span of years, in words, what is celebrated may stand. */
const festive = 9

function isNear(said: readonly Word[], a: number, b: number): boolean {
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  return said.filter(({ start, kind }) => start > first && start < last && kind !== 'mark').length < festive
}
