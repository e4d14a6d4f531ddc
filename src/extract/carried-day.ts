// Days that stand beside an event and not in its clause: in the bracket after the country gone to, in the telling right
// before it. It dates nothing that is told as lying further back.
import type { EventDate } from '../model/date'
import type { Candidate } from './candidate'
import type { DateMention } from './dates'
import type { Draft, FamilyOf } from './draft'
import type { Grammar } from './grammar'
import type { Reading } from './reading'
import { isMark } from './units'

/** "Visited Hungary (18-20 January) and Romania (20-23 January)": each has its own days. */
export function daysInBracket(candidate: Candidate, { units, dates }: Reading): Candidate {
  const { type, destination } = candidate
  if (type !== 'visit' || !destination || !isMark(units[destination.to], '(')) return candidate
  const [day, close] = units.slice(destination.to + 1)
  const date = day?.kind === 'date' && isMark(close, ')') ? dates[day.date] : undefined
  return day && date && saysDay(date) ? { ...candidate, date: day.date } : candidate
}

function saysDay({ value }: DateMention): boolean {
  const point = value.kind === 'range' ? value.from : value.point
  return point.kind === 'said' && point.day !== null
}

/** A year at most. */
const vague = /^(?:XXXX|\d{4}\??|\.\.\/.*)$/u
const oneDay = /^(?:\d{4}\??|XXXX)-\d{2}-\d{2}$/u

/** What goes on with what was just told, by family. */
const goesOn: ReadonlySet<string> = new Set(['encounter', 'message', 'agreement', 'statement'])

/** What two countries do after their leaders have met. */
const ofBoth: ReadonlySet<string> = new Set(['agreement', 'statement'])

/**
 * The day of what one did right after another thing, in the next sentence of the paragraph, of which no date is said:
 * "on the 18th he met A. He also talked with B".
 *
 * @returns null where it has its own, or where nobody takes part in both.
 */
export function dayGoneOn(
  event: Draft,
  drafts: readonly Draft[],
  readings: readonly Reading[],
  sentence: number,
  familyOf: FamilyOf,
  { auxiliaries }: Grammar,
): EventDate | null {
  const [here, before] = [readings[sentence], readings[sentence - 1]]
  const last = drafts.at(-1)
  if (!here || !before || !last || event.dated || event.status !== 'occurred' || !vague.test(event.date.edtf))
    return null
  if (here.kind !== 'body' || here.dates.length > 0 || here.sentence.paragraph !== before.sentence.paragraph)
    return null
  // "Had met": long before.
  const end = here.groups.at(-1)
  const verb = here.units[(end?.to ?? 0) - 1]
  if (verb && auxiliaries.get(verb.form)?.includes('past')) return null
  const families = [familyOf(event.type), familyOf(last.type)]
  if (!families.every((family) => goesOn.has(family)) || last.status !== 'occurred' || !oneDay.test(last.date.edtf))
    return null
  const told = last.evidence.some(({ start }) => start === before.sentence.start || start === here.sentence.start)
  const shared = event.parties.some(
    ({ entity, kind }) => kind === 'person' && last.parties.some((p) => p.entity === entity),
  )
  const both = event.countries.size === 2 && [...event.countries].every((id) => last.countries.has(id))
  return told && (shared || (both && ofBoth.has(event.type)) || families.every((family) => family === 'message'))
    ? last.date
    : null
}

/** What is done on a journey, by family. */
const onStay: ReadonlySet<string> = new Set(['encounter', 'gathering'])

/**
 * The days of a journey that the sentence before tells, where no event was found in it: "his first visit was to Russia
 * (8-10 September 2024). In Moscow he met".
 */
export function stayToldBefore(
  family: string,
  drafts: readonly Draft[],
  readings: readonly Reading[],
  sentence: number,
): DateMention | null {
  const [here, before] = [readings[sentence], readings[sentence - 1]]
  if (!here || !before || here.kind !== 'body' || here.dates.length > 0) return null
  if (!onStay.has(family) || here.sentence.paragraph !== before.sentence.paragraph) return null
  const [stay] = before.dates
  if (stay?.value.kind !== 'range' || !saysDay(stay)) return null
  const visits = before.units.some((unit) =>
    unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'visit'),
  )
  const told = drafts.some(({ evidence }) => evidence.some(({ start }) => start === before.sentence.start))
  const opens = stay.from <= 1 || before.dates.length === 1
  return visits && opens && !told ? stay : null
}
