// What an article says about its own year: stated dates, editions, anniversaries, spans, milestones, its address.
// It gathers and ranks; it resolves only the report's own day.
import type { Sentence } from '../text/sentences'
import { reason, type Reason } from '../model/reason'
import { formatDay } from '../model/calendar'
import type { DateMention } from './dates'
import { isSpan, type Said } from './date-value'
import { findOccasions, type OccasionLexicon, type OccasionMention } from './occasions'
import { inferYear } from './infer-year'
import { inYear, type MonthDay } from './years'

/** A year that something in the article asserts. */
export interface YearClue {
  readonly year: number
  readonly reason: Reason
}

/** A day before which, or after which, the report was not written. */
export interface Bound {
  readonly day: string
  /** Verbatim. */
  readonly text: string
  /** The milestone it is the date of; null for a date the article states. */
  readonly milestone: { readonly id: string; readonly name: string } | null
}

/** The report's own day, as far as it can be known. */
export interface Report {
  readonly day: string
  /** Its last day, where the news is of several. */
  readonly last: string
  /** Verbatim words that say it; where in the text they begin. */
  readonly text: string
  readonly start: number
  /** Its year was inferred from something weaker than the day of publication. */
  readonly uncertain: boolean
  readonly because: readonly Reason[]
}

export interface Clues {
  readonly file: string
  /** The verbatim text, for quotes. */
  readonly text: string
  /** Day of publication from the sidecar; null where unknown. */
  readonly published: string | null
  /** The one year of all dates that the article tells as its news; null where there are several or none. */
  readonly run: { readonly year: number; readonly text: string } | null
  /** Asserted years: full dates, editions, spans, anniversaries and sessions, months and years of the news, address; best first. */
  readonly years: readonly YearClue[]
  /** Latest thing told as past. */
  readonly past: Bound | null
  /** Earliest thing told as still to come. */
  readonly future: Bound | null
  readonly report: Report | null
}

/** An article as far as its dates go. */
export interface ArticleDates {
  readonly file: string
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** For each sentence what `findDates` found in it. */
  readonly dates: readonly (readonly DateMention[])[]
  readonly published: string | null
  readonly url: string | null
}

type Weight = 'full' | 'month' | 'part' | 'year'

/** A date of the article that has its year. */
interface Stated {
  readonly said: Said
  readonly year: number
  readonly weight: Weight
  readonly text: string
  /** past, still to come, or neither is told. */
  readonly told: 'past' | 'future' | 'neither'
  /** Background: founding dates, milestones, "since 1995". */
  readonly history: boolean
}

/** The lead: how many sentences in the first date may stand that is the report's own. */
const leadSentences = 3

/**
 * The clues of an article.
 *
 * @example collectClues(article, lexicon).run?.year //=> 2025
 */
export function collectClues(article: ArticleDates, lexicon: OccasionLexicon): Clues {
  const occasions = article.sentences.map((sentence) => findOccasions(sentence, lexicon))
  const countries = article.sentences.map((sentence) => countriesOf(sentence, lexicon))
  const milestones = milestonesOf(article, occasions, countries)
  const stated = article.sentences.flatMap((sentence, index) => {
    const named = [...(milestones[index] ?? []), ...(occasions[index] ?? [])]
    return (article.dates[index] ?? []).flatMap((mention) => statedOf(article, sentence, mention, named, lexicon))
  })
  const recent = stated.filter((date) => date.year >= lexicon.dates.since)
  const news = recent.filter((date) => !date.history)
  const past = latest([
    ...recent.filter((date) => date.told === 'past').map((date) => bound(date)),
    ...milestoneBounds(article, milestones, lexicon),
  ])
  const future = earliest(recent.filter((date) => date.told === 'future').map((date) => bound(date, true)))
  const clues: Clues = {
    file: article.file,
    text: article.text,
    published: article.published,
    run: runOf(news),
    years: [
      ...yearsOf(news.filter((date) => date.weight === 'full' && date.told === 'past')),
      ...runYears(news),
      ...editionYears(article, occasions, lexicon),
      ...spanYears(article, lexicon),
      ...anniversaryYears(article, occasions, milestones, lexicon),
      ...yearsOf(supported(news)),
    ],
    past,
    future,
    report: null,
  }
  const withAddress = { ...clues, years: [...clues.years, ...addressYears(article, lexicon)] }
  return { ...withAddress, report: reportOf(article, occasions, withAddress, lexicon) }
}

function quote(article: ArticleDates, { start, end }: { readonly start: number; readonly end: number }): string {
  return article.text.slice(start, end)
}

function statedOf(
  article: ArticleDates,
  sentence: Sentence,
  mention: DateMention,
  named: readonly OccasionMention[],
  lexicon: OccasionLexicon,
): Stated[] {
  const { value } = mention
  if (isSpan(value)) return []
  const point = value.kind === 'range' ? value.to : value.point
  if (point.kind !== 'said' || point.year === null) return []
  const { year, month, day } = point
  const edge = value.kind === 'point' ? value.edge : null
  const plan = value.kind === 'range' && month === null
  const next = sentence.words.slice(mention.to, mention.to + 6)
  const coming = next.some((word) => lexicon.dates.isComing(word))
  const future = lexicon.dates.isFuture(sentence.words)
  const neither = plan || coming || edge === 'until' || edge === 'before'
  const founded = named.some(({ row }) => {
    const date = row.kind === 'milestone' ? row.milestone.date : row.occasion.founded
    return date?.startsWith(String(year)) ?? false
  })
  const part = value.kind === 'point' && value.part !== null
  const weight = day !== null ? 'full' : month !== null ? 'month' : part ? 'part' : 'year'
  const text = quote(article, mention)
  const told = neither ? 'neither' : future ? 'future' : 'past'
  return [{ said: point, year, weight, text, told, history: founded || plan || edge !== null }]
}

/** First day of what is stated; its last where `end`. */
function bound({ said, year, text }: Stated, end = false): Bound {
  const days = said.month === null ? null : inYear({ month: said.month, day: said.day }, year)
  const day = end ? (days?.last ?? formatDay(year, 12, 31)) : (days?.first ?? formatDay(year, 1, 1))
  return { day, text, milestone: null }
}

function latest(bounds: readonly Bound[]): Bound | null {
  return bounds.reduce<Bound | null>((best, one) => (!best || one.day > best.day ? one : best), null)
}

function earliest(bounds: readonly Bound[]): Bound | null {
  return bounds.reduce<Bound | null>((best, one) => (!best || one.day < best.day ? one : best), null)
}

/** The dates of the years that more than one bare year speaks for: a month, a part of the year, or a second mention. */
function supported(news: readonly Stated[]): Stated[] {
  const told = news.filter((date) => date.told !== 'neither')
  const last = Math.max(...told.map((date) => date.year))
  const ofLast = told.filter((date) => date.year === last)
  return ofLast.length > 1 || ofLast.some((date) => date.weight !== 'year') ? ofLast : []
}

function runOf(news: readonly Stated[]): Clues['run'] {
  const [first, ...others] = news
  if (!first || others.some((date) => date.year !== first.year)) return null
  const [best] = [...supported(news)].sort((a, b) => weights[a.weight] - weights[b.weight])
  return best ? { year: best.year, text: best.text } : null
}

/** The months and years of the news where all are of one year. */
function runYears(news: readonly Stated[]): YearClue[] {
  const run = runOf(news)
  return run ? [{ year: run.year, reason: reason('year-from-article', run) }] : []
}

const weights = { full: 0, month: 1, part: 2, year: 3 } as const

function yearsOf(dates: readonly Stated[]): YearClue[] {
  return [...dates]
    .sort((a, b) => b.year - a.year || weights[a.weight] - weights[b.weight])
    .map(({ year, text }) => ({ year, reason: reason('year-from-article', { year, text }) }))
}

function editionYears(
  article: ArticleDates,
  occasions: readonly (readonly OccasionMention[])[],
  lexicon: OccasionLexicon,
): YearClue[] {
  return occasions.flat().flatMap((mention) => {
    if (mention.row.kind !== 'occasion' || mention.ordinal !== null) return []
    const clue = occasionYear(article.text, mention)
    return clue && clue.year >= lexicon.dates.since ? [clue] : []
  })
}

function anniversaryYears(
  article: ArticleDates,
  occasions: readonly (readonly OccasionMention[])[],
  milestones: readonly (readonly OccasionMention[])[],
  lexicon: OccasionLexicon,
): YearClue[] {
  return article.sentences.flatMap((_, index) => {
    const plain = (occasions[index] ?? []).filter(({ row }) => row.kind === 'occasion')
    return [...plain, ...(milestones[index] ?? [])].flatMap((mention) => {
      if (mention.ordinal === null) return []
      const clue = occasionYear(article.text, mention)
      return clue && clue.year >= lexicon.dates.since ? [clue] : []
    })
  })
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
function spanYears(article: ArticleDates, lexicon: OccasionLexicon): YearClue[] {
  return article.dates.flat().flatMap((mention) => {
    const { value } = mention
    if (value.kind !== 'range' || !isSpan(value) || value.from.kind !== 'said' || value.to.kind !== 'said') return []
    const year = value.to.year ?? 0
    if (year - (value.from.year ?? 0) < 10 || year < lexicon.dates.since) return []
    return [{ year, reason: reason('year-from-span', { year, text: quote(article, mention) }) }]
  })
}

function addressYears(article: ArticleDates, lexicon: OccasionLexicon): YearClue[] {
  const found = /(?<!\d)(20\d\d)(?!\d)/u.exec(article.url ?? '')
  const year = Number(found?.[1] ?? 0)
  if (!found || year < lexicon.dates.since) return []
  return [{ year, reason: reason('year-from-address', { year, text: found[0] }) }]
}

function countriesOf(sentence: Sentence, lexicon: OccasionLexicon): Set<string> {
  const found = new Set<string>()
  for (const { values } of lexicon.entities.all(sentence.words)) {
    for (const { kind, id } of values) if (kind === 'country' || kind === 'adjective') found.add(id)
  }
  return found
}

/** The milestones meant: those whose countries the sentence names, else the article; and whose year, if one is said, is theirs. */
function milestonesOf(
  article: ArticleDates,
  occasions: readonly (readonly OccasionMention[])[],
  countries: readonly ReadonlySet<string>[],
): OccasionMention[][] {
  const everywhere = new Set(countries.flatMap((some) => [...some]))
  return occasions.map((mentions, index) => {
    const here = countries[index] ?? new Set()
    const said = new Set((article.dates[index] ?? []).flatMap(({ value }) => yearsSaid(value)))
    const among = (near: ReadonlySet<string>) =>
      mentions.filter(({ row }) => row.kind === 'milestone' && row.milestone.countries.every((one) => near.has(one)))
    const local = among(here)
    const meant = local.length > 0 ? local : among(everywhere)
    const dated = meant.filter(
      ({ row }) => row.kind === 'milestone' && said.has(Number(row.milestone.date.slice(0, 4))),
    )
    if (dated.length > 0) return dated
    // Several that fit equally well say nothing.
    return sameRow(meant) ? meant : []
  })
}

function sameRow(mentions: readonly OccasionMention[]): boolean {
  return new Set(mentions.map(({ row }) => (row.kind === 'milestone' ? row.milestone.id : ''))).size < 2
}

function yearsSaid(value: DateMention['value']): number[] {
  const points = value.kind === 'range' ? [value.from, value.to] : [value.point]
  return points.flatMap((point) => (point.kind === 'said' && point.year !== null ? [point.year] : []))
}

/** A milestone told as past bounds the year. */
function milestoneBounds(
  article: ArticleDates,
  milestones: readonly (readonly OccasionMention[])[],
  lexicon: OccasionLexicon,
): Bound[] {
  return article.sentences.flatMap((sentence, index) => {
    if (lexicon.dates.isFuture(sentence.words)) return []
    return (milestones[index] ?? []).flatMap((mention) => {
      if (mention.row.kind !== 'milestone' || mention.anniversary) return []
      const { milestone } = mention.row
      if (Number(milestone.date.slice(0, 4)) < lexicon.dates.since) return []
      const day = `${milestone.date}-01-01`.slice(0, 10)
      const name = milestone.labels['en'] ?? milestone.id
      return [{ day, text: quote(article, mention), milestone: { id: milestone.id, name } }]
    })
  })
}

/** The day the news is of: called "today", else the first day said in the lead that is no occasion's. */
function reportOf(
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
  const text = quote(article, mention)
  const said: MonthDay = { month: from.month, day: from.day }
  const sentence = article.sentences[index]
  const scheduled = sentence !== undefined && lexicon.dates.isFuture(sentence.words)
  const inferred =
    from.year === null
      ? inferYear(said, clues, scheduled)
      : { year: from.year, uncertain: false, because: [reason('date-stated', { text })] }
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
    because: inferred.because,
  }
}
