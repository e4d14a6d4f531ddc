// Entities of a document from the lexicon's rows: labels, every spelling for search, and offices with their dates.
import { countryLabels } from '../../lexicon/forms'
import type { Lexicon } from '../../lexicon/lexicon'
import type { PersonRow } from '../../lexicon/rows'
import type { Entity, Office } from '../../model/entity'
import type { Localized } from '../../model/localized'
import type { Provisional } from '../sentence/names'

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
      ...datedOffices(person, lexicon),
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

/** Offices without any date say nothing about time, and their names stand in the articles anyway. */
function datedOffices({ offices = [], country }: PersonRow, lexicon: Lexicon): Pick<Entity, 'offices'> {
  const dated = offices.flatMap(({ office, of, from, to }): Office[] => {
    const row = lexicon.offices.get(office)
    if (!row || (from === undefined && to === undefined)) return []
    // one's own country goes without saying
    const whole = of === country ? undefined : wholeOf(of, lexicon)
    return [{ label: row.labels, ...(whole && { of: whole }), ...(from && { from }), ...(to && { to }) }]
  })
  return dated.length > 0 ? { offices: dated } : {}
}

function wholeOf(id: string, lexicon: Lexicon): Localized | undefined {
  return lexicon.countries.has(id) ? countryLabels(id, lexicon) : lexicon.organisations.get(id)?.labels
}

function forms(labels: Readonly<Record<string, string>>, more: readonly string[]): string[] {
  return [...new Set([...Object.values(labels), ...more])]
}
