// One sentence as the compiler has read it: words, dates, units, phrases, verbs, and where its clauses begin.
import type { Entry } from '../../lexicon/lexicon'
import type { Matcher } from '../../lexicon/matcher'
import type { Sentence } from '../../text/sentences'
import { findDates, type DateMention } from '../dates/dates'
import type { Grammar } from './grammar'
import { countryOf, type Head } from './head'
import { headsOf } from './heads'
import { insetsOf, withResumed, type Inset } from './resumed'
import { strangersOf, type Stranger } from './strangers'
import { caseOf, hasCue, isA, isMark, unitsOf, type Unit } from './units'
import { finiteTenses, verbGroups, type VerbGroup } from './verbs'
import { withoutYearsOfNames } from '../dates/year-of-name'

/** body: told. headline: the first line. caption: under a picture, where the present tense tells of the past. */
export type SentenceKind = 'body' | 'headline' | 'caption'

export interface Reading {
  readonly sentence: Sentence
  readonly kind: SentenceKind
  readonly dates: readonly DateMention[]
  readonly units: readonly Unit[]
  readonly heads: readonly Head[]
  readonly groups: readonly VerbGroup[]
  /** Unit indexes at which a new scope begins, ascending, 0 first. */
  readonly bounds: readonly number[]
  /** Clauses set between commas before the verb of the clause that they stand in. */
  readonly insets: readonly Inset[]
  /** Subjects that nobody knows, in order. */
  readonly strangers: readonly Stranger[]
}

/**
 * Reads a sentence.
 *
 * @param known names this article introduced itself. @param dates what `findDates` finds in it, where that is known.
 */
export function read(
  sentence: Sentence,
  kind: SentenceKind,
  grammar: Grammar,
  known: Matcher<Entry> | null,
  dates: readonly DateMention[] = withoutYearsOfNames(findDates(sentence, grammar.lexicon), sentence, grammar.lexicon),
): Reading {
  const units = withoutAsides(unitsOf(sentence.words, dates, grammar, known))
  const heads = headsOf(units, grammar)
  const groups = verbGroups(units, grammar)
  const bounds = new Set([0])
  for (const [at, group] of groups.entries())
    if (parts(group, units) && !goesOn(at, groups, units)) bounds.add(group.to)
  for (const [at, unit] of units.entries()) {
    if (unit.kind !== 'mark' && unit.cues.length === 0) continue
    // "Who" that acts belongs to what it says.
    const again = hasCue(unit, 'again') && caseOf(units[at - 1]) !== null
    // "For A, X, while for B, Y signed".
    const inList = hasCue(unit, 'contrast') && partsAgents(heads, at)
    const acts = heads.some(({ from, id }) => from === at && id === 'relative')
    if (hasCue(unit, 'clause') && !again && !inList) bounds.add(acts ? at : at + 1)
    // "… said: on 26 March …"
    if (isMark(unit, ':') && groups.some((group) => group.to === at)) bounds.add(at + 1)
    if (isMark(unit, ':') && heads.some((head) => head.end === at && isSpeaker(head, units))) bounds.add(at + 1)
    // Where it parts names of one list it parts no clauses.
    const listed = heads.some((head) => head.to === at && head.end === at + 1 && head.case !== 'nominative')
    if (isMark(unit, '؛;') && !listed && !isListed(at, bounds, heads, groups)) bounds.add(at + 1)
  }
  const strangers = strangersOf({ units, heads, groups }, grammar)
  const insets = insetsOf(units, groups)
  return {
    sentence,
    kind,
    dates,
    units,
    heads: withResumed(heads, units, insets),
    groups,
    bounds: [...bounds].sort((a, b) => a - b),
    insets,
    strangers,
  }
}

/** "Ambassador X: …", of an interview: whoever speaks does not do what he tells of. */
export function isSpeaker({ kind, from, end }: Head, units: readonly Unit[]): boolean {
  return (kind === 'person' || kind === 'office') && from === 0 && isMark(units[end], ':')
}

/** "A; the leaders of B; C took part": what stands before the semicolon tells nothing, and nobody acts in it. */
function isListed(
  at: number,
  bounds: ReadonlySet<number>,
  heads: readonly Head[],
  groups: readonly VerbGroup[],
): boolean {
  const start = Math.max(...[...bounds].filter((bound) => bound <= at))
  const people = heads.some(({ from, to, kind }) => from >= start && to <= at && kind === 'person')
  const acts = heads.some(({ from, end, case: how }) => from >= start && end <= at && how === 'agent')
  return people && !acts && !groups.some(({ from, to }) => from >= start && to <= at)
}

/** "For A, X, while for B Y [agent]", "X [agent], while Y [agent] signed": two who act by one verb. */
function partsAgents(heads: readonly Head[], at: number): boolean {
  const before = heads.find(({ end }) => end === at || end === at + 1)
  if (before?.case !== 'agent') return false
  const [next, after] = heads.filter(({ from }) => from > at)
  const second = next?.case === 'behalf' ? after : next
  if (second?.case !== 'agent' || next?.from !== at + 1) return false
  return second === next || second.from === next.end
}

/** "The party (CPV) of which": a few words in brackets between a name and what it governs say nothing of the phrase. */
function withoutAsides(units: readonly Unit[]): readonly Unit[] {
  if (!units.some((unit) => isMark(unit, '('))) return units
  const kept: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit) continue
    const close = isMark(unit, '(') ? units.findIndex((other, index) => index > at && isMark(other, ')')) : -1
    const inside = units.slice(at + 1, close)
    const aside =
      close > 0 &&
      inside.length <= longestAside &&
      inside.every(({ kind }) => kind === 'word' || kind === 'name') &&
      (kept.at(-1)?.kind === 'name' || (kept.at(-1)?.kind === 'word' && !isCountry(inside))) &&
      isA(units[close + 1], 'genitive')
    if (aside) at = close
    else kept.push(unit)
  }
  return kept
}

const longestAside = 5

/** "A region nobody knows (China)": where it lies. */
function isCountry([unit, ...others]: readonly Unit[]): boolean {
  return unit !== undefined && countryOf(unit) !== null && others.length === 0
}

/** Whether what follows a verb group is another clause. An infinitive with a genitive only says which noun is meant. */
function parts(group: VerbGroup, units: readonly Unit[]): boolean {
  return group.tense !== 'relative' && !(group.tense === 'infinitive' && isA(units[group.to], 'genitive'))
}

/** "Those who live, work and learn there": of verbs in a row the last says that they belong to a noun. */
function goesOn(at: number, groups: readonly VerbGroup[], units: readonly Unit[]): boolean {
  for (let index = at; index < groups.length; index++) {
    const [group, next] = [groups[index], groups[index + 1]]
    if (group?.tense === 'relative') return index > at
    const joined = isMark(units[group?.to ?? -1], '،,') || isA(units[group?.to ?? -1], 'and')
    if (group?.tense !== 'infinitive' || !joined || !next || next.from - group.to > farthestInRow) return false
  }
  return false
}

/** Units between two verbs of a row. */
const farthestInRow = 4

/** Where the scope of the unit at `at` begins. */
export function scopeStart(reading: Reading, at: number): number {
  let start = 0
  for (const bound of reading.bounds) if (bound <= at) start = bound
  return start
}

/** Where the clause of the unit at `at` begins: past infinitives and participles, which part no clause. */
export function clauseStart(reading: Reading, at: number): number {
  let start = 0
  for (const bound of reading.bounds) {
    const group = reading.groups.find((candidate) => candidate.to === bound)
    if (bound <= at && (!group || finiteTenses.has(group.tense))) start = bound
  }
  return start
}

/** The first verb group at or after a unit that ends a clause, or null. */
export function mainVerb(reading: Reading, from: number): VerbGroup | null {
  return reading.groups.find((group) => group.from >= from && finiteTenses.has(group.tense)) ?? null
}
