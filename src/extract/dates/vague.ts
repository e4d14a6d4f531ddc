// First and last day or month of a vague part of a year or a month. Shares are ours: thirds of a month, and of a year its outer quarters.
import { daysInMonth } from '../../model/calendar'
import { edtfDate, type Doubt, type Edtf } from '../../model/edtf'
import type { PartName } from '../../lexicon/date-words'

/** First and last month of each part of a year. */
const months = {
  beginning: [1, 3],
  middle: [5, 8],
  end: [10, 12],
  'first-half': [1, 6],
  'second-half': [7, 12],
  'first-quarter': [1, 3],
  'second-quarter': [4, 6],
  'third-quarter': [7, 9],
  'fourth-quarter': [10, 12],
  'first-week': [1, 1],
  'second-week': [1, 1],
  'third-week': [1, 1],
  'last-week': [12, 12],
  'first-day': [1, 1],
  'last-day': [12, 12],
  'first-four-months': [1, 4],
  'first-five-months': [1, 5],
  'first-seven-months': [1, 7],
  'first-eight-months': [1, 8],
  'first-nine-months': [1, 9],
  'first-ten-months': [1, 10],
  'first-eleven-months': [1, 11],
} as const satisfies Record<PartName, readonly [number, number]>

/** First and last day of each part of a month; 31 stands for its last. Quarters of a month are weeks of it. */
const days = {
  beginning: [1, 10],
  middle: [11, 20],
  end: [21, 31],
  'first-half': [1, 15],
  'second-half': [16, 31],
  'first-quarter': [1, 7],
  'second-quarter': [8, 14],
  'third-quarter': [15, 21],
  'fourth-quarter': [22, 31],
  'first-week': [1, 7],
  'second-week': [8, 14],
  'third-week': [15, 21],
  'last-week': [22, 31],
  'first-day': [1, 1],
  'last-day': [31, 31],
  // Months are no part of one.
  'first-four-months': [1, 31],
  'first-five-months': [1, 31],
  'first-seven-months': [1, 31],
  'first-eight-months': [1, 31],
  'first-nine-months': [1, 31],
  'first-ten-months': [1, 31],
  'first-eleven-months': [1, 31],
} as const satisfies Record<PartName, readonly [number, number]>

/** Whether a part is one day, "the last day of November", and not about some days. */
export function isWholeDay(part: PartName): boolean {
  return part === 'first-day' || part === 'last-day'
}

/**
 * The interval meant by a part of a year, or of a month where one is given, both ends approximate; the day of a part that
 * is one.
 *
 * @example formatEdtf(partOf(2025, null, 'beginning')) //=> '2025-01~/2025-03~'
 */
export function partOf(year: number | null, month: number | null, part: PartName, doubt: Doubt = {}): Edtf {
  const approximate = { ...doubt, approximate: true }
  const [firstMonth, lastMonth] = months[part]
  const [first, last] = days[part]
  if (isWholeDay(part)) {
    const day = Math.min(first, daysInMonth(year ?? plainYear, month ?? firstMonth))
    return { kind: 'date', date: edtfDate(year, month ?? firstMonth, day, doubt) }
  }
  if (month === null) {
    return {
      kind: 'interval',
      from: edtfDate(year, firstMonth, null, approximate),
      to: edtfDate(year, lastMonth, null, approximate),
    }
  }
  const end = Math.min(last, daysInMonth(year ?? plainYear, month))
  return {
    kind: 'interval',
    from: edtfDate(year, month, first, approximate),
    to: edtfDate(year, month, end, approximate),
  }
}

/** Of an unknown year February may have 29 days. */
const plainYear = 2000
