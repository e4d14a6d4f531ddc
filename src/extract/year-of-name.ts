// A bare year that belongs to a name or an office: "the host of APEC 2027", "the chairmanship of 2026". Nothing was done
// in it yet, nor written after it. What a year is told of with a postposition, "in 2026", is no matter of this.
import type { Sentence } from '../text/sentences'
import type { DateMention } from './dates'
import type { OccasionLexicon } from './occasions'

/** How far after a year, in words, the office may stand that is held for it. */
const near = 5

/**
 * Whether a year is only the year of what it stands beside.
 *
 * @param mention a year by itself.
 * @example isYearOfName(sentence, mention, lexicon) //=> true, for "the host of APEC 2027"
 */
export function isYearOfName({ words }: Sentence, { from, to }: DateMention, lexicon: OccasionLexicon): boolean {
  const { dates } = lexicon
  // "ASEAN in 2024", "since 2024", "2024 was".
  if (dates.isWithin(words, to)) return false
  if (isAfterBody(words, from, lexicon)) return true
  for (let at = to; at < Math.min(words.length, to + near); at++) {
    if (words[at]?.kind === 'mark' || dates.isTold(words.slice(at, at + 1))) return false
    if (dates.isChair(words, at)) return true
  }
  return false
}

/** The longest name of a body of many countries before a year, in words. */
const longestName = 6

function isAfterBody(words: Sentence['words'], year: number, { entities, organisations }: OccasionLexicon): boolean {
  for (let at = Math.max(0, year - longestName); at < year; at++) {
    const match = entities.at(words, at, year)
    const named = match?.to === year ? match.values : []
    if (named.some(({ kind, id }) => kind === 'organisation' && organisations.get(id)?.kind === 'international'))
      return true
  }
  return false
}
