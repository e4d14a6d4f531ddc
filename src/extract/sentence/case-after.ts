// The case a phrase stands in, by what follows it.
import { ending } from './apposition'
import { asWellAs, caseOfCompany, caseOfOwned } from './company'
import type { Grammar } from './grammar'
import type { Head, HeadDraft } from './head'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

/** The case after a phrase, past a bracket. A list shares the case of its last member. */
export function caseAfter(
  units: readonly Unit[],
  draft: HeadDraft,
  following: readonly Head[],
  grammar: Grammar,
): { name: string; end: number } {
  const at = draft.core + 1
  const [next] = following
  let index = at
  if (isMark(units[index], '(')) {
    const close = units.findIndex((unit, position) => position > index && isMark(unit, ')'))
    if (close > 0 && close - index < 12) index = close + 1
  }
  // A year alone is read together with its bracket.
  if (units[index]?.kind === 'date' && units[index]?.form.startsWith('(') === true) index += 1
  if (isOfUnknownPlace(units, draft) && isA(units[at + 1], 'genitive')) return { name: 'of', end: at + 2 }
  while (hasCue(units[index], 'also')) index += 1
  const unit = units[index]
  if (hasCue(units[at - 1], 'objectWhole')) return { name: 'to', end: at }
  if (isA(unit, 'genitive'))
    return { name: isSpeaking(units, index + 1, draft, grammar) ? 'agent' : 'of', end: index + 1 }
  const company = caseOfCompany(units, index, following, grammar)
  if (company && draft.kind !== 'country' && draft.kind !== 'place') return company
  const found = caseOf(unit)
  // "Met Y as well as Z", "Y as well as Z met him": Y has the case of Z.
  const isOne = draft.kind === 'person' || draft.kind === 'office' || draft.kind === 'counterpart'
  const further = found === 'besides' && isOne ? asWellAs(units, index + 1, next) : null
  if (further !== null) return { name: further, end: index + 1 }
  if (found !== null) return { name: found, end: index + 1 }
  const aside = isMark(unit, '،,') ? caseOf(units[index + 1]) : null
  if (aside !== null && ending.has(aside)) return { name: aside, end: index + 2 }
  if (isMark(unit, '،,') && isA(units[index + 1], 'genitive')) return { name: 'of', end: index + 2 }
  // "X, together with Y and Z, will attend": who opens the sentence is its subject.
  const beside = draft.kind === 'person' && isMark(unit) && (next?.case === 'beside' || next?.case === 'besides')
  if (beside && units.slice(0, draft.from).every((before) => before.kind === 'date' || caseOf(before) === 'to'))
    return { name: 'nominative', end: index }
  // "X, at the invitation of Y, will visit Z": of one who invites the comma makes no list.
  const goes = draft.kind === 'person' && isMark(unit, '،,') && next?.case === 'invited' && !isOfList(units, following)
  if (goes && next.from === index + 1) return { name: 'nominative', end: index }
  const parted = draft.kind === 'person' ? caseOfParted(unit, index, following) : null
  if (parted) return parted
  if ((isA(unit, 'and') || isMark(unit)) && next?.from === index + 1)
    return { name: (draft.kind === 'person' ? caseOfOwned(units, following) : null) ?? next.case, end: index + 1 }
  // "X, and Y": a comma before the last of a list.
  const last = isMark(unit, '،,') && isA(units[index + 1], 'and') && next?.from === index + 2
  if (last && draft.kind === 'person' && next.kind === 'person') return { name: next.case, end: index + 2 }
  return { name: 'nominative', end: index }
}

/** "A province (Cambodia)": the country in which lies what nobody knows. */
function isOfUnknownPlace(units: readonly Unit[], { kind, from, core }: HeadDraft): boolean {
  const bracketed = isMark(units[from - 1], '(') && isMark(units[core + 1], ')')
  return kind === 'country' && bracketed && (units[from - 2]?.kind === 'word' || hasCue(units[from - 2], 'region'))
}

/** "X's saying was that", "X's further saying is that": X says it. */
function isSpeaking(units: readonly Unit[], at: number, { kind }: HeadDraft, grammar: Grammar): boolean {
  if (kind !== 'person' && kind !== 'office') return false
  const says = (unit: Unit | undefined) =>
    grammar.verbs.get(unit?.form ?? '')?.some(({ verb, form }) => verb === 'say' && form === 'infinitive') ?? false
  const end = units.findIndex((unit, index) => index >= at && says(unit))
  if (end < at || end - at > longestManner) return false
  const copula = grammar.auxiliaries.get(units[end + 1]?.form ?? '') ?? []
  return copula.includes('present') || copula.includes('past')
}

/** Words of how, or besides what, somebody says something, in units. */
const longestManner = 2

/** "Along with", "besides". */
export function isBeside(unit: Unit | undefined): boolean {
  return caseOf(unit) === 'beside' || caseOf(unit) === 'besides'
}

/** "For A, X, and for B, Y [agent]", "X, while for B Y [agent]": for whom somebody acts parts him from the first of the list. */
function caseOfParted(
  unit: Unit | undefined,
  at: number,
  [next, after]: readonly Head[],
): { name: string; end: number } | null {
  const listed = isA(unit, 'and') || isMark(unit, '،,') || hasCue(unit, 'contrast')
  if (!listed || next?.case !== 'behalf' || next.from !== at + 1 || next.kind === 'person') return null
  return after?.kind === 'person' && after.from === next.end ? { name: after.case, end: at + 1 } : null
}

/** Whether the phrases that follow are a list, "A, B and C": an "and" stands before the last of them. */
function isOfList(units: readonly Unit[], following: readonly Head[]): boolean {
  for (const [place, { to }] of following.entries()) {
    if (isA(units[to], 'and')) return true
    if (!isMark(units[to], '،,') || following[place + 1]?.from !== to + 1) return false
  }
  return false
}
