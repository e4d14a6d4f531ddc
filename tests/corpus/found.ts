// Turns a compiled document into what the scorer compares. Knows the document, not the compiler.
import type { TimelineDocument } from '../../src/model/document'
import type { Found } from './compare'

/** The events of a document with all names of everyone in them. */
export function foundIn({ entities, events }: TimelineDocument): readonly Found[] {
  const names = new Map(entities.map(({ id, labels, forms }) => [id, [...Object.values(labels), ...forms]]))
  return events.map((event) => ({
    type: event.type,
    edtf: event.date.edtf,
    participants: event.participants.map(({ entity }) => ({ id: entity, names: names.get(entity) ?? [] })),
    quotes: event.evidence.map(({ exact }) => exact),
  }))
}
