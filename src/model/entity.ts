// Who and where: persons, organisations, places, countries, each under all its names.
import type { Static } from 'typebox'
import type { entitySchema, officeSchema } from './schema'

export const entityKinds = ['person', 'organisation', 'place', 'country'] as const

export type Entity = Readonly<Static<typeof entitySchema>>
export type Office = Readonly<Static<typeof officeSchema>>
