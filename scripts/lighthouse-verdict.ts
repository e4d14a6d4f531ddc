// What several Lighthouse runs say together: medians, the audits that lost points, and whether the bars are met.

/** What of a run is looked at: scores from 0 to 1, times in milliseconds. */
export interface Run {
  /** How fast the machine was just then; a desk computer at rest has 1,500 or more. */
  readonly environment: { readonly benchmarkIndex: number }
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number | null
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[]
      }
    >
  >
  readonly audits: Readonly<
    Record<
      string,
      { readonly title: string; readonly score: number | null; readonly numericValue?: number | undefined }
    >
  >
}

/** The least score of each category, of 100. */
export const bars: Readonly<Record<string, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
}

/** The longest that input may have to wait while a page starts, milliseconds. */
const blocking = 50

/** The times that the performance score is made of, in milliseconds (the shift has no unit). */
export const times = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
] as const

/**
 * The middle one; of an even number the lower of the two, so that it is one that was measured.
 *
 * @example median([3, 1, 2]) //=> 2
 */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN
}

export interface Verdict {
  /** Median of 100 by category. */
  readonly scores: Readonly<Record<string, number>>
  /** Median by name, of those the runs have. */
  readonly times: Readonly<Record<string, number>>
  /** Audits that lost points in any run, as lines to print. */
  readonly lost: readonly string[]
  /** What did not meet its bar, as lines to print. */
  readonly below: readonly string[]
}

/** @throws nothing: a category that could not be scored counts as 0. */
export function verdict(runs: readonly Run[]): Verdict {
  const names = Object.keys(runs[0]?.categories ?? {})
  const scores = Object.fromEntries(
    names.map((name) => [name, median(runs.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100)))]),
  )
  const lost = new Set(
    runs.flatMap(({ categories, audits }) =>
      Object.entries(categories).flatMap(([name, { auditRefs }]) =>
        auditRefs
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => `${name}: ${id} (${audits[id]?.title ?? ''})`),
      ),
    ),
  )
  const measured = times.flatMap((name) => {
    const values = runs.map(({ audits }) => audits[name]?.numericValue).filter((value) => value !== undefined)
    return values.length > 0 ? [[name, median(values)] as const] : []
  })
  const low = names
    .filter((name) => (scores[name] ?? 0) < (bars[name] ?? 0))
    .map((name) => `${name}: ${String(scores[name])}, wanted ${String(bars[name])}`)
  const long = measured
    .filter(([name, value]) => name === 'total-blocking-time' && value >= blocking)
    .map(([name, value]) => `${name}: ${value.toFixed(0)} ms, wanted under ${blocking}`)
  return { scores, times: Object.fromEntries(measured), lost: [...lost].sort(), below: [...low, ...long] }
}
