// A view as the query string of an address, and back. What it does not know it ignores; it never fails.
import type { TimelineSummary } from '../model/document'
import { isChoice, leavesOut, valueOf } from './choice'
import { formatPairs, parsePairs } from './query-string'
import { firstDay, lastDay } from './time'
import {
  digitSets,
  facetKeys,
  laneKeys,
  laneOrders,
  langs,
  noFilters,
  themes,
  type Comparison,
  type Filters,
  type Lang,
  type ViewState,
} from './view-state'

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((candidate) => candidate === value) ?? null

const isOn = (value: string | null) => value !== null && value !== '0' && value !== 'false'

/** "leader:to-lam" */
function parseComparison(text: string): Comparison | null {
  const at = text.indexOf(':')
  const facet = oneOf(facetKeys, text.slice(0, at))
  const value = text.slice(at + 1)
  return facet && isChoice(value) && !leavesOut(value) ? { facet, value } : null
}

/** The view a document opens on. */
export function openingView(document: TimelineSummary, lang: Lang = 'en'): ViewState {
  return {
    q: '',
    filters: noFilters,
    from: document.window.start,
    to: document.window.end,
    within: false,
    comparison: null,
    event: null,
    lang,
    lanes: 'country',
    order: 'count',
    folded: [],
    terms: false,
    theme: 'system',
    embed: false,
    flipped: false,
    digits: 'latin',
  }
}

/**
 * Reads a query string. Unknown parameters, broken days, a window turned round and events that are not
 * in the document are left out as if they were not there; of a parameter given twice the first counts.
 *
 * @param search with or without its question mark.
 * @param lang the language where the address names none.
 * @example parseView('?q=xi+phone&leader=xi-jinping', document).q //=> 'xi phone'
 */
export function parseView(search: string, document: TimelineSummary, lang: Lang = 'en'): ViewState {
  const pairs = parsePairs(search)
  const all = (name: string) => pairs.filter(([other]) => other === name).map(([, value]) => value)
  const one = (name: string) => all(name)[0] ?? null
  const opening = openingView(document, lang)
  const chosen = (facet: string) =>
    all(facet)
      .filter(isChoice)
      .filter((choice, at, choices) => choices.findIndex((other) => valueOf(other) === valueOf(choice)) === at)
  const from = firstDay(one('from') ?? '') ?? opening.from
  const to = lastDay(one('to') ?? '') ?? opening.to
  const event = one('event')
  return {
    q: one('q')?.trim() ?? '',
    filters: Object.fromEntries(facetKeys.map((facet) => [facet, chosen(facet)])) as unknown as Filters,
    ...(from <= to ? { from, to } : { from: opening.from, to: opening.to }),
    within: isOn(one('within')),
    comparison: parseComparison(one('vs') ?? ''),
    event: document.events.some(({ id }) => id === event) ? event : null,
    lang: oneOf(langs, one('lang')) ?? lang,
    lanes: oneOf(laneKeys, one('lanes')) ?? opening.lanes,
    order: oneOf(laneOrders, one('order')) ?? opening.order,
    folded: [...new Set(all('fold'))],
    terms: isOn(one('terms')),
    theme: oneOf(themes, one('theme')) ?? opening.theme,
    embed: isOn(one('embed')),
    flipped: isOn(one('flip')),
    digits: oneOf(digitSets, one('digits')) ?? opening.digits,
  }
}

/**
 * Whether an address asks for the embedded view, which may be wanted before there is a document to read the rest by.
 *
 * @example isEmbedded('?embed&lang=ur') //=> true
 */
export function isEmbedded(search: string): boolean {
  return isOn(parsePairs(search).find(([name]) => name === 'embed')?.[1] ?? null)
}

/**
 * Writes a query string, without its question mark; what is as the document opens is left out.
 *
 * @param lang the language that need not be named, since this reader gets it anyway; null to name it always, for others.
 * @example formatView({ ...openingView(document), q: 'xi phone' }, document, 'en') //=> 'q=xi+phone'
 */
export function formatView(state: ViewState, document: TimelineSummary, lang: Lang | null = null): string {
  const opening = openingView(document)
  const pairs: [string, string][] = []
  const query = state.q.trim()
  if (query) pairs.push(['q', query])
  for (const facet of facetKeys) for (const value of state.filters[facet]) pairs.push([facet, value])
  if (state.from !== opening.from || state.to !== opening.to) pairs.push(['from', state.from], ['to', state.to])
  if (state.within) pairs.push(['within', '1'])
  if (state.comparison) pairs.push(['vs', `${state.comparison.facet}:${state.comparison.value}`])
  if (state.event !== null) pairs.push(['event', state.event])
  if (state.lang !== lang) pairs.push(['lang', state.lang])
  for (const key of ['lanes', 'order', 'theme', 'digits'] as const)
    if (state[key] !== opening[key]) pairs.push([key, state[key]])
  for (const lane of state.folded) pairs.push(['fold', lane])
  if (state.terms) pairs.push(['terms', '1'])
  if (state.embed) pairs.push(['embed', '1'])
  if (state.flipped) pairs.push(['flip', '1'])
  return formatPairs(pairs)
}
