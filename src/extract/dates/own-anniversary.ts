// Anniversaries of relations whose founding the article tells itself: "relations were established in 1992 … the 30th
// anniversary". What the vocabulary dates is occasions.ts; where two foundings are told it takes none.
import type { ArticleDates } from './clues'
import { countedAnniversaries, type CountedAnniversary } from './counted-anniversaries'
import type { OccasionLexicon, OccasionMention } from './occasions'
import type { Stated } from './stated-dates'
import type { Word } from '../../text/words'

/** Years that are celebrated, at least. */
const fewest = 2

/**
 * For each sentence the anniversary it counts from the founding that the article tells.
 *
 * @param stated every date with a year, history too. @param named occasions and milestones already found.
 */
export function ownAnniversaries(
  article: ArticleDates,
  stated: readonly Stated[],
  named: readonly (readonly OccasionMention[])[],
  lexicon: OccasionLexicon,
): (readonly OccasionMention[])[] {
  const { since } = lexicon.dates
  const old = stated.filter(({ year }) => year < since)
  let next = 0
  const foundings = article.sentences.flatMap(({ words, end, paragraph }, index) => {
    const from = next
    while ((old[next]?.start ?? Infinity) < end) next++
    const years = new Set(old.slice(from, next).map(({ year }) => year))
    const [year] = years
    const noun = years.size === 1 ? nounAt(words, lexicon) : null
    return noun !== null && year !== undefined ? [{ year, index, paragraph, noun }] : []
  })
  const [founding] = foundings
  if (!founding || foundings.some(({ year }) => year !== founding.year)) return article.sentences.map(() => [])
  const first = article.sentences[founding.index]?.words ?? []
  const name = article.text.slice(first[founding.noun.from]?.start ?? 0, first[founding.noun.to - 1]?.end ?? 0)
  const row = {
    kind: 'milestone' as const,
    milestone: { id: name, labels: { en: name }, countries: [], date: String(founding.year), forms: [] },
  }
  return article.sentences.map(({ words, paragraph }, index) => {
    const known = (named[index] ?? []).some(({ anniversary, year }) => anniversary && year !== null)
    if (known || (nounAt(words, lexicon) === null && paragraph !== founding.paragraph)) return []
    const counted = countIn(words, lexicon)
    const year = counted && founding.year + counted.ordinal
    if (!counted || year === null || year < since) return []
    const { from, to, ordinal } = counted
    const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, from, to }
    return [{ ...span, row, ordinal, year, anniversary: true }]
  })
}

function nounAt(words: readonly Word[], { dates }: OccasionLexicon): { from: number; to: number } | null {
  for (let from = 0; from < words.length; from++) {
    const to = dates.founded(words, from)
    if (to !== null) return { from, to }
  }
  return null
}

/** "The 30th anniversary", "33 years are complete"; null where none or more are counted. */
function countIn(words: readonly Word[], { dates }: OccasionLexicon): CountedAnniversary | null {
  const found = countedAnniversaries(words, dates).filter(({ ordinal }) => ordinal >= fewest)
  const [one] = found
  return one && found.every(({ ordinal }) => ordinal === one.ordinal) ? one : null
}
