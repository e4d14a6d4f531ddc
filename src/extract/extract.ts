// One article, from its text to its events: the passes in their order. Nothing here knows of other articles.
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import { sentences, type Joins, type Sentence } from '../text/sentences'
import type { Word } from '../text/words'
import type { Article } from './article/article'
import { asidesOf } from './dates/aside'
import { DatesOfEvents } from './dates/dates-of-events'
import { assemble, type Step } from './events/assemble'
import { collectClues } from './dates/clues'
import { namesSession, withoutDashes } from './sentence/dashes'
import { knownDays } from './dates/known-days'
import type { Draft } from './events/draft'
import type { Grammar } from './sentence/grammar'
import { daysOf } from './people/incumbent'
import type { TextOf } from './events/join'
import { articleNames, type Provisional } from './sentence/names'
import { read, type Reading } from './sentence/reading'
import { stampOf } from './article/stamp'
import { termsOf } from './dates/terms'
import { rejoin } from './sentence/rejoin'
import { unglue } from './sentence/unglue'

export interface Extracted {
  readonly drafts: readonly Draft[]
  readonly provisional: readonly Provisional[]
  readonly readings: readonly Reading[]
  readonly steps: readonly Step[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The events of an article, with what was read and decided on the way. */
export function extract(article: Article, grammar: Grammar): Extracted {
  const { lexicon } = grammar
  const parts = sentencesOf(article, grammar)
  const first = parts.map(({ sentence, kind }) => read(sentence, kind, grammar, null))
  const names = articleNames(
    first.map((reading) => ({ text: reading.sentence.words, units: reading.units })),
    article.text,
    grammar,
  )
  // Once more with the names met, where one of them stands; every other sentence would read the same.
  const readings = first.map((reading) =>
    names.known.occursIn(reading.sentence.words)
      ? read(reading.sentence, reading.kind, grammar, names.known, reading.dates)
      : reading,
  )
  const stamp = stampOf(readings, lexicon.dates.since)
  const published = article.published ?? stamp?.day ?? null
  const clues = collectClues(
    {
      file: article.file,
      text: article.text,
      sentences: readings.map((reading) => reading.sentence),
      // The day of publication is no day of the news.
      dates: readings.map((reading, at) => (stamp?.sentences.has(at) === true ? [] : reading.dates)),
      ...(stamp && { stamps: stamp.sentences }),
      captions: new Set(readings.flatMap(({ kind }, at) => (kind === 'caption' ? [at] : []))),
      published,
      known: published === null ? knownDays(readings, article.text, lexicon) : [],
      url: article.url,
      terms: termsOf(readings, article.text, lexicon),
    },
    lexicon,
  )
  const asides = asidesOf(readings, grammar)
  const dates = new DatesOfEvents(readings, asides, clues, grammar)
  const textOf: TextOf = (reading, from, to) =>
    article.text.slice(reading.sentence.words[from]?.start ?? 0, reading.sentence.words[to - 1]?.end ?? 0)
  const { drafts, steps } = assemble(
    readings,
    names.provisional,
    grammar,
    {
      dateOf: (request) => dates.dateOf(request),
      isAside: asides.isAside,
      day: published ?? clues.report?.day ?? null,
    },
    textOf,
    daysOf(clues),
  )
  const used = new Set(drafts.flatMap((draft) => draft.parties.map((party) => party.entity)))
  const provisional = names.provisional.filter((person) => used.has(person.id))
  const diagnostics = [...dates.diagnostics]
  for (const person of provisional) {
    const country = person.country === null ? '' : `, country: ${person.country}`
    const forms = person.native === null ? '' : `, ${person.lang}: ${person.native}`
    const row = `- { id: ${person.id}, labels: { en: ${person.label}${forms} }${country} }`
    diagnostics.push(diagnostic('entity-unknown', article.file, person.span, { name: person.name, row }))
  }
  if (readings.length > 0) {
    if (readings.every((reading) => reading.dates.length === 0))
      diagnostics.push(diagnostic('dates-none', article.file, null, {}))
    if (readings.every((reading) => reading.units.every((unit) => unit.entries.length === 0 || unit.kind === 'office')))
      diagnostics.push(diagnostic('names-none', article.file, null, {}))
  }
  return { drafts, provisional, readings, steps, diagnostics: once(diagnostics) }
}

function sentencesOf(article: Article, grammar: Grammar): { sentence: Sentence; kind: Reading['kind'] }[] {
  const joins = joinsCountries(grammar)
  return article.body.flatMap((part, paragraph) =>
    sentences(article.readable, [part], joins).map((found) => ({
      sentence: { ...found, words: withoutDashes(unglue(rejoin(found.words, grammar), grammar), grammar), paragraph },
      kind: part.kind,
    })),
  )
}

/** "پاک ۔ چین", "چین۔ آسیان", "کوپ۔ 28": between two countries, one and a body of many, or in a name the full stop is a dash. */
function joinsCountries({ lexicon }: Grammar): Joins {
  const isCountry = (words: readonly Word[], at: number) =>
    lexicon.entities.at(words, at)?.values.some(({ kind }) => kind === 'country' || kind === 'adjective') ?? false
  const isOfMany = (words: readonly Word[], at: number) =>
    lexicon.entities
      .at(words, at)
      ?.values.some(
        ({ kind, id }) => kind === 'organisation' && lexicon.organisations.get(id)?.kind === 'international',
      ) ?? false
  return (before, after) =>
    namesSession(before.at(-1), after[0], lexicon) ||
    (before.some((_, at) => lexicon.entities.at(before, at)?.to === before.length && isCountry(before, at)) &&
      (isCountry(after, 0) || isOfMany(after, 0)))
}

/** Two events of one date say the same of it. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter((item) => {
    const key = JSON.stringify([item.code, item.span, item.args])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
