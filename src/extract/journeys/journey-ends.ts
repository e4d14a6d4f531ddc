// The first and the last day of journeys, as the sentences of an article tell them apart from the journey itself: "the
// delegation had reached A on the 25th", "the visit to A will last until the 22nd". It makes no journey.
import type { EventDate } from '../../model/date'
import type { Span } from '../../model/span'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Assembly } from '../events/assembly'
import { dayRequest } from '../dates/date-request'
import { countryOfPlace } from '../events/draft-countries'
import { begun, concluded, goesOn, lasting } from './ends-told'
import type { Head } from '../sentence/head'
import type { CountryOf, ToldEnd } from '../sentence/journey-noun'
import { movementsIn } from '../sentence/movements'
import type { People } from '../people/people'
import type { Reading } from '../sentence/reading'
import { stays, staysThere } from './stays-told'
import { hasCue } from '../sentence/units'

/** One end of a journey. */
export interface JourneyEnd extends Omit<ToldEnd, 'mention' | 'ahead'> {
  readonly date: EventDate
  readonly span: Span
}

/** The ends of journeys that a sentence tells with their days. */
export function endsIn(sentence: number, { readings, grammar, people, dateOf }: Assembly): JourneyEnd[] {
  const reading = readings[sentence]
  if (reading?.kind !== 'body' || reading.dates.length === 0) return []
  const { lexicon } = grammar
  const country = (id: string | null) => countryOfPlace(id, lexicon)
  const told = [
    ...moved(reading, lexicon.dates, people, country),
    ...lasting(reading, lexicon.dates, country),
    ...goesOn(reading, lexicon.dates),
    ...begun(reading, lexicon.dates, country),
    ...concluded(reading, lexicon.dates, (to) => goers(reading, 0, to, people), country),
    ...stays(reading, lexicon.dates, country),
    ...staysThere(reading, country),
  ]
  const { start, end } = reading.sentence
  return told.map(({ mention, ahead, ...rest }) => ({
    ...rest,
    date: dateOf({
      ...dayRequest(mention, sentence, { start, end }),
      ...(ahead === true ? { status: 'scheduled' as const } : {}),
      quiet: true,
    }),
    span: { start, end },
  }))
}

/** By comings and leavings: who leaves A for B is in A until that day, and in B from it on. */
function moved(reading: Reading, grammar: DateGrammar, people: People, country: CountryOf): ToldEnd[] {
  return movementsIn(reading, grammar).flatMap(({ kind, mention, from, to, home, at, clause }) => {
    const here = goers(reading, clause, at, people)
    // "X will arrive on the 15th, and leave the next day".
    const who = here.length > 0 ? here : goers(reading, 0, clause, people)
    const [left, reached] = [country(from), country(to)]
    const ends: ToldEnd[] = []
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
