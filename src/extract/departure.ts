// The last day of a visit, where it is told that the visitor left: "the next morning he left for Washington". It makes no
// visit, and lengthens none that has its days.
import type { DateGrammar } from '../lexicon/date-grammar'
import type { Assembly } from './assembly'
import { dayRequest } from './date-request'
import type { DateMention } from './dates'
import { addEvidence, type Draft } from './draft'
import { singleDay, stayUntil, untilDay } from './event-date'
import type { Reading } from './reading'
import { saysSameDay } from './same-day'

/** How many sentences after the arrival the departure may be told. */
const reach = 3
/** Days that a visit lasts at most. */
const longest = 14
/** How far after its day, in words, the leaving may stand. */
const near = 12

/** "The next morning he left": gives the visit told before its last day, where the sentence names nobody else behind it. */
export function endVisit(sentence: number, { readings, drafts, people, grammar, dateOf }: Assembly): void {
  const reading = readings[sentence]
  const day = reading?.kind === 'body' ? dayOfLeaving(reading, grammar.lexicon.dates) : null
  const visit = day && visitLeft(drafts, readings, sentence, day)
  if (!reading || !visit) return
  const at = reading.units.findIndex(({ from }) => from >= day.to)
  const others = reading.heads.some(
    (head) =>
      head.kind === 'person' &&
      head.from >= at &&
      people.resolve(head).ids.some((id) => visit.parties.every(({ entity }) => entity !== id)),
  )
  if (others) return
  const span = { start: reading.sentence.start, end: reading.sentence.end }
  const left = dateOf(dayRequest(day, sentence, span))
  const whole = untilDay(visit.date, left, longest) ?? stayUntil(visit.date, left, longest)
  if (!whole) return
  visit.date = whole
  addEvidence(visit, span)
}

/** The date said right before the words that somebody left, or until which he stayed; null where none is. */
function dayOfLeaving({ dates, sentence: { words } }: Reading, grammar: DateGrammar): DateMention | null {
  const stayed = dates.find(
    ({ value, to }) => value.kind === 'point' && value.edge === 'until' && grammar.staysAfter(words, to),
  )
  if (stayed) return stayed
  const left = words.findIndex((_, at) => grammar.isLeaving(words, at))
  const said = left < 0 ? undefined : dates.findLast(({ to }) => to <= left)
  if (!said || left - said.to > near) return null
  // "The next morning he watched the parade, and the same day left": the day after.
  return saysSameDay(said) ? (dates.findLast(({ to }) => to <= said.from) ?? said) : said
}

/** The visit, begun on one day and told shortly before, that a sentence may tell the end of. */
function visitLeft(
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
