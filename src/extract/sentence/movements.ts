// Who came and who left, as the words of a sentence tell it: "on the 9th the delegation left A and reached B". It resolves no
// day and knows nobody's home.
import type { DateGrammar } from '../../lexicon/date-grammar'
import type { DateMention } from '../dates/dates'
import type { Head } from './head'
import type { Reading } from './reading'
import { saysOneDay, saysSameDay } from '../dates/same-day'
import { isLight } from './units'
import { finiteTenses } from './verbs'

/** One coming or leaving. */
export interface Movement {
  readonly kind: 'came' | 'left'
  /** The day said for it. */
  readonly mention: DateMention
  /** Place or country left; null where none is said. */
  readonly from: string | null
  /** Place or country gone to; null where none is said. */
  readonly to: string | null
  /** Told as going home. */
  readonly home: boolean
  /** Unit of its verb, and where its clause begins. */
  readonly at: number
  readonly clause: number
}

/** Verbs by which somebody comes. */
const coming: ReadonlySet<string> = new Set(['arrive', 'come'])
/** "Left", "will leave", "having left", "is leaving". */
const moves: ReadonlySet<string> = new Set(['perfective', 'future', 'conjunctive', 'progressive'])
/** From the place gone to to the verb, in units. */
const nearVerb = 5
/** From a day to a verb with another verb between them, in units. */
const nearDay = 9
/** Cases of a place gone to. */
const towards: ReadonlySet<string> = new Set(['nominative', 'to', 'toward', 'for', 'on', 'in'])

/** All comings and leavings of a sentence of which it says the day, in its order. */
export function movementsIn(reading: Reading, grammar: DateGrammar): Movement[] {
  const { units, groups, sentence } = reading
  return units.flatMap((_, at) => {
    const kind = kindAt(reading, at, grammar)
    if (kind === null) return []
    const ended = groups.filter(({ to, tense }) => to <= at && finiteTenses.has(tense))
    const clause = Math.max(0, ...ended.map(({ to }) => to))
    const mention = dayOf(reading, at, clause)
    if (!mention) return []
    const home = sentence.words
      .slice(units[clause]?.from ?? 0, (units[at]?.from ?? 0) + 1)
      .some((word) => grammar.isHomeward(word))
    return [{ kind, mention, ...placesOf(reading, clause, at), home, at, clause }]
  })
}

function kindAt(
  { units, groups, sentence: { words } }: Reading,
  at: number,
  grammar: DateGrammar,
): Movement['kind'] | null {
  const unit = units[at]
  const light = isLight(unit, 'leave')
  const verb = groups.find(({ from }) => from === (light ? at + 1 : at))
  const moved = verb !== undefined && !verb.negated && moves.has(verb.tense)
  if (light) return moved ? 'left' : null
  if (moved && coming.has(verb.verb)) return 'came'
  return unit && grammar.isLeaving(words, unit.from) ? 'left' : null
}

/** The day said last before the verb: in its clause, or right before that. */
function dayOf({ units, dates }: Reading, at: number, clause: number): DateMention | null {
  const where = units.findLastIndex(({ kind }, index) => index < at && kind === 'date')
  const mention = dates[units[where]?.date ?? -1]
  if (!mention || (where < clause && at - where > nearDay)) return null
  if (saysSameDay(mention)) {
    // "The next morning he watched the parade, and the same day left": the day after.
    const said = dates.findLast(({ to }) => to <= mention.from)
    return said && isDay(said) ? said : mention
  }
  return isDay(mention) ? mention : null
}

function isDay(mention: DateMention): boolean {
  const { value } = mention
  if (saysOneDay(mention)) return value.kind === 'point' && value.part === null
  return value.kind === 'point' && value.edge === null && value.point.kind === 'relative' && value.point.unit === 'day'
}

function placesOf(
  { heads }: Reading,
  clause: number,
  at: number,
): { readonly from: string | null; readonly to: string | null } {
  const places = heads.filter((head) => head.from >= clause && head.to <= at && isPlace(head))
  const from = places.findLast(({ case: name }) => name === 'with')
  const to = places.findLast(({ case: name, end }) => towards.has(name) && at - end <= nearVerb)
  return { from: from?.id ?? null, to: to?.id ?? null }
}

function isPlace({ kind }: Head): boolean {
  return kind === 'place' || kind === 'country'
}
