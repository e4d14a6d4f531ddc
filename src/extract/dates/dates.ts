// Finds dates in a sentence and what they say. It resolves nothing: a day without a year stays without a year.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Memory, Shape } from '../../lexicon/date-shapes'
import type { Section } from '../../lexicon/date-words'
import type { Entry } from '../../lexicon/lexicon'
import type { Matcher } from '../../lexicon/matcher'
import type { Span } from '../../model/span'
import type { Sentence } from '../../text/sentences'
import type { Word } from '../../text/words'
import { addDays, formatDay, isDay } from '../../model/calendar'
import { bareDay } from './bare-day'
import { valueOf } from './date-build'
import { said, saysMonth, type DateValue } from './date-value'
import { yearsBefore } from './listed-years'

export interface DateMention extends Span {
  /** Word indexes in its sentence, half-open. */
  readonly from: number
  readonly to: number
  readonly value: DateValue
  /** "Before that, in July": it lies before what was told before it. */
  readonly earlier?: true
  /** "Last December": the last one before the news. */
  readonly last?: true
  /** A month or a year that something is only counted from: "after he had left office in May". */
  readonly counted?: true
  /** The day of a statement by which the rest is told: "according to the statement of 27 August". */
  readonly source?: true
  /** A bare year that its sentence calls one: what follows is told of it. */
  readonly frame?: true
}

/** What of the lexicon finding dates needs. */
export interface DateLexicon {
  readonly dates: DateGrammar
  readonly entities: Matcher<Entry>
}

const dated: readonly Section[] = ['rejects', 'named', 'ranges', 'vague', 'dates', 'relatives']

/**
 * The dates said in a sentence, left to right, none overlapping another; the longest reading wins. A time of day
 * beside a date is within its span and changes nothing; postpositions ("کو", "میں") are outside.
 *
 * @param lexicon `dates` holds the templates of every language, `entities` the names that a month may be part of.
 * @example findDates(sentence, lexicon)[0]?.value // { kind: 'point', point: { day: 31, month: 10, year: null, … }, … }
 */
export function findDates(sentence: Sentence, lexicon: DateLexicon): DateMention[] {
  const { words } = sentence
  const memory: Memory = new Map()
  const heading = lexicon.dates.yearHeading(words)
  const found: DateMention[] = heading ? [yearMention(words, 0, heading)] : []
  for (let at = heading?.to ?? 0; at < words.length; at++) {
    const word = words[at]
    if (!word || !lexicon.dates.canBegin(word) || insideNumber(words, at) || endsName(words, at, lexicon)) continue
    const shape = longest(lexicon.dates, words, at, memory)
    const named = shape ? null : lexicon.dates.yearNamed(words, at)
    if (named) {
      found.push(yearMention(words, at, named))
      at = named.to - 1
    }
    const bare = shape || named ? null : bareDay(words, at, found.at(-1), lexicon.dates)
    if (bare) found.push(bare)
    if (!shape) continue
    const mention = mentionOf(shape, lexicon.dates, words, at, memory)
    if (mention) found.push(...yearsBefore(words, mention, lexicon.dates), afterYear(mention, found))
    at = (mention?.to ?? shape.to) - 1
  }
  const first = found.find(({ value }) => saysMonth(value))
  // "A few days before that X too was there, from the 1st to the 3rd."
  if (first && lexicon.dates.opensEarlier(words)) found[found.indexOf(first)] = { ...first, earlier: true }
  return found.filter(
    (mention, index) =>
      index === 0 ||
      !(isByOtherClock(mention, words, lexicon.dates) || isSaidAgain(mention, found[index - 1], words, lexicon.dates)),
  )
}

/** "Dong Jun 8th …", where Jun is June elsewhere: the word is of somebody's name. */
function endsName(words: readonly Word[], at: number, { entities }: DateLexicon): boolean {
  for (let from = Math.max(0, at - longestBefore); from < at; from++) {
    const match = entities.at(words, from)
    if (match && match.to > at && match.values.some(({ kind }) => kind === 'person')) return true
  }
  return false
}

/** Words of a name before the one that looks like a month. */
const longestBefore = 3

/** "A year ago, on 7 January": a day right after the count of its years, which is taken into it. */
function afterYear(mention: DateMention, found: DateMention[]): DateMention {
  const before = found.at(-1)
  if (before?.to !== mention.from || before.value.kind === 'range' || mention.value.kind === 'range') return mention
  const [count, day] = [before.value.point, mention.value.point]
  if (count.kind !== 'said' || count.relativeYear === null || count.month !== null || count.year !== null)
    return mention
  if (day.kind !== 'said' || day.month === null || day.year !== null || day.relativeYear !== null) return mention
  found.pop()
  const value = { ...mention.value, point: { ...day, relativeYear: count.relativeYear } }
  return { ...mention, start: before.start, from: before.from, value }
}

function yearMention(words: readonly Word[], from: number, { year, to }: { year: number; to: number }): DateMention {
  const value = { kind: 'point', point: said({ year }), part: null, edge: null, today: false, weekday: null } as const
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, from, to, value, frame: true }
}

/** The longest reading that does not stop in the middle of a longer number such as "12/9/20256" or "2025-26". */
function longest(grammar: DateGrammar, words: readonly Word[], at: number, memory: Memory): Shape | null {
  let best: Shape | null = null
  for (const section of dated) {
    for (const shape of grammar.shapes(section, words, at, memory)) {
      if (shape.row.adjacent && !isAdjacent(valueOf(shape))) continue
      if (shape.row.listed && runsBack(valueOf(shape))) continue
      // "On Tuesday itself" is no Tuesday of something else.
      if (section === 'named' && countsFromOther(valueOf(shape))) continue
      if (shape.row.relative?.opens && words.slice(0, at).some(({ kind }) => kind !== 'mark')) continue
      if ((!best || shape.to > best.to) && (section === 'rejects' || !insideNumber(words, shape.to))) best = shape
    }
  }
  return best
}

function mentionOf(
  shape: Shape,
  grammar: DateGrammar,
  words: readonly Word[],
  from: number,
  memory: Memory,
): DateMention | null {
  let value = valueOf(shape)
  if (!value) return null
  let { to } = shape
  // "Five months after independence (16 February 1946)": the bracket says it.
  if (isNumber(value)) return null
  if (countsFromOther(value) && words[to]?.form === '(') return null
  const bracketed = words[to - 1]?.kind === 'mark'
  const after = bracketed ? null : grammar.longest(['after'], words, to, memory)
  if (after) to = after.to
  const weekday = after?.filled.find(({ slot }) => slot === 'weekday')?.value
  if (value.kind === 'point') {
    if (typeof weekday === 'number') value = { ...value, weekday }
    const edge = bracketed || after ? null : grammar.longest(['edges'], words, to, memory)
    if (edge?.row.edge && edge.row.edge !== 'none') {
      value = { ...value, edge: edge.row.edge }
      to = edge.to
    }
  }
  if (value.kind === 'point') to = pastOtherClock(grammar, words, to, memory)
  const first = words[from]
  const end = words[to - 1]
  if (!first || !end) return null
  const earlier = grammar.isEarlier(words, from) ? { earlier: true as const } : {}
  // "Since October 2021": the words that count from it may be taken in.
  const counted = !saysDay(value) && grammar.isCounted(words, shape.to) ? { counted: true as const } : {}
  const last = grammar.isLast(words[from]) || grammar.isLast(words[from - 1]) ? { last: true as const } : {}
  const source = grammar.isSource(words, to) ? { source: true as const } : {}
  return { start: first.start, end: end.end, from, to, value, ...earlier, ...last, ...counted, ...source }
}

/** A year alone that no article is about: "the marker 1116". */
function isNumber(value: DateValue): boolean {
  if (value.kind !== 'point' || value.point.kind !== 'said') return false
  const { year, month } = value.point
  return year !== null && month === null && year < oldest
}

const oldest = 1700

function countsFromOther(value: DateValue | null): boolean {
  return value?.kind === 'point' && value.point.kind === 'relative' && value.point.from === 'other'
}

function saysDay(value: DateValue): boolean {
  return value.kind === 'range' || value.point.kind !== 'said' || value.point.day !== null
}

/** How many words a bracket with the same moment by another clock holds at most. */
const bracket = 14

/** "21 September (22 September in the morning, Vietnam time)": the bracket is of the same moment. */
function pastOtherClock(grammar: DateGrammar, words: readonly Word[], to: number, memory: Memory): number {
  if (words[to]?.form !== '(') return to
  const inside = grammar.longest(['dates', 'ranges'], words, to + 1, memory)
  // With a year it is a span or another date.
  if (inside?.section !== 'dates' || inside.filled.some(({ slot }) => slot === 'year')) return to
  const close = words.slice(to, to + bracket).findIndex(({ form }) => form === ')')
  return close < 0 ? to : to + close + 1
}

/** "On the 3rd at 21:45 (by Hanoi time on the 4th at 2:45)": the same moment once more. */
function isByOtherClock({ from, to }: DateMention, words: readonly Word[], grammar: DateGrammar): boolean {
  const before = words.slice(Math.max(0, from - bracket), from)
  const behind = words.slice(to, to + bracket)
  const open = before.findLastIndex(({ form }) => brackets.has(form))
  const close = behind.findIndex(({ form }) => brackets.has(form))
  if (before[open]?.form !== '(' || behind[close]?.form !== ')') return false
  return [...before.slice(open + 1), ...behind.slice(0, close)].some((word) => grammar.isClock(word))
}

const brackets = new Set(['(', ')'])

/** Words between "namely" and what it says of a day: "namely the visit's first day". */
const nearNamely = 2

/** "On Monday evening, namely on the first day of the visit": told by what was told before, the day is the same. */
function isSaidAgain(
  { from, value }: DateMention,
  before: DateMention | undefined,
  words: readonly Word[],
  grammar: DateGrammar,
): boolean {
  if (value.kind === 'range' || value.point.kind === 'said' || before === undefined || !saysDay(before.value))
    return false
  const between = words.slice(before.to, from).filter(({ kind }) => kind !== 'mark')
  const [first] = between
  return first !== undefined && grammar.isNamely([first]) && between.length <= nearNamely + 1
}

/** "31 documents and on 17 April": no days of one month. */
function runsBack(value: DateValue | null): boolean {
  if (value?.kind !== 'range' || value.from.kind !== 'said' || value.to.kind !== 'said') return false
  const { from, to } = value
  return from.month === to.month && from.year === to.year && from.day !== null && to.day !== null && from.day > to.day
}

/** A leap year, so that the last days of February are two. */
const leapYears = [2023, 2024]

/** Whether the second day of a range is the one after its first. */
function isAdjacent(value: DateValue | null): boolean {
  if (value?.kind !== 'range' || value.from.kind !== 'said' || value.to.kind !== 'said') return false
  const { from, to } = value
  const [a, b] = [from.month ?? to.month, to.month ?? 0]
  return leapYears.some(
    (year) =>
      a !== null &&
      isDay(year, a, from.day ?? 0) &&
      addDays(formatDay(year, a, from.day ?? 0), 1).slice(5) === formatDay(year, b, to.day ?? 0).slice(5),
  )
}

const joiners = new Set(['/', '-', '.', ':', ',', '٫', '٬', '%'])

/** Whether a boundary before word `at` would cut "9:27", "2,000" or "1-3/10" in two. */
function insideNumber(words: readonly Word[], at: number): boolean {
  const here = words[at]
  const before = words[at - 1]
  if (!here || !before || here.spaced) return false
  if (here.kind === 'number' && joiners.has(before.form) && !before.spaced) return words[at - 2]?.kind === 'number'
  if (joiners.has(here.form) && before.kind === 'number') {
    const next = words[at + 1]
    return here.form === '%' || (next?.kind === 'number' && !next.spaced)
  }
  return false
}
