// "Delhi: … he arrives here": the place a report is sent from is what "here" means. It takes nothing else from it.
import type { Candidate } from '../events/candidate'
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { hasCue, isMark } from '../sentence/units'

/** A dateline stands in one of the first sentences. */
const furthest = 3

/** The place that opens an article before a colon, a bracket or a dash; null where none does. */
export function datelineOf(readings: readonly Reading[]): Head | null {
  for (const { heads, units } of readings.slice(0, furthest)) {
    const [first] = heads
    if (first?.from !== 0 || first.kind !== 'place') continue
    const dated = isMark(units[first.to], '،,') && units[first.to + 1]?.kind === 'date'
    if (dated || isMark(units[first.to], ':(/۔-–')) return first
  }
  return null
}

/** How far before the journey's words "here" may stand, in units: "an official visit of here". */
const aside = 2

/** A journey whose clause says only "here", gone to where the report is sent from. */
export function goneHere(candidate: Candidate, { units }: Reading, dateline: Head | null): Candidate {
  const { type, destination, from, to } = candidate
  if (type !== 'visit' || destination !== null || dateline === null) return candidate
  const here = units.slice(Math.max(0, from - aside), to).some((unit) => hasCue(unit, 'here'))
  return here ? { ...candidate, destination: dateline } : candidate
}
