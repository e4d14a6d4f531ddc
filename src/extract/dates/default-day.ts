// The day of an event that an article tells as its news without saying when. It decides nothing of what is history or still to come.
import type { EventDate } from '../../model/date'
import { reason } from '../../model/reason'
import type { DateRequest } from './date-request'
import type { DateMention } from './dates'
import type { Clues } from './clues'
import { dayDate, eventDate, isLongAgo, on, takenOver, withoutDoubt } from './event-date'
import type { SentenceKind } from '../sentence/reading'
import { isFresh } from './report-day'
import { resolveDate, type ResolvedDate } from './resolve'
import type { ResolveContext } from './resolve-context'

/** Whether what has no date may be of the article's day: told in a headline or a caption, or where no other day was told. */
function tellsNews(
  { status, past, type }: DateRequest,
  kind: SentenceKind,
  day: EventDate,
  told: EventDate | null,
  alone: boolean,
): boolean {
  if (past || status === 'scheduled' || type === 'milestone') return false
  return kind !== 'body' || (alone && (told === null || withoutDoubt(told) === withoutDoubt(day)))
}

/**
 * The article's own day for an event told as its news that says none: the day said in its lead, else the day of
 * publication.
 *
 * @returns null where the event is no news of the article, or nothing says the article's day.
 */
export function dayOfNews(request: DateRequest, kind: SentenceKind, context: ResolveContext): ResolvedDate | null {
  const { clues } = context
  // What is announced for a day was not done on it; for tomorrow, the day before.
  if (clues.news?.ahead === true && clues.spoken === null && request.status !== 'scheduled') return null
  const said = clues.news?.mention
  const few = said?.value.kind === 'range'
  // The days of a journey are told of itself.
  if (few && request.type === 'visit') return null
  const news = said ? newsDay(said, context) : published(clues)
  const stale = news?.date.latest != null && !isFresh(news.date.latest, clues)
  const day = spoken(clues) ?? (stale ? null : news)
  const { previous } = context
  // "On the anniversary of relations (30 January 1950) they exchanged letters": the news tells of no other day.
  const celebrated = previous !== null && context.beside === true && isLongAgo(previous, clues.since)
  const told = celebrated ? null : previous
  return day && tellsNews(request, kind, day.date, told, clues.news?.alone ?? true) ? day : null
}

function newsDay(said: DateMention, context: ResolveContext): ResolvedDate | null {
  const { clues } = context
  if (said.value.kind === 'point' && (said.value.point.kind !== 'said' || said.value.part !== null)) return null
  const { date, diagnostics } = resolveDate(said, { ...context, occasion: null })
  // What is told of days is done on one of them; of more than a few that says nothing.
  if (said.value.kind === 'range' && !isFewDays(said.value)) return null
  const text = clues.text.slice(said.start, said.end)
  return { date: takenOver(date, reason('day-of-report', { text })), diagnostics }
}

/** Days of the news, at most. */
const mostDays = 10

/** Days of a month, at least: enough to tell a few days over its end from many. */
const month = 28

function isFewDays({ from, to }: Extract<DateMention['value'], { kind: 'range' }>): boolean {
  if (from.kind !== 'said' || to.kind !== 'said' || from.day === null || to.day === null) return false
  const next = from.month !== null && to.month !== null && to.month - from.month === 1
  return to.day + (next ? month : 0) - from.day < mostDays && (next || from.month === to.month)
}

/** The weekday told in a report that was printed after it. */
function spoken({ spoken: told, report, published, text }: Clues): ResolvedDate | null {
  if (!told) return null
  const words = text.slice(told.mention.start, told.mention.end)
  const from =
    published === null ? (report?.because ?? []) : [reason('relative-to-publication', { text: words, published })]
  const because = [reason('day-of-report', { text: words }), ...from]
  return { date: eventDate(on(dayDate(told.day)), 'inferred', because), diagnostics: [] }
}

function published({ published: day }: Clues): ResolvedDate | null {
  if (day === null) return null
  const date: EventDate = eventDate(on(dayDate(day, { approximate: true })), 'approximate', [
    reason('day-of-report', { text: day }),
  ])
  return { date, diagnostics: [] }
}
