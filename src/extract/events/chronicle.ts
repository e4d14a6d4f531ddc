// A chronicle: "– April 2012: the visit of X to Y". The day stands first, and what it heads needs no verb.
import type { Candidate } from './candidate'
import type { DateMention } from '../dates/dates'
import { clauseStart, type Reading } from '../sentence/reading'
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

/** One telling for each of several dates, each with its year, that stand side by side: "in 2006, 2012 and 2018". */
export function onEach(reading: Reading, candidate: Candidate): Candidate[] {
  if (!repeatable.has(candidate.type)) return [candidate]
  const own = candidate.date < 0 ? bracketBehind(reading, candidate) : candidate.date
  const listed = own < 0 ? [] : datesBeside(reading, own)
  if (listed.length < 2 || (candidate.date >= 0 && !isList(reading, listed, candidate))) return [candidate]
  const several = hasCue(reading.units[candidate.to - 1], 'several')
  const all = listed.map((date) => reading.dates[date])
  if (!all.every(saysYear) && !(several && all.every(isDay))) return [candidate]
  return listed.map((date) => ({ ...candidate, date }))
}

/** "Has come three times (2006, 2012 and 2018)": the first date of the bracket right behind a verb; -1 where there is none. */
function bracketBehind({ units }: Reading, { how, to, type }: Candidate): number {
  const first = units[to + 1]
  return type === 'visit' && how === 'verbal' && isMark(units[to], '(') && first?.kind === 'date' ? first.date : -1
}

/** A date with those around it that nothing but a comma, "and" and "in" parts from it, in their order. */
function datesBeside({ units }: Reading, date: number): number[] {
  const at = units.findIndex((unit) => unit.kind === 'date' && unit.date === date)
  const found = [date]
  for (const step of [-1, 1]) {
    let last = at
    let joined = false
    for (let index = at + step; Math.abs(index - last) <= farthest; index += step) {
      const unit = units[index]
      if (unit?.kind === 'date' && joined) {
        found.push(unit.date)
        last = index
        joined = false
      } else if (isA(unit, 'and') || isMark(unit)) joined = true
      else if (unit === undefined || caseOf(unit) !== 'in') break
    }
  }
  return found.sort((a, b) => a - b)
}

/** With "and" in it, "in 2024, on 3 June 2024" is none; and in the clause itself: "while trade grew in 2022 and 2023 he came" is of that. */
function isList(reading: Reading, listed: readonly number[], { to, how }: Candidate): boolean {
  const { units } = reading
  const places = listed.map((date) => units.findIndex((unit) => unit.kind === 'date' && unit.date === date))
  const clause = how === 'verbal' ? clauseStart(reading, to - 1) : 0
  return places.slice(1).some((at) => isA(units[at - 1], 'and')) && places.every((at) => at >= clause)
}

/** From one date to the next, in units: "in", "and". */
const farthest = 3

/** "The calls of 4 April and 2 July": two days of which neither says its year. */
function isDay(mention: DateMention | undefined): boolean {
  return mention?.value.kind === 'point' && mention.value.point.kind === 'said' && mention.value.point.day !== null
}

/** Whether a date is a point in time that says its year. */
export function saysYear(mention: DateMention | undefined): boolean {
  return mention?.value.kind === 'point' && mention.value.point.kind === 'said' && mention.value.point.year !== null
}
