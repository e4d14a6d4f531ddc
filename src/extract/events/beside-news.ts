// What a report of one day tells beside its news without a day of its own: "earlier the prime minister met him", the welcome
// told before the day is said again. It dates no journey, nothing told as long past, nothing told under another day.
import type { EventDate } from '../../model/date'
import { reason } from '../../model/reason'
import type { Assembly } from './assembly'
import { liesBack } from './carried-day'
import { dayRequest } from '../dates/date-request'
import type { DateMention } from '../dates/dates'
import { isStay, type Draft } from './draft'
import { takenOver, withoutDoubt } from '../dates/event-date'
import { leadSentences } from '../dates/neighbours'
import type { Reading } from '../sentence/reading'
import { isExactDay, isJourney, isOneDay, saysSameDay } from '../dates/same-day'

/** The day the news is of, where an article says it, and the words that say it. */
interface News {
  readonly date: EventDate
  readonly sentence: number
  readonly text: string
}

/** What is told of as done on a day, by family. */
const done: ReadonlySet<string> = new Set(['encounter', 'gathering', 'agreement', 'statement', 'message'])

/** How many sentences after the news what is told beside it may stand. */
const reach = 12

/** How many, where none of those who take part is yet known to have been there. */
const close = 4

/** Gives what is told beside the news of one day that day. */
export function besideNews(assembly: Assembly): void {
  const { drafts, readings } = assembly
  if (!drafts.some(isOpen)) return
  const places = new Map(readings.map(({ sentence }, at) => [sentence.start, at]))
  const placeOf = ({ evidence }: Draft) => places.get(evidence[0]?.start ?? -1) ?? -1
  const news = newsOf(assembly, placeOf)
  if (!news) return
  const ofNews = drafts.filter(({ date }) => withoutDoubt(date) === withoutDoubt(news.date))
  for (const draft of drafts) {
    const at = placeOf(draft)
    if (!isOpen(draft) || at <= news.sentence || at > news.sentence + reach) continue
    const shared = ofNews.some((other) => shares(other, draft))
    if (!shared && (ofNews.length > 0 || at > news.sentence + close)) continue
    if (!isBeside(draft, at, news, assembly)) continue
    draft.date = takenOver(news.date, reason('day-of-report', { text: news.text }))
    draft.dated = true
  }
}

/** Of no day: unknown, or only its year, or only before the report, or on one of the days of the journey told before. */
function isOpen(draft: Draft): boolean {
  const { dated, status, date } = draft
  if (status !== 'occurred') return false
  return isOfJourney(draft) || (!dated && (date.edtf.startsWith('../') || noDay.test(date.edtf)))
}

const noDay = /^(?:XXXX|\d{4}\??)$/u

/** "After that he met", of the days of a journey: not what is told to have been done on it at some time. */
function isOfJourney({ type, onVisit, date }: Draft): boolean {
  const [first] = date.because
  const goesOn = first?.code === 'relative-to-previous' || first?.code === 'told-amid'
  return type !== 'visit' && !onVisit && goesOn && isJourney(date)
}

function isBeside(draft: Draft, at: number, news: News, assembly: Assembly): boolean {
  const { readings, grammar, familyOf } = assembly
  const here = readings[at]
  if (!here || here.kind !== 'body' || !done.has(familyOf(draft.type)) || draft.onVisit) return false
  const { dates } = grammar.lexicon
  if (liesBack(here, grammar.auxiliaries) || here.dates.some((date) => !isHistory(date, dates.since))) return false
  if (isOfJourney(draft)) return isStay(draft.date, news.date) && saidBefore(at, news, assembly)
  if (draft.date.edtf.startsWith('../'))
    return `../${withoutDoubt(news.date)}` === withoutDoubt(draft.date) && dates.opensEarlier(here.sentence.words)
  const year = draft.date.edtf.slice(0, wholeYear)
  return (year === 'XXXX' || news.date.edtf.startsWith(year)) && saidBefore(at, news, assembly)
}

/** Characters of YYYY. */
const wholeYear = 4

/** Whether the day said last before a sentence is that of the news. */
function saidBefore(at: number, news: News, assembly: Assembly): boolean {
  const { readings, grammar } = assembly
  for (let before = at - 1; before >= news.sentence; before--) {
    const reading = readings[before]
    if (!reading || reading.kind !== 'body' || liesBack(reading, grammar.auxiliaries)) continue
    const same = reading.sentence.paragraph === readings[at]?.sentence.paragraph
    for (const mention of reading.dates.toReversed()) {
      if (isHistory(mention, grammar.lexicon.dates.since) || saysSameDay(mention)) continue
      if (!isDay(mention)) {
        if (same) return false
        continue
      }
      return withoutDoubt(resolve(mention, before, assembly)) === withoutDoubt(news.date)
    }
  }
  return true
}

/** The first event of a day in the lead, else the day with which the lead begins, else what is called today. */
function newsOf(assembly: Assembly, placeOf: (draft: Draft) => number): News | null {
  const { drafts, readings, sentenceText, grammar } = assembly
  const { since } = grammar.lexicon.dates
  for (const [at, reading] of readings.entries()) {
    if (reading.kind !== 'body') continue
    const first = reading.dates.find(at < leadSentences ? isDay : isToday)
    if (!first) continue
    const told = drafts.find((draft) => placeOf(draft) === at && draft.dated && isNews(draft))
    const date = told?.date ?? (first.from <= opening || isToday(first) ? resolve(first, at, assembly) : null)
    if (!date || !isExactDay(date) || Number(date.edtf.slice(0, 4)) < since) return null
    return { date, sentence: at, text: sentenceText(reading, first.from, first.to) }
  }
  return newsOfReport(drafts, readings, placeOf)
}

/** The first event of the lead that is of the report's own day, without a word of it. */
function newsOfReport(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  placeOf: (draft: Draft) => number,
): News | null {
  for (let at = 0; at < Math.min(leadSentences, readings.length); at++) {
    if (readings[at]?.kind !== 'body') continue
    const told = drafts.find((draft) => placeOf(draft) <= at && draft.status === 'occurred' && isOfReport(draft))
    const [first] = told?.date.because ?? []
    if (told && first) return { date: told.date, sentence: at, text: String(first.args['text']) }
  }
  return null
}

function isOfReport({ type, dated, date }: Draft): boolean {
  return !dated && type !== 'visit' && isOneDay(date) && date.because[0]?.code === 'day-of-report'
}

/** Words before a day that opens its sentence. */
const opening = 8

function isNews({ type, status, history, date }: Draft): boolean {
  return type !== 'milestone' && type !== 'visit' && status === 'occurred' && history !== true && isExactDay(date)
}

function resolve(mention: DateMention, sentence: number, { readings, dateOf }: Assembly): EventDate {
  return dateOf(dayRequest(mention, sentence, readings[sentence]?.sentence ?? mention))
}

/** A day by its number and month, or by its name. */
function isDay({ value }: DateMention): boolean {
  if (value.kind === 'range') return false
  const { point } = value
  if (point.kind === 'said') return point.day !== null
  return point.kind === 'relative' && (point.unit === 'day' || point.weekday !== null)
}

/** "Today (20 October)". */
function isToday(mention: DateMention): boolean {
  return mention.value.kind === 'point' && mention.value.today && isDay(mention)
}

/** The days of a journey, or a day before all reports: nothing here is told under it. */
function isHistory({ value }: DateMention, since: number): boolean {
  if (value.kind === 'range') return true
  const { point } = value
  return point.kind === 'said' && point.year !== null && point.year < since
}

/** One of the people of what was done on the day; its two countries where it names nobody. */
function shares(news: Draft, { parties, countries }: Draft): boolean {
  const people = news.parties.filter(({ kind }) => kind === 'person')
  if (people.length > 0) return people.some(({ entity }) => parties.some((party) => party.entity === entity))
  return (
    countries.size > 1 && countries.size === news.countries.size && [...countries].every((c) => news.countries.has(c))
  )
}
