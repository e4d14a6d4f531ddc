// A relation that began, rose or was restored, named with its own date.
import type { DateGrammar } from '../../lexicon/date-grammar'
import { bracketed } from '../dates/brackets'
import type { Candidate } from './candidate'
import { foundedBy, joinedBy, ofItsOwn } from './founded'
import { cuesIn } from '../sentence/clause'
import { mainVerb, scopeStart, type Reading } from '../sentence/reading'
import { isSpan } from '../dates/date-value'
import type { Head } from '../sentence/head'
import { caseOf, hasCue, isA, isMark, isVisit, type Unit } from '../sentence/units'
import { finiteTenses, type VerbGroup } from '../sentence/verbs'

/** How far the words that make a milestone, and its date, may stand from its name, in units. */
const near = 9

/** A relation that began or rose, with its own date: before its name, else right after it. */
export function milestoneCandidate(
  reading: Reading,
  sentence: number,
  at: number,
  dates: Pick<DateGrammar, 'ordinal' | 'anniversary' | 'since'>,
): Candidate | null {
  const { units, groups } = reading
  const cue = units[at]?.cues.find((candidate) => candidate.kind === 'milestone')
  if (cue?.kind !== 'milestone') return null
  const around = ` ${units
    .slice(Math.max(0, at - near), at + near)
    .map((unit) => unit.form)
    .join(' ')} `
  const listed = isMark(units[at + 1], '(') && bracketed(reading, at + 1) >= 0
  const founded = yearsBack(reading, at, dates)
  if (!listed && founded === null && cue.needs.length > 0 && !cue.needs.some((need) => around.includes(` ${need} `)))
    return null
  const verb = groups.find((group) => group.from > at && group.from <= at + near)
  if (verb && isTalkedOf(units.slice(at + 1, verb.from))) return null
  if (isMeant(units, at, verb, cue.id)) return null
  const told = cue.id === 'founding' || cue.id === 'recognition' ? foundedBy(reading, at, cue.id, verb) : undefined
  const joined = cue.id === 'membership' ? joinedBy(reading, at) : undefined
  if (told === null || joined === null) return null
  const opening = verb?.tense === 'perfective' || declared(reading, verb) ? dateOpening(reading, at) : null
  const said = dateByVerb(reading, at, verb) ?? dateBefore(reading, at) ?? dateAfter(units, at) ?? opening
  const from = told?.date ?? (listed ? at + 2 : (founded ?? said ?? dateInBracket(reading, at)))
  // "The 30th anniversary of", "the anniversary of raising it", "one year after".
  const after = units.slice(at, (verb?.tense === 'infinitive' ? verb.to : at) + nearCount)
  const jubilee =
    told === undefined &&
    after.some(
      (unit) =>
        (unit.value !== null && unit.kind !== 'number') ||
        dates.ordinal(reading.sentence.words, unit.from) !== null ||
        dates.anniversary(reading.sentence.words, unit.from) !== null,
    )
  const since = jubilee ? (founded === null ? sinceThen(reading, at, from) : (units[founded]?.date ?? -1)) : -1
  const end = units.findIndex((unit, index) => index > at && hasCue(unit, 'contrast'))
  const all = reading.heads.filter(
    (head) => head.kind === 'country' && !(end >= 0 && head.from > end) && !besideIt(reading, at, head.from),
  )
  const nearest = all.findLast(({ to, case: name }) => to <= at && name === 'with')
  const heads = told?.heads ?? joined ?? (listed && nearest ? [nearest] : [...all, ...visitorOf(reading, all)])
  return {
    sentence,
    type: 'milestone',
    frame: null,
    how: 'milestone',
    from: from === null ? at : Math.min(from, at),
    to: Math.max(at, from ?? 0) + 1,
    tense: begun(reading, at) ? 'perfective' : (verb?.tense ?? null),
    negated: verb?.negated ?? false,
    passive: false,
    roles: heads.map((head) => ({ role: 'actor' as const, head })),
    missing: null,
    destination: null,
    further: [],
    place: null,
    name: null,
    date: since >= 0 ? since : from === null || jubilee ? -1 : (units[from]?.date ?? -1),
    visitKind: null,
    milestone: cue.id,
    anaphoric: units.some((unit) => hasCue(unit, 'both')) && !ofItsOwn.has(cue.id),
    both: false,
    office: null,
    cues: listed
      ? new Set(['listed'])
      : since >= 0
        ? new Set(['since'])
        : cuesIn(reading, from ?? at, Math.min(units.length, at + 6)),
  }
}

/** "Since relations were established this is the first visit of any leader of A to B": A, told only by whose leader it is. */
function visitorOf({ units, heads }: Reading, [host, ...others]: readonly Head[]): readonly Head[] {
  if (!host || others.length > 0 || !units.some(isVisit)) return []
  return heads.flatMap((head) => {
    const [country, ...further] = head.countries
    const any = hasCue(units[head.from - 1], 'any')
    const isOne = any && head.kind === 'office' && country !== undefined && further.length === 0 && country !== host.id
    return isOne ? [{ ...head, kind: 'country' as const, id: country }] : []
  })
}

/** From a milestone, or the verb that it is the object of, to the number of its anniversary, in units. */
const nearCount = 5

/**
 * "The establishment of relations (14 November 1994)", "the 15th anniversary of the partnership (2008)": the date of long
 * before the news in the bracket behind its phrase, as a unit; null where none is.
 */
function yearsBack(reading: Reading, at: number, { since }: Pick<DateGrammar, 'since'>): number | null {
  const { units, groups, dates } = reading
  const end = units.findIndex((_, index) => index > at && bracketed(reading, index) >= 0)
  const told = groups.some(({ from, tense }) => from > at && from < end && tense !== 'infinitive')
  if (end < 0 || end > at + near || told) return null
  if (units.slice(at + 1, end).some(({ kind }) => kind === 'mark' || kind === 'date')) return null
  const value = dates[bracketed(reading, end)]?.value
  // "65 years of relations (2 December 1960 - 2 December 2025)".
  const point = value?.kind === 'range' && isSpan(value) ? value.from : value?.kind === 'point' ? value.point : null
  if (point?.kind !== 'said') return null
  const { year } = point
  return year === null || year >= since ? null : units.findIndex(({ date }) => date === bracketed(reading, end))
}

/**
 * "To establish relations they talked", "wishes to become a member", "voiced the will to raise it": what something else is
 * done for, or is wished.
 */
function isMeant(units: readonly Unit[], at: number, verb: VerbGroup | undefined, id: string): boolean {
  const between = units.slice(at + 1, verb?.from ?? at + near)
  if (between.some((unit) => hasCue(unit, 'will'))) return true
  const end = verb?.tense === 'infinitive' && between.every((unit) => !apart.has(caseOf(unit) ?? '')) ? verb.to : at + 1
  const wished =
    end > at + 1 || id === 'membership' ? hasCue(units[end + 1], 'aspiration') : hasCue(units[end + 1], 'will')
  return (wished && isA(units[end], 'genitive')) || caseOf(units[end]) === 'for'
}

/** Cases behind which a sentence tells something else. */
const apart: ReadonlySet<string> = new Set(['after', 'before', 'during', 'occasion'])

/** "Talks were held on raising relations": what is talked of has not come about. */
function isTalkedOf(between: readonly Unit[]): boolean {
  const on = between.findIndex((unit) => caseOf(unit) === 'on')
  return (
    on >= 0 &&
    between
      .slice(on)
      .some(({ cues }) => cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('counterpart')))
  )
}

/** "Announced the raising of relations": what is announced, decided or agreed has come about. */
function declared(reading: Reading, verb: VerbGroup | undefined): boolean {
  if (verb?.tense !== 'infinitive') return false
  const main = mainVerb(reading, verb.to)
  return (
    main?.tense === 'perfective' && reading.units.slice(verb.to, main.from).some((unit) => hasCue(unit, 'declares'))
  )
}

/** "The partnership that was established in March 2024": whatever is to be done with it, it has been since that year. */
function begun({ units, groups, dates }: Reading, at: number): boolean {
  const held = groups.find(({ to, tense, verb }) => to === at && tense === 'relative' && verb === 'happen')
  if (!held || caseOf(units[held.from - 2]) !== 'in') return false
  const said = dates[units[held.from - 3]?.date ?? -1]?.value
  return said?.kind === 'point' && said.point.kind === 'said' && said.point.year !== null
}

/** How far behind its name, in units, an anniversary gives the days from which and to which it counts. */
const farJubilee = 7

/**
 * "The 50th anniversary of relations (15 April 1975 - 15 April 2025)", "seven years after they were raised in September
 * 2016": the day from which it counts, where it is said as such.
 */
function sinceThen({ units, dates }: Reading, at: number, from: number | null): number {
  const begin = units.findIndex(
    (unit, index) => index > at && index <= at + farJubilee && unit.kind === 'date' && isMark(units[index - 1], '('),
  )
  const value = dates[units[begin]?.date ?? -1]?.value
  if (value?.kind === 'range' && isSpan(value)) {
    const { from: first } = value
    return first.kind === 'said' && first.year !== null && first.day !== null ? (units[begin]?.date ?? -1) : -1
  }
  // "In September 2016 of the partnership, seven years after".
  if (from === null || from !== at - 2 || caseOf(units[at - 1]) !== 'in') return -1
  const said = dates[units[from]?.date ?? -1]?.value
  const month =
    said?.kind === 'point' && said.point.kind === 'said' && said.point.month !== null && said.point.year !== null
  const counted = units.findIndex((unit, index) => index > at && index <= at + farJubilee && unit.kind === 'number')
  return month &&
    counted > 0 &&
    units.slice(counted, counted + 4).some((unit) => caseOf(unit) === 'after' || hasCue(unit, 'later'))
    ? (units[from]?.date ?? -1)
    : -1
}

function dateBefore({ units, groups }: Reading, at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - near - 3); index--) {
    if (groups.some(({ to, tense }) => to === index + 1 && finiteTenses.has(tense))) return null
    if (units[index]?.kind === 'date') return index
  }
  return null
}

/**
 * "In September 2023, on a visit of X, both adopted a statement by which relations rose": the only date before it, of the
 * sentence or of what is said in it, where it opens that.
 */
function dateOpening(reading: Reading, at: number): number | null {
  const { units } = reading
  const dates = units.flatMap(({ kind }, index) => (kind === 'date' && index < at ? [index] : []))
  const start = scopeStart(reading, at)
  const [first, ...others] = dates.filter((index) => index >= start)
  if (first === start && others.length === 0) return first
  return dates.length === 1 && dates[0] === 0 ? 0 : null
}

/** "Raised to a partnership, a rank that only A and B had": who is told of in a clause about it has no part in it. */
function besideIt({ units, groups }: Reading, at: number, from: number): boolean {
  const told = groups.find((group) => group.from > at)
  const who = units.findIndex((unit, index) => index > at && hasCue(unit, 'whoRelative'))
  return told !== undefined && who > told.from && from > who
}

/** "Established relations (3 February 1950)": a whole day in the bracket right behind what is told. */
function dateInBracket({ units, dates }: Reading, at: number): number | null {
  const open = units.findIndex((unit, index) => index > at && index <= at + near && isMark(unit, '('))
  const value = open < 0 ? undefined : dates[units[open + 1]?.date ?? -1]?.value
  const whole = value?.kind === 'point' && value.point.kind === 'said' && value.point.day !== null
  return whole && value.point.year !== null && isMark(units[open + 2], ')') ? open + 1 : null
}

/** "On 18 October: A and B, whose relations on 8 November 1972 were established": the day between the name and its verb. */
function dateByVerb({ units, dates }: Reading, at: number, verb: VerbGroup | undefined): number | null {
  const next = dates[units[at + 1]?.date ?? -1]?.value
  const said = next?.kind === 'point' && next.point.kind === 'said' && next.point.year !== null
  return said && verb !== undefined && verb.tense === 'perfective' && caseOf(units[at + 2]) !== null ? at + 1 : null
}

function dateAfter(units: readonly Unit[], at: number): number | null {
  for (let index = at + 1; index <= at + 3; index++) if (units[index]?.kind === 'date') return index
  return null
}
