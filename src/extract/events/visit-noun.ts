// Who goes on a visit that only a noun tells of, where no phrase of the noun says so: who is welcomed on it, who recalls it.
// It takes nobody from another sentence.
import type { RoleHead } from './candidate'
import { dateHeld, relativeOf } from '../sentence/clause'
import { saysDay, saysMonth } from '../dates/date-value'
import type { Head } from '../sentence/head'
import type { Noun } from '../sentence/noun'
import { clauseStart, mainVerb, type Reading } from '../sentence/reading'
import { hasCue, isA, isMark, isVisit, type Unit } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'

/**
 * Adds who goes to the roles of a visit, and to its cues that it took place where the words say so.
 *
 * @param isOver whether right behind it it is told to be over.
 * @returns the one whom the clause behind tells of, and the mention of the days told there, else -1.
 */
export function addVisitor(
  noun: Noun,
  isOver: boolean,
): {
  readonly traveller: Head | undefined
  readonly held: number
  /** Whose own it is, where he does nothing before it in the clause. */
  readonly owner: Head | undefined
} {
  const { reading, at, phrase, destination, date, role, cues, next, tense } = noun
  // "Welcomed X on his visit to Y": who is welcomed has come.
  const greeted = destination !== null && next === 'on' ? welcomed(reading, at, role) : null
  if (greeted) {
    if (role.length === 0) role.push({ role: 'actor', head: greeted })
    cues.add('realis').add('spoke').add('welcomed')
  }
  // "Welcomed X's visit, which lasts from the 15th to the 18th".
  const owned = destination !== null && role.length > 0 && isA(reading.units[at + 1], 'genitive')
  const praised = owned && isWelcome(reading.units[at + 2])
  if (praised) cues.add('realis').add('spoke').add('welcomed')
  // "These visits, which lasted from the 15th to the 18th".
  const these = hasCue(reading.units[at - 1], 'thisEvent') ? relativeOf(reading, at, isVisit, 1) : null
  const behind = destination !== null && role.length > 0 ? relativeOf(reading, at, isVisit) : these
  // "X's visit to Y, which lasts from the 15th to the 18th, is the first".
  const days = behind && reading.dates[behind.date]?.value
  const lasts = praised || (days?.kind === 'range' && behind?.verb.negated === false) ? behind : null
  const own = reading.dates[date]?.value
  // "The year began with X's visit, which lasted from the 14th to the 15th": a year alone says less.
  const ofYear = own !== undefined && !saysDay(own) && !saysMonth(own) && lasts
  const held = ofYear ? ofYear.date : date >= 0 ? -1 : (lasts?.date ?? dateHeld(reading, at))
  const owner = role.length === 0 ? ((phrase.own ? dearTo(noun) : undefined) ?? actsOnHisOwn(noun)) : undefined
  if (owner) role.push({ role: 'actor', head: owner })
  const attending = role.length === 0 ? attendingToo(noun) : undefined
  if (attending) {
    role.push({ role: 'actor', head: attending })
    if (next === 'occasion') cues.add('realis')
  }
  const guest = role.length === 0 ? guestOf(noun) : undefined
  const traveller = role.length === 0 && !guest ? travellerOf(noun) : undefined
  if (traveller) role.push({ role: 'actor', head: traveller })
  if (traveller && tense === 'perfective') cues.add('realis').add('spoke')
  const acting = role.length === 0 ? subjectOf(noun) : undefined
  if (acting) role.push({ role: 'actor', head: acting })
  const titled = role.length === 0 ? inHeadline(noun) : undefined
  if (titled) role.push({ role: 'actor', head: titled })
  const his = role.length === 0 ? (recalling(noun) ?? doneOn(noun)) : undefined
  if (his) {
    role.push({ role: 'actor', head: his })
    cues.add('realis')
    if (date < 0) cues.add('spoke')
  }
  if (guest && role.length === 0) {
    role.push({ role: 'actor', head: guest })
    cues.add('realis')
  }
  const home = role.length === 0 && isOver ? cameHome(noun) : undefined
  if (home) {
    role.push({ role: 'actor', head: home })
    cues.add('realis').add('spoke')
  }
  const first = role.length === 0 ? firstVisitor(noun) : undefined
  if (first) {
    role.push({ role: 'actor', head: first })
    cues.add('realis').add('spoke').add('welcomed')
  }
  return { traveller, held, owner }
}

/** "X's attendance at a summit and, from the 18th to the 23rd, visits to A and B": whose attendance it is. */
function attendingToo({ reading: { units, heads }, phrase: { from } }: Noun): Head | undefined {
  const and = units[from - 1]?.kind === 'date' ? from - 2 : from - 1
  if (!isA(units[and], 'and') || !isA(units[and - 1], 'participation')) return undefined
  return heads.find(({ end, kind, case: how }) => end === and - 1 && kind === 'person' && how === 'of')
}

/** "The plane with X landed, and the visit to Y was over": who is named first, before that. */
function cameHome({ reading: { heads, groups }, phrase, destination }: Noun): Head | undefined {
  const landed = groups.find(({ to, tense }) => to <= phrase.from && finiteTenses.has(tense))
  if (destination === null || landed?.tense !== 'perfective') return undefined
  return heads.find(({ to, kind }) => to <= landed.from && kind === 'person')
}

/** "To X the memories of his own visit to Y are dear". */
function dearTo({ reading: { heads }, limit, phrase }: Noun): Head | undefined {
  const here = heads.filter(({ from, kind }) => from >= limit && (kind === 'person' || kind === 'office'))
  if (here.some(({ case: name }) => name === 'agent' || name === 'nominative')) return undefined
  return here.findLast(({ to, case: name }) => name === 'to' && to <= phrase.from)
}

/** "Within his own visit to Y in March, X said": his own it is who acts, where nobody does before it. */
function actsOnHisOwn({ reading, at, limit, phrase, destination, date, next, tense }: Noun): Head | undefined {
  const { units, heads } = reading
  if (!phrase.own || destination === null || date < 0) return undefined
  const coming = tense === 'future' || tense === 'about'
  // "Before his own visit X said": it is still to come.
  if (next === 'before' && !coming) return undefined
  const opens = !heads.some((head) => head.from >= limit && head.to <= phrase.from && mayAct(head))
  const that = units.findIndex((unit, index) => index > at && hasCue(unit, 'clause'))
  const end = Math.min(that < 0 ? Infinity : that, mainVerb(reading, at)?.from ?? Infinity)
  const behind = heads.filter(({ from, to }) => from > at && to <= end)
  const agent = behind.find(({ case: name }) => name === 'agent')
  const subject = opens ? (agent ?? (coming ? behind.find(mayAct) : undefined)) : undefined
  return subject && mayAct(subject) ? subject : undefined
}

/** Whether a head is the subject of a clause, and goes on journeys of his own. */
function mayAct({ kind, case: name }: Head): boolean {
  return (name === 'agent' || name === 'nominative') && (kind === 'person' || kind === 'office' || kind === 'pronoun')
}

/** "On a visit to Australia, X met Y", "X went, will go": who goes is the subject of what follows. */
function travellerOf({ reading, at, phrase, destination, next, tense }: Noun): Head | undefined {
  const onIt = next !== null && doneOnIt.has(next)
  if (!onIt || (phrase.visitKind === null && (destination === null || tense !== 'perfective'))) return undefined
  if (isSomebodys(reading, phrase.from)) return undefined
  const agent = reading.heads.find((head) => head.from > at && head.case === 'agent' && head.kind === 'person')
  const main = mainVerb(reading, at)
  if (agent || !main || main.negated || main.passive) return agent
  const goes = tense === 'perfective' && ways.has(main.verb)
  if (!goes && tense !== 'future' && tense !== 'about') return undefined
  return reading.heads.find(
    ({ from, to, kind, case: name }) => from > at && to <= main.from && kind === 'person' && name === 'nominative',
  )
}

/** "The delegation's visit", "the delegation's from the 1st to the 2nd": whose it is stands before it. */
function isSomebodys({ units }: Reading, from: number): boolean {
  const day = units[from - 1]?.kind === 'date' ? from - 1 : from
  return isA(units[day - 1], 'genitive')
}

/** Cases of a visit on which something is done. */
const doneOnIt: ReadonlySet<string> = new Set(['during', 'margins', 'occasion'])

/** Verbs of what somebody did of which he is the subject in the nominative. */
const ways: ReadonlySet<string> = new Set(['come', 'go', 'arrive', 'meet'])

/** "X, during a visit to Y, met": who goes is the subject before it, on nobody's invitation. */
function subjectOf({ reading, limit, phrase, destination, next, tense }: Noun): Head | undefined {
  if (destination === null || phrase.own || next !== 'during' || tense !== 'perfective') return undefined
  return reading.heads.findLast(
    ({ from, to, kind, case: name }) =>
      from >= limit && to <= phrase.from && kind === 'person' && (name === 'agent' || name === 'nominative'),
  )
}

/** "X on a visit to Y", "X off to Y on a visit", with no verb in a headline. */
function inHeadline({ reading, at, phrase, destination, next }: Noun): Head | undefined {
  const { kind, heads, groups, units } = reading
  if (kind !== 'headline' || destination === null || next !== 'on') return undefined
  const on = destination.from === at + 1 ? destination.to : at + 1
  const end = isA(units[on + 1], 'light') ? on + 2 : on + 1
  if ((units[end] && !isMark(units[end])) || groups.some(({ from }) => from < end)) return undefined
  return heads.findLast(
    ({ to, kind: who, case: name }) =>
      to <= phrase.from && name === 'nominative' && (who === 'person' || who === 'office'),
  )
}

/** "Recalling his visit to X in January, Y said", "Y said that this visit to X": Y went. */
function recalling({ reading: { units, heads }, at, phrase, destination, date, next }: Noun): Head | undefined {
  const onIt = next !== null && doneOnIt.has(next)
  if (destination === null || (date < 0 && !onIt)) return undefined
  const recalls = date >= 0 && units.slice(at + 1, at + farRecalled).some((unit) => hasCue(unit, 'recalled'))
  const acting = heads.filter((head) => head.case === 'agent' && head.kind === 'person')
  if (recalls && isA(units[at + 1], 'genitive')) return acting.find((head) => head.from > at)
  const pointed = units.slice(phrase.from, at).some((unit) => hasCue(unit, 'thisEvent'))
  return pointed ? acting.findLast((head) => head.to < at) : undefined
}

/** "X saw the old town, within his visit to Y": who did it, where nothing is told behind the visit. */
function doneOn({ reading, at, phrase, destination, date, next }: Noun): Head | undefined {
  if (destination === null || phrase.own || date < 0 || (next !== 'during' && next !== 'margins')) return undefined
  const did = reading.groups.findLast(({ to, tense }) => to <= phrase.from && finiteTenses.has(tense))
  if (did?.tense !== 'perfective' || did.negated || mainVerb(reading, at) !== null) return undefined
  const start = clauseStart(reading, did.from)
  return reading.heads.find(
    ({ from, to, kind, case: name }) => from >= start && to <= did.from && kind === 'person' && name === 'agent',
  )
}

/** From a visit to the word that recalls it, in units. */
const farRecalled = 6

/** "This visit to Y is the first of X". */
function firstVisitor({ reading, at, destination, tense }: Noun): Head | undefined {
  if (destination === null || tense !== 'is' || !hasCue(reading.units[at - 1], 'thisEvent')) return undefined
  return reading.heads.find((head) => head.from > at && head.case === 'of' && head.kind === 'person')
}

/** "On the occasion of the visit to A, B held talks with C of D": who of another country is met, has come. */
function guestOf({ reading: { heads }, at, phrase, destination, date, next }: Noun): Head | undefined {
  if (destination === null || phrase.own || date < 0 || next === null || !doneOnIt.has(next)) return undefined
  const met = heads.find((head) => head.from > at && head.kind === 'person' && head.case === 'with')
  return met?.countries.some((country) => country !== destination.id) ? met : undefined
}

function isWelcome(unit: Unit | undefined): boolean {
  return unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('host')) ?? false
}

/** Whom somebody receives who welcomes him "on a visit": the visitor himself, else who stands before the visit's phrase. */
function welcomed({ units, heads }: Reading, at: number, role: readonly RoleHead[]): Head | null {
  const welcome = units
    .slice(at + 2, at + longestGreeting)
    .some(({ cues }) => cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('host')))
  if (!welcome) return null
  const own = role.find(({ head }) => head.kind === 'person')?.head
  return own ?? heads.findLast(({ to, case: name, kind }) => to < at && greets.has(name) && kind === 'person') ?? null
}

/** "Said welcome to X", "the welcome of X". */
const greets: ReadonlySet<string> = new Set(['to', 'of'])

/** "On the visit warmly welcomed": how far on, in units, the word of welcome may stand. */
const longestGreeting = 6
