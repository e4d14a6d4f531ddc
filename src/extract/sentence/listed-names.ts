// Where unknown names may begin in a list of people: "among whom are Member X, Y and Z". It does not say where they end.
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

/** Units of the longest list of people that is looked through. */
const longestList = 60

/**
 * Where further members of a list begin whose first has a title, of a clause that tells whom it includes.
 *
 * @param titled whether a unit is an office or a title.
 */
export function listedNames(units: readonly Unit[], titled: (unit: Unit | undefined) => boolean): ReadonlySet<number> {
  const found = new Set<number>()
  const which = units.findIndex((unit, at) => hasCue(unit, 'clause') && caseOf(units[at + 1]) === 'in')
  const end = units.findIndex((unit, at) => at > which && hasCue(unit, 'included'))
  if (which < 0 || end < which || end - which > longestList) return found
  const first = units.findIndex((unit, at) => at > which && (titled(unit) || isMark(unit) || isA(unit, 'and')))
  if (!titled(units[first])) return found
  for (let at = first; at < end; at++) if (isMark(units[at]) || isA(units[at], 'and')) found.add(at + 1)
  return found
}
