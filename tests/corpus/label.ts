// What a label file holds, and reading one. Judges nothing.
import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { eventTypes, statuses } from '../../src/model/event'

/** A participant looked for: by entity id, or by a name the entity must bear among its forms. */
const Wanted = Type.Union([
  Type.String(),
  Type.Object({ id: Type.Optional(Type.String()), name: Type.String() }, { additionalProperties: false }),
])
export type Wanted = Static<typeof Wanted>

const Edtf = Type.String({ pattern: '^[0-9X?~%./-]+$' })

const Label = Type.Object(
  {
    type: Type.Enum(eventTypes),
    also: Type.Optional(Type.Array(Type.Enum(eventTypes))),
    optional: Type.Optional(Type.Boolean()),
    status: Type.Enum(statuses),
    date: Edtf,
    date_also: Type.Optional(Type.Array(Edtf)),
    participants: Type.Array(Wanted),
    participants_optional: Type.Optional(Type.Array(Wanted)),
    countries: Type.Array(Type.String({ pattern: '^[A-Z]{2}$' })),
    place: Type.Optional(Type.String()),
    quote: Type.String({ minLength: 1 }),
  },
  { additionalProperties: false },
)
export type Label = Static<typeof Label>

const LabelFile = Type.Object(
  {
    about: Type.String(),
    events: Type.Array(Label),
    rejected: Type.Optional(
      Type.Array(Type.Object({ quote: Type.String(), why: Type.String() }, { additionalProperties: false })),
    ),
  },
  { additionalProperties: false },
)
export type LabelFile = Static<typeof LabelFile>

/**
 * The labels of one article.
 *
 * @throws Error naming the file and the first thing wrong with it: a label file is ours, so a wrong one stops everything.
 */
export function readLabels(file: string, text: string): LabelFile {
  const value: unknown = parse(text)
  if (Value.Check(LabelFile, value)) return value
  const first = Value.Errors(LabelFile, value)[0]
  throw new Error(`${file}: ${first?.instancePath ?? ''} ${first?.message ?? 'is not a label file'}`)
}
