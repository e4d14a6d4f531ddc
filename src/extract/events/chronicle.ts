// A chronicle: "– April 2012: the visit of X to Y". The day stands first, and what it heads needs no verb.
import type { Candidate } from './candidate'
import type { DateMention } from '../dates/dates'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isMark } from '../sentence/units'

/** A bullet and the dates before the colon, in units: "– December 1995 and February 2003:". */
const longestOpening = 6

/** The date that heads an entry, by its index in the sentence; -1 where the sentence is no entry. */
export function entryDate({ units }: Reading): number {
  const end = units.findIndex((unit, at) => at > 0 && at < longestOpening && isMark(unit, ':'))
  const from = isMark(units[0], '-•*·') ? 1 : 0
  const opening = units.slice(from, Math.max(from, end))
  const plain = opening.every((unit) => unit.kind === 'date' || isA(unit, 'and') || caseOf(unit) !== null)
  return plain ? (opening.findLast(({ kind }) => kind === 'date')?.date ?? -1) : -1
}

/** Types that happen again in the same words: "came in November 1997 and in October 2004". */
const repeatable: ReadonlySet<string> = new Set(['visit', 'meeting', 'phone-call'])

/** One telling for each of two dates, each with its year, that stand side by side. */
export function twice({ units, dates }: Reading, candidate: Candidate): Candidate[] {
  if (!repeatable.has(candidate.type) || candidate.date < 0) return [candidate]
  const last = units.findIndex((unit) => unit.date === candidate.date && unit.kind === 'date')
  const and =
    [last - 1, last + 1].find((at) => isA(units[at], 'and')) ?? (caseOf(units[last + 1]) === 'in' ? last + 2 : -1)
  if (!isA(units[and], 'and')) return [candidate]
  const other = [and - 1, and - 2, and + 1].find((at) => at !== last && units[at]?.kind === 'date')
  const index = other === undefined || Math.abs(other - last) > farthest ? -1 : (units[other]?.date ?? -1)
  const both = [dates[index], dates[candidate.date]]
  const several = hasCue(units[candidate.to - 1], 'several') && both.every(saysDay)
  if (!several && !both.every(saysYear)) return [candidate]
  return [index, candidate.date].sort((a, b) => a - b).map((date) => ({ ...candidate, date }))
}

/** From one date to the other, in units: "in", "and". */
const farthest = 3

/** "The calls of 4 April and 2 July": two days of which neither says its year. */
function saysDay(mention: DateMention | undefined): boolean {
  return mention?.value.kind === 'point' && mention.value.point.kind === 'said' && mention.value.point.day !== null
}

/** Whether a date is a point in time that says its year. */
export function saysYear(mention: DateMention | undefined): boolean {
  return mention?.value.kind === 'point' && mention.value.point.kind === 'said' && mention.value.point.year !== null
}
