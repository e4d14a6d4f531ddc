// What a clause set between commas parts: "A [with], who is on a visit, met", "the delegation led by A, which has come, met".
// It gives the verb behind such a clause the phrases before it; whom "who" means it does not say.
import { finiteTenses, type VerbGroup } from './verbs'
import type { Head } from './head'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

/** Units of a clause between its two commas. */
export interface Inset {
  readonly from: number
  readonly to: number
}

/** Units that such a clause has at most. */
const longestInset = 36

/** The clauses of a sentence that begin with "who" or "whose" and end before the verb of the clause they stand in. */
export function insetsOf(units: readonly Unit[], groups: readonly VerbGroup[]): readonly Inset[] {
  const finite = groups.filter(({ tense }) => finiteTenses.has(tense))
  return units.flatMap((_, who) => {
    if (!isMark(units[who - 1], '،,') || !isRelative(units, who)) return []
    const last = lastOf(units, finite, who)
    if (!last || last.to - who > longestInset || !finite.some(({ from }) => from >= last.to)) return []
    // "He met A, who is here, and will": the verb of the clause stands before it.
    const start = startOf(units, who - 1)
    return finite.some(({ from }) => from >= start && from < who) ? [] : [{ from: who, to: last.to + 1 }]
  })
}

/** "Who", "whose", "with whom". */
function isRelative(units: readonly Unit[], at: number): boolean {
  if (hasCue(units[at], 'whoRelative')) return true
  const next = units[at + 1]
  return (
    hasCue(units[at], 'clause') &&
    !hasCue(units[at], 'reportedClause') &&
    (isA(next, 'genitive') || caseOf(next) !== null)
  )
}

/** The last verb of a clause, "who is here and is leading": a comma closes it behind that, and behind none before. */
function lastOf(units: readonly Unit[], finite: readonly VerbGroup[], who: number): VerbGroup | null {
  // "Thanked X [of], who came, took part in A, and chaired B": none of that is done to X.
  const isOwn = (next: VerbGroup | undefined) =>
    isA(units[who - 2], 'genitive') && next !== undefined && isA(units[next.from - 1], 'participation')
  for (const [index, group] of finite.entries()) {
    if (group.from <= who) continue
    const mark = isMark(units[group.to], '،,')
    const goesOn =
      isOwn(finite[index + 1]) || isA(units[group.to + (mark ? 1 : 0)], 'and') || hasCue(units[group.to + 1], 'clause')
    if (!goesOn) return mark ? group : null
  }
  return null
}

/** Where the clause begins in which a unit stands. */
function startOf(units: readonly Unit[], at: number): number {
  return units.findLastIndex((unit, index) => index < at && hasCue(unit, 'clause')) + 1
}

/** Cases of those who take part in what the verb behind the clause says. */
const parts: ReadonlySet<string> = new Set(['agent', 'with', 'to', 'at', 'led', 'for', 'honour'])

/** The heads of a sentence, and once more, as heads of no width behind an inset clause, those before it. */
export function withResumed(heads: readonly Head[], units: readonly Unit[], insets: readonly Inset[]): readonly Head[] {
  const resumed = insets.flatMap(({ from, to }) => {
    const start = startOf(units, from - 1)
    // "A, who is on a visit, [with]": his case stands behind the clause already.
    const parted = (one: Head) => heads.some((head) => head.from === head.to && head.from >= to && head.id === one.id)
    const last = heads.find((head) => head.end === from - 1 && !parted(head))
    return heads
      .filter((head) => head.from >= start && head.end < from && (head === last || parts.has(head.case)))
      .map((head) => ({ ...head, from: to, to, end: to }))
  })
  return resumed.length === 0 ? heads : [...resumed, ...heads].sort((a, b) => a.from - b.from)
}
