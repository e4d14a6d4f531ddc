// Who cannot be meant for the day of the event: an office told without a name is held by whoever held it then, and nobody
// acts before his time. It looks only at those the sentence does not name.
import type { EventDate } from '../../model/date'
import type { Telling } from '../events/assembly'
import type { Draft, Party } from '../events/draft'
import { countryOfPlace } from '../events/draft-countries'
import { incumbent, mayHold, type Days } from './incumbent'
import type { Grammar } from '../sentence/grammar'
import { resolved } from './pronoun'
import type { People } from './people'

type Lexicon = Grammar['lexicon']

/** Years before his first office in which nobody is told of by a pronoun. */
const youngest = 40

/**
 * Takes from an event whoever cannot have been there on its stated day, and puts whoever held the office then in his
 * place, else the country. False where nobody is left.
 *
 * @example settleOffices(draft, …) // "In 1972 the President of the United States visited China": not by today's
 */
export function settleOffices(draft: Draft, telling: Telling, people: People, lexicon: Lexicon): boolean {
  const days = statedDays(draft.date)
  if (days === null) return true
  settlePair(draft, telling, days, people, lexicon)
  for (const [index, party] of [...draft.parties.entries()].reverse()) {
    const office = officeTold(party, telling, people)
    if (party.kind !== 'person' || office === 'named') continue
    const out =
      office === null ? isBeforeHisTime(party.entity, days.last, lexicon) : !mayBe(party.entity, office, days, lexicon)
    if (!out) continue
    const country = people.countryOf(party.entity)
    const then = office === null || country === null ? null : incumbent(office, country, days, lexicon)
    const instead: Party[] =
      then !== null
        ? [{ ...party, entity: then }]
        : office !== null && country !== null
          ? [{ ...party, entity: country, kind: 'country', offices: [] }]
          : []
    draft.parties.splice(index, 1, ...instead)
    if (instead.length === 0 && country !== null) withoutCountry(draft, country, people, lexicon)
  }
  return draft.parties.length > 0
}

/** "In 2005 the prime ministers of both countries signed": where those told of did not hold the office then, both countries. */
function settlePair(draft: Draft, { candidate, reading }: Telling, days: Days, people: People, lexicon: Lexicon): void {
  const { pair = [] } = candidate
  const meant = draft.parties.filter(
    ({ kind, entity }) => kind === 'person' && !reading.heads.some(({ id }) => id === entity),
  )
  const held = (id: string) => (lexicon.people.get(id)?.offices ?? []).filter(({ office }) => pair.includes(office))
  const isOut = ({ entity }: Party) => held(entity).length > 0 && !held(entity).some((row) => mayHold(row, days))
  if (pair.length === 0 || !meant.some(isOut)) return
  for (const party of meant) {
    const country = people.countryOf(party.entity)
    const instead: Party[] = country === null ? [] : [{ ...party, entity: country, kind: 'country', offices: [] }]
    draft.parties.splice(draft.parties.indexOf(party), 1, ...instead)
  }
}

/** His country has no part in it either, where nobody else and no place of it has. */
function withoutCountry(draft: Draft, country: string, people: People, lexicon: Lexicon): void {
  const others = draft.parties.map(({ kind, entity }) => (kind === 'person' ? people.countryOf(entity) : entity))
  const places = [draft.place, draft.destination].map((id) => countryOfPlace(id, lexicon))
  if ([...others, ...places].includes(country)) return
  draft.countries.delete(country)
  draft.sides.delete(country)
}

/** The days of a date that the text gives with its year; null of any other. */
function statedDays({
  certainty,
  earliest,
  latest,
}: EventDate): { readonly first: string; readonly last: string } | null {
  return certainty === 'stated' && earliest !== null && latest !== null ? { first: earliest, last: latest } : null
}

/** The office alone by which the sentence tells of somebody; "named" where it names him, null where it does neither. */
function officeTold({ entity }: Party, { reading }: Telling, people: People): string | null {
  const { heads } = reading
  if (heads.some(({ kind, id }) => kind === 'person' && id === entity)) return 'named'
  const head = heads.find((found) => found.kind === 'office' && resolved(found, reading, people).ids.includes(entity))
  return head?.offices[0]?.office ?? null
}

/** Whether somebody may have held an office on one of the days: also where the lexicon does not say that he did. */
function mayBe(id: string, office: string, days: Days, { people }: Lexicon): boolean {
  const rows = (people.get(id)?.offices ?? []).filter((row) => row.office === office)
  return rows.length === 0 || rows.some((row) => mayHold(row, days))
}

function isBeforeHisTime(id: string, last: string, { people }: Lexicon): boolean {
  const begun = (people.get(id)?.offices ?? []).flatMap(({ from }) => from ?? []).sort()
  const [first] = begun
  return first !== undefined && Number(first.slice(0, 4)) - Number(last.slice(0, 4)) > youngest
}
