// The day on which a journey began or ended, told of its noun: "the visit to A will last until the 22nd", "… which had begun
// on the 3rd". It resolves none.
import type { DateGrammar } from '../../lexicon/date-grammar'
import { saysDay, type Point } from '../dates/date-value'
import type { DateMention } from '../dates/dates'
import { goneTo, isVisitNoun, isWhere, type CountryOf, type ToldEnd } from '../sentence/journey-noun'
import type { Reading } from '../sentence/reading'
import { saysOneDay } from '../dates/same-day'
import { caseOf, hasCue, isA, isVisit } from '../sentence/units'

/** "The visit to A will last until the 22nd", "stayed in A until the 9th". */
export function lasting(reading: Reading, grammar: DateGrammar, country: CountryOf): ToldEnd[] {
  const { dates, units, heads, groups, sentence } = reading
  const at = units.findIndex(({ kind, date }) => kind === 'date' && isUntil(dates[date]))
  const mention = dates[units[at]?.date ?? -1]
  if (!mention) return []
  const visit = units.findLastIndex((unit, index) => index < at && isVisitNoun(unit))
  const stays = grammar.staysAfter(sentence.words, mention.to)
  const goesOn = visit >= 0 && groups.some(({ from, verb }) => verb === 'stay' && from > at && from <= at + 2)
  if (!stays && !goesOn) return []
  const place = goesOn ? goneTo(reading, visit) : heads.find(({ from, kind }) => isWhere(kind) && from > at)
  return [{ kind: 'over', country: country(place?.id ?? null), mention, who: [] }]
}

/** "His visit to A, which had begun on the 3rd". */
export function begun(
  { dates, units, heads, sentence: { words } }: Reading,
  grammar: DateGrammar,
  country: CountryOf,
): ToldEnd[] {
  const who = units.findIndex((unit) => hasCue(unit, 'whoRelative'))
  const visit = units.findLastIndex((unit, index) => index < who && isVisitNoun(unit))
  const at = units.findIndex(({ kind }, index) => index > who && kind === 'date')
  const mention = dates[units[at]?.date ?? -1]
  if (visit < 0 || at !== who + 1 || !mention || !saysOneDay(mention)) return []
  const next = units[caseOf(units[at + 1]) === null ? at + 1 : at + 2]
  const verb = words[next?.from ?? -1]
  if (!verb || !grammar.isStarted(verb)) return []
  const place = heads.findLast(({ end, kind, case: name }) => isWhere(kind) && name === 'of' && end <= visit)
  return [{ kind: 'reached', country: country(place?.id ?? null), mention, who: [] }]
}

/** "This journey, which goes on from the 16th to the 24th", "the visit will last until the 24th": of the journey told of. */
export function goesOn(reading: Reading, grammar: DateGrammar): ToldEnd[] {
  const { dates, units, groups, sentence } = reading
  const at = units.findIndex(({ kind, date }) => kind === 'date' && (isUntil(dates[date]) || isOfDays(dates[date])))
  const mention = dates[units[at]?.date ?? -1]
  const verb = groups.find(({ from }) => from > at && from <= at + nearVerb)
  if (!mention || !verb || verb.negated || !goingOn.has(verb.verb)) return []
  const noun = units.findLastIndex((unit, index) => index < at && grammar.isJourney(sentence.words[unit.from]))
  if (noun < 0 || isAnotherThing(reading, noun, at)) return []
  const pointed = hasCue(units[noun - 1], 'thisEvent')
  if (!pointed && (noun !== at - 1 || noun > nearStart)) return []
  // "X's visit", "this visit to B": of whose, and where, it says itself.
  const whose = pointed ? noun - 1 : noun
  if (reading.heads.some(({ end, kind, case: name }) => end === whose && name === 'of' && kind !== 'pronoun')) return []
  const end = (point: Point, kind: ToldEnd['kind']): ToldEnd => ({
    kind,
    country: null,
    who: [],
    ...(kind === 'over' && verb.tense !== 'was' && verb.tense !== 'perfective' ? { ahead: true as const } : {}),
    mention: { ...mention, value: { kind: 'point', point, part: null, edge: null, today: false, weekday: null } },
  })
  const { value } = mention
  return value.kind === 'range' ? [end(value.from, 'reached'), end(value.to, 'over')] : [end(value.point, 'over')]
}

/** Whether what goes on is something on a journey, or is told of a part of it. */
function isAnotherThing({ units }: Reading, noun: number, at: number): boolean {
  const between = units.slice(noun + 1, at)
  const other = between.some((unit) => hasCue(unit, 'shown') || (isA(unit, 'frame') && !isVisit(unit)))
  return other || caseOf(units[noun + 1]) !== null
}

/** Verbs by which a journey goes on. */
const goingOn: ReadonlySet<string> = new Set(['stay', 'happen', 'be'])
/** From the days to the verb, in units. */
const nearVerb = 2
/** Units before a journey's noun with which a sentence begins: "their". */
const nearStart = 2

function isOfDays(mention: DateMention | undefined): boolean {
  return mention?.value.kind === 'range' && saysDay(mention.value)
}

/** "On the 22nd he concluded his visit to A", "the visit will end on the 13th". */
export function concluded(
  reading: Reading,
  grammar: DateGrammar,
  who: (to: number) => readonly string[],
  country: CountryOf,
): ToldEnd[] {
  const { units, groups, dates, sentence } = reading
  return units.flatMap((unit, at): ToldEnd[] => {
    const word = sentence.words[unit.from]
    if (!word || !grammar.isEnded(word)) return []
    const told = groups.some(({ from, negated }) => !negated && from > at && from <= at + 2)
    const day = told ? units.findLastIndex(({ kind }, index) => index < at && kind === 'date') : -1
    const mention = dates[units[day]?.date ?? -1]
    const visit = units.findLastIndex((other, index) => index < at && isVisitNoun(other))
    if (!mention || visit < 0 || !saysOneDay(mention) || at - day > nearEnd) return []
    if (groups.some(({ from, to }) => from > day && to <= at)) return []
    return [{ kind: 'over', country: country(goneTo(reading, visit)?.id ?? null), mention, who: who(at) }]
  })
}

/** From a day to the word that something ended on it, in units. */
const nearEnd = 8

function isUntil(mention: DateMention | undefined): boolean {
  return mention?.value.kind === 'point' && mention.value.edge === 'until'
}
