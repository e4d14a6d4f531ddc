// The title of an event, written from its structure by the templates of event-types.yaml, once for each language.
import { labelLanguages } from '../../lexicon/forms'
import type { Lexicon } from '../../lexicon/lexicon'
import { localize, type Localized } from '../../model/localized'
import type { Role } from '../../model/event'
import type { Draft } from '../events/draft'
import { listFormat } from '../sentence/lists'

/** Labels of an entity, in every language there is. */
export type LabelsOf = (entity: string) => Localized

/** How many names a title lists. */
const mostNames = 3

/** A title in each of `labelLanguages`. */
export function titleOf(draft: Draft, lexicon: Lexicon, labelsOf: LabelsOf): Localized {
  const title: Record<string, string> = {}
  for (const lang of labelLanguages) title[lang] = inLanguage(draft, lang, lexicon, labelsOf)
  return title
}

function inLanguage(draft: Draft, lang: string, lexicon: Lexicon, labelsOf: LabelsOf): string {
  const row = lexicon.eventTypes.get(draft.type)
  const plain = (id: string) => localize(labelsOf(id), lang).text
  const label = (id: string) => lexicon.countries.get(id)?.phrase?.[lang] ?? plain(id)
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? null : listFormat(lang, 'conjunction').format(ids.slice(0, mostNames).map(label))
  const ids = (role: Role) => draft.parties.filter((party) => party.role === role).map((party) => party.entity)
  const countries = [...draft.countries].sort()
  // What a gathering is of stands in its name already.
  const people = draft.parties.filter((party) => party.role !== 'subject').map((party) => party.entity)
  const home = draft.parties.flatMap((party) => countryOfEntity(party.entity, lexicon))
  // Where nobody knows whence the one named is, the other side cannot be told from his own; a place is no side.
  const foreign = home.length === 0 ? [] : [...draft.sides].sort().filter((country) => !home.includes(country))
  const slots: Record<string, string | null> = {
    actor: list(ids('actor')),
    counterpart: list(ids('counterpart')) ?? (ids('actor').length > 0 ? list(foreign) : null),
    host: list(ids('host')),
    chair: list(ids('chair')),
    subject: list(ids('subject')),
    people: list(
      draft.name ? people : draft.parties.length > 0 ? draft.parties.map((party) => party.entity) : countries,
    ),
    destination: draft.destination === null ? null : label(draft.destination),
    ...nameSlots(draft, lang, lexicon, plain),
    office: draft.office ? localize(lexicon.offices.get(draft.office.office)?.labels ?? { en: '' }, lang).text : null,
    of: draft.office?.of ? label(draft.office.of) : null,
    type: row ? localize(row.labels, lang).text : draft.type,
  }
  for (const flag of [draft.visitKind, draft.milestone]) if (flag !== null) slots[flag] = ''
  for (const role of ['actor', 'chair', 'host'] as const) if (ids(role).length > 1) slots[`${role}s`] = ''
  return fillTemplate(row?.titles ?? [], slots, lang) ?? slots['type'] ?? draft.type
}

type Templates = readonly { readonly needs: readonly string[]; readonly [lang: string]: string | readonly string[] }[]

/** The first template whose slots are all known, filled; a capital first letter of a slot makes the value begin so. */
function fillTemplate(
  templates: Templates,
  slots: Readonly<Record<string, string | null>>,
  lang: string,
): string | null {
  const known = (slot: string) => slots[slot] !== null && slots[slot] !== undefined
  const template = templates.find((candidate) => candidate.needs.every(known))
  const written = template?.[lang] ?? template?.['en']
  if (typeof written !== 'string') return null
  return written.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const value = slots[slot.toLowerCase()] ?? ''
    return slot === slot.toLowerCase() ? value : value.charAt(0).toLocaleUpperCase(lang) + value.slice(1)
  })
}

function countryOfEntity(entity: string, lexicon: Lexicon): string[] {
  const country =
    lexicon.people.get(entity)?.country ??
    lexicon.organisations.get(entity)?.country ??
    (lexicon.countries.has(entity) ? entity : undefined)
  return country === undefined ? [] : [country]
}

/** A gathering's name is a template too: its occasion, else its body or countries, with the ordinal where there is one. */
function nameSlots(
  draft: Draft,
  lang: string,
  lexicon: Lexicon,
  label: (id: string) => string,
): Record<string, string | null> {
  const { name } = draft
  if (!name) return { name: null }
  const row = lexicon.eventTypes.get(draft.type)
  const occasion = name.occasion === null ? undefined : lexicon.occasions.get(name.occasion)
  const type = row ? localize(row.labels, lang).text : draft.type
  const [organisation] = name.organisations
  const parts: Record<string, string | null> = {
    occasion: occasion ? localize(occasion.labels, lang).text : null,
    anniversary: occasion?.kind === 'anniversary' ? '' : null,
    ordinal: name.ordinal === null ? null : ordinalIn(name.ordinal, lang, lexicon),
    number: name.ordinal === null ? null : String(name.ordinal),
    organisation: organisation === undefined ? null : label(organisation),
    countries: name.countries.length === 0 ? null : name.countries.slice(0, mostNames).map(label).join('–'),
    ...(name.kind === null ? {} : { [name.kind]: '' }),
    type: type.charAt(0).toLocaleLowerCase(lang) + type.slice(1),
  }
  return { name: fillTemplate(row?.names ?? [], parts, lang) }
}

const plurals = new Intl.PluralRules('en', { type: 'ordinal' })
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

/** "80th" in English, the word or suffix of a language that has its own file, else the figure. */
function ordinalIn(value: number, lang: string, lexicon: Lexicon): string {
  const language = lexicon.languages.get(lang)
  const word = language?.ordinals[String(value)]?.[0]
  if (word !== undefined) return word
  if (language) return `${value}${language.ordinalSuffix[1] ?? ''}`
  if (lang !== 'en') return String(value)
  return `${value}${suffixes[plurals.select(value)] ?? 'th'}`
}
