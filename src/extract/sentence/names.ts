// Names the lexicon does not know: found by the title before them, recognised again without it. It guesses no identity
// beyond one article.
import type { Entry } from '../../lexicon/lexicon'
import { Matcher } from '../../lexicon/matcher'
import type { Span } from '../../model/span'
import type { Word } from '../../text/words'
import { fullerName } from './fuller-names'
import type { Grammar } from './grammar'
import { countryOf, entryOf } from './head'
import { mayEverHold } from '../people/may-hold'
import { MetPeople } from '../people/met-people'
import { listedNames } from './listed-names'
import { pastPortfolio } from './portfolio'
import { romanise, skeleton, slug } from './romanise'
import { caseOf, hasCue, isA, isMark, type Unit } from './units'

/** A person made from a title and an unknown name. */
export interface Provisional {
  readonly id: string
  /** As the article first writes it. */
  readonly name: string
  readonly label: string
  readonly spellings: readonly string[]
  /** Its first spelling in the article's own script, null where it stands in Latin letters alone. */
  readonly native: string | null
  /** Language of the article, BCP 47. */
  readonly lang: string
  readonly country: string | null
  readonly office: string | null
  readonly span: Span
}

export interface ReadSentence {
  readonly text: readonly Word[]
  readonly units: readonly Unit[]
}

interface Found {
  readonly words: readonly Word[]
  readonly span: Span
  readonly name: string
  readonly office: string | null
  readonly country: string | null
  readonly honorific: boolean
  /** One word after an office, with nothing behind it that only follows somebody: as well what the office is of. */
  readonly doubtful: boolean
}

/** The names of one article: a matcher that knows them, and who is new. */
export interface ArticleNames {
  readonly known: Matcher<Entry>
  readonly provisional: readonly Provisional[]
}

const longest = 8

/**
 * Where the name after a title ends: unit index, exclusive; `at` itself where there is none.
 *
 * @param text words of the sentence, by which syllables joined by a hyphen are known.
 */
function nameEnd(units: readonly Unit[], at: number, grammar: Grammar, text: readonly Word[] = []): number {
  let end = at
  let syllables = 0
  while (end < units.length && syllables < longest) {
    const joined = end > at && isHyphen(units, end, text)
    const begins = units[end]?.kind === 'word' && isHyphen(units, end + 1, text)
    if (joined && isSyllable(units[end + 1], grammar)) end += 2
    else if (begins && isSyllable(units[end + 2], grammar)) end += 3
    else if (isNameWord(units, end, at, grammar) || isFathers(units, end, at, grammar)) end += 1
    else break
    syllables += 1
  }
  // "X, during his stay": nobody lasts.
  return end - at > 1 && lasting.has(caseOf(units[end]) ?? '') ? end - 1 : end
}

const lasting: ReadonlySet<string> = new Set(['during', 'margins'])

/** "Bun-nhang": a dash with no space on either side. */
function isHyphen(units: readonly Unit[], at: number, text: readonly Word[]): boolean {
  const [dash, next] = [text[units[at]?.from ?? -1], text[units[at + 1]?.from ?? -1]]
  return isMark(units[at], '-') && dash?.spaced === false && next?.spaced === false
}

/** What may stand behind a hyphen: no name of anything else. */
function isSyllable(unit: Unit | undefined, grammar: Grammar): boolean {
  return isPlain(unit, grammar) || (unit?.kind === 'word' && unit.form.length <= shortestName)
}

function isPlain(unit: Unit | undefined, grammar: Grammar): boolean {
  return unit?.kind === 'word' && !grammar.noNames.has(unit.form)
}

/** "Sultan Abdullah Sultan Ahmad": the title that opens a name, once more before the father's; a general's father is none. */
function isFathers(units: readonly Unit[], at: number, start: number, { lexicon }: Grammar): boolean {
  if (at <= start || !titled(units[at]) || units[at]?.form !== units[start - 1]?.form) return false
  return lexicon.offices.get(entryOf(units[at])?.id ?? '')?.oneName === true
}

/** Many syllables of names are also small words of the language; one counts where a plain name word follows it. */
function isNameWord(units: readonly Unit[], at: number, start: number, grammar: Grammar): boolean {
  const unit = units[at]
  if (!unit) return false
  if (isPlain(unit, grammar)) return true
  const small = unit.form.length <= 4 && !unit.form.includes(' ') && caseOf(unit) === null
  if (unit.kind === 'word') return small && leadsToName(units, at + 1, at > start, grammar)
  const entry = entryOf(unit)
  // "Peter Holland did": a surname that is also a country.
  if (unit.kind === 'name' && entry?.kind === 'country' && at - start === 1 && caseOf(units[at + 1]) === 'agent')
    return true
  // "Governor Mary Simon": the name is also a word for "my".
  if (hasCue(unit, 'mine')) return isPlain(units[at + 1], grammar)
  if (!small || at === start) return false
  // "Murad Ali Shah": the last word of a name that is also an office, with nobody's name behind it.
  if (hasCue(unit, 'surname')) return !isPlain(units[at + 1], grammar) && entryOf(units[at + 1])?.kind !== 'person'
  if (unit.kind === 'name' && entry?.kind === 'country')
    return at - start === 1 && ['agent', 'to', 'with'].includes(caseOf(units[at + 1]) ?? '')
  if (unit.kind === 'name' && (entry?.kind === 'place' || entry?.kind === 'person' || entry?.kind === 'organisation'))
    return true
  return hasCue(unit, 'clause') && (isPlain(units[at + 1], grammar) || isWhomAsName(units, at))
}

/** A syllable of a name that is also "whom", which acts in another form. */
function isWhomAsName(units: readonly Unit[], at: number): boolean {
  return hasCue(units[at], 'clause') && caseOf(units[at + 1]) === 'agent'
}

/** "X، … کے ڈائریکٹر،": an unknown name that opens a sentence, or an item of a list, with its office after it; where the name begins. */
function beforeApposition(units: readonly Unit[], at: number, grammar: Grammar): number | null {
  if ((at > 0 && !isMark(units[at - 1], ':؛;')) || !isPlain(units[at], grammar)) return null
  const end = nameEnd(units, at, grammar)
  const mark = units.findIndex((unit, index) => index > end && isMark(unit))
  // The last item of a list ends where its clause does.
  const close = mark < 0 && at > 0 ? units.length : mark
  const office = units.slice(end + 1, close).some((unit) => titled(unit))
  return isMark(units[end], '،,') && close > 0 && close - end < 24 && office ? at : null
}

/** "X کو سفیر مقرر کیا": an unknown name before "to" in a sentence that appoints somebody; where the name begins. */
function appointed(units: readonly Unit[], at: number, grammar: Grammar): number | null {
  const before = units[at - 1]
  if (caseOf(before) !== 'agent' || !isPlain(units[at], grammar)) return null
  const end = nameEnd(units, at, grammar)
  const appoints = units
    .slice(end)
    .some((unit) => unit.cues.some((cue) => cue.kind === 'frame' && cue.frame.type === 'appointment'))
  return caseOf(units[end]) === 'to' && appoints ? at : null
}

/** After a small word comes the rest of the name, or, where the name has begun, another small word and then a case. */
function leadsToName(units: readonly Unit[], at: number, begun: boolean, grammar: Grammar): boolean {
  if (isPlain(units[at], grammar)) return true
  const next = units[at]
  const short = next?.kind === 'word' && next.form.length <= 4
  if (short && isPlain(units[at + 1], grammar)) return true
  // "Ms La Ban met": both are verbs too.
  if (!begun && !(short && isA(units[at - 2], 'honorific'))) return false
  return isWhomAsName(units, at) || ['agent', 'to', 'with'].includes(caseOf(units[short ? at + 1 : at]) ?? '')
}

/** Where the name begins behind an office and what it is the office of; `at` itself where no name stands there. */
function behindPortfolio(units: readonly Unit[], at: number, grammar: Grammar): number {
  const start = pastPortfolio(units, at, grammar)
  return isNameWord(units, start, start, grammar) ? start : at
}

/** "V. Volodin": initials are no name. */
function pastInitials(units: readonly Unit[], at: number): number {
  let start = at
  while (units[start]?.form.length === 1 && isMark(units[start + 1], '.')) start += 2
  return start
}

function titled(unit: Unit | undefined): boolean {
  if (unit === undefined || (unit.cues.length === 0 && unit.entries.length === 0)) return false
  return (
    isA(unit, 'honorific') ||
    hasCue(unit, 'title') ||
    entryOf(unit)?.kind === 'office' ||
    hasCue(unit, 'counterpart') ||
    hasCue(unit, 'delegationHead')
  )
}

function find(sentence: ReadSentence, grammar: Grammar): Found[] {
  const found: Found[] = []
  const { text, units } = sentence
  const listed = listedNames(units, titled)
  for (const [at, unit] of units.entries()) {
    const opens = titled(unit)
      ? at + 1
      : listed.has(at) && isPlain(unit, grammar)
        ? at
        : (beforeApposition(units, at, grammar) ?? appointed(units, at, grammar))
    // "The chief of naval operations": what follows is the office's.
    if (opens === null || hasCue(units[opens], 'officeOf')) continue
    // "His leading the delegation shows".
    if (hasCue(unit, 'delegationHead') && grammar.verbs.has(units[opens]?.form ?? '')) continue
    const begin = behindPortfolio(units, opens, grammar)
    const start = pastInitials(units, begin)
    const end = nameEnd(units, start, grammar, text)
    const count = end - start
    if (count === 0 || (begin !== at + 1 && count < 2)) continue
    if (opens === at && listed.has(at) && !endsMember(units[end])) continue
    const honorific = isA(unit, 'honorific')
    const follows = units[end]
    if (!honorific && units.slice(start, end + 1).some(({ form }) => grammar.bodyNouns.has(form))) continue
    // "Speaker A B Volodin": the beginning of a name that is known by its end.
    if (entryOf(follows)?.kind === 'person' && titled(unit) && !honorific) continue
    const closed =
      !follows || follows.kind === 'mark' || follows.kind === 'date' || isA(follows, 'genitive') || isA(follows, 'and')
    if (count === 1 && !honorific && !closed && caseOf(follows) === null) continue
    // "The chairman in Sofia will meet": where, and not who.
    if (count === 1 && caseOf(follows) === 'in') continue
    const words = text.slice(units[start]?.from, units[end - 1]?.to).filter(({ kind }) => kind !== 'mark')
    const first = words[0]
    const last = words.at(-1)
    if (!first || !last) continue
    let office: string | null = null
    let country: string | null = null
    for (let left = at; left >= 0 && left > at - 8; left--) {
      const unitLeft = units[left]
      const entry = entryOf(unitLeft)
      if (entry?.kind === 'office') office ??= entry.id
      else if (countryOf(unitLeft) !== null) {
        country = countryOf(unitLeft)
        break
      } else if (entry?.kind === 'organisation') {
        country = grammar.lexicon.organisations.get(entry.id)?.country ?? null
        if (country !== null) break
      } else if (unitLeft?.kind === 'mark' || unitLeft?.kind === 'date' || caseOf(unitLeft) !== null) break
    }
    found.push({
      words,
      span: { start: first.start, end: last.end },
      name: words.map((word) => word.form).join(' '),
      office,
      country,
      honorific,
      doubtful: count === 1 && !honorific && !isSure(units, at, end, grammar),
    })
  }
  return found
}

/**
 * The names an article introduces. A full name (two words or more, or a title before one) makes a person; a part of a
 * name already met, or its other script, is the same person.
 *
 * @param original the article's verbatim text, for the spelling shown.
 */
export function articleNames(sentences: readonly ReadSentence[], original: string, grammar: Grammar): ArticleNames {
  const known = new Matcher<Entry>()
  const people: { entry: Entry; words: string[]; found: Found | null; spellings: Set<string> }[] = []
  const met = new MetPeople<(typeof people)[number]>(grammar)
  const meet = (entry: Entry, name: string, found: Found | null) => {
    const person = { entry, words: name.split(' '), found, spellings: new Set<string>() }
    people.push(person)
    met.add(name, person)
  }
  const all: (Found | { readonly person: Entry; readonly name: string })[] = []
  const told = new Set<string>()
  for (const sentence of sentences) {
    for (const [at, unit] of sentence.units.entries()) {
      const entry = entryOf(unit)
      const fuller = fullerName(sentence.units, at, grammar)
      if (fuller !== null && entry) known.add(fuller, entry)
      for (const place of unit.entries)
        if (place.kind === 'place')
          for (const bare of grammar.lexicon.places.get(place.id)?.bare ?? []) known.add(bare, place)
      if (entry?.kind !== 'person' || told.has(`${entry.id} ${unit.form}`)) continue
      told.add(`${entry.id} ${unit.form}`)
      all.push({ person: entry, name: unit.form })
    }
    all.push(...find(sentence, grammar))
  }
  const sure = new Set(all.flatMap((item) => ('person' in item || item.doubtful ? [] : item.name)))
  // Longer names first: a part must find its whole even where the headline gives the part alone.
  const order = all.map((item) => ({ item, size: size(item) })).sort((a, b) => b.size - a.size)
  for (const { item } of order) {
    if ('person' in item) {
      meet(item.person, item.name, null)
      continue
    }
    const same = met.find(item.name) ?? bearer(item.name, people, grammar)
    if (same && isMeant(same.entry, item, grammar)) {
      known.add(item.name, same.entry)
      same.spellings.add(original.slice(item.span.start, item.span.end))
      continue
    }
    const { office, country } = item
    const bones = (word: string) => skeleton(word, grammar)
    const holder = office === null ? null : grammar.holders.find(item.name, office, country, bones)
    if (holder !== null) {
      const entry: Entry = { kind: 'person', id: holder }
      meet(entry, item.name, null)
      known.add(item.name, entry)
      continue
    }
    if (item.doubtful && !sure.has(item.name)) continue
    const label = romanise(item.name, original.slice(item.span.start, item.span.end), grammar)
    const id = slug(label)
    if (id === '' || grammar.lexicon.people.has(id)) {
      if (id !== '') known.add(item.name, { kind: 'person', id })
      continue
    }
    const entry: Entry = { kind: 'person', id }
    meet(entry, item.name, item)
    known.add(item.name, entry)
    people.at(-1)?.spellings.add(original.slice(item.span.start, item.span.end))
  }
  for (const { word, entry } of alone(sentences, people, grammar)) known.add(word, entry)
  for (const { word, entry } of tails(sentences, people, grammar)) known.add(word, entry)
  const provisional: Provisional[] = []
  const made = new Set<string>()
  for (const person of people) {
    if (!person.found || made.has(person.entry.id)) continue
    made.add(person.entry.id)
    const spelling = original.slice(person.found.span.start, person.found.span.end)
    const spellings = [...person.spellings]
    const isLatin = (candidate: string) => /^[\p{Script=Latin}\s.-]+$/u.test(candidate)
    const latin = spellings.find(isLatin)
    provisional.push({
      id: person.entry.id,
      name: spelling,
      label: latin ?? romanise(person.found.name, spelling, grammar),
      spellings,
      native: spellings.find((candidate) => !isLatin(candidate)) ?? null,
      lang: grammar.language.lang,
      country: person.found.country,
      office: person.found.office,
      span: person.found.span,
    })
  }
  provisional.sort((a, b) => a.span.start - b.span.start)
  return { known, provisional }
}

/** "King Faisal" beside Minister Faisal bin Farhan: one word of a name is not his whose office he never held. */
function isMeant({ id }: Entry, { name, office }: Found, { lexicon }: Grammar): boolean {
  return name.includes(' ') || office === null || mayEverHold(id, office, lexicon)
}

/** "Mr Ashiba", where Ishiba was told of: the one known person met whose other spellings have these words. */
function bearer<Person extends { readonly entry: Entry; readonly found: Found | null }>(
  name: string,
  people: readonly Person[],
  grammar: Grammar,
): Person | undefined {
  const bearers = people.filter(({ entry, found }) => found === null && grammar.holders.bears(entry.id, name))
  return bearers.every(({ entry }) => entry.id === bearers[0]?.entry.id) ? bearers[0] : undefined
}

/** A shorter end of a name is too often another word. */
const shortestName = 4

/** What stands behind one of a list: a mark, the next, or that they are all. */
function endsMember(unit: Unit | undefined): boolean {
  return isMark(unit) || isA(unit, 'and') || hasCue(unit, 'included') || hasCue(unit, 'also')
}

/** Whether the one word behind a title is a name: of a queen, or of somebody who acts. */
function isSure(units: readonly Unit[], at: number, end: number, { lexicon }: Grammar): boolean {
  const royal = lexicon.offices.get(entryOf(units[at])?.id ?? '')?.oneName === true
  return royal || !titled(units[at]) || acting.has(caseOf(units[end]) ?? '')
}

/** What follows somebody who does something or has it done to him. */
const acting: ReadonlySet<string> = new Set(['agent', 'with', 'to'])

/** What follows somebody who acts, is met, or is told of beside another. */
const ofPeople: ReadonlySet<string> = new Set(['agent', 'with', 'to', 'among', 'addressed', 'behalf'])

/**
 * "Thang said", "in talks with Albanese": the end or the beginning of one name alone, where it opens a clause and acts;
 * its end also elsewhere, where only a person can stand.
 */
function alone(
  sentences: readonly ReadSentence[],
  people: readonly { readonly entry: Entry; readonly words: readonly string[] }[],
  grammar: Grammar,
): { word: string; entry: Entry }[] {
  const found: { word: string; entry: Entry }[] = []
  const bearersOf = new Map<string, (typeof people)[number][]>()
  for (const person of people) {
    if (person.words.length < 2) continue
    for (const word of new Set([person.words[0] ?? '', person.words.at(-1) ?? '']))
      bearersOf.set(word, [...(bearersOf.get(word) ?? []), person])
  }
  for (const { units } of sentences) {
    for (const [at, unit] of units.entries()) {
      if (unit.kind !== 'word') continue
      const bearers = bearersOf.get(unit.form)
      const [bearer] = bearers ?? []
      if (!bearer || !isPlain(unit, grammar) || !bearers?.every(({ entry }) => entry.id === bearer.entry.id)) continue
      const opens = at === 0 || isMark(units[at - 1]) || hasCue(units[at - 1], 'clause')
      const acts = caseOf(units[at + 1]) === 'agent' && (opens || caseOf(units[at - 1]) !== null)
      const ends = unit.form.length >= shortestName && bearer.words.at(-1) === unit.form
      if (acts || (ends && standsAlone(units, at, opens, grammar))) found.push({ word: unit.form, entry: bearer.entry })
    }
  }
  return found
}

/** Words of a name of which two, at its end, stand for it: "Miguel Díaz Canel". */
const longName = 3

/** "Díaz Canel": the last two words of one name of three, where no unknown word stands before them anywhere. */
function tails(
  sentences: readonly ReadSentence[],
  people: readonly { readonly entry: Entry; readonly words: readonly string[] }[],
  grammar: Grammar,
): { word: string; entry: Entry }[] {
  const bearers = new Map<string, Entry | null>()
  const first = new Set<string>()
  for (const { words, entry } of people) {
    if (words.length < longName) continue
    const tail = words.slice(-2).join(' ')
    const other = bearers.get(tail)
    bearers.set(tail, other === undefined || other?.id === entry.id ? entry : null)
    first.add(words.at(-2) ?? '')
  }
  const found = new Map<string, Entry>()
  const parts = new Set<string>()
  for (const { units } of first.size > 0 ? sentences : []) {
    for (const [at, unit] of units.entries()) {
      if (unit.kind !== 'word' || !first.has(unit.form)) continue
      const tail = `${unit.form} ${units[at + 1]?.form ?? ''}`
      const bearer = bearers.get(tail)
      if (!bearer || !isPlain(unit, grammar) || units[at + 1]?.kind !== 'word') continue
      if (isPlain(units[at - 1], grammar)) parts.add(tail)
      else found.set(tail, bearer)
    }
  }
  return [...found].filter(([tail]) => !parts.has(tail)).map(([word, entry]) => ({ word, entry }))
}

/** Before "with", "to" and the like, beside another name, or as a subject; and no part of a longer one. */
function standsAlone(units: readonly Unit[], at: number, opens: boolean, grammar: Grammar): boolean {
  const [before, after] = [units[at - 1], units[at + 1]]
  if (isPlain(before, grammar) || isA(before, 'honorific')) return false
  const next = caseOf(after)
  if (next !== null) return ofPeople.has(next)
  // "Birla himself", "Birla on the 5th".
  if (opens && (after?.kind === 'date' || hasCue(after, 'self'))) return true
  const beside = entryOf(units[at + 2])?.kind === 'person'
  return isA(after, 'and') && (beside || opens)
}

function size(item: Found | { readonly name: string }): number {
  return item.name.split(' ').length + ('person' in item ? 100 : 0)
}
