// Days that somebody was in a country, told with its name: the first day and the last of a journey there. It resolves none.
import type { DateGrammar } from '../../lexicon/date-grammar'
import { bracketed } from '../dates/brackets'
import { saysDay, type Point } from '../dates/date-value'
import type { DateMention } from '../dates/dates'
import type { Head } from '../sentence/head'
import { goneTo, isVisitNoun, isWhere, nearNoun, type CountryOf, type ToldEnd } from '../sentence/journey-noun'
import type { Reading } from '../sentence/reading'
import { hasCue } from '../sentence/units'

/** "From the 18th to the 23rd, during his stay in A", "in B (23 to 26 April)", "from the 9th to the 11th on his visit to C". */
export function stays(reading: Reading, grammar: DateGrammar, country: CountryOf): ToldEnd[] {
  const { units, heads, groups, sentence } = reading
  return heads.flatMap((head): ToldEnd[] => {
    if (!isWhere(head.kind)) return []
    const noun = units.slice(head.end, head.end + nearNoun)
    // "From the 2nd to the 8th to A and B": of both.
    const listed = heads.some((other) => isWhere(other.kind) && other !== head && isNear(other, head))
    const gone = head.case === 'of' && !listed && noun.some(isVisitNoun)
    const sojourn = noun.some(({ from }) => grammar.isSojourn(sentence.words[from]))
    // "From the 20th to the 23rd he will be in A".
    const pronoun = units[head.from - 1]
    const subject = hasCue(pronoun, 'subject') || hasCue(pronoun, 'subjectPronoun')
    const is = groups.some(
      ({ from, verb }) => from === head.end && (verb === 'be' || verb === 'stay' || (subject && verb === 'happen')),
    )
    const before = units[head.from - (subject ? 2 : 1)]
    const days = before?.kind === 'date' && (gone || (head.case === 'in' && (sojourn || is))) ? before.date : -1
    return ofDays(reading, head.case === 'in' && days < 0 ? bracketed(reading, head.end) : days, country(head.id))
  })
}

function isNear({ from, to }: Head, head: Head): boolean {
  return (from >= head.to && from <= head.to + 1) || (to <= head.from && to >= head.from - 1)
}

/** "The visit to A, where from the 1st to the 3rd he met". */
export function staysThere(reading: Reading, country: CountryOf): ToldEnd[] {
  const { units, heads } = reading
  const where = units.findIndex((unit, at) => hasCue(unit, 'where') && units[at + 1]?.kind === 'date')
  const visit = units.findLastIndex((unit, at) => at < where && isVisitNoun(unit))
  const he = heads.some(({ kind, from }) => kind === 'pronoun' && from === where + 2)
  return visit < 0 || !he
    ? []
    : ofDays(reading, units[where + 1]?.date ?? -1, country(goneTo(reading, visit)?.id ?? null))
}

/** A country, from the first day of some to the last; nothing where they are no days of one mention. */
function ofDays({ dates }: Reading, date: number, country: string | null): ToldEnd[] {
  const mention = dates[date]
  if (country === null || mention?.value.kind !== 'range' || !saysDay(mention.value)) return []
  const { from, to } = mention.value
  return [
    { kind: 'reached', country, who: [], mention: { ...mention, value: dayOf(from) } },
    { kind: 'left', country, who: [], mention: { ...mention, value: dayOf(to) } },
  ]
}

function dayOf(point: Point): DateMention['value'] {
  return { kind: 'point', point, part: null, edge: null, today: false, weekday: null }
}
