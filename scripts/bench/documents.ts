// Whole documents of as many events as one asks for, made as the compiler makes them, for whatever must hold at that size:
// the names and scripts of the lexicon, its titles in every language, evidence in sources. The same number, the same bytes.
import { documentOf, quote } from '../../src/extract/corpus/document'
import { entitiesOf, eventOf } from '../../src/extract/compile'
import type { Compiled } from '../../src/extract/compile'
import { entityOf } from '../../src/extract/corpus/entities'
import { distinct, identify } from '../../src/extract/corpus/identity'
import type { Lexicon } from '../../src/lexicon/lexicon'
import { addDays, formatDay } from '../../src/model/calendar'
import { compareDates } from '../../src/model/date-order'
import type { Event } from '../../src/model/event'
import type { Localized } from '../../src/model/localized'
import type { Source } from '../../src/model/source'
import type { Span } from '../../src/model/span'
import type { Written } from '../output'
import { randomOf } from './articles'
import { datesOf } from './document-dates'
import { draftsOf } from './document-drafts'
import { oneOf } from './draws'
import { recipe, type Recipe } from './recipe'

/** Events that an article is the first to tell, as long as that makes not too many articles for a folder. */
const eventsPerSource = 5
const mostSources = 20_000
/** An event is told by one, two or three articles. */
const retold = 0.25
const mostTellers = 3
/** How far from the first an article lies that tells the same. */
const near = 4

/**
 * A document of `count` events and the texts of its sources. Days run from 1976 to 2025, with bursts; events have one to
 * four participants, of whom a few are met again and again; each is told by one to three articles.
 *
 * @example generate(1000, lexicon).document.events.length //=> 1000
 */
export function generate(count: number, lexicon: Lexicon): Pick<Compiled, 'document' | 'sourceTexts'> {
  const { document, sourceTexts } = generateInTurn(count, lexicon)
  const { title, window, home, sources, entities } = document
  const texts = new Map(sourceTexts.map(({ id, text }) => [id, text]))
  const corpus = { title, window, ...(home === null ? {} : { home }) }
  return { document: documentOf(corpus, sources, [...document.events], entities, [], texts), sourceTexts }
}

/** The same, whose events are made one by one when they are asked for: a million of them are not held at once. */
export function generateInTurn(count: number, lexicon: Lexicon): Written {
  const made = recipe()
  const random = randomOf(1)
  const dateOf = datesOf(made, random)
  const drafting = draftsOf(lexicon, made)
  const labels = new Map<string, Localized>()
  const labelsOf = (id: string) => {
    const known = labels.get(id) ?? entityOf(id, lexicon, new Map())?.labels ?? { en: id }
    labels.set(id, known)
    return known
  }
  const dates = Array.from({ length: count }, () => dateOf(random)).sort((a, b) => compareDates(a.date, b.date))
  // what is drawn is drawn again when it is needed: a million drafts would fill the memory, and the collector's time
  const drawnFrom = new Uint32Array(count)
  const ids = distinct(
    dates.map(({ date }, index) => {
      drawnFrom[index] = random.state()
      return identify(drafting(date, random))
    }),
  )
  // equal dates stand by their ids, as a compiler writes them
  const idAt = (index: number) => ids[index] ?? ''
  const order = Uint32Array.from(dates.keys()).sort((a, b) => {
    const [first, second] = [dates[a], dates[b]]
    const byDate = first && second ? compareDates(first.date, second.date) : 0
    return byDate || (idAt(a) < idAt(b) ? -1 : 1)
  })
  const articles = new Articles(Math.min(Math.ceil(count / eventsPerSource), mostSources), made)
  const told = new Telling(count)
  const bare = (index: number): Event => {
    const said = dates[index]
    if (!said) throw new RangeError(`no event ${index}`)
    const draft = drafting(said.date, randomOf(drawnFrom[index] ?? 0))
    return eventOf({ draft, evidence: [], sources: new Set() }, idAt(index), lexicon, labelsOf, new Map())
  }
  function* telling(): Generator<Event> {
    for (const [index, { date, said }] of dates.entries()) {
      const event = bare(index)
      const day = date.latest ?? date.earliest
      const first = day === null ? Math.floor(random() * articles.count) : Math.floor((index / count) * articles.count)
      const sources = new Set([first])
      while (random() < retold && sources.size < Math.min(mostTellers, articles.count))
        sources.add(Math.min(first + 1 + Math.floor(random() * near), articles.count - 1))
      for (const source of sources)
        told.add(index, source, articles.tell(source, `${said}: ${event.title['ur'] ?? ''}`, day, random))
      yield event
    }
  }
  const { title, years, home } = made
  const entities = entitiesOf(telling(), lexicon, new Map(), home)
  const texts = articles.texts()
  function* events(): Generator<Event> {
    for (const index of order) {
      const evidence = told
        .of(index)
        .map(({ source, span }) => quote(idOf(source), texts.get(idOf(source)) ?? '', span))
      yield { ...bare(index), evidence }
    }
  }
  const window = { start: formatDay(years.first, 1, 1), end: formatDay(years.last, 12, 31) }
  return {
    document: {
      ...{ version: 1, title, window, home, entities, diagnostics: [] },
      sources: articles.sources(),
      events: { [Symbol.iterator]: events },
    },
    sourceTexts: [...texts].map(([id, text]) => ({ id, lang: 'ur', text })),
  }
}

const idOf = (source: number) => `article-${String(source).padStart(6, '0')}`

/** Where each event is told, in columns. */
class Telling {
  readonly #counts: Uint8Array
  /** Of each telling the source, where it starts and where it ends. */
  readonly #places: Uint32Array

  constructor(events: number) {
    this.#counts = new Uint8Array(events)
    this.#places = new Uint32Array(events * mostTellers * 3)
  }

  add(event: number, source: number, { start, end }: Span): void {
    const before = this.#counts[event] ?? 0
    this.#places.set([source, start, end], (event * mostTellers + before) * 3)
    this.#counts[event] = before + 1
  }

  of(event: number): { readonly source: number; readonly span: Span }[] {
    return Array.from({ length: this.#counts[event] ?? 0 }, (_, nth) => {
      const [source = 0, start = 0, end = 0] = this.#places.subarray((event * mostTellers + nth) * 3)
      return { source, span: { start, end } }
    })
  }
}

/** Articles being written, sentence by sentence. */
class Articles {
  readonly count: number
  readonly #recipe: Recipe
  readonly #written: string[][]
  readonly #lengths: Uint32Array
  readonly #days: (string | null)[]

  constructor(count: number, made: Recipe) {
    this.count = count
    this.#recipe = made
    this.#written = Array.from({ length: count }, () => [])
    this.#lengths = new Uint32Array(count)
    this.#days = Array.from({ length: count }, () => null)
  }

  /** Adds a sentence, and after it another that tells nothing. @returns where the first stands. */
  tell(source: number, words: string, day: string | null, random: () => number): Span {
    const { talk } = this.#recipe
    const sentence = `${words}؛ ${oneOf(talk, random)}`
    const start = this.#lengths[source] ?? 0
    const between = ` ${oneOf(talk, random)}\n`
    this.#written[source]?.push(sentence, between)
    this.#lengths[source] = start + sentence.length + between.length
    if (day !== null && day > (this.#days[source] ?? '')) this.#days[source] = day
    return { start, end: start + sentence.length }
  }

  texts(): Map<string, string> {
    return new Map(this.#written.map((pieces, source) => [idOf(source), pieces.join('')]))
  }

  /** Published on the day after the last that they tell of. */
  sources(): Source[] {
    return this.#written.map(([first = ''], source): Source => {
      const day = this.#days[source]
      const id = idOf(source)
      return {
        id,
        file: `${id}.txt`,
        lang: 'ur',
        title: first.split('؛', 1)[0] ?? first,
        publisher: null,
        url: `https://example.org/news/${String(source)}.htm`,
        published: day == null ? null : addDays(day, 1),
      }
    })
  }
}
