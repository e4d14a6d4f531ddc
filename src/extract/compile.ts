// The compiler: articles and lexicon in, document and diagnostics out. No clock, no files, no state: same in, same out.
import type { Lexicon } from '../lexicon/lexicon'
import type { Diagnostic } from '../model/diagnostic'
import type { TimelineDocument } from '../model/document'
import type { Entity } from '../model/entity'
import type { Event, EventType } from '../model/event'
import type { Source, SourceText } from '../model/source'
import { openArticle, type Article } from './article'
import { channelOf } from './channel'
import { readCorpus } from './corpus'
import { applyCorrections } from './corrections'
import { documentOf, quote } from './document'
import { entityOf } from './entities'
import { extract, type Extracted } from './extract'
import { grammarOf, type Grammar } from './grammar'
import { distinct, identify } from './identity'
import { mergeAll, type Merged, type Told } from './merge'
import type { Provisional } from './names'
import { noSidecar, readSidecar, type Sidecar } from './sidecar'
import { titleOf } from './titles'

export interface ArticleFile {
  /** File name: "NAME.txt". */
  readonly name: string
  readonly bytes: Uint8Array
  /** Text of NAME.yaml; null where there is none. */
  readonly sidecar: string | null
}

export interface Compiled {
  readonly document: TimelineDocument
  readonly sourceTexts: readonly SourceText[]
  readonly diagnostics: readonly Diagnostic[]
  /** What was read of each article, for `explain`. */
  readonly trace: readonly { readonly article: Article; readonly extracted: Extracted }[]
}

/**
 * Compiles articles into one document. What is wrong with one of them costs the others nothing.
 *
 * @param corpus text of corpus.yaml; null where there is none.
 */
export function compile(
  files: readonly ArticleFile[],
  corpus: string | null,
  lexicon: Lexicon,
  found: readonly Diagnostic[] = [],
): Compiled {
  const diagnostics: Diagnostic[] = [...found]
  const grammars = new Map<string, Grammar>()
  const trace: { article: Article; extracted: Extracted }[] = []
  const sidecars: { file: string; sidecar: Sidecar }[] = []
  const told: Told[] = []
  const provisional = new Map<string, Provisional>()

  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const sidecarName = file.name.replace(/\.txt$/u, '.yaml')
    const read =
      file.sidecar === null ? { sidecar: noSidecar, diagnostics: [] } : readSidecar(sidecarName, file.sidecar)
    diagnostics.push(...read.diagnostics)
    const { article, diagnostics: problems } = openArticle(file.name, file.bytes, read.sidecar.metadata, lexicon)
    diagnostics.push(...problems)
    if (!article) continue
    sidecars.push({ file: sidecarName, sidecar: read.sidecar })
    let grammar = grammars.get(article.lang)
    const language = lexicon.languages.get(article.lang)
    if (!grammar) {
      if (!language) continue
      grammar = grammarOf(language, lexicon)
      grammars.set(article.lang, grammar)
    }
    const extracted = extract(article, grammar)
    trace.push({ article, extracted })
    diagnostics.push(...extracted.diagnostics)
    for (const person of extracted.provisional) if (!provisional.has(person.id)) provisional.set(person.id, person)
    for (const draft of extracted.drafts) told.push({ draft, source: article.id, file: article.file })
  }

  const texts = new Map(trace.map(({ article }) => [article.id, article.text]))
  const labelsOf = (id: string) => entityOf(id, lexicon, provisional)?.labels ?? { en: id }
  const merged = mergeAll(told, (type: EventType) => lexicon.eventTypes.get(type)?.family ?? type)
  const ids = distinct(merged.map(({ draft }) => identify(draft)))
  const events = merged.map((item, index) => eventOf(item, ids[index] ?? '', lexicon, labelsOf, texts))
  const sources = trace.map(({ article }) => sourceOf(article))
  const corrected = applyCorrections(events, sidecars, sources, texts)
  diagnostics.push(...corrected.diagnostics)
  const { corpus: about, diagnostics: problems } = readCorpus('corpus.yaml', corpus)
  diagnostics.push(...problems)
  const document = documentOf(
    about,
    sources,
    corrected.events,
    entitiesOf(corrected.events, lexicon, provisional, about.home),
    diagnostics,
    texts,
  )
  return {
    document,
    sourceTexts: trace.map(({ article }) => ({ id: article.id, lang: article.lang, text: article.text })),
    diagnostics,
    trace,
  }
}

function sourceOf({ id, file, lang, title, publisher, url, published }: Article): Source {
  return { id, file, lang, title, publisher, url, published }
}

function eventOf(
  { draft, evidence }: Merged,
  id: string,
  lexicon: Lexicon,
  labelsOf: (id: string) => Readonly<Record<string, string>>,
  texts: ReadonlyMap<string, string>,
): Event {
  return {
    id,
    type: draft.type,
    status: draft.status,
    channel: channelOf(draft, lexicon),
    title: titleOf(draft, lexicon, labelsOf),
    date: draft.date,
    participants: draft.parties.map(({ entity, role, offices }) => {
      const labels = offices
        .map(({ office }) => lexicon.offices.get(office)?.labels)
        .find((found) => found !== undefined)
      return labels ? { entity, role, office: labels } : { entity, role }
    }),
    countries: [...draft.countries].sort(),
    place: draft.place,
    evidence: evidence.map(({ source, span }) => quote(source, texts.get(source) ?? '', span)),
    origin: 'extracted',
  }
}

/** Only what the events use, with the countries of those; sorted, so that the order of articles does not show. */
function entitiesOf(
  events: readonly Event[],
  lexicon: Lexicon,
  provisional: ReadonlyMap<string, Provisional>,
  home: string | undefined,
): Entity[] {
  const ids = new Set<string>(home === undefined ? [] : [home])
  for (const event of events) {
    for (const { entity } of event.participants) ids.add(entity)
    for (const country of event.countries) ids.add(country)
    if (event.place !== null) ids.add(event.place)
  }
  const found: Entity[] = []
  for (const id of [...ids].sort()) {
    const entity = entityOf(id, lexicon, provisional)
    if (entity) found.push(entity)
  }
  return found
}
