// The published JSON Schema of the document, part by part. Only the compiler and whoever validates needs it at run time;
// the types of the other model files are read off it.
import Type from 'typebox'
import { certainties } from './date'
import { severities } from './diagnostic'
import { entityKinds } from './entity'
import { channels, eventTypes, roles, statuses } from './event'
import { reasonCodes } from './reason'

const closed = { additionalProperties: false }

/** One text in one or more languages, keyed by BCP 47 language tag (`en`, `ur`, `vi`, `zh`, …). */
export const localizedSchema = Type.Record(
  Type.String({ pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }),
  Type.String(),
  { ...closed, minProperties: 1, description: 'One text in several languages, keyed by BCP 47 language tag.' },
)

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A calendar day, UTC.' })
const Args = Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]))
const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

export const spanSchema = Type.Object(
  {
    start: Type.Integer({ minimum: 0, description: 'UTF-16 offset of the first code unit.' }),
    end: Type.Integer({ minimum: 0, description: 'UTF-16 offset just past the last code unit.' }),
  },
  closed,
)

export const reasonSchema = Type.Object({ code: Type.Enum(reasonCodes), args: Args }, closed)

export const dateSchema = Type.Object(
  {
    edtf: Type.String({ description: 'Extended Date/Time Format, ISO 8601-2:2019 level 2.' }),
    earliest: Type.Union([Day, Type.Null()], { description: 'First day it can have begun; null where open.' }),
    latest: Type.Union([Day, Type.Null()], { description: 'Last day it can have ended, inclusive; null where open.' }),
    certainty: Type.Enum(certainties),
    because: Type.Array(reasonSchema, { description: 'Why this date: each step, in order.' }),
  },
  closed,
)

const TermDate = Type.String({
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  description: 'EDTF: a year, a month or a day.',
})

/** An office somebody held, with at least one of its dates. */
export const officeSchema = Type.Object(
  {
    label: localizedSchema,
    of: Type.Optional(localizedSchema),
    from: Type.Optional(TermDate),
    to: Type.Optional(TermDate),
  },
  { ...closed, description: 'An office held. No end: still held as far as is known. No start: it is not known.' },
)

export const entitySchema = Type.Object(
  {
    id: Type.String({ description: 'Stable and readable: "to-lam"; a country is its ISO 3166-1 alpha-2 code.' }),
    kind: Type.Enum(entityKinds),
    labels: localizedSchema,
    forms: Type.Array(Type.String(), { description: 'Every spelling, in any script, for search.' }),
    country: Type.Union([Type.String(), Type.Null()], { description: 'ISO 3166-1 alpha-2, null where it has none.' }),
    offices: Type.Optional(
      Type.Array(officeSchema, { description: 'Of a person: offices with a known date, as the lexicon has them.' }),
    ),
    provisional: Type.Optional(
      Type.Boolean({
        description: 'Not in the lexicon: made from a title and an unknown name; its label is romanised.',
      }),
    ),
  },
  closed,
)

export const sourceSchema = Type.Object(
  {
    id: Type.String({ description: 'Names sources/ID.json.' }),
    file: Type.String({ description: 'Name of the article file.' }),
    lang: Type.String({ description: 'BCP 47 tag of the article.' }),
    title: Type.String({ description: 'Its headline, else its first words.' }),
    publisher: nullable('Who published it, where known.'),
    url: nullable('Address of the source, http or https, where known.'),
    published: nullable('Day of publication, YYYY-MM-DD, where known.'),
  },
  closed,
)

/** One file of `sources/`. */
export const sourceTextSchema = Type.Object({ id: Type.String(), lang: Type.String(), text: Type.String() }, closed)

export const evidenceSchema = Type.Object(
  {
    source: Type.String({ description: 'Source id.' }),
    start: Type.Integer({ minimum: 0, description: 'UTF-16 offset in the verbatim text.' }),
    end: Type.Integer({ minimum: 0, description: 'UTF-16 offset, exclusive.' }),
    exact: Type.String({ minLength: 1, description: 'The words themselves, verbatim.' }),
    prefix: Type.String({ description: 'Up to 32 code units before.' }),
    suffix: Type.String({ description: 'Up to 32 code units after.' }),
  },
  closed,
)

export const participantSchema = Type.Object(
  {
    entity: Type.String({ description: 'Entity id.' }),
    role: Type.Enum(roles),
    office: Type.Optional(localizedSchema),
  },
  closed,
)

export const eventSchema = Type.Object(
  {
    id: Type.String({ description: 'Stable and readable: date, type, names.' }),
    type: Type.Enum(eventTypes),
    status: Type.Enum(statuses),
    channel: Type.Enum(channels),
    title: localizedSchema,
    date: dateSchema,
    participants: Type.Array(participantSchema),
    countries: Type.Array(Type.String(), { description: 'ISO 3166-1 alpha-2, sorted.' }),
    place: Type.Union([Type.String(), Type.Null()], { description: 'Entity id of a place or country.' }),
    evidence: Type.Array(evidenceSchema, { description: 'At least one, unless an editor added the event.' }),
    origin: Type.Enum(['extracted', 'edited']),
  },
  closed,
)

export const diagnosticSchema = Type.Object(
  {
    code: Type.String({ description: 'A key of the message table.' }),
    severity: Type.Enum(severities),
    file: Type.String(),
    span: Type.Union([spanSchema, Type.Null()], {
      description: 'Where in the file, null where it is about the whole of it.',
    }),
    args: Args,
  },
  closed,
)

/** JSON Schema of `timeline.json`, published beside it as `timeline.schema.json`. */
export const documentSchema = Type.Object(
  {
    version: Type.Literal(1),
    title: localizedSchema,
    window: Type.Object({ start: Day, end: Day }, { ...closed, description: 'What the view opens on.' }),
    home: Type.Union([Type.String(), Type.Null()], { description: 'Lanes by country show the partners of this one.' }),
    entities: Type.Array(entitySchema),
    sources: Type.Array(sourceSchema),
    events: Type.Array(eventSchema),
    diagnostics: Type.Array(diagnosticSchema),
  },
  { ...closed, $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Silsila timeline' },
)
