// The part of a document that some of its events need. It changes nothing in what it keeps.
import type { TimelineDocument } from '../model/document'
import type { Event } from '../model/event'

/** A document without its events: what they all refer to. */
export type Frame = Omit<TimelineDocument, 'events'>

/**
 * The document of these events alone: only the entities and sources they name, and what was said of those sources.
 *
 * @example portionOf(document, document.events.slice(0, 1)).sources.length //=> 1
 */
export function portionOf(document: Frame, events: readonly Event[]): TimelineDocument {
  const named = new Set(
    events.flatMap(({ participants, countries, place }) => [
      ...participants.map(({ entity }) => entity),
      ...countries,
      ...(place === null ? [] : [place]),
    ]),
  )
  if (document.home !== null) named.add(document.home)
  for (const { id, country } of document.entities) if (named.has(id) && country !== null) named.add(country)
  const cited = new Set(events.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  const sources = document.sources.filter(({ id }) => cited.has(id))
  const files = new Set(sources.map(({ file }) => file))
  return {
    ...document,
    entities: document.entities.filter(({ id }) => named.has(id)),
    sources,
    events,
    diagnostics: document.diagnostics.filter(({ file }) => files.has(file)),
  }
}

/**
 * What is left of a document when its events are written one by one.
 *
 * @example 'events' in frameOf(document) //=> false
 */
export function frameOf({ version, title, window, home, entities, sources, diagnostics }: Frame): Frame {
  return { version, title, window, home, entities, sources, diagnostics }
}
