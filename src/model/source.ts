// An article as a source: where it came from, and, apart, its verbatim text.
import Type, { type Static } from 'typebox'

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

export const Source = Type.Object(
  {
    id: Type.String({ description: 'Names sources/ID.json.' }),
    file: Type.String({ description: 'Name of the article file.' }),
    lang: Type.String({ description: 'BCP 47 tag of the article.' }),
    title: Type.String({ description: 'Its headline, else its first words.' }),
    publisher: nullable('Who published it, where known.'),
    url: nullable('Address of the source, http or https, where known.'),
    published: nullable('Day of publication, YYYY-MM-DD, where known.'),
  },
  { additionalProperties: false },
)
export type Source = Readonly<Static<typeof Source>>

/** One file of `sources/`: the text that every evidence offset of this source counts in. */
export const SourceText = Type.Object(
  { id: Type.String(), lang: Type.String(), text: Type.String() },
  { additionalProperties: false },
)
export type SourceText = Readonly<Static<typeof SourceText>>
