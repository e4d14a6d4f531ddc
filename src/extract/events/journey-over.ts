// What the news of a return tells of the journey that is over: it was done on its days, which the same sentence says, or the next.
// It dates nothing that others did, or that was done with those of another country than a visit told is to.
import type { Assembly } from './assembly'
import type { EventDate } from '../../model/date'
import { reason } from '../../model/reason'
import { dayRequest } from '../dates/date-request'
import { saysDay } from '../dates/date-value'
import { takenOver } from '../dates/event-date'
import { isJourney, isOneDay, saysOneDay } from '../dates/same-day'
import { wholeVisit } from '../dates/stay'
import { isToldIn, personsOf, type Draft } from './draft'
import { isA, isGathering, isVisit } from '../sentence/units'
import { isOpen } from './told-under'

/** What is done on a journey, by family. */
const done: ReadonlySet<string> = new Set(['encounter', 'gathering', 'agreement', 'statement'])

/** Sentences of a headline, a byline, a teaser and the lead, in which a journey is told to be over. */
const opening = 5

/** Gives what was done before the news of a return the days of the journey. */
export function onJourneyOver(assembly: Assembly): void {
  const { drafts, readings, grammar, familyOf } = assembly
  const all = drafts.filter(({ type }) => done.has(familyOf(type)))
  const open = all.filter((draft) => isOpen(draft) || isOnAnother(draft, drafts) || isFromItsFirst(draft, assembly))
  if (open.length === 0) return
  const { dates } = grammar.lexicon
  const over = readings.slice(0, opening).findLastIndex(({ sentence }) => dates.isOver(sentence.words))
  const who = travellerOf(over, assembly)
  if (over < 0 || !who) return
  const isHis = ({ parties }: Draft) => parties.some(({ entity }) => entity === who)
  const visits = drafts.filter((draft) => draft.type === 'visit' && isJourney(draft.date) && isHis(draft))
  const ended = visits.filter((visit) => readings[over] && isToldIn(visit, readings[over].sentence))
  const whole = daysOf(over, assembly) ?? daysTold(ended, over, assembly) ?? daysCounted(over, assembly)
  // At a summit one meets those of any country.
  const summit = readings[over]?.units.some((unit) => isGathering(unit) || isA(unit, 'participation')) === true
  for (const draft of open) {
    const isThere = ({ countries }: Draft) => [...draft.countries].every((country) => countries.has(country))
    // "His visit to A (20 to 22 October) and B (22 to 24 October) has ended": what he did in A, on the first of them.
    const days = whole ?? daysTold(ended.filter(isThere), over, assembly)
    const there = visits.some(isThere)
    // "Both sides issued a statement": the countries of the one visit that is told so far.
    const told = drafts.slice(0, drafts.indexOf(draft)).filter((other) => other.type === 'visit' && isThere(other))
    const both = there && told.length === 1 && draft.parties.every(({ kind }) => kind === 'country')
    const his = isHis(draft) && (visits.length === 0 || there || summit)
    if (days && (both || his || (there && isOfCompany(draft, who, assembly)))) draft.date = days
  }
}

/** "In A the head of parliament met X", "I talked with Y", says the minister: not by another who is told of, or travels. */
function isOfCompany(draft: Draft, who: string, { people, drafts, readings }: Assembly): boolean {
  const home = people.countryOf(who)
  const persons = personsOf(draft)
  const own = persons.filter((person) => people.countryOf(person) === home)
  const before = readings.slice(0, opening).filter(({ sentence }) => !isToldIn(draft, sentence))
  const tells = before.flatMap(({ heads }) => heads.map(({ id }) => id))
  const goes = drafts.some((visit) => visit.type === 'visit' && own.some((one) => personsOf(visit).includes(one)))
  return (
    persons.length > 0 && home !== null && draft.countries.has(home) && own.every((one) => tells.includes(one)) && !goes
  )
}

/** "On this occasion", counted from the journey told last, though it was done with those of another. */
function isOnAnother({ countries, date }: Draft, drafts: readonly Draft[]): boolean {
  const visit = drafts.find((draft) => draft.type === 'visit' && draft.date.edtf === date.edtf && isJourney(date))
  const goesOn = date.because[0]?.code === 'relative-to-previous'
  return goesOn && visit !== undefined && [...countries].some((country) => !visit.countries.has(country))
}

/** "At the end of the visit", counted from the day on which it began, before its last was known. */
function isFromItsFirst({ date, evidence }: Draft, { drafts, readings }: Assembly): boolean {
  if (date.because[0]?.code !== 'relative-to-previous' || !isOneDay(date)) return false
  const begun = drafts.some(
    (draft) => draft.type === 'visit' && isJourney(draft.date) && draft.date.edtf.startsWith(date.edtf),
  )
  return begun && readings.some(({ units, sentence }) => evidence[0]?.start === sentence.start && units.some(isVisit))
}

/** Who is told to have made a journey that is over: of a visit told there, or right before, else the first named. */
function travellerOf(over: number, { readings, drafts }: Assembly): string | null {
  const toldAt = (at: number) =>
    drafts.find((draft) => draft.type === 'visit' && readings[at] && isToldIn(draft, readings[at].sentence))
  const visit = toldAt(over) ?? toldAt(over - 1)
  const [traveller] = visit ? personsOf(visit) : []
  return traveller ?? readings[over]?.heads.find(({ kind, id }) => kind === 'person' && id !== null)?.id ?? null
}

/** "Came home on the 14th, and so his journey of ten days to Europe was over". */
function daysCounted(over: number, { readings, grammar, dateOf, sentenceText }: Assembly): EventDate | null {
  const reading = readings[over]
  const [mention, ...others] = reading?.dates ?? []
  if (!reading || !mention || others.length > 0 || !saysOneDay(mention)) return null
  const last = dateOf({ ...dayRequest(mention, over, reading.sentence), quiet: true })
  const days = wholeVisit(last, mention, reading, grammar.lexicon.dates, 'over')
  const text = sentenceText(reading, mention.from, mention.to)
  return isJourney(days) ? takenOver(days, reason('during-visit', { text })) : null
}

/** "Ended his two-day visit", "his visits to A and B": the days of the visits told there, if they are the same. */
function daysTold(
  [visit, ...others]: readonly Draft[],
  over: number,
  { readings, sentenceText }: Assembly,
): EventDate | null {
  const reading = readings[over]
  const mention = reading?.dates[0]
  if (!visit || !reading || !mention) return null
  if (others.some(({ date }) => date.edtf !== visit.date.edtf)) return null
  return takenOver(visit.date, reason('during-visit', { text: sentenceText(reading, mention.from, mention.to) }))
}

/** The days of a journey told to be over, there or right beside; null where none are said, or more than once. */
function daysOf(over: number, { readings, dateOf, sentenceText }: Assembly): EventDate | null {
  for (const sentence of [over, over + 1, over - 1]) {
    const reading = readings[sentence]
    const [mention, ...others] = reading?.dates.filter(({ value }) => value.kind === 'range' && saysDay(value)) ?? []
    if (reading && mention && others.length === 0) {
      const date = dateOf({ ...dayRequest(mention, sentence, reading.sentence), quiet: true })
      return isJourney(date)
        ? takenOver(date, reason('during-visit', { text: sentenceText(reading, mention.from, mention.to) }))
        : null
    }
  }
  return null
}
