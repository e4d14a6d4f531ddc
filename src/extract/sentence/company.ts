// "X and his wife", "X and other officials", "X together with ministers": who stands with somebody shares his case.
// It finds the case; who they are it does not ask.
import type { Grammar } from './grammar'
import type { Head } from './head'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

/** The case of a whole phrase and where the part of it that bears the name ends. */
export interface CaseEnd {
  readonly name: string
  readonly end: number
}

/** Cases a company shares; of others it says too little. */
const shared: ReadonlySet<string> = new Set([
  'agent',
  'with',
  'of',
  'to',
  'addressed',
  'among',
  'invited',
  'carried',
  'behalf',
  'for',
  'honour',
])

/** Kinds of head that stand beside a person in one list. */
const company: ReadonlySet<Head['kind']> = new Set([
  'person',
  'office',
  'delegation',
  'group',
  'counterpart',
  'organisation',
])

/** Furthest, in units, that the last of a company stands from the first. */
const reach = 16

/**
 * The case of what follows a name at `at` where the name is only the first of a company; null where it is not.
 *
 * @param following heads further on, in order.
 */
export function caseOfCompany(
  units: readonly Unit[],
  at: number,
  following: readonly Head[],
  grammar: Grammar,
): CaseEnd | null {
  const unit = units[at]
  const including = caseOf(unit) === 'beside' && hasCue(unit, 'including')
  if (!including && !isA(unit, 'and') && !isMark(unit, '،,')) return null
  const relative = hasCue(units[at + 1], 'objectPronoun') || isA(units[at + 1], 'own')
  // "X, his wife and the delegation": the comma makes no list of people, one of whom is not named.
  const family = relative && units.slice(at + 2, at + 4).some((after) => hasCue(after, 'spouse'))
  const listed = isMark(unit, '،,') && !family
  let several = false
  // A head right behind it is the ordinary list, unless it only tells where the company is at home.
  const [next] = following
  const ordinary = next?.from === at + 1 && next.case !== 'nominative' && !(isWhere(next) && next.case === 'in')
  const adjacent = ordinary && !(isA(unit, 'and') && isOfBodies(following))
  if (!including && !relative && adjacent) return null
  for (let index = at + 1; index < Math.min(units.length, at + reach); index++) {
    const here = units[index]
    const head = following.find(({ from }) => from === index)
    if (head && company.has(head.kind)) {
      // "X and his wife met the president Y": he is not she.
      if (family && hasCue(units[head.from - 1], 'spouse') && isAnother(head, grammar))
        return { name: 'nominative', end: at }
      // "X and his wife, with the delegation": it goes with both of them.
      if (head.kind === 'delegation' && hasCue(units[head.from - 1], 'spouse')) return null
      if ((listed || several) && head.kind !== 'group') return null
      // "X and the government's leaders", "the delegation of the party and the state": the government is theirs.
      const [others] = following.filter(({ from }) => from > head.from)
      if (head.case === 'of' && others && isBody(head) && ofBody.has(others.kind) && isOwned(units, head, others)) {
        index = head.end - 1
        continue
      }
      // "X and the president of A (also) met Y": both are who met him.
      const whole =
        head.kind === 'office' && head.countries.length > 0 && following.some(({ from }) => from === head.to)
      if (head.case === 'nominative' && (whole || hasCue(units[head.to], 'also')))
        return { name: 'nominative', end: at + 1 }
      if (head.case === 'nominative' && head.kind !== 'person' && !listed) {
        index = head.end - 1
        continue
      }
      // "X, his wife Y and the delegation's plane": it is X who lands.
      if (family && head.case === 'of' && isCarried(units, head.end)) return null
      return shared.has(head.case) ? { name: head.case, end: head.from } : null
    }
    if (head && isWhere(head)) {
      index = head.end - 1
      continue
    }
    if (!here || hasCue(here, 'clause') || here.kind === 'date') return null
    if (isMark(here, '،,') && (listed || family)) continue
    // "X and the leaders of the ministries, departments and provinces".
    if (isMark(here, '،,') && units[index - 1]?.kind === 'word' && units[index + 1]?.kind === 'word') {
      several = true
      continue
    }
    if (here.kind === 'mark') return null
    if (isA(here, 'genitive') || isA(here, 'and') || hasCue(here, 'objectPronoun') || isA(here, 'own')) {
      if (relative && index - at <= longestRelative && isA(here, 'genitive') && ends(units, index)) {
        return { name: 'of', end: index + 1 }
      }
      continue
    }
    const found = caseOf(here)
    if (found !== null) {
      const together = (relative && index - at <= longestRelative) || hasCue(units[index - 1], 'staff')
      return together && shared.has(found) ? { name: found, end: index + 1 } : null
    }
    if (grammar.verbs.has(here.form)) return null
  }
  return null
}

/** What bodies have, and other bodies with which they have it. */
const ofBody: ReadonlySet<Head['kind']> = new Set(['group', 'delegation', 'organisation'])

function isBody({ kind }: Head): boolean {
  return kind === 'group' || kind === 'organisation'
}

/** "The delegation of the party and the state": two bodies have it. */
function isOfBodies([one, other, whose]: readonly Head[]): boolean {
  if (!one || !other || one.case !== 'of' || other.case !== 'of' || !isBody(one) || !isBody(other)) return false
  return one.end === other.from && whose?.kind === 'delegation' && whose.from === other.end
}

/** "His wife Y and the delegation's plane": what carries them, a few words on. */
function isCarried(units: readonly Unit[], from: number): boolean {
  return units.slice(from, from + longestRelative).some((unit) => hasCue(unit, 'vehicle'))
}

/** "and their wives and the delegation": a few words at most. */
const longestRelative = 6

/** Whether only words of no event part a group from those who are of it. */
function isOwned(units: readonly Unit[], { end }: Head, { from }: Head): boolean {
  return units.slice(end, from).every((unit) => unit.kind === 'word' || hasCue(unit, 'former') || unit.value !== null)
}

function isWhere({ kind }: Head): boolean {
  return kind === 'country' || kind === 'place'
}

/** The genitive after "his wife", not the one between "his" and "wife". */
function ends(units: readonly Unit[], at: number): boolean {
  return !hasCue(units[at - 1], 'objectPronoun')
}

/** The case of the people named right behind "as well as", past a comma; null where others stand there. */
export function asWellAs(units: readonly Unit[], at: number, next: Head | undefined): string | null {
  const from = isMark(units[at], '،,') ? at + 1 : at
  const shares = next?.from === from && listable.has(next.case) && (next.kind === 'person' || next.kind === 'office')
  return shares ? next.case : null
}

const listable: ReadonlySet<string> = new Set(['agent', 'with', 'to'])

/** Whether a name is of somebody in an office that a country has one of, whom others meet, and not that of the spouse before it. */
function isAnother({ kind, id, case: how, offices, countries }: Head, { lexicon }: Grammar): boolean {
  if (kind !== 'person' || (how !== 'with' && how !== 'invited')) return false
  const held = [...offices, ...(lexicon.people.get(id ?? '')?.offices ?? [])]
  return countries.length > 0 || held.some(({ office }) => lexicon.offices.get(office)?.one === true)
}

/** "X, the council's deputy secretary Y [with]": Y stands in the list, and not whose office his is. */
export function caseOfOwned(units: readonly Unit[], [owner, next]: readonly Head[]): string | null {
  if (owner?.case !== 'of' || next?.kind !== 'person' || !owning.has(owner.kind)) return null
  if (next.from - owner.end > longestOffice || !ofList.has(next.case)) return null
  const between = units.slice(owner.end, next.from)
  return between.every((unit) => !isMark(unit) && unit.kind !== 'date' && caseOf(unit) === null) ? next.case : null
}

/** Kinds of head that an office may be of. */
const owning: ReadonlySet<Head['kind']> = new Set(['organisation', 'group', 'country', 'place'])

/** Cases of those who act or are met in a list. */
const ofList: ReadonlySet<string> = new Set(['agent', 'with', 'to'])

/** Units of an office nobody knows: "deputy secretary". */
const longestOffice = 6
