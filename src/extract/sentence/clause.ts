// What stands in a clause beside its phrases: its cues, its date, its place.
import { saysDay, saysMonth } from '../dates/date-value'
import type { DateMention } from '../dates/dates'
import { saysOneDay } from '../dates/same-day'
import type { Head } from './head'
import { isWhere } from './journey-noun'
import type { Phrase } from './phrase'
import { mainVerb, scopeStart, type Reading } from './reading'
import { caseOf, frameTypes, hasCue, isA, isGathering, isMark, type Unit } from './units'
import type { VerbGroup } from './verbs'

const cueNames: ReadonlySet<string> = new Set([
  'negation',
  'conditional',
  'aspiration',
  'scheduled',
  'someday',
  'generic',
  'airport',
  'past',
  'beforeThat',
  'spokesperson',
  'realis',
  'separately',
  'repeated',
  'cancelled',
  'both',
])

export function cuesIn(reading: Reading, from: number, to: number): Set<string> {
  const found = new Set<string>()
  // "If …, then …": the condition stands in a clause before.
  if (reading.units.slice(0, to).some((unit) => hasCue(unit, 'conditional'))) found.add('conditional')
  for (const unit of reading.units.slice(from, to)) {
    for (const cue of unit.cues) if (cue.kind === 'cue' && cueNames.has(cue.name)) found.add(cue.name)
  }
  return found
}

/** Somebody acts in the clause, though no name says who: "both sides". */
export function agentIn(reading: Reading, from: number, to: number): boolean {
  return reading.units.slice(from, to).some((unit) => caseOf(unit) === 'agent')
}

export function bothIn(reading: Reading, from: number, to: number): boolean {
  return reading.units.slice(from, to).some((unit) => hasCue(unit, 'both'))
}

/** A noun's own date: in brackets after it, or right before its phrase. */
export function dateOfPhrase(reading: Reading, phrase: Phrase, at: number): { date: number; from: number } {
  const { units } = reading
  const behind = pastHolding(units, at + 1)
  if (isMark(units[behind], '(') && units[behind + 1]?.kind === 'date')
    return { date: units[behind + 1]?.date ?? -1, from: phrase.from }
  if (phrase.heldOn >= 0) return { date: units[phrase.heldOn]?.date ?? -1, from: phrase.from }
  // "This month, as governor, his visit".
  const start = reading.heads.find(({ case: how, end }) => how === 'as' && end === phrase.from)?.from ?? phrase.from
  // "On 25 July, during his visit".
  const mark = isMark(units[start - 1]) ? 1 : 0
  let index = start - 1 - mark
  if (caseOf(units[index]) === 'in' || caseOf(units[index]) === 'to' || (isA(units[index], 'genitive') && mark === 0))
    index -= 1
  const unit = units[index]
  if (unit?.kind === 'date') return { date: unit.date, from: index }
  return { date: -1, from: phrase.from }
}

/** "The successful holding of the conference (April)": the unit behind the words for its having been held. */
function pastHolding(units: readonly Unit[], from: number): number {
  if (!isA(units[from], 'genitive')) return from
  let end = from + 1
  while (hasCue(units[end], 'realis') || hasCue(units[end], 'manner')) end += 1
  return end === from + 1 ? from : end
}

/** "Takes place seven months after the visit in October": that day is of what it is counted from. */
function isCounted({ units, dates }: Reading, from: number, to: number): boolean {
  return units.slice(from + 1, to).some((unit) => {
    const value = dates[unit.date]?.value
    const later = value?.kind === 'point' && value.point.kind === 'relative' && value.point.count > 0
    return later || ['after', 'before'].includes(caseOf(unit) ?? '') || hasCue(unit, 'later')
  })
}

/** Verbs by which a journey is said to be, to take place, to go on. */
const lasting = new Set(['be', 'happen', 'stay', 'open'])

/** "This visit takes place from the 10th to the 12th": the date after a noun that is the subject of its clause. */
export function dateHeld(reading: Reading, at: number): number {
  const { units, dates } = reading
  const main = mainVerb(reading, at + 1)
  // "On his visit [to] A he will be at the talks of the 6th": the case stands behind where he goes.
  const end = reading.heads.find(({ from, kind }) => from === at + 1 && isWhere(kind))?.to ?? at + 1
  if (!main || main.negated || !lasting.has(main.verb) || caseOf(units[end]) !== null) return -1
  if (isA(units[at + 1], 'genitive') || isA(units[at + 1], 'and')) return -1
  const scope = scopeStart(reading, at)
  const date = units.findIndex(
    (unit, index) =>
      index > at &&
      index < main.from &&
      unit.kind === 'date' &&
      namesMonth(dates[unit.date]) &&
      !isCounted(reading, index, main.from) &&
      !bracketed(units, index) &&
      scopeStart(reading, index) === scope,
  )
  // "This visit is to prepare the visit of the president in November": that one's.
  const another = date >= 0 && units.slice(date, main.from).some((unit) => isOfType(unit, units[at]))
  return another ? -1 : (units[date]?.date ?? -1)
}

/** Whether two nouns tell of the same type of event. */
function isOfType(unit: Unit, noun: Unit | undefined): boolean {
  const types = frameTypes(noun)
  return frameTypes(unit).some((type) => types.includes(type))
}

/** "The meeting of A and B, which was held on the 2nd": the date in the relative clause right after a noun's own. */
export function dateOfRelative(reading: Reading, at: number): number {
  const told = relativeOf(reading, at)
  return told?.verb.tense === 'perfective' ? told.date : -1
}

/** "The summit, which will be on the 14th": the verb and the date of the relative clause right after a noun's own. */
export function relativeOf(
  { units, groups, dates }: Reading,
  at: number,
  parted: (unit: Unit) => boolean = isFrame,
  far = farRelative,
): { readonly date: number; readonly verb: VerbGroup } | null {
  const who = units.findIndex((unit, index) => index > at && hasCue(unit, 'whoRelative'))
  const between = units.slice(at + 1, who)
  if (who < 0 || between.length > far || between.some(parted)) return null
  const verb = groups.find(({ from }) => from > who)
  const date = units.findIndex((unit, index) => index > who && unit.kind === 'date' && namesMonth(dates[unit.date]))
  if (verb === undefined || !lasting.has(verb.verb) || date < 0 || date >= verb.from) return null
  return { date: units[date]?.date ?? -1, verb }
}

function isFrame(unit: Unit): boolean {
  return unit.cues.some(({ kind }) => kind === 'frame')
}

/** Units between a noun and "which". */
const farRelative = 8

/**
 * "Met foreign guests, among whom were A and B": where the relative clause begins that lists whom a meeting was with;
 * -1 where there is none.
 */
export function listOfMet({ units, groups }: Reading): number {
  const at = units.findIndex((unit, index) => hasCue(unit, 'clause') && caseOf(units[index + 1]) === 'in')
  const verb = groups.find(({ from }) => from > at)
  if (at < 0 || verb?.verb !== 'be' || !isA(units[verb.from - 1], 'participation')) return -1
  const noun = units.slice(0, at).findLast((unit) => unit.cues.some(({ kind }) => kind === 'frame'))
  const meets = noun?.cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('counterpart'))
  const met = groups.some(
    ({ verb: name, to }) => name === 'meet' && (to === at || (to === at - 1 && isMark(units[to]))),
  )
  return meets || met ? at : -1
}

/**
 * A month, or the last of some days by its month, "from today to 2 September". A year alone, "in 2000", is not when something
 * takes place that is still told.
 */
function namesMonth(date: DateMention | undefined): boolean {
  if (date === undefined) return false
  const { value } = date
  return saysMonth(value) || (value.kind === 'range' && value.to.kind === 'said' && value.to.month !== null)
}

/**
 * The date of a clause: in its scope, nearest the trigger; else one that opens the sentence before it.
 *
 * @param ofAnother whether the date at a unit is that of something else the clause names.
 */
export function dateFor(
  reading: Reading,
  from: number,
  to: number,
  at: number,
  ofAnother: (index: number) => boolean = () => false,
): number {
  const { units } = reading
  let [best, aside] = [-1, -1]
  let distance = Infinity
  for (let index = from; index < to; index++) {
    const unit = units[index]
    if (unit?.kind !== 'date' || bracketed(units, index) || ofEarlier(reading, index, to)) continue
    if (ofPlan(reading, index) || ofBecoming(reading, index, at)) continue
    if (ofSomebody(reading, index, at) || ofHoliday(reading, index, at) || ofFeast(reading, index, at)) continue
    if (ofAnother(index) || isEdition(reading, index)) continue
    // By another clock: "on the 3rd at 21:45 (in Hanoi at 2:45 on the 4th)".
    if (isOtherClock(units, index)) {
      aside = unit.date
      continue
    }
    const away = Math.abs(at - index)
    if (away < distance) {
      best = unit.date
      distance = away
    }
  }
  if (best >= 0) return best
  // "He goes on the 7th, during which he will meet": on one of the days that follow.
  if (caseOf(units[from]) === 'during' && hasCue(units[from - 1], 'clause')) return aside
  for (let index = from - 1; index >= 0; index--) {
    const unit = units[index]
    if (hasCue(unit, 'reportedClause') || isElsewhere(reading, index, at)) break
    if (reading.insets.some((inset) => inset.from <= index && index < inset.to && inset.to <= at)) continue
    if (unit?.kind !== 'date' || bracketed(units, index) || ofEarlier(reading, index, from)) continue
    if (ofPlan(reading, index) || ofBecoming(reading, index, at) || isFeastOfStay(reading, index)) continue
    if (!ofSomebody(reading, index, at) && !ofHoliday(reading, index, at) && !ofAnother(index)) return unit.date
  }
  return aside >= 0 ? aside : ofBracket(reading, from, at)
}

/** "Having become president on the 13th he met X": the day is that of the first, and not of what came after it. */
function ofBecoming({ units }: Reading, at: number, trigger: number): boolean {
  const after = units.findIndex((unit, index) => index > at && index < trigger && caseOf(unit) === 'after')
  const between = units.slice(at + 1, Math.max(at + 1, after))
  if (between.length > farBecoming || between.some((unit) => caseOf(unit) === 'agent')) return false
  return between.slice(-2).some((unit) => hasCue(unit, 'cameToOffice') || frameTypes(unit).includes('appointment'))
}

/** From a day to "after", in units. */
const farBecoming = 8

/** "The Future Forum 2025": its year is part of its name. */
function isEdition({ units, dates }: Reading, at: number): boolean {
  return (
    isGathering(units[at - 1]) && !namesMonth(dates[units[at]?.date ?? -1]) && dates.some((date) => namesMonth(date))
  )
}

/** How far on, in units, a contrast still tells where something is. */
const beyond = 16

/** "He attends the summit on 31 August, while in Beijing he will attend the ceremony": elsewhere, and of another day. */
export function isElsewhere({ units, heads }: Reading, at: number, trigger: number): boolean {
  if (trigger - at > beyond || !hasCue(units[at], 'contrast')) return false
  return heads.some(({ from, to, kind, case: name }) => from > at && to <= trigger && name === 'in' && kind === 'place')
}

/** "Five months after independence (16 February 1946) he wrote": where no other date stands, a whole one in brackets. */
function ofBracket({ units, dates, groups }: Reading, from: number, to: number): number {
  const at = units.findLastIndex((unit, index) => {
    if (index < from || index >= to || unit.kind !== 'date' || !bracketed(units, index)) return false
    // "Held talks (2 September 2024) and then": of the talks.
    if (groups.some((group) => group.to === index - 1)) return false
    const value = dates[unit.date]?.value
    return (
      value?.kind === 'point' && value.point.kind === 'said' && value.point.year !== null && value.point.day !== null
    )
  })
  return units[at]?.date ?? -1
}

/**
 * "X will visit, and from 21 to 24 August will chair", "X paid a visit that lasted from the 10th to the 13th": the day
 * stands with the next verb of the same subject, or of the event itself.
 *
 * @param goes whether the verb tells of a journey: "went to A, where he met B on the 7th".
 */
export function dateOfNext(reading: Reading, { to, tense }: VerbGroup, goes: boolean): number {
  const { units, groups, dates } = reading
  if (isA(units[to], 'and')) return units[to + 1]?.kind === 'date' ? (units[to + 1]?.date ?? -1) : -1
  const that = isMark(units[to]) ? to + 1 : to
  const next = groups.find(({ from }) => from > that)
  const place = pastInvitation(reading, hasCue(units[that + 1], 'subject') ? that + 2 : that + 1)
  const lasts =
    hasCue(units[that], 'whoRelative') &&
    next !== undefined &&
    lasting.has(next.verb) &&
    // "Spoke of the forum, which will be held on the 20th".
    (goes || tense !== 'perfective' || next.tense !== 'future') &&
    !isCounted(reading, place, next.from)
  const unit = units[place]
  const date = unit?.kind === 'date' ? unit.date : -1
  // "Where he will stay until 4 September".
  const mention = hasCue(units[that], 'clause') ? dates[date] : undefined
  const value = mention?.value
  // "Where on Monday there had been a storm": of nothing that he does there.
  const before = next?.perfect === 'had' || (tense === 'future' && next?.tense === 'perfective')
  const isDay = mention !== undefined && (saysDay(mention.value) || saysOneDay(mention))
  if (goes && isDay && !before && hasCue(units[that], 'where')) return date
  return lasts || (value?.kind === 'point' && value.edge === 'until') ? date : -1
}

/** "Which, at the invitation of Y, lasted": where the words begin that stand after who invites. */
function pastInvitation({ units, heads }: Reading, at: number): number {
  const inviter = heads.find(({ from, to, case: how }) => from <= at && to > at && how === 'invited')
  const end = inviter ? units.findIndex((unit, index) => index >= inviter.to && caseOf(unit) === 'invited') : -1
  return end >= 0 ? end + 1 : at
}

/**
 * "He began his visit, and attended the assembly from the 16th to the 20th": days told with what the same person does next,
 * where the sentence says no other date.
 */
export function daysOfNext({ units, groups, dates }: Reading, to: number): number {
  const [only, ...others] = dates
  const at = units.findIndex(({ kind }) => kind === 'date')
  if (!isA(units[to], 'and') || others.length > 0 || only?.value.kind !== 'range' || at < to) return -1
  const { from } = only.value
  const next = groups.find((group) => group.from > at)
  if (from.kind !== 'said' || from.day === null || next?.verb !== 'do' || next.tense !== 'perfective') return -1
  return units.slice(to).some((unit) => caseOf(unit) === 'agent') ? -1 : 0
}

/** "His first journey was to A, from 18 to 20 August": days that stand alone behind the verb; of one day, that end the sentence. */
export function daysBehind({ units, dates }: Reading, to: number): number {
  const unit = units[to + 1]
  const mention = isMark(units[to]) && unit?.kind === 'date' ? dates[unit.date] : undefined
  if (!unit || !mention || !saysDay(mention.value)) return -1
  const next = caseOf(units[to + 2]) === null ? to + 2 : to + 3
  const ends = next >= units.length || isMark(units[next], '۔.')
  return ends || (mention.value.kind === 'range' && isMark(units[next])) ? unit.date : -1
}

/** "He arrived on the 24th, beginning his visit from the 24th to the 28th": a journey is of all its days. */
export function spanOfStay({ dates }: Reading, date: number): number {
  const value = dates[date]?.value
  if (value?.kind !== 'point' || value.point.kind !== 'said') return date
  const { month, day } = value.point
  const stay = dates.findIndex(({ value: other }) => {
    if (other.kind !== 'range' || other.from.kind !== 'said' || other.to.kind !== 'said') return false
    return day !== null && other.from.day === day && other.from.month === month && other.to.day !== null
  })
  return stay >= 0 ? stay : date
}

/** "After three visits in 2015 and 2023, he came again": a bare year before "after" dates what went before. */
function ofEarlier(reading: Reading, at: number, to: number): boolean {
  const { units, dates } = reading
  const value = dates[units[at]?.date ?? -1]
  if (value?.counted ?? value?.source) return true
  if (!value || value.to - value.from > 2 || !/^\d{4}\D*$/u.test(units[at]?.form ?? '')) return false
  for (let index = at + 1; index < Math.min(to, at + 6); index++) {
    const unit = units[index]
    if (!unit || unit.kind === 'mark' || caseOf(unit) === 'agent') return false
    if (caseOf(unit) === 'after' || caseOf(unit) === 'before') return true
  }
  return false
}

/** "A plan for 2026", "for the period of 2024-2028", "a vision until 2030": the years of what is planned. */
function ofPlan({ units, dates }: Reading, at: number): boolean {
  const value = dates[units[at]?.date ?? -1]?.value
  const point = value?.kind === 'range' ? value.from : value?.point
  if (point?.kind !== 'said' || point.month !== null) return false
  if (value?.kind === 'point' && value.edge === 'until') return true
  const next = caseOf(units[at + 1])
  // "Towards 2030".
  return next === 'for' || next === 'toward' || (isA(units[at + 1], 'genitive') && caseOf(units[at + 3]) === 'for')
}

/** "X, who resigned in January": a month, or a year, of a participle before somebody is of what he did then. */
function ofSomebody({ units, dates, groups, heads, bounds }: Reading, at: number, trigger: number): boolean {
  const value = dates[units[at]?.date ?? -1]?.value
  if (value?.kind !== 'point' || value.point.kind !== 'said' || value.point.day !== null) return false
  const group = groups.find(({ from }) => from > at)
  if (group?.tense !== 'relative' || (trigger >= at && trigger < group.to)) return false
  if (bounds.some((bound) => bound > at && bound <= group.from)) return false
  if (heads.some(({ from, to, case: name }) => from > at && to <= group.from && name === 'agent')) return false
  return heads.some(
    ({ from, to, kind }) => from <= group.to && to > group.to && (kind === 'person' || kind === 'office'),
  )
}

/** How far after the day of a holiday "on the occasion of" stands, in units. */
const holiday = 5

/** "On the occasion of the National Day of 2 September": the day of what is celebrated. */
function ofHoliday({ units }: Reading, at: number, trigger: number): boolean {
  if (!isA(units[at + 1], 'genitive')) return false
  const named = units.slice(at + 2, at + holiday)
  const end = named.findIndex((unit) => caseOf(unit) === 'occasion')
  return end > 0 && at + 2 + end < trigger && named.slice(0, end).some(isHoliday)
}

/** How far after its day the name of a feast stands, and how far after that "in order to", in units. */
const feast = 12

/** "Arrived today to attend, on 2 September, the celebration of the National Day": of two days said that of what one comes for. */
function ofFeast({ units, dates }: Reading, at: number, trigger: number): boolean {
  const value = dates[units[at]?.date ?? -1]?.value
  if (value?.kind !== 'point' || value.point.kind !== 'said' || value.point.day === null) return false
  // The day on which it is said is of the saying: "announced today that he will go on the 7th".
  const told = units.findLastIndex((unit, index) => index < at && hasCue(unit, 'reportedClause')) + 1
  if (!units.slice(0, at).some((unit, index) => index >= told && unit.kind === 'date' && !bracketed(units, index)))
    return false
  const named = units.findIndex((unit, index) => index > at && isHoliday(unit))
  const end = units.findIndex((unit, index) => index > named && caseOf(unit) === 'for')
  if (named < 0 || named - at > feast || end < 0 || end - named > feast || end >= trigger) return false
  return !units.slice(at, end).some((unit) => isMark(unit) || caseOf(unit) === 'agent')
}

/** How far after its day a feast is named, in units. */
const toFeast = 5

/** "From the 31st to the 2nd he will attend on the 2nd the National Day, and chair": what comes after it is of all the days. */
function isFeastOfStay({ units, dates }: Reading, at: number): boolean {
  const isStay = (unit: Unit) => unit.kind === 'date' && dates[unit.date]?.value.kind === 'range'
  return units.slice(at + 1, at + toFeast).some(isHoliday) && units.slice(0, at).some(isStay)
}

function isHoliday(unit: Unit): boolean {
  return hasCue(unit, 'holiday') || unit.entries.some(({ kind }) => kind === 'occasion')
}

/** Whether a day stands in brackets, "according to the time of Hanoi". */
function isOtherClock(units: readonly Unit[], at: number): boolean {
  const before = units.slice(Math.max(0, at - longestClock), at)
  const open = before.findLastIndex((unit) => isMark(unit, '()'))
  return isMark(before[open], '(') && before.slice(open).some((unit) => caseOf(unit) === 'according')
}

/** Units from the bracket to its day: "(by the time of Hanoi on the 4th". */
const longestClock = 8

/** Whether a bracket holds nothing but the unit at `at`. */
export function bracketed(units: readonly Unit[], at: number): boolean {
  return isMark(units[at - 1], '(') && isMark(units[at + 1], ')')
}

export function placeIn(heads: readonly Head[], destination: Head | null): Head | null {
  const places = heads.filter((head) => head.case === 'in' && (head.kind === 'place' || head.kind === 'country'))
  return (
    places.find((head) => head.kind === 'place') ?? places[0] ?? (destination?.kind === 'place' ? destination : null)
  )
}
