// When an event took place, how sure that is, and why. Reading an EDTF string is model/edtf.ts.
import Type, { type Static } from 'typebox'
import { Reason } from './reason'

/**
 * stated: the article gives it to the precision shown. inferred: part of it was worked out, see `because`.
 * approximate: the article itself is vague ("at the beginning of 2025"). undated: no year could be found.
 */
export const certainties = ['stated', 'inferred', 'approximate', 'undated'] as const
export const Certainty = Type.Enum(certainties)
export type Certainty = (typeof certainties)[number]

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A calendar day, UTC.' })

/** The date of an event. `earliest` and `latest` are inclusive UTC days, null where the date is open. */
export const EventDate = Type.Object(
  {
    edtf: Type.String({ description: 'Extended Date/Time Format, ISO 8601-2:2019 level 2.' }),
    earliest: Type.Union([Day, Type.Null()], { description: 'First day it can have begun; null where open.' }),
    latest: Type.Union([Day, Type.Null()], { description: 'Last day it can have ended, inclusive; null where open.' }),
    certainty: Certainty,
    because: Type.Array(Reason, { description: 'Why this date: each step, in order.' }),
  },
  { additionalProperties: false },
)
export type EventDate = Readonly<Static<typeof EventDate>>
