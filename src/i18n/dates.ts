// Dates of events in words, from their EDTF. It never makes a date more exact than it is.
import { daysInMonth } from '../model/calendar'
import type { EventDate } from '../model/date'
import { parseEdtf, type Edtf, type EdtfDate } from '../model/edtf'
import { messagesFor, type Lang, type Messages } from './messages'
import { monthName } from './names'

type Words = Messages['dates']

/**
 * A calendar day in words.
 *
 * @param day `YYYY-MM-DD`.
 * @example formatDay('2025-10-31', 'en') //=> '31 October 2025'
 */
export function formatDay(day: string, lang: Lang): string {
  const edtf = parseEdtf(day)
  return edtf === null ? day : phraseOf(edtf, messagesFor(lang))
}

/**
 * A month in words.
 *
 * @param month 1 to 12.
 * @example formatMonth(2025, 4, 'ur') //=> 'اپریل 2025'
 */
export function formatMonth(year: number, month: number, lang: Lang): string {
  const { month: write, ofYear } = messagesFor(lang).dates
  return capitalised(ofYear(write(monthName(month, lang)), String(year)), lang)
}

/**
 * An EDTF string in words that can stand inside a sentence; the string itself where it is none that we write.
 *
 * @example formatEdtf('../2025-10-31', 'en') //=> 'before 31 October 2025'
 */
export function formatEdtf(edtf: string, lang: Lang): string {
  const parsed = parseEdtf(edtf)
  return parsed ? phraseOf(parsed, messagesFor(lang)) : edtf
}

/**
 * The day and month of an EDTF string in words, its year and doubts left out; null where it has none.
 *
 * @example formatWithoutYear('2025?-10-31', 'en') //=> '31 October'
 */
export function formatWithoutYear(edtf: string, lang: Lang): string | null {
  const parsed = parseEdtf(edtf)
  if (!parsed || !/^\d|^X/.test(edtf) || !/-\d\d/.test(edtf)) return null
  const t = messagesFor(lang)
  const alone = (date: string) => date
  return phraseOf(parsed, { ...t, dates: { ...t.dates, ofYear: alone, yearUnknown: alone, uncertain: alone } })
}

/**
 * The date of an event in words, as a label.
 *
 * @example formatEventDate({ edtf: '2025-01~/2025-03~', … }, 'en') //=> 'Beginning of 2025'
 */
export function formatEventDate(date: EventDate, lang: Lang): string {
  const edtf = parseEdtf(date.edtf) ?? fromBounds(date)
  return capitalised(edtf ? phraseOf(edtf, messagesFor(lang)) : messagesFor(lang).dates.undated, lang)
}

function capitalised(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1)
}

/** For EDTF that others may write: what its first and last day tell. */
function fromBounds({ earliest, latest }: EventDate): Edtf | null {
  if (earliest !== null && earliest === latest) return parseEdtf(earliest)
  return parseEdtf(`${earliest ?? '..'}/${latest ?? '..'}`)
}

function phraseOf(edtf: Edtf, t: Messages): string {
  const words = t.dates
  if (edtf.kind === 'date') {
    const phrase = edtf.date.approximate ? words.about(plain(edtf.date, t)) : plain(edtf.date, t)
    return edtf.date.uncertainYear ? words.uncertain(phrase) : phrase
  }
  const { from, to } = edtf
  const phrase = from && to ? between(from, to, t) : openEnded(from, to, t)
  return from?.uncertainYear || to?.uncertainYear ? words.uncertain(phrase) : phrase
}

function openEnded(from: EdtfDate | null, to: EdtfDate | null, t: Messages): string {
  if (to) return t.dates.before(plain(to, t))
  return from ? t.dates.after(plain(from, t)) : t.dates.undated
}

/** A single date, its doubts aside. */
function plain({ year, month, day }: EdtfDate, t: Messages): string {
  if (month === null) return year === null ? t.dates.undated : t.dates.year(String(year))
  const name = monthName(month, t.lang)
  return withYear(day === null ? t.dates.month(name) : t.dates.dayOfMonth(String(day), name), year, t.dates)
}

function withYear(date: string, year: number | null, words: Words): string {
  return year === null ? words.yearUnknown(date) : words.ofYear(date, String(year))
}

function between(from: EdtfDate, to: EdtfDate, t: Messages): string {
  if (!from.approximate || !to.approximate) return rangeOf(from, to, t)
  return partOf(from, to, t) ?? t.dates.about(rangeOf(from, to, t))
}

/** "Beginning of 2025": some months of a year or days of a month that begin it, end it, or lie between. */
function partOf(from: EdtfDate, to: EdtfDate, t: Messages): string | null {
  if (from.year !== to.year || from.year === null || from.month === null || to.month === null) return null
  const { year, month } = from
  const inYear = from.day === null && to.day === null
  if (!inYear && (from.month !== to.month || from.day === null || to.day === null)) return null
  const [first, last, length] = inYear ? [month, to.month, 12] : [from.day ?? 0, to.day ?? 0, daysInMonth(year, month)]
  if (last - first + 1 > length / 2.5) return null
  const whole = { year, month: inYear ? null : month, day: null, uncertainYear: false, approximate: false }
  const period = plain(whole, t)
  if (first === 1) return t.dates.beginningOf(period)
  if (last === length) return t.dates.endOf(period)
  return Math.abs(first - 1 - (length - last)) < length / 10 ? t.dates.middleOf(period) : null
}

/** From one date to another, what they share said once. */
function rangeOf(from: EdtfDate, to: EdtfDate, t: Messages): string {
  const words = t.dates
  const alike = from.year === to.year && (from.month === null) === (to.month === null)
  if (!alike || (from.day === null) !== (to.day === null)) {
    const years = from.month === null && to.month === null && from.year !== null && to.year !== null
    return years ? words.years(String(from.year), String(to.year)) : words.range(plain(from, t), plain(to, t))
  }
  if (from.month === null || to.month === null) return plain(from, t)
  const [first, last] = [monthName(from.month, t.lang), monthName(to.month, t.lang)]
  if (from.day === null || to.day === null) {
    return withYear(from.month === to.month ? words.month(first) : words.months(first, last), from.year, words)
  }
  const [day, lastDay] = [String(from.day), String(to.day)]
  if (from.month !== to.month) return withYear(words.daysAcross(day, first, lastDay, last), from.year, words)
  return withYear(day === lastDay ? words.dayOfMonth(day, first) : words.days(day, lastDay, first), from.year, words)
}
