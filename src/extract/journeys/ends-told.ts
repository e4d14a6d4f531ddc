// The day on which a journey began or ended, told of its noun: "the visit to A will last until the 22nd", "… which had begun
// on the 3rd". It resolves none.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { DateMention } from '../dates/dates'
import { goneTo, isVisitNoun, isWhere, type CountryOf, type ToldEnd } from '../sentence/journey-noun'
import type { Reading } from '../sentence/reading'
import { saysOneDay } from '../dates/same-day'
import { caseOf, hasCue } from '../sentence/units'

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
