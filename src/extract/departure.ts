// The last day of a visit, where it is told that the visitor left: "the next morning he left for Washington". It makes no
// visit, and lengthens none that has its days.
import type { EventDate } from '../model/date'
import { dayNumber } from '../model/calendar'
import { parseEdtf } from '../model/edtf'
import type { DateGrammar } from '../lexicon/date-grammar'
import type { DateMention } from './dates'
import type { Draft } from './draft'
import { eventDate } from './event-date'
import type { Reading } from './reading'

/** How many sentences after the arrival the departure may be told. */
const reach = 3
/** Days that a visit lasts at most. */
const longest = 14
/** How far after its day, in words, the leaving may stand. */
const near = 12

/** The date said right before the words that somebody left; null where none is. */
export function dayOfLeaving({ dates, sentence: { words } }: Reading, grammar: DateGrammar): DateMention | null {
  const left = words.findIndex((_, at) => grammar.isLeaving(words, at))
  const day = left < 0 ? undefined : dates.findLast(({ to }) => to <= left)
  return day && left - day.to <= near ? day : null
}

/** The visit, begun on one day and told shortly before, that a sentence may tell the end of. */
export function visitLeft(
  drafts: readonly Draft[],
  readings: readonly Reading[],
  sentence: number,
  day: DateMention,
): Draft | null {
  const here = readings[sentence]?.sentence.start
  const visits = drafts.filter(({ type }) => type === 'visit')
  // Where he went on to is another visit.
  const visit = visits.findLast(({ evidence }) => evidence[0]?.start !== here) ?? visits.at(-1)
  const { paragraph } = readings[sentence]?.sentence ?? {}
  if (!visit?.dated || visit.status !== 'occurred' || visit.over || singleDay(visit.date) === null) return null
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
    const told = readings[at]?.sentence
    if (told?.paragraph !== paragraph) return null
    // In its own sentence another day must have been said before.
    const apart = at < sentence || (readings[at]?.dates[0]?.start ?? Infinity) < day.start
    if (visit.evidence[0]?.start === told?.start) return apart ? visit : null
  }
  return null
}

/** From the arrival to the departure; null where that lies before it or weeks after. */
export function untilLeft(arrived: EventDate, left: EventDate): EventDate | null {
  const [from, to] = [singleDay(arrived), singleDay(left)]
  if (from === null || to === null) return null
  const days = dayNumber(left.earliest ?? '') - dayNumber(arrived.earliest ?? '')
  if (!(days > 0 && days <= longest)) return null
  return eventDate({ kind: 'interval', from, to }, 'inferred', [...arrived.because, ...left.because])
}

function singleDay(date: EventDate) {
  const edtf = parseEdtf(date.edtf)
  const known = edtf?.kind === 'date' && edtf.date.day !== null && edtf.date.year !== null && !edtf.date.approximate
  return known ? edtf.date : null
}
