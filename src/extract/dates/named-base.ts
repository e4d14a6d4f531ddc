// "A day before the meeting", "on the day after the attack", "a week before which": the day of what is named there, told
// before by the same noun. It counts nothing itself.
import type { EventDate } from '../../model/date'
import type { DateRequest } from './date-request'
import { saysDay, type Relative } from './date-value'
import type { DateMention } from './dates'
import type { Reading } from '../sentence/reading'
import { hasCue, isA, type Unit } from '../sentence/units'

/** How many sentences back what is named may have been told. */
const farBack = 6

/** The mention that says when that was from which another counts; null where it names nothing told with a day. */
export function namedBase(
  readings: readonly Reading[],
  { sentence }: DateRequest,
  mention: DateMention,
): DateMention | null {
  const here = readings[sentence]
  const noun = here && isCount(mention) ? nounBefore(here, mention) : -1
  const named = here?.units[noun]
  if (!here || !named) return null
  const own = here.dates.filter(({ to }) => to <= mention.from)
  if (hasCue(named, 'clause')) return dayOr(own.at(-1))
  for (let at = sentence; at >= Math.max(0, sentence - farBack); at--) {
    const reading = readings[at]
    if (!reading || reading.kind === 'caption') continue
    const days = at === sentence ? own : reading.dates
    const told = reading.units.findLastIndex((unit, index) => (at < sentence || index < noun) && isSame(unit, named))
    const day = told < 0 ? undefined : nearest(reading, days, told)
    // "A day before the visit …, three days after the visit": counted from it as well.
    if (day && (saysDay(day.value) || day.from < (reading.units[told]?.from ?? 0))) return dayOr(day)
  }
  return null
}

/** The count of a mention, from the day of what it names. */
export function countedFrom(mention: DateMention): DateMention {
  const { value } = mention
  if (value.kind !== 'point' || value.point.kind !== 'relative') return mention
  return { ...mention, value: { ...value, point: { ...value.point, from: 'named' } } }
}

/** What the count goes on from: after several days from the last of them. */
export function edgeOf(days: EventDate, { value }: DateMention): EventDate {
  const later = value.kind === 'point' && value.point.kind === 'relative' && value.point.count > 0
  return later ? { ...days, earliest: days.latest } : days
}

/** Whether it counts from something of which nothing says when it was. */
export function isCountedElsewhere(mention: DateMention | null): boolean {
  const point = mention?.value.kind === 'point' ? mention.value.point : null
  return point?.kind === 'relative' && (point.from === 'other' || point.from === 'journey-end')
}

const counts: ReadonlySet<Relative['from']> = new Set(['previous', 'other'])

function isCount({ value }: DateMention): boolean {
  return value.kind === 'point' && value.point.kind === 'relative' && counts.has(value.point.from)
}

/** The unit of the noun that a count is of, before its postposition, which may be part of the count; -1 where none is. */
function nounBefore({ units, dates }: Reading, mention: DateMention): number {
  const at = units.findIndex(({ kind, date }) => kind === 'date' && dates[date] === mention)
  const noun = isA(units[at - 1], 'genitive') ? at - 2 : isCountedElsewhere(mention) ? at - 1 : -1
  const unit = units[noun]
  const names = unit?.kind === 'word' || unit?.kind === 'cue'
  return names && !hasCue(unit, 'thisEvent') && !hasCue(unit, 'objectPronoun') ? noun : -1
}

/** Letters by which the forms of one noun differ at their ends. */
const ending = 2
/** Letters below which two words have nothing in common. */
const shortest = 3

/** Whether two units name one thing: the same frame, or one word in two cases. */
function isSame(unit: Unit, noun: Unit): boolean {
  if (unit.kind !== 'word' && unit.kind !== 'cue') return false
  const type = typeOf(noun)
  if (type !== null) return typeOf(unit) === type
  const [a, b] = [unit.form, noun.form].map((form) => form.slice(0, Math.max(shortest, noun.form.length - 1)))
  return a === b && unit.form.length <= noun.form.length + ending
}

/** What its frame tells of; a summit is called a session as well. */
function typeOf({ cues }: Unit): string | null {
  const cue = cues.find(({ kind }) => kind === 'frame')
  if (cue?.kind !== 'frame') return null
  return cue.frame.kind === 'gathering' ? 'gathering' : cue.frame.type
}

/** Of the days of a sentence that of what stands at a unit: the last before it, else the first after. */
function nearest({ units }: Reading, days: readonly DateMention[], at: number): DateMention | undefined {
  const from = units[at]?.from ?? 0
  return days.findLast(({ to }) => to <= from) ?? days[0]
}

function dayOr(mention: DateMention | undefined): DateMention | null {
  return mention && saysDay(mention.value) ? mention : null
}
