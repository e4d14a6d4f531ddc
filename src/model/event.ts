// One exchange between states, parties, parliaments or peoples, as the sources report it.
import type { Static } from 'typebox'
import type { EventDate } from './date'
import type { Citation, Evidence } from './evidence'
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

/**
 * An event with or without the words of its evidence: all that is needed to find, count, list and draw it. What shows or
 * writes a quote takes a whole `Event`, so that no empty one is ever shown.
 */
export interface EventSummary {
  readonly id: string
  readonly type: EventType
  readonly status: Status
  readonly channel: Channel
  readonly title: Localized
  readonly date: EventDate
  readonly participants: readonly Participant[]
  readonly countries: readonly string[]
  readonly place: string | null
  readonly evidence: readonly Citation[]
  readonly origin: 'extracted' | 'edited'
}

export interface Event extends EventSummary {
  readonly evidence: readonly Evidence[]
}

/**
 * Whether the words of all its evidence are there.
 *
 * @example isWhole({ ...event, evidence: [{ source: 'a', start: 0, end: 9 }] }) //=> false
 */
export function isWhole(event: EventSummary): event is Event {
  return event.evidence.every((item) => 'exact' in item)
}
