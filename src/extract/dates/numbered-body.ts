// A session told by the name of its body and a number: "AIPA-45", "UNGA-80". It takes only numbers whose year is known.
import type { Word } from '../../text/words'
import type { OccasionRow } from '../../lexicon/rows'
import type { OccasionLexicon } from './occasions'

/** A session and where it is named; word indexes, half-open. */
export interface NumberedBody {
  readonly occasion: OccasionRow
  readonly ordinal: number
  readonly year: number
  readonly from: number
  readonly to: number
}

/** Words of the longest such name. */
const longestName = 4

/** Digits of the longest number of a session. */
const longestNumber = 3

/**
 * The sessions that some words name so, left to right.
 *
 * @example numberedBodies(words, lexicon)[0]?.year //=> 2024, for "AIPA-45"
 */
export function numberedBodies(words: readonly Word[], lexicon: OccasionLexicon): NumberedBody[] {
  const found: NumberedBody[] = []
  for (let at = 2; at < words.length; at++)
    if (words[at]?.kind === 'number' && isHyphen(words, at - 1)) found.push(...numberedAt(words, at, lexicon))
  return found
}

function numberedAt(words: readonly Word[], at: number, lexicon: OccasionLexicon): NumberedBody[] {
  const form = words[at]?.form ?? ''
  if (form.length > longestNumber) return []
  for (let from = Math.max(0, at - 1 - longestName); from < at - 1; from++) {
    const name = lexicon.entities.at(words, from, at - 1)
    if (name?.to !== at - 1) continue
    const found = name.values.flatMap(({ kind: of, id }) => sessionOf(of, id, form, lexicon))
    return found.map(({ occasion, year }) => ({ occasion, year, ordinal: Number(form), from, to: at + 1 }))
  }
  return []
}

/** The session of a number, of a body or known by that name itself. */
function sessionOf(kind: string, id: string, number: string, { occasions }: OccasionLexicon) {
  const rows = kind === 'organisation' ? [...occasions.values()].filter(({ body }) => body === id) : [occasions.get(id)]
  return rows.flatMap((occasion) => {
    const year = occasion && (occasion.years?.[number] ?? counted(occasion, Number(number)))
    return occasion && year !== undefined ? [{ occasion, year }] : []
  })
}

function counted({ ordinals }: OccasionRow, number: number): number | undefined {
  return ordinals && ordinals.first + number - 1
}

/** A dash between a name and its number, without spaces. */
function isHyphen(words: readonly Word[], at: number): boolean {
  const [mark, next] = [words[at], words[at + 1]]
  return mark?.kind === 'mark' && /^[-–‑]$/u.test(mark.form) && !mark.spaced && next?.spaced === false
}
