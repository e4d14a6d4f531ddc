// Whose deed an event is where its subject is a stranger: nobody's who was told of before. Which words are a stranger's
// strangers.ts finds.
import type { Candidate } from '../events/candidate'
import type { Head } from '../sentence/head'
import type { People } from './people'
import type { Reading } from '../sentence/reading'
import type { Stranger } from '../sentence/strangers'
import { hasCue } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'

/** The stranger who is the subject of an event; null where there is none, or where the words are part of the name of him told of last. */
export function strangerIn(reading: Reading, { from, to }: Candidate, people: People): Stranger | null {
  const { strangers, groups, units } = reading
  // What stands in the clause behind the noun of the event is of that clause.
  const isBehind = (at: number) =>
    groups.some((group) => group.from >= from && group.to <= at && finiteTenses.has(group.tense))
  const found = strangers.findLast(({ at, until }) => at < to && from < until && !isBehind(at))
  if (!found) return null
  const word = units[found.at - 1]?.form ?? ''
  return people.subject?.ids.some((id) => people.bears(id, word)) === true ? null : found
}

/**
 * "Walden went to Beijing, where he met X": a pronoun means the stranger, unless somebody known acts between, or is
 * said by him to have acted.
 *
 * @param meant whom it would mean else.
 */
export function isStranger({ from }: Head, meant: Head | null, { strangers, heads, units }: Reading): boolean {
  const last = strangers.findLast(({ at, until }) => at < from && from < until)
  if (!last || (meant && meant.from >= last.at)) return false
  if (units.slice(last.at, from).some((unit) => hasCue(unit, 'reportedClause'))) return false
  const acts = ({ kind, case: how }: Head) => kind === 'person' && (how === 'agent' || how === 'nominative')
  return !heads.some((head) => head.from >= last.at && head.to <= from && acts(head))
}
