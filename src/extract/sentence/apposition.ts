// What is told of a name behind a comma, and the case behind that: "X, the president of A, [with]".
import type { Head } from './head'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

/** Units of a relative clause between a name and its case. */
const longestParted = 24

/** "X, who has come to Y, [agent]": the case of a name behind the clause about him, as a head of no width there. */
export function withParted(units: readonly Unit[], heads: readonly Head[]): readonly Head[] {
  const parted = heads.flatMap((head) => {
    if (head.kind !== 'person' || head.case !== 'nominative' || !isMark(units[head.to], '،,')) return []
    if (!hasCue(units[head.to + 1], 'whoRelative')) return []
    const at = units.findIndex((unit, index) => {
      const ends = isA(unit, 'genitive') || ending.has(caseOf(unit) ?? '')
      return index > head.to + 2 && ends && isMark(units[index - 1], '،,')
    })
    if (at < 0 || at - head.to > longestParted) return []
    return [{ ...head, from: at, to: at, end: at + 1, case: caseOf(units[at]) ?? 'of' }]
  })
  return parted.length === 0 ? heads : [...heads, ...parted].sort((a, b) => a.from - b.from)
}

/** Cases an apposition ends in: what follows it is said of him whose name stands before it. */
export const ending: ReadonlySet<string> = new Set(['agent', 'with', 'to'])

/** Units from a name to the end of what it is followed by, "X, chairman of A, president of B". */
const longestApposition = 30

/** "X, chairman of A, president of B, received": the name and the offices after it are one phrase. */
export function withAppositions(units: readonly Unit[], heads: readonly Head[]): Head[] {
  const kept: Head[] = []
  for (const head of heads) {
    const last = kept.findLastIndex(({ kind }) => kind === 'person')
    const name = kept[last]
    const ends = ending.has(head.case) || (head.case === 'of' && isClosed(units, head))
    if (name && head.kind === 'office' && ends && isApposition(units, kept, last, head)) {
      const whole = {
        ...name,
        to: head.to,
        end: head.end,
        case: head.case,
        offices: [...name.offices, ...head.offices],
      }
      kept.splice(last, kept.length - last, whole)
    } else kept.push(head)
  }
  return kept
}

/** Whether only offices, and what they are of, stand between the name `heads[at]` with a comma and an office. */
function isApposition(units: readonly Unit[], heads: readonly Head[], at: number, office: Head): boolean {
  const name = heads[at]
  const between = heads.slice(at + 1)
  if (!name || !isMark(units[name.to], '،,') || office.end - name.to > longestApposition) return false
  const alone = name.case === 'nominative'
  // "Met X, of A's committee the head": read as a list, X has the case of the first of them.
  const listed = name.end === name.to + 1 && (name.case === 'of' || name.case === (between[0] ?? office).case)
  const several = between.some(({ kind }) => kind === 'office')
  const acted = heads.slice(0, at).some(({ case: how }) => how === 'agent')
  const open = listed ? name.case === 'of' && acted : alone && several
  if (!(isClosed(units, office) ? alone || listed : open)) return false
  return units.slice(name.to, office.from).every((unit) => {
    const found = caseOf(unit)
    return !hasCue(unit, 'clause') && (found === null || found === 'in') && unit.kind !== 'date'
  })
}

/** "X, the president of A, [with]": a comma parts the case from what it is of. */
function isClosed(units: readonly Unit[], { to, end }: Head): boolean {
  return end === to + 2 && isMark(units[to], '،,')
}

/** ": X, chairman of A; Y, president of B; …": who opens an item of a list is told by what he is, and is of none of it. */
export function withItems(units: readonly Unit[], heads: readonly Head[]): readonly Head[] {
  return heads.map((head) => {
    const { kind, from, to, case: how, offices } = head
    const opens = isMark(units[from - 1], ':؛;') && isMark(units[to], '،,')
    // "; X, president Y and president Z [of]": a list of people, and none of what X is.
    const listed = heads.some((next) => next.from === to + 1 && next.kind === 'person')
    const item = kind === 'person' && opens && !listed && offices.length === 0 && how === 'of'
    return item ? { ...head, case: 'nominative', end: to } : head
  })
}
