// Entities of a document from the lexicon's rows: labels, and every spelling for search.
import { countryLabels } from '../lexicon/forms'
import type { Lexicon } from '../lexicon/lexicon'
import type { Entity } from '../model/entity'
import type { Provisional } from './names'

/** Makes the entity of an id; null where neither the lexicon nor the articles know it. */
export function entityOf(id: string, lexicon: Lexicon, provisional: ReadonlyMap<string, Provisional>): Entity | null {
  if (lexicon.countries.has(id)) {
    const row = lexicon.countries.get(id)
    const labels = countryLabels(id, lexicon)
    return {
      id,
      kind: 'country',
      labels,
      forms: forms(labels, [...(row?.forms ?? []), ...(row?.adjectives ?? [])]),
      country: id,
    }
  }
  const person = lexicon.people.get(id)
  if (person) {
    const { labels } = person
    return {
      id,
      kind: 'person',
      labels,
      forms: forms(labels, person.forms ?? []),
      country: person.country ?? null,
    }
  }
  const organisation = lexicon.organisations.get(id)
  if (organisation) {
    const { labels } = organisation
    return {
      id,
      kind: 'organisation',
      labels,
      forms: forms(labels, organisation.forms ?? []),
      country: organisation.country ?? null,
    }
  }
  const place = lexicon.places.get(id)
  if (place) {
    return {
      id,
      kind: 'place',
      labels: place.labels,
      forms: forms(place.labels, place.forms ?? []),
      country: place.country ?? null,
    }
  }
  const made = provisional.get(id)
  if (!made) return null
  const labels: Record<string, string> = { en: made.label }
  if (made.native !== null) labels[made.lang] = made.native
  return { id, kind: 'person', labels, forms: forms(labels, made.spellings), country: made.country, provisional: true }
}

function forms(labels: Readonly<Record<string, string>>, more: readonly string[]): string[] {
  return [...new Set([...Object.values(labels), ...more])]
}
