// The day of publication that a page prints on a line of its own: "26/09/2023", "Updated: 2 December 2023, 05:33". It reads no prose.
import { formatDay, isDay } from '../../model/calendar'
import type { DateMention } from '../dates/dates'
import type { Reading } from '../sentence/reading'

/** Words beside the day: a paper's name, "updated on". */
const mostWords = 9

/** A day printed on a page, YYYY-MM-DD, and the lines that say it. */
export interface Stamp {
  readonly day: string
  /** Indexes of their sentences. */
  readonly sentences: ReadonlySet<number>
}

/**
 * The day of the one line that is a day and a few words that tell nothing; null where there is none, or where such
 * lines say several days: then they head what was done on each.
 *
 * @param since older days are no report's.
 */
export function stampOf(readings: readonly Reading[], since: number): Stamp | null {
  const lines = new Map<number, Reading[]>()
  for (const reading of readings) {
    const line = lines.get(reading.sentence.paragraph)
    if (line) line.push(reading)
    else lines.set(reading.sentence.paragraph, [reading])
  }
  const stamps = [...lines.values()].flatMap((line) => dayOfLine(line).map((day) => ({ day, line })))
  const [day, ...others] = new Set(stamps.map((stamp) => stamp.day))
  if (day === undefined || others.length > 0 || Number(day.slice(0, 4)) < since) return null
  return { day, sentences: new Set(stamps.flatMap(({ line }) => line.map((reading) => readings.indexOf(reading)))) }
}

/** Words beside the day in a heading. */
const headingWords = 1

/**
 * For each sentence the day that heads it on a line of its own, "12 September:"; null where one such line is all there
 * is, for that is the day of publication.
 */
export function headingsOf(readings: readonly Reading[]): (DateMention | null)[] {
  const heads = readings.map((reading, at) => {
    const alone =
      readings[at - 1]?.sentence.paragraph !== reading.sentence.paragraph &&
      readings[at + 1]?.sentence.paragraph !== reading.sentence.paragraph
    const [date] = reading.dates
    return alone && date && isHeading(reading, date) ? date : null
  })
  if (heads.filter((head) => head !== null).length < 2) return readings.map(() => null)
  let current: DateMention | null = null
  return heads.map((head) => (current = head ?? current))
}

function isHeading({ sentence, dates, units, groups }: Reading, date: DateMention): boolean {
  const { value } = date
  const beside = sentence.words.filter(({ kind }, at) => kind !== 'mark' && (at < date.from || at >= date.to))
  return (
    dates.length === 1 &&
    groups.length === 0 &&
    units.length > 0 &&
    beside.length <= headingWords &&
    value.kind === 'point' &&
    value.point.kind === 'said' &&
    value.point.day !== null
  )
}

/** A line that is a day; before it may stand a word and a full stop: "Date . Sep/29/2025". */
function dayOfLine([first, second, ...others]: readonly Reading[]): string[] {
  if (!first || others.length > 0) return []
  if (!second) return dayOf(first)
  const words = first.sentence.words.filter(({ kind }) => kind !== 'mark')
  return words.length <= headingWords && first.dates.length === 0 ? dayOf(second) : []
}

/** What a page sets between the name of its paper, who wrote it, and the day. */
const separators = new Set(['|', '•', '·'])

/** Whether the day stands apart from the rest of its line: "by PTI | Date 24-10-2025". */
function isApart({ sentence: { words } }: Reading, date: DateMention): boolean {
  const cut = words.findLastIndex(({ form }, at) => at < date.from && separators.has(form))
  if (cut < 0) return false
  const end = words.findIndex(({ form }, at) => at >= date.to && separators.has(form))
  const beside = words.slice(cut + 1, end < 0 ? words.length : end).filter(({ kind }) => kind === 'word')
  return beside.length - words.slice(date.from, date.to).filter(({ kind }) => kind === 'word').length <= headingWords
}

function dayOf(reading: Reading): string[] {
  const { sentence, dates, heads, groups } = reading
  const [date, ...others] = dates
  if (!date || others.length > 0 || groups.length > 0) return []
  // Of a known agency, as of any paper, it is the name alone.
  const named = heads.every(({ kind }) => kind === 'organisation')
  if (!named && !isApart(reading, date)) return []
  const words = sentence.words.filter(({ kind }, at) => kind === 'word' && (at < date.from || at >= date.to))
  const { value } = date
  if (words.length > mostWords || value.kind !== 'point' || value.edge !== null || value.point.kind !== 'said')
    return []
  const { year, month, day } = value.point
  return year !== null && month !== null && day !== null && isDay(year, month, day) ? [formatDay(year, month, day)] : []
}
