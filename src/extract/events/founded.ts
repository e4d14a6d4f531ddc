// Whose milestone it is where it is of more than relations: the body that is founded and who founds it, the country that is
// recognised and the one that does so; and its date.
import type { Head } from '../sentence/heads'
import { scopeStart, type Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, type Unit } from '../sentence/units'
import type { VerbGroup } from '../sentence/verbs'

/** Milestones whose parties the words around them say; what is between two countries is filled from the article. */
export const ofItsOwn: ReadonlySet<string> = new Set(['membership', 'founding', 'recognition'])

/** Those a founding or a recognition is of, and the unit of its date. */
interface Founded {
  readonly heads: readonly Head[]
  readonly date: number
}

/**
 * "A, B and C founded the D", "the D was founded", "A recognised B", each on a day or in a year of its own clause; null where
 * the words around the unit `at` do not say so.
 */
export function foundedBy(reading: Reading, at: number, id: string, verb: VerbGroup | undefined): Founded | null {
  if (!verb || verb.negated || !isDone(verb, id)) return null
  const { units } = reading
  const scope = scopeStart(reading, at)
  const heads = id === 'founding' ? founders(reading, at, scope) : recognised(reading, at, scope, verb)
  const date = units.findIndex((unit, index) => index >= scope && index < verb.from && unit.kind === 'date')
  return heads && date >= 0 ? { heads, date } : null
}

/** "Founded", "recognised"; "was the first that recognised". */
function isDone({ tense }: VerbGroup, id: string): boolean {
  return tense === 'perfective' || tense === 'was' || (id === 'recognition' && tense === 'relative')
}

function founders({ heads, units }: Reading, at: number, scope: number): Head[] | null {
  const body = heads.findLast(({ kind, from, to }) => kind === 'organisation' && from >= scope && to <= at)
  if (!body || !['of', 'to', 'nominative'].includes(body.case)) return null
  if (!units.slice(body.end, at).every((unit) => saysWhen(unit))) return null
  return [...countriesBefore(heads, scope, body.from).filter(({ case: name }) => name === 'agent'), body]
}

function recognised({ heads, units }: Reading, at: number, scope: number, verb: VerbGroup): Head[] | null {
  if (verb.from !== at + 1) return null
  const [by, whom] = countriesBefore(heads, scope, at).slice(-2)
  if (by?.id === whom?.id || whom?.case !== 'to' || (by?.case !== 'agent' && by?.case !== 'nominative')) return null
  const between = units.slice(whom.end, at)
  const asState = between.some((unit) => caseOf(unit) === 'as') && between.every((unit) => isState(unit))
  return between.length === 0 || asState ? [by, whom] : null
}

function countriesBefore(heads: readonly Head[], from: number, to: number): Head[] {
  return heads.filter((head) => head.kind === 'country' && head.from >= from && head.to <= to)
}

/** A date with its case, or where it was. */
function saysWhen(unit: Unit): boolean {
  return unit.kind === 'date' || caseOf(unit) === 'to' || caseOf(unit) === 'in' || unit.entries.some(isPlace)
}

function isPlace({ kind }: { readonly kind: string }): boolean {
  return kind === 'place'
}

/** "As a state". */
function isState(unit: Unit): boolean {
  return caseOf(unit) === 'as' || isA(unit, 'and') || hasCue(unit, 'group') || unit.kind === 'word'
}
