// Who is meant by a message that is addressed to nobody: whose occasion it is, or with whom something is expressed. It
// reads one clause, and resolves nobody.
import type { Frame } from '../../lexicon/language'
import type { RoleHead } from './candidate'
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { isRole } from '../sentence/roles'
import { caseOf, hasCue, isLight, type Unit } from '../sentence/units'

/**
 * "On the occasion of X's election they sent congratulations": nobody is addressed, and whose occasion it is is meant:
 * the person told of before it, else the country.
 */
export function celebrated(
  { heads, units }: Reading,
  { roles }: Frame,
  role: readonly RoleHead[],
  from: number,
  to: number,
): RoleHead[] {
  const slot = roles['occasion']
  if (!isRole(slot) || role.some((filled) => filled.role === slot)) return []
  // "Wrote, expressing condolence with X": whom it is expressed to.
  const told = heads.find((head) => head.from >= from && head.case === 'with' && head.kind === 'person')
  if (told && units.slice(told.end, to).some((unit) => isExpression(unit))) return [{ role: slot, head: told }]
  const loss = units.findLastIndex((unit, at) => at >= from && at < to && caseOf(unit) === 'on' && isLoss(units, at))
  if (loss >= 0) return condoled(heads, from, loss).map((head) => ({ role: slot, head }))
  const isDay = (unit: Unit | undefined) => unit?.entries.some(({ kind }) => kind === 'occasion') ?? false
  const end = units.findLastIndex(
    (unit, at) =>
      at >= from &&
      at < to &&
      (caseOf(unit) === 'occasion' ||
        (caseOf(unit) === 'on' && (isDay(units[at - 1]) || hasCue(units[at - 1], 'jubilee') || isRise(units, at)))),
  )
  if (end < 0) return []
  const owners = heads.filter((head) => head.from >= from && head.to <= end && ['of', 'to'].includes(head.case))
  // "The 75th anniversary of the relations of A and B" is of both.
  const countries = new Set(owners.flatMap(({ kind, id }) => (kind === 'country' ? [id] : [])))
  if (hasCue(units[end - 1], 'jubilee') && countries.size > 1) return []
  const head = owners.findLast(({ kind }) => kind === 'person') ?? owners.findLast(({ kind }) => kind === 'country')
  // "On the election of X and Y".
  const beside = owners.find(
    ({ kind, end: after }) => kind === 'person' && head?.kind === 'person' && after === head.from,
  )
  if (head) return [...(beside ? [beside] : []), head].map((one) => ({ role: slot, head: one }))
  const day = units.slice(from, end).findLast(isDay)
  const id = day?.entries.find(({ kind }) => kind === 'occasion')?.id
  return id === undefined ? [] : [{ role: slot, head: { ...nobody, from: end, to: end, end, kind: 'occasion', id } }]
}

/** "On X's election", "on X's being elected president", "on his becoming president". */
function isRise(units: readonly Unit[], on: number): boolean {
  return units
    .slice(Math.max(0, on - 2), on)
    .some(
      (unit) =>
        hasCue(unit, 'cameToOffice') ||
        unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'appointment'),
    )
}

/** "On the news of X's death", "on heavy losses by the flood": how far before "on" it is said, in units. */
const farLoss = 5

function isLoss(units: readonly Unit[], on: number): boolean {
  return units.slice(Math.max(0, on - farLoss), on).some((unit) => hasCue(unit, 'loss'))
}

/** "On the death of A's president X", "on the flood in A": A, since X reads no letters. */
function condoled(heads: readonly Head[], from: number, to: number): Head[] {
  const before = heads.filter((head) => head.from >= from && head.to <= to && ['of', 'in'].includes(head.case))
  const [country] = before.flatMap(({ countries, kind }) => (kind === 'place' ? [] : countries))
  return country === undefined
    ? []
    : [{ ...nobody, from: to, to, end: to, kind: 'country', id: country, countries: [country] }]
}

function isExpression(unit: Unit): boolean {
  return isLight(unit, 'express')
}

const nobody = { offices: [], organisations: [], countries: [], case: 'occasion' }
