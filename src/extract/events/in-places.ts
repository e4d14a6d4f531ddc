// One verb for meetings held in several places: "X met A in the palace and in the ministry B". It adds nobody and no date.
import type { Candidate } from './candidate'
import { placeIn } from '../sentence/clause'
import type { Head } from '../sentence/heads'
import type { Reading } from '../sentence/reading'
import { caseOf, isA, isMark } from '../sentence/units'

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
  return groups.map((heads, index) => {
    const behind = groups[index - 1]?.at(-1)?.end ?? 0
    const here = reading.heads.filter((head) => head.from >= behind && head.to <= (heads[0]?.from ?? to))
    const others = roles.filter(({ head }) => !met.includes(head) || heads.includes(head))
    return { ...candidate, roles: others, place: placeIn(here, null) }
  })
}

/** "With A and in the ministry with B": each has his own case, and a place stands between. */
function standsElsewhere({ units }: Reading, before: Head, head: Head): boolean {
  if (head.from <= before.end || caseOf(units[before.end - 1]) !== 'with') return false
  const [first, ...between] = units.slice(before.end, head.from)
  return (isA(first, 'and') || isMark(first)) && caseOf(between.at(-1)) === 'in'
}
