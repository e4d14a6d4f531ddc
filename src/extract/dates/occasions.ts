// Occasions and milestones named in a sentence, with the ordinal or year said beside them and the year that follows.
import type { Lexicon } from '../../lexicon/lexicon'
import type { Matcher } from '../../lexicon/matcher'
import type { MilestoneRow, OccasionRow } from '../../lexicon/rows'
import type { Entry } from '../../lexicon/lexicon'
import type { Span } from '../../model/span'
import type { Sentence } from '../../text/sentences'
import type { Word } from '../../text/words'
import { countedDays } from './counted-days'
import type { DateLexicon } from './dates'
import { numberedBodies } from './numbered-body'

/** What of the lexicon finding occasions needs. */
export interface OccasionLexicon
  extends
    DateLexicon,
    Pick<Lexicon, 'occasions' | 'milestones' | 'people' | 'places' | 'organisations' | 'occasionWords'> {
  readonly entities: Matcher<Entry>
}

/** An occasion or a milestone; the span covers its ordinal or year too. */
export interface OccasionMention extends Span {
  /** Word indexes of the form in its sentence, half-open. */
  readonly from: number
  readonly to: number
  readonly row:
    | { readonly kind: 'occasion'; readonly occasion: OccasionRow }
    | { readonly kind: 'milestone'; readonly milestone: MilestoneRow }
  /** "80th"; null where none is said. */
  readonly ordinal: number | null
  /** Year of the occasion that the ordinal gives, or that is said beside it ("APEC 2025"); null where unknown. */
  readonly year: number | null
  /** An anniversary of it is meant, not the thing itself. */
  readonly anniversary: boolean
  /** What is told came so many years after it. */
  readonly after?: true
}

/** How far an ordinal or the word for anniversary may stand from the name, in words. */
const reach = 4

/**
 * The occasions and milestones a sentence names, left to right. Where one wording names several milestones, all are
 * given: which is meant, the countries around tell (`clues.ts`).
 *
 * @example findOccasions(sentence, lexicon)[0]?.year //=> 2025, for "the 80th National Day of Vietnam"
 */
export function findOccasions(sentence: Sentence, lexicon: OccasionLexicon): OccasionMention[] {
  const { words } = sentence
  const found: OccasionMention[] = []
  const mayName = words.some(({ form }) => lexicon.occasionWords.has(form))
  for (const { from, to, values } of mayName
    ? [...lexicon.entities.all(words), ...acrossBrackets(words, lexicon)]
    : []) {
    for (const entry of values) {
      const row = rowOf(entry, lexicon)
      if (row) found.push(mentionOf(row, sentence, from, to, lexicon))
    }
  }
  for (const { occasion, ordinal, year, from, to } of numberedBodies(words, lexicon)) {
    const row = { kind: 'occasion' as const, occasion }
    found.push({ ...spanOf(words, from, to), from, to, row, ordinal, year, anniversary: false })
  }
  const known = new Set(found.map((mention) => `${idOf(mention)} ${String(mention.ordinal)}`))
  const within = mayName ? numberedInside(words, lexicon) : []
  const numbered = within.filter((one) => !known.has(`${idOf(one)} ${String(one.ordinal)}`))
  const counted = countedDays(words, lexicon).flatMap(({ row, ordinal, from, to }) => {
    const mention = {
      ...spanOf(words, from, to),
      from,
      to,
      row,
      ordinal,
      year: yearOf(row, ordinal),
      anniversary: true,
    }
    return found.some((one) => one.from < to && from < one.to && one.ordinal !== null) ? [] : [mention]
  })
  const named = mayName ? withYearInside(words, lexicon, found) : []
  return [...found, ...numbered, ...named, ...counted].sort((a, b) => a.from - b.from)
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}

/** Names with a bracket inside: "the Shanghai Cooperation Organisation (SCO)'s heads of government". */
function acrossBrackets(words: readonly Word[], { entities }: OccasionLexicon) {
  if (!words.some(({ form }) => form === '(')) return []
  const outside = outsideBrackets(words, words.length, words.length)
  return entities.all(outside.map(({ word }) => word)).flatMap(({ from, to, values }) => {
    const [first, last] = [outside[from]?.index ?? 0, outside[to - 1]?.index ?? 0]
    return last - first > to - from - 1 ? [{ from: first, to: last + 1, values }] : []
  })
}

/** How many words of a name may stand before its ordinal, and after it. */
const inside = 8

/** Occasions whose ordinal stands within the name: without it, "the SCO's 25th summit" is a form of the lexicon. */
function numberedInside(words: readonly Word[], lexicon: OccasionLexicon): OccasionMention[] {
  const found: OccasionMention[] = []
  for (let at = 1; at < words.length; at++) {
    const ordinal = lexicon.dates.ordinal(words, at)
    if (!ordinal) continue
    const before = outsideBrackets(words, at, inside)
    const rest = [...before.map(({ word }) => word), ...words.slice(ordinal.to, ordinal.to + inside)]
    for (const [from, { index }] of before.entries()) {
      const match = occasionAcross(rest, from, before.length, lexicon)
      if (!match) continue
      const to = ordinal.to + match.to - before.length
      const anniversary = anniversaryBeside(words, index, to, lexicon) !== null
      const place = { start: words[index]?.start ?? 0, end: words[to - 1]?.end ?? 0, from: index, to }
      for (const row of match.rows) {
        found.push({ ...place, row, ordinal: ordinal.value, year: yearOf(row, ordinal.value), anniversary })
      }
      break
    }
    at = ordinal.to - 1
  }
  return found
}

/** Words and marks that a bracket within a name holds at most. */
const bracket = 6

/** Occasions named with their year within the name: "the APEC 2025 Summit Week". */
function withYearInside(
  words: readonly Word[],
  lexicon: OccasionLexicon,
  known: readonly OccasionMention[],
): OccasionMention[] {
  const years = words.flatMap((word, at) => (word.kind === 'number' && words[at - 1]?.kind === 'word' ? [at] : []))
  return years.flatMap((at) => {
    const said = yearAt(words, at)
    const before = said === null ? [] : words.slice(Math.max(0, at - inside), at)
    for (let from = 0; from < before.length; from++) {
      const rest = [...before.slice(from), ...words.slice(at + 1, at + 1 + inside)]
      const match = occasionAcross(rest, 0, before.length - from, lexicon)
      if (!match) continue
      const [first, to] = [at - before.length + from, at + 1 + match.to - (before.length - from)]
      const place = { ...spanOf(words, first, to), from: first, to }
      return match.rows
        .filter(
          ({ occasion: { kind, id } }) =>
            kind !== 'anniversary' && !known.some((one) => idOf(one) === id && one.from === first),
        )
        .map((row) => ({ ...place, row, ordinal: null, year: said, anniversary: false }))
    }
    return []
  })
}

/** The last words before a place, in order, without what short brackets hold. */
function outsideBrackets(words: readonly Word[], end: number, most: number): { word: Word; index: number }[] {
  const found: { word: Word; index: number }[] = []
  const first = Math.max(0, end - most * bracket)
  for (let index = end - 1; index >= first && found.length < most; index--) {
    const word = words[index]
    const from = Math.max(0, index - bracket)
    const open = word?.form === ')' ? words.slice(from, index).findLastIndex(({ form }) => form === '(') : -1
    if (open >= 0) index = from + open
    else if (word) found.push({ word, index })
  }
  return found.reverse()
}

/** The longest name of an occasion from `from` past `at`, even within a longer name: the assembly of "the assembly's president". */
function occasionAcross(words: readonly Word[], from: number, at: number, lexicon: OccasionLexicon) {
  for (let end = words.length; end > at;) {
    const match = lexicon.entities.at(words, from, end)
    if (!match || match.to <= at) return null
    const rows = match.values.flatMap((entry) => {
      const row = rowOf(entry, lexicon)
      return row?.kind === 'occasion' ? [row] : []
    })
    if (rows.length > 0) return { to: match.to, rows }
    end = match.to - 1
  }
  return null
}

function idOf({ row }: OccasionMention): string {
  return row.kind === 'occasion' ? row.occasion.id : row.milestone.id
}

function rowOf({ kind, id }: Entry, lexicon: OccasionLexicon): OccasionMention['row'] | null {
  const occasion = kind === 'occasion' ? lexicon.occasions.get(id) : undefined
  if (occasion) return { kind: 'occasion', occasion }
  const milestone = kind === 'milestone' ? lexicon.milestones.get(id) : undefined
  return milestone ? { kind: 'milestone', milestone } : null
}

function mentionOf(
  row: OccasionMention['row'],
  { words }: Sentence,
  from: number,
  to: number,
  lexicon: OccasionLexicon,
): OccasionMention {
  const ordinal = nearestOrdinal(words, from, to, lexicon)
  const celebrated = anniversaryBeside(words, from, Math.max(to, ordinal?.to ?? to), lexicon)
  const anniversary = celebrated !== null
  const said = row.kind === 'occasion' ? yearBeside(words, from, to) : null
  // Of a milestone only an anniversary counts: "the second upgrade of relations" dates nothing.
  const counted = ordinal && (row.kind === 'occasion' || anniversary) ? ordinal.value : null
  const first = words[Math.min(from, counted === null ? (said?.at ?? from) : (ordinal?.from ?? from))]
  const counts = Math.max(ordinal?.to ?? to, celebrated?.to ?? to)
  const last = words[Math.max(to, counted === null ? (said ? said.at + 1 : to) : counts) - 1]
  const year = counted === null ? (said?.year ?? yearInName(row, words.slice(from, to))) : yearOf(row, counted)
  const after = counted !== null && ordinal !== null && lexicon.dates.isYearsAfter(words, ordinal.to)
  const span = { start: first?.start ?? 0, end: last?.end ?? 0, from, to }
  return { ...span, row, ordinal: counted, year, anniversary, ...(after && { after }) }
}

/** "COP28": the number of the one session that the row is of stands in its name. */
function yearInName(row: OccasionMention['row'], name: readonly Word[]): number | null {
  const [session, ...others] = row.kind === 'occasion' ? Object.entries(row.occasion.years ?? {}) : []
  const [number, year] = session ?? []
  return others.length === 0 && name.some(({ form }) => form === number) ? (year ?? null) : null
}

function yearOf(row: OccasionMention['row'], ordinal: number): number | null {
  const began = (day: string | undefined) => (day === undefined ? null : Number(day.slice(0, 4)))
  if (row.kind === 'milestone') return Number(row.milestone.date.slice(0, 4)) + ordinal
  const { kind, founded, ordinals, years } = row.occasion
  const listed = years?.[String(ordinal)]
  if (listed !== undefined) return listed
  if (kind === 'anniversary') {
    const year = began(founded)
    return year === null ? null : year + ordinal
  }
  return ordinals ? ordinals.first + ordinal - 1 : null
}

/** The ordinal nearest to the form, on either side, with no other clause between. */
function nearestOrdinal(words: readonly Word[], from: number, to: number, lexicon: OccasionLexicon) {
  for (let step = 0; step <= reach; step++) {
    const after = to + step
    if (isOpen(words, to, after)) {
      const ordinal = lexicon.dates.ordinal(words, after)
      if (ordinal) return { ...ordinal, from: after }
    }
    const before = from - 1 - step
    if (before >= 0 && isOpen(words, before, from)) {
      const ordinal = lexicon.dates.ordinal(words, before)
      if (ordinal && ordinal.to <= from) return { ...ordinal, from: before }
    }
  }
  return null
}

/** The words that call it an anniversary, before the form or right after it and its ordinal. */
function anniversaryBeside(words: readonly Word[], from: number, to: number, lexicon: OccasionLexicon) {
  for (let at = Math.max(0, from - reach); at <= to + 1; at++) {
    const open = at < from ? isOpen(words, at, from) : isOpen(words, from, at)
    const end = open ? lexicon.dates.anniversary(words, at) : null
    if (end !== null) return { from: at, to: end }
  }
  return null
}

function yearBeside(words: readonly Word[], from: number, to: number): { year: number; at: number } | null {
  for (const at of [to, from - 1]) {
    const year = yearAt(words, at)
    if (year !== null) return { year, at }
  }
  return null
}

function yearAt(words: readonly Word[], at: number): number | null {
  const word = words[at]
  return word?.kind === 'number' && /^(19|20)\d\d$/u.test(word.form) ? Number(word.form) : null
}

/** No comma or bracket between: the words belong together. */
function isOpen(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words[at]?.kind === 'mark') return false
  return true
}
