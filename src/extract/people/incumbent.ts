// Who held an office of which a country has one at a time, told without his name: "the president of A". Nobody where the
// lexicon knows several for the days the article may be of.
import type { Lexicon } from '../../lexicon/lexicon'
import type { Clues } from '../dates/clues'
import { firstDay, lastDay } from '../dates/terms'

/** Days an article may be of, inclusive; `last` null where its day is not known. */
export interface Days {
  readonly first: string
  readonly last: string | null
}

/** The article's own day, else the year of its news, else every day since news of the corpus may be told. */
export function daysOf({ report, published, run, since }: Clues): Days {
  const day = published ?? (report?.uncertain === false ? report.day : null)
  if (day !== null) return { first: day, last: day }
  if (run) return { first: `${String(run.year)}-01-01`, last: `${String(run.year)}-12-31` }
  return { first: `${String(since + 1)}-01-01`, last: null }
}

/**
 * The one person known to have held an office of a country throughout the days; null where there were several, where
 * he came or went meanwhile, or where the office is held by many.
 *
 * @param country ISO 3166 code.
 */
export function incumbent(
  office: string,
  country: string,
  { first, last }: Days,
  { people, offices, organisations }: Pick<Lexicon, 'people' | 'offices' | 'organisations'>,
): string | null {
  if (offices.get(office)?.one !== true) return null
  let found: string | null = null
  for (const [id, person] of people) {
    for (const { office: held, of, from, to } of person.offices ?? []) {
      if (held !== office || (of !== country && organisations.get(of)?.country !== country)) continue
      const [begun, ended] = [from ? firstDay(from) : '', to ? lastDay(to) : null]
      if ((ended !== null && ended < first) || (last !== null && begun > last)) continue
      const throughout = begun <= first && (ended === null || (last !== null && ended >= last))
      if (!throughout || (found !== null && found !== id)) return null
      found = id
    }
  }
  return found
}

/** When an office was held, as the lexicon has it. */
export interface Held {
  readonly from?: string
  readonly to?: string
}

/** Whether somebody may have held an office on one of the days: also where its first or last is not known. */
export function mayHold({ from, to }: Held, { first, last }: Days): boolean {
  return (last === null || from === undefined || firstDay(from) <= last) && (to === undefined || lastDay(to) >= first)
}

/** Years after his last office in which nobody is met any more. */
const longest = 40

/** Whether somebody's last office ended so long before an article's days that he only can be remembered in it. */
export function isLongGone(id: string, { first }: Days, { people }: Pick<Lexicon, 'people'>): boolean {
  const held = people.get(id)?.offices ?? []
  const before = String(Number(first.slice(0, 4)) - longest).padStart(4, '0')
  return held.length > 0 && held.every(({ to }) => to !== undefined && lastDay(to) < before)
}
