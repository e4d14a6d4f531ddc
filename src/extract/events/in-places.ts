// One verb for meetings held in several places: "X met A in the palace and in the ministry B". It adds nobody and no date.
import type { Candidate } from './candidate'
import { placeIn } from '../sentence/clause'
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { caseOf, isA, isMark, type Unit } from '../sentence/units'

/** The tellings of one verb, one for each place said before whom it was that somebody met there. */
export function inPlaces(reading: Reading, candidate: Candidate): Candidate[] {
  const { type, how, roles, to } = candidate
  if (how !== 'verbal' || (type !== 'meeting' && type !== 'talks')) return [candidate]
  const met = roles.flatMap(({ role, head }) => (role === 'counterpart' && head.case === 'with' ? [head] : []))
  const groups: Head[][] = []
  for (const [index, head] of met.entries()) {
    const before = met[index - 1]
    const group = groups.at(-1)
    if (!group || (before && standsElsewhere(reading, before, head))) groups.push([head])
    else group.push(head)
  }
  if (groups.length < 2) return [candidate]
  const behind = groups.some(([head], index) => index > 0 && head && caseOf(reading.units[head.from - 1]) === null)
  return groups.map((heads, index) => {
    const [from, until] = behind
      ? [heads.at(-1)?.end ?? 0, groups[index + 1]?.[0]?.from ?? to]
      : [groups[index - 1]?.at(-1)?.end ?? 0, heads[0]?.from ?? to]
    const here = reading.heads.filter((head) => head.from >= from && head.to <= until)
    const others = roles.filter(({ head }) => !met.includes(head) || heads.includes(head))
    return { ...candidate, roles: others, place: placeIn(here, null) }
  })
}

/** "With A and in the ministry with B", "with A in the palace and with B": each has his own case, and a place stands between. */
function standsElsewhere({ units }: Reading, before: Head, head: Head): boolean {
  if (head.from <= before.end || caseOf(units[before.end - 1]) !== 'with') return false
  const between = units.slice(before.end, head.from)
  const joins = (unit: Unit | undefined) => isA(unit, 'and') || isMark(unit)
  const first = joins(between[0]) && caseOf(between.at(-1)) === 'in'
  return first || (joins(between.at(-1)) && caseOf(between.at(-2)) === 'in')
}
