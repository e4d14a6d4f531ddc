// The document from merged events: entities used, ids, order. What does not hold is a defect of ours and thrown.
import { Compile } from 'typebox/compile'
import type { TimelineDocument } from '../../model/document'
import { documentSchema } from '../../model/schema'
import { compareDates } from '../../model/date-order'
import type { Diagnostic } from '../../model/diagnostic'
import type { Entity } from '../../model/entity'
import type { Event } from '../../model/event'
import type { Evidence } from '../../model/evidence'
import type { Source } from '../../model/source'
import type { Span } from '../../model/span'
import type { Corpus } from './corpus'

/** Made ready once: a large document is checked ten times as fast. */
const schema = Compile(documentSchema)

/** How much of the text stands around a quote. */
const context = 32

/**
 * The words at a place of a text as evidence.
 *
 * @example quote('a', 'one two', { start: 4, end: 7 }).exact //=> 'two'
 */
export function quote(source: string, text: string, { start, end }: Span): Evidence {
  return {
    source,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(boundary(text, start - context), start),
    suffix: text.slice(end, boundary(text, end + context)),
  }
}

/** A place that parts no surrogate pair. */
function boundary(text: string, at: number): number {
  const inside = Math.max(0, Math.min(text.length, at))
  const code = text.charCodeAt(inside)
  return code >= 0xdc00 && code <= 0xdfff ? inside + 1 : inside
}

/** Events by date, then by id. */
function inOrder(events: readonly Event[]): Event[] {
  return [...events].sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/**
 * Puts the document together and checks it: the published schema holds, every quote stands where it says.
 *
 * @param texts verbatim texts by source id.
 * @throws where either does not hold; no input can cause it.
 */
export function documentOf(
  corpus: Corpus,
  sources: readonly Source[],
  events: readonly Event[],
  entities: readonly Entity[],
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): TimelineDocument {
  const document: TimelineDocument = {
    version: 1,
    title: corpus.title,
    window: corpus.window,
    home: corpus.home ?? null,
    entities,
    sources,
    events: inOrder(events),
    diagnostics,
  }
  for (const event of document.events) {
    for (const { source, start, end, exact } of event.evidence) {
      if (texts.get(source)?.slice(start, end) !== exact) throw new Error(`quote of ${event.id} is not in ${source}`)
    }
  }
  if (!schema.Check(document)) {
    const [problem] = schema.Errors(document)
    throw new Error(`document does not fit its schema: ${problem?.instancePath ?? ''} ${problem?.message ?? ''}`)
  }
  return document
}
