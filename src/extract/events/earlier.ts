// "X met A; before that he had met B": two events of one sentence. It dates neither.
import type { Telling } from './assembly'
import { hasCue } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'

/** Whether an event is told as having been before what its own sentence has told. */
export function isEarlier({ candidate, reading }: Pick<Telling, 'candidate' | 'reading'>): boolean {
  const at = reading.units.findLastIndex((unit, index) => index < candidate.to && hasCue(unit, 'earlier'))
  if (at < 0) return false
  const told = (from: number, to: number) =>
    reading.groups.some((group) => group.from >= from && group.to <= to && finiteTenses.has(group.tense))
  return told(0, at) && !told(at, candidate.from)
}
