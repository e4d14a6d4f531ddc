// What the noun of a frame says where no verb of the frame stands with it: "the visit of X to Y", "at the meeting with Z".
// It does not decide whether that took place; what the words around the noun say of it become cues.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Frame } from '../../lexicon/language'
import type { Role } from '../../model/event'
import type { Candidate, RoleHead } from './candidate'
import { entryDate } from './chronicle'
import { agentIn, cuesIn, dateFor, dateOfPhrase, dateOfRelative } from '../sentence/clause'
import { after, isDestination, listedWith, rightBefore } from './destination'
import { isFixed } from './fixed'
import type { Grammar } from '../sentence/grammar'
import type { Head } from '../sentence/head'
import type { Noun } from '../sentence/noun'
import {
  addAgreed,
  addAnnouncing,
  addAwaited,
  addCallers,
  addListed,
  isOfWhatWasDone,
  speakerAfter,
} from './noun-actors'
import { phraseOf, type Phrase } from '../sentence/phrase'
import { saysDay } from '../dates/date-value'
import { dateInside } from '../dates/phrase-dates'
import { mainVerb, scopeStart, type Reading } from '../sentence/reading'
import { among, canAct, isRole, secondSubject } from '../sentence/roles'
import { caseOf, hasCue, isA, isMark, type Unit } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'
import { addVisitor } from './visit-noun'

/** "On 25 July, after the visit of X, they signed": the day is that of what came after it, or before. */
function isOfWhatFollowed({ units }: Reading, date: number, next: string | null): boolean {
  return (next === 'after' || next === 'before') && units[date]?.kind === 'date' && caseOf(units[date + 1]) === 'to'
}

/** What a noun says that stands without a verb of its frame, at unit `at`. */
export function nominal(
  reading: Reading,
  sentence: number,
  at: number,
  frame: Frame,
  { auxiliaries, lexicon }: Grammar,
): Candidate {
  const limit = scopeStart(reading, at)
  const reached = frame.type === 'visit' ? rightBefore(reading, at) : null
  const phrase = phraseOf(reading, reached?.from ?? at, limit)
  const { role, destination } = ofPhrase(reading, at, frame, phrase, reached)
  const behind = pastDay(reading, (frame.type === 'visit' ? after(reading, at)?.to : null) ?? at + 1)
  const next = caseOf(reading.units[frame.type === 'visit' ? pastOther(reading, behind) : behind])
  const own = dateOfPhrase(reading, phrase, at)
  const another = frame.type === 'visit' && isOfWhatFollowed(reading, own.from, next)
  const { date: before, from } = another ? { date: -1, from: phrase.from } : own
  const inside = before >= 0 ? before : dateInside(reading, phrase.owners, phrase.from)
  // "April 2012: the visit of X to Y".
  const date = inside >= 0 ? inside : entryDate(reading)
  if (date >= 0) addParted(reading, frame, limit, from, role)
  const ofHis = isHis(reading, phrase.from) || isHis(reading, from)
  const cues = cuesIn(reading, phrase.from, Math.min(reading.units.length, at + 4))
  const fixed = isFixed(reading, at, auxiliaries)
  if (fixed) cues.add('fixed')
  // Whoever "did", whatever the verb that nobody knows.
  const end = reading.bounds.find((bound) => bound > at) ?? reading.units.length
  const tense = agentIn(reading, limit, end) ? 'perfective' : mainVerb(reading, at)?.tense
  const noun: Noun = { reading, at, frame, limit, phrase, destination, date, next, tense, role, cues }
  const { alone, told, said, spoke } = tookPlace(noun)
  const visit = frame.type === 'visit' ? addVisitor(noun, isOverAt(reading, at, lexicon.dates)) : null
  const held = visit ? visit.held : date >= 0 ? -1 : dateOfRelative(reading, at)
  // "In the meeting held yesterday X said": when it was.
  const within = next === 'in' || next === 'during'
  if (held >= 0 || (!visit && date >= 0 && phrase.heldOn >= 0 && within)) cues.add('held')
  const speaker = said ? speakerAfter(reading, at) : undefined
  addAwaited(noun, alone)
  addListed(noun, alone)
  addCallers(noun)
  addAnnouncing(noun)
  const agreed = addAgreed(noun)
  const others = role.every(({ head }) => head.id === null || head.id !== speaker?.id)
  if (speaker && others) role.push({ role: 'actor', head: speaker })
  return {
    sentence,
    type: frame.type,
    frame,
    how: 'nominal',
    from,
    to: at + 1,
    tense: null,
    negated: false,
    passive: false,
    roles: role,
    missing:
      (phrase.own && !visit?.owner) ||
      (ofHis && (alone || fixed || frame.type === 'visit')) ||
      (told && alone) ||
      (alone && (spoke || cues.has('planned')) && !speaker)
        ? 'actor'
        : null,
    destination,
    further: destination === null ? [] : listedWith(reading, destination, phrase.owners),
    place: null,
    name: null,
    date:
      held >= 0
        ? held
        : date < 0 && visit?.traveller
          ? dateFor(reading, 0, visit.traveller.to, at)
          : // What was said at a meeting was said on its day.
            date < 0 && spoke
            ? dateFor(reading, limit, phrase.from, at)
            : date < 0 && agreed.date >= 0
              ? agreed.date
              : date,
    visitKind: phrase.visitKind,
    ...(agreed.pair ? { pair: agreed.pair } : {}),
    milestone: null,
    anaphoric: role.length === 0 && destination === null,
    both: false,
    office: null,
    cues,
  }
}

/** Whether it is told to be over where its noun stands. */
function isOverAt({ units, sentence: { words } }: Reading, at: number, dates: DateGrammar): boolean {
  const unit = units[at]
  const over = unit && dates.isOver(words) ? dates.overAt(words) : -1
  return over >= 0 && over >= (unit?.from ?? 0) && over < (unit?.to ?? 0)
}

/** "At the talks (5 November)": the unit behind a day in brackets. */
function pastDay({ units }: Reading, at: number): number {
  return isMark(units[at], '(') && units[at + 1]?.kind === 'date' && isMark(units[at + 2], ')') ? at + 3 : at
}

/** "With A and B his meeting": those before "his". */
function metByHim(reading: Reading, from: number): Head[] {
  if (!isHis(reading, from)) return []
  const small = hasCue(reading.units[from - 3], 'also') ? 3 : 2
  const met: Head[] = []
  for (let end = from - small; ; end = met.at(-1)?.from ?? end) {
    const head = reading.heads.find((found) => found.end === end && found.case === 'with' && !met.includes(found))
    if (!head) return met.reverse()
    met.push(head)
  }
}

/** "His", right before a phrase. */
function isHis({ units }: Reading, from: number): boolean {
  return hasCue(units[from - 2], 'objectPronoun') && isA(units[from - 1], 'genitive')
}

/** Who takes part, and where a visit goes, by the noun's own phrase. */
function ofPhrase(
  reading: Reading,
  at: number,
  frame: Frame,
  phrase: Phrase,
  reached: Head | null,
): { readonly role: RoleHead[]; readonly destination: Head | null } {
  const role: RoleHead[] = []
  let destination: Head | null = frame.type === 'visit' ? (after(reading, at) ?? reached) : null
  for (const owner of phrase.owners) {
    if (frame.type === 'visit' && isDestination(owner) && destination === null) destination = owner
    else if (destination !== null && listedWith(reading, destination, phrase.owners).includes(owner)) continue
    else if (isRole(frame.roles['of']) || frame.type === 'visit') {
      const slot = frame.type === 'visit' ? 'actor' : (frame.roles['of'] as Role)
      if (canAct(owner)) role.push({ role: slot, head: owner })
    }
  }
  const withRole = frame.roles['with']
  const others = withLeader(phrase.others)
  for (const other of others) {
    if (other.case === 'with' && isRole(withRole)) role.push({ role: withRole, head: other })
    if (other.case === 'led' && isRole(frame.roles['led'])) role.push({ role: frame.roles['led'], head: other })
  }
  if (isRole(withRole)) role.push(...metByHim(reading, phrase.from).map((head) => ({ role: withRole, head })))
  among(
    [...others].sort((a, b) => a.from - b.from),
    frame,
    role,
  )
  // "The meeting of X and Y": the first acts.
  role.sort((a, b) => a.head.from - b.head.from)
  secondSubject(role, frame)
  // "On his visit in P": where he is goes before the noun.
  if (frame.type === 'visit' && phrase.own)
    destination ??= phrase.others.find((head) => head.case === 'in' && isDestination(head)) ?? null
  return { role, destination }
}

/** "With a delegation of A led by X": with X. */
function withLeader(others: readonly Head[]): readonly Head[] {
  const leader = others.find(({ case: how, kind }) => how === 'led' && kind === 'person')
  const delegation = others.find(({ case: how, kind }) => how === 'with' && kind === 'delegation')
  if (!leader || !delegation || delegation.from < leader.end) return others
  return [...others.filter((head) => head !== leader && head !== delegation), { ...leader, case: 'with' }]
}

/** "X کی آج Y سے ملاقات", "X's visit last September to Y", "with X the talks of the 5th": the day at `from` parts them from the noun. */
function addParted({ heads }: Reading, frame: Frame, limit: number, from: number, role: RoleHead[]): void {
  const slot = frame.roles['of']
  const owners = heads.filter((head) => head.end === from && head.from >= limit && head.case === 'of')
  const parted = isRole(slot) && role.every((filled) => filled.role !== slot) ? owners.find(canAct) : undefined
  if (parted && isRole(slot)) role.unshift({ role: slot, head: parted })
  const owner = frame.type === 'visit' && role.length === 0 ? personIn(heads, from, limit) : undefined
  if (owner) role.push({ role: 'actor', head: owner })
  // "With X on the 5th his meeting".
  const other = frame.roles['with']
  const met = heads.find((head) => head.end === from && head.from >= limit && head.case === 'with' && canAct(head))
  if (isRole(other) && met && role.every(({ role: part }) => part !== other)) role.push({ role: other, head: met })
}

/** "X's, his wife's and the delegation's": the person of those to whom belongs what begins at a unit. */
function personIn(heads: readonly Head[], from: number, limit: number): Head | undefined {
  const owner = heads.find((head) => head.end === from && head.from >= limit && head.case === 'of')
  return owner === undefined || owner.kind === 'person' ? owner : personIn(heads, owner.from, limit)
}

/** Adds to the cues that it took place, or is to, where the case of the noun and the verb of its clause say so. */
function tookPlace(noun: Noun): {
  /** Only whom somebody met is told of. */
  readonly alone: boolean
  /** Somebody tells of it as his own. */
  readonly told: boolean
  /** Somebody says something at it. */
  readonly said: boolean
  /** Somebody said so. */
  readonly spoke: boolean
} {
  const { reading, at, frame, phrase, destination, role, cues, next, tense } = noun
  if (phrase.realis) cues.add('realis')
  const onIt = next === 'during' || next === 'margins'
  if (next === 'after' || (onIt && !isAhead(noun))) cues.add('realis')
  if (onIt && isTold(noun)) cues.add('spoke')
  // "Expressed his joy at meeting X", "told of his call with X": it took place, and whoever says so took part.
  const glad = next === 'on' && hasCue(reading.units[at + 2], 'pleased')
  const useful = frame.type !== 'visit' && wasUseful(reading, at)
  const told = glad || useful || (phrase.own && next === 'about' && frame.type === 'phone-call')
  const met = role.some(({ head }) => head.case === 'with' && head.kind === 'person')
  const alone = met && !role.some(({ head }) => head.case !== 'with')
  // "At a meeting with Y, X stressed", "X, at a meeting with Y, stressed", "besides talks with Y, X met".
  const within = next === 'in' || next === 'during' || next === 'after'
  const said = alone && frame.type !== 'visit' && !phrase.own && (within || next === 'besides')
  const spoke = said && tense === 'perfective'
  // "At a meeting with Y he will discuss".
  if (said && next !== 'after' && tense === 'future') cues.add('planned')
  // "At the meeting of X and Y it was agreed".
  const sides = new Set(role.filter(({ head }) => isSomebody(head)).map(({ role: part }) => part))
  const both = frame.type !== 'visit' && sides.size > 1 && within
  if (both && tense === 'perfective') cues.add('realis').add('spoke')
  // "At the meeting of X and Y it will be discussed", and not "what was agreed at it will be done".
  if (both && next !== 'after' && tense === 'future' && !isOfWhatWasDone(reading, at)) cues.add('planned')
  // "On his visit to China he will meet": he goes, whatever he does there.
  const there = frame.type === 'visit' && phrase.own && destination !== null && next === 'on'
  // "On the occasion of X's visit to Y they signed".
  const done = tense === 'perfective' || tense === 'was'
  const took = frame.type === 'visit' && destination !== null && next === 'occasion' && done
  if (took && role.some(({ head }) => head.kind === 'person')) cues.add('realis')
  if ((told && alone) || (useful && sides.size > 1) || spoke || there) cues.add('realis')
  if (spoke) cues.add('spoke')
  return { alone, told, said, spoke }
}

/** "During X's visit they signed": of the day of what is told, and not of what somebody says of it. */
function isTold({ reading: { units, dates }, at, frame, phrase, tense }: Noun): boolean {
  if (frame.type !== 'visit' || tense !== 'perfective' || phrase.realis || dates.length > 0) return false
  return units.slice(0, at).every((unit) => !hasCue(unit, 'reportedClause'))
}

/** "During X's visit, from the 5th to the 7th, they will sign": he has not come yet. */
function isAhead({ reading, at, frame, date, tense }: Noun): boolean {
  if (frame.type !== 'visit' || (tense !== 'future' && tense !== 'about')) return false
  const days = reading.dates[date]?.value
  return (!days || saysDay(days)) && !isOfWhatWasDone(reading, at)
}

/** "The meeting with Y was useful", "called the meeting with Y very useful": so it is over. */
function wasUseful({ units, groups, bounds }: Reading, at: number): boolean {
  const end = bounds.find((bound) => bound > at) ?? units.length
  const word = units.findIndex((unit, index) => index > at && index < end && hasCue(unit, 'fruitful'))
  const verb = groups.find(({ from }) => from > word)
  if (word < 0 || word - at > farUseful || !verb || verb.to > end || verb.from - word > nearVerb) return false
  const said = verb.tense === 'was' || verb.tense === 'perfective'
  return said && !verb.negated && (caseOf(units[at + 1]) === null || caseOf(units[at + 1]) === 'to')
}

/** From the noun to the word, and from the word to its verb, in units. */
const farUseful = 6
const nearVerb = 4

function isSomebody({ kind }: Head): boolean {
  return kind === 'person' || kind === 'office'
}

/** "During the visit and the working session", "after his visit and the signing of": the unit behind what is told with the visit. */
function pastOther({ units, groups }: Reading, at: number): number {
  if (!isA(units[at], 'and')) return at
  if (units[at + 1]?.cues.some((cue) => cue.kind === 'frame') && caseOf(units[at + 2]) !== null) return at + 2
  const isEnd = (unit: Unit | undefined, index: number) =>
    isMark(unit, '۔.؛;') ||
    caseOf(unit) === 'agent' ||
    groups.some(({ from, tense }) => from === index && finiteTenses.has(tense))
  for (let index = at + 1; index < Math.min(units.length, at + farOther) && !isEnd(units[index], index); index++)
    if (ofBoth.has(caseOf(units[index]) ?? '')) return index
  return at
}

/** Cases in which a visit and something else stand together. */
const ofBoth: ReadonlySet<string> = new Set(['after', 'occasion', 'during', 'margins'])

/** From "and" to the case of both, in units. */
const farOther = 18
