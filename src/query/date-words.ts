// Days, months and years in a question: "april 2025", "31 اکتوبر", "2025". It reads no sentence.
import type { EventSummary } from '../model/event'
import { wordForms } from './keys'

/** Said parts of a date; at least a month or a year. */
export interface DateAsked {
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  /** How many words it took. */
  readonly length: number
}

interface MonthName {
  readonly words: readonly string[]
  readonly month: number
}

/**
 * A reader of dates in the words of a question.
 *
 * @param months twelve lists of names.
 * @example dateReader([…])(['april', '2025'], 0) //=> { day: null, month: 4, year: 2025, length: 2 }
 */
export function dateReader(
  months: readonly (readonly string[])[],
): (words: readonly string[], at: number) => DateAsked | null {
  const names: MonthName[] = months
    .flatMap((list, index) => list.map((name) => ({ words: wordForms(name), month: index + 1 })))
    .sort((a, b) => b.words.length - a.words.length)

  const monthAt = (words: readonly string[], at: number) =>
    names.find((name) => name.words.every((word, offset) => word === words[at + offset])) ??
    names.find(({ words: [name = '', ...rest] }) => {
      const word = words[at] ?? ''
      return rest.length === 0 && word.length > 2 && /^[a-z]+$/.test(word) && name.startsWith(word)
    })

  return (words, at) => {
    const iso = /^(\d{4})$/.exec(words[at] ?? '')
    if (iso) {
      const year = yearOf(words[at])
      if (year === null) return null
      const month = monthAt(words, at + 1)
      if (month) return { day: null, month: month.month, year, length: 1 + month.words.length }
      const number = monthNumber(words[at + 1])
      const day = number === null ? null : dayOf(words[at + 2])
      return { day, month: number, year, length: 1 + (number === null ? 0 : 1) + (day === null ? 0 : 1) }
    }
    const before = dayOf(words[at])
    const month = monthAt(words, before === null ? at : at + 1)
    if (!month) return null
    let to = at + (before === null ? 0 : 1) + month.words.length
    let day = before
    if (day === null && yearOf(words[to]) === null) {
      day = dayOf(words[to])
      if (day !== null) to += 1
    }
    const year = yearOf(words[to])
    return { day, month: month.month, year, length: to + (year === null ? 0 : 1) - at }
  }
}

const numberIn = (word: string | undefined, low: number, high: number) => {
  const number = word !== undefined && /^\d+$/.test(word) ? Number(word) : NaN
  return number >= low && number <= high ? number : null
}
const dayOf = (word: string | undefined) => ((word?.length ?? 9) < 3 ? numberIn(word, 1, 31) : null)
const monthNumber = (word: string | undefined) => ((word?.length ?? 9) < 3 ? numberIn(word, 1, 12) : null)
const yearOf = (word: string | undefined) => (word?.length === 4 ? numberIn(word, 1000, 2999) : null)

/**
 * How well an event's date answers, 0 to 1: 1 where it is wholly within what was asked, less the more it reaches
 * beyond, 0 where it cannot be then or where its date is too wide to say.
 *
 * @example answers(event, { day: null, month: 4, year: 2025, length: 2 }) //=> 1
 */
export function answers({ date }: EventSummary, asked: DateAsked): number {
  const { day, month, year } = asked
  const start = date.earliest ?? date.latest
  const end = date.latest ?? date.earliest
  if (start === null || end === null) return withoutYear(date.edtf, asked)
  const open = date.earliest === null || date.latest === null ? 0.7 : 1
  const [firstYear, lastYear] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
  if (year !== null && (year < firstYear || year > lastYear)) return 0
  if (month === null) return open / (lastYear - firstYear + 1)
  const firstMonth = firstYear * 12 + Number(start.slice(5, 7)) - 1
  const lastMonth = lastYear * 12 + Number(end.slice(5, 7)) - 1
  const span = lastMonth - firstMonth + 1
  if (span > 3) return 0
  for (let at = firstMonth; at <= lastMonth; at++) {
    if ((at % 12) + 1 !== month || (year !== null && Math.floor(at / 12) !== year)) continue
    if (day === null) return open / span
    const name = `${String(Math.floor(at / 12))}-${pad(month)}-${pad(day)}`
    const days = Number(end.slice(8)) - Number(start.slice(8))
    return name >= start && name <= end ? (span === 1 && days < 3 ? 1 : 0.5) * open : 0
  }
  return 0
}

const pad = (number: number) => String(number).padStart(2, '0')

/** "XXXX-09-12" answers "12 September". */
function withoutYear(edtf: string, { day, month, year }: DateAsked): number {
  const said = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(edtf.replace(/[?~%]/g, ''))
  if (!said || year !== null || month === null || Number(said[1]) !== month) return 0
  return day === null ? 0.8 : said[2] !== undefined && Number(said[2]) === day ? 1 : 0
}
