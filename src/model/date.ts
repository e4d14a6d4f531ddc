// When an event took place, how sure that is, and why. Reading an EDTF string is model/edtf.ts.
import type { Static } from 'typebox'
import type { dateSchema } from './schema'

/**
 * stated: the article gives it to the precision shown. inferred: part of it was worked out, see `because`.
 * approximate: the article itself is vague ("at the beginning of 2025"). undated: no year could be found.
 */
export const certainties = ['stated', 'inferred', 'approximate', 'undated'] as const
export type Certainty = (typeof certainties)[number]

/** The date of an event. `earliest` and `latest` are inclusive UTC days, null where the date is open. */
export type EventDate = Readonly<Static<typeof dateSchema>>
