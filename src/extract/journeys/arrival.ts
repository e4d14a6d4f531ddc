// Who is welcomed at the airport of another country has come there: a visit, where the article tells no other of his. None
// is made of a welcome at home, or where the country is in doubt.
import type { Assembly, Telling } from '../events/assembly'
import { requestOf, type DateRequest } from '../dates/date-request'
import { isToldIn, type Draft, type Party } from '../events/draft'
import { countryOfPlace } from '../events/draft-countries'
import type { Grammar } from '../sentence/grammar'
import { partiesOf, type Parts } from '../events/parties'
import type { People } from '../people/people'
import type { Reading } from '../sentence/reading'
import { hasCue } from '../sentence/units'
import { countriesIn } from '../events/triggers'

/** A welcome that may tell of a visit. */
export interface Arrival {
  readonly guests: readonly Party[]
  /** Country code. */
  readonly to: string
  readonly countries: readonly string[]
  readonly request: DateRequest
  readonly reading: Reading
}

/** What a welcome tells of: who has come, and where; null where that is not clear. */
export function arrivalOf(
  { candidate, reading, sentence, span }: Pick<Telling, 'candidate' | 'reading' | 'sentence' | 'span'>,
  { people, grammar }: Assembly,
): Arrival | null {
  // "Among those who welcomed him were X and Y": nobody named behind it is the guest.
  const first = (entity: string) => reading.heads.find(({ id }) => id === entity)?.from ?? 0
  const { parties, ...rest } = partiesOf(candidate, reading, people)
  const before = { ...rest, parties: parties.filter(({ entity }) => first(entity) < candidate.to) }
  const come = comeTo(before, reading, people, grammar.lexicon)
  if (!come) return null
  const asked = requestOf(candidate, { status: 'occurred', past: false }, sentence, span)
  const mention = reading.dates[candidate.date] ?? null
  return { ...come, request: { ...asked, mention, type: 'visit', destination: come.to }, reading }
}

/** Who is welcomed by people of one other country, and not in his own. */
function comeTo(
  { parties, countries }: Parts,
  reading: Reading,
  people: People,
  lexicon: Grammar['lexicon'],
): Pick<Arrival, 'guests' | 'to' | 'countries'> | null {
  const guests = parties.filter(({ role, kind }) => role === 'counterpart' && kind === 'person')
  const home = people.countryOf(guests[0]?.entity ?? '')
  const named = new Set([...countries, ...countriesIn(reading)])
  const [to, ...others] = [...named].filter((code) => code !== home)
  if (home === null || to === undefined || others.length > 0) return null
  // "In Shanghai", "at the airport of Shanghai".
  const athome = reading.heads.some(
    ({ id, case: name, end }) =>
      (name === 'in' || (name === 'of' && hasCue(reading.units[end], 'airport'))) &&
      countryOfPlace(id, lexicon) === home,
  )
  return athome ? null : { guests, to, countries: [home, to] }
}

/** The visit of an arrival, where the article tells no other of a guest; else null. */
export function visitOf(
  { guests, to, countries, request, reading }: Arrival,
  { drafts, dateOf }: Assembly,
): Draft | null {
  const isGuest = (party: Party) => guests.some(({ entity }) => entity === party.entity)
  const visits = drafts.filter(({ type }) => type === 'visit')
  // "X arrived in A, where B welcomed him": who has come is told already.
  if (visits.some((visit) => visit.parties.some(isGuest) || isToldIn(visit, reading.sentence))) return null
  return {
    type: 'visit',
    status: 'occurred',
    date: dateOf(request),
    parties: guests.map((guest) => ({ ...guest, role: 'actor' })),
    countries: new Set(countries),
    sides: new Set(countries),
    place: to,
    destination: to,
    name: null,
    visitKind: null,
    milestone: null,
    office: null,
    channel: null,
    evidence: [{ start: reading.sentence.start, end: reading.sentence.end }],
    weak: false,
    bare: false,
    dated: request.mention !== null,
  }
}
