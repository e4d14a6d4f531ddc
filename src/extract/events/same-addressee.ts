// "A sent a letter, and B a telegram, to X": to whom the first wrote stands with the second. It gives nobody to a letter that
// has its own addressee, and takes none from another sentence.
import type { Reading } from '../sentence/reading'
import { isA, isMark } from '../sentence/units'
import { finiteTenses } from '../sentence/verbs'
import type { Candidate, RoleHead } from './candidate'

/** What a sentence tells, in order, each letter with those it goes to. */
export function withAddressees(found: readonly Candidate[], reading: Reading): Candidate[] {
  const told = [...found]
  for (let at = told.length - 2; at >= 0; at--) {
    const [one, next] = [told[at], told[at + 1]]
    if (!one || !next || !isLetter(one) || !isLetter(next) || addressees(one).length > 0) continue
    if (actors(one).length > 0 && actors(next).length > 0 && follows(one, next, reading))
      told[at] = { ...one, roles: [...one.roles, ...addressees(next)] }
  }
  return told
}

function isLetter({ type, how, frame }: Candidate): boolean {
  return type === 'message' && how === 'verbal' && frame?.needs.includes('counterpart') === true && frame.weak !== true
}

function addressees({ roles }: Candidate): readonly RoleHead[] {
  return roles.filter(({ role }) => role === 'counterpart')
}

function actors({ roles }: Candidate): readonly RoleHead[] {
  return roles.filter(({ role, head }) => role === 'actor' && head.case === 'agent')
}

/** Whether one is told right behind the other, joined to it. */
function follows({ to, tense }: Candidate, next: Candidate, { units, groups }: Reading): boolean {
  const joined = isA(units[to], 'and') || isMark(units[to])
  return (
    joined &&
    tense === next.tense &&
    groups.every((group) => group.from < to || group.to >= next.to || !finiteTenses.has(group.tense))
  )
}
