// The two countries an article is about, and what it leaves unsaid for that reason: where a visit goes. It guesses nothing
// where a third country has a share in the article.
import { countryOf } from '../../lexicon/country-of'
import type { Entry, Lexicon } from '../../lexicon/lexicon'
import type { Assembly } from './assembly'
import type { Candidate } from './candidate'
import type { Head } from '../sentence/head'
import type { Parts } from './parties'
import type { Reading } from '../sentence/reading'
import { hasCue, isA } from '../sentence/units'

/** Two country codes. */
export type Pair = readonly [string, string]

/** In how many sentences each of the two must be met, and how many times as often as the next. */
const fewest = 3
const share = 2

/**
 * The two countries whose names, places and people fill an article; null where it is about one, or about several.
 */
export function pairOf(readings: readonly Reading[], lexicon: Lexicon): Pair | null {
  const [first, second, third] = toldMost(readings, lexicon)
  if (!first || !second || second[1] < fewest || (third?.[1] ?? 0) * share > second[1]) return null
  return [first[0], second[0]]
}

/**
 * The country an article is told from: whoever "comes" without a word where comes there. Null where no country is met
 * in twice as many sentences as any other.
 */
export function homeOf(readings: readonly Reading[], lexicon: Lexicon): string | null {
  const [first, second] = toldMost(readings, lexicon)
  return first && first[1] >= fewest * share && (second?.[1] ?? 0) * share <= first[1] ? first[0] : null
}

/** Countries with the sentences in which their names, places and people stand, the most first. */
function toldMost(readings: readonly Reading[], lexicon: Lexicon): [string, number][] {
  const counts = new Map<string, number>()
  for (const { units } of readings) {
    const countries = new Set<string>()
    for (const unit of units) for (const entry of unit.entries) add(countries, entry, lexicon)
    for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

function add(countries: Set<string>, entry: Entry, lexicon: Lexicon): void {
  const country = countryOf(entry, lexicon)
  if (country !== undefined) countries.add(country)
}

/**
 * "X came on an official visit", in an article about his country and another: to that other. Null where the words may
 * mean some other place.
 */
export function towards(
  candidate: Candidate,
  parts: Parts,
  reading: Reading,
  { pair, home }: Pick<Assembly, 'pair' | 'home'>,
  lexicon: Lexicon,
): Head | null {
  const { type, frame, destination, from, to, date } = candidate
  if (candidate.how === 'nominal' && date < 0) return null
  if (type !== 'visit' || destination !== null || !frame || reading.kind !== 'body') return null
  const [own, ...others] = parts.countries
  if (own === undefined || others.length > 0) return null
  const came = reading.groups.some((group) => group.to === to && comes.has(group.verb))
  const goal = pair?.includes(own) ? pair.find((code) => code !== own) : came && own !== home ? home : null
  if (goal == null) return null
  if (!parts.parties.some(({ kind, role }) => kind === 'person' && role === 'actor')) return null
  // "A return visit took place": whose, the clause does not say.
  const held = reading.groups.some((group) => group.to === to && group.verb === 'happen')
  const his = hasCue(reading.units[from - 2], 'objectPronoun')
  if (held && !his && candidate.roles.every(({ role }) => role !== 'actor')) return null
  // "He left": for home. "He visited the flooded villages": not what he came for.
  const there = hasCue(reading.units[from - 1], 'there') || hasCue(reading.units[from], 'there')
  if (frame.roles['for'] === 'destination' || ofUnknown(reading, from)) return null
  if (!there && elsewhere(reading, from, to, [own, goal], lexicon)) return null
  const bare = frame.nouns.length === 0
  const verb = reading.groups.find((group) => group.to === to)?.from ?? to
  // "The ambassador came to the minister": to him, and to no country.
  if (reading.heads.some((head) => head.case === 'at' && head.end === verb)) return null
  const said = reading.units.slice(from, verb).some(({ kind }) => kind === 'word')
  if (bare && (frame.stays === true || date < 0 || said || !followsDay(reading, from))) return null
  return { ...unsaid, from, to: from, end: from, id: goal, countries: [goal] }
}

/** Verbs of coming to where one speaks. */
const comes: ReadonlySet<string> = new Set(['come', 'arrive'])

const unsaid = { kind: 'country', offices: [], organisations: [], case: 'in' } as const

/** Whose it is stands before the noun, and nobody knows it. */
function ofUnknown({ units, heads }: Reading, from: number): boolean {
  if (!isA(units[from - 1], 'genitive') || hasCue(units[from - 2], 'objectPronoun')) return false
  const owner = heads.find(({ end }) => end === from)
  return owner?.kind !== 'person' && owner?.kind !== 'office'
}

/** A place of a third country, or one of either that is no goal of the journey's words, in the sentence. */
function elsewhere({ heads }: Reading, from: number, to: number, pair: Pair, lexicon: Lexicon): boolean {
  return heads.some(({ kind, id, from: at }) => {
    if (kind !== 'place' && kind !== 'country') return false
    const country = kind === 'country' ? id : lexicon.places.get(id ?? '')?.country
    return !pair.includes(country ?? '') && at < to + nearby && at > from - nearby
  })
}

/** Units around a journey's words in which another country may be what is gone to. */
const nearby = 12

/** "X on the 24th came": nothing unknown between who comes, the day and the verb. */
function followsDay({ units, heads }: Reading, from: number): boolean {
  for (let at = from - 1; at >= 0; at--) {
    const unit = units[at]
    if (heads.some(({ end, kind }) => end === at + 1 && (kind === 'person' || kind === 'office' || kind === 'pronoun')))
      return true
    const plain =
      unit?.kind === 'date' ||
      hasCue(unit, 'there') ||
      hasCue(unit, 'also') ||
      hasCue(unit, 'past') ||
      isA(unit, 'case')
    if (!plain) return false
  }
  return false
}
