// Who fills a role of a verb though no case of its own clause says so: by the verb before, the clause behind, the vehicle
// he is in. It takes nobody from another sentence.
import type { Frame } from '../../lexicon/language'
import type { RoleHead } from './candidate'
import { listOfMet } from '../sentence/clause'
import type { Head } from '../sentence/head'
import { mainVerb, scopeStart, type Reading } from '../sentence/reading'
import { canAct, isRole } from '../sentence/roles'
import { caseOf, hasCue, isA, isMark, isVisit } from '../sentence/units'
import type { VerbClause } from '../sentence/verb-clause'
import type { VerbGroup } from '../sentence/verbs'

/** "Welcomed and held talks with": what is said of the first verb alone goes for the second too. */
export function carriedOver(
  reading: Reading,
  role: readonly RoleHead[],
  frame: Frame,
  limit: number,
  from: number,
): RoleHead[] {
  const slot = frame.roles['with']
  // "Met X and worked": one meeting.
  const needed = isRole(slot) && frame.needs.includes(slot) && role.length === 0 && frame.sides !== true
  const joined =
    isA(reading.units[limit], 'and') && reading.heads.every((head) => head.to <= limit || head.from >= from)
  if (!needed || !joined) return []
  const before = scopeStart(reading, limit - 1)
  return reading.heads
    .filter((head) => head.from >= before && head.to <= limit && canAct(head))
    .filter((head) => head.case === 'with' || head.case === 'of')
    .map((head) => ({ role: slot, head }))
}

/** "Received X (an apposition) and the delegation": the guest named before the delegation, behind whoever receives. */
export function beforeDelegation({ heads }: Reading, frame: Frame, role: readonly RoleHead[], at: number): RoleHead[] {
  const guests = role.filter(({ role: part }) => part === 'counterpart')
  const host = role.find(({ role: part, head }) => part === 'host' && head.case === 'agent')
  const [first] = guests
  if (!frame.needs.includes('host') || !host || !first || guests.some(({ head }) => head.kind !== 'delegation'))
    return []
  return heads
    .filter(
      ({ from, to, kind, case: name }) =>
        kind === 'person' && name === 'nominative' && from >= host.head.end && to <= at,
    )
    .map((head) => ({ role: first.role, head }))
}

/** "Received a delegation, which X was leading", "…, the head of the delegation was X", "which, led by X, has come": its leader. */
export function ledThen(reading: Reading, role: readonly RoleHead[], to: number): RoleHead[] {
  const { units, heads } = reading
  // "X and the delegation met the delegation of Y, whose head": the one named last.
  const last = heads.findLast((head) => head.kind === 'delegation' && role.some((filled) => filled.head === head))
  const delegation =
    role.find(({ head }) => head === last) ??
    role.find(({ role: part, head }) => part === 'counterpart' && head.kind === 'group')
  if (!delegation) return []
  const inset = reading.insets.find((one) => one.to === delegation.head.from && one.to === delegation.head.to)
  const at = inset?.from ?? (isMark(units[to]) ? to + 1 : to)
  const which = hasCue(units[at], 'clause') && isA(units[at + 1], 'genitive')
  const leads = which && (hasCue(units[at + 2], 'leads') || hasCue(units[at + 2], 'head'))
  const led = hasCue(units[at], 'whoRelative')
  if (!leads && !led && !hasCue(units[at], 'delegationHead')) return []
  const leader = heads.find((head) => head.to > at && head.kind === 'person')
  return leader && (!led || leader.case === 'led') ? [{ role: delegation.role, head: leader }] : []
}

/** "Met several leaders, among whom were A and B": those listed behind the verb, for whom so far nobody by name stands. */
export function listedBehind(reading: Reading, frame: Frame, role: readonly RoleHead[], to: number): RoleHead[] {
  const slot = frame.roles['with']
  const list = listOfMet(reading)
  const known = role.some(({ role: part, head }) => part === slot && head.kind === 'person')
  if (!isRole(slot) || known || list < to || list - to > 1) return []
  const verb = reading.groups.find(({ from }) => from > list)
  return reading.heads
    .filter(({ from, to: end, kind, case: name }) => {
      return from > list && end <= (verb?.from ?? list) && kind === 'person' && name === 'nominative'
    })
    .map((head) => ({ role: slot, head }))
}

/** "Welcoming X, the president said", "after being elected X met Y": who does it acts in the main clause. */
export function agentOfMain(reading: Reading, { tense, to }: VerbGroup): Head | undefined {
  const after = tense === 'infinitive' && caseOf(reading.units[to]) === 'after'
  if (tense !== 'participle' && tense !== 'conjunctive' && !after) return undefined
  const main = mainVerb(reading, to)
  return reading.heads.find(
    (head) =>
      head.from >= to &&
      main !== null &&
      head.to <= main.from &&
      head.case === 'agent' &&
      (head.kind === 'person' || head.kind === 'office'),
  )
}

/**
 * "Having visited A, X arrived in B", "after visiting A, on the 4th X left for B", "after meeting Y, X said", "speaking with Y by phone, X said": who does it is
 * the subject of the main clause behind, where nobody but whom he met is named before.
 */
export function subjectOfMain(
  reading: Reading,
  { tense, to, from }: VerbGroup,
  met: readonly Head[],
): Head | undefined {
  const after = tense === 'conjunctive' || (tense === 'infinitive' && caseOf(reading.units[to]) === 'after')
  const main = after || (tense === 'participle' && met.length > 0) ? mainVerb(reading, to) : null
  // "X said that after meeting Y, Z was glad": what X says is not of X.
  const that = reading.units.findLastIndex((unit, at) => at < from && hasCue(unit, 'reportedClause'))
  const others = reading.heads.filter(
    (head) => head.from > that && head.to <= from && !met.includes(head) && head.kind !== 'country',
  )
  if (!main || others.some(canAct)) return undefined
  const bound = reading.bounds.find((at) => at > to && hasCue(reading.units[at - 1], 'clause')) ?? Infinity
  const isOne = (kind: Head['kind']) => kind === 'person' || (kind === 'office' && met.length > 0)
  return reading.heads.find(
    ({ from: at, to: end, kind, case: name }) =>
      at >= to && end <= Math.min(main.from, bound) && isOne(kind) && (name === 'agent' || name === 'nominative'),
  )
}

/** Who goes on a visit, of those found so far and of those whom a participle, a clause or a date parts from the noun. */
export function travellers(
  { reading, at, verb, limit, start, phrase, heads }: VerbClause,
  found: readonly RoleHead[],
  come: Head | undefined,
): readonly RoleHead[] {
  const going = (head: Head): RoleHead => ({ role: 'actor', head })
  // "X, who has come on a visit to Z, was received": the participle stands before the name.
  if (come) return [...phrase.owners.filter(({ kind }) => kind === 'person'), come].map(going)
  const owners = reading.heads.filter(
    ({ from, to, case: name, kind }) => from >= start && to <= at && name === 'of' && kind === 'person',
  )
  // "Y welcomed X on his visiting Z": who acts in the main clause does not travel.
  const visitor = verb.tense === 'infinitive' ? owners.at(-1) : undefined
  if (visitor) return [going(visitor)]
  if (found.length > 0) return found
  // "X کا 10 نومبر کو چلی کا دورہ": a date parts the owner from the noun.
  const owner = reading.heads.find(
    (head) =>
      head.from >= limit &&
      head.to <= at &&
      head.case === 'of' &&
      head.kind === 'person' &&
      // "For the crowning of X ended his trip to Y": that is no trip of X's.
      !reading.units.slice(head.end, at).some((unit) => caseOf(unit) === 'for'),
  )
  const subject = heads.some(
    ({ case: name, kind }) => name === 'nominative' && (kind === 'person' || kind === 'office'),
  )
  return owner && !subject ? [going(owner)] : []
}

/** "X's plane landed in Y": he has come. */
export function aboard(heads: readonly Head[], { units }: Reading): RoleHead[] {
  const head = heads.find(
    ({ end, kind, case: name }) =>
      name === 'of' && (kind === 'person' || kind === 'office') && hasCue(units[end], 'vehicle'),
  )
  return head ? [{ role: 'actor', head }] : []
}

/** "Come on a visit", as said of whom the next phrase names; not "who is to come". */
export function isCome({ units }: Reading, { verb, tense, from, to }: VerbGroup): boolean {
  const gone = verb === 'come' || verb === 'go' || (verb === 'arrive' && isVisit(units[from - 2]))
  return tense === 'relative' && gone && !hasCue(units[to - 1], 'scheduled')
}

/** Who is named at a unit: a person, an office or a delegation. */
export function headAt({ heads }: Reading, at: number): Head | undefined {
  const head = heads.find(({ from, to }) => from <= at && to > at)
  return head && (head.kind === 'person' || head.kind === 'delegation' || head.kind === 'office') ? head : undefined
}
