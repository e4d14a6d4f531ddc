// Where "both" of a clause are two people told of before: "both ministers met", "the meeting of both", "talks between them".
// Who they are it does not say.
import type { Head } from './head'
import type { Reading } from './reading'
import { caseOf, hasCue, isA, type Unit } from './units'

/** Units between "both" and those who are two: "the two countries' foreign ministers". */
const farBoth = 4

/** "Both ministers did": the offices of two people told of before who act last before `to`; null where others act. */
export function pairIn({ units, heads }: Reading, from: number, to: number): readonly string[] | null {
  for (let at = to - 1; at >= 0; at--) {
    const how = caseOf(units[at + 1]) ?? (isA(units[at + 1], 'genitive') ? 'of' : null)
    const pair = units[at]?.cues.find((cue) => cue.kind === 'pair')
    if (
      pair?.kind === 'pair' &&
      (how === 'agent' ||
        (at >= from && (how === null || how === 'witnessed' || how === 'behalf' || ofBoth.has(how)))) &&
      isOfTwo(units, at, pair.offices)
    )
      return pair.offices
    // "X met Y, and both signed", "the meeting of both", "talks between both".
    const own = how === 'agent' || (at >= from && isOfBoth(how, heads, at + 2, to))
    const both = hasCue(units[at], 'two') || (hasCue(units[at], 'objectPronoun') && how === 'among')
    if (own && both && namesTwo(units, heads, at)) return []
    if (how === 'agent') return null
  }
  return null
}

/** "Both ministers", "the ministers of both countries"; but "the senior leaders of both countries" are any number. */
function isOfTwo(units: readonly Unit[], at: number, offices: readonly string[]): boolean {
  const before = units.slice(Math.max(0, at - farBoth), at)
  const two = before.findLastIndex((unit) => hasCue(unit, 'two'))
  const between = before.slice(Math.max(0, two))
  const any = offices.length === 0 && between.some((unit) => isA(unit, 'genitive')) && !isA(between.at(-1), 'genitive')
  return two >= 0 && !any
}

/** Whether somebody is named before a unit, or "both leaders" are. */
function namesTwo(units: readonly Unit[], heads: readonly Head[], before: number): boolean {
  if (heads.some(({ kind, to }) => kind === 'person' && to <= before)) return true
  return units.slice(0, before).some((unit, at) => hasCue(unit, 'two') && isA(units[at + 1], 'pair'))
}

/** "The meeting of both in A": whose it is, with nobody between them and what they did. */
function isOfBoth(how: string | null, heads: readonly Head[], from: number, to: number): boolean {
  if (how === null || !ofBoth.has(how)) return false
  return heads.every((head) => head.from < from || head.from >= to || head.kind === 'place' || head.kind === 'country')
}

const ofBoth: ReadonlySet<string> = new Set(['of', 'among', 'in'])
