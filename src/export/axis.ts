// Where the axis of a picture is marked, and with which words: years, months or days, never more than fit.

export interface Tick {
  readonly at: number
  readonly label: string
}

const day = 86_400_000
/** Steps in months, then in days; the first that is coarse enough is taken. */
const steps = [
  { days: 1 },
  { days: 2 },
  { days: 7 },
  { days: 14 },
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000].map((months) => ({ months })),
] as const

/**
 * The marks within a stretch of time.
 *
 * @param most how many at most.
 * @example ticksOf(Date.UTC(2023, 0), Date.UTC(2026, 0), 4, 'en').map(({ label }) => label) //=> ['2023', '2024', '2025', '2026']
 */
export function ticksOf(start: number, end: number, most: number, lang: string): readonly Tick[] {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${lang}-u-nu-latn-ca-gregory`, { timeZone: 'UTC', ...parts })
  const length = (end - start) / day
  const step = steps.find((one) => length / ('days' in one ? one.days : one.months * 30.4) <= most - 1) ?? {
    months: 12_000,
  }
  if ('days' in step) {
    const words = format({ day: 'numeric', month: 'short', year: 'numeric' })
    const ticks: Tick[] = []
    for (let at = Math.ceil(start / day) * day; at <= end; at += step.days * day)
      ticks.push({ at, label: words.format(at) })
    return ticks
  }
  const { months } = step
  const words = format(months >= 12 ? { year: 'numeric' } : { month: 'short', year: 'numeric' })
  const first = new Date(start)
  const ticks: Tick[] = []
  for (
    let month = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / months) * months;
    ;
    month += months
  ) {
    const at = Date.UTC(Math.floor(month / 12), month % 12)
    if (at > end || Number.isNaN(at)) return ticks
    if (at >= start) ticks.push({ at, label: words.format(at) })
  }
}

/** A stretch of time that is drawn to scale. */
interface Piece {
  readonly start: number
  readonly end: number
  /** Pixels. */
  readonly from: number
  readonly to: number
}

export interface Scale {
  readonly place: (time: number) => number
  readonly pieces: readonly Piece[]
}

/** Of the whole, from which on an empty stretch is cut short. */
const longGap = 0.25
const gapWidth = 56

/**
 * A scale on which events that lie far from all others do not press those together: long empty stretches are cut short.
 *
 * @param bounds milliseconds UTC, half-open, in any order; at least one.
 * @example scaleOf([{ start: 0, end: 864e5 }], 0, 100).pieces.length //=> 1
 */
export function scaleOf(
  bounds: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): Scale {
  const sorted = bounds.toSorted((a, b) => a.start - b.start)
  const first = sorted[0]?.start ?? 0
  const last = sorted.reduce((latest, { end }) => Math.max(latest, end), first)
  const stretches: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const open = stretches.at(-1)
    if (open && start - open.end <= (last - first) * longGap) open.end = Math.max(open.end, end)
    else stretches.push({ start, end })
  }
  const drawn = stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  const air = Math.max(drawn * 0.02, day)
  const airy = stretches.map(({ start, end }) => ({ start: start - air, end: end + air }))
  const room = to - from - (airy.length - 1) * gapWidth
  // what is alone in its stretch needs room for more than its own few days
  const least = airy.length === 1 ? room : room * 0.14
  const total = airy.reduce((sum, { start, end }) => sum + end - start, 0)
  const wanted = airy.map(({ start, end }) => Math.max((room * (end - start)) / total, least))
  const fit = room / wanted.reduce((sum, one) => sum + one, 0)
  let x = from
  const pieces = airy.map(({ start, end }, at): Piece => {
    const length = (wanted[at] ?? 0) * fit
    const piece = { start, end, from: x, to: x + length }
    x += length + gapWidth
    return piece
  })
  const place = (time: number) => {
    const piece = pieces.find(({ end }) => time <= end) ?? pieces.at(-1)
    if (!piece) return from
    const share = (time - piece.start) / (piece.end - piece.start)
    return piece.from + Math.max(share, 0) * (piece.to - piece.from)
  }
  return { place, pieces }
}
