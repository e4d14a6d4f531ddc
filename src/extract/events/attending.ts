// Who takes part in a gathering that is only told as the occasion of what he did: "on the occasion of attending the forum, X met
// Y". Whom he met there need not have taken part.
import type { Participation } from '../../lexicon/language'
import type { Candidate, RoleHead } from './candidate'
import { named } from './complete'
import { participation } from './gathering-candidate'
import type { Head } from '../sentence/head'
import { mainVerb, type Reading } from '../sentence/reading'
import { caseOf } from '../sentence/units'

/** What is done on such an occasion. */
const meanwhile: ReadonlySet<string> = new Set(['occasion', 'margins', 'during'])

/** Tenses in which he who acts is there, or will be. */
const told: ReadonlySet<string> = new Set([
  'perfective',
  'was',
  'is',
  'progressive',
  'past-progressive',
  'future',
  'about',
])

/** The gatherings attended by whoever the clause tells of; null where nothing was done on their occasion. */
export function attending(
  reading: Reading,
  sentence: number,
  at: number,
  row: Participation,
  used: Set<number>,
): Candidate[] | null {
  if (row.case !== 'in' || !meanwhile.has(caseOf(reading.units[at + 1]) ?? '')) return null
  const verb = mainVerb(reading, at)
  const goer = verb ? whose(reading, at) : undefined
  if (!verb || !told.has(verb.tense) || verb.negated || !goer) return null
  const seen = new Set(used)
  const made = participation(reading, sentence, at, row, verb, seen).filter(({ name }) => name !== null && named(name))
  if (made.length === 0) return null
  for (const noun of seen) used.add(noun)
  const roles: RoleHead[] = [{ role: row.role, head: goer }]
  return made.map((candidate) => ({ ...candidate, roles, missing: null, passive: false }))
}

/** Who attends: whose attendance it is, else who acts next, or of whom what is done is told: "X's meeting with Y took place". */
function whose({ heads }: Reading, at: number): Head | undefined {
  const somebody = heads.filter(({ kind }) => kind === 'person' || kind === 'office' || kind === 'pronoun')
  const behind = somebody.filter(({ from, id }) => from > at && id !== 'object')
  return (
    somebody.find(({ end, case: how }) => end === at && how === 'of') ??
    behind.find(({ case: how }) => how === 'agent') ??
    behind.find(({ case: how }) => how === 'nominative') ??
    behind.find(({ case: how }) => how === 'of') ??
    somebody.findLast(({ to, case: how }) => to <= at && (how === 'agent' || how === 'nominative'))
  )
}
