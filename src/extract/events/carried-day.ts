// Days that stand beside an event and not in its clause: in the telling right before it. It dates nothing that is told as
// lying further back.
import type { EventDate } from '../../model/date'
import type { Candidate } from './candidate'
import type { DateMention } from '../dates/dates'
import { isSpan, saysDay } from '../dates/date-value'
import { isToldIn, type Draft, type FamilyOf } from './draft'
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import { isExactDay, saysSameDay } from '../dates/same-day'
import { isVisit } from '../sentence/units'

/** A year at most. */
const vague = /^(?:XXXX|\d{4}\??|\.\.\/.*)$/u

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
  // "On the 10th they talked; both adopted a joint statement": told on in the same sentence.
  const goesOnHere = here.dates.length === 1 && isToldIn(last, here.sentence) && ofBoth.has(event.type)
  if (here.kind !== 'body' || (here.dates.length > 0 && !goesOnHere)) return null
  if (!goesOnHere && here.sentence.paragraph !== before.sentence.paragraph) return null
  if (liesBack(here, auxiliaries)) return null
  const families = [familyOf(event.type), familyOf(last.type)]
  // "Both also opened the airport".
  const done = event.type === 'ceremony' || goesOn.has(families[0] ?? '')
  if (!done || !goesOn.has(families[1] ?? '') || last.status !== 'occurred' || !isExactDay(last.date)) return null
  const told = last.evidence.some(({ start }) => start === before.sentence.start || start === here.sentence.start)
  const shared = event.parties.some(
    ({ entity, kind }) => kind === 'person' && last.parties.some((p) => p.entity === entity),
  )
  const both = event.countries.size === 2 && [...event.countries].every((id) => last.countries.has(id))
  return told && (shared || (both && ofBoth.has(event.type)) || families.every((family) => family === 'message'))
    ? last.date
    : null
}

/** "Had met": long before. */
export function liesBack({ groups, units }: Reading, auxiliaries: Grammar['auxiliaries']): boolean {
  const verb = units[(groups.at(-1)?.to ?? 0) - 1]
  return verb !== undefined && auxiliaries.get(verb.form)?.includes('past') === true
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
  if (stay?.value.kind !== 'range' || !saysDay(stay.value)) return null
  const visits = before.units.some(isVisit)
  const told = drafts.some(
    ({ type, evidence }) => type !== 'milestone' && evidence.some(({ start }) => start === before.sentence.start),
  )
  const opens = stay.from <= 1 || before.dates.length === 1
  return visits && opens && !told ? stay : null
}

/** What is told to have been done on the day of its paragraph, by family. */
const onDay: ReadonlySet<string> = new Set(['encounter', 'agreement', 'statement'])

/**
 * The one day under which a paragraph is told: "on Tuesday he was greeted at the White House. In the Oval Office they
 * met". A day counted from what was told before, or in the middle of a sentence, is only that of its own event.
 */
export function dayOfParagraph(
  family: string,
  readings: readonly Reading[],
  { sentence, to }: Candidate,
  { auxiliaries, lexicon }: Grammar,
): DateMention | null {
  const here = readings[sentence]
  if (!here || here.kind !== 'body' || !onDay.has(family)) return null
  // "There X received him, and on the same day he met Y".
  const end = here.units[to - 1]?.to ?? 0
  if (here.dates.some((date) => date.from < end || !saysSameDay(date))) return null
  if (liesBack(here, auxiliaries)) return null
  for (let at = sentence - 1; readings[at]?.sentence.paragraph === here.sentence.paragraph; at--) {
    const [said, ...others] = (readings[at]?.dates ?? []).filter(({ value }) => !isSpan(value))
    if (!said) continue
    // What came before a return was not done on its day.
    if (lexicon.dates.overAt(readings[at]?.sentence.words ?? []) >= 0) return null
    return others.every(saysSameDay) && (isWeekday(said) || (said.from === 0 && isOneDay(said))) ? said : null
  }
  return null
}

function isOneDay(mention: DateMention): boolean {
  const { value } = mention
  return value.kind === 'point' && saysDay(mention.value) && value.edge === null && value.part === null
}

/** "On Tuesday", "yesterday": news told day by day. */
function isWeekday({ value }: DateMention): boolean {
  if (value.kind !== 'point' || value.point.kind !== 'relative' || value.point.from !== 'publication') return false
  const { unit, weekday } = value.point
  return value.edge === null && (unit === 'day' || (unit === 'week' && weekday !== null))
}
