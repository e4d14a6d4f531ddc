// Which journey told before something is done on: "on this visit", "during his stay". It dates nothing.
import type { Candidate } from '../events/candidate'
import { isToldIn, sameDestination, sharesPerson, type Draft, type Party } from '../events/draft'
import type { Reading } from '../sentence/reading'
import { hasCue } from '../sentence/units'

/** Sentences over which "this visit" is of the one told last, whatever the news is. */
const near = 2

/**
 * The journey on which something is told to be done: the one that the sentence before tells, else the one told last; far on, of
 * several of the same traveller the latest, which is the news.
 *
 * @param visits journeys told before, in the order in which they were first told.
 * @param own those who take part in what is done.
 */
export function journeyTold(
  visits: readonly Draft[],
  own: readonly Party[],
  readings: readonly Reading[],
  sentence: number,
): Draft | undefined {
  const isToldAt = (visit: Draft, at: number) => {
    const there = readings[at]?.sentence
    return there !== undefined && isToldIn(visit, there)
  }
  const beside = visits.findLast((visit) => isToldAt(visit, sentence - 1))
  const last = visits.at(-1)
  if (beside || !last) return beside
  if (Array.from({ length: near + 1 }, (_, back) => sentence - back).some((at) => isToldAt(last, at))) return last
  const later = visits.filter((visit) => sharesPerson(own, visit) && isAfter(visit, last))
  return later.reduce((a, b) => (isAfter(b, a) ? b : a), last)
}

/**
 * "He has come. It had been announced that he would come": the journey that is the news, where somebody tells of it on no day
 * as still to come.
 */
export function announcedJourney(
  draft: Draft,
  { from, cues }: Candidate,
  { units }: Reading,
  drafts: readonly Draft[],
): Draft | undefined {
  if (draft.type !== 'visit' || draft.status !== 'scheduled' || draft.dated || cues.has('repeated')) return undefined
  if (!units.slice(0, from).some((unit) => hasCue(unit, 'reportedClause'))) return undefined
  return drafts.find(
    (news) =>
      news.type === 'visit' &&
      news.status !== 'scheduled' &&
      news.history !== true &&
      sharesPerson(draft.parties, news) &&
      sameDestination(draft, news),
  )
}

/** A journey that was over on a day: nothing is still to be done on it. */
export function isOverBy({ status, date: { latest } }: Draft, day: string | null): boolean {
  return status !== 'scheduled' && day !== null && latest !== null && latest < day
}

function isAfter(a: Draft, b: Draft): boolean {
  return (a.date.latest ?? '') > (b.date.latest ?? '')
}
