// Noun phrases: a name with its offices, countries and honorifics is one head, with the case that follows it.
import { absorb, absorbOwners } from './absorb'
import { withAppositions, withItems, withParted } from './apposition'
import { caseAfter } from './case-after'
import type { Grammar } from './grammar'
import { countryOf, entryOf, type Head, type HeadDraft } from './head'
import { caseOf, hasCue, isA, type Unit, isMark } from './units'

/** All heads of a sentence, in order. */
export function headsOf(units: readonly Unit[], grammar: Grammar): readonly Head[] {
  const drafts: HeadDraft[] = []
  for (let at = units.length - 1; at >= 0;) {
    const draft = draftAt(units, at, grammar)
    if (draft) {
      drafts.push(draft)
      at = draft.from - 1
    } else at -= 1
  }
  drafts.reverse()
  const heads: Head[] = []
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index]
    if (!draft) continue
    const { name, end } = caseAfter(units, draft, heads, grammar)
    heads.unshift({
      from: draft.from,
      to: draft.core + 1,
      kind: draft.kind,
      id: draft.id,
      offices: draft.offices,
      organisations: draft.organisations,
      countries: draft.countries,
      case: name,
      end,
    })
  }
  return withAppositions(units, withItems(units, withParted(units, heads)))
}

function draftOf(core: number, kind: Head['kind'], id: string | null): HeadDraft {
  return { from: core, core, kind, id, offices: [], organisations: [], countries: [] }
}

function draftAt(units: readonly Unit[], core: number, grammar: Grammar): HeadDraft | null {
  const unit = units[core]
  // A word that means nothing by itself.
  if (!unit || (unit.entries.length === 0 && unit.cues.length === 0)) return null
  const entry = entryOf(unit)
  switch (entry?.kind) {
    case 'person':
      // "کم ال سنگ اسکوائر": a place that bears his name.
      if (hasCue(units[core + 1], 'namedAfter')) return null
      if (hasCue(units[shipBefore(units, core)], 'ship'))
        return absorb(units, { ...draftOf(core, 'group', null), from: shipBefore(units, core) }, grammar)
      return absorb(units, draftOf(core, 'person', entry.id), grammar)
    case 'organisation': {
      const made = draftOf(core, 'organisation', entry.id)
      absorbOwners(units, made)
      made.organisations.push(entry.id)
      return made
    }
    case 'country':
      return { ...draftOf(core, 'country', entry.id), countries: [entry.id] }
    case 'place': {
      // "Thanh Hoa province".
      const end = hasCue(units[core + 1], 'region') ? core + 1 : core
      return { ...draftOf(end, 'place', entry.id), from: beginningOfPlace(units, core) }
    }
    case 'office': {
      // "The Prime Minister's House": where, and not who.
      if (hasCue(units[core + 1], 'residence')) return null
      const made = draftOf(core, 'office', null)
      made.offices.push({ office: entry.id, of: null })
      return absorb(units, made, grammar)
    }
    default:
  }
  if (!isA(unit, 'cue')) return null
  const following = units[core + 1]
  const ofNavy =
    hasCue(unit, 'vessel') && units.slice(Math.max(0, core - farNavy), core).some((one) => hasCue(one, 'navy'))
  if (ofNavy || (hasCue(unit, 'ship') && entryOf(following)?.kind !== 'person'))
    return absorb(units, draftOf(core, 'delegation', null), grammar)
  if (hasCue(unit, 'counterpart')) return absorb(units, draftOf(core, 'counterpart', null), grammar)
  if (hasCue(unit, 'delegationHead') && grammar.verbs.has(following?.form ?? '')) return null
  if (hasCue(unit, 'delegationHead')) return absorb(units, draftOf(core, 'office', null), grammar)
  if (hasCue(unit, 'delegation')) return absorb(units, draftOf(core, 'delegation', null), grammar)
  // "The leading of a delegation" is no leadership.
  if (hasCue(unit, 'leads') && hasCue(units[core - 2], 'delegation')) return null
  // "The embassy of X gave a reception": X did.
  const mission = hasCue(unit, 'mission') && caseOf(following) === 'agent'
  if (mission || hasCue(unit, 'group')) return absorb(units, draftOf(core, 'group', null), grammar)
  if (isWho(units, core) && caseOf(following) === 'agent') return draftOf(core, 'pronoun', 'relative')
  if (hasCue(unit, 'subjectPronoun') && caseOf(following) === 'agent') return draftOf(core, 'pronoun', null)
  if (hasCue(unit, 'subject') && opensClause(units, core)) return draftOf(core, 'pronoun', null)
  if (hasCue(unit, 'objectPronoun') && ['with', 'to'].includes(caseOf(following) ?? ''))
    return draftOf(core, 'pronoun', 'object')
  if (hasCue(unit, 'guest')) return draftOf(core, 'pronoun', 'guest')
  if (hasCue(unit, 'objectWhole')) return draftOf(core, 'pronoun', 'object')
  return null
}

/** "Who did", "the delegation, which did": of a thing before it "which" says nothing. */
function isWho(units: readonly Unit[], at: number): boolean {
  if (!hasCue(units[at], 'whichActs')) return hasCue(units[at], 'whoActs')
  const end = isMark(units[at - 1], '،,') ? at - 2 : at - 1
  const before = units[caseOf(units[end]) !== null || isA(units[end], 'genitive') ? end - 1 : end]
  return hasCue(before, 'delegation') || entryOf(before)?.kind === 'person'
}

/** "The navy's two new ships": units from the navy to its ships. */
const farNavy = 4

/** "USS Ronald Reagan": where the word for a ship that bears a name would stand. */
function shipBefore(units: readonly Unit[], core: number): number {
  return isMark(units[core - 1], '"“«') ? core - 2 : core - 1
}

/** Whether nothing but a day stands before a word in its clause. */
function opensClause(units: readonly Unit[], at: number): boolean {
  const before = caseOf(units[at - 1]) === 'to' || caseOf(units[at - 1]) === 'in' ? units[at - 2] : units[at - 1]
  const start = before?.kind === 'date' ? units.indexOf(before) : at
  return (
    start === 0 ||
    isMark(units[start - 1]) ||
    ['clause', 'past', 'continues'].some((name) => hasCue(units[start - 1], name))
  )
}

/** "تھائی لینڈ کے دارالحکومت بنکاک": the country that owns a place takes no part in what happens there. */
function beginningOfPlace(units: readonly Unit[], core: number): number {
  const begin = hasCue(units[core - 1], 'region') && !isA(units[core - 2], 'genitive') ? core - 1 : core
  for (let at = core - 1; at >= Math.max(1, core - wordsBeforePlace); at--) {
    const unit = units[at]
    if (isA(unit, 'genitive')) return at < core - 1 && countryOf(units[at - 1]) !== null ? at - 1 : begin
    if (unit?.kind !== 'word' && !hasCue(unit, 'namedAfter') && !hasCue(unit, 'region')) return begin
  }
  return begin
}

/** How many units, at most, part a place from whose it is: "کے دارالحکومت", "کے ساحلی شہر". */
const wordsBeforePlace = 4
