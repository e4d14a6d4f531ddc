// Figures over compared articles: precision, recall, F1, dates right, participants. Pure.
import type { Comparison } from './compare'

/** Shares are between 0 and 1, null where there is nothing to divide by. */
export interface TypeFigures {
  readonly matched: number
  readonly missed: number
  readonly falseAlarms: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface Figures {
  readonly articles: number
  readonly events: TypeFigures
  readonly types: Readonly<Record<string, TypeFigures>>
  /** Share of matched events whose date is right. */
  readonly datesRight: number | null
  readonly participants: { readonly precision: number | null; readonly recall: number | null }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

function typeFigures(matched: number, missed: number, falseAlarms: number): TypeFigures {
  return {
    matched,
    missed,
    falseAlarms,
    precision: share(matched, matched + falseAlarms),
    recall: share(matched, matched + missed),
    f1: share(2 * matched, 2 * matched + missed + falseAlarms),
  }
}

/**
 * The figures over all articles. Optional labels count nowhere, whether found or not. An event counts under the type of
 * its label, a false alarm under its own.
 */
export function figures(comparisons: readonly Comparison[]): Figures {
  const matches = comparisons.flatMap((one) => one.matches).filter(({ label }) => label.optional !== true)
  const misses = comparisons.flatMap((one) => one.misses)
  const alarms = comparisons.flatMap((one) => one.falseAlarms)
  const types = [
    ...new Set([
      ...matches.map((one) => one.label.type),
      ...misses.map((one) => one.type),
      ...alarms.map((one) => one.type),
    ]),
  ]
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const hits = sum(matches.map((one) => one.hits))
  return {
    articles: comparisons.length,
    events: typeFigures(matches.length, misses.length, alarms.length),
    types: Object.fromEntries(
      types
        .sort()
        .map((type) => [
          type,
          typeFigures(
            matches.filter(({ label }) => label.type === type).length,
            misses.filter((label) => label.type === type).length,
            alarms.filter((found) => found.type === type).length,
          ),
        ]),
    ),
    datesRight: share(matches.filter(({ dateRight }) => dateRight).length, matches.length),
    participants: {
      precision: share(hits, hits + sum(matches.map(({ wrong }) => wrong.length))),
      recall: share(hits, sum(matches.map(({ wanted }) => wanted))),
    },
  }
}
