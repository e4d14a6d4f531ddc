// Who takes part in what a noun alone tells of, though no phrase of the noun says so: those who act in the clause around it.
// It takes nobody from another sentence.
import { dateFor } from '../sentence/clause'
import type { Head } from '../sentence/head'
import type { Noun } from '../sentence/noun'
import { mainVerb, type Reading } from '../sentence/reading'
import { hasCue, isA, isMark } from '../sentence/units'

/** "X and Y agreed": the two who act next after a unit, and nobody else. */
function agentsOf({ heads, bounds }: Reading, at: number): Head[] {
  const end = bounds.find((bound) => bound > at) ?? Infinity
  const acting = heads.filter(
    ({ from, kind, case: how }) =>
      from > at && from < end && how === 'agent' && (kind === 'person' || kind === 'pronoun'),
  )
  return acting.length === 2 ? acting : []
}

/** "The talks of both prime ministers": the offices of the two whose they were. */
function pairOfNoun({ units }: Reading, from: number, at: number): readonly string[] | null {
  const noun = units.findLastIndex(
    (unit, index) =>
      index >= from && index < at && unit.cues.some(({ kind }) => kind === 'pair') && isA(units[index + 1], 'genitive'),
  )
  const cue = units[noun]?.cues.find(({ kind }) => kind === 'pair')
  return cue?.kind === 'pair' && hasCue(units[noun - 1], 'two') ? cue.offices : null
}

/** Two people who act together in one clause. */
function bothActing({ heads }: Reading, from: number): readonly [Head, Head] | null {
  const acting = heads.filter(
    (head) => head.from >= from && head.case === 'agent' && (head.kind === 'person' || head.kind === 'counterpart'),
  )
  const [a, b, ...others] = acting.filter(({ kind }) => kind === 'person')
  return a && b && others.length === 0 && acting.length === 2 && a.id !== b.id ? [a, b] : null
}

/** "During a call with X, Y said": Y made it. */
export function speakerAfter({ heads }: Reading, at: number): Head | undefined {
  return heads.find(
    (head) => head.from > at && head.case === 'agent' && (head.kind === 'person' || head.kind === 'office'),
  )
}

/** "What was agreed at the meeting": a participle stands between it and the verb of its clause. */
export function isOfWhatWasDone(reading: Reading, at: number): boolean {
  const end = mainVerb(reading, at)?.from ?? at
  const done = reading.units.slice(at, end).some((unit) => hasCue(unit, 'scheduled'))
  return done || reading.groups.some(({ from, tense }) => from > at && from < end && tense === 'relative')
}

/** "X's attendance at …, and talks with Y are expected": both are his. `alone`: nobody but Y is told of yet. */
export function addAwaited({ reading, at, limit, phrase, role, cues }: Noun, alone: boolean): void {
  const { units, heads } = reading
  const hoped = isA(units[at + 1], 'genitive') && hasCue(units[at + 2], 'expected')
  const expected = alone && (hoped || hasCue(units[at + 1], 'scheduled'))
  const awaited = expected
    ? heads.findLast(
        (head) => head.from >= limit && head.to <= phrase.from && head.case === 'of' && head.kind === 'person',
      )
    : undefined
  if (awaited) role.unshift({ role: 'actor', head: awaited })
  else if (hoped && alone) cues.add('planned')
}

/** "X had many engagements: a meeting with Y; talks with Z": all are his, as the verb before the colon says. `alone`: nobody but Y is told of yet. */
export function addListed({ reading, at, frame, role, cues }: Noun, alone: boolean): void {
  const { units, heads, groups } = reading
  const colon = units.findLastIndex((unit, index) => index < at && isMark(unit, ':'))
  const verb = groups.find(({ to }) => to === colon)
  if (!alone || frame.type === 'visit' || !verb || verb.negated || mainVerb(reading, at) !== null) return
  const before = heads.filter(({ to, kind }) => to <= verb.from && (kind === 'person' || kind === 'office'))
  const [owner, ...others] = before
  if (!owner || others.length > 0 || !(owner.case === 'of' || owner.case === 'agent')) return
  // "X proposed: a meeting with Y".
  const engaged = units.slice(owner.end, verb.from).some((unit) => hasCue(unit, 'engagements'))
  if (!engaged || (verb.tense !== 'perfective' && verb.tense !== 'future')) return
  role.unshift({ role: 'actor', head: owner })
  if (verb.tense === 'future') cues.add('planned')
  else cues.add('realis').add('spoke')
}

/** "During the call X thanked Y": the two who spoke. */
export function addCallers({ reading, at, frame, limit, role, cues, next, tense }: Noun): void {
  const calling = frame.type === 'phone-call' && role.length === 0 && (next === 'in' || next === 'during')
  if (!calling || tense !== 'perfective') return
  const persons = reading.heads.filter((head) => head.from >= limit && head.kind === 'person')
  // "Conveyed to Y the condolences on behalf of Z": through whom he spoke with.
  if (persons.some((head) => head.case === 'behalf')) return
  const after = persons.filter((head) => head.from > at)
  // "X told Y during the call": both may stand before it.
  const two = after.some((head) => head.case === 'agent') ? after : persons
  const caller = two.find((head) => head.case === 'agent')
  const called = two.find((head) => isCalled(head, reading) && head.id !== caller?.id)
  if (!caller || !called) return
  role.push({ role: 'actor', head: caller }, { role: 'counterpart', head: called })
  cues.add('realis').add('spoke')
}

/** To him, with him; of what is his, his thanks alone: "thanked Y for his help", but not "welcomed the visit of Y". */
function isCalled({ case: how, end }: Head, { units, heads }: Reading): boolean {
  if (how !== 'of') return how === 'to' || how === 'with'
  const thanks = units.findIndex((unit, at) => at >= end && hasCue(unit, 'thanks'))
  return thanks >= 0 && heads.every(({ kind, from }) => kind !== 'person' || from < end || from > thanks)
}

/** Cases in which a noun tells at what, or after what, something was said. */
const there: ReadonlySet<string> = new Set(['in', 'during', 'after'])

/** "X and Y, after talks, announced", "X and Y agreed on the phone": those who do so together held them. */
export function addAnnouncing(noun: Noun): void {
  const { reading, at, frame, limit, phrase, role, cues, next, tense } = noun
  const needed = role.length === 0 && !phrase.own && frame.needs.includes('counterpart')
  const opens = needed && there.has(next ?? '') && tense === 'perfective' && !isAnother(noun)
  const both = opens ? bothActing(reading, limit) : null
  // "At the talks X and Y stressed": on no day that is told, at any.
  if (!both || (both[0].from > at && next !== 'after' && frame.type !== 'phone-call')) return
  role.push({ role: 'actor', head: both[0] }, { role: 'counterpart', head: both[1] })
  cues.add('realis').add('spoke')
}

/** "At their last meeting", "at the next one", "at a meeting each", "what was agreed at it": another than theirs of which is told. */
function isAnother({ reading, at, limit, phrase, cues }: Noun): boolean {
  const before = phrase.heldOn < 0 ? reading.units.slice(Math.max(limit, phrase.from - 1), at) : []
  const other = before.some((unit) => hasCue(unit, 'scheduled') || hasCue(unit, 'separately'))
  return other || cues.has('past') || cues.has('beforeThat') || isOfWhatWasDone(reading, at)
}

/**
 * "At the talks held on the 27th, X and Y agreed": adds the two who held them, or gives the offices of "both ministers" whose
 * they were; the date is that of the clause, -1 where neither is found.
 */
export function addAgreed(noun: Noun): { readonly date: number; readonly pair: readonly string[] | null } {
  const { reading, at, frame, limit, phrase, date, role, cues, next, tense } = noun
  const within = next === 'in' || next === 'during' || next === 'after'
  const spokenAt = frame.type !== 'visit' && frame.type !== 'phone-call' && within && tense === 'perfective'
  const dayOf = spokenAt && (date >= 0 || phrase.heldOn >= 0 || phrase.owners.length > 0 || phrase.from < at)
  const main = dayOf ? dateFor(reading, limit, at, at) : -1
  if (main < 0 || role.length > 0) return { date: -1, pair: null }
  const [first, second] = agentsOf(reading, at)
  if (first && second) role.push({ role: 'actor', head: first }, { role: 'counterpart', head: second })
  const pair = first && second ? null : pairOfNoun(reading, limit, at)
  if (role.length === 0 && !pair) return { date: -1, pair }
  cues.add('realis').add('spoke')
  return { date: main, pair }
}
