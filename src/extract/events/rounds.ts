// Talks, and dialogues, that are held in rounds: which round of which. Whether it was held is not asked here.
import type { Frame } from '../../lexicon/language'
import type { VerbGroup } from '../sentence/verbs'
import type { Candidate } from './candidate'
import { verbal } from './verbal-candidate'
import type { Reading } from '../sentence/reading'
import { hasCue, isA, type Unit } from '../sentence/units'

/** What is held in rounds: its noun's unit, and its frame. */
export interface Whole {
  readonly at: number
  readonly frame: Frame
}

/** Whether what a frame tells of may be held in rounds. */
export function isHeldInRounds({ type, kind }: Frame): boolean {
  return type === 'talks' || kind === 'gathering'
}

/** "The 23rd round of talks": the unit of the round behind the talks; -1 where there is none. */
export function roundAt(units: readonly Unit[], at: number): number {
  if (!isA(units[at + 1], 'genitive')) return -1
  const round = units.findIndex((unit, index) => index > at + 1 && hasCue(unit, 'round'))
  const between = units.slice(at + 2, round)
  const plain = between.every((unit) => unit.kind === 'word' || unit.kind === 'ordinal' || isA(unit, 'ordinal'))
  return round > 0 && between.length <= farRound && plain ? round : -1
}

/** Units between talks and their round: "of talks, the first technical round". */
const farRound = 3

/** What the round at a unit is one of; null where that is no round, or of nothing the words name. */
export function wholeOf({ units }: Reading, round: number): Whole | null {
  if (!hasCue(units[round], 'round')) return null
  for (let at = round - 2; at >= Math.max(0, round - 2 - farRound); at--) {
    if (roundAt(units, at) !== round) continue
    const frame = units[at]?.cues
      .flatMap((cue) => (cue.kind === 'frame' ? [cue.frame] : []))
      .find((found) => isHeldInRounds(found))
    if (frame) return { at, frame }
  }
  return null
}

/** The number of a round, whose unit stands behind that of the noun at `at`; null where it has none. */
export function numberOf({ units }: Reading, at: number, round: number): number | null {
  return units.slice(at + 1, Math.max(at + 1, round)).find(({ value }) => value !== null)?.value ?? null
}

/**
 * A round of talks, as its verb tells of it: of both sides, and another event than what two people talked about meanwhile.
 *
 * @param at unit of the noun of the talks. @param round unit of the round.
 */
export function roundOfTalks(
  reading: Reading,
  sentence: number,
  verb: VerbGroup,
  { at, frame }: Whole,
  round: number,
): Candidate {
  const one: Frame = { ...frame, needs: ['actor'], both: true, apart: true }
  return { ...verbal(reading, sentence, at, verb, one, at), round: numberOf(reading, at, round) }
}
