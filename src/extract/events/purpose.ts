// What somebody has set out to do: "he left in order to attend the forum and to visit A". It decides nothing of who does it.
import type { Reading } from '../sentence/reading'
import { hasCue, isLight, isMark } from '../sentence/units'

/** Verbs by which one sets out. */
const ways: ReadonlySet<string> = new Set(['come', 'go', 'arrive'])

/** Whether what is told from a unit on is why somebody left or came, of whom the clause before tells. */
export function isWhySetOut({ units, groups, heads }: Reading, from: number): boolean {
  const that = units.findLastIndex((unit, at) => at < from && hasCue(unit, 'reportedClause'))
  const so = units.findIndex((unit, at) => at > that && at < from && hasCue(unit, 'purpose'))
  const went = groups.findLast(({ to }) => to <= so)
  if (so < 0 || !went || went.negated || went.tense !== 'perfective') return false
  // "So that both sides discuss": somebody else; "in Nice (France)" is nobody.
  const other = heads.some(
    (head) =>
      head.from > so &&
      head.from < from &&
      ['agent', 'nominative'].includes(head.case) &&
      !isMark(units[head.from - 1], '('),
  )
  const leaves = isLight(units[went.from - 1], 'leave')
  return !other && (leaves || ways.has(went.verb))
}
