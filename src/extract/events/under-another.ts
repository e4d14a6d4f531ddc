// A list of journeys, and what was done on each: what is told without a day under one journey is none of what was told under
// another. It reads no dates, and parts nothing whose journeys may be one.
import { compatibleDates } from '../../model/date-order'
import { isExactDay } from '../dates/same-day'
import type { Reading } from '../sentence/reading'
import type { Assembly } from './assembly'
import type { Draft } from './draft'

/**
 * Whether an event stands in a paragraph that tells of another journey, or day, than the one told of last before `told`.
 *
 * @param draft without a day of its own; one that has a day is told apart by that.
 */
export function isUnderAnother(
  draft: Draft,
  told: Draft,
  { sentence: { paragraph, start } }: Reading,
  { drafts, readings }: Pick<Assembly, 'drafts' | 'readings'>,
): boolean {
  if (draft.dated || draft.type === 'visit' || draft.type === 'milestone') return false
  const opening = readings.find(({ sentence }) => sentence.paragraph === paragraph)?.sentence.start ?? start
  if (told.evidence.some((span) => span.start >= opening)) return false
  const journeys = drafts.filter(({ type, dated }) => type === 'visit' && dated)
  const days = drafts.filter(({ type, dated, date }) => type !== 'milestone' && dated && isExactDay(date))
  const heading = [...journeys, ...days].findLast((other) => startsWithin(other, opening, start))
  const first = told.evidence[0]?.start ?? 0
  const before = told.dated ? told : journeys.findLast((visit) => startsWithin(visit, 0, first))
  return heading !== undefined && before !== undefined && !compatibleDates(heading.date, before.date)
}

/** Whether it is told between two offsets, both inclusive. */
function startsWithin({ evidence }: Draft, from: number, to: number): boolean {
  return evidence.some(({ start }) => start >= from && start <= to)
}
