// A list of travellers, each with his own date in a bracket, and one verb or noun for them all: "these visits took place: A
// (June 1994), B (April 2012)", "A (5 June) and B (13 June) visited C", "the visits of A (in 2000) and B (in 2006) to C". It
// adds nobody, and gives nobody another's date.
import type { Candidate } from './candidate'
import { bracketed } from '../dates/brackets'
import { saysMonth, yearAlone } from '../dates/date-value'
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { isMark } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'

/** One telling for each of the listed, where the verb is theirs; without them, where it is another's. */
export function inBrackets(reading: Reading, candidate: Candidate): Candidate[] {
  const listed = reading.heads.filter((head) => dateOf(reading, head) >= 0)
  if (listed.length < 2) return [candidate]
  const { type, destination, roles } = candidate
  const theirs = type === 'visit' && destination ? listedFor(candidate, listed, reading) : []
  if (theirs.length > 1)
    return theirs.map((head) => ({
      ...candidate,
      roles: [{ role: 'actor', head }],
      missing: null,
      date: dateOf(reading, head),
    }))
  return [{ ...candidate, roles: roles.filter(({ head }) => !listed.includes(head)) }]
}

/** Behind its colon, or right before it; of a noun, those whose it is. */
function listedFor(
  { how, from, to, destination }: Candidate,
  listed: readonly Head[],
  { units, groups }: Reading,
): readonly Head[] {
  if (how === 'nominal')
    return listed.filter((head) => head.case === 'of' && destination !== null && head.end <= destination.from)
  if (isMark(units[to], ':')) return listed.filter((head) => head.from > to)
  const told = groups.filter(({ tense }) => finiteTenses.has(tense))
  const since = told.findLast((group) => group.to <= from)?.to ?? 0
  const before = listed.filter((head) => head.from >= since && head.to <= from)
  return before.at(-1)?.case === 'agent' ? before : []
}

/** The index of the date right behind somebody, in a bracket that holds nothing else; -1 where there is none. */
function dateOf(reading: Reading, { kind, to }: Head): number {
  const at = kind === 'person' ? bracketed(reading, to) : -1
  const value = reading.dates[at]?.value
  return value && (saysMonth(value) || yearAlone(value) !== null) ? at : -1
}
