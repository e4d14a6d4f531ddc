// Who takes part in what a noun alone tells of, though no phrase of the noun says so: those who act in the clause around it.
// It takes nobody from another sentence.
import type { RoleHead } from './candidate'
import type { Head } from './heads'
import type { Reading } from './reading'
import { hasCue, isA, type Unit } from './units'

/** "X and Y agreed": the two who act next after a unit, and nobody else. */
export function agentsOf({ heads, bounds }: Reading, at: number): Head[] {
  const end = bounds.find((bound) => bound > at) ?? Infinity
  const acting = heads.filter(
    ({ from, kind, case: how }) =>
      from > at && from < end && how === 'agent' && (kind === 'person' || kind === 'pronoun'),
  )
  return acting.length === 2 ? acting : []
}

/** "The talks of both prime ministers": the offices of the two whose they were. */
export function pairOfNoun({ units }: Reading, from: number, at: number): readonly string[] | null {
  const noun = units.findLastIndex(
    (unit, index) =>
      index >= from && index < at && unit.cues.some(({ kind }) => kind === 'pair') && isA(units[index + 1], 'genitive'),
  )
  const cue = units[noun]?.cues.find(({ kind }) => kind === 'pair')
  return cue?.kind === 'pair' && hasCue(units[noun - 1], 'two') ? cue.offices : null
}

/** Two people who act together in one clause. */
export function bothActing({ heads }: Reading, from: number): readonly [Head, Head] | null {
  const acting = heads.filter(
    (head) => head.from >= from && head.case === 'agent' && (head.kind === 'person' || head.kind === 'counterpart'),
  )
  const [a, b, ...others] = acting.filter(({ kind }) => kind === 'person')
  return a && b && others.length === 0 && acting.length === 2 && a.id !== b.id ? [a, b] : null
}

/** "On the occasion of the visit to A, B held talks with C of D": who of another country is met, has come. */
export function guestAfter({ heads }: Reading, at: number, { id }: Head, next: string | null): Head | undefined {
  if (next !== 'occasion' && next !== 'during' && next !== 'margins') return undefined
  const met = heads.find((head) => head.from > at && head.kind === 'person' && head.case === 'with')
  return met?.countries.some((country) => country !== id) ? met : undefined
}

export function isWelcome(unit: Unit | undefined): boolean {
  return unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('host')) ?? false
}

/** Whom somebody receives who welcomes him "on a visit": the visitor himself, else who stands before the visit's phrase. */
export function welcomed({ units, heads }: Reading, at: number, role: readonly RoleHead[]): Head | null {
  const welcome = units
    .slice(at + 2, at + longestGreeting)
    .some(({ cues }) => cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('host')))
  if (!welcome) return null
  const own = role.find(({ head }) => head.kind === 'person')?.head
  return own ?? heads.findLast(({ to, case: name, kind }) => to < at && greets.has(name) && kind === 'person') ?? null
}

/** "Said welcome to X", "the welcome of X". */
const greets: ReadonlySet<string> = new Set(['to', 'of'])

/** "On the visit warmly welcomed": how far on, in units, the word of welcome may stand. */
const longestGreeting = 6
