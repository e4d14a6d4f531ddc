// The date of what one sentence tells, said in another: "this meeting, held on 23 April", "during his visit from 27 to 29
// June". It takes only what points to the event by its noun, and by where it goes.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { DateRequest } from './date-request'
import type { Point } from './date-value'
import type { DateMention } from './dates'
import type { Reading } from '../sentence/reading'
import { isA, isGathering, type Unit } from '../sentence/units'

/**
 * The mention that says when an event was of which its own clause says no date; null where none points to it.
 */
export function toldElsewhere(
  readings: readonly Reading[],
  request: DateRequest,
  dates: DateGrammar,
): DateMention | null {
  const next = toldNext(readings, request, dates)
  if (next) return next
  if (gatherings.has(request.type)) return toldToBeHeld(readings, request, dates)
  if (request.type !== 'visit') return null
  const rest = toldWithoutVerb(readings, request.sentence)
  if (rest) return rest
  return toldLater(readings, request, dates) ?? toldOfStay(readings, request)
}

const gatherings: ReadonlySet<string> = new Set(['summit', 'conference'])

/** From a day to the gathering that is to be held on it, in units. */
const longestHeld = 8

/** "The summit to be held in Delhi on 9 and 10 September": the one gathering of its kind of which the article says when. */
function toldToBeHeld(readings: readonly Reading[], { type }: DateRequest, grammar: DateGrammar): DateMention | null {
  const found = readings.flatMap(({ dates, sentence: { words }, units }) =>
    dates.filter(({ to, value }) => {
      const point = value.kind === 'range' ? value.from : value.point
      if (point.kind !== 'said' || point.day === null || !isHeld(words, to, grammar)) return false
      const at = units.findIndex(({ from }) => from >= to)
      const noun = units.slice(at, at + longestHeld).find(isGathering)
      return noun !== undefined && isOf(noun, type)
    }),
  )
  const [only, ...others] = found
  return only && others.length === 0 ? only : null
}

function isHeld(words: Reading['sentence']['words'], to: number, grammar: DateGrammar): boolean {
  const coming = words.findIndex((word, at) => at >= to && grammar.isComing(word))
  return coming >= to && coming <= to + 2
}

/** In a sentence that points back a date stands no further on than this, in words. */
const farthest = 5

/** All days of a journey that is over, where the next sentence says them: "this visit, from the 18th to the 28th". */
export function wholeNext(readings: readonly Reading[], request: DateRequest, dates: DateGrammar): DateMention | null {
  const next = toldNext(readings, request, dates)
  return next?.value.kind === 'range' ? next : null
}

/** The next sentence says it: "this meeting, held on 23 April", "this meeting was on". */
function toldNext(
  readings: readonly Reading[],
  { sentence, span, status }: DateRequest,
  dates: DateGrammar,
): DateMention | null {
  const here = readings[sentence]?.sentence
  const next = readings[sentence + 1]
  const [date] = next?.dates ?? []
  if (!here || !next || !date || next.sentence.paragraph !== here.paragraph) return null
  const [first, noun] = next.sentence.words
  if (date.from <= 1) return dates.pointsBack(next.sentence.words, date.to) === null ? null : date
  if (!first || !noun || !dates.isPointing(first) || date.from > farthest) return null
  // "This meeting came before the summit to be held on the 29th": that is the summit's.
  if (status === 'occurred' && isHeld(next.sentence.words, date.to, dates)) return null
  const trigger = here.words.filter(({ start, end }) => start >= span.start && end <= span.end)
  return trigger.some(({ form }) => form === noun.form) ? date : null
}

/**
 * The days of a journey where the day on which it begins is told, and what goes on without a verb tells all: "he left on
 * the 8th. And from the 8th to the 10th, the committee". Else the day.
 */
export function wholeStay(readings: readonly Reading[], sentence: number, day: DateMention): DateMention {
  if (day.value.kind !== 'point' || day.value.point.kind !== 'said') return day
  const { month, day: first } = day.value.point
  const own = readings[sentence]?.dates.find(
    (date) => beginsOn(date, first, month) || (date.from >= day.to && endsOn(date, first, month)),
  )
  if (own) return own
  const rest = toldWithoutVerb(readings, sentence)
  const from = rest?.value.kind === 'range' && rest.value.from.kind === 'said' ? rest.value.from : null
  return rest && from && from.day === first && from.month === month ? rest : day
}

/** "On the 9th his plane landed, beginning a visit, from the 9th to the 10th". */
function beginsOn({ value }: DateMention, day: number | null, month: number | null): boolean {
  return value.kind === 'range' && isDay(value.from, day, month)
}

/** "On the 10th he left, having completed a visit from the 9th to the 10th". */
function endsOn({ value }: DateMention, day: number | null, month: number | null): boolean {
  return value.kind === 'range' && isDay(value.to, day, month)
}

function isDay(point: Point, day: number | null, month: number | null): boolean {
  return point.kind === 'said' && day !== null && point.day === day && point.month === month
}

/** "He came to Hanoi on a visit. And from 31 August to 2 September, the National Day": what has no verb goes on. */
function toldWithoutVerb(readings: readonly Reading[], sentence: number): DateMention | null {
  const [here, next] = [readings[sentence], readings[sentence + 1]]
  if (!here || !next || next.groups.length > 0 || next.sentence.paragraph !== here.sentence.paragraph) return null
  const [date, ...others] = next.dates
  if (!date || others.length > 0 || date.value.kind !== 'range') return null
  const { from } = date.value
  return from.kind === 'said' && from.day !== null ? date : null
}

/** How many sentences on the days of a journey may be told: "on this visit, which lasts from 19 to 21 May". */
const farOn = 4

/** A sentence further on begins with the days of a journey and points back to it. */
function toldLater(
  readings: readonly Reading[],
  { sentence, type }: DateRequest,
  grammar: DateGrammar,
): DateMention | null {
  for (const { dates, sentence: there, units } of readings.slice(sentence + 1, sentence + 1 + farOn)) {
    const [date] = dates
    const end = date && date.from <= 1 ? grammar.pointsBack(there.words, date.to) : null
    const noun = units.find(({ from }) => from === end)
    if (date && noun && isOf(noun, type)) return date
  }
  return null
}

/** "From 27 to 29 June, on a visit to Cuba": the days stand before the country gone to, and that before its noun. */
function toldOfStay(readings: readonly Reading[], { type, destination, sentence }: DateRequest): DateMention | null {
  if (destination === null) return null
  const here = personsIn(readings[sentence])
  for (const reading of readings) {
    const { heads, units, dates } = reading
    // "X came to A from the 3rd to the 6th. The next to come to A was Y": those days were X's.
    const there = personsIn(reading)
    if (here.length > 0 && there.length > 0 && !there.some((id) => here.includes(id))) continue
    for (const head of heads) {
      if (head.id !== destination || head.case !== 'of') continue
      const date = dates[units[head.from - 1]?.date ?? -1]
      const noun = units.slice(head.end, head.end + 2).find((unit) => isOf(unit, type))
      if (date?.value.kind === 'range' && noun && units[head.from - 1]?.kind === 'date') return date
    }
  }
  return null
}

function personsIn(reading: Reading | undefined): string[] {
  return reading?.heads.flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : [])) ?? []
}

function isOf(unit: Unit, type: DateRequest['type']): boolean {
  return !isA(unit, 'genitive') && unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === type)
}
