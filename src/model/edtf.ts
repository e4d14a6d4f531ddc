// Reads and writes the part of EDTF (ISO 8601-2:2019, level 2) that the compiler emits, and tells its first and last day.
import { daysInMonth, formatDay, isDay, pad } from './calendar'

/** A year, a month of it, or a day; `year: null` is an unknown year (`XXXX-09-12`). */
export interface EdtfDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** The year is in doubt, `2025?-10-31`; month and day are not. */
  readonly uncertainYear: boolean
  /** The whole is approximate, `2025-01~`. */
  readonly approximate: boolean
}

/** A single date, or an interval whose ends are dates or open (`null`, written `..`). */
export type Edtf =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'interval'; readonly from: EdtfDate | null; readonly to: EdtfDate | null }

/** Inclusive days YYYY-MM-DD; null where open or unknown. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

const shape = /^(\d{4}|XXXX)([?~%])?(?:-(\d{2})([~])?(?:-(\d{2})([~])?)?)?$/u

/**
 * Reads what `formatEdtf` writes; null for anything else, other parts of EDTF included.
 *
 * @example parseEdtf('2025?-10-31')?.kind //=> 'date'
 */
export function parseEdtf(text: string): Edtf | null {
  const ends = text.split('/')
  if (ends.length > 2) return null
  const [first = '', second] = ends
  if (second === undefined) {
    const date = parseDate(first)
    return date && { kind: 'date', date }
  }
  const from = first === '..' ? null : parseDate(first)
  const to = second === '..' ? null : parseDate(second)
  if ((!from && first !== '..') || (!to && second !== '..') || (!from && !to)) return null
  return { kind: 'interval', from, to }
}

function parseDate(text: string): EdtfDate | null {
  const found = shape.exec(text)
  if (!found) return null
  const year = found[1] === 'XXXX' ? null : Number(found[1])
  const month = found[3] === undefined ? null : Number(found[3])
  const day = found[5] === undefined ? null : Number(found[5])
  // A leap year stands in for an unknown year: 29 February is possible there.
  if (!isDay(year ?? 2000, month ?? 1, day ?? 1)) return null
  const last = day !== null ? found[6] : month !== null ? found[4] : found[2]
  if (found[4] !== undefined && day !== null) return null
  if (month !== null && (found[2] === '~' || found[2] === '%')) return null
  return {
    year,
    month,
    day,
    uncertainYear: found[2] === '?' || found[2] === '%',
    approximate: last === '~' || last === '%',
  }
}

/**
 * The EDTF string.
 *
 * @example formatEdtf({ kind: 'interval', from: null, to: edtfDate(2025, 10, 31) }) //=> '../2025-10-31'
 */
export function formatEdtf(edtf: Edtf): string {
  if (edtf.kind === 'date') return formatDate(edtf.date)
  return `${edtf.from ? formatDate(edtf.from) : '..'}/${edtf.to ? formatDate(edtf.to) : '..'}`
}

function formatDate({ year, month, day, uncertainYear, approximate }: EdtfDate): string {
  const digits = year === null ? 'XXXX' : pad(year, 4)
  if (month === null)
    return digits + (uncertainYear && approximate ? '%' : uncertainYear ? '?' : approximate ? '~' : '')
  const rest = day === null ? pad(month, 2) : `${pad(month, 2)}-${pad(day, 2)}`
  return `${digits}${uncertainYear ? '?' : ''}-${rest}${approximate ? '~' : ''}`
}

/** How sure a date is, for `edtfDate`. */
export interface Doubt {
  readonly uncertainYear?: boolean
  readonly approximate?: boolean
}

/**
 * A date from its parts, certain unless said otherwise.
 *
 * @example formatEdtf({ kind: 'date', date: edtfDate(2025, 10, 31, { uncertainYear: true }) }) //=> '2025?-10-31'
 */
export function edtfDate(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
  { uncertainYear = false, approximate = false }: Doubt = {},
): EdtfDate {
  return { year, month, day, uncertainYear, approximate }
}

/**
 * First and last day of what is meant, both inclusive. Doubt does not widen them.
 *
 * @example edtfBounds({ kind: 'date', date: edtfDate(2025, 4) }) //=> { earliest: '2025-04-01', latest: '2025-04-30' }
 */
export function edtfBounds(edtf: Edtf): Bounds {
  if (edtf.kind === 'date') return { earliest: firstDay(edtf.date), latest: lastDay(edtf.date) }
  return { earliest: edtf.from && firstDay(edtf.from), latest: edtf.to && lastDay(edtf.to) }
}

function firstDay({ year, month, day }: EdtfDate): string | null {
  return year === null ? null : formatDay(year, month ?? 1, day ?? 1)
}

function lastDay({ year, month, day }: EdtfDate): string | null {
  return year === null ? null : formatDay(year, month ?? 12, day ?? daysInMonth(year, month ?? 12))
}
