// A view as the query string of an address, and back. What it does not know it ignores; it never fails.
import type { TimelineDocument } from '../model/document'
import { dayStart } from './time'
import { facetKeys, laneKeys, langs, noFilters, themes, type Filters, type Lang, type ViewState } from './view-state'

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | null =>
  allowed.find((candidate) => candidate === value) ?? null

/** Values that begin with it are reserved for what a facet shall leave out. */
const exclude = '-'

/** The view a document opens on. */
export function openingView(document: TimelineDocument, lang: Lang = 'en'): ViewState {
  return {
    q: '',
    filters: noFilters,
    from: document.window.start,
    to: document.window.end,
    event: null,
    lang,
    lanes: 'country',
    theme: 'system',
    embed: false,
  }
}

function parseFilters(params: URLSearchParams): Filters {
  const filters: Record<string, readonly string[]> = {}
  for (const facet of facetKeys) {
    const values = params.getAll(facet).filter((value) => value !== '' && !value.startsWith(exclude))
    filters[facet] = [...new Set(values)]
  }
  return filters as Filters
}

/**
 * Reads a query string. Unknown parameters, broken days, a window turned round and events that are not
 * in the document are left out as if they were not there.
 *
 * @param search with or without its question mark.
 * @param lang the language where the address names none.
 * @example parseView('?q=xi+phone&leader=xi-jinping', document).q //=> 'xi phone'
 */
export function parseView(search: string, document: TimelineDocument, lang: Lang = 'en'): ViewState {
  const params = new URLSearchParams(search)
  const opening = openingView(document, lang)
  const day = (key: string, otherwise: string) => {
    const value = params.get(key) ?? ''
    return Number.isNaN(dayStart(value)) ? otherwise : value
  }
  const from = day('from', opening.from)
  const to = day('to', opening.to)
  const event = params.get('event')
  const embed = params.get('embed')
  return {
    q: params.get('q')?.trim() ?? '',
    filters: parseFilters(params),
    ...(from <= to ? { from, to } : { from: opening.from, to: opening.to }),
    event: document.events.some(({ id }) => id === event) ? event : null,
    lang: oneOf(langs, params.get('lang')) ?? lang,
    lanes: oneOf(laneKeys, params.get('lanes')) ?? opening.lanes,
    theme: oneOf(themes, params.get('theme')) ?? opening.theme,
    embed: embed !== null && embed !== '0' && embed !== 'false',
  }
}

/**
 * Writes a query string, without its question mark; what is as the document opens is left out.
 *
 * @param lang the language that need not be named.
 * @example formatView({ ...openingView(document), q: 'xi phone' }, document) //=> 'q=xi+phone'
 */
export function formatView(state: ViewState, document: TimelineDocument, lang: Lang = 'en'): string {
  const opening = openingView(document, lang)
  const params = new URLSearchParams()
  const query = state.q.trim()
  if (query) params.set('q', query)
  for (const facet of facetKeys) for (const value of state.filters[facet]) params.append(facet, value)
  if (state.from !== opening.from || state.to !== opening.to) {
    params.set('from', state.from)
    params.set('to', state.to)
  }
  if (state.event !== null) params.set('event', state.event)
  for (const key of ['lang', 'lanes', 'theme'] as const) if (state[key] !== opening[key]) params.set(key, state[key])
  if (state.embed) params.set('embed', '1')
  return params.toString()
}
