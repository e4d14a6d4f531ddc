// What is told without a day amid the doings of one journey, or of a few days: it was done on one of those. It dates nothing
// of the background, and is asked last, when whatever else may tell a day has been.
import type { EventDate } from '../../model/date'
import type { EdtfDate } from '../../model/edtf'
import { reason } from '../../model/reason'
import { daysBetween, daysSaid, eventDate, wordsOf, type Days } from '../dates/event-date'
import { isExactDay, isJourney } from '../dates/same-day'
import { sharesPerson, type Draft, type FamilyOf } from './draft'

/** What is told amid other doings, by family; and ceremonies. */
const done: ReadonlySet<string> = new Set(['visit', 'encounter', 'call', 'agreement', 'statement'])

/** Days that the doings of one article last at most. */
const longest = 14

/** Days over which what is told without one may be spread: more say nothing of it. */
const few = 4

/** Nothing, or a year. */
const vague = /^(?:XXXX|\d{4}\??)$/u

/** An event that has days, and which of those told it is. */
interface Dated {
  readonly draft: Draft
  readonly days: Days
  readonly at: number
}

/** Gives what is told without a day the days of what is told around it of the same people, or between the same countries. */
export function amidDays(drafts: readonly Draft[], familyOf: FamilyOf): void {
  const open = drafts.flatMap((draft, at) => (isOpen(draft, familyOf) ? [{ draft, at }] : []))
  if (open.length === 0) return
  const dated = drafts.flatMap((draft, at) => {
    const days = daysOfNews(draft)
    return days ? [{ draft, at, days }] : []
  })
  const news = dated[0]?.days
  if (!news) return
  const near = dated.filter(({ days }) => isNear(days, news))
  for (const { draft, at } of open) {
    const strange = isAmidOthers(at, drafts, near)
    // What is still to come is of no time told as past.
    if (strange && draft.status !== 'scheduled') continue
    draft.date = daysAround(draft, at, near, strange) ?? draft.date
  }
}

function isOpen({ type, date, history, aside, earlier }: Draft, familyOf: FamilyOf): boolean {
  if (history === true || aside === true || earlier === true || !vague.test(date.edtf)) return false
  // A year that the article says of it is no other time.
  if (date.because.some(({ code }) => code === 'date-stated')) return false
  return type === 'ceremony' || done.has(familyOf(type))
}

/** The days of an event that is no background. */
function daysOfNews({ type, history, aside, date }: Draft): Days | null {
  if (type === 'milestone' || history === true || aside === true || date.edtf.includes('~')) return null
  return isExactDay(date) || isJourney(date) ? daysSaid(date) : null
}

/** @param strange whether it is told after another time: then only of the same people. */
function daysAround(draft: Draft, at: number, dated: readonly Dated[], strange: boolean): EventDate | null {
  const near = dated.filter(({ draft: other }) => mayBeOf(other, draft))
  const ofPeople = near.filter(({ draft: other }) => sharesPerson(draft.parties, other))
  if (draft.type === 'visit') return daysThere(draft, ofPeople)
  const told = strange || ofPeople.length > 0 ? ofPeople : near.filter(({ draft: other }) => isWithin(draft, other))
  const ahead = draft.status === 'scheduled'
  const alone = draft.parties.length === 1 && ofPeople.length > 0
  const visits = told.filter(({ draft: other }) => other.type === 'visit' && (alone || isWithin(draft, other)))
  // Of a journey told by one day, that may be of the return; what is still to come is not after that.
  const visit = visits.findLast(({ draft: { date } }) => isJourney(date)) ?? (ahead ? visits.at(-1) : undefined)
  if (visit) return about([visit], 'during-visit')
  // "On the visit to A he met": nothing else is told of it; and what he goes on to is another journey.
  if (draft.onVisit === true && told.every(({ draft: { status } }) => !ahead || status === 'scheduled')) return null
  if (told.some(({ draft: { type, date } }) => type === 'visit' && isJourney(date))) return null
  // What is still to come was not done on the days of what was, though it may be after what was on one.
  const oneDay = told.every(({ draft: { date } }) => date.edtf === told[0]?.draft.date.edtf)
  if (ahead && !oneDay && told.every(({ draft: { status } }) => status === 'occurred')) return null
  // Of nobody told of else, where nothing is told between but of one day.
  const all = told.length > 0 ? told : near
  const [before, after] = [all.findLast((other) => other.at < at), all.find((other) => other.at > at)]
  const same = before && before.draft.date.edtf === after?.draft.date.edtf
  return about(same ? [before] : told, 'told-amid')
}

/** The days of what the visitor did where he went, of whose journey none is told; null where another of his is. */
function daysThere({ status, countries, sides }: Draft, told: readonly Dated[]): EventDate | null {
  const gone = [...countries].filter((country) => !sides.has(country))
  const done = told.filter(
    ({ draft: other }) =>
      gone.some((country) => other.countries.has(country)) && (status !== 'scheduled' || other.status === 'scheduled'),
  )
  const others = told.some(({ draft: { type } }) => type === 'visit')
  return others || done.length === 0 ? null : about(done, 'told-amid')
}

/** After what was told of another time it may be of that: in a review of years of any of them. */
function isAmidOthers(at: number, drafts: readonly Draft[], near: readonly Dated[]): boolean {
  const before = drafts.findLastIndex(
    ({ dated, type, history, aside }, place) =>
      place < at && dated && type !== 'milestone' && history !== true && aside !== true,
  )
  return before >= 0 && !near.some((other) => other.at === before)
}

function isNear({ from, to }: Days, news: Days): boolean {
  return daysBetween(from, news.to) <= longest && daysBetween(news.from, to) <= longest
}

/** What was done was not done on days still to come. */
function mayBeOf(other: Draft, { status }: Draft): boolean {
  return status !== 'occurred' || other.status !== 'scheduled'
}

/** Between no other countries than another event. */
function isWithin({ countries }: Draft, other: Draft): boolean {
  return countries.size > 1 && [...countries].every((country) => other.countries.has(country))
}

/** About the days from the first of what is told to the last; null where they are too many. */
function about(told: readonly Dated[], code: 'during-visit' | 'told-amid'): EventDate | null {
  const [first] = told.toSorted((a, b) => daysBetween(b.days.from, a.days.from))
  const [last] = told.toSorted((a, b) => daysBetween(a.days.to, b.days.to))
  const text = first ? wordsOf(first.draft.date) : null
  if (!first || !last || text === null) return null
  const [from, to] = [roughly(first.days.from), roughly(last.days.to)]
  const days = daysBetween(from, to)
  if (!(days <= (told.length > 1 ? few : longest))) return null
  const edtf = days === 0 ? { kind: 'date' as const, date: from } : { kind: 'interval' as const, from, to }
  const because = [reason(code, { text }), ...first.draft.date.because.filter((step) => step.code !== code)]
  return eventDate(edtf, from.year === null ? 'undated' : 'approximate', because)
}

const roughly = (day: EdtfDate): EdtfDate => ({ ...day, approximate: true })
