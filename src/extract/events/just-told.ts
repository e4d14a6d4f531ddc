// What a clause that names nobody takes from what was told right before it: "documents were signed", "both spoke by phone".
import { foldWord } from '../../text/fold'
import type { Candidate } from './candidate'
import type { Pair } from './article-pair'
import { personsOf, type Draft, type Party } from './draft'
import type { People } from '../people/people'
import type { Head } from '../sentence/head'
import { scopeStart, type Reading } from '../sentence/reading'
import { hasCue, isA } from '../sentence/units'

/** The event told last, in the sentence of a reading or the one before it, between two countries; undefined where none was. */
export function lastOfTwo(drafts: readonly Draft[], readings: readonly Reading[], sentence: number): Draft | undefined {
  const since = readings[Math.max(0, sentence - 1)]?.sentence.start ?? 0
  return drafts.findLast(
    ({ type, countries, evidence }) =>
      type !== 'milestone' && countries.size === 2 && evidence.some(({ start }) => start >= since),
  )
}

/** From "signed" to what was, in units: "signed in 2010, of cooperation in defence the memorandum". */
const farObject = 8

/** Whether a clause says that something was signed or issued, and by nobody. */
export function isUnsigned({ frame, missing, roles, tense, to }: Candidate, reading: Reading, from: number): boolean {
  if (frame?.both !== true || missing !== null || roles.length > 0) return false
  const object = frame.object
  if (object === undefined) return true
  const units =
    tense === 'relative'
      ? reading.units.slice(to, to + farObject)
      : reading.units.slice(scopeStart(reading, from), from)
  const words = ` ${units.map(({ form }) => form).join(' ')} `
  return object.some((noun) => words.includes(` ${foldWord(noun)} `))
}

/** By whom it was signed: the two of what was just told, else, on a day of its own, the two the article is about. */
export function signers(
  candidate: Candidate,
  reading: Reading,
  last: Draft | undefined,
  pair: Pair | null,
): readonly string[] | null {
  if (!isUnsigned(candidate, reading, candidate.from) || reading.kind !== 'body') return null
  if (last && candidate.tense !== 'relative' && (candidate.tense === 'future') === (last.status === 'scheduled'))
    return [...last.countries].sort()
  return candidate.date >= 0 && (candidate.tense === 'perfective' || candidate.tense === 'relative') ? pair : null
}

/** Sentences back in which somebody was told of just now. */
const recent = 2

/**
 * Whom "both" means that met or spoke: the two people of the sentence before, else those of the event told last. Null
 * where they are of one country, or where the clause says no day of its own: then it goes on with what was told.
 */
export function bothPeople(
  candidate: Candidate,
  readings: readonly Reading[],
  drafts: readonly Draft[],
  people: People,
): readonly Party[] | null {
  const { frame, date, from, to, sentence } = candidate
  const reading = readings[sentence]
  if (!reading || !frame?.needs.includes('counterpart') || date < 0 || reading.kind !== 'body') return null
  const scope = scopeStart(reading, from)
  if (!reading.units.slice(scope, to).some((unit) => hasCue(unit, 'both'))) return null
  if (isOfTheirs(reading, scope, to)) return null
  const before = readings[sentence - 1]?.heads ?? []
  const named = [...new Set(before.flatMap((head) => idsOf(head, people)))]
  // Of what was told just now, else of the first news, which is what the article is about.
  const ofTwo = drafts.filter(({ parties }) => parties.filter(({ kind }) => kind === 'person').length === 2)
  const since = readings[Math.max(0, sentence - recent)]?.sentence.start ?? 0
  const told = ofTwo.findLast(({ evidence }) => evidence.some((span) => span.start >= since)) ?? ofTwo.find(isNews)
  if (told?.evidence.some(({ start }) => start === reading.sentence.start)) return null
  const last = told ? personsOf(told) : []
  const two = named.length === 2 ? named : last
  const [a, b] = two.map((id) => people.countryOf(id))
  if (two.length !== 2 || a == null || b == null || a === b) return null
  if (!two.every((id) => people.holds(id, candidate.pair ?? []))) return null
  return two.map((entity, index) => ({
    entity,
    kind: 'person',
    role: index === 0 ? 'actor' : 'counterpart',
    offices: [],
  }))
}

/** Told neither of long ago nor beside the telling. */
function isNews({ history, earlier, aside }: Draft): boolean {
  return history !== true && earlier !== true && aside !== true
}

/** Who is named; "he" is who acted last. */
function idsOf({ kind, id }: Head, { subject }: People): readonly string[] {
  if (kind === 'person') return [id ?? '']
  return kind === 'pronoun' && id === null && subject?.kind === 'person' ? subject.ids : []
}

/** "The ministers of both", "both's delegations": those who met are theirs. */
function isOfTheirs({ units, heads }: Reading, from: number, to: number): boolean {
  const both = units.findIndex(
    (unit, at) => at >= from && at < to && hasCue(unit, 'two') && isA(units[at + 1], 'genitive'),
  )
  return both >= 0 && heads.some((head) => head.from > both && head.to <= to && isOfSide.has(head.kind))
}

const isOfSide: ReadonlySet<Head['kind']> = new Set(['group', 'office', 'delegation'])
