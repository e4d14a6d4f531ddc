// Who is welcomed at the airport of another country has come there: a visit, where the article tells no other of his. None
// is made of a welcome at home, or where the country is in doubt.
import type { Party } from './draft'
import { countryOfPlace } from './draft-countries'
import type { Grammar } from './grammar'
import type { Parts } from './parties'
import type { People } from './people'
import type { Reading } from './reading'
import { countriesIn } from './triggers'

export interface Arrival {
  readonly guests: readonly Party[]
  /** Country code. */
  readonly to: string
  readonly countries: readonly string[]
}

/** Who is welcomed at an airport by people of one other country, and not in his own. */
export function arrivalOf(
  { parties, countries }: Parts,
  reading: Reading,
  people: People,
  lexicon: Grammar['lexicon'],
): Arrival | null {
  const guests = parties.filter(({ role, kind }) => role === 'counterpart' && kind === 'person')
  const home = people.countryOf(guests[0]?.entity ?? '')
  const named = new Set([...countries, ...countriesIn(reading)])
  const [to, ...others] = [...named].filter((code) => code !== home)
  if (home === null || to === undefined || others.length > 0) return null
  const athome = reading.heads.some(({ id, case: name }) => name === 'in' && countryOfPlace(id, lexicon) === home)
  return athome ? null : { guests, to, countries: [home, to] }
}
