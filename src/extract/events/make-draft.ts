// From a telling to an event: its date, which may be that of what was told before, its place, its kind. It does not compare
// it with the events told so far.
import type { DateMention } from '../dates/dates'
import { isOnlyCounted } from '../dates/date-request'
import { saysDay } from '../dates/date-value'
import { around } from '../dates/event-date'
import { announced } from '../journeys/journey'
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import { isLight } from '../sentence/units'
import { askedOf } from './asked-date'
import type { Assembly, Telling } from './assembly'
import type { Candidate } from './candidate'
import { dayByTelling } from './day-by-telling'
import type { Draft, Party } from './draft'
import { countriesOf, countryOfPlace, placeOf } from './draft-countries'
import { cameAfter, onVisit, sameDay } from './join'
import { toldBefore } from './told-before'

/**
 * The event of a telling.
 *
 * @param session the session it is of, told before with its day. @param just whether it is of those told of right before.
 */
export function draftOf(telling: Telling, session: Candidate | null, just: boolean, assembly: Assembly): Draft {
  const { candidate, reading, verdict, parts } = telling
  const { grammar, drafts, dateOf, sentenceText } = assembly
  const { lexicon } = grammar
  const request = askedOf(telling, session, assembly)
  const { mention } = request
  const visits = candidate.onJourney === true || onVisit(reading, candidate)
  const { before, stay, ofParagraph } = toldBefore(telling, { dateless: mention === null, just, visits }, assembly)
  const after = cameAfter(reading, candidate)
  const aside = isOnlyCounted(candidate) || assembly.isAside({ ...request, mention })
  const draft: Draft = {
    type: candidate.type,
    status: announced(candidate, parts.parties, drafts) ?? verdict.status,
    date: before
      ? sameDay(before.date, reading, sentenceText)
      : dateOf({ ...request, mention: mention ?? stay ?? ofParagraph }),
    parties: candidate.type === 'visit' ? fromElsewhere(candidate, parts.parties, assembly) : parts.parties,
    countries: countriesOf(telling, lexicon),
    sides: new Set(parts.countries),
    place: placeOf(candidate, lexicon),
    destination: candidate.destination?.id ?? null,
    name: candidate.name,
    ...(candidate.name === null && candidate.frame?.label !== undefined ? { rite: candidate.frame.label } : {}),
    visitKind: visitKindOf(candidate, parts.parties, grammar),
    milestone: candidate.milestone,
    office: candidate.type === 'appointment' ? (candidate.office ?? parts.offices[0] ?? null) : null,
    channel: null,
    evidence: [{ start: reading.sentence.start, end: reading.sentence.end }],
    weak: (candidate.frame?.weak ?? false) || candidate.cues.has('ofVisit') || greets(candidate),
    ...(candidate.frame?.apart === true ? { apart: true as const } : {}),
    ...(after ? { after } : {}),
    ...(typeof candidate.round === 'number' ? { round: candidate.round } : {}),
    bare: candidate.tense === null && candidate.date < 0 && reading.kind !== 'body',
    dated: mention !== null || before !== undefined || stay !== null,
    ...(verdict.past || candidate.cues.has('past') ? { history: true as const } : {}),
    ...(visits ? { onVisit: true } : {}),
    ...(candidate.listed ? { listed: true as const } : {}),
    ...(aside ? { aside: true as const } : {}),
    ...(isOnlyCounted(candidate) || (aside && candidate.cues.has('beforeThat') && !isArrival(candidate, mention))
      ? { earlier: true as const }
      : {}),
    ...(candidate.left === undefined
      ? {}
      : { left: around(dateOf({ ...request, mention: reading.dates[candidate.left] ?? null })) }),
    ...(candidate.type === 'visit' && lexicon.dates.isOver(reading.sentence.words) && !request.begins
      ? { over: true }
      : {}),
    ...(setsOut(candidate, reading) ? { setOut: true as const } : {}),
  }
  const told = dayByTelling(draft, telling, { says: mention !== null, stays: stay !== null }, assembly)
  return isComing(told, candidate, assembly.day) ? { ...told, status: 'scheduled', history: false } : told
}

/**
 * "Before the summit of the 29th", "the visit is from the 29th on", told on the 28th: what no verb of doing tells lies ahead
 * where its day does, unless it is over.
 */
function isComing({ status, date: { earliest }, over }: Draft, { tense }: Candidate, day: string | null): boolean {
  const told = tense === null ? status === 'occurred' && !over : tense === 'is' && status === 'ongoing'
  return told && day !== null && earliest !== null && earliest > day
}

/** "He left on a visit to A." */
function setsOut({ type, from, to, tense }: Candidate, { units }: Reading): boolean {
  if (type !== 'visit' || tense !== 'perfective') return false
  return units.slice(from, to).some((unit) => isLight(unit, 'leave'))
}

/** "Before that he had arrived on the 5th": on the journey that was just told of. */
function isArrival({ type, frame }: Candidate, mention: DateMention | null): boolean {
  return type === 'visit' && frame?.nouns.length === 0 && mention !== null && saysDay(mention.value)
}

/** "X and his host went to the temple": of those who go somewhere the ones who are at home there make no journey. */
function fromElsewhere({ destination }: Candidate, parties: readonly Party[], { people, grammar }: Assembly): Party[] {
  const there = countryOfPlace(destination?.id ?? null, grammar.lexicon)
  const away = parties.filter(({ kind, entity }) => kind !== 'person' || people.countryOf(entity) !== there)
  return there === null || !away.some(({ kind }) => kind === 'person') ? [...parties] : away
}

/** "Receiving X, Y said", "talking with X, Y said", of what was told before. */
function greets({ type, tense, date, frame }: Candidate): boolean {
  const received = type === 'meeting' && frame?.notAt !== undefined
  return (received || type === 'talks') && tense === 'participle' && date < 0
}

function visitKindOf(candidate: Candidate, parties: readonly Party[], grammar: Grammar): string | null {
  if (candidate.type !== 'visit') return null
  const heads = grammar.language.headsOfState
  const state = parties.some((party) => party.offices.some(({ office }) => heads.offices.includes(office)))
  return candidate.visitKind === heads.from && state ? heads.kind : candidate.visitKind
}
