// Whether what a sentence says of an event's noun is that it is fixed: "their meeting is scheduled", "talks too have been set".
// It does not ask who takes part.
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import { hasCue, isA } from '../sentence/units'

/** Units from "and" to the second of two things that are fixed. */
const farNoun = 8

/** Whether the noun at `at`, or one joined to it, has for its predicate that it is fixed. */
export function isFixed(reading: Reading, at: number, auxiliaries: Grammar['auxiliaries']): boolean {
  const { units, groups } = reading
  // "A meeting and talks are scheduled": both.
  if (isA(units[at + 1], 'and')) {
    const second = units.findIndex(
      (unit, index) => index > at + 1 && index <= at + farNoun && unit.cues.some(({ kind }) => kind === 'frame'),
    )
    return second > 0 && isFixed(reading, second, auxiliaries)
  }
  let next = at + 1
  while (hasCue(units[next], 'also')) next += 1
  const said = units[next]
  if (hasCue(said, 'scheduled'))
    return auxiliaries.get(said?.form.split(' ').at(-1) ?? '')?.includes('present') ?? false
  const verb = groups.find(({ from }) => from === next + 1)
  return hasCue(said, 'fixed') && verb?.tense === 'perfective' && !verb.negated
}
