// The day on which a gathering was held that the words only name: "the ninth session of the committee, held in Manila in March
// 2019". It looks at nothing behind the noun.
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue } from '../sentence/units'

/** Places and days, at most, before the words that it was held. */
const mostSteps = 4

/**
 * The day told before the words by which a gathering was held, and where: index of the mention, else -1.
 *
 * @param from unit where the name of the gathering begins. @param at its noun.
 */
export function heldOn({ units, heads, groups }: Reading, from: number, at: number): number {
  const held = groups.some(
    (group) => group.verb === 'happen' && group.tense === 'relative' && group.from >= from && group.to <= at,
  )
  if (!held && !units.slice(from, at).some((unit) => hasCue(unit, 'heldWhole'))) return -1
  let begin = from
  for (let step = 0; step < mostSteps; step++) {
    const last = units[begin - 1]
    const day = last?.kind === 'date' ? last : units[begin - 2]
    const small = last?.kind === 'date' || caseOf(last) === 'to' || caseOf(last) === 'in'
    if (small && day?.kind === 'date') return day.date
    const end = begin
    const place = heads.find(
      (head) => head.end === end && head.case === 'in' && (head.kind === 'place' || head.kind === 'country'),
    )
    if (!place) return -1
    begin = place.from
  }
  return -1
}
