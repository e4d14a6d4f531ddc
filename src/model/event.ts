// One exchange between states, parties, parliaments or peoples, as the sources report it.
import type { Static } from 'typebox'
import type { EventDate } from './date'
import type { Evidence } from './evidence'
import type { Localized } from './localized'
import type { participantSchema } from './schema'

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

export type Participant = Readonly<Static<typeof participantSchema>>

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
