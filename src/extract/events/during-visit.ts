// Whom a visitor meets without a day being said, he meets on one of the days of the visit. It dates nothing that has a
// month of its own, and nothing told as past before the visit.
import { addDays } from '../../model/calendar'
import type { EventDate } from '../../model/date'
import { reason } from '../../model/reason'
import type { Span } from '../../model/span'
import { around, takenOver, withoutDoubt, wordsOf } from '../dates/event-date'
import { isExactDay, isJourney, isMonth, isOneDay } from '../dates/same-day'
import { isStay, isToldIn, type Draft, type FamilyOf } from './draft'

/** What is done on visits, by family. */
const done: ReadonlySet<string> = new Set(['encounter'])
/** What is done on the journey somebody makes for it; where its sentence says that it is on the visit. */
const attended = 'gathering'
/** What both sides do, where its sentence says so too. */
const signed = 'agreement'

/** A year at most, or "before the report": what has a month is dated. */
const vague = /^(?:XXXX|\d{4}\??|\.\.\/.*)$/u

/**
 * The days of the visit that an event belongs to, as its date; null where it has its own or no visit is told before it.
 *
 * @param drafts what the article told before, in order. @param after the sentence told right before in its paragraph: of a
 * visit told there, or named by the event, a month is enough. @param goesOn that sentence tells of what was done on the visit.
 */
export function daysOfVisit(
  event: Draft,
  drafts: readonly Draft[],
  familyOf: FamilyOf,
  after: Span | null = null,
  goesOn = false,
): EventDate | null {
  const visit = visitOf(event, drafts, familyOf)
  if (!visit) return null
  const close = event.onVisit === true || (after !== null && isToldIn(visit, after)) || goesOn
  // "At the end of March" is none of the days of a visit.
  const vaguely = visit.date.because.some(({ code }) => code === 'date-vague')
  const days = isJourney(visit.date) && (close || !vaguely)
  return days || (close && isMonth(visit.date)) ? onVisitDays(visit, visit.date) : null
}

/**
 * About the one day that is told of a visit, for what is to be done on it; null where all its days are told, or none. To be
 * asked when all is read.
 */
export function aboutVisit(event: Draft, drafts: readonly Draft[], familyOf: FamilyOf): EventDate | null {
  const visit = event.status === 'scheduled' ? visitOf(event, drafts, familyOf) : null
  return visit && isOneDay(visit.date) ? onVisitDays(visit, around(visit.date)) : null
}

/**
 * The day of what was done with somebody who "is on a visit", as that of his visit; null where it has its own, or no day is
 * told in its sentence.
 */
export function dayOnVisit(visit: Draft, drafts: readonly Draft[], sentence: Span): EventDate | null {
  if (visit.type !== 'visit' || visit.status !== 'ongoing' || visit.dated || !vague.test(visit.date.edtf)) return null
  const done = drafts.findLast((draft) => isToldIn(draft, sentence))
  if (done?.status !== 'occurred' || done.type === 'visit' || done.history) return null
  return isExactDay(done.date) && sharesPerson(visit, done) ? done.date : null
}

/** The visit that an event without a date belongs to: the last one told, of what is to come the last that it can be of. */
function visitOf(event: Draft, drafts: readonly Draft[], familyOf: FamilyOf): Draft | null {
  const ofReport = event.date.because[0]?.code === 'day-of-report'
  if (event.dated) return endingWith(event, drafts) ?? namedWithin(event, drafts)
  if (!ofReport && !vague.test(event.date.edtf)) return null
  const visits = drafts.filter((draft) => draft.type === 'visit')
  const family = familyOf(event.type)
  const candidates =
    event.status === 'scheduled' ? visits.filter((visit) => !isLongOver(visit, drafts)) : visits.slice(-1)
  const isItsNews = (visit: Draft) =>
    !ofReport || (visit.over === true && endsOn(visit, event.date)) || isJustOver(visit, event)
  const on = candidates.filter((visit) => isItsNews(visit) && isOn(visit, event, family, visits))
  // What is to come is of the visit to come, though of one that was more is told since.
  return on.findLast(({ status }) => status === event.status) ?? on.at(-1) ?? null
}

/** "Will be on a visit until the 7th, and meet X": the visit told in the same sentence of which that is the last day. */
function endingWith({ date, evidence }: Draft, drafts: readonly Draft[]): Draft | null {
  const day = { ...date, edtf: date.edtf.slice(open.length) }
  if (!date.edtf.startsWith(open)) return null
  return (
    drafts.find(
      (visit) => visit.type === 'visit' && endsOn(visit, day) && evidence.some((span) => isToldIn(visit, span)),
    ) ?? null
  )
}

/** "On his visit last week he met X": the one visit of his that lies in that time. */
function namedWithin(event: Draft, drafts: readonly Draft[]): Draft | null {
  const { earliest, latest } = event.date
  if (event.onVisit !== true || earliest === null || latest === null || !/~\/.*~$/u.test(event.date.edtf)) return null
  const [visit, ...others] = drafts.filter(
    (draft) =>
      draft.type === 'visit' &&
      isJourney(draft.date) &&
      earliest <= (draft.date.earliest ?? '') &&
      latest >= (draft.date.latest ?? latest) &&
      sharesPerson(draft, event),
  )
  return visit && others.length === 0 ? visit : null
}

/** Whether a day is the last of a journey: that of the return tells no day of what was done on it. */
function endsOn({ date }: Draft, day: EventDate): boolean {
  return isJourney(date) && withoutDoubt(date).endsWith(`/${withoutDoubt(day)}`)
}

/** A date that says only until when begins so. */
const open = '../'

/** Days after a visit in which what was done may be of the same journey. */
const afterwards = 10

/** "He came home on the 11th from his visit of 8 to 10 September": the news is of the return, and what was done of the visit. */
function isJustOver({ date: { latest } }: Draft, { date: { earliest } }: Draft): boolean {
  return latest !== null && earliest !== null && latest < earliest && addDays(latest, backHome) >= earliest
}

/** Days from the end of a visit to the news of the return. */
const backHome = 3

/** A visit of the background: what was done long after it is told too. Nothing is still to come on it. */
function isLongOver({ status, date: { latest } }: Draft, drafts: readonly Draft[]): boolean {
  if (status === 'scheduled' || latest === null) return false
  const end = addDays(latest, afterwards)
  return drafts.some(
    (draft) => draft.status === 'occurred' && draft.date.earliest !== null && draft.date.earliest > end,
  )
}

function onVisitDays(visit: Draft, days: EventDate): EventDate | null {
  const text = wordsOf(visit.date)
  if (text === null) return null
  return takenOver(days, reason('during-visit', { text }))
}

/** Whether an event is one of those done on a visit, by what it is and who takes part. */
function isOn(visit: Draft, event: Draft, family: string, visits: readonly Draft[]): boolean {
  if (!sameTime(visit, event)) return false
  const onVisit = event.onVisit === true
  // He will be welcomed where he goes.
  if (event.type === 'ceremony' && event.status === 'scheduled' && sharesSide(visit, event)) return true
  const both = event.type === 'ceremony' || family === signed
  if (both && event.status === 'occurred' && isWithHosts(visit, event)) return true
  if (family === attended) {
    // One journey, to however many countries; those of others, and of the background, are not asked.
    const his = visits.filter((other) => other.status === visit.status && sharesPerson(other, event))
    const one = his.every(({ date }) => date.edtf === visit.date.edtf)
    return (onVisit || event.status === 'scheduled') && one && sharesPerson(visit, event)
  }
  const planned = event.status === 'scheduled' && isOfBoth(visit, event)
  if (family === signed) return planned || (onVisit && betweenSides(visit, event))
  return done.has(family) && (planned || sharesSide(visit, event))
}

/** "Talks of both delegations are planned": of the two countries, and of nobody by name. */
function isOfBoth(visit: Draft, { parties, countries }: Draft): boolean {
  const nobody = parties.every(({ kind }) => kind !== 'person')
  return nobody && countries.size === 2 && [...countries].every((country) => visit.countries.has(country))
}

/** On a journey that began, what is still to come is of its days too. */
function sameTime(visit: Draft, event: Draft): boolean {
  return visit.status !== 'scheduled' || event.status === 'scheduled'
}

/** "The host held a welcome for him, and both witnessed the signing": the visitor is named, and somebody of where he came. */
function isWithHosts(visit: Draft, event: Draft): boolean {
  const persons = event.parties.filter(({ kind }) => kind === 'person')
  const within = [...event.countries].every((country) => visit.countries.has(country))
  return within && persons.length > 1 && event.sides.size > 1 && sharesPerson(visit, event)
}

/** Between the country of those who go and the one gone to, or by the visitor himself. */
function betweenSides(visit: Draft, event: Draft): boolean {
  return sharesPerson(visit, event) || [...event.countries].every((country) => visit.countries.has(country))
}

/** Of one of the visitors, or of the same countries where nobody is named who goes; with nobody of a third country. */
function sharesSide(visit: Draft, event: Draft): boolean {
  if (![...event.countries].every((country) => visit.countries.has(country))) return false
  const named = visit.parties.some(({ kind }) => kind === 'person')
  return named ? sharesPerson(visit, event) : visit.countries.size === event.countries.size
}

function sharesPerson(visit: Draft, event: Draft): boolean {
  return event.parties.some(({ entity }) => visit.parties.some((party) => party.entity === entity))
}

/**
 * The date of a visit told in one sentence with another of the same traveller: where the days of the one are told, and
 * the other has only the day on which they begin, or that he left, both are of the same journey.
 */
export function wholeJourney(visit: Draft, drafts: readonly Draft[]): EventDate {
  if (!visit.dated && !visit.setOut) return visit.date
  const isItsFirst = (date: EventDate) =>
    isStay(date, visit.date) && withoutDoubt(date).startsWith(withoutDoubt(visit.date))
  const isOpen = visit.date.edtf === 'XXXX'
  const other = drafts.find(
    (draft) =>
      draft.type === 'visit' &&
      (isOpen ? isJourney(draft.date) : isItsFirst(draft.date)) &&
      draft.evidence.some((span) => isToldIn(visit, span)) &&
      sharesPerson(visit, draft),
  )
  return other ? other.date : visit.date
}
