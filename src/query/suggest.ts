// What a reader may mean while typing: leaders, kinds of event, countries, places. It offers only what has events.
import type { Facts } from './facts'
import type { Indexes } from './indexes'
import { words } from '../text/words'
import { search, type SearchIndex } from './search'
import type { Values } from './values'
import type { Field, Key } from './vocabulary'
import type { FacetKey } from './view-state'

export interface Suggestion {
  readonly facet: FacetKey
  readonly value: string
  /** Events it would leave among those asked about. */
  readonly count: number
  /** The words typed before those it stands for; they go on being searched for. */
  readonly rest: string
}

const facetOf: Partial<Record<Field, FacetKey>> = {
  name: 'leader',
  type: 'type',
  country: 'country',
  place: 'place',
  channel: 'channel',
}
/** The order of kinds in the list. */
const kinds = ['leader', 'type', 'country', 'place', 'channel'] as const

/**
 * Facet values that every typed word may belong to, or else the last few words, by kind, within a kind the best match
 * first.
 *
 * @param among indexes of the events to count in, such as those the filters leave; null for all.
 * @param most how many of each kind.
 * @example suggest(index, facts, 'xi', null)[0] //=> { facet: 'leader', value: 'xi-jinping', count: 3, rest: '' }
 * @example suggest(index, facts, 'xi phon', null)[0] //=> { facet: 'type', value: 'phone-call', count: 1, rest: 'xi' }
 */
export function suggest(
  index: SearchIndex,
  facts: Facts,
  query: string,
  among: Indexes | null,
  most = 4,
): readonly Suggestion[] {
  const typed = words(query).filter(({ kind }) => kind !== 'mark')
  const left = among && flagsOf(facts.type.starts.length, among)
  for (const [at, { start }] of typed.entries()) {
    const rest = query.slice(0, start).trim()
    const found = rest === '' ? null : search(index, rest).matching
    const events = found ? flagsOf(facts.type.starts.length, found, left) : left
    const last = typed.slice(at).map(({ form }) => form)
    const offers = offersFor(index, facts, last, events, most)
    if (offers.length > 0) return offers.map((offer) => ({ ...offer, rest }))
  }
  return []
}

function offersFor(
  index: SearchIndex,
  facts: Facts,
  typed: readonly string[],
  among: Uint8Array | null,
  most: number,
): readonly Omit<Suggestion, 'rest'>[] {
  const whole = new Set(index.vocabulary.whole.get(typed.join('')) ?? [])
  const found = [...scoresOf(index, typed)].flatMap(([key, score]) => {
    const facet = facetOf[key.field]
    if (!facet) return []
    // A name may be an organisation's or a country's, and the home country is no partner: the facts decide.
    const count = counted(key.events, among, facts[facet], key.id)
    return count > 0 ? [{ facet, value: key.id, count, score: score + (whole.has(key) ? 1 : 0) }] : []
  })
  return kinds.flatMap((kind) =>
    found
      .filter(({ facet }) => facet === kind)
      .sort((a, b) => b.score - a.score || b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, most)
      .map(({ facet, value, count }) => ({ facet, value, count })),
  )
}

/** @param among only those of them that are flagged here. */
function flagsOf(count: number, events: Indexes, among: Uint8Array | null = null): Uint8Array {
  const flags = new Uint8Array(count)
  for (let at = 0; at < events.length; at++) {
    const event = events[at] ?? 0
    flags[event] = among ? (among[event] ?? 0) : 1
  }
  return flags
}

function counted(events: Indexes, among: Uint8Array | null, values: Values, value: string): number {
  const number = values.numberOf(value)
  if (number < 0) return 0
  let count = 0
  for (let at = 0; at < events.length; at++) {
    const event = events[at] ?? 0
    if ((among === null || among[event] === 1) && values.holds(event, number)) count++
  }
  return count
}

/** Keys that each of the words may belong to, and how well. */
function scoresOf({ lookup }: SearchIndex, typed: readonly string[]): ReadonlyMap<Key, number> {
  let scores: Map<Key, number> | null = null
  for (const word of typed) {
    const here = new Map<Key, number>()
    for (const { senses, quality } of lookup.find(word)) {
      for (const { key, share } of senses) here.set(key, Math.max(here.get(key) ?? 0, quality * share))
    }
    const before: Map<Key, number> | null = scores
    scores = before === null ? here : new Map([...here].flatMap(([key, score]) => join(before, key, score)))
  }
  return scores ?? new Map<Key, number>()
}

function join(before: ReadonlyMap<Key, number>, key: Key, score: number): [Key, number][] {
  const sum = before.get(key)
  return sum === undefined ? [] : [[key, sum + score]]
}
