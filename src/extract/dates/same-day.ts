// What is one day, and what is several: "the same evening" and "the last day of the visit" count from them. It resolves nothing.
import type { EventDate } from '../../model/date'
import type { DateMention } from './dates'
import type { Reading } from '../sentence/reading'

/** Whether a mention says one day: by its month, or as a weekday, or as yesterday. */
export function saysOneDay({ value }: DateMention): boolean {
  if (value.kind !== 'point' || value.edge !== null) return false
  const { point } = value
  if (point.kind === 'said') return point.day !== null
  if (point.kind !== 'relative' || point.from !== 'publication') return false
  return point.unit === 'day' || (point.unit === 'week' && point.weekday !== null)
}

/** "The same day", "in the afternoon": whether a mention goes on with the day told before it. */
export function saysSameDay({ value }: DateMention): boolean {
  if (value.kind !== 'point' || value.point.kind !== 'relative') return false
  const { from, unit, count } = value.point
  return from === 'previous' && unit === 'day' && count === 0
}

/** Whether a date is of one day, and not only about it. */
export function isExactDay(date: EventDate): boolean {
  return isOneDay(date) && !date.edtf.endsWith('~')
}

/** Whether a date is of one day. */
export function isOneDay({ edtf }: EventDate): boolean {
  return /^(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?$/u.test(edtf)
}

/** Whether a date is of a month, and no more is known. */
export function isMonth({ edtf }: EventDate): boolean {
  return /^(?:\d{4}\??|XXXX)-\d{2}$/u.test(edtf)
}

/** Whether a date is of several days: what "its last day" may count from. */
export function isJourney({ edtf }: EventDate): boolean {
  return /^(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?\/(?:\d{4}\??|XXXX)-\d{2}-\d{2}~?$/u.test(edtf)
}

/**
 * The day that says more closely what weeks, months or years only count: "two weeks later, from the 18th to the 20th",
 * "in June (from the 22nd to the 24th of June)".
 */
export function dayBeside(reading: Reading | undefined, mention: DateMention): DateMention {
  const { value } = mention
  const bracket = reading && daysOfMonth(reading, mention)
  if (bracket) return bracket
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

/** Words from a month to the bracket after it that says its days. */
const toBracket = 3

/** The days of a month that stand in a bracket after it. */
function daysOfMonth({ sentence: { words }, dates }: Reading, { to, value }: DateMention): DateMention | null {
  const month = value.kind === 'point' && value.part === null && value.edge === null ? value.point : null
  if (month?.kind !== 'said' || month.month === null || month.day !== null) return null
  const next = dates.find(({ from }) => from >= to)
  if (!next || next.from - to > toBracket || words[next.from - 1]?.form !== '(') return null
  const day = next.value.kind === 'range' ? next.value.from : next.value.point
  return day.kind === 'said' && day.day !== null && day.month === month.month ? next : null
}

/** Days from which on a count is of weeks. */
const daysOfWeek = 7

/** How far after the count, in words, the day itself may stand. */
const beside = 10
