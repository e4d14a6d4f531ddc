// A head: a name with its offices, countries and honorifics, and the case that follows it. What a unit names.
import type { Entry } from '../../lexicon/lexicon'
import type { Unit } from './units'

export interface OfficeOf {
  /** Office id. */
  readonly office: string
  /** Organisation id or country code it is an office of; null where the words do not say. */
  readonly of: string | null
}

export interface Head {
  /** Units of the whole phrase, half-open. */
  readonly from: number
  readonly to: number
  readonly kind:
    | 'person'
    | 'office'
    | 'organisation'
    | 'country'
    | 'place'
    | 'delegation'
    | 'group'
    | 'counterpart'
    | 'pronoun'
    | 'occasion'
  /** Entity id; null for a phrase that names nobody. */
  readonly id: string | null
  readonly offices: readonly OfficeOf[]
  readonly organisations: readonly string[]
  readonly countries: readonly string[]
  /** What follows: a case's name, "of" for a genitive, "nominative" for nothing. */
  readonly case: string
  /** Units up to here are the phrase and its case. */
  readonly end: number
}

/** A head in the making, before its case is known. */
export interface HeadDraft {
  from: number
  readonly core: number
  readonly kind: Head['kind']
  readonly id: string | null
  readonly offices: OfficeOf[]
  readonly organisations: string[]
  readonly countries: string[]
}

const kinds = ['person', 'organisation', 'country', 'place', 'adjective', 'occasion', 'milestone', 'office'] as const

/** What a name is, where the lexicon leaves several readings: a person before an organisation before a country. */
export function entryOf(unit: Unit | undefined): Entry | null {
  if (unit === undefined || unit.entries.length === 0) return null
  for (const kind of kinds) {
    const entry = unit.entries.find((candidate) => candidate.kind === kind)
    if (entry) return entry
  }
  return null
}

/** The country a unit names, as a noun or an adjective. */
export function countryOf(unit: Unit | undefined): string | null {
  if (unit === undefined) return null
  for (const entry of unit.entries) if (entry.kind === 'country' || entry.kind === 'adjective') return entry.id
  return null
}
