// What a verb frame says: its verb with the phrases that fill its roles. It does not decide whether that took place.
import type { Frame } from '../lexicon/language'
import { celebrated } from './addressee'
import type { Candidate, RoleHead } from './candidate'
import { agentIn, bothIn, cuesIn, dateFor, dateOfNext, daysOfNext, pairIn, placeIn, spanOfStay } from './clause'
import {
  after,
  amongOthers,
  begunFrom,
  isDestination,
  listedWith,
  missionAt,
  ofMission,
  reachedAt,
  rightBefore,
} from './destination'
import type { Head, OfficeOf } from './heads'
import { aboard, agentOfMain, beforeDelegation, carriedOver, headAt, isAny, isCome, ledThen } from './implied-roles'
import { partedByHost, partedByPlace, pronounOwner, within } from './owners'
import { phraseOf } from './phrase'
import { ofAnother } from './phrase-dates'
import { clauseStart, scopeStart, type Reading } from './reading'
import { acts, among, betweenTwo, canAct, fill, isGuest, isRole, led, secondSubject } from './roles'
import { caseOf, hasCue, isA, isMark, isVisit, type Unit } from './units'
import type { VerbGroup } from './verbs'

export function verbal(
  reading: Reading,
  sentence: number,
  at: number,
  verb: VerbGroup,
  frame: Frame,
  noun: number | null,
): Candidate {
  const limit = scopeStart(reading, at)
  const phrase = phraseOf(reading, at, limit)
  const clause = clauseStart(reading, at)
  // Infinitives and participles part no clause: "to widen and deepen …" leaves the subject where it stood.
  const ownAgent = reading.heads.some((head) => head.case === 'agent' && head.from >= limit && head.to <= verb.to)
  const farther = new Set(['to', 'led', 'carried', ...(ownAgent ? [] : ['agent'])])
  const inScope = reading.heads.filter(
    (head) =>
      head.from >= (farther.has(head.case) ? clause : limit) &&
      head.to <= verb.to &&
      !phrase.owners.includes(head) &&
      !belongsElsewhere(reading, head, at),
  )
  const { role, destination: gone } = fill(
    inScope.filter((head) => head.case !== 'of' && head.case !== 'nominative'),
    frame.roles,
  )
  // "X was welcomed on the part of Y": in the passive whoever it is the part of acts.
  const agentRole = frame.roles['agent']
  if (verb.passive && !ownAgent && isRole(agentRole) && !isRole(frame.roles['behalf']))
    for (const head of inScope) if (head.case === 'behalf' && canAct(head)) role.push({ role: agentRole, head })
  role.push(...celebrated(reading, frame, role, clause, phrase.from))
  let destination = gone
  const ofSlot = noun === null ? undefined : frame.roles['of']
  for (const owner of phrase.owners) {
    if (frame.type === 'visit') {
      if (isDestination(owner)) destination ??= owner
      else if (canAct(owner) && !isAny(reading, owner)) role.push({ role: 'actor', head: owner })
    } else if (ofSlot && ofSlot !== 'none' && ofSlot !== 'destination' && canAct(owner))
      role.push({ role: ofSlot, head: owner })
  }
  let parted: Head | null = null
  if (isRole(ofSlot) && role.every((filled) => filled.role !== ofSlot)) {
    // "X کا ایوان صدر میں استقبال": a place parts the owner from the noun.
    const owners = reading.heads.filter(
      (head) => head.from >= clause && head.to <= at && head.case === 'of' && canAct(head) && head.kind !== 'country',
    )
    const owner = owners.findLast(({ kind }) => kind === 'person') ?? owners.at(-1)
    const isParted =
      owner !== undefined &&
      (partedByPlace(reading, owner.end, phrase.from) ||
        (ofSlot === 'counterpart' && partedByHost(reading, owner.end, phrase.from)))
    if (owner !== undefined && !phrase.owners.includes(owner) && isParted) {
      role.push({ role: ofSlot, head: owner })
      parted = owner
    }
  }
  // "Y welcomed X on his visiting Z": who acts in the main clause does not travel.
  const visitor =
    frame.type === 'visit' && verb.tense === 'infinitive'
      ? reading.heads.findLast(
          ({ from, to, case: name, kind }) => from >= clause && to <= at && name === 'of' && kind === 'person',
        )
      : undefined
  if (visitor) role.splice(0, role.length, { role: 'actor', head: visitor })
  // "X, who has come on a visit to Z, was received": the participle stands before the name.
  const come = frame.type === 'visit' && isCome(reading, verb) ? headAt(reading, verb.to) : undefined
  if (come) {
    const leaders = phrase.owners.filter(({ kind }) => kind === 'person')
    role.splice(0, role.length, ...[...leaders, come].map((head) => ({ role: 'actor' as const, head })))
  }
  if (frame.type === 'visit' && role.length === 0) {
    // "X کا 10 نومبر کو چلی کا دورہ": a date parts the owner from the noun.
    const owner = reading.heads.find(
      (head) => head.from >= limit && head.to <= at && head.case === 'of' && head.kind === 'person',
    )
    const subject = inScope.some(
      ({ case: name, kind }) => name === 'nominative' && (kind === 'person' || kind === 'office'),
    )
    if (owner && !subject) role.push({ role: 'actor', head: owner })
  }
  if (frame.type === 'visit' && frame.beside === true)
    destination = inScope.find((head) => isDestination(head) && head.case === 'nominative' && head.end === at) ?? null
  else if (frame.type === 'visit' && destination === null) {
    destination =
      after(reading, at) ??
      (noun === null ? null : rightBefore(reading, at)) ??
      begunFrom(reading, at, verb) ??
      reachedAt(reading, at, verb) ??
      inScope.findLast(
        (head) =>
          isDestination(head) &&
          head.case !== 'with' &&
          (noun === null || head.case === 'of' || (head.case === 'nominative' && head.end === at)),
      ) ??
      null
  }
  // "After the session in New York he landed there": where he was going was told before.
  if (frame.type === 'visit' && noun === null && hasCue(reading.units[verb.from - 1], 'there')) destination = null
  if (frame.type === 'visit' && frame.nouns.length === 0 && role.length === 0) role.push(...aboard(inScope, reading))
  const named = frame.type === 'visit' && noun !== null && destination === null ? amongOthers(inScope, at) : []
  destination ??= named.at(-1) ?? null
  // "Visited the embassy of X."
  const mission =
    frame.type !== 'visit'
      ? null
      : destination && ofMission(reading, destination, at)
        ? destination
        : destination === null
          ? missionAt(reading, at)
          : null
  if (mission) {
    destination = null
    role.push({ role: 'counterpart', head: mission })
  }
  among(inScope, frame, role)
  const signers = frame.both === true ? betweenTwo(inScope) : []
  role.push(...signers)
  role.push(...carriedOver(reading, role, frame, limit, phrase.from))
  const subjectRole = frame.roles['agent'] === 'none' ? frame.roles['nominative'] : frame.roles['agent']
  const subject = isRole(subjectRole) ? subjectRole : null
  // "X receiving credentials from Y": Y has the same part, and does not act.
  const isMet = ({ case: how }: Head) =>
    (how === 'with' || how === 'to') && frame.roles[how] === subject && frame.roles['agent'] === subject
  if (subject !== null && !role.some((filled) => filled.role === subject && acts(filled.head) && !isMet(filled.head))) {
    const nominative = inScope.filter(
      (head) =>
        head.case === 'nominative' &&
        acts(head) &&
        head !== destination &&
        !(frame.type === 'visit' && isDestination(head)),
    )
    for (const head of nominative) role.push({ role: subject, head })
  }
  const has = subject === null || role.some((filled) => filled.role === subject) || agentIn(reading, clause, verb.to)
  secondSubject(role, frame)
  role.push(...beforeDelegation(reading, frame, role, at))
  role.push(...ledThen(reading, role, verb.to))
  const him = pronounOwner(reading, phrase.from, ofSlot, role)
  if (him) role.push(him)
  // "In conversation with Y, X said": that is no talk of its own.
  const later = has || subject !== 'host' ? undefined : agentOfMain(reading, verb)
  if (later && subject !== null) role.push({ role: subject, head: later })
  const own = dateFor(reading, limit, verb.to, at, (index) => ofAnother(reading, index, phrase.from, parted))
  const cues = cuesIn(
    reading,
    hasCue(reading.units[limit - 1], 'where') ? scopeStart(reading, limit - 2) : limit,
    verb.to,
  )
  // "Welcomed X's visit": who does so need not have met him then.
  if (frame.notAt !== undefined && isA(reading.units[at - 1], 'genitive') && isVisit(reading.units[at - 2]))
    cues.add('ofVisit')
  // Where it is told with joy, or as what one is welcomed for, it may have been told before.
  if (frame.type === 'visit' && (verb.tense === 'infinitive' || come)) cues.add('welcomed')
  if (
    hasCue(reading.units[at], 'several') &&
    role.every(({ role: part, head }) => part !== 'counterpart' || head.kind === 'person')
  )
    cues.add('separately')
  const follows = verb.tense === 'infinitive' ? -1 : dateOfNext(reading, verb.to)
  const goesOn = frame.type === 'visit' && own < 0 && follows < 0 && verb.tense === 'perfective'
  const date = own >= 0 ? own : goesOn ? daysOfNext(reading, verb.to) : follows
  const presents = frame.notAt === undefined ? null : presentedTo(reading, clause, at, verb.to)
  if (presents) for (const [index, { head }] of role.entries()) role[index] = { role: 'attendee', head }
  return {
    sentence,
    type: mission ? 'meeting' : (presents?.type ?? frame.type),
    frame: mission ? { ...frame, type: 'meeting', needs: ['actor', 'counterpart'], dated: true } : (presents ?? frame),
    how: 'verbal',
    from: Math.min(phrase.from, at),
    to: verb.to,
    tense: come ? 'perfective' : verb.tense,
    negated: verb.negated,
    passive: verb.passive,
    roles: led(frame.guests === true ? role.filter(({ role: part, head }) => part === 'host' || isGuest(head)) : role),
    // What was signed "by" nobody was not signed by whom the sentence before was about.
    missing: has || later || ((verb.passive || verb.verb === 'happen') && frame.both === true) ? null : subject,
    destination,
    further: destination === null ? [] : [...listedWith(reading, destination, phrase.owners), ...named.slice(0, -1)],
    place: placeIn(
      inScope.filter(
        (head) => !(parted && within(head, parted, phrase.from)) && signers.every((signer) => signer.head !== head),
      ),
      destination,
    ),
    name: null,
    date: frame.type === 'visit' ? spanOfStay(reading, date) : date,
    visitKind: phrase.visitKind,
    milestone: null,
    anaphoric: frame.type !== 'visit' && (role.length === 0 || toNobody(frame, role)),
    both: bothIn(reading, clause, verb.to),
    ...pairOf(reading, clause, verb.to),
    office: officeIn(inScope, frame),
    cues,
  }
}

function pairOf(reading: Reading, from: number, to: number): Pick<Candidate, 'pair'> {
  const pair = pairIn(reading, from, to)
  return pair ? { pair } : {}
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

/** "With X's talks, and with Y a meeting": what belongs to the noun right behind it is no part of another frame. */
function belongsElsewhere(reading: Reading, head: Head, at: number): boolean {
  const noun = reading.units[head.end]
  if (head.case !== 'with' || head.end >= at || isA(reading.units[head.end + 1], 'and')) return false
  return noun !== undefined && caseOf(reading.units[head.end + 1]) !== null && takesWith(noun)
}

function takesWith(unit: Unit): boolean {
  return unit.cues.some((cue) => cue.kind === 'frame' && isRole(cue.frame.roles['with']))
}

/** "… کو سفیر مقرر کیا": the office stands right before the verb. */
function officeIn(heads: readonly Head[], frame: Frame): OfficeOf | null {
  if (!frame.needs.includes('office')) return null
  return heads.findLast((head) => head.kind === 'office')?.offices[0] ?? null
}

/** "X presented the medal": to whom was told before. */
function toNobody({ type, roles }: Frame, role: readonly RoleHead[]): boolean {
  return type === 'ceremony' && roles['to'] === 'attendee' && role.every(({ head }) => head.case === 'agent')
}
