// The words of a journey's noun: where it goes, and what the sentence says of its days before they are resolved.
import type { DateMention } from '../dates/dates'
import type { Head } from './head'
import type { Reading } from './reading'
import { isA, isVisit, type Unit } from './units'

/** One end of a journey as a sentence tells it. */
export interface ToldEnd {
  /** The day on which a country was reached, one was left, a journey was over. */
  readonly kind: 'reached' | 'left' | 'over'
  /** Code of the country; null where none is said. */
  readonly country: string | null
  /** Ids of those who are said to go; none where only a delegation is. */
  readonly who: readonly string[]
  readonly mention: DateMention
  /** It is still to come. */
  readonly ahead?: true
}

/** The country of a place, or of itself; null for what is none. */
export type CountryOf = (id: string | null) => string | null

/** From a country to the noun of a stay in it, in units. */
export const nearNoun = 3

/** The country whose visit a noun tells of. */
export function goneTo({ heads }: Reading, visit: number): Head | undefined {
  return heads.findLast(
    ({ end, kind, case: name }) => isWhere(kind) && name === 'of' && end <= visit && end >= visit - nearNoun,
  )
}

/** Whether it is somewhere one may go. */
export function isWhere(kind: Head['kind']): boolean {
  return kind === 'place' || kind === 'country'
}

/** The noun, and not the word by which somebody leaves. */
export function isVisitNoun(unit: Unit): boolean {
  return isVisit(unit) && !isA(unit, 'light')
}
