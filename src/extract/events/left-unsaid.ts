// What an event lacks, found elsewhere in the article: who else takes part, where a visit goes. What lacks more joins an
// event already told, or is refused.
import type { Assembly, Telling } from './assembly'
import { towards } from './article-pair'
import { incomplete } from './complete'
import { ofBothActing, saidBefore } from './destination'
import { requestOf } from '../dates/date-request'
import type { Refusal } from './decide'
import type { Draft } from './draft'
import { countryOfPlace } from './draft-countries'
import { join } from './join'
import { bothPeople } from './just-told'
import type { Sides } from './sides'
import { countriesIn } from './triggers'
import { hasCue } from '../sentence/units'

/** What an event lacks to be one; null where it lacks nothing. */
export function lacks(
  { candidate, reading, parts }: Telling,
  { grammar: { lexicon }, countries, drafts }: Assembly,
): Refusal | null {
  const places = reading.heads.flatMap(({ kind, id }) => (kind === 'place' ? (countryOfPlace(id, lexicon) ?? []) : []))
  // What is given to one's own is news at home: of two countries it is where the sentence names another, or to a guest.
  const about = candidate.frame?.given === true && !isForeign({ candidate, reading, parts }, drafts) ? [] : countries
  return incomplete(candidate, parts, lexicon, about, countriesIn(reading), places)
}

/** Whether somebody is told to be on a visit, or is an envoy. */
function isForeign(
  { candidate, reading, parts }: Pick<Telling, 'candidate' | 'reading' | 'parts'>,
  drafts: readonly Draft[],
): boolean {
  const here = new Set(parts.parties.map(({ entity }) => entity))
  return (
    drafts.some(({ type, parties }) => type === 'visit' && parties.some(({ entity }) => here.has(entity))) ||
    candidate.roles.some(
      ({ head: { id, from, to } }) =>
        id === 'guest' || reading.units.slice(from, to).some((unit) => hasCue(unit, 'accredited')),
    )
  )
}

/** Whether a picture shows delegations of which the text around it tells with names, and joins that. */
export function isDepicted({ candidate, reading, parts, verdict }: Telling, { drafts, familyOf }: Assembly): boolean {
  const nameless = reading.kind === 'caption' && parts.parties.every(({ kind }) => kind !== 'person')
  if (!nameless || candidate.how === 'milestone') return false
  return join(candidate, parts, reading, drafts, familyOf, verdict.status, null)
}

/** An event with what it lacked; else what becomes of it. */
export function complete(
  telling: Telling,
  lacking: Refusal | null,
  sides: Sides,
  assembly: Assembly,
): Telling | 'joined' | Refusal {
  const { candidate, reading, sentence, span, verdict, parts } = telling
  const { readings, drafts, people, grammar, familyOf, dateOf } = assembly
  const milestone = candidate.how === 'milestone'
  const pointsBack = candidate.anaphoric && !milestone && !sides.two && !sides.filled
  if (!pointsBack && lacking === null) return telling
  const asked = candidate.date < 0 ? null : (reading.dates[candidate.date] ?? null)
  const request = { ...requestOf(candidate, verdict, sentence, span), mention: asked }
  // "The 80th anniversary (6 January 2026)", "the National Day on 2 September": nothing told goes on from what is only named.
  const { words } = reading.sentence
  const named =
    asked !== null && (words[asked.from - 1]?.form === '(' || grammar.lexicon.dates.isHoliday(words, asked.to + 1))
  const when = asked && dateOf(named ? { ...request, quiet: true } : request)
  if (!milestone && join(candidate, parts, reading, drafts, familyOf, verdict.status, when)) return 'joined'
  const both = lacking === 'one-side' ? bothPeople(candidate, readings, drafts, people) : null
  if (both) parts.parties.splice(0)
  for (const party of both ?? []) {
    parts.parties.push(party)
    parts.countries.add(people.countryOf(party.entity) ?? '')
    parts.filled.add(party.role)
  }
  const asks = lacking === 'no-destination'
  const before = asks && candidate.type === 'visit' ? saidBefore(reading, candidate.from, parts.countries) : null
  const behind = asks && candidate.how === 'nominal' ? ofBothActing(reading, candidate.to, parts.countries) : null
  const goal = before ?? behind ?? (asks ? towards(candidate, parts, reading, assembly, grammar.lexicon) : null)
  const whole = goal ? { ...telling, candidate: { ...candidate, destination: goal } } : telling
  const refusal = both ? null : goal ? lacks(whole, assembly) : lacking
  const found = both !== null || goal !== null
  // "X and Y, each leading his delegation, will hold talks".
  const two = parts.parties.length > 1 && parts.countries.size > 1
  const enough = when !== null || candidate.held === true || candidate.roles.length > 0 || two
  const alone = refusal === null && (enough || found) && (candidate.tense !== null || found)
  return alone ? whole : (refusal ?? 'mention')
}
