// Which journey told elsewhere is meant: "on this visit", "during his stay", one announced that has begun.
import { dayNumber } from '../../model/calendar'
import type { Candidate } from '../events/candidate'
import type { Assembly } from '../events/assembly'
import { isExactDay, isJourney } from '../dates/same-day'
import { addEvidence, isToldIn, sameDestination, sharesPerson, type Draft, type Party } from '../events/draft'
import type { Reading } from '../sentence/reading'
import { hasCue } from '../sentence/units'

/** Sentences over which "this visit" is of the one told last, whatever the news is. */
const near = 2

/**
 * The journey on which something is told to be done: the one that the sentence before tells, of several the latest, else the one
 * told last; far on, of several of the same traveller the latest, which is the news.
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
  const last = visits.at(-1)
  const [beside, ...others] = visits.filter((visit) => isToldAt(visit, sentence - 1)).toReversed()
  if (beside || !last) return beside && latestOf(others, beside)
  if (Array.from({ length: near + 1 }, (_, back) => sentence - back).some((at) => isToldAt(last, at))) return last
  return latestOf(
    visits.filter((visit) => sharesPerson(own, visit)),
    last,
  )
}

/** The one of some visits that ended after all others and one more; that one where none did. */
function latestOf(visits: readonly Draft[], one: Draft): Draft {
  return visits.reduce((a, b) => (isAfter(b, a) ? b : a), one)
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

/**
 * Joins "he has come", told on no day of its own, with the one journey of his there that the article tells further on as still
 * to come, "on the 22nd both had announced that he would come on the 29th"; "he left", also with one told before.
 */
export function asAnnounced({ drafts }: Pick<Assembly, 'drafts'>): void {
  for (const visit of drafts.filter(isOnNoDay)) {
    const from = visit.setOut === true ? 0 : drafts.indexOf(visit) + 1
    const [planned, ...others] = drafts.slice(from).filter((draft) => isPlanned(draft) && isOneWith(visit, draft))
    if (!planned || others.length > 0) continue
    visit.date = planned.date
    visit.dated = true
    for (const span of planned.evidence) addEvidence(visit, span)
    drafts.splice(drafts.indexOf(planned), 1)
  }
}

function isOnNoDay({ type, status, history, dated, date }: Draft): boolean {
  const [first] = date.because
  const open = date.edtf === 'XXXX' || first?.code === 'day-of-report'
  return type === 'visit' && status !== 'scheduled' && history !== true && !dated && open
}

function isPlanned({ type, status, date }: Draft): boolean {
  return type === 'visit' && status === 'scheduled' && (isExactDay(date) || isJourney(date))
}

function isOneWith(visit: Draft, draft: Draft): boolean {
  const [told, planned] = [visit.date.earliest, draft.date.earliest]
  const far = told !== null && planned !== null && Math.abs(dayNumber(planned) - dayNumber(told)) > longest
  return !far && sharesPerson(visit.parties, draft) && sameDestination(visit, draft)
}

/** Days from the news of a journey to its first. */
const longest = 14

/** A journey that was over on a day: nothing is still to be done on it. */
export function isOverBy({ status, date: { latest } }: Draft, day: string | null): boolean {
  return status !== 'scheduled' && day !== null && latest !== null && latest < day
}

function isAfter(a: Draft, b: Draft): boolean {
  return (a.date.latest ?? '') > (b.date.latest ?? '')
}
