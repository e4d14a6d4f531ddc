// Somebody as a text has told of him once, and who is told of most. It knows no office but those the words give.
import type { OfficeOf } from '../sentence/head'

export interface Seen {
  readonly id: string
  readonly offices: readonly OfficeOf[]
  readonly country: string | null
  /** Told of as he on whose invitation others come. */
  readonly invites: boolean
}

/** Those of a list that stand in it most often, in its order. */
export function mostOften(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts].flatMap(([id, count]) => (count === most ? [id] : []))
}
