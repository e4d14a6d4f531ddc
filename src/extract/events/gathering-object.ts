// Which gathering a verb of taking part is said of: the noun before it, the summit whose session it was, the one the clause
// before told of. It says nothing of who took part.
import type { Frame, Participation } from '../../lexicon/language'
import type { Cue } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isGathering, isGatheringCue, isMark, isVisit } from '../sentence/units'

/** The gathering nouns a participation verb takes, nearest first: "A اور B میں شرکت". */
export function objectsOf(
  reading: Reading,
  at: number,
  kind: Participation['case'],
  limit: number,
): { at: number; frame: Frame; noun: number }[] {
  const { units } = reading
  for (let index = at - 1; index >= limit; index--) {
    const unit = units[index]
    // "فورم 2025 کا": a year belongs to the name.
    const said = units[index + 1]?.kind === 'date' || units[index + 1]?.kind === 'number' ? 1 : 0
    const quoted = isMark(units[index + 1 + said], '"”»’') ? 1 : 0
    const year = said + quoted + bracketAt(units, index + 1 + said + quoted)
    const next = units[index + 1 + year]
    // "The session in March was held": that is when.
    const own = caseOf(units[index + 1 + bracketAt(units, index + 1)])
    // "For the session in A his journey began": nothing else did.
    if (kind === 'nominative' && isVisit(unit) && own === null) return []
    const stands = kind === 'nominative' ? !apart.has(own ?? '') : caseOf(next) === kind
    const matches = kind === 'of' ? isA(next, 'genitive') : stands
    const frame = unit?.cues
      .flatMap((cue) => (cue.kind === 'frame' ? [cue.frame] : []))
      .find(
        (found) =>
          found.kind === 'gathering' ||
          (found.nominal === true && !found.needs.includes('destination')) ||
          // "Took part in the opening of the new building".
          (kind === 'in' && found.label === 'opening'),
      )
    const occasion = unit?.entries.some((entry) => entry.kind === 'occasion')
    if (frame && matches) return [{ ...(sessionOf(reading, index, frame, limit) ?? { at: index, frame }), noun: index }]
    if (occasion && matches && !frame) return []
  }
  return []
}

/** Cases of a gathering that is not itself held: something else is, in it or for it. */
const apart: ReadonlySet<string> = new Set(['in', 'for'])

/** "Took part in the assembly (AIPA-45)": how many units a bracket after a gathering takes; 0 where there is none. */
export function bracketAt(units: Reading['units'], at: number): number {
  const close = isMark(units[at], '(') ? units.findIndex((unit, index) => index > at && isMark(unit, ')')) : -1
  return close > 0 && close - at <= longestBracket ? close - at + 1 : 0
}

/** Units of such a bracket. */
const longestBracket = 6

/** "The high-level sessions of the summit": what is attended is the summit. */
function sessionOf({ units }: Reading, at: number, frame: Frame, limit: number): { at: number; frame: Frame } | null {
  if (frame.type !== 'conference') return null
  for (let index = at - 1; index >= Math.max(limit, at - longestSession); index--) {
    const unit = units[index]
    if (isA(unit, 'genitive')) {
      const whole = units[index - 1]?.cues.find((cue) => cue.kind === 'frame' && cue.frame.type === 'summit')
      return whole?.kind === 'frame' ? { at: index - 1, frame: whole.frame } : null
    }
    if (unit?.kind !== 'word') return null
  }
  return null
}

/** Units, at most, between a summit and the noun of its sessions. */
const longestSession = 5

/** "A ceremony was held, in which X took part": the gathering of the clause before, where the clause is relative. */
export function heldBefore(reading: Reading, limit: number): { at: number; frame: Frame } | null {
  const { units } = reading
  const told = reading.groups.findLast((group) => group.to < limit)
  // "In which", "of which".
  const which = caseOf(units[limit]) === 'in' || isA(units[limit], 'genitive')
  if (!hasCue(units[limit - 1], 'clause') || !which || told?.verb === 'be') return null
  // "Talks were held, whose chairmen were X and Y".
  const isTold = (cue: Cue) =>
    isGatheringCue(cue) || (isA(units[limit], 'genitive') && cue.kind === 'frame' && isTalk(cue.frame))
  const at = units.findLastIndex((unit, index) => index < limit - 1 && unit.cues.some(isTold))
  // "Held a press conference about the ceremony": that is not what was held.
  if (caseOf(units[at + 1]) !== null && !isA(units[at + 1], 'genitive')) return null
  const cue = units[at]?.cues.find(isTold)
  return cue?.kind === 'frame' ? { at, frame: cue.frame } : null
}

/** Talks and consultations, that somebody may chair. */
function isTalk({ type, nouns }: Frame): boolean {
  return type === 'talks' && nouns.length > 0
}

/** "Visited the first meeting of the committee and chaired it": the gathering the sentence named before. */
export function pointedAt({ units }: Reading, at: number): { at: number; frame: Frame } | null {
  if (!hasCue(units[at - 2], 'thisEvent') || !isA(units[at - 1], 'genitive')) return null
  const noun = units.findLastIndex((unit, index) => index < at - 2 && isGathering(unit))
  const cue = units[noun]?.cues.find(isGatheringCue)
  return cue?.kind === 'frame' ? { at: noun, frame: cue.frame } : null
}
