// The year of news told without a date: of an anniversary or a gathering told beside it ("for the 75th anniversary of
// relations he sent a message"), of the offices of those it names. What is still to come has only its edition's.
// It infers no day but that of an anniversary on which messages are sent, and nothing of what is still to come.
import type { EventDate } from '../../model/date'
import { edtfDate } from '../../model/edtf'
import { reason } from '../../model/reason'
import type { DateRequest } from './date-request'
import type { Clues, YearClue } from './clues'
import { dayDate, eventDate, on } from './event-date'
import { leadSentences, sentenceAt } from './neighbours'
import { isBounded, yearOfTerms } from './terms'
import { distance } from './years'

/** What a year is counted from: an anniversary's ordinal, a gathering's edition. */
const counted: ReadonlySet<string> = new Set(['year-from-anniversary', 'year-from-edition'])

const gatherings: ReadonlySet<string> = new Set(['summit', 'conference'])

/**
 * The year of what is celebrated or attended in the sentence of an event without a date; uncertain, that of the sentence
 * beside it, of the gathering gone to, or of what the lead celebrates, where that is one year. Null where there
 * is none.
 */
export function celebratedYear({ status, past, type, span }: DateRequest, clues: Clues): EventDate | null {
  if (type === 'milestone') return null
  const here = sentenceAt(clues, span.start)
  if (status === 'scheduled') return gatherings.has(type) ? ofEdition(here, clues) : null
  const told = clues.years.filter(
    ({ place, reason, celebrated }) =>
      place !== 'named' && place !== 'weak' && (celebrated === true || counted.has(reason.code)),
  )
  const own = clues.years.filter(
    (clue) =>
      clue.sentence === here &&
      // The gathering that the event itself is may be only named.
      (told.includes(clue) || (gatherings.has(type) && clue.place === 'named' && counted.has(clue.reason.code))),
  )
  const paragraph = clues.sentences[here]?.paragraph
  const beside = told.filter(
    ({ sentence }) => Math.abs(sentence - here) === 1 && clues.sentences[sentence]?.paragraph === paragraph,
  )
  // "A year after the partnership that was founded on his visit": what lies before the report is of no such year.
  if (own.length > 0 || past) return ofOneYear(past ? own.filter(({ after }) => after === undefined) : own, false)
  // Years in figures are told as of the whole lead, what is only counted as of what follows it.
  const opening = told.filter(
    ({ place, sentence, celebrated }) =>
      place === 'lead' && (sentence < here || (celebrated === true && here < leadSentences)),
  )
  return ofOneYear(beside, true) ?? onWayTo(type, here, clues) ?? ofOneYear(opening, true)
}

/**
 * About the day of an anniversary on which messages are told to have been sent, in the sentence or the one before it: "on
 * the 30th anniversary (1 August 1993 – 1 August 2023) they sent each other messages".
 */
export function dayKept({ status, type, span }: DateRequest, { sentences, years, published }: Clues): EventDate | null {
  if (type !== 'message' || status === 'scheduled') return null
  const here = sentenceAt({ sentences }, span.start)
  const isBeside = ({ sentence }: YearClue) =>
    sentence === here - 1 && sentences[sentence]?.paragraph === sentences[here]?.paragraph
  const of = (some: readonly YearClue[]) => some.filter(({ kept }) => kept !== undefined)
  const own = of(years.filter(({ sentence }) => sentence === here))
  const [first, ...others] = own.length > 0 ? own : of(years.filter(isBeside))
  if (first?.kept === undefined || others.some(({ kept }) => kept !== first.kept)) return null
  // In news of that very day they were sent on the day that it is of.
  if (published !== null && distance(first.kept, published) <= beside) return null
  const because = [reason('date-stated', { text: String(first.reason.args['text']) }), first.reason]
  return eventDate(on(dayDate(first.kept, { approximate: true })), 'approximate', because)
}

/** Days between an anniversary and the news of what is sent for it. */
const beside = 3

/** "He has arrived in Jakarta, where he will attend the 26th summit": the journey is of the summit's year. */
function onWayTo(type: DateRequest['type'], sentence: number, { years }: Clues): EventDate | null {
  if (type !== 'visit') return null
  const isBeside = (one: YearClue) => Math.abs(one.sentence - sentence) < 2 && one.place !== 'named'
  // "He has left. On his visit he attended the 25th summit": told as done in the same lead.
  const isOfLead = (one: YearClue) => one.place === 'lead' && sentence < leadSentences
  const editions = years.filter(isEdition)
  return ofOneYear(
    editions.filter((one) => isBeside(one) || isOfLead(one)),
    true,
  )
}

/** "He will attend the 23rd meeting": what is still to come is of the year of its edition. */
function ofEdition(here: number, { years }: Clues): EventDate | null {
  return ofOneYear(
    years.filter((one) => one.sentence === here && isEdition(one)),
    true,
  )
}

/**
 * The year of news in an article that tells no day of it, where those it names held their offices in that year alone;
 * null where it is history or still to come.
 */
export function yearInOffice({ status, past, type }: DateRequest, clues: Clues): EventDate | null {
  const { terms, news, published } = clues
  if (
    status === 'scheduled' ||
    past ||
    type === 'milestone' ||
    !isBounded(terms) ||
    news !== null ||
    published !== null
  )
    return null
  const year = yearOfTerms(terms)
  if (year === null || clues.years.length > 0) return null
  const because = [reason('year-from-office', { year, ...terms })]
  return eventDate(on(edtfDate(year, null, null, { uncertainYear: true })), 'inferred', because)
}

function isEdition({ reason }: YearClue): boolean {
  return reason.code === 'year-from-edition'
}

function ofOneYear(clues: readonly YearClue[], uncertainYear: boolean): EventDate | null {
  const [first] = clues
  if (!first || clues.some(({ year }) => year !== first.year)) return null
  return eventDate(on(edtfDate(first.year, null, null, { uncertainYear })), 'inferred', [first.reason])
}
