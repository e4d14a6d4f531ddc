// Search: a question in any script and order → the events that answer every part of it, best first.
import type { TimelineSummary } from '../model/document'
import type { Event } from '../model/event'
import { answers, dateReader, type DateAsked } from './date-words'
import { termsOf, type Terms } from './highlight'
import { allOf, type Indexes } from './indexes'
import { lookupIn, type Lookup } from './lookup'
import { phraseReader, type PhraseReader } from './phrase'
import { questionOf, type Asked, type Question } from './question'
import { ranked } from './ranking'
import { addWording } from './wording'
import { finished, vocabularyInParts, weight, type SearchWords, type Vocabulary } from './vocabulary'

/** Everything needed to search one document; make it once. */
export interface SearchIndex {
  readonly document: TimelineSummary
  readonly vocabulary: Vocabulary
  readonly lookup: Lookup
  readonly phrases: PhraseReader
  /** Whole events by their indexes: those whose quotes came after the document. */
  readonly quoted: ReadonlyMap<number, Event>
  readonly readDate: (words: readonly string[], at: number) => DateAsked | null
  /** Scores by event, overwritten with each search. */
  readonly room: Readonly<Record<'total' | 'part' | 'sum' | 'word', Float32Array>>
  /** For events to be written down in, one more than there are. */
  readonly found: Uint32Array
  /** The last answers: the beginning of a question is asked again and again while its end is typed. */
  readonly known: Map<string, SearchResult>
}

export interface SearchResult {
  /** Indexes into the document's events, ascending. */
  readonly matching: Indexes
  /** The same, best first; in the document's order where the question asks for nothing. */
  readonly events: Indexes
  /** Some of `matching`, ascending, best first. */
  readonly ranked: (some: Indexes) => Indexes
  /** What was matched, for highlighting. */
  readonly terms: Terms
  /** Those where words in quotation marks could be looked for in the titles only, whether they stood there or not. */
  readonly unquoted: Indexes
}

/** Answers that are kept. */
const remembered = 6

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
  yield
  const room = () => new Float32Array(document.events.length)
  return {
    ...{ document, vocabulary, lookup: lookupIn(vocabulary), quoted: new Map(), readDate: dateReader(words.months) },
    room: { total: room(), part: room(), sum: room(), word: room() },
    found: new Uint32Array(document.events.length + 1),
    phrases: phraseReader(document.events, vocabulary),
    known: new Map(),
  }
}

/** The same index, once proposals for misspelt words have been loaded. */
export function withProposals(index: SearchIndex): SearchIndex {
  return { ...index, lookup: lookupIn(index.vocabulary), known: new Map() }
}

/** The same index, once more quotes have come. */
export function withQuotes(index: SearchIndex, quoted: Iterable<readonly [number, Event]>): SearchIndex {
  return { ...index, quoted: new Map(quoted), known: new Map() }
}

/**
 * Events that answer every word of the question. Other spellings are tried for a word nothing is spelt like, and, if
 * that leaves nothing at all, for every word.
 */
export function search(index: SearchIndex, query: string): SearchResult {
  const said = query.trim()
  const before = index.known.get(said)
  if (before) return before
  const question = questionOf(said, index.vocabulary, index.readDate)
  let found: SearchResult
  if (question.asked.length === 0 && question.phrases.length === 0) found = everything(index)
  else {
    found = answer(index, question, false)
    // a phrase is never taken for another
    if (found.matching.length === 0 && question.asked.length > 0) found = answer(index, question, true)
  }
  const [oldest] = index.known.keys()
  if (oldest !== undefined && index.known.size >= remembered) index.known.delete(oldest)
  index.known.set(said, found)
  return found
}

function everything({ document }: SearchIndex): SearchResult {
  const all = allOf(document.events.length)
  return { matching: all, events: all, ranked: (some) => some, terms: termsOf([], []), unquoted: allOf(0) }
}

/** Events with the score of each. */
class Answer implements SearchResult {
  readonly matching: Indexes
  readonly terms: Terms
  readonly unquoted: Indexes
  readonly #scores: Float32Array
  #events: Indexes | null = null

  constructor(matching: Indexes, scores: Float32Array, { terms, unquoted }: Pick<SearchResult, 'terms' | 'unquoted'>) {
    this.matching = matching
    this.#scores = scores
    this.terms = terms
    this.unquoted = unquoted
  }

  get events(): Indexes {
    return (this.#events ??= ranked(this.matching, this.#scores))
  }

  readonly ranked = (some: Indexes): Indexes => {
    if (some.length === this.matching.length) return this.events
    const scores = new Float32Array(some.length)
    let place = 0
    for (let at = 0; at < some.length; at++) {
      while ((this.matching[place] ?? Infinity) < (some[at] ?? 0)) place++
      scores[at] = this.#scores[place] ?? 0
    }
    return ranked(some, scores)
  }
}

function answer(index: SearchIndex, { asked, phrases }: Question, generous: boolean): SearchResult {
  const { events } = index.document
  const { total, part: scores } = index.room
  let left: Indexes | null = null
  for (const part of asked) {
    scores.fill(0)
    addScores(index, part, generous, scores)
    left = having(scores, left, index.found)
    if (part === asked[0]) total.fill(0)
    for (let at = 0; at < left.length; at++) {
      const event = left[at] ?? 0
      total[event] = (total[event] ?? 0) + (scores[event] ?? 0)
    }
  }
  if (asked.length === 0) total.fill(0)
  left ??= allOf(events.length)
  if (left.length > 0) {
    const typed = asked.flatMap(({ words }) => words)
    addWording(index.vocabulary, typed, total)
  }
  let unquoted = allOf(0)
  if (phrases.length > 0) {
    const read = index.phrases(left, phrases, index.quoted)
    unquoted = read.unquoted
    left = read.said
  }
  const matches = asked.flatMap((part) =>
    part.words.map((word) => ({ word, part, matches: index.lookup.find(word, generous) })),
  )
  const terms = termsOf(
    matches.filter(({ part, word }) => part.words.length === 1 || !index.vocabulary.small.has(word)),
    asked.flatMap(({ whole }) => whole),
    phrases,
  )
  const own = new Float32Array(left.length)
  for (let at = 0; at < left.length; at++) own[at] = total[left[at] ?? 0] ?? 0
  return new Answer(left, own, { terms, unquoted })
}

/** Those of some events, or of all, that have a score. */
function having(scores: Float32Array, some: Indexes | null, found: Uint32Array): Indexes {
  let count = 0
  // each is written down, and written over where it has none: a million guesses at which are wrong would take longer
  const { length } = some ?? scores
  for (let at = 0; at < length; at++) {
    const event = some ? (some[at] ?? 0) : at
    found[count] = event
    count += Number((scores[event] ?? 0) > 0)
  }
  return found.slice(0, count)
}

/** Lifts the scores of some events to a score at least. */
function raise(scores: Float32Array, events: Indexes, score: number): void {
  for (let at = 0; at < events.length; at++) {
    const event = events[at] ?? 0
    if (score > (scores[event] ?? 0)) scores[event] = score
  }
}

/** For each event how well it answers one part, 0 where it does not. */
function addScores(index: SearchIndex, { words, whole, date }: Asked, generous: boolean, best: Float32Array): void {
  for (const key of whole) raise(best, key.events, weight[key.field] * words.length * 1.25)
  if (date) {
    const { events } = index.document
    for (let at = 0; at < events.length; at++) {
      const event = events[at]
      const score = event ? 6 * words.length * answers(event, date) : 0
      if (score > (best[at] ?? 0)) best[at] = score
    }
  }
  if (date && date.length > 1) return

  const telling = words.filter((word) => !index.vocabulary.small.has(word))
  const wanted = telling.length > 0 ? telling : words
  const [first = '', ...more] = wanted
  if (more.length === 0) {
    raiseByWord(index, first, generous, best)
    return
  }
  const { sum, word: one } = index.room
  sum.fill(0)
  raiseByWord(index, first, generous, sum)
  for (const word of more) {
    one.fill(0)
    raiseByWord(index, word, generous, one)
    for (let at = 0; at < sum.length; at++) {
      const before = sum[at] ?? 0
      const here = one[at] ?? 0
      sum[at] = before > 0 && here > 0 ? before + here : 0
    }
  }
  for (let at = 0; at < sum.length; at++) if ((sum[at] ?? 0) > (best[at] ?? 0)) best[at] = sum[at] ?? 0
}

function raiseByWord(index: SearchIndex, word: string, generous: boolean, best: Float32Array): void {
  for (const { senses, quality } of index.lookup.find(word, generous)) {
    for (const { key, share } of senses) raise(best, key.events, quality * share * weight[key.field])
  }
}
