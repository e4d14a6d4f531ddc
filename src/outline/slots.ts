// What the slots of an event's skeletons stand for: the writer looks for these in texts, the reader puts them back.
import { dayNumber, dayOfNumber } from '../model/calendar'
import type { Entity } from '../model/entity'
import type { Event } from '../model/event'
import type { Localized } from '../model/localized'
import type { Slot } from './skeleton'

/** A label of more is no slot: a text of many slots stays short. UTF-16 units. */
export const longestLabel = 200

/** Only so many of who takes part, and of countries, can be slots. */
const most = 20

/** Days before and after the first day of an event that a slot may say. */
export const mostDaysApart = 400

/** The word for an entity in exactly this language; nothing where there is none that can be a slot. */
export function slotLabel(labels: Localized | undefined, lang: string): string {
  const label = labels && Object.hasOwn(labels, lang) ? (labels[lang] ?? '') : ''
  return label.length > longestLabel ? '' : label
}

/** The first day known of an event, or else its last. */
export function knownDay({ earliest, latest }: Event['date']): string | null {
  return earliest ?? latest
}

/** What may stand in a title in one language. */
export function titleSlots(event: Event, entityOf: ReadonlyMap<string, Entity>, lang: string): Slot[] {
  const { participants, place, countries } = event
  const label = (id: string) => slotLabel(entityOf.get(id)?.labels, lang)
  return [
    ...participants.slice(0, most).map(({ entity }, at): Slot => [String(at), label(entity)]),
    ['p', place === null ? '' : label(place)],
    ...countries.slice(0, most).map((country, at): Slot => [`c${String(at)}`, label(country)]),
    ...participants.slice(0, most).map(({ office }, at): Slot => [`o${String(at)}`, slotLabel(office, lang)]),
  ]
}

/** What may stand in an id. */
export function idSlots({ type, date, participants, place, countries }: Event): Slot[] {
  const day = knownDay(date)
  return [
    ...(day === null ? [] : [['F', day] as Slot, ['G', day.slice(0, 7)] as Slot]),
    ['E', bareEdtf(date.edtf)],
    ...participants.slice(0, most).map(({ entity }, at): Slot => [String(at), entity.toLowerCase()]),
    ['p', place?.toLowerCase() ?? ''],
    ...countries.slice(0, most).map((country, at): Slot => [`c${String(at)}`, country.toLowerCase()]),
    ['t', type],
  ]
}

/**
 * The first date of an EDTF string as it stands in ids, without marks of doubt.
 *
 * @example bareEdtf('XXXX-09-12') //=> 'xxxx-09-12'
 */
export function bareEdtf(edtf: string): string {
  const [first = '', last = ''] = edtf.split('/')
  return (first.replace(/[?~%.]/g, '') || last.replace(/[?~%.]/g, '')).toLowerCase()
}

/** Numbers of a date: year, month and day of its first day known, with and without zeros, and the same of its last. */
export function numberSlots({ earliest, latest }: Event['date']): (run: number) => readonly Slot[] {
  const first = earliest ?? latest
  if (first === null) return () => []
  const of = (day: string, names: string): Slot[] => {
    return dayNumbers(day).map((value, at) => [names[at] ?? '', value])
  }
  const [start, end] = [of(first, firstNames), of(latest ?? first, lastNames)]
  // in "2025-01-01" the second number is the month, whatever the day
  return (run) => {
    const one = run < 3 ? [...start, ...end] : [...end, ...start]
    const wanted = run % 3
    return [...one.filter((_, at) => at % 5 === wanted), ...one]
  }
}

/** Names of the numbers of a day, of the first and of the last of an event, as `dayNumbers` gives them. */
export const firstNames = 'ymdjn'
export const lastNames = 'YMDJN'

/**
 * Year, month, day, and day and month without zeros.
 *
 * @example dayNumbers('2025-01-31') //=> ['2025', '01', '31', '31', '1']
 */
export function dayNumbers(day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-')
  return [year, month, date, String(Number(date)), String(Number(month))]
}

/** The same for running text, in which a number is a day sooner than a month. */
export function spokenSlots(date: Event['date']): (run: number) => readonly Slot[] {
  const all = numberSlots(date)(0)
  const slots = [...all.filter(([name]) => name === 'j' || name === 'J'), ...all]
  return () => slots
}

/**
 * A day as one so many days after another, and back.
 *
 * @example daySlot('2025-01-01', '2025-01-02') //=> '+1'
 */
export function daySlot(from: string | null, day: string): string | null {
  if (from === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null
  const apart = dayNumber(day) - dayNumber(from)
  if (!(Math.abs(apart) <= mostDaysApart) || dayOfNumber(dayNumber(day)) !== day) return null
  return `${apart < 0 ? '-' : '+'}${String(Math.abs(apart))}`
}
