// Whom a visitor meets without a day being said, he meets on one of the days of the visit. It dates nothing that has a
// month of its own, and nothing told as past before the visit.
import type { EventDate } from '../model/date'
import { reason } from '../model/reason'
import type { Draft, FamilyOf } from './draft'

/** What is done on visits, by family. */
const done: ReadonlySet<string> = new Set(['encounter'])

/** A year at most, or "before the report": what has a month is dated. */
const vague = /^(?:XXXX|\d{4}\??|\.\.\/.*)$/u

/**
 * The days of the visit that an event belongs to, as its date; null where it has its own or no visit is told before it.
 *
 * @param drafts what the article told before, in order.
 */
export function daysOfVisit(event: Draft, drafts: readonly Draft[], familyOf: FamilyOf): EventDate | null {
  if (event.dated || !vague.test(event.date.edtf) || !done.has(familyOf(event.type))) return null
  const visit = drafts.findLast((draft) => draft.type === 'visit')
  if (!visit?.dated || !visit.date.edtf.includes('/') || !sameTime(visit, event) || !sharesSide(visit, event))
    return null
  const text = visit.date.because.find(({ code }) => code === 'date-stated' || code === 'year-unknown')?.args['text']
  if (text === undefined) return null
  const certainty = visit.date.certainty === 'stated' ? 'inferred' : visit.date.certainty
  return { ...visit.date, certainty, because: [reason('during-visit', { text: String(text) }), ...visit.date.because] }
}

/** On a journey that began, what is still to come is of its days too. */
function sameTime(visit: Draft, event: Draft): boolean {
  return visit.status !== 'scheduled' || event.status === 'scheduled'
}

/** Of one of the visitors, or of the same countries where nobody is named who goes; with nobody of a third country. */
function sharesSide(visit: Draft, event: Draft): boolean {
  if (![...event.countries].every((country) => visit.countries.has(country))) return false
  const named = visit.parties.some(({ kind }) => kind === 'person')
  return named
    ? event.parties.some(({ entity }) => visit.parties.some((party) => party.entity === entity))
    : visit.countries.size === event.countries.size
}
