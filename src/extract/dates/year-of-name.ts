// A bare year that belongs to a name or an office: "the host of APEC 2027", "the chairmanship of 2026". Nothing was done
// in it yet, nor written after it. What a year is told of with a postposition, "in 2026", is no matter of this.
import { reason } from '../../model/reason'
import type { Sentence } from '../../text/sentences'
import type { ArticleDates } from './clues'
import type { DateMention } from './dates'
import type { OccasionLexicon } from './occasions'
import type { Asserted } from './year-clues'

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
  if (bodyBefore(words, from, lexicon)) return true
  for (let at = to; at < Math.min(words.length, to + near); at++) {
    if (words[at]?.kind === 'mark' || dates.isTold(words.slice(at, at + 1))) return false
    if (dates.isChair(words, at)) return true
  }
  return false
}

/** The dates of a sentence; without years of names where it tells a day or a month: "on 31 October … at APEC 2025". */
export function withoutYearsOfNames(
  dates: readonly DateMention[],
  sentence: Sentence,
  lexicon: OccasionLexicon,
): readonly DateMention[] {
  if (dates.length < 2 || !dates.some((mention) => pointOf(mention)?.month != null)) return dates
  return dates.filter((mention) => pointOf(mention)?.month !== null || !isYearOfName(sentence, mention, lexicon))
}

function pointOf({ value }: DateMention) {
  const point = value.kind === 'range' ? value.from : value.point
  return point.kind === 'said' && (point.year ?? point.month) !== null ? point : null
}

/** The longest name of a body of many countries before a year, in words. */
const longestName = 6

function bodyBefore(words: Sentence['words'], year: number, { entities, organisations }: OccasionLexicon) {
  for (let at = Math.max(0, year - longestName); at < year; at++) {
    const match = entities.at(words, at, year)
    const named = match?.to === year ? match.values : []
    const body = named.map(({ id }) => organisations.get(id)).find((row) => row?.kind === 'international')
    if (body) return body
  }
  return null
}

/**
 * The years of bodies that met: "on the occasion of APEC 2025"; each with where it stands. Of a chair or a host to
 * come it takes none.
 */
export function yearsOfBodies(
  { text, sentences }: ArticleDates,
  lexicon: OccasionLexicon,
): (Asserted & { readonly start: number })[] {
  const { dates } = lexicon
  return sentences.flatMap(({ words }) =>
    words.flatMap(({ form, start, end }, at) => {
      const body = form.length === 4 && /^20\d\d$/u.test(form) ? bodyBefore(words, at, lexicon) : null
      if (!body) return []
      const after = words.slice(at + 1, at + 1 + near).map((_, step) => at + 1 + step)
      const ahead = after.some((next) => dates.isChair(words, next) || dates.isPrepared(words, next))
      if (ahead || dates.isFuture(words, at)) return []
      const { id, labels } = body
      const year = Number(form)
      const said = text.slice(words[at - 1]?.start ?? start, end)
      const step = reason('year-from-edition', { year, text: said, occasion: id, name: labels['en'] ?? id })
      return [{ start, year, reason: step }]
    }),
  )
}
