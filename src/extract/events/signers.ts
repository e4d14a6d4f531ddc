// Who signs where no case of the verb's own says so: to whom a thing is promised by it, before whom it is signed; and what
// is signed that is no agreement. It resolves nobody.
import type { Candidate, RoleHead } from './candidate'
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { caseOf, isA } from '../sentence/units'
import type { VerbClause } from '../sentence/verb-clause'
import { foldWord } from '../../text/fold'

/**
 * "A signed an agreement to give B ships", "the declaration to admit B": the country or body that it is about is a side of
 * it. Where nobody signs, "in the presence of X and Y agreements were signed": two who stand by.
 */
export function otherSigners(clause: VerbClause, role: readonly RoleHead[]): RoleHead[] {
  if (clause.frame.both !== true) return []
  const found = clause.heads.filter((head) => isPromised(clause, head))
  const nobody = role.length === 0 && found.length === 0
  const present = nobody ? clause.heads.filter(({ case: name }) => name === 'witnessed') : []
  return [...found, ...(present.length > 1 ? present : [])].map((head) => ({ role: 'actor', head }))
}

/** "To give B ships": before an infinitive that a genitive joins to what is signed. */
function isPromised({ reading: { groups, units }, limit, at }: VerbClause, head: Head): boolean {
  if (head.case !== 'to' || head.from < limit || (head.kind !== 'country' && head.kind !== 'organisation')) return false
  return groups.some(
    ({ tense, from, to }) => tense === 'infinitive' && from >= head.end && to <= at && isA(units[to], 'genitive'),
  )
}

/**
 * "The provinces A and B signed", "the province A and the district B (China)": the places and countries in whose name it was
 * signed, where nobody by name did.
 */
export function sidesByPlace({ frame, reading, limit, at }: VerbClause, role: readonly RoleHead[]): RoleHead[] {
  const { units, heads } = reading
  const end = units.findLastIndex((unit, index) => index >= limit && index < at && signing.has(caseOf(unit) ?? ''))
  const named = role.some(({ head: { kind } }) => kind === 'person' || kind === 'organisation')
  if (frame.type !== 'agreement' || frame.both !== true || named || end < 0) return []
  const begin = units.findLastIndex((unit, index) => index < end && caseOf(unit) !== null) + 1
  const inside = heads.filter(({ from, to }) => from >= Math.max(begin, limit) && to <= end)
  const sides = inside.filter(({ kind }) => kind === 'place' || kind === 'country')
  const official = sides.some(({ kind }) => kind === 'place')
  const people = inside.some(({ kind }) => kind === 'person' || kind === 'office')
  return sides.length > 1 && official && !people ? sides.map((head) => ({ role: 'actor', head })) : []
}

/** Cases of those who sign. */
const signing: ReadonlySet<string> = new Set(['agent', 'among'])

/** "The sides signed papers and issued a statement": who acted in the clause before bears no name. */
export function goesOnOfSides({ reading: { units, heads }, limit }: VerbClause): boolean {
  const agent = units.findLastIndex((unit, at) => at < limit && caseOf(unit) === 'agent')
  return (
    isA(units[limit], 'and') && agent > 0 && heads.every(({ end, case: name }) => name !== 'agent' || end !== agent + 1)
  )
}

/** From what is signed to its noun, in units: "the book of condolence, on". */
const longestObject = 4

/** "Signed the guest book", "a decree", "a law": no agreement. */
export function isNoDocument({ frame, from }: Candidate, { units }: Reading): boolean {
  if (frame?.notObject === undefined) return false
  const words = ` ${units
    .slice(Math.max(0, from - longestObject), Math.max(0, from - 1))
    .map(({ form }) => form)
    .join(' ')}`
  return frame.notObject.some((noun) => words.endsWith(` ${foldWord(noun)}`))
}
