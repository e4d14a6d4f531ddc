// Whether a trigger has what its frame needs to be an event; if not, what is missing.
import type { Lexicon } from '../../lexicon/lexicon'
import type { Candidate, GatheringName } from './candidate'
import type { Refusal } from './decide'
import type { Parts } from './parties'

export function incomplete(
  candidate: Candidate,
  parts: Parts,
  lexicon: Lexicon,
  articleCountries: readonly string[],
  sentenceCountries: readonly string[],
  placeCountries: readonly string[] = [],
): Refusal | null {
  const { frame, how } = candidate
  if (compatriots(candidate, parts, lexicon)) return 'domestic'
  const persons = parts.parties.filter((party) => party.kind === 'person')
  if (how === 'milestone') return articleCountries.length < 2 && parts.parties.length < 2 ? 'no-one' : null
  if (candidate.type === 'visit') {
    if (candidate.destination === null) return 'no-destination'
    if (!parts.filled.has('actor')) return 'no-one'
    const to = candidate.destination.id ?? ''
    const country = lexicon.countries.has(to) ? to : lexicon.places.get(to)?.country
    const actor = [...parts.countries].filter((code) => code !== country)
    if (actor.length === 0 && parts.countries.size > 0) return 'domestic'
    return parts.parties.length === 0 ? 'no-one' : null
  }
  // "Spoke about the ties with a body": it is what one speaks about.
  const spoke = candidate.type === 'talks' && frame?.weak === true && frame.persons === true
  if (spoke && !parts.parties.some(({ role, kind }) => role === 'counterpart' && kind === 'person')) return 'one-side'
  // "Two provinces signed": of one country.
  const places = frame?.both === true && candidate.roles.some(({ head }) => head.kind === 'place')
  if (places && parts.countries.size < 2) return 'domestic'
  const near = [...parts.countries, ...sentenceCountries, ...placeCountries, ...articleCountries]
  if (frame?.foreign === true && new Set(near).size < 2) return 'domestic'
  // An order that a president bestows on one of his own.
  if (frame?.given === true && persons.length > 1 && parts.countries.size < 2) return 'domestic'
  // "The commission of both countries held its session".
  const theirs = candidate.both && candidate.name !== null && candidate.name.ordinal !== null ? articleCountries : []
  const around = [...sentenceCountries, ...placeCountries, ...theirs]
  if (frame?.kind === 'gathering' && athome(candidate, parts, lexicon, around)) return 'domestic'
  if (how === 'participation') {
    if (frame === null) return 'unnamed'
    // Held by nobody named: who took part may be told next.
    const pending = candidate.tense !== null && candidate.missing === null
    if (parts.parties.length === 0 && !pending) return 'no-one'
    const given = parts.filled.has('host') || parts.filled.has('chair')
    const feast = candidate.type === 'ceremony' && given && parts.filled.has('attendee')
    const abroad = new Set([...parts.countries, ...sentenceCountries, ...articleCountries]).size > 1
    const signing = candidate.type === 'agreement' && (parts.countries.size > 1 || (persons.length > 0 && abroad))
    if (candidate.opens === true) return persons.length > 1 && parts.countries.size > 1 ? null : 'mention'
    const held = candidate.held === true && persons.length > 0 && abroad
    // "The dialogue between both ministries".
    const both = candidate.both && candidate.type === 'conference' && persons.length > 0 && abroad
    // "At the raising of the flag both ministers were present"; that "both leaders attended festivities" is said of none.
    const two =
      !candidate.cues.has('also') &&
      candidate.type === 'ceremony' &&
      candidate.pair?.length !== 0 &&
      persons.length > 1 &&
      parts.countries.size > 1
    const known = (candidate.name !== null && named(candidate.name)) || both || two
    // "X and Y chaired the talks": each leads one side.
    const chaired = candidate.type === 'talks' && parts.filled.has('chair') && persons.length > 1 && abroad
    return known || candidate.date >= 0 || feast || signing || held || chaired ? null : 'unnamed'
  }
  if (frame?.kind === 'gathering') {
    if (!candidate.name || (!named(candidate.name) && (how === 'nominal' || candidate.date < 0))) return 'unnamed'
    if (how !== 'nominal') return null
    if (candidate.type === 'ceremony') return 'mention'
    // "Their meetings on the margins of the session in 2022": where others met.
    if (candidate.asideOf && parts.parties.length === 0) return 'mention'
    return candidate.date < 0 && !candidate.cues.has('realis') ? 'mention' : null
  }
  // "The staff of the embassy welcomed him": nobody named received him.
  const hosts = candidate.roles.filter(({ role }) => role === 'host')
  if (frame?.notAt !== undefined && hosts.length > 0 && hosts.every(({ head }) => head.kind === 'group'))
    return 'one-side'
  if (frame?.object && candidate.date < 0 && parts.parties.length < 1) return 'object'
  // "Opened the embassy's new house in A": abroad.
  const where = candidate.type === 'ceremony' ? countryAt(candidate, lexicon) : []
  if (frame?.sides === true && new Set([...parts.countries, ...where]).size < 2) return 'domestic'
  if (frame?.persons === true && persons.length === 0 && candidate.type !== 'meeting') return 'no-one'
  const feast = candidate.cues.has('celebrated') && parts.filled.has('host') && new Set(near).size > 1
  for (const need of frame?.needs ?? []) {
    if (need === 'name' || need === 'destination' || need === 'none') continue
    // "The embassy gave a reception for the national day": who came may be told next.
    if (need === 'attendee' && feast) continue
    if (need === 'office') {
      if (parts.offices.length === 0 && candidate.office === null) return 'mention'
    } else if (
      !parts.filled.has(need) &&
      !unnamedForeigners(need, candidate, parts, sentenceCountries, articleCountries)
    )
      return 'one-side'
  }
  return parts.parties.length === 0 ? 'no-one' : null
}

/** Types that are news only between two countries. */
const betweenTwo: ReadonlySet<string> = new Set(['meeting', 'talks', 'phone-call', 'message'])

/** People of one country who met each other, as far as all of them are known. */
function compatriots({ type }: Candidate, parts: Parts, lexicon: Lexicon): boolean {
  if (!betweenTwo.has(type)) return false
  const international = (of: string | null) => of !== null && lexicon.organisations.get(of)?.kind === 'international'
  if (parts.parties.some(({ entity }) => leads(entity, international, lexicon))) return false
  const countries = parts.parties.map(({ entity }) => lexicon.people.get(entity)?.country)
  return (
    countries.length > 1 && parts.countries.size === 1 && countries.every((code) => code && parts.countries.has(code))
  )
}

/** "met with representatives of left-wing movements in America", "received the delegation": nobody named, but of another country. */
function unnamedForeigners(
  need: string,
  candidate: Candidate,
  parts: Parts,
  sentenceCountries: readonly string[],
  articleCountries: readonly string[],
): boolean {
  // Greetings go to somebody.
  if (candidate.type === 'message') return false
  // "Will meet leaders of X", on no day: nobody knows whom.
  if (candidate.tense === 'future' && candidate.date < 0) return false
  const there = candidate.roles.flatMap(({ role, head }) => (role === need ? [head.kind] : []))
  // "His counterpart" is by his name of another country.
  if (there.includes('counterpart')) return true
  const countries = there.includes('delegation') ? articleCountries : there.includes('group') ? sentenceCountries : []
  return countries.some((country) => !parts.countries.has(country))
}

/** A gathering of one country's own people: no occasion, no international body, nobody and no place of another. */
function athome(candidate: Candidate, parts: Parts, lexicon: Lexicon, sentenceCountries: readonly string[]): boolean {
  const { name } = candidate
  if (!name || candidate.anaphoric || name.occasion !== null) return false
  // A party's fourth plenum, a twelfth congress: others congratulate on it.
  if (name.ordinal !== null && name.organisations.length > 0) return false
  const international = (of: string | null) => of !== null && lexicon.organisations.get(of)?.kind === 'international'
  // Attended together with one of many countries.
  const ofMany = (occasion: string | null) =>
    occasion !== null && lexicon.occasions.get(occasion)?.country === undefined
  const beside = candidate.listed?.some((other) => ofMany(other.occasion) || other.organisations.some(international))
  if (beside === true && named(name)) return false
  if (name.organisations.some(international) || parts.offices.some(({ of }) => international(of))) return false
  if (parts.parties.some(({ entity }) => international(entity) || leads(entity, international, lexicon))) return false
  const at = countryAt(candidate, lexicon)
  return new Set([...parts.countries, ...sentenceCountries, ...name.countries, ...at]).size < 2
}

/** The country in which something is told to be. */
function countryAt({ place }: Candidate, lexicon: Lexicon): readonly string[] {
  const where = place?.id ?? null
  return where === null ? [] : [lexicon.places.get(where)?.country ?? where]
}

/** Whether somebody known speaks for a body of many countries. */
function leads(entity: string, international: (of: string | null) => boolean, lexicon: Lexicon): boolean {
  return international(lexicon.people.get(entity)?.offices?.[0]?.of ?? null)
}

/** Whether the words say which gathering it is. */
export function named(name: GatheringName): boolean {
  return name.occasion !== null || name.organisations.length > 0 || name.countries.length > 0 || name.ordinal !== null
}
