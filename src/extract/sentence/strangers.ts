// Subjects that nobody knows: an unknown name, or a noun of no list, that acts in a clause. Who they are it does not ask;
// it only keeps what they did from being given to somebody told of before.
import type { Grammar } from './grammar'
import type { Head } from './head'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'
import { finiteTenses, type VerbGroup } from './verbs'

/** A sentence as far as it is read when its strangers are looked for. */
export interface Phrases {
  readonly units: readonly Unit[]
  readonly heads: readonly Head[]
  readonly groups: readonly VerbGroup[]
}

/** Where an unknown subject ends, and how far the clause reaches that it is the subject of, in units. */
export interface Stranger {
  readonly at: number
  readonly until: number
}

/**
 * The subjects of a sentence that nobody knows, in order.
 *
 * @example strangersOf(…) // "In 1950 Robert Walden went to America": [{ at: 3, until: 7 }]
 */
export function strangersOf(phrases: Phrases, grammar: Grammar): readonly Stranger[] {
  const clauses = clausesOf(phrases)
  const found: Stranger[] = []
  for (let at = 1; at < phrases.units.length; at++)
    if (actsUnknown(phrases, at, clauses) || standsUnknown(phrases, at, clauses, grammar))
      found.push({ at, until: reachOf(phrases, at, clauses) })
  return found
}

/** What is looked up at many units of a sentence, made in one pass over it. */
interface Clauses {
  /** Where the clause of a unit begins: behind the last finite verb before it, or the last "that". */
  readonly start: readonly number[]
  /** Where the last one begins who is known and may be a subject, of those that end before a unit; -1 where there is none. */
  readonly subject: readonly number[]
  readonly headAt: ReadonlyMap<number, Head>
  readonly headEnds: ReadonlySet<number>
  readonly finite: readonly VerbGroup[]
}

function clausesOf({ units, heads, groups }: Phrases): Clauses {
  const finite = groups.filter(({ tense }) => finiteTenses.has(tense))
  const ends = new Set(finite.map(({ to }) => to))
  const acting = new Map(heads.filter(isSubject).map(({ from, to }) => [to, from]))
  const start: number[] = []
  const subject: number[] = []
  for (let at = 0; at <= units.length; at++) {
    const before = units[at - 1]
    start.push(ends.has(at) || hasCue(before, 'reportedClause') ? at : (start[at - 1] ?? 0))
    // "Both countries' ministers": the countries are not the subject.
    const owner = isA(units[at], 'genitive') || (hasCue(before, 'two') && isA(units[at + 1], 'genitive'))
    const pronoun = isPronoun(before) && !owner ? at - 1 : -1
    subject.push(Math.max(subject[at - 1] ?? -1, acting.get(at) ?? -1, pronoun))
  }
  return {
    start,
    subject,
    headAt: new Map(heads.map((head) => [head.from, head])),
    headEnds: new Set(heads.map(({ end }) => end)),
    finite,
  }
}

function isSubject({ kind, case: how }: Head): boolean {
  return how === 'agent' || (how === 'nominative' && kind !== 'country' && kind !== 'place')
}

const pronouns: ReadonlySet<string> = new Set(['subject', 'subjectPronoun', 'objectPronoun', 'two'])

function isPronoun(unit: Unit | undefined): boolean {
  if (unit === undefined) return false
  for (const cue of unit.cues) if (cue.kind === 'cue' && pronouns.has(cue.name)) return true
  return false
}

/** "Walden [agent]": an agent's case behind a phrase that is no head. */
function actsUnknown({ units }: Phrases, at: number, { headEnds }: Clauses): boolean {
  if (caseOf(units[at]) !== 'agent' || headEnds.has(at + 1)) return false
  if (hasCue(units[at - 1], 'clause')) return false
  return !units.slice(Math.max(0, at - farTwo), at).some((unit) => hasCue(unit, 'two'))
}

/** From "both" to the case of those who are two, in units. */
const farTwo = 4

/** "Walden to Beijing went": unknown words without a case, where nobody known is the subject of their clause. */
function standsUnknown({ units }: Phrases, at: number, clauses: Clauses, grammar: Grammar): boolean {
  const last = units[at - 1]
  // Most words are none of a name, nor of anybody's.
  if (last?.kind !== 'word' && (last?.cues.length ?? 0) === 0) return false
  if (isUnknown(units[at], grammar)) return false
  const from = beginning(units, at, grammar)
  if (from === at || !mayFollow(units, at, at - from, clauses)) return false
  const before = units[from - 1]
  // "Both ministers": they were told of.
  if (hasCue(last, 'many') && hasCue(before, 'two')) return false
  if (before?.kind === 'office' || isA(before, 'honorific') || hasCue(before, 'title')) return false
  return (clauses.subject[from] ?? -1) < (clauses.start[from] ?? 0)
}

/** Where the unknown words begin that end before a unit; the unit itself where there are none. */
function beginning(units: readonly Unit[], at: number, grammar: Grammar): number {
  let from = at
  while (isUnknown(units[from - 1], grammar)) from -= 1
  const own = units[at - 1]?.kind === 'word' || hasCue(units[at - 1], 'former') || hasCue(units[at - 1], 'spouse')
  if (from < at || !own) return from
  // "His wife to China went": whoever is his is not he.
  const his = isA(units[at - 2], 'genitive') && hasCue(units[at - 3], 'objectPronoun')
  return his ? at - 1 : at
}

function isUnknown(unit: Unit | undefined, grammar: Grammar): boolean {
  if (hasCue(unit, 'vehicle') || hasCue(unit, 'title') || hasCue(unit, 'many')) return true
  return unit?.kind === 'word' && !grammar.noNames.has(unit.form)
}

/** Cues that follow a subject and are no part of another phrase. */
const afterSubject = ['also', 'self', 'past', 'there', 'here', 'manner', 'whoRelative']

/** Whether what stands behind a subject: a day, a place, whom he meets, "also"; or whose meeting it is, and where. */
function mayFollow(units: readonly Unit[], at: number, count: number, { headAt }: Clauses): boolean {
  const next = units[at]
  if (next?.kind === 'date') return true
  // "Walden secretly": the last word says how.
  if (hasCue(units[at + 1], 'way') || hasCue(next, 'way')) return count > 1
  // "A group, which …", "a group, in which …".
  const relates = hasCue(units[at + 1], 'clause') && caseOf(units[at + 2]) === 'in'
  if (isMark(next, '،,')) return hasCue(units[at + 1], 'whoRelative') || relates
  const head = headAt.get(at)
  // "Viacheslav Volodin": before a name without an office unknown words may be of it.
  const before = head?.kind === 'person' && !(head.offices.length > 0 && head.case === 'with')
  // "The Justice party's": it bears the name.
  if (head?.kind === 'group' && head.case === 'of' && count === 1) return false
  if (head) return (count > 1 || (head.kind !== 'office' && head.kind !== 'person')) && !before
  if (isA(next, 'genitive')) {
    const behind = headAt.get(at + 1)
    return behind?.case === 'in' || behind?.case === 'with'
  }
  return afterSubject.some((name) => hasCue(next, name))
}

/** Of "which" and "where" to the end of that clause; else on to the end of the sentence. */
function reachOf({ units }: Phrases, at: number, { finite }: Clauses): number {
  const verb = finite.find(({ from }) => from >= at)
  const start = finite.findLast(({ to }) => to <= at)?.to ?? 0
  const opens = units.slice(start, at).findLast((unit) => hasCue(unit, 'clause'))
  const relative = opens !== undefined && !['reportedClause', 'again', 'continues'].some((name) => hasCue(opens, name))
  return relative && verb ? verb.to : units.length
}
