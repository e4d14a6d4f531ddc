// The sentence that reports an event, found again by place and by words.
import Type, { type Static } from 'typebox'

/** W3C Web Annotation selectors: TextPosition (`start`, `end`) and TextQuote (`exact`, `prefix`, `suffix`). */
export const Evidence = Type.Object(
  {
    source: Type.String({ description: 'Source id.' }),
    start: Type.Integer({ minimum: 0, description: 'UTF-16 offset in the verbatim text.' }),
    end: Type.Integer({ minimum: 0, description: 'UTF-16 offset, exclusive.' }),
    exact: Type.String({ minLength: 1, description: 'The words themselves, verbatim.' }),
    prefix: Type.String({ description: 'Up to 32 code units before.' }),
    suffix: Type.String({ description: 'Up to 32 code units after.' }),
  },
  { additionalProperties: false },
)
export type Evidence = Readonly<Static<typeof Evidence>>
