// From a telling to an event: its date, which may be that of what was told before, its place, its kind. It does not compare
// it with the events told so far.
import type { Span } from '../../model/span'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Assembly, Telling } from './assembly'
import type { Candidate } from './candidate'
import { dayGoneOn, dayOfParagraph, stayToldBefore } from './carried-day'
import { isOnlyCounted, requestOf, type DateRequest } from '../dates/date-request'
import type { DateMention } from '../dates/dates'
import { isToldIn, sharesPerson, type Draft, type Party } from './draft'
import { countriesOf, countryOfPlace, placeOf } from './draft-countries'
import { dayOnVisit, daysOfVisit } from './during-visit'
import { around, lastDay } from '../dates/event-date'
import type { Grammar } from '../sentence/grammar'
import { cameAfter, continues, namedBefore, onVisit, sameDay, visitedThere } from './join'
import { announced, goesOnFrom } from '../journeys/journey'
import { isOverBy, journeyTold } from '../journeys/journey-told'
import { dayOfLegBefore, thereupon } from '../journeys/next-leg'
import { dayOfMainClause, dayOfWhatFollowed } from '../dates/main-clause-day'
import type { Reading } from '../sentence/reading'
import { rightAfter } from './right-after'
import { daysOfJourney } from '../dates/phrase-dates'
import { dayOfReturn, onlyBegins } from '../dates/return-day'
import { isJourney, saysOneDay } from '../dates/same-day'
import { saysDay } from '../dates/date-value'
import { until } from '../dates/stay'
import { caseOf } from '../sentence/units'

/**
 * The event of a telling.
 *
 * @param session the session it is of, told before with its day. @param just whether it is of those told of right before.
 */
export function draftOf(telling: Telling, session: Candidate | null, just: boolean, assembly: Assembly): Draft {
  const { candidate, reading, sentence, verdict, parts } = telling
  const { readings, grammar, drafts, dateOf, sentenceText, familyOf } = assembly
  const { lexicon } = grammar
  const request = askedOf(telling, session, assembly)
  const { mention } = request
  const visits = candidate.onJourney === true || onVisit(reading, candidate)
  const { before, stay, ofParagraph } = toldBefore(telling, mention === null, just, visits, assembly)
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
  const last = readings[sentence - 1]?.sentence
  const toldAfter = last?.paragraph === reading.sentence.paragraph ? last : null
  const during = verdict.past ? null : daysOfVisit(draft, drafts, familyOf, toldAfter)
  if (during) draft.date = leaving(reading, drafts, grammar) ? lastDay(during) : during
  const gone = verdict.past ? null : dayGoneOn(draft, drafts, readings, sentence, familyOf, grammar)
  const close = verdict.past || mention !== null ? null : rightAfter(reading, candidate, parts.parties, drafts, grammar)
  const same = close ?? gone
  if (same) {
    draft.date = sameDay(same, reading, sentenceText)
    draft.dated = true
  }
  const goesOn = thereupon(reading, candidate, lexicon.dates) >= 0
  if (goesOn) draft.date = dayOfLegBefore(draft, drafts) ?? draft.date
  const recalled = visits && mention === null && !stay ? visitRecalled(drafts, reading.sentence) : null
  if (recalled) draft.date = recalled.date
  const met = dayOnVisit(draft, drafts, reading.sentence)
  if (met) draft.date = sameDay(met, reading, sentenceText)
  return isComing(draft, candidate, assembly.day) ? { ...draft, status: 'scheduled', history: false } : draft
}

/** "Before the summit of the 29th", told on the 28th: what no verb tells lies ahead where its day does. */
function isComing({ status, date: { earliest } }: Draft, { tense }: Candidate, day: string | null): boolean {
  return tense === null && status === 'occurred' && day !== null && earliest !== null && earliest > day
}

/** "During X's visit to A both signed it", of a visit that its own sentence only recalls: on no day of the news. */
function visitRecalled(drafts: readonly Draft[], sentence: Span): Draft | null {
  const visit = drafts.findLast((other) => other.type === 'visit' && isToldIn(other, sentence))
  return visit?.date.because[0]?.code === 'before-report' ? visit : null
}

/** "He left on a visit to A." */
function setsOut({ type, from, to, tense }: Candidate, { units }: Reading): boolean {
  if (type !== 'visit' || tense !== 'perfective') return false
  return units.slice(from, to).some(({ cues }) => cues.some((cue) => cue.kind === 'light' && cue.name === 'leave'))
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

/** "Before he left he met", of a journey that is over. */
function leaving({ sentence: { words } }: Reading, drafts: readonly Draft[], { lexicon }: Grammar): boolean {
  return drafts.findLast(({ type }) => type === 'visit')?.over === true && lexicon.dates.isBeforeLeaving(words)
}

/** What is asked of its date: the one its clause says, else that of the session it is of. */
function askedOf(
  { candidate, reading, sentence, span, verdict }: Telling,
  session: Candidate | null,
  { readings, grammar }: Assembly,
): DateRequest {
  const held = session ? (readings[session.sentence]?.dates[session.date] ?? null) : null
  const toldIn = held && session ? session.sentence : sentence
  const back = candidate.type === 'visit' ? dayOfReturn(reading, span, grammar.lexicon.dates) : null
  const said = thereupon(reading, candidate, grammar.lexicon.dates) < 0 ? reading.dates[candidate.date] : undefined
  const own = said ?? held ?? back ?? dayOfNextJourney(candidate, reading)
  const hung = own === null && verdict.status === 'occurred' && candidate.type !== 'milestone'
  const main = hung ? hangsOn(candidate, reading, grammar.lexicon.dates) : null
  const begins = candidate.type === 'visit' && onlyBegins(candidate, reading, grammar.lexicon.dates)
  return {
    ...requestOf(candidate, verdict, toldIn, span),
    mention: own ?? main,
    ...(begins ? { begins: true as const } : {}),
  }
}

/** "Having visited A, on the 24th he arrived in B": up to that day he was in A. */
function dayOfNextJourney({ type, how, tense, date, to }: Candidate, { units, dates }: Reading): DateMention | null {
  if (type !== 'visit' || how !== 'verbal' || tense !== 'infinitive' || date >= 0) return null
  if (caseOf(units[to]) !== 'after') return null
  const at = units.findIndex(({ kind }, index) => index > to && kind === 'date')
  const day = dates[units[at]?.date ?? -1]
  return day && at - to <= nearDay && saysOneDay(day) ? until(day) : null
}

/** From "after" to the day on which one goes on, in units. */
const nearDay = 8

/** The day of the clause that an event without one hangs on. */
function hangsOn(candidate: Candidate, reading: Reading, dates: DateGrammar): DateMention | null {
  const talks = candidate.how === 'nominal' && (candidate.type === 'talks' || candidate.type === 'meeting')
  return (
    (talks ? dayOfWhatFollowed(reading, candidate.to, dates) : null) ?? dayOfMainClause(reading, candidate.from, dates)
  )
}

/** Of an event whose clause says no day, what it goes on with, or the day told before that it is of. */
function toldBefore(
  { candidate, reading, sentence, verdict, parts }: Telling,
  dateless: boolean,
  just: boolean,
  visits: boolean,
  { readings, grammar, drafts, familyOf, day }: Assembly,
): { readonly before: Draft | undefined; readonly stay: DateMention | null; readonly ofParagraph: DateMention | null } {
  const goesOn = dateless && !verdict.past && (just || continues(reading, candidate))
  const here = paragraphStart(readings, sentence)
  // What a paragraph begins with does not go on from what another told beside its telling.
  // "Having completed his visit of 12 to 13 December he phoned": after its days.
  const isOver = (other: Draft) => other.type === 'visit' && !visits && isToldIn(other, reading.sentence)
  const earlier = goesOn
    ? drafts.filter(
        (other) =>
          !(!just && isOver(other)) &&
          !(visits && isAnothers(other, parts.parties)) &&
          goesOnFrom(other, verdict.status) &&
          ((other.aside !== true && !isBackground(other, drafts)) || (other.evidence[0]?.start ?? 0) >= here),
      )
    : []
  const country = (id: string | null) => countryOfPlace(id, grammar.lexicon)
  // "During his visit to A": on no day of a visit to B.
  const there = visits ? visitedThere(reading, candidate, country) : null
  const isThere = (draft: Draft) =>
    draft.type === 'visit' &&
    (there === null || draft.destination === null || country(draft.destination) === there) &&
    !(verdict.status === 'scheduled' && isOverBy(draft, day))
  const journey = visits ? journeyTold(earlier.filter(isThere), parts.parties, readings, sentence) : undefined
  // "During the visit he will meet": not on the day of the summit told between.
  const visit = visits ? drafts.findLast(isThere) : undefined
  const elsewhere = there !== null && visit?.dated !== true
  const planned = dateless && visit !== undefined && verdict.status === 'scheduled'
  const ofVisit = planned && visit.dated && isJourney(visit.date) ? visit : undefined
  const told = planned ? ofVisit : (namedBefore(reading, candidate, earlier) ?? earlier.at(-1))
  const last = journey ?? (elsewhere ? undefined : told)
  // What was done on a journey was not done on the day of the return.
  const undated = dateless && !verdict.past && verdict.status === 'occurred'
  const oneDay = last !== undefined && !isJourney(last.date) && last.date.latest !== null
  const family = familyOf(candidate.type)
  const ofPhrase = dateless && visits ? daysOfJourney(reading, candidate.from) : null
  const stay = ofPhrase ?? (undated ? stayToldBefore(family, drafts, readings, sentence) : null)
  const ofParagraph = undated && !stay && !oneDay ? dayOfParagraph(family, readings, candidate, grammar) : null
  const before = stay || ofParagraph || (last?.over === true && !isJourney(last.date)) ? undefined : last
  return { before, stay, ofParagraph }
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
