// One exchange between states, parties, parliaments or peoples, as the sources report it.
import Type, { type Static } from 'typebox'
import { EventDate } from './date'
import { Evidence } from './evidence'
import { Localized } from './localized'

export const eventTypes = [
  'visit',
  'meeting',
  'talks',
  'phone-call',
  'summit',
  'conference',
  'ceremony',
  'agreement',
  'statement',
  'message',
  'appointment',
  'milestone',
  'delegation-exchange',
  'other',
] as const
export type EventType = (typeof eventTypes)[number]

export const statuses = ['occurred', 'scheduled', 'ongoing'] as const
export type Status = (typeof statuses)[number]

export const channels = ['party', 'state', 'parliament', 'people'] as const
export type Channel = (typeof channels)[number]

/** actor: did it. counterpart: with or to whom. host: received it. chair: presided. attendee: took part. subject: whom or what it is about. */
export const roles = ['actor', 'counterpart', 'host', 'chair', 'attendee', 'subject'] as const
export type Role = (typeof roles)[number]

export const Participant = Type.Object(
  {
    entity: Type.String({ description: 'Entity id.' }),
    role: Type.Enum(roles),
    office: Type.Optional(Localized),
  },
  { additionalProperties: false },
)
export type Participant = Readonly<Static<typeof Participant>>

export const Event = Type.Object(
  {
    id: Type.String({ description: 'Stable and readable: date, type, names.' }),
    type: Type.Enum(eventTypes),
    status: Type.Enum(statuses),
    channel: Type.Enum(channels),
    title: Localized,
    date: EventDate,
    participants: Type.Array(Participant),
    countries: Type.Array(Type.String(), { description: 'ISO 3166-1 alpha-2, sorted.' }),
    place: Type.Union([Type.String(), Type.Null()], { description: 'Entity id of a place or country.' }),
    evidence: Type.Array(Evidence, { description: 'At least one, unless an editor added the event.' }),
    origin: Type.Enum(['extracted', 'edited']),
  },
  { additionalProperties: false },
)
export interface Event {
  readonly id: string
  readonly type: EventType
  readonly status: Status
  readonly channel: Channel
  readonly title: Localized
  readonly date: EventDate
  readonly participants: readonly Participant[]
  readonly countries: readonly string[]
  readonly place: string | null
  readonly evidence: readonly Evidence[]
  readonly origin: 'extracted' | 'edited'
}
