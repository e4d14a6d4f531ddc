// Dates of generated events: of every certainty and precision, more of them in later years, a fifth of them in bursts.
import { addDays, dayNumber, dayOfNumber, formatDay } from '../../src/model/calendar'
import type { EventDate } from '../../src/model/date'
import { edtfDate, type Edtf, type EdtfDate } from '../../src/model/edtf'
import { reason, type Reason } from '../../src/model/reason'
import { dayDate, eventDate, on, undated } from '../../src/extract/dates/event-date'
import { byWeight, zipf, type Random } from './draws'
import type { DateRecipe, Recipe } from './recipe'

/** A date, and the words in which an article says it. */
export interface SaidDate {
  readonly date: EventDate
  readonly said: string
}

/** Summits, funerals, anniversaries: days when everybody meets everybody. */
const bursts = 80
const burstShare = 0.2
const burstDays = 5

/** Draws dates; the same numbers give the same dates. */
export function datesOf({ years, dates, months }: Recipe, random: Random): (random: Random) => SaidDate {
  const span = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index)
  const yearOf = byWeight(span, (_, index) => years.growth ** index)
  const evenly = (draw: Random): number => {
    const year = yearOf(draw)
    const first = dayNumber(formatDay(year, 1, 1))
    return first + Math.floor(draw() * (dayNumber(formatDay(year, 12, 31)) - first + 1))
  }
  const burstOf = zipf(Array.from({ length: bursts }, () => evenly(random)))
  const last = dayNumber(formatDay(years.last, 12, 31))
  const rowOf = byWeight(dates, ({ weight }) => weight)
  // many are drawn again and again, and a million of them are held at once
  const known = new Map<string, SaidDate>()
  return (draw) => {
    const row = rowOf(draw)
    const drawn = draw() < burstShare ? burstOf(draw) + Math.floor(draw() * burstDays) : evenly(draw)
    const day = Math.min(drawn, last)
    const more = 1 + Math.floor(draw() * 5)
    const key = `${String(dates.indexOf(row))} ${String(day)} ${row.precision === 'days' ? String(more) : ''}`
    const date = known.get(key) ?? saidDate(row, dayOfNumber(day), months, more)
    known.set(key, date)
    return date
  }
}

/** @param day YYYY-MM-DD. @param more Days that what lasts goes on. */
function saidDate(row: DateRecipe, day: string, months: readonly string[], more: number): SaidDate {
  const whole = dayDate(day)
  const { year, month } = whole
  const words = { day: String(whole.day), month: months[(month ?? 1) - 1] ?? '', year: String(year) }
  const text = row.said.replace(/\{(\w+)\}/gu, (_, slot: string) => words[slot as keyof typeof words])
  const stated = reason('date-stated', { text })
  const { certainty, precision } = row
  if (certainty === 'undated') {
    const known = precision === 'day' ? { month, day: whole.day } : {}
    const why: Reason[] = precision === 'day' ? [stated, reason('year-unknown', { text })] : [reason('no-date', {})]
    return { date: undated(why, known), said: text }
  }
  if (certainty === 'inferred') {
    // the report is of the next day, which may be in the next year; the year is still that of the event
    const why = [stated, reason('year-from-publication', { year: year ?? 0, published: addDays(day, 1) })]
    const inferred = edtfDate(year, month, precision === 'month' ? null : whole.day, { uncertainYear: true })
    return { date: eventDate(on(inferred), 'inferred', why), said: text }
  }
  const vague = certainty === 'approximate' && precision !== 'before'
  const why = vague
    ? [reason('date-vague', { text })]
    : precision === 'before'
      ? [reason('before-report', { text, day }), stated]
      : [stated]
  return { date: eventDate(edtfOf(precision, whole, day, more, vague), certainty, why), said: text }
}

function edtfOf(
  precision: DateRecipe['precision'],
  whole: EdtfDate,
  day: string,
  more: number,
  approximate: boolean,
): Edtf {
  const { year, month } = whole
  switch (precision) {
    case 'days':
      return { kind: 'interval', from: whole, to: dayDate(addDays(day, more)) }
    case 'month':
      return on(edtfDate(year, month, null, { approximate }))
    case 'quarter':
      return {
        kind: 'interval',
        from: edtfDate(year, 1, null, { approximate }),
        to: edtfDate(year, 3, null, { approximate }),
      }
    case 'year':
      return on(edtfDate(year))
    case 'before':
      return { kind: 'interval', from: null, to: whole }
    case 'day':
    case 'none':
      return on(whole)
  }
}
