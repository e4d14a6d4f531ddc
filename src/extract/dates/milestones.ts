// Which milestones an article means, and that they were past when it was written.
import { countryOf } from '../../lexicon/country-of'
import type { Entry } from '../../lexicon/lexicon'
import type { ArticleDates, Bound } from './clues'
import type { DateMention } from './dates'
import type { OccasionLexicon, OccasionMention } from './occasions'
import type { Sentence } from '../../text/sentences'

function countriesOf(sentence: Sentence, lexicon: OccasionLexicon): Set<string> {
  const found = new Set<string>()
  for (const { values, to } of lexicon.entities.all(sentence.words)) {
    if (lexicon.dates.isMoney(sentence.words[to])) continue
    for (const entry of values) {
      // "The National Assembly of Hungary" names Hungary.
      const country = namesCountry(entry) || entry.kind === 'organisation' ? countryOf(entry, lexicon) : undefined
      if (country !== undefined) found.add(country)
    }
  }
  return found
}

function namesCountry({ kind }: Entry): boolean {
  return kind === 'country' || kind === 'adjective'
}

/** Countries of the people, bodies and places that an article names. */
function homes({ sentences }: ArticleDates, lexicon: OccasionLexicon): string[] {
  const named = sentences.flatMap(({ words }) => lexicon.entities.all(words).flatMap(({ values }) => values))
  return named.flatMap((entry) => (namesCountry(entry) ? [] : (countryOf(entry, lexicon) ?? [])))
}

/**
 * The milestones meant, for each sentence: those whose countries it names, else the article; of several the one whose
 * year, or day and month, it says.
 */
export function milestonesOf(
  article: ArticleDates,
  occasions: readonly (readonly OccasionMention[])[],
  lexicon: OccasionLexicon,
): OccasionMention[][] {
  // Most articles name none, and need not be searched for countries.
  if (occasions.every((mentions) => mentions.every(({ row }) => row.kind !== 'milestone')))
    return occasions.map(() => [])
  const countries = article.sentences.map((sentence) => countriesOf(sentence, lexicon))
  const everywhere = new Set([...countries.flatMap((some) => [...some]), ...homes(article, lexicon)])
  const founded = datedIn(article, occasions, countries)
  return occasions.map((mentions, index) => {
    const here = countries[index] ?? new Set()
    const said = new Set((article.dates[index] ?? []).flatMap(({ value }) => yearsSaid(value)))
    const among = (near: ReadonlySet<string>) =>
      mentions.filter(({ row }) => row.kind === 'milestone' && row.milestone.countries.every((one) => near.has(one)))
    const local = among(here)
    const meant = local.length > 0 ? local : among(everywhere)
    const dated = meant.filter(
      ({ row }) =>
        row.kind === 'milestone' &&
        (said.has(Number(row.milestone.date.slice(0, 4))) ||
          dayOf(article.dates[index] ?? [], row.milestone.date) !== undefined),
    )
    if (dated.length > 0) return dated
    // Of several the one that the article dates elsewhere: "the 50th anniversary of relations", after their founding.
    const elsewhere = local.length > 0 ? [] : meant.filter((one) => founded.has(idOf(one)))
    if (elsewhere.length > 0) return elsewhere
    // Several that the same words fit equally well say nothing.
    return meant.filter((one) => meant.every((other) => idOf(other) === idOf(one) || !overlap(other, one)))
  })
}

/** The milestones that some sentence dates by their year, and names both countries of. */
function datedIn(
  { dates }: ArticleDates,
  occasions: readonly (readonly OccasionMention[])[],
  countries: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  return new Set(
    occasions.flatMap((mentions, index) => {
      const years = new Set((dates[index] ?? []).flatMap(({ value }) => yearsSaid(value)))
      return mentions.flatMap(({ row }) =>
        row.kind === 'milestone' &&
        years.has(Number(row.milestone.date.slice(0, 4))) &&
        row.milestone.countries.every((one) => countries[index]?.has(one) === true)
          ? [row.milestone.id]
          : [],
      )
    }),
  )
}

function idOf({ row }: OccasionMention): string {
  return row.kind === 'milestone' ? row.milestone.id : ''
}

function overlap(a: OccasionMention, b: OccasionMention): boolean {
  return a.from < b.to && b.from < a.to
}

function yearsSaid(value: DateMention['value']): number[] {
  const points = value.kind === 'range' ? [value.from, value.to] : [value.point]
  return points.flatMap((point) => (point.kind === 'said' && point.year !== null ? [point.year] : []))
}

/** The days of milestones told by day and month alone, "on 7 October … raised to a partnership", by where they begin. */
export function milestoneDays(
  article: ArticleDates,
  milestones: readonly (readonly OccasionMention[])[],
  since: number,
): Map<number, Bound> {
  const found = new Map<number, Bound>()
  for (const [index, mentions] of milestones.entries()) {
    for (const { row, anniversary, start, end } of mentions) {
      if (row.kind !== 'milestone' || anniversary || Number(row.milestone.date.slice(0, 4)) < since) continue
      const { id, date, labels } = row.milestone
      const day = dayOf(article.dates[index] ?? [], date)
      const text = article.text.slice(start, end)
      if (day) found.set(day.start, { day: date, text, milestone: { id, name: labels['en'] ?? id } })
    }
  }
  return found
}

function dayOf(mentions: readonly DateMention[], date: string): DateMention | undefined {
  const [, month, day] = date.split('-').map(Number)
  if (day === undefined) return undefined
  return mentions.find(({ value }) => {
    const point = value.kind === 'point' ? value.point : value.to
    return point.kind === 'said' && point.year === null && point.month === month && point.day === day
  })
}

/** How far after the name of a milestone the words may stand that tell it has come about. */
const reach = 3

/**
 * The days of milestones told as come about: with their year, or in words such as "since the establishment of". A
 * partnership that is only named may be one still wished for.
 */
export function milestoneBounds(
  article: ArticleDates,
  milestones: readonly (readonly OccasionMention[])[],
  lexicon: OccasionLexicon,
): Bound[] {
  return article.sentences.flatMap((sentence, index) => {
    return (milestones[index] ?? []).flatMap((mention) => {
      if (mention.row.kind !== 'milestone' || mention.anniversary) return []
      if (lexicon.dates.isFuture(sentence.words, mention.to)) return []
      const { milestone } = mention.row
      const year = Number(milestone.date.slice(0, 4))
      if (year < lexicon.dates.since) return []
      const dated = (article.dates[index] ?? []).some(({ value }) => yearsSaid(value).includes(year))
      if (!dated && !isAchieved(sentence, mention, lexicon)) return []
      const day = `${milestone.date}-01-01`.slice(0, 10)
      const name = milestone.labels['en'] ?? milestone.id
      return [{ day, text: article.text.slice(mention.start, mention.end), milestone: { id: milestone.id, name } }]
    })
  })
}

/** Words and marks that a bracket after the name holds at most: its days. */
const bracket = 8

function isAchieved({ words }: Sentence, { to }: OccasionMention, lexicon: OccasionLexicon): boolean {
  // "The proposal about the establishment of a partnership".
  for (let at = to; at <= to + reach; at++) if (lexicon.dates.isPrepared(words, at)) return false
  const close = words[to]?.form === '(' ? words.slice(to, to + bracket).findIndex(({ form }) => form === ')') : -1
  const from = to + close + 1
  for (let at = from; at <= from + reach; at++) if (lexicon.dates.isAchieved(words, at)) return true
  return false
}
