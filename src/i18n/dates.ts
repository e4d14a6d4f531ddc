// Dates of events in words, from their EDTF.
import type { EventDate } from '../model/date'
import { messagesFor, type Lang } from './messages'
import { monthName } from './names'

/**
 * A calendar day in words.
 *
 * @param day `YYYY-MM-DD`.
 * @example formatDay('2025-10-31', 'en') //=> '31 October 2025'
 */
export function formatDay(day: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return messagesFor(lang).dates.day(String(Number(date)), monthName(Number(month), lang), year)
}

/** The date of an event in words, as a label. */
export function formatEventDate(date: EventDate, lang: Lang): string {
  return date.earliest ? formatDay(date.earliest, lang) : date.edtf
}
