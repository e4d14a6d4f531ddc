// What may stand between a noun and its verb beside what the verb governs: where it was, and whose the one met is. It says
// only how far that reaches.
import { countryOf, entryOf } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { caseOf, hasCue, isA, isMark, type Unit } from '../sentence/units'

/** "تقریب صدارتی محل میں ہوئی", "ہوائی اڈے پر ہوئی": the last unit of a place whose words are not known, at most four of them. */
export function pastPlace(units: readonly Unit[], from: number): number | null {
  for (let at = from; at <= from + 4; at++) {
    const unit = units[at]
    if (caseOf(unit) === 'in' || caseOf(unit) === 'on') return at > from ? at : null
    // "In the same city".
    if (at === from && hasCue(unit, 'thisEvent')) continue
    if (unit?.kind !== 'word' && !isA(unit, 'genitive') && !hasCue(unit, 'namedAfter')) return null
    if (at === from && unit?.kind !== 'word') return null
  }
  return null
}

/** "Took place in the provinces of A (Vietnam) and B (China)": the last unit of the places, where nothing else parts them from the verb. */
export function pastPlaces({ units, groups }: Reading, from: number): number | null {
  const group = groups.find((candidate) => candidate.from > from)
  const how = group && caseOf(units[group.from - 1])
  if (!group || group.from - from > longestPlaces || (how !== 'in' && how !== 'on')) return null
  const places = units.slice(from, group.from - 1)
  const plain = places.every(
    (unit) =>
      unit.kind === 'word' ||
      isMark(unit, '()،,') ||
      isA(unit, 'and') ||
      isA(unit, 'genitive') ||
      hasCue(unit, 'namedAfter') ||
      hasCue(unit, 'airport') ||
      unit.entries.some(({ kind }) => kind === 'place' || kind === 'country'),
  )
  return plain && places.length > 0 ? group.from - 1 : null
}

/** "His meeting will be with A's ruling party's leader B": the unit before B's own phrase, past words of which nothing is known. */
export function pastOthers({ units, heads }: Reading, from: number): number | null {
  const met = heads.find((head) => head.from > from && head.case === 'with')
  if (!met || met.from - from > longestOthers) return null
  const plain = units
    .slice(from, met.from)
    .every(
      (unit) =>
        unit.kind === 'word' ||
        isA(unit, 'genitive') ||
        hasCue(unit, 'former') ||
        (countryOf(unit) !== null && entryOf(unit)?.kind !== 'person'),
    )
  return plain ? met.from - 1 : null
}

/**
 * "Whom received the vice-chairman of the council of the province X [agent]": the unit before the phrase of whoever acts
 * right before the verb, past words of which nothing is known.
 */
export function pastActor({ units, heads, groups, bounds }: Reading, from: number): number | null {
  const acts = heads.find((head) => head.from > from && head.case === 'agent')
  if (!acts || acts.kind !== 'person' || acts.from - from > longestOffice) return null
  const before = units.slice(from, acts.from)
  const plain = before.every(
    (unit) =>
      unit.kind === 'word' ||
      isA(unit, 'genitive') ||
      isA(unit, 'and') ||
      isMark(unit, '،,') ||
      hasCue(unit, 'former') ||
      hasCue(unit, 'title') ||
      hasCue(unit, 'group') ||
      (unit.entries.length > 0 && entryOf(unit)?.kind !== 'person'),
  )
  const verb = groups.find((group) => group.from >= acts.end)
  const none = bounds.every((bound) => bound <= from || bound >= (verb?.to ?? 0))
  return plain && verb && none && groups.every((group) => group.to <= from || group.from >= acts.end)
    ? acts.from - 1
    : null
}

/**
 * "The forum 2025, which the academy organises, will be on the 25th": the last unit of what belongs to the name of a gathering,
 * the year it is of and a clause about it.
 *
 * @param from unit after the noun, or after its bracket.
 */
export function pastEdition({ units, groups }: Reading, from: number): number | null {
  const year = units[from]?.kind === 'number' && isYear(units[from].value)
  const comma = year ? from + 1 : from
  if (!isMark(units[comma], '،,')) return year ? from : null
  if (!hasCue(units[comma + 1], 'clause')) return year ? comma : null
  const verb = groups.find((group) => group.from > comma)
  const closed = verb && verb.to - comma <= longestClause && isMark(units[verb.to], '،,')
  return closed ? verb.to : null
}

/** What is held every year bears its year: "Forum 2025". */
function isYear(value: number | null): boolean {
  return value !== null && value >= 1900 && value < 2100
}

/** Units of a clause about a gathering before it is said when that is. */
const longestClause = 20

/** How what something takes place at, in or after ends. */
const circumstances: ReadonlySet<string> = new Set(['in', 'on', 'occasion', 'during', 'before', 'after'])

/**
 * "The meeting before the summit to be held on the 29th took place", "took place in a friendly air on the sidelines of the
 * summit": the unit before the verb, where nobody acts and nothing else takes place.
 *
 * @param from unit after the noun.
 */
export function pastCircumstances({ units, heads, groups, bounds }: Reading, from: number): number | null {
  const verb = groups.find((group) => group.from > from && group.tense !== 'relative')
  if (caseOf(units[from]) !== null || isA(units[from], 'genitive')) return null
  // "In the meeting talks about trade took place in a friendly air": of nobody of its own.
  const noun = units[from - 2]
  if (!isA(noun, 'genitive') && !withSomebody.has(caseOf(noun) ?? '')) return null
  if (verb?.verb !== 'happen' || verb.from - from > longestCircumstances) return null
  if (verb.tense !== 'perfective' && verb.tense !== 'was') return null
  if (!circumstances.has(caseOf(units[verb.from - 1]) ?? '')) return null
  if (bounds.some((bound) => bound >= from && bound < verb.from)) return null
  if (units.slice(from, verb.from).some((unit) => isMark(unit) || isA(unit, 'and'))) return null
  const acts = heads.some(
    (head) => head.from >= from && head.to <= verb.from && (head.case === 'agent' || head.case === 'to'),
  )
  return acts ? null : verb.from - 1
}

/** How those end between whom, or with whom, something takes place. */
const withSomebody: ReadonlySet<string> = new Set(['among', 'with'])

/** Units of where and when something takes place. */
const longestCircumstances = 16

/** Units from the noun to the name of whoever acts. */
const longestOffice = 14

/** Units from whose somebody is to the words of his office. */
const longestOthers = 5

/** Units of the places where something is held. */
const longestPlaces = 14
