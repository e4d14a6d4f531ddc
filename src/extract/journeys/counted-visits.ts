// "He has arrived in A … his visit is of two days", "during his two-day visit he will": the days of a journey of which one
// sentence tells the arrival and another, close by, how many they are. It takes no number where several journeys are told.
import type { Assembly } from '../events/assembly'
import { isToldIn } from '../events/draft'
import { isOneDay } from '../dates/same-day'
import { byLength, lengthOf } from '../dates/stay'
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { Reading } from '../sentence/reading'
import { staying, whoever } from '../events/stays'
import { isVisit } from '../sentence/units'

/** How many sentences after the arrival the number of days may stand. */
const reach = 6

/** Gives the one visit that an article tells by its first day all its days, where it tells their number elsewhere. */
export function countedVisits({ drafts, readings, grammar }: Assembly): void {
  const all = drafts.filter(({ type }) => type === 'visit')
  const news = all.filter(({ history }) => history !== true)
  const [visit, ...others] = news.length > 0 ? news : all
  if (!visit || others.length > 0) return
  const ended = visit.date.edtf.startsWith('../') && visit.dated
  if (!ended && (!isOneDay(visit.date) || visit.over === true)) return
  const { dates } = grammar.lexicon
  const told = readings.flatMap(({ sentence }, at) => (isToldIn(visit, sentence) ? [at] : []))
  const begun = told.some((at) => readings[at]?.sentence.words.some((word) => dates.isBegun(word)))
  const [first] = told
  if (!(begun || ended) || first === undefined) return
  const near = readings.slice(Math.max(0, first - 1), first + reach)
  const length = lengthOf(
    near.filter((reading) => reading.units.some(isVisit) || tellsStay(reading, dates)),
    dates,
  )
  if (length !== null) visit.date = byLength(visit.date, length)
}

/** "He will stay there for two days", "his stay is of three days". */
function tellsStay({ groups, heads, sentence: { words } }: Reading, dates: DateGrammar): boolean {
  const stays = groups.some(({ verb, negated }) => !negated && staying.has(verb))
  // "The fair will stay for five days" is no stay of anybody.
  return (stays && heads.some(({ kind }) => whoever.has(kind))) || words.some((word) => dates.isSojourn(word))
}
