// What a sentence leaves for the next: whom a pronoun there means. It reads no sentence ahead.
import type { Draft } from '../events/draft'
import type { Head } from '../sentence/head'
import { speaksForOthers } from '../events/parties'
import type { People } from './people'
import { type Reference } from './people'
import { resolved } from './pronoun'
import { isSpeaker, type Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isMark } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'

/** Who acted in a sentence is whom the next one's pronoun means; where nobody did, whose visit it told of. */
export function remember(reading: Reading, people: People, drafts: readonly Draft[]): void {
  if (reading.kind !== 'body') return
  const leader = leaderIn(reading)
  if (leader) people.leader = people.resolve(leader)
  const acting = reading.heads.find(
    (head) =>
      (head.case === 'agent' || (head.case === 'nominative' && !isIncluded(head, reading))) &&
      (head.kind === 'person' || head.kind === 'office' || head.id === 'guest') &&
      !isSpeaker(head, reading.units) &&
      !speaksForOthers(head, reading),
  )
  const reference = acting ? resolved(acting, reading, people) : visitorIn(reading, drafts, people)
  if (!reference) return
  const history = reading.units.slice(0, opening).some((unit) => hasCue(unit, 'past'))
  if (reference.kind === 'person') people.remember(reference, history)
}

/** Who leads the one delegation of an article, wherever that is told; null where several do, or nobody does. */
export function leaderOf(readings: readonly Reading[], people: People): Reference | null {
  const led = readings.flatMap((reading) => (reading.kind === 'body' ? (leaderIn(reading) ?? []) : []))
  const [first, ...others] = led.map((head) => people.resolve(head))
  return first && others.every(({ ids: [id] }) => id === first.ids[0]) ? first : null
}

/** "Among those whom he met were X and Y": they did nothing. */
function isIncluded({ to }: Head, { units, groups }: Reading): boolean {
  const verb = groups.find(({ from, tense }) => from >= to && finiteTenses.has(tense))
  const at = units.findLastIndex((unit, index) => index < to && caseOf(unit) === 'in')
  return verb !== undefined && at >= 0 && hasCue(units[verb.from - 1], 'included')
}

/** Where "before that" stands of a sentence that tells history, in units. */
const opening = 3

/** "The visit of X to Y", "his second visit", "the assembly elected X": whose it is acts, though no verb says so. */
function visitorIn(reading: Reading, drafts: readonly Draft[], people: People): Reference | null {
  const { sentence, heads } = reading
  const told = drafts.findLast(
    ({ type, evidence }) =>
      (type === 'visit' || type === 'appointment') && evidence.some(({ start }) => start === sentence.start),
  )
  const visitor = told?.parties.find(({ kind, role }) => kind === 'person' && (role === 'actor' || role === 'subject'))
  if (!visitor) {
    // "X's plane turned to Y", and nobody acts: not "he praised X's leadership".
    const [owner, ...others] = heads.filter(({ kind, case: name }) => kind === 'person' && name === 'of')
    if (!owner || others.length > 0 || speaksForOthers(owner, reading)) return null
    return heDoes(heads, owner) ? null : people.resolve(owner)
  }
  // "He spoke of X's visit": he is no other for that.
  const named = heads.findLast(({ id }) => id === visitor.entity)
  if (named && heDoes(heads, named)) return null
  const country = people.countryOf(visitor.entity)
  return { kind: 'person', ids: [visitor.entity], countries: country === null ? [] : [country], offices: [] }
}

/** Whether "he" acts before somebody is named. */
function heDoes(heads: readonly Head[], { from }: Head): boolean {
  return heads.some(({ kind, id, case: how, to }) => kind === 'pronoun' && id === null && how === 'agent' && to <= from)
}

/** "Led by X", "X was leading the delegation", "the head of the delegation was X". */
function leaderIn({ heads, units }: Reading): Head | undefined {
  const persons = heads.filter(({ kind }) => kind === 'person')
  const led = persons.find((head) => head.case === 'led')
  if (led) return led
  const at = units.findIndex((unit, index) => hasCue(unit, 'delegationHead') || leads(units, index))
  if (at < 0) return undefined
  return (
    persons.find(({ from, to, case: name }) => (from <= at && at < to) || (from > at && name === 'nominative')) ??
    // "Whose leading was done by X".
    persons.find(({ from, case: name }) => from === at + 1 && name === 'agent') ??
    // "X, leading a delegation, went".
    persons.find(({ to, case: name }) => to <= at && name !== 'with' && name !== 'to')
  )
}

/** "The leading of the delegation", "a delegation, whose leading": of the delegation, right before it or before "whose". */
function leads(units: Reading['units'], at: number): boolean {
  const relative = hasCue(units[at - 2], 'clause') && isMark(units[at - 3])
  // "Whose head was X".
  if (!hasCue(units[at], 'leads') && !(relative && hasCue(units[at], 'head'))) return false
  if (!isA(units[at - 1], 'genitive')) return false
  const whose = relative ? at - 4 : at - 2
  return led.some((name) => hasCue(units[whose], name))
}

/** Those who come led by somebody, and what they come by. */
const led = ['delegation', 'ship', 'vessel', 'vehicle']
