// The noun phrase to the left of a trigger noun: its genitives, its modifiers, how a gathering is named.
import type { GatheringName } from '../events/candidate'
import { countryOf, entryOf, type Head } from './head'
import type { Reading } from './reading'
import { caseOf, hasCue, isA, isMark, isVisit, type Unit } from './units'

export interface Phrase {
  /** Unit where it begins. */
  readonly from: number
  /** Heads that belong to the noun by a genitive, nearest first. */
  readonly owners: readonly Head[]
  /** Heads that belong to it by "with", "between" and so on. */
  readonly others: readonly Head[]
  readonly visitKind: string | null
  readonly visitWord: string | null
  readonly realis: boolean
  readonly own: boolean
  readonly words: number
  /** Of "the talks held on the 4th and on the 7th", the unit of the last day; -1 where none is said. */
  readonly heldOn: number
}

const joined = new Set(['with', 'among', 'in', 'led'])

/** The phrase that ends at the noun `at`; nothing left of `limit` is looked at. */
export function phraseOf(reading: Reading, at: number, limit: number): Phrase {
  const { units, heads } = reading
  const owners: Head[] = []
  const others: Head[] = []
  let visitKind: string | null = null
  let visitWord: string | null = null
  let realis = false
  let own = false
  let words = 0
  let from = at
  let heldOn = -1
  let isHeld = false
  while (from > limit) {
    const unit = units[from - 1]
    // "The talks of X and Y to be held on the 4th": the day parts them from those who held them.
    const day = unit?.kind === 'date' ? from - 1 : units[from - 2]?.kind === 'date' ? from - 2 : -1
    const small = day === from - 1 || caseOf(unit) === 'to' || caseOf(unit) === 'in' || isA(unit, 'and')
    if (isHeld && day >= limit && small) {
      heldOn = Math.max(heldOn, day)
      from = day
      continue
    }
    const ended = heads.filter((head) => head.end === from && head.from >= limit && head.end > head.from)
    const owner = ended.find((head) => head.case === 'of')
    if (owner) {
      owners.push(owner)
      from = owner.from
      // "ویتنام اور چین کے": both own it.
      let before = heads.find((head) => head.end === from && head.case === 'of' && head.from >= limit)
      while (before) {
        owners.push(before)
        from = before.from
        before = heads.find((head) => head.end === from && head.case === 'of' && head.from >= limit)
      }
      words += 1
      continue
    }
    const other = ended.find((head) => joined.has(head.case))
    if (other) {
      others.push(other)
      from = other.from
      let before = heads.find((head) => head.end === from && head.case === other.case && head.from >= limit)
      while (before) {
        others.push(before)
        from = before.from
        before = heads.find((head) => head.end === from && head.case === other.case && head.from >= limit)
      }
      continue
    }
    if (!unit) break
    const kind = unit.cues.find((cue) => cue.kind === 'visit')
    if (kind?.kind === 'visit') {
      visitKind ??= kind.name
      visitWord ??= unit.form
      from -= 1
      continue
    }
    if (hasCue(unit, 'manner')) {
      from -= 1
      continue
    }
    if (hasCue(unit, 'realis') || hasCue(unit, 'former') || hasCue(unit, 'past')) {
      realis ||= hasCue(unit, 'realis')
      from -= 1
      continue
    }
    // "The meeting, too, with X": small words part the noun from those it belongs to.
    const met = heads.some((head) => head.end === from - 1 && head.from >= limit && head.case === 'with')
    if (hasCue(unit, 'also') && (met || isA(units[from - 2], 'genitive'))) {
      from -= 1
      continue
    }
    if (isA(unit, 'own')) {
      own = true
      from -= 1
      continue
    }
    if (unit.kind === 'ordinal' || unit.value !== null || hasCue(unit, 'both') || hasCue(unit, 'thisEvent')) {
      words += 1
      from -= 1
      continue
    }
    // "The talks to be held", "that were held": they part the noun from those who held them.
    const held = reading.groups.find(({ verb, tense, to }) => verb === 'happen' && tense === 'relative' && to === from)
    if (held && held.from >= limit) {
      from = held.from
      isHeld = true
      continue
    }
    // "His own visit to work in A": what for parts it from where.
    const work = isA(unit, 'genitive') ? workBefore(reading, from - 1) : null
    if (work !== null && work > limit) {
      from = work
      continue
    }
    // "A useful meeting": a word like any other.
    const says = unit.kind === 'word' || hasCue(unit, 'fruitful')
    if (says && from > limit && reading.groups.every((group) => group.to !== from)) {
      words += 1
      from -= 1
      continue
    }
    break
  }
  // "His own 2023's visit".
  const dated = isA(units[from - 1], 'genitive') && units[from - 2]?.kind === 'date'
  own ||= dated && from - 3 >= limit && isA(units[from - 3], 'own')
  return { from, owners, others, visitKind, visitWord, realis, own, words, heldOn }
}

/** "کام کرنے کے": where the work begins for which a journey is, before its genitive; null where none stands there. */
function workBefore({ units, groups }: Reading, at: number): number | null {
  const group = groups.find(({ tense, to }) => tense === 'infinitive' && to === at)
  const noun = group ? units[group.from - 1] : undefined
  const stays = noun?.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'visit' && cue.frame.stays === true)
  return group && stays ? group.from - 1 : null
}

/**
 * Whether what stands before "and" is a gathering of its own: "the summit and the forum", "the ceremony of A and the
 * ceremony of B", but not "the festivities of the anniversary and the holiday".
 */
export function standsApart(unit: Unit | undefined, noun: Unit | undefined): boolean {
  const cue = unit?.cues.find((found) => found.kind === 'frame' && found.frame.kind === 'gathering')
  return cue?.kind === 'frame' && (cue.frame.type !== 'ceremony' || lastWord(unit) === lastWord(noun))
}

/** The noun that ends before a unit, past its year and what a bracket says of it: "the summit 2025 and", "the forum (IPMF) and". */
export function nounBefore(units: readonly Unit[], at: number): number {
  const open = isMark(units[at - 1], ')') ? units.findLastIndex((unit, index) => index < at && isMark(unit, '(')) : at
  const end = open >= 0 && at - open <= longestBracket ? open : at
  const said = units[end - 1]?.kind === 'number' || units[end - 1]?.kind === 'date'
  return said ? end - 2 : end - 1
}

/** Units of such a bracket. */
const longestBracket = 6

function lastWord(unit: Unit | undefined): string | undefined {
  return unit?.form.split(' ').at(-1)
}

/** "Between both countries": units between the two words. */
const farTwo = 2

/** Whether a unit tells one gathering from another: a name, a number, an unknown word, but no small or general word. */
function says(unit: Unit): boolean {
  if (unit.entries.length > 0 || unit.value !== null) return true
  return unit.kind === 'word' && !hasCue(unit, 'also')
}

function isFeast(unit: Unit | undefined): boolean {
  return unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'ceremony') ?? false
}

/** "On the occasion of", "on the anniversary". */
function isOccasion(units: readonly Unit[], at: number): boolean {
  const feast = isFeast(units[at - 1]) || hasCue(units[at - 1], 'holiday')
  return caseOf(units[at]) === 'occasion' || (caseOf(units[at]) === 'on' && feast)
}

/**
 * How the gathering whose noun stands at `at` is named: everything known in the phrase before it, back to a case, a
 * verb or a mark, and a year or an edition right after it.
 */
export function gatheringName(reading: Reading, at: number, limit: number): GatheringName {
  const { units, heads } = reading
  const occasions: string[] = []
  const organisations: string[] = []
  const countries: string[] = []
  const ordinals: number[] = []
  // "The BRICS summit" is one name, noun and all.
  let words = units[at]?.entries.some(({ kind }) => kind === 'occasion') ? 1 : 0
  let from = at
  const inspect = (unit: Unit | undefined) => {
    const entry = entryOf(unit)
    const held = unit?.entries.find((candidate) => candidate.kind === 'occasion')
    if (held) occasions.push(held.id)
    else if (entry?.kind === 'organisation') organisations.push(entry.id)
    else if (countryOf(unit) !== null) countries.push(countryOf(unit) ?? '')
    if (unit && unit.value !== null && unit.kind !== 'number') ordinals.push(unit.value)
  }
  inspect(units[at])
  for (let index = at - 1; index >= limit; index--) {
    const unit = units[index]
    if (!unit) break
    const person = heads.find((head) => head.to === index + 1 && (head.kind === 'person' || head.kind === 'office'))
    if (person && person.case !== 'of') break
    if (isMark(unit, '()')) {
      from = index
      continue
    }
    // "The ministers of A, B and C".
    if (isMark(unit, '،,') && countryOf(units[index - 1]) !== null && countryOf(units[index + 1]) !== null) {
      from = index
      continue
    }
    if (unit.kind === 'mark' || unit.kind === 'date') break
    if (caseOf(unit) === 'among') {
      const both = heads.filter((head) => head.case === 'among' && head.to <= index && head.from >= limit)
      for (const head of both) {
        countries.push(...head.countries)
        if (head.kind === 'organisation' && head.id !== null) organisations.push(head.id)
      }
      const two = units.findLastIndex(
        (other, at) => at >= Math.max(limit, index - farTwo) && at < index && hasCue(other, 'both'),
      )
      from = both[0]?.from ?? (two < 0 ? index : two)
      break
    }
    if (caseOf(unit) !== null || hasCue(unit, 'also')) break
    // "A and B": what another gathering is called is no part of this one's name.
    if (isA(unit, 'and') && standsApart(units[nounBefore(units, index)], units[at])) break
    // "A visit to X and a conference": where he goes names no conference.
    if (isVisit(unit)) break
    if (
      hasCue(unit, 'clause') ||
      reading.groups.some(
        (group) => group.to === index + 1 && group.tense !== 'relative' && group.tense !== 'infinitive',
      )
    )
      break
    inspect(unit)
    if (says(unit)) words += 1
    from = index
  }
  // "On the occasion of the national day of X a reception was held".
  if ([occasions, organisations, countries, ordinals].every(({ length }) => length === 0) && isFeast(units[at])) {
    const end = units.findLastIndex((unit, index) => index >= limit && index < from && isOccasion(units, index))
    for (let index = end - 1; index >= limit; index--) {
      const unit = units[index]
      if (!unit || unit.kind === 'mark' || unit.kind === 'date' || caseOf(unit) !== null) break
      inspect(unit)
    }
  }
  // "An exhibition on the friendship of A and B".
  if (occasions.length + organisations.length === 0 && countries.length < 2 && hasCue(units[at], 'shown')) {
    const both = new Set(units.slice(limit).flatMap((unit) => countryOf(unit) ?? []))
    if (both.size === 2) countries.splice(0, countries.length, ...both)
  }
  const kind =
    units[at]?.cues.flatMap((cue) =>
      cue.kind === 'frame' && cue.frame.label !== undefined ? [cue.frame.label] : [],
    )[0] ?? null
  return {
    kind,
    occasion: occasions[0] ?? null,
    organisations: [...new Set(organisations)],
    countries: [...new Set(countries)],
    ordinal: ordinals[0] ?? null,
    words,
    from,
  }
}
