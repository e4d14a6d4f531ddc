// Days celebrated by their count without their name: "Laos celebrates its own 50th national day", "74 years of relations
// between A and B". It takes only what the vocabulary knows the first day of.
import { words as wordsOf, type Word } from '../../text/words'
import type { OccasionLexicon, OccasionMention } from './occasions'

/** What is celebrated, its count, and the words that say both, half-open. */
export interface Counted {
  readonly row: OccasionMention['row']
  readonly ordinal: number
  readonly from: number
  readonly to: number
}

/** How far before the count the country may stand whose day it is, in words. */
const reach = 4

/** The days so counted in a sentence, in order. */
export function countedDays(words: readonly Word[], lexicon: OccasionLexicon): Counted[] {
  const found: Counted[] = []
  for (let at = 0; at < words.length; at++) {
    const ordinal = lexicon.dates.ordinal(words, at)
    if (ordinal) found.push(...ownHoliday(words, at, ordinal, lexicon))
    const noun = lexicon.dates.relations(words, at)
    if (noun !== null) found.push(...relations(words, at, noun, lexicon))
  }
  return found
}

/** "Laos … its own 50th national day". */
function ownHoliday(
  words: readonly Word[],
  at: number,
  ordinal: { readonly value: number; readonly to: number },
  lexicon: OccasionLexicon,
): Counted[] {
  const to = lexicon.dates.holiday(words, ordinal.to)
  if (to === null) return []
  const named = words.slice(ordinal.to, to).map(({ form }) => form)
  for (let from = at - 1; from >= Math.max(0, at - reach); from--) {
    if (words[from]?.kind === 'mark') return []
    const match = lexicon.entities.at(words, from, at)
    const country = match?.values.find(({ kind }) => kind === 'country')?.id
    if (country === undefined) continue
    const occasion = [...lexicon.occasions.values()].find(
      (row) =>
        row.country === country && row.founded !== undefined && Object.values(row.labels).some((l) => endsIn(l, named)),
    )
    return occasion ? [{ row: { kind: 'occasion', occasion }, ordinal: ordinal.value, from, to }] : []
  }
  return []
}

/** "Relations of 74 years are celebrated", "the relations' 75th anniversary": whose, the countries around tell. */
function relations(words: readonly Word[], at: number, noun: number, lexicon: OccasionLexicon): Counted[] {
  const { dates } = lexicon
  // After the noun a genitive.
  const ordinal = dates.ordinal(words, noun + 1)
  const to = ordinal && dates.anniversary(words, ordinal.to)
  if (!ordinal || to === null) return []
  const named = words.slice(at, noun).map(({ form }) => form)
  return [...lexicon.milestones.values()].flatMap((milestone) =>
    milestone.forms?.some((form) => endsIn(form, named)) === true
      ? [{ row: { kind: 'milestone' as const, milestone }, ordinal: ordinal.value, from: at, to }]
      : [],
  )
}

function endsIn(name: string, end: readonly string[]): boolean {
  const forms = wordsOf(name).map(({ form }) => form)
  return end.length > 0 && end.every((form, at) => forms[forms.length - end.length + at] === form)
}
