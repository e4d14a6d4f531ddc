// "X was the first president to visit A": a participle before what somebody was, by which he did it.
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { hasCue, isA } from '../sentence/units'
import type { Tense, VerbGroup } from '../sentence/verbs'

/** Verbs by which somebody is, or comes to be, the first. */
const being: ReadonlySet<string> = new Set(['be', 'become', 'happen'])

/** Of those, what tells that he did it, and that he will. */
const told: ReadonlySet<Tense> = new Set<Tense>(['perfective', 'was', 'is', 'future', 'about'])

/** What somebody was the first of, in units: "president of any country of Asia". */
const longest = 9

/** From a journey's noun back to the word that it was the last one. */
const nearNoun = 3

/** Whether a participle is of the first, or the last, who did it; false where the sentence tells no such thing of anybody. */
export function isFirstTo(reading: Reading, group: VerbGroup): boolean {
  return verbOf(reading, group) !== null
}

/** The tense in which it is told that somebody was the first to do it; null for any other verb. */
export function tenseOfFirst(reading: Reading, group: VerbGroup): Tense | null {
  const verb = verbOf(reading, group)
  if (!verb) return null
  return verb.tense === 'future' || verb.tense === 'about' ? verb.tense : 'perfective'
}

/** Who was the first to do it, where he is named behind that: "the last president to visit A was X". */
export function firstBehind(reading: Reading, group: VerbGroup): Head | undefined {
  const verb = verbOf(reading, group)
  return reading.heads.find(
    ({ from, to, kind, case: name }) =>
      verb !== null && from >= group.to && to === verb.from && kind === 'person' && name === 'nominative',
  )
}

function verbOf({ units, groups }: Reading, { tense, from, to }: VerbGroup): VerbGroup | null {
  if (tense !== 'relative') return null
  const verb = groups.find((group) => group.from >= to)
  if (!verb || verb.negated || !being.has(verb.verb) || !told.has(verb.tense) || verb.from - to > longest) return null
  const between = units.slice(to, verb.from)
  const ranks = (unit: (typeof units)[number]) => isA(unit, 'ordinal') || hasCue(unit, 'only')
  const last = units.slice(Math.max(0, from - nearNoun), from).some((unit) => hasCue(unit, 'only'))
  return between.some(ranks) || last ? verb : null
}
