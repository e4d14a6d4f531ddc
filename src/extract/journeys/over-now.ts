// A journey that is over, by the news, and of which no day is told: it lasted until the last day of what was done on it. It
// dates none that has a day of its own, and none of the background.
import { dayNumber } from '../../model/calendar'
import type { EventDate } from '../../model/date'
import type { Assembly } from '../events/assembly'
import { isToldIn, sharesPerson, type Draft } from '../events/draft'
import { eventDate, lastDay } from '../dates/event-date'
import { isExactDay } from '../dates/same-day'
import { byLength, lengthOf } from '../dates/stay'
import { parseEdtf } from '../../model/edtf'

/** Days before the news in which somebody may have done the last thing on his journey. */
const lately = 4

/** Gives the journey that is over, and has no date, the days until the last thing that its traveller did on it. */
export function endOver({ drafts, readings, grammar, day }: Assembly): void {
  for (const visit of drafts) {
    if (visit.type !== 'visit' || visit.over !== true || visit.history === true || visit.date.edtf !== 'XXXX') continue
    const last = lastDone(visit, drafts, day)
    if (!last) continue
    const told = readings.filter(({ sentence }) => isToldIn(visit, sentence))
    const until = untilAbout(last)
    const length = lengthOf(told, grammar.lexicon.dates)
    visit.date = length === null ? until : byLength(until, length)
  }
}

/** The day of the last that a traveller did, of days that are the news. */
function lastDone(visit: Draft, drafts: readonly Draft[], day: string | null): EventDate | null {
  const done = drafts.filter(
    (draft) =>
      draft !== visit &&
      draft.status === 'occurred' &&
      draft.history !== true &&
      isExactDay(draft.date) &&
      sharesPerson(visit.parties, draft) &&
      isLately(draft.date, day),
  )
  const last = done.reduce<Draft | undefined>(
    (best, draft) => (best && (best.date.latest ?? '') >= (draft.date.latest ?? '') ? best : draft),
    undefined,
  )
  return last ? lastDay(last.date) : null
}

function isLately({ latest }: EventDate, day: string | null): boolean {
  if (latest === null || day === null) return false
  const days = dayNumber(day) - dayNumber(latest)
  return days >= 0 && days <= lately
}

/** Until about a day. */
function untilAbout(date: EventDate): EventDate {
  const read = parseEdtf(date.edtf)
  if (read?.kind !== 'date') return date
  return eventDate(
    { kind: 'interval', from: null, to: { ...read.date, approximate: true } },
    'approximate',
    date.because,
  )
}
