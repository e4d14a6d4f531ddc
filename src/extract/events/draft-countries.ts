// Countries of an event beside those of who takes part: of its place, of its name, of the visit it belongs to. None is
// guessed from who is usually meant.
import type { Telling } from './assembly'
import type { Candidate, GatheringName } from './candidate'
import type { Draft } from './draft'
import type { Grammar } from '../sentence/grammar'
import type { People } from '../people/people'
import type { Reading } from '../sentence/reading'
import { countriesIn } from './triggers'
import { caseOf, isVisit } from '../sentence/units'

/** Countries of those who take part, of the name, of where it is and where it goes to. */
export function countriesOf({ candidate, reading, parts }: Telling, lexicon: Grammar['lexicon']): Set<string> {
  const countries = new Set([...parts.countries, ...countriesOfName(candidate.name, lexicon)])
  for (const id of [placeOf(candidate, lexicon), candidate.destination?.id ?? null]) {
    const country = countryOfPlace(id, lexicon)
    if (country !== null) countries.add(country)
  }
  // "The eighth exchange was held in A and in B": of the countries of the sentence, where nobody is named.
  if (candidate.frame?.kind === 'gathering' && candidate.tense !== null && parts.parties.length === 0) {
    if (candidate.how === 'verbal') for (const country of countriesIn(reading)) countries.add(country)
    for (const country of countriesInside(reading, lexicon)) countries.add(country)
  }
  return countries
}

/** Where it takes place; of a journey no third country: "after the summit in India he arrived in Hanoi". */
export function placeOf({ type, place, destination }: Candidate, lexicon: Grammar['lexicon']): string | null {
  const [at, to] = [place?.id ?? null, destination?.id ?? null]
  const elsewhere = type === 'visit' && to !== null && countryOfPlace(at, lexicon) !== countryOfPlace(to, lexicon)
  return at === null || elsewhere ? to : at
}

/** The country of a place or of itself, by id; null where the lexicon knows none. */
export function countryOfPlace(id: string | null, lexicon: Grammar['lexicon']): string | null {
  if (id === null) return null
  return lexicon.countries.has(id) ? id : (lexicon.places.get(id)?.country ?? null)
}

/** Countries a gathering is of: those in its name, and of the occasion or bodies it names. */
function countriesOfName(name: GatheringName | null, lexicon: Grammar['lexicon']): string[] {
  if (!name) return []
  const occasion = name.occasion === null ? undefined : lexicon.occasions.get(name.occasion)?.country
  const bodies = name.organisations.map((id) => lexicon.organisations.get(id)?.country)
  return [...name.countries, ...[occasion, ...bodies].filter((country) => country !== undefined)]
}

/** "The committee of A and B": the countries in the name of a body or a gathering. */
function countriesInside({ units, sentence: { words } }: Reading, { entities }: Grammar['lexicon']): string[] {
  const bodies = units.filter(({ entries }) =>
    entries.some(({ kind }) => kind === 'occasion' || kind === 'organisation'),
  )
  return bodies.flatMap(({ from, to }) =>
    words
      .slice(from, to)
      .flatMap((_, index) => entities.at(words, from + index, Math.min(to, from + index + 2))?.values ?? [])
      .flatMap(({ kind, id }) => (kind === 'country' || kind === 'adjective' ? [id] : [])),
  )
}

/** "X of A and Y of B announced": the two countries of two people who act; null where they are not two. */
export function countriesActing({ heads }: Reading, people: People): readonly string[] | null {
  const acting = heads.filter(({ kind, case: name }) => kind === 'person' && name === 'agent')
  const countries = new Set(acting.flatMap((head) => people.countryOf(head.id ?? '', head) ?? []))
  return acting.length === 2 && countries.size === 2 ? [...countries].sort() : null
}

/** "On the visit agreements were signed": by the country of the guest and the one he came to. */
export function countriesOfVisit(
  { frame, missing, from, tense }: Candidate,
  { units }: Reading,
  drafts: readonly Draft[],
): readonly string[] | null {
  if (frame?.both !== true || frame.object === undefined || missing !== null || tense !== 'perfective') return null
  const during = units.some(
    (unit, at) => at < from && isVisit(unit) && ['in', 'during', 'occasion'].includes(caseOf(units[at + 1]) ?? ''),
  )
  const visit = during ? drafts.findLast(({ type }) => type === 'visit') : undefined
  return visit?.countries.size === 2 ? [...visit.countries].sort() : null
}
