// Whose milestone it is where it is of more than relations: the body that is founded and who founds it, or that is joined and
// who joins it, the country that is recognised and the one that does so; and its date.
import type { Head } from '../sentence/head'
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

/** From a body to the word that it is joined, in units: "the body, on 9 June 2017, joined", "of the body the 150th full member". */
const farBody = 5

/** Cases of a country that joins: "A became", "of A's joining", "A received membership". */
const joining: ReadonlySet<string> = new Set(['agent', 'nominative', 'of', 'to'])

/** "A joined the D", "A became the eleventh member of the D": the countries and the body; null where no country joins one. */
export function joinedBy({ heads, units }: Reading, at: number): Head[] | null {
  const near = Math.max(0, at - farBody)
  const last = units.slice(near, at + 1).findLastIndex((unit) => isBody(unit))
  if (last < 0) return null
  const between = units.slice(near + last + 1, at)
  const [first] = between
  const linked = first === undefined || isA(first, 'genitive') || caseOf(first) === 'in'
  // "Took part in the summit of the D".
  if (!linked || !between.every((unit) => mayPart(unit))) return null
  const countries = countriesBefore(heads, 0, at).filter(({ case: name }) => joining.has(name))
  const body = heads.find(({ kind, from, to }) => kind === 'organisation' && from <= near + last && to > near + last)
  return countries.length > 0 ? [...countries, ...(body ? [body] : [])] : null
}

function isBody({ entries }: Unit): boolean {
  return entries.some(({ kind }) => kind === 'organisation' || kind === 'milestone')
}

/** Which member it became, and when. */
function mayPart(unit: Unit): boolean {
  const plain = ['date', 'word', 'number', 'ordinal'].includes(unit.kind) || unit.value !== null
  return plain || isA(unit, 'genitive') || caseOf(unit) === 'in' || caseOf(unit) === 'to' || hasCue(unit, 'realis')
}
