// "The 50th anniversary", "75 years are complete": the anniversaries a sentence counts, whatever they are of.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Word } from '../../text/words'

/** An anniversary by its number; word indexes from its ordinal to the end of its noun, half-open. */
export interface CountedAnniversary {
  readonly ordinal: number
  readonly from: number
  /** Where the noun begins. */
  readonly noun: number
  readonly to: number
}

/**
 * The anniversaries that some words count, in order.
 *
 * @example countedAnniversaries(words, grammar)[0]?.ordinal //=> 50
 */
export function countedAnniversaries(
  words: readonly Word[],
  dates: Pick<DateGrammar, 'ordinal' | 'anniversary'>,
): CountedAnniversary[] {
  const found: CountedAnniversary[] = []
  for (let from = 0; from < words.length; from++) {
    const ordinal = dates.ordinal(words, from)
    const to = ordinal && dates.anniversary(words, ordinal.to)
    if (!ordinal || to === null) continue
    found.push({ ordinal: ordinal.value, from, noun: ordinal.to, to })
    from = to - 1
  }
  return found
}
