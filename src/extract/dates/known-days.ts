// Days without a year that are those of a journey whose days are known: "from 18 to 20 August he visits China". The table
// of journeys tells the year, where a sentence names who travelled, and the country, and no other year fits.
import { countryOf } from '../../lexicon/country-of'
import type { Lexicon } from '../../lexicon/lexicon'
import { ends } from '../../lexicon/journey-days'
import type { JourneyRow } from '../../lexicon/rows'
import { addDays } from '../../model/calendar'
import { reason, type Reason } from '../../model/reason'
import type { Reading } from '../sentence/reading'
import { isVisit } from '../sentence/units'
import type { ArticleDates } from './clues'
import { leadSentences, nearest, sentenceAt, weeks } from './neighbours'
import type { OccasionLexicon } from './occasions'
import type { Stated } from './stated-dates'
import type { DateMention } from './dates'
import { saysYear } from './date-value'
import { distance, inYear, type MonthDay } from './years'

/** A day, or days, of the article of which the year is known. */
export interface KnownDays {
  /** Where in the text their words begin. */
  readonly start: number
  readonly year: number
  /** First and last day, inclusive. */
  readonly first: string
  readonly last: string
  readonly reason: Reason
}

/** What of the lexicon knowing days needs. */
type JourneyLexicon = Pick<Lexicon, 'journeys' | 'people' | 'organisations' | 'places'>

/** One who may have travelled, and where in the article he is named. */
interface Named {
  readonly people: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
}

/** The same of one sentence. */
interface Here extends Named {
  /** The countries that it tells a journey to, or something in a place of. */
  readonly sites: ReadonlySet<string>
}

/**
 * The days of an article that a journey of somebody they are told of dates.
 *
 * @param text the article, verbatim.
 * @example knownDays(readings, text, lexicon)[0]?.year //=> 2024
 */
export function knownDays(readings: readonly Reading[], text: string, lexicon: JourneyLexicon): KnownDays[] {
  const here = readings.map((reading) => namedIn(reading, lexicon))
  const lead = union(here.slice(0, leadSentences))
  return readings.flatMap(({ dates }, at) => {
    const named = here[at]
    if (!named || dates.some(({ value }) => saysYear(value))) return []
    return dates.flatMap((mention) => {
      const found = daysOf(mention, named, lead, lexicon)
      const [one, ...others] = found
      if (!one || others.some(({ year }) => year !== one.year)) return []
      const words = text.slice(mention.start, mention.end)
      const { who, in: country, year, first, last, journey } = one
      const name = lexicon.people.get(who)?.labels['en'] ?? who
      const [from, to] = ends(journey)
      const step = reason('year-from-journey', { year, text: words, person: who, name, country, from, to })
      return [{ start: mention.start, year, first, last, reason: step }]
    })
  })
}

interface Match extends Pick<KnownDays, 'year' | 'first' | 'last'> {
  readonly who: string
  readonly in: string
  readonly journey: JourneyRow
}

function daysOf(mention: DateMention, here: Here, lead: Named, { journeys }: JourneyLexicon): Match[] {
  const said = daysSaid(mention)
  if (!said) return []
  const near = here.people.size > 0 ? here.people : lead.people
  return [...new Set([...near, ...lead.people])].flatMap((who) => {
    const rows = journeys.get(who)?.journeys ?? []
    return rows.flatMap((journey, at) => {
      const year = Number(journey.days.slice(0, 4))
      const first = inYear(said.from, year)?.first
      const last = inYear(said.to, year)?.last
      if (first === undefined || last === undefined || first > last) return []
      const match = { who, in: journey.in, journey, year, first, last }
      const [from] = ends(journey)
      const tour = rows.slice(at, tourEnd(rows, at))
      const whole = said.range && tour.some((end) => isWhole([first, last], [from, ends(end)[1]]))
      const there = (named: Named) => (whole ? tour : [journey]).some((row) => named.countries.has(row.in))
      if (whole) return there(here) || there(lead) ? [match] : []
      const [, to] = ends(journey)
      const within = near.has(who) && first >= from && last <= to
      return within && here.sites.has(journey.in) ? [match] : []
    })
  })
}

/** The journeys of a tour follow one another within so many days. */
const gap = 2

/** The index after the last journey of the tour that begins with one. */
function tourEnd(rows: readonly JourneyRow[], at: number): number {
  let end = at + 1
  for (; end < rows.length; end++) {
    const [before, next] = [rows[end - 1], rows[end]]
    if (!before || !next || ends(next)[0] > addDays(ends(before)[1], gap)) break
  }
  return end
}

/** All days of a journey: one end may be said a day off, for a flight by night. */
function isWhole([first, last]: readonly [string, string], [from, to]: readonly [string, string]): boolean {
  const [a, b] = [distance(first, from), distance(last, to)]
  return a + b <= 1
}

function daysSaid({ value }: DateMention): { from: MonthDay; to: MonthDay; range: boolean } | null {
  const [from, to] = value.kind === 'range' ? [value.from, value.to] : [value.point, value.point]
  if (from.kind !== 'said' || to.kind !== 'said' || from.month === null || to.month === null) return null
  if (from.day === null || to.day === null) return null
  return {
    from: { month: from.month, day: from.day },
    to: { month: to.month, day: to.day },
    range: value.kind === 'range',
  }
}

function namedIn({ units, heads }: Reading, lexicon: JourneyLexicon): Here {
  const named = units.flatMap(({ entries }) =>
    entries.flatMap(({ kind, id }) => {
      const country = countryOf({ kind, id }, lexicon)
      return country === undefined ? [] : [{ kind, country }]
    }),
  )
  const countries = new Set(named.map(({ country }) => country))
  const places = new Set(named.filter(({ kind }) => kind === 'place').map(({ country }) => country))
  return {
    people: new Set(heads.flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : []))),
    countries,
    // Of places of two countries nobody knows in which it was.
    sites: new Set([...(places.size === 1 ? places : []), ...visited(units, lexicon)]),
  }
}

/** Units from the noun of a journey back to where it goes, and on to it: "X's first official visit", "on a visit reached X". */
const [before, after] = [5, 3]

/** The countries named beside the noun of a journey. */
function visited(units: Reading['units'], lexicon: JourneyLexicon): string[] {
  return units.flatMap((unit, at) =>
    isVisit(unit)
      ? units
          .slice(Math.max(0, at - before), at + after)
          .flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'country' || kind === 'place'))
          .flatMap((entry) => countryOf(entry, lexicon) ?? [])
      : [],
  )
}

/**
 * The known days of an article as dates that have their year; none that a full date of the article lies within weeks of
 * in another year.
 *
 * @param said the dates that have their year by themselves.
 */
export function knownTo(
  { text, sentences, dates, known = [] }: ArticleDates,
  said: readonly Stated[],
  { dates: words }: OccasionLexicon,
): { readonly days: KnownDays; readonly stated: Stated }[] {
  const full = said.filter(({ weight, history }) => weight === 'full' && !history)
  return known.flatMap((days) => {
    const { year, first, last } = days
    const day = { month: Number(first.slice(5, 7)), day: Number(first.slice(8)) }
    const beside = nearest(day, full, weeks, days.start)
    const at = sentenceAt({ sentences }, days.start)
    const mention = dates[at]?.find(({ start }) => start === days.start)
    if (!mention || (beside && beside.year !== year)) return []
    const { start, end, to } = mention
    const told = words.isFuture(sentences[at]?.words ?? [], to) ? 'future' : 'past'
    const whole = { year, weight: 'full' as const, first, last, text: text.slice(start, end), start }
    return [{ days, stated: { ...whole, told, history: false } }]
  })
}

/**
 * Why some words of an article are of a year: they say it; where they say none, the table does.
 *
 * @param text the words, verbatim.
 */
export function yearTold(year: number, text: string, known: Iterable<KnownDays>): Reason {
  for (const { reason: journey } of known)
    if (journey.args['text'] === text) return { ...journey, args: { ...journey.args, year } }
  return reason('year-from-article', { year, text })
}

function union(some: readonly Named[]): Named {
  return {
    people: new Set(some.flatMap(({ people }) => [...people])),
    countries: new Set(some.flatMap(({ countries }) => [...countries])),
  }
}
