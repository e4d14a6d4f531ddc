// The first and the last day of journeys, as the sentences of an article tell them apart from the journey itself: "the
// delegation had reached A on the 25th", "the visit to A will last until the 22nd". It makes no journey.
import type { EventDate } from '../model/date'
import type { Span } from '../model/span'
import type { DateGrammar } from '../lexicon/date-grammar'
import type { Assembly } from './assembly'
import { bracketed } from './brackets'
import { dayRequest } from './date-request'
import { saysDay, type Point } from './date-value'
import type { DateMention } from './dates'
import { countryOfPlace } from './draft-countries'
import type { Head } from './heads'
import { movementsIn } from './movements'
import type { People } from './people'
import type { Reading } from './reading'
import { saysOneDay } from './same-day'
import { caseOf, hasCue, isA, isVisit, type Unit } from './units'

/** One end of a journey. */
export interface JourneyEnd {
  /** The day on which a country was reached, one was left, a journey was over. */
  readonly kind: 'reached' | 'left' | 'over'
  readonly date: EventDate
  /** Code of the country; null where none is said. */
  readonly country: string | null
  /** Ids of those who are said to go; none where only a delegation is. */
  readonly who: readonly string[]
  readonly span: Span
}

type Told = Pick<JourneyEnd, 'kind' | 'country'> & { readonly mention: DateMention; readonly who: readonly string[] }

/** The ends of journeys that a sentence tells with their days. */
export function endsIn(sentence: number, { readings, grammar, people, dateOf }: Assembly): JourneyEnd[] {
  const reading = readings[sentence]
  if (reading?.kind !== 'body' || reading.dates.length === 0) return []
  const { lexicon } = grammar
  const country = (id: string | null) => countryOfPlace(id, lexicon)
  const told = [
    ...moved(reading, lexicon.dates, people, country),
    ...lasting(reading, lexicon.dates, country),
    ...begun(reading, lexicon.dates, country),
    ...stays(reading, lexicon.dates, country),
  ]
  const { start, end } = reading.sentence
  return told.map(({ mention, ...rest }) => ({
    ...rest,
    date: dateOf({ ...dayRequest(mention, sentence, { start, end }), quiet: true }),
    span: { start, end },
  }))
}

type CountryOf = (id: string | null) => string | null

/** By comings and leavings: who leaves A for B is in A until that day, and in B from it on. */
function moved(reading: Reading, grammar: DateGrammar, people: People, country: CountryOf): Told[] {
  return movementsIn(reading, grammar).flatMap(({ kind, mention, from, to, home, at, clause }) => {
    const here = goers(reading, clause, at, people)
    // "X will arrive on the 15th, and leave the next day".
    const who = here.length > 0 ? here : goers(reading, 0, clause, people)
    const [left, reached] = [country(from), country(to)]
    const ends: Told[] = []
    if (left !== null || kind === 'left' || home)
      ends.push({ kind: left === null ? 'over' : 'left', country: left, mention, who })
    if (!home && (reached !== null || kind === 'came')) ends.push({ kind: 'reached', country: reached, mention, who })
    return ends
  })
}

/** Cases of those who go. */
const going: ReadonlySet<string> = new Set(['nominative', 'agent', 'led', 'carried'])

/** Who is said to go: whoever is named, else meant by an office or a pronoun. */
function goers({ heads, units }: Reading, clause: number, at: number, people: People): string[] {
  const ofDelegation = ({ case: name, end }: Head) => name === 'of' && hasCue(units[end], 'delegation')
  const acting = heads.filter(
    (head) => head.from >= clause && head.to <= at && (going.has(head.case) || ofDelegation(head)),
  )
  const named = acting.filter(({ kind }) => kind === 'person')
  const meant = named.length > 0 ? named : acting.filter(({ kind }) => kind === 'office' || kind === 'pronoun')
  return meant.map((head) => people.resolve(head)).flatMap(({ kind, ids }) => (kind === 'person' ? ids : []))
}

/** "The visit to A will last until the 22nd", "stayed in A until the 9th". */
function lasting(
  { dates, units, heads, groups, sentence: { words } }: Reading,
  grammar: DateGrammar,
  country: CountryOf,
): Told[] {
  const at = units.findIndex(({ kind, date }) => kind === 'date' && isUntil(dates[date]))
  const mention = dates[units[at]?.date ?? -1]
  if (!mention) return []
  const visit = units.findLastIndex((unit, index) => index < at && isVisitNoun(unit))
  const stays = grammar.staysAfter(words, mention.to)
  const goesOn = visit >= 0 && groups.some(({ from, verb }) => verb === 'stay' && from > at && from <= at + 2)
  if (!stays && !goesOn) return []
  const place = goesOn
    ? heads.findLast(({ end, kind, case: name }) => isWhere(kind) && name === 'of' && end <= visit && end >= visit - 3)
    : heads.find(({ from, kind }) => isWhere(kind) && from > at)
  return [{ kind: 'over', country: country(place?.id ?? null), mention, who: [] }]
}

/** "His visit to A, which had begun on the 3rd". */
function begun(
  { dates, units, heads, sentence: { words } }: Reading,
  grammar: DateGrammar,
  country: CountryOf,
): Told[] {
  const who = units.findIndex((unit) => hasCue(unit, 'whoRelative'))
  const visit = units.findLastIndex((unit, index) => index < who && isVisitNoun(unit))
  const at = units.findIndex(({ kind }, index) => index > who && kind === 'date')
  const mention = dates[units[at]?.date ?? -1]
  if (visit < 0 || at !== who + 1 || !mention || !saysOneDay(mention)) return []
  const next = units[caseOf(units[at + 1]) === null ? at + 1 : at + 2]
  const verb = words[next?.from ?? -1]
  if (!verb || !grammar.isStarted(verb)) return []
  const place = heads.findLast(({ end, kind, case: name }) => isWhere(kind) && name === 'of' && end <= visit)
  return [{ kind: 'reached', country: country(place?.id ?? null), mention, who: [] }]
}

/** "From the 18th to the 23rd, during his stay in A", "in B (23 to 26 April)", "from the 9th to the 11th on his visit to C". */
function stays(reading: Reading, grammar: DateGrammar, country: CountryOf): Told[] {
  const { units, heads, dates, sentence } = reading
  return heads.flatMap((head): Told[] => {
    if (!isWhere(head.kind)) return []
    const before = units[head.from - 1]
    const noun = units.slice(head.end, head.end + nearNoun)
    const gone = head.case === 'of' && noun.some(isVisitNoun)
    const sojourn = head.case === 'in' && noun.some(({ from }) => grammar.isSojourn(sentence.words[from]))
    const days = before?.kind === 'date' && (gone || sojourn) ? before.date : -1
    const date = head.case === 'in' && days < 0 ? bracketed(reading, head.end) : days
    const mention = dates[date]
    if (mention?.value.kind !== 'range' || !saysDay(mention.value)) return []
    const [first, last] = [mention.value.from, mention.value.to].map((point) => ({ ...mention, value: dayOf(point) }))
    const of = { country: country(head.id), who: [] }
    return first && last
      ? [
          { kind: 'reached', mention: first, ...of },
          { kind: 'left', mention: last, ...of },
        ]
      : []
  })
}

/** From a country to the noun of a stay in it, in units. */
const nearNoun = 3

function dayOf(point: Point): DateMention['value'] {
  return { kind: 'point', point, part: null, edge: null, today: false, weekday: null }
}

function isWhere(kind: Head['kind']): boolean {
  return kind === 'place' || kind === 'country'
}

function isUntil(mention: DateMention | undefined): boolean {
  return mention?.value.kind === 'point' && mention.value.edge === 'until'
}

/** The noun, and not the word by which somebody leaves. */
function isVisitNoun(unit: Unit): boolean {
  return isVisit(unit) && !isA(unit, 'light')
}
