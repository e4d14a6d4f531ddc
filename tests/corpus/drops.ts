// Which figures fell since they were last written down. Knows neither files nor extractor.
import type { Figures } from './score'

export interface Measured {
  readonly development: Figures
  readonly heldout: Figures
}

/** A share may fall by a point, 1/100, before it counts. */
const tolerance = 0.01

function shares({ events, types, datesRight, participants }: Figures): readonly (readonly [string, number | null])[] {
  return [
    ['precision', events.precision],
    ['recall', events.recall],
    ['F1', events.f1],
    ['dates right', datesRight],
    ['participants precision', participants.precision],
    ['participants recall', participants.recall],
    ...Object.entries(types).map(([type, { f1 }]) => [`F1 of ${type}`, f1] as const),
  ]
}

/**
 * One line for every share that is more than a point lower than before, or that can no longer be measured.
 *
 * @example drops(before, after) //=> ['heldout: F1 84.0 → 81.2']
 */
export function drops(before: Measured, after: Measured): readonly string[] {
  return (['development', 'heldout'] as const).flatMap((part) => {
    const now = new Map(shares(after[part]))
    return shares(before[part]).flatMap(([name, was]) => {
      const is = now.get(name) ?? null
      if (was === null || (is !== null && is >= was - tolerance)) return []
      return [`${part}: ${name} ${(was * 100).toFixed(1)} → ${is === null ? 'nothing' : (is * 100).toFixed(1)}`]
    })
  })
}
