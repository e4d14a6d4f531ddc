// A date in a bracket is of the noun right before it: "the visit to A (9 to 12 November)", "the establishment of relations
// (14 November 1994)". It gives no other event of the sentence that date.
import type { Candidate } from '../events/candidate'
import { saysDay, saysMonth } from './date-value'
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { caseOf, isA, isMark, type Unit } from '../sentence/units'

/** The mention that the bracket opening at a unit holds, as an index of the sentence's; -1 where it holds more, or none. */
export function bracketed({ units, dates }: Pick<Reading, 'units' | 'dates'>, at: number): number {
  const [open, inside, close] = units.slice(at, at + 3)
  // A year alone is read together with its bracket.
  if (open?.kind === 'date' && open.form.startsWith('(')) return open.date
  // "(In 2000)", with its postposition.
  const end = caseOf(close) === 'in' ? units[at + 3] : close
  const alone = isMark(open, '(') && inside?.kind === 'date' && isMark(end, ')')
  return alone && dates[inside.date] ? inside.date : -1
}

/** How far after the country gone to its bracket may stand, in units: past the verb. */
const reach = 6

/**
 * "The visit to Chile (9 to 12 November)", "visited Hungary (18-20 January) and Romania (20-23 January)", "came to Chile in
 * November (9 to 12 November)": each has its own days.
 */
export function daysInBracket(candidate: Candidate, reading: Reading): Candidate {
  const own = afterNoun(candidate, reading) ?? afterCountry(candidate, reading)
  const date = own ?? afterVerb(candidate, reading)
  const mention = reading.dates[date ?? -1]
  const told = reading.dates[candidate.date]
  const says = mention && (saysDay(mention.value) || (!(told && saysMonth(told.value)) && saysMonth(mention.value)))
  return date !== null && says === true ? { ...candidate, date } : candidate
}

/**
 * "Met X at the forum (21 January)", "attended the exhibition (Kunming, 18-20 June)": behind its verb, at the end of a clause.
 * "Received X, November 2024", as below a picture: at the end of the sentence.
 */
function afterVerb({ how, to }: Candidate, reading: Reading): number | null {
  const { units, groups } = reading
  const group = groups.find((verb) => verb.to >= to && verb.from <= to)
  if (how === 'milestone' || !group) return null
  const behind = units[group.to]
  if (isMark(behind, '،,')) return onlyDateIn(reading, group.to, units.length)
  if (!isMark(behind, '(')) return null
  const close = units.findIndex((unit, index) => index > group.to && isMark(unit, ')'))
  const next = units[close + 1]
  return next && next.kind !== 'mark' && !isA(next, 'and') ? null : onlyDateIn(reading, group.to, close)
}

/** The one date of some units that hold nothing else but where it was. */
function onlyDateIn({ units, heads }: Reading, from: number, to: number): number | null {
  const inside = units.slice(from, to)
  const [date, ...others] = inside.flatMap(({ kind, date: found }) => (kind === 'date' ? [found] : []))
  if (date === undefined || others.length > 0) return null
  const where = heads.filter(({ kind, from: first }) => first > from && (kind === 'place' || kind === 'country'))
  const isPlace = (index: number) => where.some(({ from: first, end }) => first <= index && index < end)
  const more = inside.some(({ kind }, index) => kind !== 'date' && kind !== 'mark' && !isPlace(from + index))
  return more ? null : date
}

/** Right after the noun by which the event is told; that of a visit names where it goes. */
function afterNoun({ frame, type, destination, from, to }: Candidate, reading: Reading): number | null {
  const at = reading.units.findLastIndex(
    (unit, index) =>
      index >= from && index < to && bracketed(reading, index + 1) >= 0 && tells(unit, frame?.type ?? type),
  )
  const elsewhere = type === 'visit' && !(destination && destination.to <= at && at - destination.to <= nearNoun)
  return at < 0 || elsewhere ? null : bracketed(reading, at + 1)
}

/** From the country gone to to the noun of the visit, in units. */
const nearNoun = 4

function tells(unit: Unit, type: Candidate['type']): boolean {
  return unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === type)
}

function afterCountry({ type, destination }: Candidate, reading: Reading): number | null {
  if (type !== 'visit' || !destination) return null
  const { to } = listedWith(destination, reading) ?? destination
  const near = reading.units.slice(to, to + reach + 1)
  const at = near.findIndex((unit, index) => bracketed(reading, to + index) >= 0 || isMark(unit, '('))
  if (at < 0 || near.slice(0, at).some(({ kind }) => kind !== 'word' && kind !== 'cue')) return null
  const date = bracketed(reading, to + at)
  return date < 0 ? null : date
}

/** "Singapore and Japan (December)": the country joined to it that the bracket stands behind. */
function listedWith({ to }: Head, reading: Reading): Head | undefined {
  const next = isA(reading.units[to], 'and') ? reading.heads.find(({ from }) => from === to + 1) : undefined
  const isGone = next?.kind === 'country' || next?.kind === 'place'
  return isGone && bracketed(reading, next.to) >= 0 ? next : undefined
}
