// The document: what the compiler writes and everything else reads. The schema here is the published one.
import Type from 'typebox'
import { Diagnostic } from './diagnostic'
import { Entity } from './entity'
import { Event } from './event'
import { Localized } from './localized'
import { Source } from './source'

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })

/** JSON Schema of `timeline.json`. */
export const TimelineDocument = Type.Object(
  {
    version: Type.Literal(1),
    title: Localized,
    window: Type.Object(
      { start: Day, end: Day },
      { additionalProperties: false, description: 'What the view opens on.' },
    ),
    home: Type.Union([Type.String(), Type.Null()], { description: 'Lanes by country show the partners of this one.' }),
    entities: Type.Array(Entity),
    sources: Type.Array(Source),
    events: Type.Array(Event),
    diagnostics: Type.Array(Diagnostic),
  },
  { additionalProperties: false, $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Silsila timeline' },
)
export interface TimelineDocument {
  readonly version: 1
  readonly title: Localized
  readonly window: { readonly start: string; readonly end: string }
  readonly home: string | null
  readonly entities: readonly Entity[]
  readonly sources: readonly Source[]
  readonly events: readonly Event[]
  readonly diagnostics: readonly Diagnostic[]
}
