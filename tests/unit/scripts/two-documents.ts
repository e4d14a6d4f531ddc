// Two documents that differ in every way the writer has to deal with, and whether a folder holds one of them, whole.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TimelineDocument } from '../../../src/model/document'
import type { SourceText } from '../../../src/model/source'
import type { Outline } from '../../../src/outline/schema'

export interface Written {
  readonly document: TimelineDocument
  readonly sourceTexts: readonly SourceText[]
}

/** One event for each text, its quote the whole of it. */
function written(title: string, texts: Readonly<Record<string, string>>): Written {
  const all = Object.entries(texts)
  return {
    document: {
      version: 1,
      title: { en: title },
      window: { start: '2024-01-01', end: '2024-12-31' },
      home: null,
      entities: [],
      sources: all.map(([id]) => ({
        ...{ id, file: `${id}.txt`, lang: 'ur', title: id },
        ...{ publisher: null, url: null, published: null },
      })),
      events: all.map(([id, text]) => ({
        ...{ id: `about-${id}`, type: 'other', status: 'occurred', channel: 'state', title: { en: text } },
        date: { edtf: 'XXXX', earliest: null, latest: null, certainty: 'undated', because: [] },
        ...{ participants: [], countries: [], place: null, origin: 'extracted' },
        evidence: [{ source: id, start: 0, end: text.length, exact: text, prefix: '', suffix: '' }],
      })),
      diagnostics: [],
    },
    sourceTexts: all.map(([id, text]) => ({ id, lang: 'ur', text })),
  }
}

/** A text that stays, some that change, one that goes and one that comes; `timeline` is a name like any other. */
export const before = written('before', { kept: 'same', changed: 'one', timeline: 'three', gone: 'two' })
export const after = written('after', { kept: 'same', changed: 'one, and more', timeline: 'four', come: 'new' })

/**
 * The title of the document that stands in a folder; null where there is none.
 *
 * @throws where it is neither of the two, or a text it names is missing or is not the one it quotes.
 */
export function standing(folder: string): string | null {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown
  let document: TimelineDocument
  try {
    document = gathered(read('timeline.json') as TimelineDocument | Outline, read)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
  const title = document.title['en'] ?? ''
  const whole = [before, after].find((one) => one.document.title['en'] === title)
  if (document.events.length !== whole?.document.events.length) throw new Error(`not whole: ${title}`)
  for (const { evidence } of document.events) {
    for (const { source, start, end, exact } of evidence) {
      if (!document.sources.some(({ id }) => id === source)) throw new Error(`${title} does not list ${source}`)
      const { id, text } = read(`sources/${source}.json`) as SourceText
      if (id !== source || text.slice(start, end) !== exact) throw new Error(`${title} does not fit ${source}`)
    }
  }
  return title
}

/** The document whose outline this is, from its shards. */
function gathered(found: TimelineDocument | Outline, read: (path: string) => unknown): TimelineDocument {
  if (!('outline' in found)) return found
  const { title, window, home, entities, shards, sources } = found
  const parts = shards.map(({ file, count }) => {
    let part: TimelineDocument
    try {
      part = read(file) as TimelineDocument
    } catch {
      throw new Error(`${file} is missing`)
    }
    if (part.events.length !== count) throw new Error(`${file} is not whole`)
    return part
  })
  const all = new Map(parts.flatMap((part) => part.sources.map((source) => [source.id, source])))
  return {
    ...{ version: 1, title, window, home, entities, diagnostics: [] },
    sources: sources.ids.flatMap((id) => all.get(id) ?? []),
    events: parts.flatMap(({ events }) => events),
  }
}
