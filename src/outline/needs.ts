// What an event must have for a skeleton to be its own. A skeleton that asks for anything else is none.
import { mostSlots, slotsOf } from './skeleton'

export interface Needs {
  /** How many must take part, and how many countries there must be. */
  readonly parts: number
  readonly countries: number
  readonly place: boolean
  readonly day: boolean
}

/** By what a slot begins with: what it asks for. */
const days: Readonly<Record<'id' | 'title' | 'date', RegExp>> = {
  id: /^[FGE]$/,
  title: /^y$/,
  date: /^(?:[ymdjnYMDJN]|[+-]\d{1,3})$/,
}

/**
 * Reads off what a skeleton asks for; null where one of its slots is none.
 *
 * @example needsOf('{0} meets {1} in {p}', 'title')?.parts //=> 2
 */
export function needsOf(skeleton: string, of: keyof typeof days): Needs | null {
  const slots = slotsOf(skeleton)
  if (slots.length > mostSlots) return null
  const needs = { parts: 0, countries: 0, place: false, day: false }
  for (const slot of slots) {
    if (days[of].test(slot)) needs.day ||= slot !== 'E'
    else if (of === 'date') return null
    else if (slot === 'p') needs.place = true
    else if (slot === 't' && of === 'id') continue
    else {
      const [, kind, digits] = /^([co]?)(\d{1,2})$/.exec(slot) ?? []
      if (digits === undefined || (kind === 'o' && of === 'id')) return null
      if (kind === 'c') needs.countries = Math.max(needs.countries, Number(digits) + 1)
      else needs.parts = Math.max(needs.parts, Number(digits) + 1)
    }
  }
  return needs
}

/** What two skeletons of one event need. */
export function bothNeed(a: Needs, b: Needs): Needs {
  return {
    parts: Math.max(a.parts, b.parts),
    countries: Math.max(a.countries, b.countries),
    place: a.place || b.place,
    day: a.day || b.day,
  }
}
