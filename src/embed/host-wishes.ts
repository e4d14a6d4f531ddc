// What a host asks of a timeline while a reader uses it: only what the host has changed is changed, all else stays as the
// reader has it.
import { isChoice } from '../query/choice'
import { firstDay, lastDay } from '../query/time'
import { facetKeys, type FacetKey, type Filters, type ViewState } from '../query/view-state'
import type { SilsilaChoice, SilsilaFilter } from './element-types'
import { listed } from './attributes'

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const perFacet = (read: (key: FacetKey) => readonly string[]) =>
  Object.fromEntries(facetKeys.map((key) => [key, read(key)])) as unknown as Filters

/**
 * The view in which everything that differs between two wishes is as the later one wants it.
 *
 * @param now what the reader sees.
 */
export function rewished(before: ViewState, wish: ViewState, now: ViewState): ViewState {
  const news = Object.entries(wish).filter(([key, value]) => !alike(value, before[key as keyof ViewState]))
  const filters = perFacet((key) => (alike(wish.filters[key], before.filters[key]) ? now : wish).filters[key])
  // a window is one wish: its ends were checked against each other
  const moved = wish.from !== before.from || wish.to !== before.to
  const { from, to } = moved ? wish : now
  return { ...now, ...Object.fromEntries(news), from, to, filters }
}

/**
 * The view filtered as a host asks, and a note on everything in the request that makes no sense. It checks all, since
 * the request comes from whatever script.
 */
export function filteredBy(request: SilsilaFilter, now: ViewState): { view: ViewState; notes: string[] } {
  const notes: string[] = []
  const asked = request as Readonly<Record<string, unknown>> | null
  if (typeof asked !== 'object' || asked === null) return { view: now, notes: ['setFilter: not an object'] }
  for (const name of Object.keys(asked)) {
    if (![...facetKeys, 'q', 'from', 'to', 'within'].includes(name))
      notes.push(`setFilter: no filter is called ${name}`)
  }
  const choices = (key: FacetKey): readonly string[] => {
    const value = asked[key]
    if (value === undefined) return now.filters[key]
    const all = choicesOf(value as SilsilaChoice)
    const good = all.filter((one) => typeof one === 'string' && isChoice(one))
    if (good.length < all.length) notes.push(`setFilter: ${key} has what is no value`)
    return [...new Set(good)]
  }
  const day = (name: 'from' | 'to'): string => {
    const value = asked[name]
    if (value === undefined || value === null) return now[name]
    const read = typeof value !== 'string' ? null : name === 'from' ? firstDay(value) : lastDay(value)
    if (read === null) notes.push(`setFilter: ${name} is not a day, month or year such as 2025-01-31`)
    return read ?? now[name]
  }
  const filters = perFacet(choices)
  let [from, to] = [day('from'), day('to')]
  if (from > to) {
    notes.push('setFilter: from is later than to')
    ;[from, to] = [now.from, now.to]
  }
  const { q, within } = request
  const view = {
    ...{ ...now, filters, from, to },
    q: q === undefined ? now.q : typeof q === 'string' ? q.trim() : '',
    within: within === undefined ? now.within : within,
  }
  return { view, notes }
}

function choicesOf(value: SilsilaChoice): readonly string[] {
  if (value === null) return []
  return Array.isArray(value) ? (value as readonly string[]) : listed(String(value))
}
