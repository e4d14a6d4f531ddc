// Chooses the year of a day and month from an article's clues, best first. Without a clue it chooses none.
import { addDays, weekdayOf } from '../../model/calendar'
import { reason, type Reason } from '../../model/reason'
import type { Bound, Clues, Report, YearClue } from './clues'
import { yearTold, type KnownDays } from './known-days'
import { leadSentences, nearestStated, sentenceAt, toldBeside, type Neighbour } from './neighbours'
import { isBeforeTerms, isBounded, isOutsideTerms, yearWithin } from './terms'
import { yearOn, type Strand } from './strand'
import { goesOn } from './thread'
import { distance, firstYearFrom, inYear, lastYearTo, leapYear, yearBeside, type MonthDay } from './years'

export interface InferredYear {
  readonly year: number
  /** To be marked `?`. */
  readonly uncertain: boolean
  /** How the year was found; the words that say the day are not among it. */
  readonly because: readonly Reason[]
}

/** What is asked: a day or month without a year, where it stands, and how it is told. */
export interface Yearless {
  readonly said: MonthDay
  /** Offset of its first word in the text. */
  readonly at: number
  readonly scheduled: boolean
  /** Said beside it, 1 is Monday; null where not. */
  readonly weekday: number | null
  /** It is the first of several days: "from the 25th to the 28th". */
  readonly several?: boolean
  /** "Last December": before the news. */
  readonly last?: boolean
  /** Verbatim. */
  readonly text: string
}

/** Days that an event told as past may lie after the day of publication: time zones. */
const publicationSlack = 1
/** The same after the first day of the news: reports are written at its end or later. */
const reportSlack = 31
/** Days after publication that an announcement, badly translated, tells as past: "he paid a visit from 25 to 28 February". */
const announcedSoon = 10
/** Days before publication in which what is called scheduled may have begun. */
const begunSlack = 10
/** Beyond this the nearest year is less than sure even with a day of publication. */
const near = 120
/** A day this close to publication is the news itself, whatever is told beside it. */
const fresh = 31
/** How far ahead, in days, what is scheduled is announced. */
const announced = 300

/**
 * The year of a day without one. Best first: the session attended in its sentence; a journey of somebody named, which a
 * table knows; a dated telling in its own or the sentence before it; the day of publication; the report's own day; a full date within weeks of it; an asserted year (an edition, a span, an
 * anniversary or session, the months and years of the news) that contradicts nothing told as past or to come; the
 * one in which all whom the lead names held their offices; the first such day after the latest thing told as past; the last before what is scheduled.
 *
 * @returns null where there is no clue: no year is guessed.
 * @example inferYear({ said: { month: 10, day: 31 }, at: 0, scheduled: false, weekday: null, text: '…' }, clues)?.year //=> 2025
 */
export function inferYear(asked: Yearless, clues: Clues): InferredYear | null {
  const { said, scheduled } = asked
  const { published, report } = clues
  const lately = asked.last === true ? lastBefore(asked, clues) : null
  if (lately) return lately
  const milestone = scheduled ? undefined : clues.milestoneDays.get(asked.at)
  if (milestone) return onMilestone(milestone)
  const edition = attendedThen(asked, clues)
  if (edition) return edition
  const known = clues.known.get(asked.at)
  if (known) return onJourney(known, clues)
  const reached = onThread(asked, clues)
  if (reached === 'open') return null
  const beside = reached ?? toldBeside(asked, clues)
  if (published !== null) {
    const year = yearOfPublication(asked, published)
    const days = year === null ? null : inYear(said, year)
    const away = days ? Math.min(distance(days.first, published), distance(days.last, published)) : Infinity
    const inTime = beside === null || isBefore(said, beside.year, addDays(published, publicationSlack)) ? beside : null
    const agrees = inTime?.year === year && away <= near
    if (inTime && !agrees && (away > fresh || isTold(asked, clues))) return inferred(inTime, clues)
    // "He came on 22 July 2019. On 23 September": of that year, or of the news; nobody knows.
    if (year === null || (!inTime && away > fresh && clues.thread.afterOld.has(asked.at))) return null
    return { year, uncertain: away > near, because: [reason('year-from-publication', { year, published })] }
  }
  if (report) {
    if (beside && !isAhead(asked, beside, clues)) return inferred(beside, clues)
    const year = yearBeside(said, report.day, scheduled, reportSlack)
    if (year === null) return null
    return reportsYear(report, year)
  }
  if (reached) return inferred(reached, clues)
  const inOrder = betweenTold(asked, clues)
  if (inOrder) return inferred(inOrder, clues)
  const ofWritten = !beside && whenWritten(asked, clues)
  if (ofWritten) return ofWritten
  // "A review of 2024": its days are of that year.
  if (clues.review && !beside && !scheduled) return onItsWeekday(asked, clues, inferred(clues.review, clues))
  const neighbour = beside && isConsistent(said, beside.year, clues, nearSlack) ? beside : nearestStated(asked, clues)
  const found =
    (neighbour && inferred(neighbour, clues)) ??
    fromAsserted(asked, clues, ({ place }) => place !== 'weak') ??
    whileInOffice(said, clues) ??
    fromAsserted(asked, clues, ({ place }) => place === 'weak') ??
    afterFigures(asked, clues) ??
    beforeFuture(asked, clues) ??
    afterPast(asked, clues)
  // "He took office in March 2024. In 2024 trade reached a billion": the news is of a year after that of the figures.
  const closed = isOfNews(asked, clues) ? afterFigures(asked, clues) : null
  const later = closed && found && found.year < closed.year && found.because[0]?.code === 'year-from-article'
  const best = later ? closed : found
  // A journey tells the days better than an office that its traveller is given too early.
  const days = best && clues.known.size === 0 && isOfNews(asked, clues) ? inYear(said, best.year) : null
  // "The ambassador presented his credentials to president X": not in a year in which X was none yet, or no longer.
  if (days && isOutsideTerms(days, clues.terms)) {
    const held = whileInOffice(said, clues)
    if (held || isBeforeTerms(days.last, clues.terms)) return onItsWeekday(asked, clues, held)
  }
  return onItsWeekday(asked, clues, best)
}

/** Of a year that a table tells: for what the article itself says of that year, where it says something. */
function onJourney({ year, reason: journey }: KnownDays, { years }: Clues): InferredYear {
  const [own] = years
    .filter((clue) => clue.year === year && clue.place !== 'weak' && clue.reason.code !== 'year-from-journey')
    .sort((a, b) => a.rank - b.rank)
  return { year, uncertain: true, because: [own?.reason ?? journey] }
}

/** "On 25 March they held the dialogue that was announced in September": past, of a year that only a table tells. */
function isAhead({ said, scheduled }: Yearless, { year, text }: Neighbour, { known, report }: Clues): boolean {
  const days = inYear(said, year)
  if (scheduled || !report || !days || days.first <= addDays(report.day, reportSlack)) return false
  return yearTold(year, text, known.values()).code === 'year-from-journey'
}

/** A year counted from the report's own day. */
function reportsYear({ text, because }: Report, year: number): InferredYear {
  return { year, uncertain: true, because: [...yearSteps(because), reason('year-from-article', { year, text })] }
}

/** "Last December": the last that was over on the day of the news; null where that is not known. */
function lastBefore({ said }: Yearless, { published, report }: Clues): InferredYear | null {
  const news = published ?? report?.day ?? null
  const last = news === null ? null : lastYearTo(said, news)
  if (news === null || last === null) return null
  const year = (inYear(said, last)?.last ?? news) < news ? last : last - 1
  if (published !== null)
    return { year, uncertain: false, because: [reason('year-from-publication', { year, published })] }
  return report && reportsYear(report, year)
}

/** The year in which the article was written, unless what is told as past is later than the day would be, or what is to come earlier. */
function whenWritten({ said, scheduled }: Yearless, clues: Clues): InferredYear | null {
  const { written, past } = clues
  if (!written) return null
  const days = inYear(said, written.year)
  if (!days) return null
  const year = scheduled && past && days.last < past.day ? written.year + 1 : written.year
  return { year, uncertain: true, because: [reason('year-from-article', { year, text: written.text })] }
}

/** "On 7 October relations were raised": of that day the year is known. */
function onMilestone({ day, text, milestone }: Bound): InferredYear {
  const { id = '', name = '' } = milestone ?? {}
  const because = [reason('date-of-milestone', { text, milestone: id, name })]
  return { year: Number(day.slice(0, 4)), uncertain: true, because }
}

/** "On 27 October he attended the forum's ninth session": of the year of the session that its own sentence tells attended. */
function attendedThen({ said, at, scheduled }: Yearless, { years, published, sentences }: Clues): InferredYear | null {
  const here = sentenceAt({ sentences }, at)
  const [own, ...others] = years.filter(
    ({ sentence, place, lasting, reason: { code } }) =>
      sentence === here &&
      code === 'year-from-edition' &&
      !lasting &&
      // "He will be there from the 16th, where he will attend the second summit."
      (place === 'lead' || place === 'body' || (scheduled && place === 'weak')),
  )
  const days = own && others.every(({ year }) => year === own.year) ? inYear(said, own.year) : null
  if (!own || !days || (published !== null && days.first > addDays(published, publicationSlack))) return null
  return { year: own.year, uncertain: true, because: [own.reason] }
}

function isBefore(said: MonthDay, year: number, day: string): boolean {
  const days = inYear(said, year)
  return days !== null && days.first <= day
}

/** The year of the news; of several days so soon to come what is told as past was announced: a year ago they would have a year. */
function yearOfPublication({ said, scheduled, several }: Yearless, published: string): number | null {
  const coming = several === true && said.day !== null ? firstYearFrom(said, published) : null
  const days = coming === null ? null : inYear(said, coming)
  if (!scheduled && days && days.first <= addDays(published, announcedSoon)) return coming
  return yearBeside(said, published, scheduled, scheduled ? begunSlack : publicationSlack)
}

/** "In November 2018 he came, and on 9 November": the month was just said with its year, which no news is told with. */
function isTold({ said, at }: Yearless, clues: Clues): boolean {
  const strand = clues.thread.before.get(at)
  const here = sentenceAt(clues, at)
  if (!strand || here - strand.said > 1) return false
  if (strand.opens && strand.said === here) return true
  return here >= leadSentences && Number(strand.day?.slice(monthFrom, monthTo)) === said.month
}

/** Where in YYYY-MM-DD the month stands. */
const [monthFrom, monthTo] = [5, 7]

/** How many sentences on a year is still that of the telling, and how many where the article is a chronicle. */
const reach = 3
const longReach = 8
/** So many paragraphs in the order of time make a chronicle. */
const chronicle = 2

/**
 * The year that the telling has reached, in the paragraph or, where no day of publication is known, over its end; open
 * where it went on from something that has no date.
 */
function onThread({ said, at, scheduled }: Yearless, clues: Clues): Neighbour | 'open' | null {
  const strand = clues.thread.before.get(at)
  const here = sentenceAt(clues, at)
  if (!strand || scheduled) return null
  const { year: told, text, sentence, over, rising, headed } = strand
  const away = here - sentence
  const own = clues.sentences[here]?.paragraph === strand.paragraph
  // "Last year was a busy one" is told over the next paragraph, "in 2024 he came" is not.
  const ends = strand.counted === true || clues.sentences[sentence - 1]?.paragraph === strand.paragraph
  const follows = (over && ends && away <= 1) || (rising >= chronicle && away <= longReach)
  // "From 6 to 10 July 2015 he was in A. / X met him on the 7th": whatever the news is, that day is of the journey.
  if (!own && strand.old && !headed) return clues.published === null ? onJourneyBefore(said, strand, away) : null
  const below = headed && away <= longReach
  if (own ? away > reach : !below && (clues.published !== null || !follows)) return null
  if (told === null) return clues.published === null ? 'open' : null
  const { report } = clues
  // What is told after the news lies before it; days long before the article came out are no news.
  const { published } = clues
  const old = report !== null && published !== null && distance(report.day, published) > near
  if (text === report?.text && !old) return null
  const year = yearOn(strand, said)
  // Neither this year nor the next, if the report were right: nobody knows.
  const ofNews = report && yearBeside(said, report.day, false, reportSlack)
  if (year === null)
    return own && ofNews && strand.day !== null && ofNews > told + 1 && clues.published === null ? 'open' : null
  const days = inYear(said, year)
  // A new paragraph may come back to the news.
  const back = report && ofNews ? inYear(said, ofNews) : null
  if (!own && days && report && back && distance(back.first, report.day) <= nearSlack) return null
  return { year, text }
}

/** A day of a journey of long ago that the sentences before told. */
function onJourneyBefore(said: MonthDay, { year, day, text }: Strand, away: number): Neighbour | null {
  const days = year === null ? null : inYear(said, year)
  if (year === null || day === null || !days || said.day === null || away > goesOn) return null
  return days.first <= day && distance(days.first, day) <= longestStay ? { year, text } : null
}

/** Days of a stay. */
const longestStay = 5

/** How far, in days, the dates may lie apart between which a telling in the order of time is followed. */
const stride = 360

/** "In September 2024 he went … on 14 January … from 8 to 11 May 2025": what is told between two dates lies between them. */
function betweenTold({ said, at, scheduled }: Yearless, { thread }: Clues): Neighbour | null {
  const [strand, next] = [thread.before.get(at), thread.next.get(at)]
  if (!strand?.day || strand.year === null || strand.old || !next || scheduled) return null
  if (next.first <= strand.day || distance(strand.day, next.first) > stride) return null
  const year = [strand.year, strand.year + 1].find((one) => {
    const days = inYear(said, one)
    return days !== null && days.first >= (strand.day ?? '') && days.last <= next.first
  })
  return year === undefined ? null : { year, text: year === next.year ? next.text : strand.text }
}

/** "The year after": in a telling of what is past, the one after the year it has reached; none after the news. */
export function yearAfter(clues: Clues, count: number, at: number): InferredYear | null {
  const { thread, published, report } = clues
  const strand = thread.before.get(at)
  const news = published ?? report?.day
  if (count !== 1 || strand?.year == null) return null
  if (news !== undefined && strand.year >= Number(news.slice(0, 4))) return null
  return inferred({ year: strand.year + 1, text: strand.text }, clues)
}

/** How a year was found, without the words that say a day. */
export function yearSteps(because: readonly Reason[]): Reason[] {
  return because.filter(({ code }) => code !== 'date-stated' && code !== 'date-vague')
}

function inferred(
  { year, text }: { readonly year: number; readonly text: string },
  { known }: Pick<Clues, 'known'>,
): InferredYear {
  return { year, uncertain: true, because: [yearTold(year, text, known.values())] }
}

/** Days by which the news may lie before a full date that the article tells as past: its end, an annex to it. */
const nearSlack = 45

/** Whether it contradicts neither what is told as past nor what is told as to come. */
function isConsistent(said: MonthDay, year: number, { past, future }: Clues, slack: number): boolean {
  const days = inYear(said, year)
  if (!days) return false
  return !(past && addDays(days.last, slack) < past.day) && !(future && days.first > addDays(future.day, slack))
}

function fromAsserted(
  { said, at, scheduled }: Yearless,
  clues: Clues,
  counts: (clue: YearClue) => boolean,
): InferredYear | null {
  const here = sentenceAt(clues, at)
  // What is told in the same sentence comes before what stands elsewhere.
  const own = (clue: YearClue) => Number((clue.place === 'lead' || clue.place === 'body') && clue.sentence === here)
  const ranked = clues.years.filter(counts).sort((a, b) => own(b) - own(a))
  const bounds = scheduled ? { ...clues, future: null } : clues
  for (const clue of ranked) {
    const { year, day, around, reason: step } = clue
    const beside =
      around !== undefined
        ? yearAround(said, around)
        : day === null
          ? year
          : yearBeside(said, day, scheduled, publicationSlack)
    // "On National Day (12 June 1990 - 12 June 2024), on 12 June": nothing told further down is surer.
    const span = own(clue) === 1 && step.code === 'year-from-span'
    if (beside === null || !(span || isConsistent(said, beside, bounds, 0))) continue
    if (beside !== year)
      return { year: beside, uncertain: true, because: [{ ...step, args: { ...step.args, year: beside } }] }
    // Any of them will do as the reason: the most direct is the easiest to check.
    const [direct] = ranked
      .filter((one) => one.year === year && one.place !== 'weak')
      .sort((a, b) => own(b) - own(a) || a.rank - b.rank)
    return { year, uncertain: true, because: [direct?.reason ?? step] }
  }
  return null
}

/** How far from such a day, in days, the news lies at most. */
const weeksAround = 75

/** The year in which a day lies in the weeks before or after another; null where in none. */
function yearAround(said: MonthDay, around: string): number | null {
  const year = Number(around.slice(0, 4))
  const isNear = (one: number) => distance(inYear(said, one)?.first ?? '', around) <= weeksAround
  return [year, year - 1, year + 1].find((one) => inYear(said, one) !== null && isNear(one)) ?? null
}

/** The one year in which all whom the lead names by their offices held them. */
function whileInOffice(said: MonthDay, clues: Clues): InferredYear | null {
  const { past } = clues
  const terms = isBounded(clues.terms) ? clues.terms : null
  // None of it was before what is told as past.
  const since = terms && past && past.day > terms.from && past.day < terms.to ? { ...terms, from: past.day } : terms
  const year = terms && since && (yearWithin(said, terms) ?? yearWithin(said, since))
  if (!terms || year === null || !isConsistent(said, year, clues, nearSlack)) return null
  return { year, uncertain: true, because: [reason('year-from-office', { year, ...terms })] }
}

/** Months of a year in which what will be done may have been announced in the year before. */
const announcedBefore = 2

/** Days by which what was done around the news lies before or after its day, whatever their year. */
const aroundNews = 31

/** What is still to come, the day the news is of and those around it: no history. */
function isOfNews({ said, at, scheduled }: Yearless, { news }: Clues): boolean {
  if (scheduled || news?.mention.start === at) return true
  const point = news && (news.mention.value.kind === 'range' ? news.mention.value.from : news.mention.value.point)
  if (point?.kind !== 'said' || point.month === null || point.year !== null) return false
  const day = inYear({ month: point.month, day: point.day }, leapYear)?.first
  if (day === undefined) return false
  return [leapYear - 1, leapYear, leapYear + 1].some((year) => {
    const days = inYear(said, year)
    return days !== null && Math.min(distance(days.first, day), distance(days.last, day)) <= aroundNews
  })
}

/** The year after the last of which yearly figures are told. */
function afterFigures({ said, scheduled }: Yearless, clues: Clues): InferredYear | null {
  const { figures } = clues
  const terms = isBounded(clues.terms) ? clues.terms : null
  if (scheduled && said.month <= announcedBefore) return null
  if (!figures || !isConsistent(said, figures.year, clues, nearSlack)) return null
  const days = inYear(said, figures.year)
  const held = terms === null || (days !== null && days.last >= terms.from && days.first <= terms.to)
  return held ? inferred(figures, clues) : null
}

function afterPast({ said, at }: Yearless, clues: Clues): InferredYear | null {
  const { past, years, thread } = clues
  if (!past) return null
  // What is told on the way there does not lie after it.
  if (thread.next.get(at)?.text === past.text && sentenceAt(clues, at) > leadSentences) return null
  // A year that stands alone in the article is no clue, unless a milestone gives it its day.
  if (past.milestone === null && years.length === 0) return null
  const year = firstYearFrom(said, past.day)
  if (year === null || !isConsistent(said, year, { ...clues, past: null }, 0)) return null
  const { text, milestone } = past
  const step = milestone
    ? reason('year-after-milestone', { year, text, milestone: milestone.id, name: milestone.name })
    : reason('year-after-date', { year, text })
  return { year, uncertain: true, because: [step] }
}

/** What happened lies before what is scheduled, by less than a year. */
function beforeFuture({ said, scheduled }: Yearless, clues: Clues): InferredYear | null {
  const [first] = clues.stated
    .filter(({ told, weight }) => told === 'future' && weight !== 'year')
    .sort((a, b) => (a.first < b.first ? -1 : 1))
  if (!first) return null
  const year = scheduled ? firstYearFrom(said, addDays(first.first, -announced)) : lastYearTo(said, first.first)
  return year === null ? null : inferred({ year, text: first.text }, clues)
}

/** Within so many years a day falls on each weekday once at most. */
export const weekdayYears = 6

/**
 * Where the year was only reckoned and the weekday said is not that day's, the next year or the last in which it is;
 * where there is no other clue, the one year since the vocabulary begins.
 */
export function onItsWeekday(
  { said, weekday, text }: Yearless,
  clues: Clues,
  found: InferredYear | null,
): InferredYear | null {
  if (weekday === null || said.day === null) return found
  const isIts = (year: number) => {
    const days = inYear(said, year)
    return days !== null && weekdayOf(days.first) === weekday
  }
  const fits = (year: number) => isIts(year) && isConsistent(said, year, clues, 0)
  if (found && fits(found.year)) return found
  const years = found
    ? [found.year + 1, found.year - 1]
    : clues.since > 0
      ? Array.from({ length: weekdayYears }, (_, index) => clues.since + index)
      : []
  // Of a year that has the weekday wrong, sooner one that another clue speaks against than that.
  const year = years.find(fits) ?? (found && !isIts(found.year) ? years.find(isIts) : undefined)
  if (year === undefined) return found
  const step = reason('year-from-weekday', { year, text })
  return { year, uncertain: true, because: [...(found?.because ?? []), step] }
}
