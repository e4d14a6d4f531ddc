// Noun phrases: a name with its offices, countries and honorifics is one head, with the case that follows it.
import type { Entry } from '../../lexicon/lexicon'
import { mayEverHold } from '../people/may-hold'
import type { Grammar } from './grammar'
import { asWellAs, caseOfCompany, caseOfOwned } from './company'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

export interface OfficeOf {
  /** Office id. */
  readonly office: string
  /** Organisation id or country code it is an office of; null where the words do not say. */
  readonly of: string | null
}

export interface Head {
  /** Units of the whole phrase, half-open. */
  readonly from: number
  readonly to: number
  readonly kind:
    | 'person'
    | 'office'
    | 'organisation'
    | 'country'
    | 'place'
    | 'delegation'
    | 'group'
    | 'counterpart'
    | 'pronoun'
    | 'occasion'
  /** Entity id; null for a phrase that names nobody. */
  readonly id: string | null
  readonly offices: readonly OfficeOf[]
  readonly organisations: readonly string[]
  readonly countries: readonly string[]
  /** What follows: a case's name, "of" for a genitive, "nominative" for nothing. */
  readonly case: string
  /** Units up to here are the phrase and its case. */
  readonly end: number
}

interface Draft {
  from: number
  readonly core: number
  readonly kind: Head['kind']
  readonly id: string | null
  readonly offices: OfficeOf[]
  readonly organisations: string[]
  readonly countries: string[]
}

const kinds = ['person', 'organisation', 'country', 'place', 'adjective', 'occasion', 'milestone', 'office'] as const

/** What a name is, where the lexicon leaves several readings: a person before an organisation before a country. */
export function entryOf(unit: Unit | undefined): Entry | null {
  if (unit === undefined || unit.entries.length === 0) return null
  for (const kind of kinds) {
    const entry = unit.entries.find((candidate) => candidate.kind === kind)
    if (entry) return entry
  }
  return null
}

/** The country a unit names, as a noun or an adjective. */
export function countryOf(unit: Unit | undefined): string | null {
  if (unit === undefined) return null
  for (const entry of unit.entries) if (entry.kind === 'country' || entry.kind === 'adjective') return entry.id
  return null
}

/** All heads of a sentence, in order. */
export function headsOf(units: readonly Unit[], grammar: Grammar): readonly Head[] {
  const drafts: Draft[] = []
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
  return withAppositions(units, withParted(units, heads))
}

/** Units of a relative clause between a name and its case. */
const longestParted = 24

/** "X, who has come to Y, [agent]": the case of a name behind the clause about him, as a head of no width there. */
function withParted(units: readonly Unit[], heads: readonly Head[]): readonly Head[] {
  const parted = heads.flatMap((head) => {
    if (head.kind !== 'person' || head.case !== 'nominative' || !isMark(units[head.to], '،,')) return []
    if (!hasCue(units[head.to + 1], 'whoRelative')) return []
    const at = units.findIndex((unit, index) => {
      const ends = isA(unit, 'genitive') || ending.has(caseOf(unit) ?? '')
      return index > head.to + 2 && ends && isMark(units[index - 1], '،,')
    })
    if (at < 0 || at - head.to > longestParted) return []
    return [{ ...head, from: at, to: at, end: at + 1, case: caseOf(units[at]) ?? 'of' }]
  })
  return parted.length === 0 ? heads : [...heads, ...parted].sort((a, b) => a.from - b.from)
}

/** Cases an apposition ends in: what follows it is said of him whose name stands before it. */
const ending: ReadonlySet<string> = new Set(['agent', 'with', 'to'])

/** Units from a name to the end of what it is followed by, "X, chairman of A, president of B". */
const longestApposition = 30

/** "X, chairman of A, president of B, received": the name and the offices after it are one phrase. */
function withAppositions(units: readonly Unit[], heads: readonly Head[]): Head[] {
  const kept: Head[] = []
  for (const head of heads) {
    const last = kept.findLastIndex(({ kind }) => kind === 'person')
    const name = kept[last]
    const ends = ending.has(head.case) || (head.case === 'of' && isClosed(units, head))
    if (name && head.kind === 'office' && ends && isApposition(units, kept, last, head)) {
      const whole = {
        ...name,
        to: head.to,
        end: head.end,
        case: head.case,
        offices: [...name.offices, ...head.offices],
      }
      kept.splice(last, kept.length - last, whole)
    } else kept.push(head)
  }
  return kept
}

/** Whether only offices, and what they are of, stand between the name `heads[at]` with a comma and an office. */
function isApposition(units: readonly Unit[], heads: readonly Head[], at: number, office: Head): boolean {
  const name = heads[at]
  const between = heads.slice(at + 1)
  if (!name || !isMark(units[name.to], '،,') || office.end - name.to > longestApposition) return false
  const alone = name.case === 'nominative'
  // "Met X, of A's committee the head": read as a list, X has the case of the first of them.
  const listed = name.end === name.to + 1 && (name.case === 'of' || name.case === (between[0] ?? office).case)
  const several = between.some(({ kind }) => kind === 'office')
  const acted = heads.slice(0, at).some(({ case: how }) => how === 'agent')
  const open = listed ? name.case === 'of' && acted : alone && several
  if (!(isClosed(units, office) ? alone || listed : open)) return false
  return units.slice(name.to, office.from).every((unit) => {
    const found = caseOf(unit)
    return !hasCue(unit, 'clause') && (found === null || found === 'in') && unit.kind !== 'date'
  })
}

/** "X, the president of A, [with]": a comma parts the case from what it is of. */
function isClosed(units: readonly Unit[], { to, end }: Head): boolean {
  return end === to + 2 && isMark(units[to], '،,')
}

function draftOf(core: number, kind: Head['kind'], id: string | null): Draft {
  return { from: core, core, kind, id, offices: [], organisations: [], countries: [] }
}

function draftAt(units: readonly Unit[], core: number, grammar: Grammar): Draft | null {
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
    case 'place':
      return { ...draftOf(core, 'place', entry.id), from: beginningOfPlace(units, core) }
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
  if (hasCue(unit, 'ship') && entryOf(following)?.kind !== 'person')
    return absorb(units, draftOf(core, 'group', null), grammar)
  if (hasCue(unit, 'counterpart')) return absorb(units, draftOf(core, 'counterpart', null), grammar)
  if (hasCue(unit, 'delegationHead') && grammar.verbs.has(following?.form ?? '')) return null
  if (hasCue(unit, 'delegationHead')) return absorb(units, draftOf(core, 'office', null), grammar)
  if (hasCue(unit, 'delegation')) return absorb(units, draftOf(core, 'delegation', null), grammar)
  // "The leading of a delegation" is no leadership.
  if (hasCue(unit, 'leads') && hasCue(units[core - 2], 'delegation')) return null
  // "The embassy of X gave a reception": X did.
  const mission = hasCue(unit, 'mission') && caseOf(following) === 'agent'
  if (mission || hasCue(unit, 'group')) return absorb(units, draftOf(core, 'group', null), grammar)
  if (hasCue(unit, 'whoActs') && caseOf(following) === 'agent') return draftOf(core, 'pronoun', 'relative')
  if (hasCue(unit, 'subjectPronoun') && caseOf(following) === 'agent') return draftOf(core, 'pronoun', null)
  if (hasCue(unit, 'subject') && opensClause(units, core)) return draftOf(core, 'pronoun', null)
  if (hasCue(unit, 'objectPronoun') && ['with', 'to'].includes(caseOf(following) ?? ''))
    return draftOf(core, 'pronoun', 'object')
  if (hasCue(unit, 'guest')) return draftOf(core, 'pronoun', 'guest')
  if (hasCue(unit, 'objectWhole')) return draftOf(core, 'pronoun', 'object')
  return null
}

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
  for (let at = core - 1; at >= Math.max(1, core - wordsBeforePlace); at--) {
    const unit = units[at]
    if (isA(unit, 'genitive')) return at < core - 1 && countryOf(units[at - 1]) !== null ? at - 1 : core
    if (unit?.kind !== 'word' && !hasCue(unit, 'namedAfter')) return core
  }
  return core
}

/** How many units, at most, part a place from whose it is: "کے دارالحکومت", "کے ساحلی شہر". */
const wordsBeforePlace = 4

/** Takes in the owners of an organisation: "چین کی", "چینی", "ویتنام کی کمیونسٹ پارٹی کی". */
function absorbOwners(units: readonly Unit[], draft: Draft): void {
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

/**
 * Takes in everything to the left that belongs to the phrase: honorifics, offices, whose offices they are, where an
 * ambassador is accredited; past an "and" or a comma only where an office without a name stands before it.
 */
function absorb(units: readonly Unit[], draft: Draft, grammar: Grammar): Draft {
  let of: { id: string; direct: boolean } | null = null
  let accredited = hasCue(units[draft.core], 'delegationHead')
  let pending = draft.offices.length > 0
  const owner = (id: string) => {
    const last = draft.offices.at(-1)
    if (pending && last && last.of === null) draft.offices[draft.offices.length - 1] = { office: last.office, of: id }
    pending = false
    of ??= { id, direct: true }
  }
  for (let at = draft.from - 1; at >= 0; at--) {
    const unit = units[at]
    const before = units[at - 1]
    if (!unit) break
    const entry = entryOf(unit)
    const right = units[at + 1]
    if (isA(unit, 'honorific')) {
      draft.from = at
      continue
    }
    if (entry?.kind === 'office') {
      // "The minister, with a delegation": he is not of the delegation's name.
      if (draft.kind === 'delegation' && isBeside(units[draft.core + 1])) break
      // "The Prime Minister of A [and] President X of B will meet".
      if (draft.kind === 'person' && draft.offices.length > 0) {
        if (!mayHoldToo(unit, draft, grammar) || isAbroad(units[at - 1], draft, grammar)) break
      }
      // "The chairman [will meet] A's president X".
      const somebody = draft.kind === 'person' || draft.kind === 'office'
      if (somebody && draft.offices.length > 0 && countryOf(right) !== null) break
      draft.offices.push({ office: entry.id, of: null })
      pending = true
      accredited ||= hasCue(unit, 'accredited')
      draft.from = at
      continue
    }
    if (hasCue(unit, 'counterpart') || hasCue(unit, 'delegationHead') || hasCue(unit, 'former')) {
      accredited ||= hasCue(unit, 'delegationHead')
      draft.from = at
      continue
    }
    // "His own counterpart": whose he is says nothing of what follows.
    if (isA(unit, 'own') && hasCue(units[draft.from], 'counterpart')) {
      draft.from = at
      break
    }
    const linked =
      at + 1 === draft.from &&
      (isA(right, 'genitive') || (right && draft.from === at + 1 && entry?.kind === 'adjective'))
    if (entry?.kind === 'adjective' || (entry?.kind === 'country' && (linked || unit.entries.length > 1))) {
      draft.countries.push(entry.id)
      owner(entry.id)
      draft.from = at
      continue
    }
    if (isA(unit, 'genitive')) {
      const owns = entryOf(before)
      if (owns?.kind === 'organisation') {
        draft.organisations.push(owns.id)
        owner(owns.id)
        draft.from = at - 1
        at -= 1
        continue
      }
      if (countryOf(before) !== null) {
        const id = countryOf(before) ?? ''
        draft.countries.push(id)
        owner(id)
        draft.from = at - 1
        at -= 1
        continue
      }
      if (owns?.kind === 'place' || owns?.kind === 'office' || owns?.kind === 'person') {
        // "X کا Y سے رابطہ": X is no part of what Y is; "X کے وزیر خارجہ Y سے" is.
        const his = draft.kind !== 'person' || draft.offices.length > 0
        if (owns.kind !== 'place' && !(his && grammar.genitivesOfOffices.has(unit.form))) break
        if (owns.kind === 'office') {
          // "منگولیا کے صدر کے ایلچی": whose he is matters only for his country.
          pending = false
        }
        if (owns.kind === 'person' && draft.kind !== 'person' && draft.kind !== 'office') break
        // "On X's being elected president": the office is not his, it is what he came to.
        if (owns.kind === 'person' && takesOffice(units[draft.core + 1])) break
        if (owns.kind === 'place') of ??= { id: owns.id, direct: false }
        draft.from = owns.kind === 'office' ? at : at - 1
        // "President X's adviser Y": the office is X's.
        if (owns.kind === 'person')
          while (isA(units[draft.from - 1], 'honorific') || units[draft.from - 1]?.kind === 'office') draft.from -= 1
        at = draft.from
        continue
      }
      const chain = plainWords(units, at)
      if (chain > 0 && (draft.offices.length > 0 || draft.kind !== 'person')) {
        draft.from = at - chain
        at -= chain
        continue
      }
      break
    }
    // "قائمہ کمیٹی کے", "مرکزی کمیشن برائے": unknown words that stand directly before what is already taken in.
    // "آسیان وزرائے خارجہ", "آسیان ممالک کے نمائندے": a body's own.
    const its = draft.kind === 'group' || right?.kind === 'office'
    if (entry?.kind === 'organisation' && draft.from === at + 1 && its) {
      draft.organisations.push(entry.id)
      owner(entry.id)
      draft.from = at
      continue
    }
    // "چین کے سفیر برائے پاکستان X"
    if (draft.from === at + 1 && countryOf(unit) !== null && accreditedBefore(units, at)) {
      draft.from = at - 1
      at -= 1
      continue
    }
    // "لاؤ وفد"
    if (draft.kind === 'delegation' && draft.from === at + 1 && draft.core === at + 1 && entry?.kind === 'country') {
      draft.countries.push(entry.id)
      owner(entry.id)
      draft.from = at
      continue
    }
    // "پاکستان کا ایک پارلیمانی وفد"
    if (draft.kind === 'delegation' && draft.from === at + 1 && draft.core - at <= farthestWord && describes(unit)) {
      draft.from = at
      continue
    }
    const portfolio = draft.from === draft.core ? wordsAfterOffice(units, at) : 0
    if (portfolio > 0) {
      draft.from = at - portfolio + 1
      at -= portfolio - 1
      continue
    }
    if (accredited && caseOf(unit) === 'in' && isCountryOrBody(before)) {
      draft.from = at - 1
      at -= 1
      continue
    }
    if (accredited && caseOf(unit) === 'for' && countryOf(before) !== null) {
      draft.from = at - 1
      at -= 1
      continue
    }
    // "امریکا اور چین کے وزیر خارجہ", "ایران، ترکی اور روس کے نمائندے"
    if ((isA(unit, 'and') || isMark(unit, '،,')) && sharedByCountries(units, draft, at)) {
      draft.countries.push(countryOf(units[at - 1]) ?? '')
      draft.from = at - 1
      at -= 1
      continue
    }
    if (
      (isA(unit, 'and') || isMark(unit, '،,')) &&
      draft.kind === 'person' &&
      bareOffice(units, at - 1) &&
      !isOfAnother(units, at - 1, draft) &&
      mayHoldToo(units[at - 1], draft, grammar)
    ) {
      draft.from = at
      pending = false
      continue
    }
    break
  }
  return draft
}

function takesOffice(unit: Unit | undefined): boolean {
  if (hasCue(unit, 'cameToOffice')) return true
  return unit?.cues.some((cue) => cue.kind === 'frame' && cue.frame.needs.includes('office')) ?? false
}

/** Whether what stands before the "and" or comma at `at` is one more country whose group or office it is. */
function sharedByCountries(units: readonly Unit[], draft: Draft, at: number): boolean {
  if ((draft.kind !== 'group' && draft.kind !== 'office') || draft.from !== at + 1) return false
  const [first, second] = [units[draft.from], units[at - 1]]
  if (countryOf(first) === null || countryOf(second) === null || draft.countries.includes(countryOf(second) ?? ''))
    return false
  const adjective = (unit: Unit | undefined) => entryOf(unit)?.kind === 'adjective'
  return adjective(first) === adjective(second)
}

/** "وزیر برائے محنت X": how many unknown words, up to three, part a name from the office before it, `at` the last of them. */
function wordsAfterOffice(units: readonly Unit[], at: number): number {
  let count = 0
  while (count < 4 && (units[at - count]?.kind === 'word' || hasCue(units[at - count], 'accreditedTo'))) count += 1
  return count > 0 && count < 4 && entryOf(units[at - count])?.kind === 'office' ? count : 0
}

/** How many words may stand between "delegation" and whose it is. */
const farthestWord = 3

function describes(unit: Unit): boolean {
  const pointed = hasCue(unit, 'both') || hasCue(unit, 'thisEvent')
  return unit.kind === 'word' || unit.kind === 'number' || pointed || isA(unit, 'visit')
}

function accreditedBefore(units: readonly Unit[], at: number): boolean {
  return hasCue(units[at - 1], 'accreditedTo') && hasCue(units[at - 2], 'accredited')
}

function isCountryOrBody(unit: Unit | undefined): boolean {
  const entry = entryOf(unit)
  return entry?.kind === 'organisation' || countryOf(unit) !== null
}

function bareOffice(units: readonly Unit[], at: number): boolean {
  return entryOf(units[at])?.kind === 'office' || hasCue(units[at], 'delegationHead')
}

/** "The Prime Minister of A and the Minister of B, X" are two, by the countries they are of. */
function isOfAnother(units: readonly Unit[], at: number, { countries }: Draft): boolean {
  const owner = countryOf(isA(units[at - 1], 'genitive') ? units[at - 2] : units[at - 1])
  return owner !== null && countries.length > 0 && !countries.includes(owner)
}

/** "The Prime Minister and President X" are two, where the lexicon knows him as one who never held the first. */
function mayHoldToo(unit: Unit | undefined, { id }: Draft, { lexicon }: Grammar): boolean {
  return mayEverHold(id ?? '', entryOf(unit)?.id ?? '', lexicon)
}

/** "The American ambassador [met] Deputy Prime Minister X": an office of another country than the one he is known to be of. */
function isAbroad(before: Unit | undefined, { id }: Draft, { lexicon }: Grammar): boolean {
  const own = lexicon.people.get(id ?? '')?.country
  const other = before?.entries.find(({ kind }) => kind === 'adjective')?.id
  return own !== undefined && other !== undefined && own !== other
}

/** How many unknown words stand directly before a genitive at `at`, at most six, and only after a country or body. */
function plainWords(units: readonly Unit[], at: number): number {
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
  const joins = (isA(before, 'and') || isMark(before, '،,')) && isSomeone(units[at - 2 - count])
  const owned =
    joins ||
    isA(before, 'genitive') ||
    owner?.kind === 'adjective' ||
    owner?.kind === 'organisation' ||
    owner?.kind === 'office'
  return count > 0 && count < mostWords && owned ? count : 0
}

const mostWords = 7

function isSomeone(unit: Unit | undefined): boolean {
  const kind = entryOf(unit)?.kind
  return kind === 'person' || kind === 'office'
}

/** The case after a phrase, past a bracket. A list shares the case of its last member. */
function caseAfter(
  units: readonly Unit[],
  draft: Draft,
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

/** "X's saying was that", "X's further saying is that": X says it. */
function isSpeaking(units: readonly Unit[], at: number, { kind }: Draft, grammar: Grammar): boolean {
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

function isBeside(unit: Unit | undefined): boolean {
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
