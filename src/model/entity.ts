// Who and where: persons, organisations, places, countries, each under all its names.
import Type, { type Static } from 'typebox'
import { Localized } from './localized'

export const entityKinds = ['person', 'organisation', 'place', 'country'] as const
export type EntityKind = (typeof entityKinds)[number]

export const Entity = Type.Object(
  {
    id: Type.String({ description: 'Stable and readable: "to-lam"; a country is its ISO 3166-1 alpha-2 code.' }),
    kind: Type.Enum(entityKinds),
    labels: Localized,
    forms: Type.Array(Type.String(), { description: 'Every spelling, in any script, for search.' }),
    country: Type.Union([Type.String(), Type.Null()], { description: 'ISO 3166-1 alpha-2, null where it has none.' }),
    provisional: Type.Optional(
      Type.Boolean({
        description: 'Not in the lexicon: made from a title and an unknown name; its label is romanised.',
      }),
    ),
  },
  { additionalProperties: false },
)
export type Entity = Readonly<Static<typeof Entity>>
