// "From 26 October a three-day visit": the days of a journey of which the first and the number are said. It infers no year.
import { addDays, formatDay, isDay } from '../model/calendar'
import type { DateGrammar } from '../lexicon/date-grammar'
import type { Sentence } from '../text/sentences'
import { said, type Said } from './date-value'
import type { DateMention } from './dates'

/** A year without a 29 February, for days of an unknown one. */
const plainYear = 2023
/** How far before its last day the number of days may stand, in words. */
const long = 20
/** How far after its first day the number of days may stand, in words. */
const reach = 12

/** "On a six-day visit, and will stay until 4 September": its last day, and as many before it as it has. */
function staysUntil(mention: DateMention, to: Said, words: Sentence['words'], dates: DateGrammar): DateMention {
  for (let at = Math.max(0, mention.from - long); at < mention.from; at++) {
    const count = dates.daysLong(words, at)
    if (count === null || count < 2) continue
    const first = addDays(formatDay(to.year ?? plainYear, to.month ?? 1, to.day ?? 1), 1 - count)
    const from = said({
      year: to.year === null ? null : Number(first.slice(0, 4)),
      month: Number(first.slice(5, 7)),
      day: Number(first.slice(8)),
    })
    return { ...mention, value: { kind: 'range', from, to } }
  }
  return mention
}

/** A date "from" a day as the days of a journey: as many as said after it, else the day it begins on. */
export function stayOf(mention: DateMention, { words }: Sentence, dates: DateGrammar): DateMention {
  const { value } = mention
  if (value.kind !== 'point' || (value.edge !== 'from' && value.edge !== 'until') || value.point.kind !== 'said')
    return mention
  const { year, month, day } = value.point
  if (month === null || day === null || !isDay(year ?? plainYear, month, day)) return mention
  if (value.edge === 'until') return staysUntil(mention, value.point, words, dates)
  for (let at = mention.to; at < mention.to + reach; at++) {
    const count = dates.daysLong(words, at)
    if (count === null || count < 2) continue
    const last = addDays(formatDay(year ?? plainYear, month, day), count - 1)
    const to = said({ month: Number(last.slice(5, 7)), day: Number(last.slice(8)) })
    return { ...mention, value: { kind: 'range', from: value.point, to } }
  }
  return { ...mention, value: { ...value, edge: null } }
}
