// Generated events as the compiler has them before they are written: who did what with whom, of the lexicon's own rows.
import type { GatheringName } from '../../src/extract/events/candidate'
import type { Draft, Party } from '../../src/extract/events/draft'
import type { OfficeOf } from '../../src/extract/sentence/head'
import type { Lexicon } from '../../src/lexicon/lexicon'
import type { EventDate } from '../../src/model/date'
import type { Role, Status } from '../../src/model/event'
import { byWeight, oneOf, zipf, type Random } from './draws'
import type { Recipe, TypeRecipe } from './recipe'

/** Somebody or something that can take part. */
interface Actor {
  readonly id: string
  readonly kind: Party['kind']
  readonly country: string | undefined
}

/** How often an organisation stands where a person could. */
const organisations = 0.12
/** How often one more joins; again for the next. */
const joining = 0.3
const mostParties = 4
const withPlace = 0.6
const namedByOccasion = 0.5
/** Draws before somebody of the same country is good enough. */
const attempts = 20

/** Draws events on a date; well-known people, the first of the lexicon, are drawn more often. */
export function draftsOf(lexicon: Lexicon, { types }: Recipe): (date: EventDate, random: Random) => Draft {
  const people = [...lexicon.people.values()].map(({ id, country }): Actor => ({ id, kind: 'person', country }))
  const bodies = [...lexicon.organisations.values()]
    .filter(({ kind }) => kind !== 'agency')
    .map(({ id, country }): Actor => ({ id, kind: 'organisation', country }))
  const countries = [...new Set(people.map(({ country }) => country))].flatMap((id): Actor[] =>
    id === undefined ? [] : [{ id, kind: 'country', country: id }],
  )
  const draws = { person: zipf(people), organisation: zipf(bodies), country: zipf(countries) }
  const places = new Map<string, string[]>()
  for (const { id, country = '' } of lexicon.places.values()) places.set(country, [...(places.get(country) ?? []), id])
  const milestones = [...lexicon.milestones.values()].filter((row) => row.countries.length > 1)
  const occasions = [...lexicon.occasions.keys()]
  const typeOf = byWeight(types, ({ weight }) => weight)

  const drawActor = (who: TypeRecipe['who'], others: readonly Actor[], random: Random): Actor => {
    const pick = who === 'person' && random() < organisations ? draws.organisation : draws[who]
    let drawn = pick(random)
    for (let count = 0; count < attempts; count++) {
      const known = others.some(
        ({ id, country }) => id === drawn.id || (country !== undefined && country === drawn.country),
      )
      if (!known) break
      drawn = pick(random)
    }
    return drawn
  }

  const partiesOf = ({ who, parties }: TypeRecipe, random: Random): Actor[] => {
    const found: Actor[] = []
    for (let count = 0; count < parties.length; count++) found.push(drawActor(who, found, random))
    return found
  }

  const nameOf = (random: Random): GatheringName => {
    const occasion = random() < namedByOccasion ? oneOf(occasions, random) : null
    return {
      occasion,
      organisations: occasion === null ? [draws.organisation(random).id] : [],
      countries: [],
      ordinal: 1 + Math.floor(random() * 80),
      kind: null,
      words: 1,
      from: 0,
    }
  }

  return (date, random) => {
    const row = typeOf(random)
    const milestone = row.milestone === true ? oneOf(milestones, random) : null
    const actors: Actor[] = milestone
      ? milestone.countries.map((id) => ({ id, kind: 'country', country: id }))
      : partiesOf(row, random)
    const roles: Role[] = actors.map((_, index) => row.parties[index] ?? row.parties[0] ?? 'actor')
    while (row.more !== undefined && actors.length < mostParties && random() < joining) {
      const joins = drawActor(row.who, [], random)
      if (actors.some(({ id }) => id === joins.id)) break
      actors.push(joins)
      roles.push(row.more)
    }
    const [first] = actors
    const partner = row.type === 'visit' ? drawActor('country', actors, random) : actors[1]
    const sides = new Set(actors.flatMap(({ country }) => country ?? []))
    const inCountry = partner?.country ?? first?.country ?? ''
    const place = random() < withPlace ? oneOf(places.get(inCountry) ?? [inCountry], random) || null : null
    const destination = row.type === 'visit' ? (partner?.country ?? null) : null
    const touched = new Set([...sides, ...(destination === null ? [] : [destination])])
    if (place !== null && inCountry !== '') touched.add(inCountry)
    return {
      type: row.type,
      status: statusOf(date, random),
      date,
      parties: actors.map(({ id, kind }, index) => ({
        entity: id,
        kind,
        role: roles[index] ?? 'attendee',
        offices: officeAt(id, date, lexicon),
      })),
      countries: touched,
      sides,
      place: place ?? destination,
      destination,
      name: row.named === true ? nameOf(random) : null,
      visitKind: row.kinds && random() < 0.7 ? oneOf(row.kinds, random) : null,
      milestone: milestone?.id ?? null,
      office: row.office === true && first ? (officeAt(first.id, date, lexicon)[0] ?? null) : null,
      channel: null,
      evidence: [],
      weak: false,
      bare: false,
      dated: true,
    }
  }
}

/** What the article of the last weeks announces. */
function statusOf({ certainty }: EventDate, random: Random): Status {
  const drawn = random()
  return certainty === 'stated' && drawn < 0.02 ? 'scheduled' : drawn > 0.99 ? 'ongoing' : 'occurred'
}

/** The office somebody held then, as far as the lexicon knows. */
function officeAt(id: string, { earliest, latest }: EventDate, lexicon: Lexicon): OfficeOf[] {
  const day = earliest ?? latest
  if (day === null) return []
  const held = lexicon.people
    .get(id)
    ?.offices?.find(({ from = '', to = '9999' }) => from <= day && to >= day.slice(0, to.length))
  return held ? [{ office: held.office, of: lexicon.organisations.has(held.of) ? held.of : null }] : []
}
