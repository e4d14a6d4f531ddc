// What stands to the left of a name and belongs to its phrase.
import { mayEverHold } from '../people/may-hold'
import { isBeside } from './case-after'
import type { Grammar } from './grammar'
import { countryOf, entryOf, type HeadDraft } from './head'
import { portfolioBefore } from './portfolio'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

/** Takes in the owners of an organisation: "چین کی", "چینی", "ویتنام کی کمیونسٹ پارٹی کی". */
export function absorbOwners(units: readonly Unit[], draft: HeadDraft): void {
  for (let at = draft.from - 1; at >= 0; at--) {
    const unit = units[at]
    const before = units[at - 1]
    const country = countryOf(unit)
    if (country !== null && unit?.entries.some((entry) => entry.kind === 'adjective')) {
      draft.countries.push(country)
      draft.from = at
    } else if (isA(unit, 'genitive') && (countryOf(before) !== null || entryOf(before)?.kind === 'organisation')) {
      const owner = entryOf(before)
      if (owner?.kind === 'organisation') draft.organisations.push(owner.id)
      else draft.countries.push(countryOf(before) ?? '')
      draft.from = at - 1
      at -= 1
    } else return
  }
}

/** A phrase that takes in more and more of what stands to the left of it. */
interface Growing {
  readonly units: readonly Unit[]
  readonly draft: HeadDraft
  readonly grammar: Grammar
  /** It names one who is sent somewhere: "[ambassador] in A" is of the phrase. */
  accredited: boolean
  /** The office taken in last waits for what it is of. */
  pending: boolean
}

/** Where the phrase begins now, "end" where it takes in no more, null where the rule says nothing of the unit. */
type Step = number | 'end' | null
type Rule = (growing: Growing, at: number, unit: Unit) => Step

/** The first that says something of a unit decides. */
const rules: readonly Rule[] = [
  honorific,
  office,
  described,
  ofHisOwn,
  ofCountry,
  genitive,
  ofBody,
  accreditedTo,
  ofDelegation,
  regionOf,
  portfolio,
  accreditedIn,
  ofSeveralCountries,
  furtherOffice,
]

/**
 * Takes in everything to the left that belongs to the phrase: honorifics, offices, whose offices they are, where an
 * ambassador is accredited; past an "and" or a comma only where an office without a name stands before it.
 */
export function absorb(units: readonly Unit[], draft: HeadDraft, grammar: Grammar): HeadDraft {
  const accredited = hasCue(units[draft.core], 'delegationHead')
  const growing: Growing = { units, draft, grammar, accredited, pending: draft.offices.length > 0 }
  for (let at = draft.from - 1; at >= 0; at = draft.from - 1) {
    const from = step(growing, at)
    if (from === 'end') break
    draft.from = from
  }
  return draft
}

function step(growing: Growing, at: number): number | 'end' {
  const unit = growing.units[at]
  if (!unit) return 'end'
  for (const rule of rules) {
    const taken = rule(growing, at, unit)
    if (taken !== null) return taken
  }
  return 'end'
}

/** Whose the office taken in last is, where it waits for that. */
function owned(growing: Growing, id: string): void {
  const { offices } = growing.draft
  const last = offices.at(-1)
  if (growing.pending && last && last.of === null) offices[offices.length - 1] = { office: last.office, of: id }
  growing.pending = false
}

function honorific(_: Growing, at: number, unit: Unit): Step {
  return isA(unit, 'honorific') ? at : null
}

function office(growing: Growing, at: number, unit: Unit): Step {
  const { units, draft, grammar } = growing
  const entry = entryOf(unit)
  if (entry?.kind !== 'office') return null
  // "The minister, with a delegation": he is not of the delegation's name.
  if (draft.kind === 'delegation' && isBeside(units[draft.core + 1])) return 'end'
  if (draft.offices.length > 0) {
    // "The Prime Minister of A [and] President X of B will meet".
    const another = !mayHoldToo(unit, draft, grammar) || isAbroad(units[at - 1], draft, grammar)
    if (draft.kind === 'person' && another) return 'end'
    // "The chairman [will meet] A's president X".
    if ((draft.kind === 'person' || draft.kind === 'office') && countryOf(units[at + 1]) !== null) return 'end'
  }
  draft.offices.push({ office: entry.id, of: null })
  growing.pending = true
  growing.accredited ||= hasCue(unit, 'accredited')
  return at
}

/** "The former", "counterpart", "the head of a delegation". */
function described(growing: Growing, at: number, unit: Unit): Step {
  const heads = hasCue(unit, 'delegationHead')
  if (!heads && !hasCue(unit, 'counterpart') && !hasCue(unit, 'former')) return null
  growing.accredited ||= heads
  return at
}

/** "His own counterpart": whose he is says nothing of what follows. */
function ofHisOwn({ units, draft }: Growing, at: number, unit: Unit): Step {
  if (!isA(unit, 'own') || !hasCue(units[draft.from], 'counterpart')) return null
  draft.from = at
  return 'end'
}

function ofCountry(growing: Growing, at: number, unit: Unit): Step {
  const { units, draft } = growing
  const entry = entryOf(unit)
  const linked = draft.from === at + 1 && isA(units[at + 1], 'genitive')
  const adjective = entry?.kind === 'adjective'
  if (!adjective && !(entry?.kind === 'country' && (linked || unit.entries.length > 1))) return null
  draft.countries.push(entry.id)
  owned(growing, entry.id)
  return at
}

/** "Of A", "of A's committee", "of President X". */
function genitive(growing: Growing, at: number, unit: Unit): Step {
  if (!isA(unit, 'genitive')) return null
  const { units, draft } = growing
  const before = units[at - 1]
  const owner = entryOf(before)
  const country = countryOf(before)
  if (owner?.kind === 'organisation' || country !== null) {
    const id = owner?.kind === 'organisation' ? owner.id : (country ?? '')
    const list = owner?.kind === 'organisation' ? draft.organisations : draft.countries
    list.push(id)
    owned(growing, id)
    return at - 1
  }
  if (owner?.kind === 'place' || owner?.kind === 'office' || owner?.kind === 'person')
    return ofSomebody(growing, at, unit, owner.kind)
  const chain = plainWords(units, at, draft.kind === 'delegation')
  return chain > 0 && (draft.offices.length > 0 || draft.kind !== 'person') ? at - chain : 'end'
}

/** "X کے وزیر خارجہ Y سے" takes X in; "X کا Y سے رابطہ" does not: he is no part of what Y is. */
function ofSomebody(growing: Growing, at: number, unit: Unit, owner: 'place' | 'office' | 'person'): Step {
  const { units, draft, grammar } = growing
  if (owner === 'place') return at - 1
  const his = draft.kind !== 'person' || draft.offices.length > 0
  if (!his || !grammar.genitivesOfOffices.has(unit.form)) return 'end'
  if (owner === 'office') {
    // "منگولیا کے صدر کے ایلچی": whose he is matters only for his country.
    growing.pending = false
    return at - 1
  }
  if (draft.kind !== 'person' && draft.kind !== 'office') return 'end'
  // "On X's being elected president": the office is not his, it is what he came to.
  if (takesOffice(units[draft.core + 1])) return 'end'
  // "President X's adviser Y": the office is X's.
  let from = at - 1
  while (isA(units[from - 1], 'honorific') || units[from - 1]?.kind === 'office') from -= 1
  return from
}

/** "آسیان وزرائے خارجہ", "آسیان ممالک کے نمائندے": a body's own. */
function ofBody(growing: Growing, at: number, unit: Unit): Step {
  const { units, draft } = growing
  const entry = entryOf(unit)
  const its = draft.kind === 'group' || units[at + 1]?.kind === 'office'
  if (entry?.kind !== 'organisation' || draft.from !== at + 1 || !its) return null
  draft.organisations.push(entry.id)
  owned(growing, entry.id)
  return at
}

/** "چین کے سفیر برائے پاکستان X" */
function accreditedTo({ units, draft }: Growing, at: number, unit: Unit): Step {
  const sent = hasCue(units[at - 1], 'accreditedTo') && hasCue(units[at - 2], 'accredited')
  return draft.from === at + 1 && countryOf(unit) !== null && sent ? at - 1 : null
}

/** "لاؤ وفد", "پاکستان کا ایک پارلیمانی وفد" */
function ofDelegation(growing: Growing, at: number, unit: Unit): Step {
  const { draft } = growing
  if (draft.kind !== 'delegation' || draft.from !== at + 1) return null
  const entry = entryOf(unit)
  // "The New Zealand navy's ships".
  if ((draft.core === at + 1 || hasCue(growing.units[draft.from], 'navy')) && entry?.kind === 'country') {
    draft.countries.push(entry.id)
    owned(growing, entry.id)
    return at
  }
  return draft.core - at <= farthestWord && describes(unit) ? at : null
}

/** "Of the province of A": what the place is that was taken in. */
function regionOf({ units, draft }: Growing, at: number, unit: Unit): Step {
  return draft.from === at + 1 && hasCue(unit, 'region') && entryOf(units[at + 1])?.kind === 'place' ? at : null
}

/** "وزیر برائے محنت X": what stands between an office and the name. */
function portfolio({ units, draft, grammar }: Growing, at: number): Step {
  const bare = units.slice(draft.from, draft.core).every((unit) => isA(unit, 'honorific'))
  const count = bare ? portfolioBefore(units, at, grammar) : 0
  return count > 0 ? at - count + 1 : null
}

/** "پاکستان میں چین کے سفیر": where he is, and to whom he is sent. */
function accreditedIn({ units, accredited }: Growing, at: number, unit: Unit): Step {
  const before = units[at - 1]
  const where = caseOf(unit) === 'in' && (entryOf(before)?.kind === 'organisation' || countryOf(before) !== null)
  return accredited && (where || (caseOf(unit) === 'for' && countryOf(before) !== null)) ? at - 1 : null
}

/** "امریکا اور چین کے وزیر خارجہ", "ایران، ترکی اور روس کے نمائندے" */
function ofSeveralCountries({ units, draft }: Growing, at: number, unit: Unit): Step {
  if (!joins(unit) || !sharedByCountries(units, draft, at)) return null
  draft.countries.push(countryOf(units[at - 1]) ?? '')
  return at - 1
}

/** "The chairman and president X": two offices of one. */
function furtherOffice(growing: Growing, at: number, unit: Unit): Step {
  const { units, draft, grammar } = growing
  if (!joins(unit) || draft.kind !== 'person' || !bareOffice(units, at - 1)) return null
  if (isOfAnother(units, at - 1, draft) || !mayHoldToo(units[at - 1], draft, grammar)) return null
  growing.pending = false
  return at
}

function joins(unit: Unit | undefined): boolean {
  return isA(unit, 'and') || isMark(unit, '،,')
}

function takesOffice(unit: Unit | undefined): boolean {
  if (hasCue(unit, 'cameToOffice')) return true
  return unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('office')) ?? false
}

/** Whether what stands before the "and" or comma at `at` is one more country whose group or office it is. */
function sharedByCountries(units: readonly Unit[], draft: HeadDraft, at: number): boolean {
  const ofEach = draft.kind === 'group' || draft.kind === 'office' || hasCue(units[draft.core], 'delegations')
  if (!ofEach || draft.from !== at + 1) return false
  const [first, second] = [units[draft.from], units[at - 1]]
  if (countryOf(first) === null || countryOf(second) === null || draft.countries.includes(countryOf(second) ?? ''))
    return false
  const adjective = (unit: Unit | undefined) => entryOf(unit)?.kind === 'adjective'
  return adjective(first) === adjective(second)
}

/** How many words may stand between "delegation" and whose it is. */
const farthestWord = 3

function describes(unit: Unit): boolean {
  const pointed = hasCue(unit, 'both') || hasCue(unit, 'thisEvent')
  return unit.kind === 'word' || unit.kind === 'number' || pointed || isA(unit, 'visit')
}

function bareOffice(units: readonly Unit[], at: number): boolean {
  return entryOf(units[at])?.kind === 'office' || hasCue(units[at], 'delegationHead')
}

/** "The Prime Minister of A and the Minister of B, X" are two, by the countries they are of. */
function isOfAnother(units: readonly Unit[], at: number, { countries }: HeadDraft): boolean {
  const owner = countryOf(isA(units[at - 1], 'genitive') ? units[at - 2] : units[at - 1])
  return owner !== null && countries.length > 0 && !countries.includes(owner)
}

/** "The Prime Minister and President X" are two, where the lexicon knows him as one who never held the first. */
function mayHoldToo(unit: Unit | undefined, { id }: HeadDraft, { lexicon }: Grammar): boolean {
  return mayEverHold(id ?? '', entryOf(unit)?.id ?? '', lexicon)
}

/** "The American ambassador [met] Deputy Prime Minister X": an office of another country than the one he is known to be of. */
function isAbroad(before: Unit | undefined, { id }: HeadDraft, { lexicon }: Grammar): boolean {
  const own = lexicon.people.get(id ?? '')?.country
  const other = before?.entries.find(({ kind }) => kind === 'adjective')?.id
  return own !== undefined && other !== undefined && own !== other
}

/** How many unknown words stand directly before a genitive at `at`, at most six, and only after a country or body. */
function plainWords(units: readonly Unit[], at: number, delegation = false): number {
  let count = 0
  while (count < mostWords) {
    const unit = units[at - 1 - count]
    if (
      !unit ||
      !(
        unit.kind === 'word' ||
        // "Information and education".
        (count > 0 && isA(unit, 'and') && units[at - 2 - count]?.kind === 'word') ||
        hasCue(unit, 'accreditedTo') ||
        hasCue(unit, 'group') ||
        hasCue(unit, 'staff') ||
        hasCue(unit, 'navy') ||
        hasCue(unit, 'former') ||
        unit.kind === 'ordinal'
      )
    )
      break
    count += 1
  }
  const before = units[at - 1 - count]
  const owner = entryOf(before)
  // "X and [the government's prime minister Y]", "the secretary and [the committee's chairman Y]".
  const second = joins(before) && isSomeone(units[at - 2 - count])
  const owned =
    second ||
    isA(before, 'genitive') ||
    owner?.kind === 'adjective' ||
    owner?.kind === 'organisation' ||
    owner?.kind === 'office' ||
    // "New Zealand navy".
    (delegation && owner?.kind === 'country')
  return count > 0 && count < mostWords && owned ? count : 0
}

const mostWords = 7

function isSomeone(unit: Unit | undefined): boolean {
  const kind = entryOf(unit)?.kind
  return kind === 'person' || kind === 'office'
}
