// What an article says about when it was written: stated dates, editions, anniversaries, spans, milestones, its address.
// It gathers and ranks; it resolves only the report's own day.
import type { Reason } from '../../model/reason'
import type { Sentence } from '../../text/sentences'
import { anniversaryYears, datedAnniversaries } from './dated-anniversary'
import type { DateMention } from './dates'
import { knownTo, type KnownDays } from './known-days'
import { milestoneBounds, milestoneDays, milestonesOf } from './milestones'
import { findOccasions, type OccasionLexicon } from './occasions'
import { ownAnniversaries } from './own-anniversary'
import { newsDayOf, reportOf, type NewsDay } from './report-day'
import { reviewOf, type Review } from './review-year'
import { spokenDay, type SpokenDay } from './spoken-day'
import { bound, earliest, latest, runOf, statedOf, type Stated } from './stated-dates'
import type { Terms } from './terms'
import { threadOf, type Thread } from './thread'
import { writtenYear, type Written } from './written-year'
import { yearClues } from './year-clues'
import { yearAfterFigures } from './yearly-figures'
import { yearsOfBodies } from './year-of-name'

/** A year that something in the article asserts. */
export interface YearClue {
  readonly year: number
  readonly reason: Reason
  /** lead: the first sentences. named: a gathering only spoken of. weak: still to come, or only in the address. */
  readonly place: 'lead' | 'body' | 'named' | 'weak'
  /** How directly it says the year, 0 for a full date; of several reasons for one year the least is given. */
  readonly rank: number
  /** Index of its sentence; -1 for the address. */
  readonly sentence: number
  /** The whole day, where the address tells it. */
  readonly day: string | null
  /** Told of what came so many years after it, and of nothing on it. */
  readonly after?: true
  /** A day in the weeks before or after which the news lies: that of a new year's feast, "four months after" a day. */
  readonly around?: string
  /** Of a session that may last into the next year. */
  readonly lasting?: true
  /** Of a span of years: how many they are is told beside it, or that they are celebrated. */
  readonly celebrated?: true
  /** Of a span from a day to the same day of another year: the latter. */
  readonly kept?: string
}

/** A day before which, or after which, the report was not written. */
export interface Bound {
  readonly day: string
  /** Verbatim. */
  readonly text: string
  /** The milestone it is the date of; null for a date the article states. */
  readonly milestone: { readonly id: string; readonly name: string } | null
}

/** A year that a date says. */
export interface SaidYear {
  readonly year: number
  /** Verbatim; where in the text it begins. */
  readonly text: string
  readonly start: number
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
  /** The words that say the day, then how its year was found. */
  readonly because: readonly Reason[]
}

export interface Clues {
  readonly file: string
  /** The verbatim text, for quotes. */
  readonly text: string
  /** No report is older than this year. */
  readonly since: number
  /** Day of publication from the sidecar; null where unknown. */
  readonly published: string | null
  /** The one year of all dates that the article tells as its news; null where there are several or none. */
  readonly run: { readonly year: number; readonly text: string } | null
  /** The year it was written in, where a relative year stands beside a stated one. */
  readonly written: Written | null
  /** The year whose anniversary the lead keeps, where the article says no later one. */
  readonly kept: YearClue | null
  /** The year after the last of which it tells yearly figures, and the words that say that. */
  readonly figures: Written | null
  /** The year it looks back on, where it tells no day of news. */
  readonly review: Review | null
  /** The article's sentences, in order; mentions tell theirs by their offset. */
  readonly sentences: readonly Pick<Sentence, 'start' | 'end' | 'paragraph'>[]
  /** Dates with a year that are no history. */
  readonly stated: readonly Stated[]
  /** The years that dates say, whatever of. */
  readonly saidYears: readonly SaidYear[]
  /** The days in which those named in its lead held their offices. */
  readonly terms: Terms | null
  /** Asserted years: full dates, editions, spans, anniversaries and sessions, months and years of the news, address; best first. */
  readonly years: readonly YearClue[]
  /** The years the telling goes through, date by date. */
  readonly thread: Thread
  /** Milestones told by their day and month alone, by where in the text those stand. */
  readonly milestoneDays: ReadonlyMap<number, Bound>
  /** Days of which a table knows the year, by where in the text their words begin. */
  readonly known: ReadonlyMap<number, KnownDays>
  /** Latest thing told as past. */
  readonly past: Bound | null
  /** Earliest thing told as still to come. */
  readonly future: Bound | null
  /** What says the day the news is of, its year known or not. */
  readonly news: NewsDay | null
  /** The weekday of the news, where the day said, or that of publication, is only the one it was printed on. */
  readonly spoken: SpokenDay | null
  readonly report: Report | null
}

/**
 * Whether a date is a lone bare year after the one that the lead celebrates or meets in: "the two will celebrate in 2025"
 * in the report of a summit for the anniversary "(1974-2024)".
 */
function beyondNews(stated: readonly Stated[], years: readonly YearClue[]): (date: Stated) => boolean {
  const lead = years.filter(
    ({ place, celebrated, reason }) => place === 'lead' && (celebrated === true || reason.code === 'year-from-edition'),
  )
  const last = lead.length > 0 ? Math.max(...lead.map(({ year }) => year)) : Infinity
  const said = new Map<number, number>()
  for (const { year } of stated) said.set(year, (said.get(year) ?? 0) + 1)
  return ({ year, weight }) => weight === 'year' && year > last && said.get(year) === 1
}

function saidYears({ text, dates }: ArticleDates): SaidYear[] {
  return dates.flat().flatMap(({ value, start, end }) => {
    const point = value.kind === 'range' ? value.to : value.point
    if (point.kind !== 'said' || point.year === null) return []
    return [{ year: point.year, text: text.slice(start, end), start }]
  })
}

/** An article as far as its dates go. */
export interface ArticleDates {
  readonly file: string
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** For each sentence what `findDates` found in it. */
  readonly dates: readonly (readonly DateMention[])[]
  /** Indexes of the sentences that tell what a picture shows. */
  readonly captions?: ReadonlySet<number>
  /** Indexes of the lines that only say the day of publication. */
  readonly stamps?: ReadonlySet<number>
  /** Its days of which a table knows the year. */
  readonly known?: readonly KnownDays[]
  readonly published: string | null
  readonly url: string | null
  /** The days in which those named in its lead held their offices; null where they bound none. */
  readonly terms?: Terms | null
}

/**
 * The clues of an article.
 *
 * @example collectClues(article, lexicon).run?.year //=> 2025
 */
export function collectClues(article: ArticleDates, lexicon: OccasionLexicon): Clues {
  const { since } = lexicon.dates
  const found = article.sentences.map((sentence) => findOccasions(sentence, lexicon))
  const milestones = milestonesOf(article, found, lexicon)
  const occasions = found.map((mentions, index) => [
    ...mentions.filter(({ row }) => row.kind === 'occasion'),
    ...(milestones[index] ?? []),
  ])
  const said = article.sentences.flatMap((sentence, index) =>
    (article.dates[index] ?? []).flatMap((mention) =>
      statedOf(article.text, sentence, mention, occasions[index] ?? [], lexicon, index === 0),
    ),
  )
  const known = knownTo(article, said, lexicon)
  const every = [...said, ...known.map(({ stated }) => stated)].sort((a, b) => a.start - b.start)
  const recent = every.filter((date) => date.year >= since)
  const news = recent.filter((date) => !date.history)
  const days = milestoneDays(article, milestones, since)
  const dated = article.sentences.map((sentence, index) =>
    datedAnniversaries(article.text, sentence, article.dates[index] ?? [], lexicon),
  )
  const own = ownAnniversaries(article, every, occasions, lexicon)
  const celebrated = occasions.map((mentions, index) => [...mentions, ...(own[index] ?? [])])
  const years = yearClues({
    article,
    news,
    occasions: celebrated,
    asserted: [...yearsOfBodies(article, lexicon), ...anniversaryYears(article, dated, lexicon)],
    words: lexicon.dates,
  })
  const ofNews = newsDayOf(article, occasions, news, lexicon)
  // What is told of a year lies before and after whatever else it dates.
  const many = ofNews === 'many'
  const newsDay = many ? null : ofNews
  const written = writtenYear(article, recent, celebrated, dated, since, lexicon.dates)
  const isBeyond = beyondNews(recent, years)
  const run = runOf(news)
  // "In this year of the 75th anniversary (1950 - 2025) … this year … in June 2024": the last is only looked back on.
  // So is all else that an article of no day of its own tells, where it keeps the anniversary at its end.
  const keeping = years.find(
    ({ place, celebrated }) => celebrated === true && (place === 'lead' || (newsDay === null && place === 'body')),
  )
  const kept = keeping && keeping.year > (run?.year ?? 0) ? keeping : null
  const clues: Clues = {
    file: article.file,
    text: article.text,
    since,
    published: article.published,
    run,
    written,
    sentences: article.sentences,
    stated: news,
    saidYears: saidYears(article),
    years,
    kept,
    thread: threadOf(
      article,
      every,
      since,
      lexicon.dates,
      written?.year ?? kept?.year,
      newsDay === null ? run?.year : null,
    ),
    milestoneDays: days,
    known: new Map(known.map(({ days }) => [days.start, days])),
    past: many
      ? null
      : latest([
          // A year by itself may be one that is planned for, or reported on.
          ...recent
            .filter((date) => date.told === 'past' && date.weight !== 'year' && !isBeyond(date))
            .map((date) => bound(date)),
          ...milestoneBounds(article, milestones, lexicon),
          // An article that says years may be a list of them.
          ...(years.length === 0 ? days.values() : []),
        ]),
    future: earliest(recent.filter((date) => date.told === 'future').map((date) => bound(date, true))),
    terms: article.terms ?? null,
    figures: yearAfterFigures(article, recent, since, lexicon.dates),
    news: newsDay,
    review: reviewOf(article, recent, newsDay !== null),
    spoken: null,
    report: null,
  }
  const report = reportOf(article, clues, lexicon)
  const isFuture = (index: number, { to }: DateMention) =>
    lexicon.dates.isFuture(article.sentences[index]?.words ?? [], to)
  return { ...clues, report, spoken: spokenDay(article, newsDay, report?.day ?? article.published, isFuture) }
}
