// Reports of one event in several articles become one event: all evidence kept, the most exact date, conflicts shown.
import { compatibleDates } from '../../model/date-order'
import type { Span } from '../../model/span'
import { DateBlocks } from './date-blocks'
import { absorb, personsOf, sameEvent, type Draft, type FamilyOf } from '../events/draft'

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

/**
 * Joins what the articles tell of the same thing; in the order of the articles. What is told is left as it is.
 */
export function mergeAll(told: readonly Told[], familyOf: FamilyOf): Merged[] {
  const merged: Merged[] = []
  const blocks = new DateBlocks<Merged>()
  const keysUsed = new Map<Merged, Set<string>>()
  for (const { draft, source } of told) {
    const keys = keysOf(draft, familyOf)
    const near = new Set(keys.flatMap((key) => blocks.find(key, draft.date)))
    const same = [...near].find((other) => !other.sources.has(source) && mayMerge(other.draft, draft, familyOf))
    const into = same ?? { draft: copyOf(draft), evidence: [], sources: new Set<string>() }
    if (same) absorb(same.draft, { ...draft, evidence: [] })
    else merged.push(into)
    into.evidence.push(...draft.evidence.map((span) => ({ source, span })))
    into.sources.add(source)
    const used = keysUsed.get(into) ?? new Set<string>()
    keysUsed.set(into, used)
    for (const key of keys) used.add(key)
    // Its date may have become a more exact one: it is found under all its keys by either.
    for (const key of used) blocks.add(key, into.draft.date, into)
  }
  return merged
}

/** What is absorbed changes the copy, not the article's own telling. */
function copyOf(draft: Draft): Draft {
  return {
    ...draft,
    parties: [...draft.parties],
    countries: new Set(draft.countries),
    sides: new Set(draft.sides),
    evidence: [...draft.evidence],
  }
}

/** Only events that share a family and a party or an occasion are ever compared. */
function keysOf(draft: Draft, familyOf: FamilyOf): string[] {
  const family = familyOf(draft.type)
  const parties = draft.parties.map((party) => `${family} ${party.entity}`)
  return draft.name?.occasion ? [...parties, `${family} ${draft.name.occasion}`] : parties
}

/** A weekday without a week says no day at all. */
const nothingKnown = 'XXXX'

/** Across articles two undated tellings are one only where people and place agree; a day without a year joins nothing. */
function mayMerge(a: Draft, b: Draft, familyOf: FamilyOf): boolean {
  if (!sameEvent(a, b, familyOf)) return false
  if (a.date.certainty === 'undated' || b.date.certainty === 'undated')
    return a.date.edtf === b.date.edtf && a.dated && a.date.edtf !== nothingKnown
  if (isReckoned(a, familyOf) || isReckoned(b, familyOf)) return false
  if (isYear(a) !== isYear(b) && peopleOf(a) !== peopleOf(b)) return false
  return compatibleDates(a.date, b.date)
}

/** Of a year alone: too little to take "he met somebody" for any day of it. */
function isYear({ date }: Draft): boolean {
  return /^\d{4}\??$/u.test(date.edtf)
}

/** What people do together many times in a year. */
const often: ReadonlySet<string> = new Set(['encounter', 'call'])

/** Of a year that was only reckoned: two people who meet may have met on any day of it, and more than once. */
function isReckoned({ date, type }: Draft, familyOf: FamilyOf): boolean {
  return /^\d{4}\?$/u.test(date.edtf) && often.has(familyOf(type))
}

function peopleOf(draft: Draft): string {
  return personsOf(draft).sort().join()
}
