// "The ambassador welcomes X at the ceremony", of a ceremony told before: both take part in it, and it is no meeting of theirs.
import type { Assembly, Telling } from './assembly'
import { addEvidence, type Draft } from './draft'
import type { Reading } from '../sentence/reading'
import { caseOf, isA } from '../sentence/units'

/** Adds who welcomes and who is welcomed to the ceremony at which it is done; false where no such ceremony was told. */
export function isWelcomedThere(
  { candidate, reading, parts, verdict }: Telling,
  { drafts }: Pick<Assembly, 'drafts'>,
): boolean {
  if (candidate.type !== 'meeting' || candidate.frame?.needs.includes('host') !== true) return false
  const persons = parts.parties.filter(({ kind }) => kind === 'person')
  if (persons.length === 0 || !isAtCeremony(reading, candidate.to)) return false
  const isIts = ({ type, status, countries }: Draft) =>
    type === 'ceremony' && status === verdict.status && [...parts.countries].every((code) => countries.has(code))
  const ceremony = drafts.findLast(isIts)
  if (!ceremony) return false
  for (const { entity, kind, offices } of persons)
    if (!ceremony.parties.some((party) => party.entity === entity))
      ceremony.parties.push({ entity, kind, role: 'attendee', offices })
  addEvidence(ceremony, { start: reading.sentence.start, end: reading.sentence.end })
  return true
}

/** "At the ceremony", which has no name. */
function isAtCeremony({ units }: Reading, before: number): boolean {
  return units.some(
    (unit, at) =>
      at < before &&
      caseOf(units[at + 1]) === 'in' &&
      units[at - 1]?.kind !== 'word' &&
      !isA(units[at - 1], 'genitive') &&
      unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'ceremony' && cue.frame.label === undefined),
  )
}
