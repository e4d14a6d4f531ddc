// What "the same evening" and "the last day of the visit" count from. It resolves nothing, and looks at nothing told later.
import type { EventDate } from '../model/date'
import type { DateMention } from './dates'
import type { Clues } from './clues'
import type { Reading } from './reading'
import { distance } from './years'

/** How far into the sentence before a day may stand that opens it, in words. */
const opening = 1

/**
 * The day said right before "the next day", else the one said last before it where the event told before is of no one
 * day; null where that event's day will do, or no day was said.
 *
 * @param previous date of the event told before.
 */
export function dayToldBefore(
  readings: readonly Reading[],
  sentence: number,
  mention: DateMention,
  previous: EventDate | null,
): DateMention | null {
  const { value } = mention
  if (value.kind !== 'point' || value.point.kind !== 'relative') return null
  if (value.point.from !== 'previous' || value.point.unit !== 'day') return null
  const own = readings[sentence]?.dates.findLast((date) => date.to <= mention.from && !isYear(date))
  if (own && isDay(own)) return own
  const before = readings[sentence - 1]
  const opens = before?.dates.find((date) => date.from <= opening && isDay(date))
  if (opens && before?.sentence.paragraph === readings[sentence]?.sentence.paragraph) return opens
  if (previous && isOneDay(previous)) return null
  for (let at = sentence - 1; at >= 0; at--) {
    // A picture's day may be that of the fire it shows.
    if (readings[at]?.kind === 'caption') continue
    const said = readings[at]?.dates.findLast((date) => isDay(date) && !bracketed(readings[at], date))
    if (said) return said
  }
  return null
}

/** Days from the news beyond which what was told lies in its background. */
const background = 45

/**
 * The day of the report, where "the same day" opens a paragraph and what was told before it lies long before the news:
 * "… on 11 November 2024. The same day he also received".
 */
export function dayOfReport(
  readings: readonly Reading[],
  sentence: number,
  mention: DateMention,
  previous: EventDate | null,
  { news, report }: Clues,
): DateMention | null {
  const { value } = mention
  const here = readings[sentence]?.sentence
  if (!news || !report || !previous?.latest || !isDay(news.mention) || mention.from > 0 || value.kind !== 'point')
    return null
  if (value.point.kind !== 'relative' || value.point.from !== 'previous') return null
  if (value.point.unit !== 'day' || value.point.count !== 0) return null
  if (readings[sentence - 1]?.sentence.paragraph === here?.paragraph) return null
  return previous.latest < report.day && distance(previous.latest, report.day) > background ? news.mention : null
}

function isDay({ value }: DateMention): boolean {
  return value.kind === 'point' && value.point.kind === 'said' && value.point.day !== null && value.edge === null
}

/** "Victory (1945)" is no day that anything counts from. */
function isYear({ value }: DateMention): boolean {
  return value.kind === 'point' && value.point.kind === 'said' && value.point.month === null
}

function bracketed(reading: Reading | undefined, { from }: DateMention): boolean {
  return reading?.sentence.words[from - 1]?.form === '('
}

function isOneDay({ edtf }: EventDate): boolean {
  return /^(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?$/u.test(edtf)
}

/** Whether a date is of several days: what "its last day" may count from. */
export function isJourney({ edtf }: EventDate): boolean {
  return /^(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?\/(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?$/u.test(edtf)
}

/**
 * The day that says more closely what weeks, months or years only count: "two weeks later, from the 18th to the 20th".
 */
export function dayBeside(reading: Reading | undefined, mention: DateMention): DateMention {
  const { value } = mention
  if (!reading || value.kind !== 'point' || value.point.kind !== 'relative' || value.edge !== null) return mention
  const { unit, weekday, day, from, month } = value.point
  const counted = from === 'previous' || from === 'other' || value.point.count < 0
  const exact = weekday !== null || day !== null || month !== null || (unit === 'day' && value.point.count < daysOfWeek)
  if (exact || !counted) return mention
  const next = reading.dates.find((date) => date.from >= mention.to)
  if (!next || next.from - mention.to > beside) return mention
  const point = next.value.kind === 'range' ? next.value.from : next.value.point
  const named = point.kind === 'said' && point.day !== null && point.month !== null
  return named && (next.value.kind === 'range' || next.value.edge === null) ? next : mention
}

/** Days from which on a count is of weeks. */
const daysOfWeek = 7

/** How far after the count, in words, the day itself may stand. */
const beside = 10
