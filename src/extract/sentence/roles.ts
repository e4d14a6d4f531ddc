// How phrases fill the roles of a frame by their cases. It looks at no words between them, and resolves nobody.
import type { Frame, Slot } from '../../lexicon/language'
import type { Role } from '../../model/event'
import type { RoleHead } from '../events/candidate'
import { isDestination } from '../events/destination'
import type { Head } from './head'
import { hasCue, isA, isGathering, isMark } from './units'
import type { VerbClause } from './verb-clause'

/** Whether a slot of a frame is filled by who takes part: not by where a journey goes, nor by nothing. */
export function isRole(slot: Slot | undefined): slot is Role {
  return slot !== undefined && slot !== 'none' && slot !== 'destination'
}

/**
 * The heads that fill the slots of a frame by their cases, and the one that says where a journey goes.
 *
 * @example fill(heads, { agent: 'actor', with: 'counterpart' }).role //=> [{ role: 'actor', head }, …]
 */
export function fill(heads: readonly Head[], roles: Frame['roles']): { role: RoleHead[]; destination: Head | null } {
  const role: RoleHead[] = []
  let destination: Head | null = null
  for (const head of heads) {
    const slot: Slot | undefined = roles[head.case]
    if (slot === undefined || slot === 'none') continue
    if (slot === 'destination') destination = head
    else if (canAct(head)) role.push({ role: slot, head })
  }
  return { role: role.map((filled) => asLeader(filled, role)), destination }
}

/** Who acts in what a frame tells: its agent, of a frame that has none its subject. */
export function subjectOf({ roles }: Frame): Role | null {
  const slot = roles['agent'] === 'none' ? roles['nominative'] : roles['agent']
  return isRole(slot) ? slot : null
}

/** "X was welcomed on the part of Y", "X's letter was sent to Y": in the passive whoever it is the part of, or whose it is, acts. */
export function onBehalf({ verb, frame, heads, ownAgent, phrase }: VerbClause): RoleHead[] {
  const role = frame.roles['agent']
  if (!verb.passive || ownAgent || !isRole(role)) return []
  const writers = isSent(frame) ? phrase.owners : []
  const behalf = isRole(frame.roles['behalf']) ? [] : heads.filter((head) => head.case === 'behalf')
  return [...writers, ...behalf].filter(canAct).map((head) => ({ role, head }))
}

/** Of a letter nobody received yet: whose it is wrote it. */
export function isSent({ type, roles }: Frame): boolean {
  return type === 'message' && roles['of'] === undefined
}

/** "X and Y will sign an agreement between body A and body B": the bodies' agreement, and X and Y sign it. */
export function withoutBodies(role: readonly RoleHead[], { both }: Frame): RoleHead[] {
  const isBody = ({ case: how, kind }: Head) => how === 'among' && kind === 'organisation'
  const signed = both === true && role.some(({ head }) => head.kind === 'person' && head.case !== 'among')
  return role.filter(({ head }) => !signed || !isBody(head))
}

/** Who stands without a case, where nobody acts yet. */
export function nominatives(
  { reading, at, limit, frame, heads }: VerbClause,
  role: readonly RoleHead[],
  subject: Role,
  destination: Head | null,
): RoleHead[] {
  // "X, who is here for the council of the ministers of Y": the ministers are not who has come.
  const relative = frame.type === 'visit' && hasCue(reading.units[limit - 1], 'whoRelative')
  // "X receiving credentials from Y": Y has the same part, and does not act.
  const isMet = ({ case: how }: Head) =>
    (how === 'with' || how === 'to') && frame.roles[how] === subject && frame.roles['agent'] === subject
  const isBody = ({ case: how, kind }: Head) => frame.both === true && how === 'among' && kind === 'organisation'
  const taken = role.some(
    (filled) => filled.role === subject && acts(filled.head) && !isMet(filled.head) && !isBody(filled.head),
  )
  if (taken) return []
  // "Received X, chairman of A, and Y, chairman of B": both are received, by whoever acted before.
  const isReceivedToo = ({ end }: Head) =>
    (isA(reading.units[end], 'and') || isMark(reading.units[end], '،,')) &&
    role.some((filled) => filled.role === 'counterpart' && filled.head.case === 'of' && filled.head.from > end)
  // "Who was elected president": the office he came to, and not who holds it.
  const isOffice = ({ kind, end }: Head) => frame.needs.includes('office') && kind === 'office' && end === at
  return heads
    .filter(
      (head) =>
        head.case === 'nominative' &&
        acts(head) &&
        !isOffice(head) &&
        // "The WEF conference": it bears the name of a body, which does nothing there.
        !isGathering(reading.units[head.end]) &&
        !(relative && head.kind === 'group') &&
        // "For the APEC week to A he came": a body goes nowhere, its delegation does.
        !(frame.type === 'visit' && head.kind === 'organisation') &&
        head !== destination &&
        !(frame.type === 'visit' && isDestination(head)),
    )
    .map((head) => ({ role: subject === 'host' && isReceivedToo(head) ? 'counterpart' : subject, head }))
}

/** "X اور Y کے درمیان", "X اور Y میں": the first acts, the others are whom he acts with. */
export function among(heads: readonly Head[], frame: Frame, role: RoleHead[]): void {
  // "Came under an agreement between A and B": of a journey it says nothing.
  if (frame.roles['among'] === 'none' || frame.type === 'visit') return
  const both = heads.filter((head) => head.case === 'among' && canAct(head))
  const two = frame.needs.includes('counterpart')
    ? heads.filter((head) => head.case === 'in' && head.kind === 'person')
    : []
  for (const [index, head] of (both.length === 0 && two.length > 1 ? two : both).entries())
    role.push({ role: index === 0 ? 'actor' : 'counterpart', head })
}

/**
 * "X اور Y میں معاہدے پر دستخط": two countries in which something is signed are the two that sign it, and so are two that
 * stand together without a case.
 */
export function betweenTwo(heads: readonly Head[]): RoleHead[] {
  const at = heads.findIndex(
    (head, index) =>
      (head.case === 'in' || (head.case === 'nominative' && head.end > head.to)) &&
      head.kind === 'country' &&
      isSecond(heads[index + 1], head),
  )
  return heads.slice(at < 0 ? heads.length : at, at + 2).map((head) => ({ role: 'actor', head }))
}

function isSecond(next: Head | undefined, { case: how, end, id }: Head): boolean {
  return next?.kind === 'country' && next.case === how && next.from === end && next.id !== id
}

/** "X نے اور Y نے": where nobody is met, those who act met each other; they wrote "to each other" where that is said. */
export function secondSubject(role: RoleHead[], frame: Frame, eachOther = false): void {
  if (!(isRole(frame.roles['with']) || eachOther) || !frame.needs.includes('counterpart')) return
  if (role.some((filled) => filled.role === 'counterpart')) return
  const subject = frame.roles['agent']
  const acting = role.filter((filled) => filled.role === subject)
  for (const filled of acting.slice(1)) role[role.indexOf(filled)] = { role: 'counterpart', head: filled.head }
}

/** A leader stands for his delegation. */
export function led(roles: readonly RoleHead[]): RoleHead[] {
  const leaders = roles.filter((filled) => filled.head.case === 'led')
  return roles.filter(
    ({ role, head }) =>
      head.case === 'led' || head.kind === 'person' || leaders.every((leader) => leader.role !== role),
  )
}

/** Units between a leader and the delegation he leads. */
const farLed = 8

/** "Met a delegation of A led by X": the leader plays the part of the delegation named behind him. */
function asLeader(filled: RoleHead, roles: readonly RoleHead[]): RoleHead {
  const { case: how, end } = filled.head
  const next = roles.find(({ head: { kind, from } }) => kind === 'delegation' && from >= end && from - end <= farLed)
  return how === 'led' && next ? { ...filled, role: next.role } : filled
}

/** Whether a head may fill a role at all; a place may not. */
export function canAct(head: Head): boolean {
  return head.kind !== 'place'
}

/** Whether a head is somebody who acts himself, and no country. */
export function acts(head: Head): boolean {
  return head.kind !== 'place' && head.kind !== 'country'
}

/** Whether a head is somebody who can be received. */
export function isGuest({ kind }: Head): boolean {
  return kind !== 'organisation' && kind !== 'country' && kind !== 'place'
}
