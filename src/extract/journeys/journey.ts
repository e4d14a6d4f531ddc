// The journey told before that a sentence goes on with: the visit somebody is welcomed on, the host country of what he sees
// on it. It makes no journey.
import { compatibleDates } from '../../model/date-order'
import type { EventDate } from '../../model/date'
import type { Status } from '../../model/event'
import type { Assembly, Telling } from '../events/assembly'
import type { Candidate } from '../events/candidate'
import { requestOf } from '../dates/date-request'
import { addEvidence, type Draft, fuller, isFarBefore, isToldIn, sharesPerson, type Party } from '../events/draft'
import { dayKnown, daysBetween, firstDay } from '../dates/event-date'
import { isJourney } from '../dates/same-day'
import type { Head } from '../sentence/head'
import type { Parts } from '../events/parties'
import type { Grammar } from '../sentence/grammar'
import { scopeStart, type Reading } from '../sentence/reading'
import { caseOf, hasCue, isVisit } from '../sentence/units'

/** "Welcomed him on his visit": one that was told before; the day is that of the welcome. */
function journeyOf(parties: readonly Party[], drafts: readonly Draft[], to: Head | null): Draft | undefined {
  return drafts.findLast(
    (draft) =>
      draft.type === 'visit' &&
      (draft.destination === to?.id || draft.countries.has(to?.id ?? '')) &&
      draft.parties.some(({ entity, kind }) => kind === 'person' && parties.some((party) => party.entity === entity)),
  )
}

/** A visit of a place nobody knows, on a day, by somebody who is on a visit: where he is. */
export function siteOf(
  candidate: Candidate,
  { parties }: Parts,
  drafts: readonly Draft[],
  { dates }: Reading,
): Candidate {
  const { type, how, frame, destination, date, from } = candidate
  if (type !== 'visit' || how !== 'verbal' || destination !== null || date < 0 || frame?.nouns.length === 0)
    return candidate
  const value = dates[date]?.value
  if (value?.kind !== 'point' || value.point.kind !== 'said' || value.point.day === null) return candidate
  const journey = drafts.findLast(
    (draft) =>
      draft.type === 'visit' &&
      draft.destination !== null &&
      draft.parties.some(({ entity }) => parties.some((party) => party.entity === entity)),
  )
  if (journey?.destination == null) return candidate
  const to = { id: journey.destination, kind: 'country' as const, from, to: from, end: from, case: 'of' }
  return { ...candidate, destination: { ...to, offices: [], organisations: [], countries: [] } }
}

/** "This visit is his first to China": of a visit that is announced it tells no more than that. */
export function announced(
  { type, tense, destination, date }: Candidate,
  parties: readonly Party[],
  drafts: readonly Draft[],
): Status | null {
  if (type !== 'visit' || tense !== 'is' || date >= 0 || destination === null) return null
  const same = drafts.find(
    (draft) =>
      draft.type === 'visit' &&
      draft.destination === destination.id &&
      parties.some(({ entity }) => draft.parties.some((party) => party.entity === entity)),
  )
  return same?.status ?? null
}

/** What was told before may be what a sentence goes on with: dated, no history, of the same time. */
export function goesOnFrom({ dated, type, status, date, earlier }: Draft, now: Status): boolean {
  // A year says nothing of what went on from it.
  return (
    dated &&
    !/^\d{4}\??$/u.test(date.edtf) &&
    type !== 'milestone' &&
    // "For the first time after being elected on the 2nd."
    !(type === 'appointment' && earlier === true) &&
    // Nor does "recently".
    (type === 'visit' || date.because[0]?.code !== 'before-report') &&
    (status === now || (status === 'ongoing' && now === 'occurred'))
  )
}

/** "He has come; his visit will last until the 15th", "welcomed on his visit": whether it tells more of a journey told before. */
export function addsToJourney(telling: Telling, assembly: Assembly): boolean {
  const { candidate, reading, parts } = telling
  const lasts = candidate.type === 'visit' && candidate.cues.has('held') && candidate.date >= 0
  if (!lasts && !candidate.cues.has('welcomed')) return false
  const told = journeyOf(parts.parties, assembly.drafts, candidate.destination)
  if (told === undefined || (lasts && !tellsWhen(telling, told, assembly))) return false
  addEvidence(told, { start: reading.sentence.start, end: reading.sentence.end })
  return true
}

/** "This visit", "this visit to A", of which no words around it say who makes it. */
export function isPointed(
  { type, roles, from, to }: Candidate,
  { units, sentence }: Reading,
  grammar: Grammar,
): boolean {
  if (type !== 'visit' || roles.length > 0) return false
  const noun = units.findIndex((unit, at) => at >= from && at < to && isVisit(unit))
  const first = sentence.words[units[from]?.from ?? -1]
  return hasCue(units[noun - 1], 'thisEvent') || (first !== undefined && grammar.lexicon.dates.isPointing(first))
}

/** "It is the first visit of any of them to A", "the first time that any leader takes part": of nobody whom these words name. */
export function isAnybodys({ type, tense, roles, from, to }: Candidate, reading: Reading): boolean {
  const { units, heads } = reading
  const any = units.findLastIndex((unit, at) => at < to && hasCue(unit, 'any'))
  if (any < 0) return false
  // "After the visits of X in 2002 and of Y in 2008 it is the highest of any leader": none of theirs.
  const after = units.findLastIndex((unit, at) => at < any && caseOf(unit) === 'after')
  if (type === 'visit' && tense === 'is' && roles.every(({ head }) => head.end <= after)) return true
  const start = scopeStart(reading, from)
  const acting = heads.filter(
    ({ from: at, to: end, case: name }) => at >= start && end <= to && (name === 'agent' || name === 'nominative'),
  )
  const anyone = acting.some(
    ({ from: at, kind }) => indefinite.has(kind) && any >= start && at >= any && at - any <= nearAny,
  )
  return anyone && acting.every(({ kind }) => kind !== 'person')
}

/** Kinds of head that, with "any" before them, mean nobody told of. */
const indefinite: ReadonlySet<Head['kind']> = new Set(['office', 'group', 'delegation'])

/** From "any" to who it is, in units. */
const nearAny = 2

/** "This visit will be on the 16th and 17th": of the journey told last, and no other is made of it. */
export function pointsToJourney(telling: Telling, assembly: Assembly): boolean {
  const { candidate, reading } = telling
  const { destination, date, tense } = candidate
  // "This visit to A lasts from the 5th to the 9th" has no verb of its own.
  const told = tense !== null || candidate.cues.has('held')
  if (date < 0 || !told || !isPointed(candidate, reading, assembly.grammar)) return false
  const journey = assembly.drafts.findLast(
    (draft) =>
      draft.type === 'visit' &&
      (destination === null || draft.destination === destination.id || draft.countries.has(destination.id ?? '')),
  )
  if (journey === undefined || (journey.history && !journey.dated) || !tellsWhen(telling, journey, assembly))
    return false
  addEvidence(journey, { start: reading.sentence.start, end: reading.sentence.end })
  // "He ended his visits to A, B and C. These visits were from the 18th to the 28th": of all that were told at once.
  if (destination === null)
    for (const other of assembly.drafts)
      if (isToldWith(journey, other) && tellsWhen(telling, other, assembly))
        addEvidence(other, { start: reading.sentence.start, end: reading.sentence.end })
  return true
}

/** Whether two journeys of the same people are told in one sentence. */
function isToldWith(journey: Draft, other: Draft): boolean {
  const together = other.evidence.some((span) => isToldIn(journey, span))
  return other !== journey && other.type === 'visit' && together && sharesPerson(journey.parties, other)
}

/** Gives a journey the days told of it, unless they are another's. */
function tellsWhen(
  { candidate, reading, sentence, span, verdict }: Telling,
  told: Draft,
  { dateOf }: Assembly,
): boolean {
  const mention = reading.dates[candidate.date] ?? null
  const when = mention && dateOf({ ...requestOf(candidate, verdict, sentence, span), mention })
  if (!when) return true
  const begun = setOutFor(told, when)
  if (!begun && (told.dated ? !compatibleDates(told.date, when) : isFarBefore(when, told))) return false
  told.date = told.dated && !begun ? fuller('visit', told.date, when) : when
  told.dated = true
  return true
}

/** Days on the way there, at most. */
const onTheWay = 2

/** "He left on the 28th. This trip will be from the 29th to the 3rd". */
function setOutFor({ setOut, date }: Draft, when: EventDate): boolean {
  const [left, first] = [dayKnown(date), dayKnown(firstDay(when))]
  if (setOut !== true || !left || !first || !isJourney(when)) return false
  const days = daysBetween(left, first)
  return days > 0 && days <= onTheWay
}
