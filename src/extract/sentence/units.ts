// A sentence as units: names, offices, cues, dates, marks, and the words nobody knows. It does not join them yet.
import type { Entry } from '../../lexicon/lexicon'
import type { Match, Matcher } from '../../lexicon/matcher'
import type { Word } from '../../text/words'
import { numberedBodies, type NumberedBody } from '../dates/numbered-body'
import type { Cue, Grammar } from './grammar'

export interface Unit {
  /** Word indexes in the sentence, half-open. */
  readonly from: number
  readonly to: number
  readonly kind: 'name' | 'office' | 'date' | 'cue' | 'ordinal' | 'number' | 'mark' | 'word'
  /** Folded words joined by a space. */
  readonly form: string
  /** What the lexicon says of a name or an office; empty otherwise. */
  readonly entries: readonly Entry[]
  readonly cues: readonly Cue[]
  /** Of an ordinal or a number, else null. */
  readonly value: number | null
  /** Index of the date mention, else -1. */
  readonly date: number
}

/** A range of words that is a date. */
export interface DateRange {
  readonly from: number
  readonly to: number
}

const none: readonly never[] = []

/**
 * Reads words as units, longest match first; a name wins over a cue of the same length.
 *
 * @param dates ranges of `text`, in order. @param known further names, those this article introduced itself.
 */
export function unitsOf(
  text: readonly Word[],
  dates: readonly DateRange[],
  grammar: Grammar,
  known: Matcher<Entry> | null,
): Unit[] {
  const units: Unit[] = []
  const starts = new Map(dates.map((date, index) => [date.from, index]))
  const sessions = new Map(numberedBodies(text, grammar.lexicon).map((session) => [session.from, session]))
  const form = (from: number, to: number) => {
    let joined = text[from]?.form ?? ''
    for (let at = from + 1; at < to; at++) joined += ` ${text[at]?.form ?? ''}`
    return joined
  }
  for (let at = 0; at < text.length;) {
    const word = text[at]
    if (!word) break
    const date = starts.get(at)
    const range = date === undefined ? undefined : dates[date]
    if (date !== undefined && range && range.to > at) {
      units.push(unit(at, range.to, 'date', form(at, range.to), { date }))
      at = range.to
      continue
    }
    const end = nextStart(dates, at, text.length)
    const session = sessions.get(at)
    if (session && session.to <= end) {
      units.push(sessionAt(session, form(at, session.to), grammar))
      at = session.to
      continue
    }
    if (word.kind === 'mark') {
      units.push(unit(at, at + 1, 'mark', word.form))
      at += 1
      continue
    }
    const suffix = text[at + 1]
    if (word.kind === 'number') {
      if (suffix && at + 1 < end && grammar.ordinalSuffixes.has(suffix.form)) {
        units.push(unit(at, at + 2, 'ordinal', form(at, at + 2), { value: Number(word.form) }))
        at += 2
      } else {
        units.push(unit(at, at + 1, 'number', word.form, { value: Number(word.form) }))
        at += 1
      }
      continue
    }
    const listed = withoutOverlap(text, at, end, grammar.lexicon.entities)
    const own = known?.at(text, at, end) ?? null
    const formal = listed ? null : formalName(text, at, end, grammar)
    const found =
      formal ?? (own && (own.to > (listed?.to ?? 0) || (own.to === listed?.to && isPlace(own))) ? own : listed)
    const fathers = grammar.patronymics.has(text[at - 1]?.form ?? '')
    const name = fathers && found?.values.every((entry) => entry.kind === 'office') === true ? null : found
    const cue = grammar.cues.at(text, at, end)
    if (name && (!cue || name.to >= cue.to)) {
      const kind = name.values.every((entry) => entry.kind === 'office') ? 'office' : 'name'
      const inside = cue && cue.to === name.to ? cue.values : cuesInName(text, at, name, grammar)
      const held = inside.length === 0 && isSession(text, name, grammar) && isCase(text, name.to, end, grammar)
      const cues = held ? sessionCues(grammar) : inside
      units.push(unit(at, name.to, kind, form(at, name.to), { entries: name.values, cues }))
      at = name.to
    } else if (cue) {
      const ordinal = cue.values.find((value) => value.kind === 'ordinal')
      const value = ordinal?.kind === 'ordinal' ? ordinal.value : null
      units.push(unit(at, cue.to, 'cue', form(at, cue.to), { cues: cue.values, value }))
      at = cue.to
    } else {
      units.push(unit(at, at + 1, 'word', word.form))
      at += 1
    }
  }
  return units
}

/** "The Republic of Angola": the country, where the lexicon has no such name of its own. */
function formalName(text: readonly Word[], at: number, end: number, grammar: Grammar): Match<Entry> | null {
  const state = grammar.stateNames.at(text, at, end)
  const country = state && withoutOverlap(text, state.to, end, grammar.lexicon.entities)
  return country?.values.some(({ kind }) => kind === 'country') === true ? { ...country, from: at } : null
}

/** Of the names an article introduced, those of places are what the lexicon calls them there. */
function isPlace({ values }: Match<Entry>): boolean {
  return values.every(({ kind }) => kind === 'place')
}

/**
 * The longest name, unless it takes the beginning of a longer one: in "صدر شی جن پنگ" the office ends before the name
 * begins, though "صدر شی" is a form too.
 */
function withoutOverlap(text: readonly Word[], at: number, end: number, names: Matcher<Entry>): Match<Entry> | null {
  const longest = names.at(text, at, end)
  if (!longest) return null
  let shorter = names.at(text, at, longest.to - 1)
  while (shorter && !reachesBeyond(text, shorter.to, longest.to, end, names))
    shorter = names.at(text, at, shorter.to - 1)
  return shorter ?? longest
}

/** Whether names one after another, from `at` on, end beyond `to`. */
function reachesBeyond(text: readonly Word[], at: number, to: number, end: number, names: Matcher<Entry>): boolean {
  if (at >= to) return false
  let match = names.at(text, at, end)
  while (match) {
    if (match.to > to || reachesBeyond(text, match.to, to, end, names)) return true
    match = names.at(text, at, match.to - 1)
  }
  return false
}

/**
 * The name of a milestone, or of its anniversary, holds the words by which the language tells the kind; that of an
 * occasion may end in the noun of a gathering, as "BRICS summit" does, that of a place in "airport".
 */
function cuesInName(text: readonly Word[], at: number, name: Match<Entry>, grammar: Grammar): readonly Cue[] {
  const place = name.values.every((entry) => entry.kind === 'place')
  if (!place && name.values.every((entry) => entry.kind !== 'milestone' && entry.kind !== 'occasion')) return none
  for (let inside = at; inside < name.to; inside++) {
    const cue = grammar.cues.at(text, inside, name.to)
    const found = cue?.values.filter(
      (value) =>
        (place && cue.to === name.to && value.kind === 'cue' && value.name === 'airport') ||
        (!place && value.kind === 'milestone') ||
        (cue.to === name.to && value.kind === 'frame' && value.frame.kind === 'gathering'),
    )
    if (found && found.length > 0) return found
  }
  return none
}

/** "COP28": a name that is the noun of a gathering too, where it ends in no other. */
function isSession(text: readonly Word[], { values, from, to }: Match<Entry>, { lexicon, cues }: Grammar): boolean {
  if (!values.some(({ kind, id }) => kind === 'occasion' && lexicon.occasions.get(id)?.kind === 'session')) return false
  for (let at = from; at < to; at++) {
    const cue = cues.at(text, at, to)
    if (cue?.to === to && cue.values.some(({ kind }) => kind === 'frame')) return false
  }
  return true
}

function isCase(text: readonly Word[], at: number, end: number, { cues }: Grammar): boolean {
  return cues.at(text, at, end)?.values.some(({ kind }) => kind === 'case') ?? false
}

function sessionCues({ language }: Grammar): readonly Cue[] {
  const frame = language.frames.find(({ kind, type, label }) => kind === 'gathering' && type === 'conference' && !label)
  return frame ? [{ kind: 'frame', frame }] : none
}

/** "AIPA-45", by its number. */
function sessionAt({ from, to, occasion, ordinal }: NumberedBody, form: string, grammar: Grammar): Unit {
  return unit(from, to, 'name', form, {
    entries: [{ kind: 'occasion', id: occasion.id }],
    cues: sessionCues(grammar),
    value: ordinal,
  })
}

/** All units are made here, of one shape: what is asked of every one of them is answered sooner. */
function unit(
  from: number,
  to: number,
  kind: Unit['kind'],
  form: string,
  { entries = none, cues = none, value = null, date = -1 }: Partial<Unit> = {},
): Unit {
  return { from, to, kind, form, entries, cues, value, date }
}

function nextStart(dates: readonly DateRange[], at: number, end: number): number {
  for (const date of dates) if (date.from > at) return Math.min(date.from, end)
  return end
}

/** The case a unit marks ("agent", "with", …), or null. */
export function caseOf(unit: Unit | undefined): string | null {
  if (unit === undefined) return null
  for (const cue of unit.cues) if (cue.kind === 'case') return cue.name
  return null
}

/** Whether a unit bears a cue of this name. */
export function hasCue(unit: Unit | undefined, name: string): boolean {
  if (unit === undefined) return false
  for (const cue of unit.cues) if (cue.kind === 'cue' && cue.name === name) return true
  return false
}

/** Whether a unit is a cue of this kind. */
export function isA(unit: Unit | undefined, kind: Cue['kind']): boolean {
  if (unit === undefined) return false
  for (const cue of unit.cues) if (cue.kind === kind) return true
  return false
}

/** Whether a unit makes a verb of this name of the one behind it: "leave" in "روانہ ہوئے". */
export function isLight(unit: Unit | undefined, name: string): boolean {
  if (unit === undefined) return false
  for (const cue of unit.cues) if (cue.kind === 'light' && cue.name === name) return true
  return false
}

/** The types of the events that a unit may tell of. */
export function frameTypes(unit: Unit | undefined): string[] {
  return unit?.cues.flatMap((cue) => (cue.kind === 'frame' ? [cue.frame.type] : [])) ?? []
}

/** Whether a unit is this mark; of several marks, any of them. */
export function isMark(unit: Unit | undefined, marks = '،,؛;'): boolean {
  return unit?.kind === 'mark' && marks.includes(unit.form.charAt(0))
}

/** Whether a cue is the noun of a gathering. */
export function isGatheringCue(cue: Cue): boolean {
  return cue.kind === 'frame' && cue.frame.kind === 'gathering'
}

/** Whether a unit is such a noun. */
export function isGathering(unit: Unit | undefined): boolean {
  return unit?.cues.some(isGatheringCue) ?? false
}

/** Whether a unit is the noun of a visit, or the verb of one. */
export function isVisit(unit: Unit | undefined): boolean {
  return unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'visit') ?? false
}
