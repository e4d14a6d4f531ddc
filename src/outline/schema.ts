// The published JSON Schema of an outline: all that a page shows of a document before anything of it is opened, in columns.
// Only the compiler needs it at run time; the types of the other files here are read off it.
import Type, { type Static } from 'typebox'
import { certainties } from '../model/date'
import { channels, eventTypes, roles, statuses } from '../model/event'
import { documentSchema, localizedSchema, reasonSchema } from '../model/schema'

const closed = { additionalProperties: false }

/** Numbers by event, or by something that events have. */
const column = (description: string) => Type.Array(Type.Integer(), { description })
const number = (description: string) => Type.Integer({ minimum: 0, description })
const words = (description: string) => Type.Array(Type.String(), { description })

const kindSchema = Type.Object(
  {
    type: Type.Enum(eventTypes),
    status: Type.Enum(statuses),
    channel: Type.Enum(channels),
    origin: Type.Enum(['extracted', 'edited']),
  },
  closed,
)

const partSchema = Type.Object(
  {
    who: number('Who takes part: a name.'),
    role: Type.Enum(roles),
    office: Type.Optional(number('Index into `offices`.')),
  },
  closed,
)

/** A number in the arguments of a reason that is a slot: in a list, since no argument is one. */
const slotted = Type.Array(Type.Enum(['y', 'Y']), { minItems: 1, maxItems: 1 })

const dateFormSchema = Type.Object(
  {
    edtf: Type.String({ description: 'A skeleton.' }),
    certainty: Type.Enum(certainties),
    open: Type.Enum(['none', 'start', 'end', 'both'], { description: 'Which of its days is not known.' }),
    days: number('From its first day to its last, 0 where these are the same or one is not known.'),
    because: Type.Array(
      Type.Object(
        {
          code: reasonSchema.properties.code,
          args: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), slotted])),
        },
        closed,
      ),
      { description: 'Why this date; texts are skeletons.' },
    ),
  },
  closed,
)

/** One file of `shards/`. */
const shardSchema = Type.Object(
  {
    file: Type.String({ description: 'A document of version 1, against the folder of the outline.' }),
    first: number('Index of its first event.'),
    count: Type.Integer({ minimum: 1, description: 'How many events follow one another there.' }),
    bytes: number('How long the file is.'),
  },
  closed,
)

const sourceColumnsSchema = Type.Object(
  {
    ids: words('The ids.'),
    files: words('Names of files; {0} is the id.'),
    langs: words('Languages met.'),
    lang: column('Index into `langs`.'),
    titles: words('The titles.'),
    publishers: words('Publishers met.'),
    publisher: column('Index into `publishers` and one; 0 for none.'),
    urls: Type.Array(Type.Union([Type.String(), Type.Null()]), { description: 'The addresses; {0} is the id.' }),
    published: Type.Array(Type.Union([Type.String(), Type.Null()]), { description: 'The days.' }),
  },
  closed,
)

const eventColumnsSchema = Type.Object(
  {
    kind: column('Index into `kinds`.'),
    day: column(
      'The first day known of it, or else the last, in days after that of the event before; 0 where it has none.',
    ),
    date: column('Index into `dates`.'),
    id: column('Index into `ids`.'),
    title: column('Index into `titles`.'),
    parts: column('How many take part.'),
    countries: column('Index into `countries` and one; 0 for those of who takes part and of the place.'),
    place: column('A name and one; 0 for none.'),
    told: column('How often it is told.'),
  },
  closed,
)

/** JSON Schema of `timeline.json` where the events stand in shards. */
export const outlineSchema = Type.Object(
  {
    outline: Type.Literal(1),
    title: localizedSchema,
    window: documentSchema.properties.window,
    home: documentSchema.properties.home,
    entities: documentSchema.properties.entities,
    others: words('Names that no entity has. A name is a number: an index into `entities`, or after those into these.'),
    sources: sourceColumnsSchema,
    kinds: Type.Array(kindSchema),
    dates: Type.Array(dateFormSchema),
    ids: words('Skeletons.'),
    titles: Type.Array(localizedSchema, { description: 'Skeletons.' }),
    offices: Type.Array(localizedSchema),
    cast: Type.Array(partSchema),
    countries: Type.Array(column('Names.')),
    events: eventColumnsSchema,
    part: column('Of all events in turn who takes part: index into `cast`.'),
    evidence: Type.Object(
      {
        source: column('Index into `sources`, after that of the evidence before.'),
        start: column('Where it starts, after the end of the evidence before in the same source.'),
        length: column('How long it is.'),
      },
      { ...closed, description: 'Of all events in turn; the words themselves stand in the shards.' },
    ),
    shards: Type.Array(shardSchema, { description: 'They follow one another and hold every event once.' }),
  },
  {
    ...closed,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Silsila outline',
    description: 'All of a document but the words of its evidence. What skeletons are says docs/scale.md.',
  },
)

export type Outline = Static<typeof outlineSchema>
export type Shard = Readonly<Static<typeof shardSchema>>
export type Kind = Readonly<Static<typeof kindSchema>>
export type Part = Readonly<Static<typeof partSchema>>
export type DateForm = Readonly<Static<typeof dateFormSchema>>
