// What is done right after another thing is done on its day: "from the airport he went to the monument", "right after the
// wreath-laying he will be welcomed". It says nothing of what only comes later.
import type { EventDate } from '../../model/date'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Candidate } from './candidate'
import { countryOfPlace } from './draft-countries'
import type { Draft, Party } from './draft'
import { firstDay } from '../dates/event-date'
import { isExactDay, isJourney } from '../dates/same-day'
import type { Grammar } from '../sentence/grammar'
import { isWhere } from '../sentence/journey-noun'
import type { Reading } from '../sentence/reading'
import { caseOf, frameTypes } from '../sentence/units'

/** Units of a sentence in which it says after what. */
const opening = 7

/**
 * The day of what an event comes right after by the words that open its sentence; null where they say nothing of it.
 *
 * @param drafts what the article told before, in order.
 */
export function rightAfter(
  reading: Reading,
  { from, type }: Candidate,
  parties: readonly Party[],
  drafts: readonly Draft[],
  { lexicon }: Grammar,
): EventDate | null {
  if (type === 'visit' || type === 'milestone') return null
  const end = Math.min(from, opening)
  const told = drafts.filter(({ history, aside }) => history !== true && aside !== true)
  const arrived = arrivalIn(reading, end, lexicon.dates)
  if (arrived < 0) return afterNamed(reading, end, parties, told, lexicon.dates)
  const isOf = (visit: Draft) => parties.some(({ entity }) => visit.parties.some((party) => party.entity === entity))
  const visit = told.findLast((draft) => draft.type === 'visit' && isOf(draft))
  const city = reading.heads.find(({ kind, to }) => isWhere(kind) && to <= arrived)?.id ?? null
  return visit && isWithin(visit, city, lexicon) ? firstDay(visit.date) : null
}

/** The unit where words begin that tell of an arrival, "from the airport", "as soon as he had arrived"; -1 where none do. */
function arrivalIn({ units, sentence: { words } }: Reading, end: number, dates: DateGrammar): number {
  return units.findIndex((unit, at) => at < end && dates.isOnArrival(words, unit.from))
}

/** Of a journey of several days the day on which one of its cities was reached is known of the one it goes to. */
function isWithin({ destination, date }: Draft, city: string | null, lexicon: Grammar['lexicon']): boolean {
  if (city === null || city === destination) return isExactDay(date) || isJourney(date)
  const country = countryOfPlace(city, lexicon)
  return isExactDay(date) && country !== null && country === countryOfPlace(destination, lexicon)
}

/** What is followed by more on the same day. */
const followed: ReadonlySet<string> = new Set(['ceremony', 'talks'])

/** "Right after the meeting", "after the welcome both talked": the day of those told last. */
function afterNamed(
  { units, sentence: { words } }: Reading,
  end: number,
  parties: readonly Party[],
  told: readonly Draft[],
  dates: DateGrammar,
): EventDate | null {
  const after = units.findIndex((unit, at) => at < end && caseOf(unit) === 'after')
  const atOnce = words.slice(units[after]?.from ?? 0, units[after]?.to ?? 0).some((word) => dates.isAtOnce(word))
  const types = units
    .slice(0, Math.max(0, after))
    .flatMap(frameTypes)
    .filter((type) => atOnce || (followed.has(type) && frameTypes(units[after - 1]).includes(type)))
  const last = told.findLast((draft) => types.includes(draft.type) && draft.type !== 'visit')
  // Whom else he met after the talks he may have met the next day.
  const both = parties.every(({ entity }) => last?.parties.some((party) => party.entity === entity))
  return last && isExactDay(last.date) && (atOnce || both) ? last.date : null
}
