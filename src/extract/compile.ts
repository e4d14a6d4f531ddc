// The compiler: articles and lexicon in, document and diagnostics out. No clock, no files, no state: same in, same out.
import type { Lexicon } from '../lexicon/lexicon'
import { diagnostic, type Diagnostic } from '../model/diagnostic'
import type { TimelineDocument } from '../model/document'
import type { Entity } from '../model/entity'
import type { Event, EventType } from '../model/event'
import type { Localized } from '../model/localized'
import type { Source, SourceText } from '../model/source'
import { channelOf } from './events/channel'
import { readCorpus } from './corpus/corpus'
import { applyCorrections, type FileSidecar } from './corpus/corrections'
import { documentOf, quote } from './corpus/document'
import { entityOf } from './corpus/entities'
import { distinct, identify } from './corpus/identity'
import { mergeAll, type Merged, type Told } from './corpus/merge'
import type { Provisional } from './sentence/names'
import { Reporter, sidecarName, type ArticleFile, type ArticleReport } from './corpus/report'
import { formatReport } from './corpus/report-line'
import { officeLabel } from './people/office-label'
import { titleOf, type LabelsOf } from './corpus/titles'

export interface Compiled {
  readonly document: TimelineDocument
  readonly sourceTexts: readonly SourceText[]
  readonly diagnostics: readonly Diagnostic[]
  /** How many sentences were read. */
  readonly sentences: number
  /** How the corpus wants the document written: in shards of a year, or as one file. */
  readonly shard: 'year' | null
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
  const reporter = new Reporter(lexicon)
  return merge(
    files.map((file) => reporter.report(file)),
    corpus,
    lexicon,
    found,
  )
}

/**
 * Makes one document of what articles report. The order of the reports does not matter; they are left as they are.
 *
 * @param corpus text of corpus.yaml; null where there is none.
 */
export function merge(
  reports: readonly ArticleReport[],
  corpus: string | null,
  lexicon: Lexicon,
  found: readonly Diagnostic[] = [],
): Compiled {
  const diagnostics: Diagnostic[] = [...found]
  const sourceTexts: SourceText[] = []
  const sources: Source[] = []
  const sidecars: FileSidecar[] = []
  const told: Told[] = []
  const provisional = new Map<string, Provisional>()
  let sentences = 0

  for (const { report, other } of named(reports)) {
    if (other !== null) {
      diagnostics.push(diagnostic('file-duplicate', report.file, null, { other }))
      continue
    }
    for (const item of report.diagnostics) diagnostics.push(item)
    if (!report.source) continue
    const { text, ...source } = report.source
    sources.push(source)
    sourceTexts.push({ id: source.id, lang: source.lang, text })
    sidecars.push({ file: sidecarName(report.file), sidecar: report.sidecar })
    sentences += report.sentences
    for (const person of report.provisional) if (!provisional.has(person.id)) provisional.set(person.id, person)
    for (const draft of report.drafts) told.push({ draft, source: source.id, file: source.file })
  }

  const texts = new Map(sourceTexts.map(({ id, text }) => [id, text]))
  const labels = new Map<string, Localized>()
  const labelsOf = (id: string) => {
    const known = labels.get(id) ?? entityOf(id, lexicon, provisional)?.labels ?? { en: id }
    labels.set(id, known)
    return known
  }
  const merged = mergeAll(told, (type: EventType) => lexicon.eventTypes.get(type)?.family ?? type)
  const ids = distinct(merged.map(({ draft }) => identify(draft)))
  const events = merged.map((item, index) => eventOf(item, ids[index] ?? '', lexicon, labelsOf, texts))
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
  return { document, sourceTexts, diagnostics, sentences, shard: about.shard ?? null }
}

/**
 * The reports by name, each once, and with what took its name before: on many file systems texts that differ in nothing
 * but capitals or in how a letter is composed could not lie beside each other.
 */
function* named(reports: readonly ArticleReport[]): Generator<{ report: ArticleReport; other: string | null }> {
  const first = new Map<string, ArticleReport>()
  for (const report of [...reports].sort(byFile)) {
    const key = report.file.normalize('NFC').toLowerCase()
    const other = first.get(key)
    if (!other) first.set(key, report)
    else if (other.file === report.file && formatReport(other) === formatReport(report)) continue
    yield { report, other: other?.file ?? null }
  }
}

/** By name; two of one name by what they say, so that the order in which they come does not matter. */
function byFile(a: ArticleReport, b: ArticleReport): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const [x, y] = [formatReport(a), formatReport(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** An event in writing. */
export function eventOf(
  { draft, evidence }: Merged,
  id: string,
  lexicon: Lexicon,
  labelsOf: LabelsOf,
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
      const labels = officeLabel(offices, lexicon)
      return labels ? { entity, role, office: labels } : { entity, role }
    }),
    countries: [...draft.countries].sort(),
    place: draft.place,
    evidence: evidence.map(({ source, span }) => quote(source, texts.get(source) ?? '', span)),
    origin: 'extracted',
  }
}

/** Only what the events use, with the countries of those; sorted, so that the order of articles does not show. */
export function entitiesOf(
  events: Iterable<Event>,
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
