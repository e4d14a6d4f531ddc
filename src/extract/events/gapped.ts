// One verb for two tellings: "X met A on the 5th and B on the 11th", "X met A, while Y B". It adds no date and nobody.
import type { Candidate, RoleHead } from './candidate'
import { dateFor, placeIn } from '../sentence/clause'
import { fill, subjectOf } from '../sentence/roles'
import { scopeStart, type Reading } from '../sentence/reading'
import type { Head } from '../sentence/head'
import { caseOf, isA, isMark } from '../sentence/units'

/**
 * The tellings of one verb, each with its own day: of those met, or of where a journey goes, each the day right before
 * it. One telling where the days do not alternate with them.
 */
export function byDays(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((found) => {
    if (found.how !== 'verbal') return [found]
    const candidate = withMet(reading, found)
    const { destination, further, roles } = candidate
    const goals = destination
      ? [...gone(reading, destination), ...further, destination]
      : roles.flatMap((one) => (isMet(one) ? [one.head] : []))
    const groups = dated(reading, candidate, goals)
    if (groups.length < 2) return [found]
    return groups.map(({ date, at, heads }) => {
      const [last, ...others] = heads.toReversed()
      const own = { ...candidate, date }
      if (destination) return { ...own, destination: last ?? destination, further: others.toReversed() }
      const there = reading.heads.filter(({ from, to }) => from >= at && to <= (last?.from ?? at))
      const met = roles.filter((one) => !isMet(one) || heads.includes(one.head))
      return { ...own, roles: met, place: placeIn(there, null) ?? placeBefore(candidate, groups) }
    })
  })
}

/** Where all of it took place: said before the first of the days. */
function placeBefore({ place }: Candidate, [first]: readonly Dated[]): Head | null {
  return place && first && place.to <= first.at ? place : null
}

/** "To Laos from the 9th and to Vietnam from the 12th": countries before the last, each between two dates. */
function gone(reading: Reading, { from: last }: Head): Head[] {
  return reading.heads.filter(
    (head) => (head.kind === 'country' || head.kind === 'place') && head.to < last && standsBetweenDays(reading, head),
  )
}

/** "On the 5th A and on the 6th with B": whom somebody met before the last, each between two dates. */
function withMet(reading: Reading, candidate: Candidate): Candidate {
  const { roles, frame, destination } = candidate
  const met = roles.find(isMet)
  if (!met || destination) return candidate
  const others = reading.heads.filter(
    (head) =>
      head.kind === 'person' &&
      head.to < met.head.from &&
      !roles.some((one) => isMet(one) && one.head === head) &&
      standsBetweenDays(reading, head),
  )
  if (others.length === 0) return candidate
  // Where nobody else acts, it is the subject of the sentence before.
  const acting = roles.filter(({ head }) => !others.includes(head))
  const subject = frame ? subjectOf(frame) : null
  const missing = acting.some(({ role }) => role === subject) ? candidate.missing : subject
  return { ...candidate, missing, roles: [...acting, ...others.map((head) => ({ ...met, head }))] }
}

/** "On the 5th in A B, on the 6th …": in no case of its own, a day before it and another behind. */
export function standsBetweenDays({ units, bounds }: Reading, { from, to, case: name }: Head): boolean {
  const listed = name === 'nominative' && (isA(units[to], 'and') || isMark(units[to])) && units[to + 1]?.kind === 'date'
  if (!listed) return false
  const near = Math.max(0, from - nearDay)
  const day = near + units.slice(near, from).findLastIndex(({ kind }) => kind === 'date')
  if (day < near || bounds.some((bound) => bound > day && bound <= from)) return false
  return units.slice(day + 1, from).every((unit) => !isMark(unit) && caseOf(unit) !== 'agent')
}

/** From a day to whom it is told of, in units: "on the 6th in Astana the president". */
const nearDay = 6

function isMet({ role }: RoleHead): boolean {
  return role === 'counterpart'
}

/** A day, its unit, and those who stand behind it. */
interface Dated {
  readonly date: number
  readonly at: number
  readonly heads: Head[]
}

/** Heads by the day that stands before them; empty unless each of them has one, and no day has none. */
function dated(reading: Reading, { from, to }: Candidate, goals: readonly Head[]): Dated[] {
  const limit = scopeStart(reading, to - 1)
  const found: Dated[] = []
  let open: Dated | null = null
  for (const [at, unit] of reading.units.entries()) {
    if (at < Math.min(from, limit) || at >= to) continue
    if (unit.kind === 'date') {
      if (open && open.heads.length === 0) return []
      open = { date: unit.date, at, heads: [] }
      found.push(open)
    }
    const head = goals.find((goal) => goal.from === at)
    if (head && !open) return []
    if (head) open?.heads.push(head)
  }
  return found.every(({ heads }) => heads.length > 0) ? found : []
}

/** With what is told before or behind a clause break by the same verb: "X met A, while Y B", "X A, while Y met B". */
export function elliptic(reading: Reading, candidate: Candidate): Candidate[] {
  const { frame, how, to } = candidate
  if (how !== 'verbal' || !frame?.needs.includes('counterpart')) return [candidate]
  const limit = scopeStart(reading, to - 1)
  const next = reading.bounds.find((bound) => bound > to) ?? reading.units.length
  const before = limit > 0 ? bareSides(reading, scopeStart(reading, limit - 1), limit, candidate) : null
  const behind = next < reading.units.length ? bareSides(reading, next, reading.units.length, candidate) : null
  return [...(before ? [before] : []), candidate, ...(behind ? [behind] : [])]
}

/** A clause without a verb in which somebody acts and somebody is met. */
function bareSides(reading: Reading, from: number, to: number, candidate: Candidate): Candidate | null {
  const { frame } = candidate
  if (!frame || reading.groups.some((group) => group.from >= from && group.to <= to)) return null
  const heads = reading.heads.filter((head) => head.from >= from && head.end <= to)
  const roles = fill(heads, frame.roles).role
  const acting = roles.some(({ role, head }) => role !== 'counterpart' && head.case === 'agent')
  if (!acting || !roles.some(isMet) || reading.bounds.some((bound) => bound > from && bound < to)) return null
  return { ...candidate, roles, missing: null, date: dateFor(reading, from, to, to), place: null }
}

/**
 * One verb of travel for several who came each on a day of his own: "in March A and in November B visited C", "A came to C
 * on the 3rd, B on the 5th, and D in August".
 */
export function travellers(reading: Reading, candidate: Candidate): Candidate[] {
  const { type, how, destination, roles, to } = candidate
  const [own, ...others] = roles.filter(({ role }) => role === 'actor')
  if (type !== 'visit' || how !== 'verbal' || !destination || !own || others.length > 0) return [candidate]
  const { heads, units } = reading
  const people = heads.filter(({ kind, case: name }) => kind === 'person' && name === 'nominative')
  const found: Candidate[] = []
  const first = people.findLast(({ to: end }) => end <= own.head.from)
  const day = first === undefined ? -1 : dayBefore(reading, first.from)
  if (first && day >= 0 && isA(units[first.end], 'and') && units[first.end + 1]?.kind === 'date')
    found.push({ ...candidate, roles: [{ role: 'actor', head: first }], date: day })
  found.push(candidate)
  let end = to
  for (const head of people) {
    const follows = head.from > end && units.slice(end, head.from).every((unit) => isMark(unit) || isA(unit, 'and'))
    const date = units[head.end]?.kind === 'date' ? head.end : -1
    const close = caseOf(units[date + 1]) === null ? date + 1 : date + 2
    const ends = isMark(units[close]) || isA(units[close], 'and') || isMark(units[close], '۔.') || close >= units.length
    if (!follows || head.from - end > 2 || date < 0 || !ends) continue
    found.push({ ...candidate, roles: [{ role: 'actor', head }], missing: null, date: units[date]?.date ?? -1 })
    end = close
  }
  return found
}

/** "A from the 25th to the 27th and B from the 27th to the 29th visited C": those who act, each before his own days. */
export function byTravellers(reading: Reading, candidate: Candidate): Candidate[] {
  const { type, how, roles } = candidate
  const acting = roles.filter(({ role, head }) => role === 'actor' && head.case === 'agent')
  if (type !== 'visit' || how !== 'verbal' || acting.length < 2 || acting.length < roles.length) return [candidate]
  const told: Candidate[] = []
  let open: RoleHead[] = []
  for (const actor of acting.sort((a, b) => a.head.from - b.head.from)) {
    open.push(actor)
    const unit = reading.units[actor.head.end]
    if (unit?.kind !== 'date') continue
    told.push({ ...candidate, roles: open, date: unit.date })
    open = []
  }
  return told.length > 1 && open.length === 0 ? told : [candidate]
}

/** Units of what somebody is called between a day and his name. */
const longestTitle = 6

/** The date before a name, past its case and what he is called. */
function dayBefore({ units, groups }: Reading, from: number): number {
  const at = units.findLastIndex((unit, index) => index < from && unit.kind === 'date')
  if (at < 0 || from - at > longestTitle) return -1
  const parted = units.slice(at + 1, from).some((unit) => unit.kind === 'mark' || caseOf(unit) === 'agent')
  return parted || groups.some((group) => group.from > at && group.to <= from) ? -1 : (units[at]?.date ?? -1)
}
