// What a verb frame says: its verb with the phrases that fill its roles. It does not decide whether that took place.
import type { Frame } from '../../lexicon/language'
import { celebrated } from './addressee'
import type { Candidate, RoleHead } from './candidate'
import {
  agentIn,
  bothIn,
  bracketed,
  cuesIn,
  dateFor,
  dateOfNext,
  daysBehind,
  daysOfNext,
  placeIn,
  spanOfStay,
} from '../sentence/clause'
import { pairIn } from '../sentence/both'
import { amongOthers, goalOf, listedWith, missionOf } from './destination'
import { firstBehind, tenseOfFirst } from './first-to'
import type { Head, OfficeOf } from '../sentence/head'
import {
  aboard,
  agentOfMain,
  beforeDelegation,
  carriedOver,
  headAt,
  isCome,
  ledThen,
  listedBehind,
  subjectOfMain,
  travellers,
} from './implied-roles'
import { goesOnOfSides, otherSigners, sidesByPlace } from './signers'
import { ofOwners, partedOwner, pronounOwner, within } from '../sentence/owners'
import { isSpan, saysMonth, yearAlone } from '../dates/date-value'
import { ofAnother, ofEarlierDays, ofNounBeside } from '../dates/phrase-dates'
import { scopeStart, type Reading } from '../sentence/reading'
import {
  among,
  betweenTwo,
  fill,
  isGuest,
  isRole,
  isSent,
  led,
  nominatives,
  onBehalf,
  secondSubject,
  subjectOf,
  withoutBodies,
} from '../sentence/roles'
import { caseOf, hasCue, isA, isMark, isVisit, type Unit } from '../sentence/units'
import { verbClause, type VerbClause } from '../sentence/verb-clause'
import type { VerbGroup } from '../sentence/verbs'

/**
 * What a verb says, with the noun of its frame where that has one.
 *
 * @param at unit of the trigger. @param noun unit of the frame's noun; null for a verb alone.
 */
export function verbal(
  reading: Reading,
  sentence: number,
  at: number,
  verb: VerbGroup,
  frame: Frame,
  noun: number | null,
): Candidate {
  const clause = verbClause(reading, at, verb, frame, noun !== null)
  const { limit, start, phrase, heads, owned } = clause
  const filled = fill(
    heads.filter((head) => head.case !== 'of' && head.case !== 'nominative' && !isSubject(head, reading)),
    frame.roles,
  )
  const { role } = filled
  role.push(...onBehalf(clause))
  role.push(...celebrated(reading, frame, role, start, phrase.from))
  role.push(...ofOwners(clause))
  const parted = partedOwner(clause, role)
  if (parted && owned !== null) role.push({ role: owned, head: parted })
  const come = frame.type === 'visit' && isCome(reading, verb) ? headAt(reading, verb.to) : undefined
  if (frame.type === 'visit') role.splice(0, role.length, ...travellers(clause, role, come))
  const first = frame.type === 'visit' ? tenseOfFirst(reading, verb) : null
  const rank = first === null ? undefined : firstBehind(reading, verb)
  if (rank) role.splice(0, role.length, { role: 'actor', head: rank })
  const goal = frame.type === 'visit' ? goalOf(clause, filled.destination) : filled.destination
  if (frame.type === 'visit' && frame.nouns.length === 0 && role.length === 0) role.push(...aboard(heads, reading))
  const named = frame.type === 'visit' && noun !== null && goal === null ? amongOthers(heads, at) : []
  const reached = goal ?? named.at(-1) ?? null
  const mission = frame.type === 'visit' ? missionOf(reading, reached, at) : null
  const destination = mission ? null : reached
  if (mission) role.push({ role: 'counterpart', head: mission })
  among(heads, frame, role)
  const listed = listedBehind(reading, frame, role, verb.to)
  if (listed.length > 0)
    role.splice(0, role.length, ...role.filter(({ role: part }) => part !== listed[0]?.role), ...listed)
  const signers = frame.both === true ? betweenTwo(heads) : []
  role.push(...signers)
  role.push(...otherSigners(clause, role))
  role.push(...sidesByPlace(clause, role))
  role.push(...carriedOver(reading, role, frame, limit, phrase.from))
  const subject = subjectOf(frame)
  if (subject !== null) role.push(...nominatives(clause, role, subject, destination))
  role.splice(0, role.length, ...withoutBodies(role, frame))
  const has = subject === null || role.some((part) => part.role === subject) || agentIn(reading, start, verb.to)
  secondSubject(
    role,
    frame,
    reading.units.slice(start, at).some((unit) => hasCue(unit, 'eachOther')),
  )
  role.push(...beforeDelegation(reading, frame, role, at))
  role.push(...ledThen(reading, role, verb.to))
  const him = pronounOwner(reading, phrase.from, owned, role)
  if (him) role.push(him)
  // "In conversation with Y, X said": that is no talk of its own.
  const met = subject === 'actor' ? role.flatMap(({ role: part, head }) => (part === 'counterpart' ? head : [])) : []
  const before = !has && (frame.type === 'visit' || met.length > 0) ? subjectOfMain(reading, verb, met) : undefined
  const later = has || (subject !== 'host' && subject !== 'subject') ? before : agentOfMain(reading, verb)
  if (later && subject !== null) role.push({ role: subject, head: later })
  const cues = cuesOf(clause, role)
  // Where it is told with joy, or as what one is welcomed for, it may have been told before.
  if (frame.type === 'visit' && (verb.tense === 'infinitive' || come)) cues.add('welcomed')
  const pair = pairIn(reading, start, verb.to)
  const presents = frame.notAt === undefined ? null : presentedTo(reading, start, at, verb.to)
  if (presents) for (const [index, { head }] of role.entries()) role[index] = { role: 'attendee', head }
  return {
    sentence,
    type: mission ? 'meeting' : (presents?.type ?? frame.type),
    frame: mission
      ? { ...frame, type: 'meeting', needs: ['actor', 'counterpart'], dated: true, sides: true }
      : (presents ?? frame),
    how: 'verbal',
    from: Math.min(phrase.from, at),
    to: verb.to,
    tense: come ? 'perfective' : (first ?? verb.tense),
    negated: verb.negated,
    passive: verb.passive,
    roles: led(frame.guests === true ? role.filter(({ role: part, head }) => part === 'host' || isGuest(head)) : role),
    // What was signed "by" nobody, or by "the sides", was not signed by whom the sentence before was about; nor was it sent.
    missing:
      has ||
      later ||
      first !== null ||
      (verb.passive && isSent(frame)) ||
      (frame.both === true && (verb.passive || ofItself.has(verb.verb) || goesOnOfSides(clause)))
        ? null
        : subject,
    destination,
    further: destination === null ? [] : [...listedWith(reading, destination, phrase.owners), ...named.slice(0, -1)],
    place: placeIn(
      heads.filter(
        (head) => !(parted && within(head, parted, phrase.from)) && signers.every((signer) => signer.head !== head),
      ),
      destination,
    ),
    name: null,
    date: dateIn(clause, parted),
    visitKind: phrase.visitKind,
    milestone: null,
    anaphoric: frame.type !== 'visit' && ((role.length === 0 && !isRite(frame)) || toNobody(frame, role)),
    both: bothIn(reading, start, verb.to),
    ...(pair && { pair }),
    office: officeIn(heads, frame),
    cues,
  }
}

/** "Talked about relations with A": A is spoken of, and with nobody. */
function isSubject({ case: how, end }: Head, { units }: Reading): boolean {
  const next = caseOf(units[end + 1])
  return how === 'with' && hasCue(units[end], 'relation') && (next !== null || isA(units[end + 1], 'genitive'))
}

/** Verbs of which what comes about is the subject, and not who brings it about: "an agreement was reached". */
const ofItself: ReadonlySet<string> = new Set(['happen', 'reach', 'come'])

/** What the words of the clause bear on whether it happened, and how. */
function cuesOf({ reading, at, verb, frame, limit }: VerbClause, role: readonly RoleHead[]): Set<string> {
  const from = hasCue(reading.units[limit - 1], 'where') ? scopeStart(reading, limit - 2) : limit
  const cues = cuesIn(reading, from, verb.to)
  // "Welcomed X's visit": who does so need not have met him then.
  if (frame.notAt !== undefined && isA(reading.units[at - 1], 'genitive') && isVisit(reading.units[at - 2]))
    cues.add('ofVisit')
  if (isRole(frame.roles['honour']) && reading.units.slice(limit, at).some(isFeast)) cues.add('celebrated')
  const met = role.filter(({ role: part }) => part === 'counterpart')
  // "Meetings with A, B and others": one of many.
  const among = met.some(({ head }) => reading.units.slice(head.to, head.end).some((unit) => hasCue(unit, 'including')))
  const isWife = ({ from }: Head) => hasCue(reading.units[from - 1], 'spouse')
  const several = met.filter(({ head }) => head.kind === 'person' && !isWife(head))
  // "Met President A, Prime Minister B and other leaders": of others nobody knows whom.
  const persons = several.length > 1 && !among && met.every(({ head }) => head.kind === 'person' || isUnnamed(head))
  // What is announced of them is one: "meetings with A, B and C will be held".
  const announced = verb.tense === 'future' || verb.tense === 'about'
  if (persons && ((!announced && hasCue(reading.units[at], 'several')) || isEachMet(frame, several, reading)))
    cues.add('separately')
  if (met.length === 1 && met[0]?.head.case === 'with' && !announced && areGuests(frame, role, reading))
    cues.add('separately')
  return cues
}

/** "President A of X, the king B of Y also met Z": each of his own country, and not together. */
function areGuests({ type }: Frame, role: readonly RoleHead[], { units }: Reading): boolean {
  const guests = role.filter(({ role: part, head }) => part === 'actor' && head.offices.length > 0)
  const also = guests.some(({ head }) => hasCue(units[head.to], 'also') || hasCue(units[head.end], 'also'))
  const countries = new Set(guests.flatMap(({ head }) => head.countries))
  return type === 'meeting' && guests.length > (also ? 1 : 2) && countries.size > 1
}

/** "Met President A, Prime Minister B and the chairman C": each of them by his own office. */
function isEachMet({ type, label }: Frame, met: readonly RoleHead[], { units }: Reading): boolean {
  const isBy = ({ head: { case: how, offices, from, to } }: RoleHead) =>
    how === 'with' &&
    (offices.length > 0 ||
      units.slice(from - 1, to).some((unit) => hasCue(unit, 'counterpart') || hasCue(unit, 'title')))
  // At one table they sit together; of talks two others may.
  const apart = type === 'meeting' || (type === 'talks' && met.length > atOneTable)
  return apart && label === undefined && met.every(isBy)
}

/** So many others talks are held with at once. */
const atOneTable = 2

function isUnnamed({ kind, case: how }: Head): boolean {
  return how === 'with' && (kind === 'group' || kind === 'office')
}

/** The feast, or the occasion, for which somebody invites others. */
function isFeast(unit: Unit): boolean {
  const ceremony = unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'ceremony')
  return ceremony || hasCue(unit, 'holiday') || unit.entries.some(({ kind }) => kind === 'occasion')
}

/** The day of the clause, else of the clause that goes on with it. */
function dateIn({ reading, at, verb, frame, limit, phrase }: VerbClause, parted: Head | null): number {
  const goes = frame.type === 'visit'
  const isOther = (index: number) =>
    ofAnother(reading, index, { from: phrase.from, trigger: at }, parted) ||
    ofEarlierDays(reading, index, verb.to, goes) ||
    ofNounBeside(reading, index, phrase.from) ||
    (frame.type === 'agreement' && ofDocument(reading, index)) ||
    (goes && index > at && ofNameBefore(reading, index)) ||
    isLongBefore(reading, index, limit, verb)
  const said = dateFor(reading, limit, verb.to, at, isOther)
  const own = goes && isAfterBracket(reading, said) ? -1 : said
  const follows = own >= 0 || verb.tense === 'infinitive' ? -1 : dateOfNext(reading, verb, goes)
  const goesOn = goes && own < 0 && follows < 0 && verb.tense === 'perfective'
  // Of a clause before: "in December X came, and Y's first journey was to A, from 18 to 20 August".
  const far = own < 0 || reading.units.findIndex(({ kind, date: index }) => kind === 'date' && index === own) < limit
  const behind = goes && far && verb.tense === 'perfective' ? daysBehind(reading, verb.to) : -1
  // "Today he will meet X, it is his first visit to A": what it is is not told of that day.
  const beside = far && (verb.tense === 'is' ? goes : isStillToCome(reading, own, limit, verb))
  const here = own >= 0 && !beside ? own : -1
  const date = behind >= 0 ? behind : here >= 0 ? here : goesOn ? daysOfNext(reading, verb.to) : follows
  return goes ? spanOfStay(reading, date) : date
}

/** "After the founding of relations (11 August 1993)": the day of that. */
function isAfterBracket({ units }: Reading, date: number): boolean {
  const at = units.findIndex((unit) => unit.kind === 'date' && unit.date === date)
  return bracketed(units, at) && caseOf(units[at + 2]) === 'after'
}

/** "On the 5th he phoned X, who will visit A": that day is of what was done on it. */
function isStillToCome({ units, groups }: Reading, date: number, from: number, { tense }: VerbGroup): boolean {
  if (tense !== 'future' && tense !== 'about') return false
  const at = units.findIndex((unit) => unit.kind === 'date' && unit.date === date)
  const done = groups.some((group) => group.from > at && group.to <= from && group.tense === 'perfective')
  return done && units.slice(from - 1, from + 1).some((unit) => hasCue(unit, 'whoRelative'))
}

/** "In 2013 they had founded it, and now he has come": the date of what had been done is not of what has. */
function isLongBefore({ groups }: Reading, at: number, from: number, { perfect }: VerbGroup): boolean {
  return perfect === 'has' && groups.some((group) => group.from > at && group.to <= from && group.perfect === 'had')
}

/** "Completed his visit to A and his part in APEC 2024": the year is in the name of what he took part in. */
function ofNameBefore({ units, dates }: Reading, at: number): boolean {
  const mention = dates[units[at]?.date ?? -1]
  const named = units[at - 1]
  return mention !== undefined && yearAlone(mention.value) !== null && (named?.entries.length ?? 0) > 0
}

/** "Signed the plan of 2026", "of 2024 to 2027": the years are the plan's, and not those of the signing. */
function ofDocument({ units, dates }: Reading, at: number): boolean {
  const value = dates[units[at]?.date ?? -1]?.value
  if (value?.kind === 'range') return isSpan(value) && !saysMonth(value)
  return value !== undefined && yearAlone(value) !== null && isA(units[at + 1], 'genitive')
}

/** "Received X, who came to present his credentials": the ceremony that it was. */
function presentedTo({ units, bounds }: Reading, from: number, at: number, to: number): Frame | null {
  const who = isMark(units[to]) ? to + 1 : to
  const end = hasCue(units[who], 'whoRelative') ? (bounds.find((bound) => bound > who + 1) ?? units.length) : to
  for (const unit of [...units.slice(from, at), ...units.slice(who, end)])
    for (const cue of unit.cues)
      if (cue.kind === 'frame' && cue.frame.type === 'ceremony' && cue.frame.verbs.includes('accept')) return cue.frame
  return null
}

/** "… کو سفیر مقرر کیا": the office stands right before the verb. */
function officeIn(heads: readonly Head[], frame: Frame): OfficeOf | null {
  if (!frame.needs.includes('office')) return null
  return heads.findLast((head) => head.kind === 'office')?.offices[0] ?? null
}

/** "Went to the tomb and laid a wreath": done there and then by whoever went. */
function isRite({ type, label, given, needs }: Frame): boolean {
  return type === 'ceremony' && label !== undefined && given !== true && !needs.includes('host')
}

/** "X presented the medal": to whom was told before. */
function toNobody({ type, roles }: Frame, role: readonly RoleHead[]): boolean {
  return type === 'ceremony' && roles['to'] === 'attendee' && role.every(({ head }) => head.case === 'agent')
}
