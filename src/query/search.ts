// Search: a question in any script and order → the events that answer every part of it, best first.
import type { TimelineSummary } from '../model/document'
import { isWhole, type Event } from '../model/event'
import { answers, dateReader, type DateAsked } from './date-words'
import { termsOf, type Terms } from './highlight'
import { lookupIn, type Lookup, type Match } from './lookup'
import { says } from './phrase'
import { questionOf, type Asked, type Question } from './question'
import { wordingOf } from './wording'
import { finished, vocabularyInParts, weight, type SearchWords, type Vocabulary } from './vocabulary'

/** Everything needed to search one document; make it once. */
export interface SearchIndex {
  readonly document: TimelineSummary
  readonly vocabulary: Vocabulary
  readonly lookup: Lookup
  /** Whole events by their indexes: those whose quotes came after the document. */
  readonly quoted: ReadonlyMap<number, Event>
  readonly readDate: (words: readonly string[], at: number) => DateAsked | null
}

export interface SearchResult {
  /** Indexes into the document's events, best first; in the document's order where the question asks for nothing. */
  readonly events: readonly number[]
  /** What was matched, for highlighting. */
  readonly terms: Terms
  /** Those where words in quotation marks could be looked for in the titles only, whether they stood there or not. */
  readonly unquoted: readonly number[]
}

/**
 * Builds the index of a document.
 *
 * @param words what kinds of event, months and so on are called; names come from the document.
 * @example search(indexOf(document, searchWords()), 'ٹو لام فون').events[0] //=> 3
 */
export function indexOf(document: TimelineSummary, words: SearchWords): SearchIndex {
  return finished(indexInParts(document, words))
}

/** The same a part at a time; each step is a few milliseconds. */
export function* indexInParts(document: TimelineSummary, words: SearchWords): Generator<undefined, SearchIndex> {
  const vocabulary = yield* vocabularyInParts(document, words)
  return { document, vocabulary, lookup: lookupIn(vocabulary), quoted: new Map(), readDate: dateReader(words.months) }
}

/** The same index, once proposals for misspelt words have been loaded. */
export function withProposals(index: SearchIndex): SearchIndex {
  return { ...index, lookup: lookupIn(index.vocabulary) }
}

/** The same index, once more quotes have come. */
export function withQuotes(index: SearchIndex, quoted: Iterable<readonly [number, Event]>): SearchIndex {
  return { ...index, quoted: new Map(quoted) }
}

/**
 * Events that answer every word of the question. Other spellings are tried for a word nothing is spelt like, and, if
 * that leaves nothing at all, for every word.
 */
export function search(index: SearchIndex, query: string): SearchResult {
  const question = questionOf(query, index.vocabulary, index.readDate)
  if (question.asked.length === 0 && question.phrases.length === 0) {
    return { events: index.document.events.map((_, at) => at), terms: termsOf([], []), unquoted: [] }
  }
  const first = answer(index, question, false)
  return first.events.length > 0 ? first : answer(index, question, true)
}

function answer(index: SearchIndex, { asked, phrases }: Question, generous: boolean): SearchResult {
  const { events } = index.document
  const typed = asked.flatMap(({ words }) => words)
  const total = wordingOf(index.vocabulary, typed, events.length)
  let left = events.map((_, at) => at)
  for (const part of asked) {
    const scores = scoresOf(index, part, generous)
    left = left.filter((at) => (scores[at] ?? 0) > 0)
    for (const at of left) total[at] = (total[at] ?? 0) + (scores[at] ?? 0)
  }
  let unquoted: readonly number[] = []
  if (phrases.length > 0) {
    const sought = left.flatMap((at) => {
      const event = index.quoted.get(at) ?? events[at]
      return event ? { at, event } : []
    })
    unquoted = sought.flatMap(({ at, event }) => (isWhole(event) ? [] : at))
    left = sought.flatMap(({ at, event }) => (phrases.every((phrase) => says(event, phrase)) ? at : []))
  }
  const matches = asked.flatMap((part) =>
    part.words.map((word) => ({ word, part, matches: matchesOf(index, word, generous) })),
  )
  return {
    events: ranked(left, total),
    terms: termsOf(
      matches.filter(({ part, word }) => part.words.length === 1 || !index.vocabulary.small.has(word)),
      asked.flatMap(({ whole }) => whole),
      phrases,
    ),
    unquoted,
  }
}

/** The highest score first, equals as they came. Scores are few, however many events share them. */
function ranked(events: readonly number[], scores: Float64Array): readonly number[] {
  const groups = new Map<number, number[]>()
  for (const at of events) {
    const score = scores[at] ?? 0
    const group = groups.get(score)
    if (group) group.push(at)
    else groups.set(score, [at])
  }
  return [...groups].sort(([a], [b]) => b - a).flatMap(([, group]) => group)
}

function matchesOf(index: SearchIndex, word: string, generous: boolean): readonly Match[] {
  return index.lookup.find(word, generous)
}

/** For each event how well it answers one part, 0 where it does not. */
function scoresOf(index: SearchIndex, { words, whole, date }: Asked, generous: boolean): Float64Array {
  const { events } = index.document
  const best = new Float64Array(events.length)
  const raise = (at: number, score: number) => {
    if (score > (best[at] ?? 0)) best[at] = score
  }
  for (const key of whole) for (const at of key.events) raise(at, weight[key.field] * words.length * 1.25)
  if (date)
    events.forEach((event, at) => {
      raise(at, 6 * words.length * answers(event, date))
    })
  if (date && date.length > 1) return best

  const telling = words.filter((word) => !index.vocabulary.small.has(word))
  const each = (telling.length > 0 ? telling : words).map((word) => scoresOfWord(index, word, generous))
  events.forEach((_, at) => {
    const scores = each.map((one) => one[at] ?? 0)
    if (scores.every((score) => score > 0))
      raise(
        at,
        scores.reduce((sum, score) => sum + score, 0),
      )
  })
  return best
}

function scoresOfWord(index: SearchIndex, word: string, generous: boolean): Float64Array {
  const best = new Float64Array(index.document.events.length)
  for (const { senses, quality } of index.lookup.find(word, generous)) {
    for (const { key, share } of senses) {
      const score = quality * share * weight[key.field]
      for (const at of key.events) if (score > (best[at] ?? 0)) best[at] = score
    }
  }
  return best
}
