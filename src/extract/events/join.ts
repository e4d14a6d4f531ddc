// What points back to an event already told: a bare noun, a caption, a part of it in another sentence.
import type { EventDate } from '../../model/date'
import { isOfAnother } from './letters'
import { yearAlone } from '../dates/date-value'
import { takenOver, wordsOf } from '../dates/event-date'
import { compatibleDates } from '../../model/date-order'
import type { EventType, Status } from '../../model/event'
import { reason } from '../../model/reason'
import type { Candidate } from './candidate'
import { isElsewhere, listOfMet } from '../sentence/clause'
import { after } from './destination'
import { addEvidence, fuller, isFarBefore, ofAnotherKind, type Draft, type FamilyOf, type Party } from './draft'
import type { Parts } from './parties'
import type { People } from '../people/people'
import { isJourney } from '../dates/same-day'
import type { Reading } from '../sentence/reading'
import { goneTo, type CountryOf } from '../sentence/journey-noun'
import { caseOf, frameTypes, hasCue, isGathering, isVisit, type Unit } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'

/** Verbatim words of a sentence, by word index. */
export type TextOf = (reading: Reading, from: number, to: number) => string

/** Takes an event up again: a bare noun, a caption, a part of it told in another sentence. */
export function join(
  candidate: Candidate,
  parts: Parts,
  reading: Reading,
  drafts: readonly Draft[],
  familyOf: FamilyOf,
  status: Status,
  when: EventDate | null,
): boolean {
  const wanted = familyOf(candidate.type)
  const persons = parts.parties.some((party) => party.kind === 'person')
  if (!candidate.anaphoric && !persons && reading.kind !== 'caption') return false
  const journey = candidate.members === true ? drafts.findLast((draft) => isOf(draft, parts, status)) : undefined
  const open = drafts.findLast((draft) => {
    if (journey) return draft === journey
    const family = familyOf(draft.type)
    const meets = family === 'encounter' || family === 'gathering'
    const fits =
      candidate.type === 'ceremony'
        ? draft.type === 'ceremony'
        : family === wanted ||
          (candidate.type === 'talks' && draft.type === 'phone-call' && candidate.cues.has('held')) ||
          (wanted === 'gathering' && meets && candidate.how === 'participation' && !isNamed(candidate))
    // "He has arrived. The visit will last until the 12th."
    const lasts = candidate.type === 'visit' && candidate.cues.has('held')
    if (!fits || (!lasts && (draft.status === 'scheduled') !== (status === 'scheduled'))) return false
    if (when !== null && draft.dated && !compatibleDates(when, draft.date)) return false
    if (when !== null && isOneOfYears(reading, draft)) return false
    if (when !== null && !draft.dated && (isFarBefore(when, draft) || candidate.cues.has('beforeThat'))) return false
    if (candidate.name && draft.name && ofAnotherKind(candidate.name, draft.name)) return false
    if (candidate.frame?.label && draft.rite && candidate.frame.label !== draft.rite) return false
    if (isOfAnother(candidate, parts, draft)) return false
    return overlapsOrAdds(draft, parts, candidate)
  })
  if (!open) return false
  // "This visit is from the 10th to the 12th" tells when; a noun alone tells nothing.
  const held =
    when !== null && (candidate.cues.has('held') || (candidate.type === 'visit' && candidate.how === 'verbal'))
  if (candidate.how === 'nominal' && reading.kind === 'body' && parts.parties.length === 0 && !held) return false
  // "He will meet her. On 8 September he takes part in the meeting with her": then.
  const both = parts.parties.length > 1 && parts.parties.every((party) => open.parties.some(isThe(party)))
  // "X presided over the welcome", says the headline; "on 17 April a welcome was held", the text.
  const again = candidate.how === 'verbal' && candidate.type === open.type && open.type === 'ceremony'
  // Nor was what the news tells as done held after its day.
  const later = open.status === 'occurred' && !open.dated && (when?.earliest ?? '') > (open.date.latest ?? '9')
  if ((held && !later) || (when !== null && (both || again) && !open.dated && candidate.tense !== null)) {
    open.date = open.dated ? fuller(open.type, open.date, when) : when
    open.dated = true
  }
  // Who came along is no more part of the journey than who received him, or who rode with him to the palace.
  const nowhere = candidate.type === 'visit' && candidate.destination === null && open.parties.length > 0
  // Nor of a meeting of two whoever "was also present".
  const two = open.parties.filter(({ kind }) => kind === 'person').length > 1 && familyOfMeeting.has(open.type)
  // "X stood for A", of talks of A and B, says less than both.
  const sides = open.parties.filter(({ kind }) => kind === 'country').length
  const bystands =
    candidate.how === 'participation' && candidate.frame === null && (two || sides > parts.countries.size)
  for (const party of journey || nowhere || bystands ? [] : parts.parties) {
    if (party.kind !== 'person' && open.parties.length > 0) continue
    // "The union, too, is present": nobody of it is named.
    if (party.kind === 'organisation' && candidate.how === 'participation' && candidate.frame === null) continue
    if (!open.parties.some((known) => known.entity === party.entity)) open.parties.push(party)
  }
  for (const country of bystands ? [] : parts.countries) open.countries.add(country)
  // What was talked about is content: it adds who talked, not another sentence.
  if (candidate.frame?.weak !== true) addEvidence(open, { start: reading.sentence.start, end: reading.sentence.end })
  return true
}

/** "The emergency summit was held, in which he took part": of no meeting told before. */
function isNamed({ held, name }: Candidate): boolean {
  return held === true && name !== null && name.words > 0
}

const isThe =
  ({ entity }: Party) =>
  (other: Party) =>
    other.entity === entity

/** "In X's delegation were": of whose journey they are. */
function isOf({ type, countries, status }: Draft, parts: Parts, now: Status): boolean {
  if (type !== 'visit' || (status === 'scheduled') !== (now === 'scheduled')) return false
  return [...parts.countries].every((country) => countries.has(country))
}

/** Types whose sides are two. */
const familyOfMeeting: ReadonlySet<string> = new Set(['meeting', 'talks', 'phone-call'])

function overlapsOrAdds(draft: Draft, parts: Parts, candidate: Candidate): boolean {
  if (parts.parties.length === 0) return true
  const persons = parts.parties.filter((party) => party.kind === 'person')
  const another = draft.sides.size > 1 && [...parts.countries].some((country) => !draft.sides.has(country))
  if (another && familyOfMeeting.has(draft.type)) return false
  const known = ({ entity }: Party) => draft.parties.some((party) => party.entity === entity)
  // "A met X. B held talks with him": another meeting of his.
  const met = draft.parties.filter(({ kind }) => kind === 'person').length > 1 && familyOfMeeting.has(draft.type)
  if (met && candidate.how === 'verbal' && persons.length > 1 && !persons.every(known)) return false
  if (persons.some(known)) return true
  if (persons.length === 0) return [...parts.countries].every((country) => draft.countries.has(country))
  return candidate.how === 'participation' || (candidate.type === 'ceremony' && candidate.anaphoric)
}

/** "…، بشمول X": whom a sentence names after its verb belongs to its last event. */
export function including(reading: Reading, drafts: readonly Draft[], people: People): void {
  const list = listOfMet(reading)
  const at = list >= 0 ? list : reading.units.findIndex((unit) => hasCue(unit, 'including'))
  const group = reading.groups.findLast((candidate) => candidate.to <= at)
  if (at < 0 || !group) return
  // "Signed it, with X as well the envoys of Y are present": of the clause that follows.
  const next = reading.groups.some(({ from, tense }) => from > at && finiteTenses.has(tense))
  if (list < 0 && next && caseOf(reading.units[at]) === 'beside') return
  const told = drafts.filter(({ evidence }) => evidence.some(({ start }) => start === reading.sentence.start))
  const draft = told.at(-1)
  if (!draft || draft.type === 'visit' || draft.type === 'milestone') return
  for (const head of reading.heads) {
    if (head.from <= at) continue
    const reference = people.resolve(head)
    if (reference.kind !== 'person' && reference.kind !== 'organisation') continue
    for (const entity of reference.ids) {
      if ((list < 0 ? [draft] : told).some(({ parties }) => parties.some((party) => party.entity === entity))) continue
      draft.parties.push({ entity, kind: reference.kind, role: 'counterpart', offices: reference.offices })
      for (const country of reference.countries) draft.countries.add(country)
    }
  }
}

/** How many units before what is told a contrast is looked for. */
const farBack = 16

/** "On this occasion", "after the talks": the sentence goes on with what was just told. */
export function continues(reading: Reading, candidate: Candidate): boolean {
  for (let at = Math.max(0, candidate.from - farBack); at < candidate.from; at++)
    if (isElsewhere(reading, at, candidate.from)) return false
  const first = reading.units.slice(0, Math.min(candidate.from, opening))
  return first.some((unit, at) => {
    const how = caseOf(unit) ?? ''
    // "X and Y signed the agreement": it is what they signed, and no other told before.
    const isTold = (cue: Unit['cues'][number]) =>
      cue.kind === 'frame' && !(how === 'on' && cue.frame.type === candidate.type)
    const named = first.slice(0, at).some((before) => hasCue(before, 'thisEvent') || before.cues.some(isTold))
    return hasCue(unit, 'continues') || (named && ['after', 'occasion', 'during', 'in', 'on', 'margins'].includes(how))
  })
}

/** "After the talks": those, though something else was told since. */
export function namedBefore({ units }: Reading, { from }: Candidate, earlier: readonly Draft[]): Draft | undefined {
  const margins = units.findIndex((unit, at) => at < Math.min(from, farMargins) && isMargin(unit))
  // "On the sidelines of the forum": on the days of the journey to it, whatever was told of them since.
  if (isGathering(units[margins - 1])) {
    const gone = earlier.slice(-farJourney).findLast(({ type, date }) => ofGathering.has(type) && isJourney(date))
    if (gone) return gone
  }
  const [noun, word] = units.slice(0, Math.min(2, from))
  if (!noun || caseOf(word ?? noun) !== 'after') return undefined
  const types = frameTypes(noun)
  return earlier.slice(-nearby).findLast(({ type }) => types.includes(type) && type !== 'visit')
}

/** Units in which a sentence says what it is on the margins of, and events since the journey there was told. */
const farMargins = 5
const farJourney = 9

const ofGathering: ReadonlySet<string> = new Set(['visit', 'summit', 'conference'])

function isMargin(unit: Unit): boolean {
  return caseOf(unit) === 'occasion' || caseOf(unit) === 'margins'
}

/** "After the meeting both held talks", "as the meeting was over": the type of what talks came after; null where they are what is told of. */
export function cameAfter({ units }: Reading, { type, how, from }: Candidate): EventType | null {
  if (type !== 'talks' || how !== 'verbal') return null
  const end = units.findIndex((unit, at) => at < Math.min(from, farOver) && isOver(unit))
  const met = units
    .slice(0, Math.max(0, end))
    .flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'frame' ? [cue.frame] : [])))
    .find((frame) => frame.type === 'meeting')
  return met?.type ?? null
}

/** Units from the beginning of a sentence in which it says so. */
const farOver = 6

function isOver(unit: Unit): boolean {
  return caseOf(unit) === 'after'
}

/** How many events back what is named again may lie. */
const nearby = 3

/** "During the visit", "in the framework of the visit": the sentence, or the clause that tells it, goes on with the journey, whatever was told since. */
export function onVisit(reading: Reading, { from }: Pick<Candidate, 'from'>): boolean {
  const { units, groups } = reading
  const clause = groups.findLast((group) => group.to <= from && finiteTenses.has(group.tense))?.to ?? 0
  return units.slice(0, from).some((unit, at) => {
    if (at >= opening && at < clause) return false
    const how = caseOf(unit)
    if (how === 'during' || how === 'margins' || (how === 'occasion' && at >= opening)) return isVisit(units[at - 1])
    // "In the visit", "in the visit to A".
    return at < opening && isVisit(unit) && caseOf(units[after(reading, at)?.to ?? at + 1]) === 'in'
  })
}

/** Units with which a sentence opens. */
const opening = 7

/** The country whose visit something was done on, by the words that open its sentence: "during the visit to A"; null where none is named. */
export function visitedThere(reading: Reading, { from }: Candidate, country: CountryOf): string | null {
  const noun = reading.units.slice(0, Math.min(from, opening)).findIndex(isVisit)
  return noun < 0 ? null : country(goneTo(reading, noun)?.id ?? null)
}

/** "Came in 2015, 2017 and 2023", "had come in 2015": none of them is the journey that is the news, on a day of no known year. */
export function isOneOfYears({ dates, groups }: Reading, news: Draft): boolean {
  const years = dates.filter(({ value }) => yearAlone(value) !== null).length
  const had = groups.at(-1)?.perfect === 'had'
  return news.date.edtf.startsWith('XXXX-') && (years > 1 || (years === 1 && had))
}

/** The date of the event just told, taken over: by the words that say so, where the sentence does not open with somebody. */
export function sameDay(date: EventDate, reading: Reading, textOf: TextOf): EventDate {
  const first = reading.units[0]
  const last = reading.units[1]
  if (!first || date.earliest === null) return date
  const he = hasCue(first, 'subjectPronoun') && !hasCue(first, 'thisEvent')
  const words = he || first.entries.length > 0 ? wordsOf(date) : null
  const text = textOf(reading, first.from, (last ?? first).to)
  const step =
    words === null ? reason('relative-to-previous', { text, day: date.earliest }) : reason('told-amid', { text: words })
  return takenOver(date, step)
}
