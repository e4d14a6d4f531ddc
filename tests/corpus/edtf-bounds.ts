// First and last day of the EDTF strings that labels and events use. Knows days, months, years, spans and open ends, no more.

/** Inclusive days `YYYY-MM-DD`; null where open or unknown. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The string without `?`, `~` and `%`: what it says, not how surely. */
function unqualified(edtf: string): string {
  return edtf.replaceAll(/[?~%]/g, '')
}

function point(edtf: string): Bounds {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf)
  if (!parts) return { earliest: null, latest: null }
  const [, year = '', month, day] = parts
  if (day !== undefined) return { earliest: edtf, latest: edtf }
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
  return { earliest: `${edtf}-01`, latest: `${edtf}-${String(lastDay(Number(year), Number(month))).padStart(2, '0')}` }
}

/**
 * First and last day an EDTF string can mean.
 *
 * @example bounds('2025-02~') //=> { earliest: '2025-02-01', latest: '2025-02-28' }
 */
export function bounds(edtf: string): Bounds {
  const [from = '', to] = unqualified(edtf).split('/')
  if (to === undefined) return point(from)
  return { earliest: point(from).earliest, latest: point(to).latest }
}

/**
 * Whether two dates say the same: the same string but for its qualifiers, or the same known first and last day.
 *
 * @example sameDate('2025?-10-31', '2025-10-31') //=> true
 */
export function sameDate(a: string, b: string): boolean {
  if (unqualified(a) === unqualified(b)) return true
  const [x, y] = [bounds(a), bounds(b)]
  return (x.earliest !== null || x.latest !== null) && x.earliest === y.earliest && x.latest === y.latest
}

/**
 * Whether two dates can both be true of one event; what is open or unknown excludes nothing.
 *
 * @example compatible('2025-04', '2025-04-14/2025-04-15') //=> true
 */
export function compatible(a: string, b: string): boolean {
  const [x, y] = [bounds(a), bounds(b)]
  const before = (end: string | null, start: string | null): boolean => end !== null && start !== null && end < start
  return !before(x.latest, y.earliest) && !before(y.latest, x.earliest)
}
