// Dates inside the phrase of a noun: the day it has in a bracket, and the days of a visit or a meeting named in it, which
// are not those of the noun itself. It resolves none.
import type { DateMention } from './dates'
import type { Head } from '../sentence/head'
import { longestHost } from '../sentence/owners'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isMark, isVisit, type Unit } from '../sentence/units'

/** "The visit of X (November 2024) to Y", "in November his visit to Y": the day stands inside the phrase. */
export function dateInside({ units }: Reading, owners: readonly Head[], from: number): number {
  const owner = owners.find(({ to, kind }) => kind === 'person' && isMark(units[to], '('))
  const bracket = owner === undefined ? undefined : units[owner.to + 1]
  if (bracket?.kind === 'date') return bracket.date
  const his = hasCue(units[from - 2], 'objectPronoun') && isA(units[from - 1], 'genitive')
  const day = his ? units[caseOf(units[from - 3]) === null ? from - 3 : from - 4] : undefined
  return day?.kind === 'date' ? day.date : -1
}

/**
 * "They talked about the meeting to be held on the 14th", "it took place before the meeting to be held on the 14th": the
 * day of what is to be held, where that is not the trigger.
 *
 * @param from unit where the phrase begins. @param trigger unit of its noun or verb.
 */
export function ofAnother(
  { units, groups }: Reading,
  at: number,
  { from, trigger }: { readonly from: number; readonly trigger: number },
  parted: Head | null,
): boolean {
  // "Welcomed X on his taking part in the festival of 9 March".
  if (parted && at >= parted.end && at < from && from - parted.end > longestHost) return true
  if (ofJourney(units, at, from)) return true
  const next = caseOf(units[at + 1]) === null ? at + 1 : at + 2
  const held = groups.find((group) => group.from === next && group.verb === 'happen' && group.tense === 'relative')
  return held !== undefined && (held.to < from || trigger < at)
}

/** The days that stand with a visit on which something was done: "from the 10th to the 13th on his visit to A". */
export function daysOfJourney({ units, dates }: Reading, to: number): DateMention | null {
  const at = units.findIndex((unit, index) => index < to && unit.kind === 'date' && ofJourney(units, index, to))
  return dates[units[at]?.date ?? -1] ?? null
}

/** "On the occasion of his visit to A from the 10th to the 13th he held talks": the days of the visit. */
function ofJourney(units: readonly Unit[], at: number, to: number): boolean {
  for (let index = at + 1; index < Math.min(to, at + longestJourney); index++) {
    const unit = units[index]
    if (isVisit(unit)) return caseOf(units[index + 1]) === 'occasion' || caseOf(units[index + 1]) === 'during'
    const small = isA(unit, 'genitive') || isA(unit, 'visit') || isA(unit, 'own') || unit?.kind === 'name'
    if (!small && caseOf(unit) !== 'until') return false
  }
  return false
}

/** How far on a noun that has a day is told to lie before or after, in units. */
const nearNoun = 6

/** "After the ceasefire of the 10th he called", "before the parade of the 9th they met": the day of that, and not of the event. */
export function ofNounBeside({ units }: Reading, at: number, to: number): boolean {
  if (!isA(units[at + 1], 'genitive')) return false
  const near = units.slice(at + 2, Math.min(to, at + 2 + nearNoun))
  const end = near.findIndex((unit) => ['after', 'before'].includes(caseOf(unit) ?? ''))
  const between = near.slice(0, end)
  if (end < 1 || between.some((unit) => isMark(unit) || caseOf(unit) === 'agent')) return false
  // What comes of talks comes on their day.
  return caseOf(near[end]) === 'before' || !between.some((unit) => unit.cues.some(({ kind }) => kind === 'frame'))
}

/**
 * "After the summit on the 5th and 6th he went to A", "after his visit from the 10th to the 12th he met": days over which
 * something else lasted that was over by then.
 *
 * @param to end of the verb. @param goes whether the verb tells of a journey.
 */
export function ofEarlierDays({ units, dates }: Reading, at: number, to: number, goes: boolean): boolean {
  const value = dates[units[at]?.date ?? -1]?.value
  if (value?.kind !== 'range') return false
  const after = units.findIndex((unit, index) => index > at && index < to && caseOf(unit) === 'after')
  const between = units.slice(at + 1, after)
  if (after < 0 || between.some((unit) => caseOf(unit) === 'agent')) return false
  return between.some((unit) => unit.cues.some(({ kind }) => kind === 'frame') && (goes || isVisit(unit)))
}

/** From the days of a visit to its noun, in units. */
const longestJourney = 9
