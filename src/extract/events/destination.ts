// Where a journey goes, as said around its noun or before its verb. It takes nothing from another sentence, and does not ask
// whether anybody went.
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { hasCue, isA, isVisit } from '../sentence/units'
import type { VerbClause } from '../sentence/verb-clause'
import type { VerbGroup } from '../sentence/verbs'

/** Whether a head is somewhere one can go. */
export function isDestination(head: Head): boolean {
  return head.kind === 'country' || head.kind === 'place'
}

/** Where a visit goes: as its verb's cases say, else as its owners, else as what stands around noun and verb. */
export function goalOf(clause: VerbClause, found: Head | null): Head | null {
  const { reading, at, verb, frame, noun, phrase, heads } = clause
  if (isThere(clause)) return null
  if (frame.beside === true)
    return heads.find((head) => isDestination(head) && head.case === 'nominative' && head.end === at) ?? null
  return (
    found ??
    phrase.owners.find(isDestination) ??
    after(reading, at) ??
    (noun ? rightBefore(reading, at) : null) ??
    begunFrom(reading, at, verb) ??
    reachedAt(reading, at, verb) ??
    attendedAt(reading, at) ??
    heads.findLast(
      (head) =>
        isDestination(head) &&
        head.case !== 'with' &&
        (!noun || frame.stays === true || head.case === 'of' || (head.case === 'nominative' && head.end === at)),
    ) ??
    (frame.stays === true ? placeWhere(reading, clause.limit) : null)
  )
}

/** "After the session in New York he landed there": where he was going was told before. */
function isThere({ reading, verb, noun }: VerbClause): boolean {
  return !noun && hasCue(reading.units[verb.from - 1], 'there')
}

/** "The last stop is A, where he will stay": the place named right before "where"; null where somebody goes there. */
export function placeWhere({ units, heads }: Reading, limit: number): Head | null {
  const where = hasCue(units[limit], 'where') ? limit : limit - 1
  if (!hasCue(units[where], 'where')) return null
  return heads.findLast((head) => head.end <= where && where - head.end <= toWhere && isDestination(head)) ?? null
}

/** From a place to "where", in units. */
const toWhere = 3

/** "دورۂ چین": what is visited stands right after the noun. */
export function after(reading: Reading, at: number): Head | null {
  return reading.heads.find((head) => head.from === at + 1 && isDestination(head)) ?? null
}

/** "X کی ہنوئی آمد", "X کا چین دورہ": what is gone to stands right before the noun, without a case. */
export function rightBefore({ heads, units }: Reading, at: number): Head | null {
  const head = heads.find(({ end, case: name }) => end === at && name === 'nominative')
  const owned = head !== undefined && isA(units[head.from - 1], 'genitive')
  return owned && isDestination(head) ? head : null
}

/** "Began his first journey abroad from Laos": he went there. */
function begunFrom({ units, heads }: Reading, at: number, { from }: VerbGroup): Head | null {
  if (!isA(units[at + 1], 'genitive') || !hasCue(units[at + 2], 'begins')) return null
  return heads.find((head) => head.from > at && head.end <= from && head.case === 'with' && isDestination(head)) ?? null
}

/** "Arrived in Delhi on a visit", "left for China on a visit", "is in China on a visit": the place between noun and verb. */
function reachedAt({ heads, units }: Reading, at: number, verb: VerbGroup): Head | null {
  const from = isA(units[verb.from - 1], 'light') ? verb.from - 1 : verb.from
  return (
    heads.find(
      (head) => head.from > at && (head.to === from || (head.case === 'in' && head.to < from)) && isDestination(head),
    ) ?? null
  )
}

/** "The trip for attending the forum in A", "for activities in A": where that is. */
function attendedAt({ heads, units }: Reading, at: number): Head | null {
  const what = units[at - 2]
  if (!isA(units[at - 1], 'genitive') || !(isA(what, 'participation') || hasCue(what, 'engagements'))) return null
  return heads.findLast((head) => head.to <= at && head.case === 'in' && isDestination(head)) ?? null
}

/** Verbs by which one comes or goes. */
const ways: ReadonlySet<string> = new Set(['come', 'go', 'arrive'])

/**
 * "The last president who came to A was X, who paid a visit in March": where who "who" is went by the clause before.
 *
 * @param own countries of who goes.
 */
export function saidBefore(
  { heads, units, bounds, groups }: Reading,
  at: number,
  own: ReadonlySet<string>,
): Head | null {
  const limit = bounds.findLast((bound) => bound <= at) ?? 0
  const went = units.slice(0, limit).some(isVisit) || groups.some(({ verb, to }) => to <= limit && ways.has(verb))
  if (!hasCue(units[limit], 'whoActs') || !went) return null
  const before = heads.filter((head) => head.to <= limit && isDestination(head) && !own.has(head.id ?? ''))
  const [first] = before
  return first && before.every(({ id }) => id === first.id) ? first : null
}

/** "During X's visit A and B signed": of the two that act behind it the one that he is not of. */
export function ofBothActing({ heads }: Reading, from: number, own: ReadonlySet<string>): Head | null {
  const acting = heads.filter((head) => head.from >= from && head.kind === 'country' && head.case === 'agent')
  const [goal, ...others] = acting.filter(({ id }) => !own.has(id ?? ''))
  return goal && others.length === 0 && acting.length === two ? goal : null
}

/** Countries that have a relation. */
const two = 2

/** "کویت، الجزائر کے دورے": those named before the last in one list. */
export function listedWith(reading: Reading, destination: Head, owners: readonly Head[]): Head[] {
  const listed: Head[] = []
  let last = destination
  for (const owner of owners.slice(owners.indexOf(destination) + 1)) {
    if (owner.end !== last.from || isA(reading.units[owner.end - 1], 'genitive') || !isDestination(owner)) break
    listed.push(owner)
    last = owner
  }
  return listed
}

/** "Visits to four countries, A and B among them": where the list of those gone to names only some. */
export function amongOthers(heads: readonly Head[], at: number): Head[] {
  return heads.filter(
    (head) => (head.case === 'beside' || head.case === 'besides') && head.to <= at && isDestination(head),
  )
}

/** "Visited the embassy of X": whose it is. */
export function missionOf(reading: Reading, destination: Head | null, at: number): Head | null {
  if (destination === null) return missionAt(reading, at)
  return ofMission(reading, destination, at) ? destination : null
}

function missionAt({ units, heads }: Reading, at: number): Head | null {
  if (!isA(units[at - 1], 'genitive') || !hasCue(units[at - 2], 'mission')) return null
  return heads.findLast(({ kind, end, to }) => kind === 'country' && (end === at - 2 || to === at - 2)) ?? null
}

function ofMission({ units }: Reading, { end }: Head, at: number): boolean {
  return units.slice(end, at).some((unit) => hasCue(unit, 'mission'))
}
