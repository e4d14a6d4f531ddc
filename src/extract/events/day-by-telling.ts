// The day of an event by what is told around it: the visit it was done on, what it goes on from, what it followed at once.
import type { EventDate } from '../../model/date'
import type { Span } from '../../model/span'
import { lastDay } from '../dates/event-date'
import { dayOfLegBefore, thereupon } from '../journeys/next-leg'
import type { Grammar } from '../sentence/grammar'
import type { Reading } from '../sentence/reading'
import type { Assembly, Telling } from './assembly'
import { dayGoneOn } from './carried-day'
import { isToldIn, type Draft } from './draft'
import { dayOnVisit, daysOfVisit } from './during-visit'
import { onVisit, sameDay } from './join'
import { rightAfter } from './right-after'

/**
 * An event with the day that the telling around it gives, the surest last; as it was where that gives none.
 *
 * @param draft the event with the date its own clause says. @param says whether its clause says one. @param stays whether
 * it is of a stay told before.
 */
export function dayByTelling(
  draft: Draft,
  { candidate, reading, sentence, verdict, parts }: Telling,
  { says, stays }: { readonly says: boolean; readonly stays: boolean },
  { readings, grammar, drafts, sentenceText, familyOf }: Assembly,
): Draft {
  const before = readings[sentence - 1]
  const beside = before?.sentence.paragraph === reading.sentence.paragraph ? before : null
  const after = beside?.sentence ?? null
  // "During the visit he had many meetings. He talked with X".
  const goesOn = beside !== null && onVisit(beside, { from: beside.units.length })
  const asToldOf = (other: EventDate | null) => other && sameDay(other, reading, sentenceText)

  const days = verdict.past ? null : daysOfVisit(draft, drafts, familyOf, after, goesOn)
  const during = on(draft, days && leaving(reading, drafts, grammar) ? lastDay(days) : days)

  const gone = verdict.past ? null : dayGoneOn(during, drafts, readings, sentence, familyOf, grammar)
  const close = verdict.past || says ? null : rightAfter(reading, candidate, parts.parties, drafts, grammar)
  const same = asToldOf(close ?? gone)
  const next = same ? { ...during, date: same, dated: true } : during

  const follows = thereupon(reading, candidate, grammar.lexicon.dates) >= 0
  const onward = on(next, follows ? dayOfLegBefore(next, drafts) : null)
  const recalls = draft.onVisit === true && !says && !stays
  const recalled = on(onward, recalls ? visitRecalled(drafts, reading.sentence) : null)
  return on(recalled, asToldOf(dayOnVisit(recalled, drafts, reading.sentence)))
}

function on(draft: Draft, date: EventDate | null): Draft {
  return date ? { ...draft, date } : draft
}

/** "During X's visit to A both signed it", of a visit that its own sentence only recalls: on no day of the news. */
function visitRecalled(drafts: readonly Draft[], sentence: Span): EventDate | null {
  const visit = drafts.findLast((other) => other.type === 'visit' && isToldIn(other, sentence))
  return visit?.date.because[0]?.code === 'before-report' ? visit.date : null
}

/** "Before he left he met", of a journey that is over. */
function leaving({ sentence: { words } }: Reading, drafts: readonly Draft[], { lexicon }: Grammar): boolean {
  return drafts.findLast(({ type }) => type === 'visit')?.over === true && lexicon.dates.isBeforeLeaving(words)
}
