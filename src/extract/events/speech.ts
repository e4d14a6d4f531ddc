// Who spoke at a gathering took part in it, though the sentence tells only what was said. It reads no words that are still to
// be spoken.
import type { Participation } from '../../lexicon/language'
import { mainVerb, scopeStart, type Reading } from '../sentence/reading'
import { caseOf, isGathering } from '../sentence/units'
import type { VerbGroup } from '../sentence/verbs'

/** "In a speech to the forum X said": he took part in it. The verb, and how the forum stands before the speech. */
export function spokeAt(
  reading: Reading,
  at: number,
  row: Participation,
): { readonly row: Participation; readonly verb: VerbGroup } | null {
  const { units } = reading
  if (row.speech !== true || !['in', 'during'].includes(caseOf(units[at + 1]) ?? '')) return null
  const verb = wordsOf(reading, at) ?? mainVerb(reading, at + 1)
  if (verb?.tense !== 'perfective' || verb.negated || verb.passive) return null
  const from = Math.max(scopeStart(reading, at), at - longestSpeech)
  const noun = units.findLastIndex((unit, index) => index >= from && index < at && isGathering(unit))
  const how = caseOf(units[noun + 1])
  return noun >= 0 && (how === 'with' || how === 'in') ? { row: { ...row, case: how }, verb } : null
}

/** "The words of X were": he said them. */
function wordsOf({ groups, bounds }: Reading, at: number): VerbGroup | null {
  const index = groups.findIndex(({ from, tense }) => from > at && tense === 'infinitive')
  const [words, being] = [groups[index], groups[index + 1]]
  if (words?.verb !== 'say' || being?.verb !== 'be' || being.from !== words.to || being.negated) return null
  const apart = bounds.some((bound) => bound > at && bound <= words.from)
  return apart ? null : { ...words, tense: 'perfective', to: being.to }
}

/** From a gathering to the word for what was spoken at it, in units. */
const longestSpeech = 5
