// What kinds of events are called. A page needs it in its own language; one searches in all of them.
import type { Channel, EventType, Status } from '../model/event'

export interface Terms {
  readonly types: Readonly<Record<EventType, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly channels: Readonly<Record<Channel, string>>
}
