// What an event whose clause says no day goes on with.
import type { DateMention } from '../dates/dates'
import { daysOfJourney } from '../dates/phrase-dates'
import { isJourney } from '../dates/same-day'
import { goesOnFrom } from '../journeys/journey'
import { isOverBy, journeyTold } from '../journeys/journey-told'
import type { Reading } from '../sentence/reading'
import { hasCue, isVisit } from '../sentence/units'
import type { Assembly, Telling } from './assembly'
import { dayOfParagraph, stayToldBefore } from './carried-day'
import { isToldIn, sharesPerson, type Draft, type Party } from './draft'
import { countryOfPlace } from './draft-countries'
import { continues, namedBefore, visitedThere } from './join'

/** What an event whose clause says no day goes on with: at most one of the three. */
export interface ToldBefore {
  /** The event told before whose day it shares. */
  readonly before: Draft | undefined
  /** The days of the journey that its phrase, or what was told before, says. */
  readonly stay: DateMention | null
  /** The day its paragraph begins with. */
  readonly ofParagraph: DateMention | null
}

/** How an event is told. */
export interface Manner {
  /** Its clause says no day. */
  readonly dateless: boolean
  /** It is of those told of right before. */
  readonly just: boolean
  /** It is told as done on a visit. */
  readonly visits: boolean
}

/** Of an event whose clause says no day, what it goes on with, or the day told before that it is of. */
export function toldBefore(telling: Telling, manner: Manner, assembly: Assembly): ToldBefore {
  const { candidate, reading, sentence, verdict } = telling
  const { readings, grammar, drafts, familyOf } = assembly
  const last = lastTold(telling, manner, assembly)
  // What was done on a journey was not done on the day of the return.
  const undated = manner.dateless && !verdict.past && verdict.status === 'occurred'
  const oneDay = last !== undefined && !isJourney(last.date) && last.date.latest !== null
  const family = familyOf(candidate.type)
  const ofPhrase = manner.dateless && manner.visits ? daysOfJourney(reading, candidate.from) : null
  const stay = ofPhrase ?? (undated ? stayToldBefore(family, drafts, readings, sentence) : null)
  const ofParagraph = undated && !stay && !oneDay ? dayOfParagraph(family, readings, candidate, grammar) : null
  const before = stay || ofParagraph || (last?.over === true && !isJourney(last.date)) ? undefined : last
  return { before, stay, ofParagraph }
}

/** The event told last that it may go on from; of what is done on a visit, that visit where it is told. */
function lastTold(telling: Telling, manner: Manner, assembly: Assembly): Draft | undefined {
  const { candidate, reading, sentence, verdict, parts } = telling
  const { readings, grammar, drafts, day } = assembly
  const earlier = mayGoOnFrom(telling, manner, assembly)
  // Of what was told on in the sentence before, though it was told first long before that.
  const before = readings[sentence - 1]?.sentence
  const beside = earlier.findLast((other) => before !== undefined && isToldIn(other, before))
  const goneOnFrom = () => namedBefore(reading, candidate, earlier) ?? beside ?? earlier.at(-1)
  if (!manner.visits) return goneOnFrom()
  // "During his visit to A": on no day of a visit to B.
  const country = (id: string | null) => countryOfPlace(id, grammar.lexicon)
  const there = visitedThere(reading, candidate, country)
  const isThere = (draft: Draft) =>
    draft.type === 'visit' &&
    (there === null || draft.destination === null || country(draft.destination) === there) &&
    !(verdict.status === 'scheduled' && isOverBy(draft, day))
  const journey = journeyTold(earlier.filter(isThere), parts.parties, readings, sentence)
  if (journey) return journey
  const visit = drafts.findLast(isThere)
  if (there !== null && visit?.dated !== true) return undefined
  // "During the visit he will meet": not on the day of the summit told between.
  if (!manner.dateless || !visit || verdict.status !== 'scheduled') return goneOnFrom()
  return visit.dated && isJourney(visit.date) ? visit : undefined
}

/** The events told before whose day another may share. */
function mayGoOnFrom(
  { candidate, reading, sentence, verdict, parts }: Telling,
  { dateless, just, visits }: Manner,
  { readings, drafts }: Assembly,
): Draft[] {
  if (!dateless || verdict.past || !(just || continues(reading, candidate))) return []
  const here = paragraphStart(readings, sentence)
  // "Having completed his visit of 12 to 13 December he phoned": after its days.
  const isOver = (other: Draft) => !just && other.type === 'visit' && !visits && isToldIn(other, reading.sentence)
  // "Since X's visit in December 2023 much was done. On this visit both issued": on his, though it was told beside the telling.
  const named = readings[sentence - 1]?.sentence
  const isNamed = (other: Draft) =>
    visits && named !== undefined && other.type === 'visit' && isToldIn(other, named) && pointsBack(reading)
  // What a paragraph begins with does not go on from what another told beside its telling.
  const isBeside = (other: Draft) =>
    (other.aside === true || isBackground(other, drafts)) && (other.evidence[0]?.start ?? 0) < here && !isNamed(other)
  return drafts.filter(
    (other) =>
      !isOver(other) &&
      !(visits && isAnothers(other, parts.parties)) &&
      goesOnFrom(other, verdict.status) &&
      !isBeside(other),
  )
}

/** "On this visit", with which a sentence begins. */
function pointsBack({ units }: Reading): boolean {
  return hasCue(units[0], 'thisEvent') && isVisit(units[1])
}

/** "Since the visit of X in 2023 … During his stay there Y met": not on the journey of X that is recalled. */
function isAnothers(visit: Draft, own: readonly Party[]): boolean {
  const named = own.some(({ kind }) => kind === 'person')
  return visit.type === 'visit' && visit.history === true && named && !sharesPerson(own, visit)
}

/** "Relations have grown since the visit of December 2023": told as past, and lies before what is told itself. */
function isBackground({ history, date: { latest } }: Draft, drafts: readonly Draft[]): boolean {
  return (
    history === true &&
    latest !== null &&
    drafts.some((other) => other.history !== true && other.dated && latest < (other.date.earliest ?? ''))
  )
}

/** Where in the text the paragraph of a sentence begins. */
function paragraphStart(readings: readonly Reading[], sentence: number): number {
  let at = sentence
  while (at > 0 && readings[at - 1]?.sentence.paragraph === readings[sentence]?.sentence.paragraph) at -= 1
  return readings[at]?.sentence.start ?? 0
}
