// Whose a noun is where its owner does not stand right before it: a place, a day or the host parts the two, or a pronoun
// owns it. It says only how far apart they may stand, and resolves nobody.
import type { Role } from '../../model/event'
import type { RoleHead } from '../events/candidate'
import { isDestination } from '../events/destination'
import type { Head } from './head'
import type { Reading } from './reading'
import { acts, canAct } from './roles'
import { caseOf, hasCue, isA, isVisit } from './units'
import type { VerbClause } from './verb-clause'

/** Whose the noun is by the genitives of its phrase; of a visit, who goes. */
export function ofOwners({ reading, frame, phrase, owned }: VerbClause): RoleHead[] {
  if (frame.type !== 'visit')
    return phrase.owners.flatMap((head) =>
      owned !== null && canAct(head) && !ownsOffice(reading, head) ? [{ role: owned, head }] : [],
    )
  // "The visit of the secretariat": to it, since a body goes nowhere.
  return phrase.owners
    .filter((head) => !isDestination(head) && head.kind !== 'organisation' && canAct(head) && !isAny(reading, head))
    .map((head) => ({ role: 'actor', head }))
}

/** "X کا ایوان صدر میں استقبال": whom a place or the host parts from the noun, where nobody owns it yet. */
export function partedOwner({ reading, at, start, phrase, owned }: VerbClause, role: readonly RoleHead[]): Head | null {
  if (owned === null || role.some((filled) => filled.role === owned)) return null
  const owners = reading.heads.filter(
    (head) => head.from >= start && head.to <= at && head.case === 'of' && canAct(head) && head.kind !== 'country',
  )
  const owner = owners.findLast(({ kind }) => kind === 'person') ?? owners.at(-1)
  if (!owner || phrase.owners.includes(owner)) return null
  // "Welcomed X, who is on a visit": the clause about him alone parts them.
  const resumed = owner.from === owner.end && owner.end === phrase.from
  const isParted =
    resumed ||
    partedByPlace(reading, owner.end, phrase.from) ||
    (owned === 'counterpart' && partedByHost(reading, owner.end, phrase.from))
  return isParted ? owner : null
}

/** "The Justice party's chairman X was met": the party, of nobody knows where, is the chairman's. */
function ownsOffice({ heads }: Reading, { kind, end, countries, organisations }: Head): boolean {
  if (kind !== 'group' || countries.length + organisations.length > 0) return false
  return heads.some(({ from, case: how, offices }) => from === end && how === 'with' && offices.length > 0)
}

/** Whether what stands between is a few words and then "in" or "on". */
function partedByPlace({ units, heads }: Reading, from: number, to: number): boolean {
  const between = units.slice(from, to)
  const last = caseOf(between.at(-1))
  // "X's speech": whose that is need not be whose the noun is.
  const own = between[0]?.kind === 'date' || heads.some((head) => head.from === from)
  const met = own
    ? heads.filter((head) => head.from >= from && head.end <= to && head.case === 'with' && acts(head))
    : []
  // "X کی آج ماسکو میں ملاقات": a day.
  if (between.length === 1) return between[0]?.kind === 'date'
  if (between.length < 2) return false
  // "X's with Y and, in the palace, with Z": the first of those he met.
  if (isA(between.at(-1), 'and')) return between.length < longestHost && listed.has(caseOf(between.at(-2)) ?? '')
  if (last === 'behalf') return between.length < longestHost
  // "Welcomed X with a ceremony".
  const feast = between.at(-2)?.cues.some((cue) => cue.kind === 'frame' && cue.frame.honours === true)
  if (last === 'with' && feast) return between.length < longestHost
  // "Welcomed X on his paying a visit to Y and taking part in Z".
  if (between.some(isVisit))
    return between.length < longestReason && (beforeMeeting.has(last ?? '') || isA(between.at(-1), 'genitive'))
  // However long the name and offices of whom he met.
  const others = between.length - met.reduce((sum, head) => sum + head.end - head.from, 0)
  return last === 'for' ? between.length < longestPurpose : others < 8 && beforeMeeting.has(last ?? '')
}

/** "X کا Y نے ہوائی محل میں استقبال": whoever receives parts the guest from the noun, and where he does. */
function partedByHost({ units, heads }: Reading, from: number, to: number): boolean {
  const host = heads.find((head) => head.from >= from && head.end <= to && head.case === 'agent' && acts(head))
  if (!host || host.from - from > longestHost) return false
  const rest = units.slice(host.end, to)
  return rest.length < longestHost && (rest.length === 0 || beforeMeeting.has(caseOf(rest.at(-1)) ?? ''))
}

/** "Welcomed him": a pronoun owns the noun. Who "arrived in X, where they welcomed him" is greeted, and not received. */
export function pronounOwner(
  { units, groups }: Reading,
  from: number,
  slot: Role | null,
  role: readonly RoleHead[],
): RoleHead | null {
  if (slot !== 'counterpart' || role.some((filled) => filled.role === slot)) return null
  // His counterpart does receive him.
  const equal = role.some(({ head }) => units.slice(head.from, head.to).some((unit) => hasCue(unit, 'counterpart')))
  if (!equal && groups.some((group) => group.verb === 'arrive' && group.to < from)) return null
  if (!hasCue(units[from - 2], 'objectPronoun') || !isA(units[from - 1], 'genitive')) return null
  const head: Head = {
    from: from - 2,
    to: from - 1,
    kind: 'pronoun',
    id: 'object',
    offices: [],
    organisations: [],
    countries: [],
    case: 'of',
    end: from,
  }
  return { role: slot, head }
}

/** "The first visit of any leader of A to B": whose it is was told before. */
function isAny({ units }: Reading, { from, kind }: Head): boolean {
  return kind === 'group' && (hasCue(units[from], 'any') || hasCue(units[from - 1], 'any'))
}

/** Whether a place belongs to what somebody is welcomed for: it stands far between him and the welcome. */
export function within({ from }: Head, parted: Head, to: number): boolean {
  return to - parted.end > longestHost && from >= parted.end && from < to
}

/** What the first of several met, or where he was, stands in. */
const listed: ReadonlySet<string> = new Set(['with', 'in'])

/** "X کی دورۂ چین کے دوران Y سے ملاقات", "X کا ایوان صدر میں استقبال" */
const beforeMeeting: ReadonlySet<string> = new Set(['in', 'on', 'during', 'after', 'margins', 'occasion', 'about'])

/** "X کا ایوان صدر میں Y کی طرف سے استقبال": where, and on whose part, in units. */
export const longestHost = 12

/** Why somebody is welcomed, in units. */
const longestReason = 36

/** "Welcomed his counterpart to open the exchange": the purpose may be this long, in units. */
const longestPurpose = 16
