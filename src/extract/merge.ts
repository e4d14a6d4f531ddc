// Reports of one event in several articles become one event: all evidence kept, the most exact date, conflicts shown.
import { compatibleDates } from '../model/date-order'
import type { Span } from '../model/span'
import { absorb, sameEvent, type Draft, type FamilyOf } from './draft'

/** A draft with the article it was told in. */
export interface Told {
  readonly draft: Draft
  readonly source: string
  readonly file: string
}

/** An event with its evidence over all articles. */
export interface Merged {
  readonly draft: Draft
  readonly evidence: { readonly source: string; readonly span: Span }[]
  readonly sources: Set<string>
}

/** Joins what the articles tell of the same thing; in the order of the articles. */
export function mergeAll(told: readonly Told[], familyOf: FamilyOf): Merged[] {
  const merged: Merged[] = []
  const byKey = new Map<string, Merged[]>()
  for (const { draft, source } of told) {
    const keys = keysOf(draft, familyOf)
    const seen = new Set(keys.flatMap((key) => byKey.get(key) ?? []))
    const same = [...seen].find((other) => !other.sources.has(source) && mayMerge(other.draft, draft, familyOf))
    const evidence = draft.evidence.map((span) => ({ source, span }))
    const into = same ?? { draft, evidence: [], sources: new Set<string>() }
    if (same) absorb(same.draft, { ...draft, evidence: [] })
    else merged.push(into)
    into.evidence.push(...evidence)
    into.sources.add(source)
    for (const key of keys) {
      const others = byKey.get(key)
      if (!others) byKey.set(key, [into])
      else if (!others.includes(into)) others.push(into)
    }
  }
  return merged
}

/** Only events that share a family and a party or an occasion are ever compared. */
function keysOf(draft: Draft, familyOf: FamilyOf): string[] {
  const family = familyOf(draft.type)
  const parties = draft.parties.map((party) => `${family} ${party.entity}`)
  return draft.name?.occasion ? [...parties, `${family} ${draft.name.occasion}`] : parties
}

/** Across articles two undated tellings are one only where people and place agree; a day without a year joins nothing. */
function mayMerge(a: Draft, b: Draft, familyOf: FamilyOf): boolean {
  if (!sameEvent(a, b, familyOf)) return false
  if (a.date.certainty === 'undated' || b.date.certainty === 'undated') return a.date.edtf === b.date.edtf && a.dated
  return compatibleDates(a.date, b.date)
}
