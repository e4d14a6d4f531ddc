// "X took the oath from Y": Y came to office, and X let him swear. It finds nobody; it only tells the two apart.
import { nobody, type People, type Reference } from '../people/people'
import type { Candidate } from './candidate'
import type { Head } from '../sentence/head'
import { scopeStart, type Reading } from '../sentence/reading'
import { caseOf, isA } from '../sentence/units'

/** Whether somebody stands in the clause from whom another has what the noun at `at` names, and not as his own. */
export function isFromAnother(reading: Reading, at: number): boolean {
  const clause = reading.units.slice(scopeStart(reading, at), at)
  return clause.some((unit) => caseOf(unit) === 'with') && !clause.some((unit) => isA(unit, 'own'))
}

/** "X was sworn in; Y took the oath from him": who acts before Y in the sentence, else who was told of before, and never Y. */
export function himFromAnother(
  { frame }: Candidate,
  { from }: Head,
  { heads }: Reading,
  people: People,
): Reference | null {
  if (frame?.fromAnother !== true) return null
  const acting = heads.filter(
    ({ kind, to, case: how }) => kind === 'person' && to <= from && (how === 'agent' || how === 'nominative'),
  )
  const before = acting.at(-2)
  return before ? people.resolve(before) : (people.subject ?? nobody)
}
