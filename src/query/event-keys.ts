// Which keys an event is found by: what it names, and the words of its titles. Of a document in columns: column-keys.ts.
import type { EventSummary } from '../model/event'
import type { Localized } from '../model/localized'
import { foldWord } from '../text/fold'
import type { Indexes } from './indexes'
import type { KeyDraft, Keys } from './keys'
import type { SearchWords } from './vocabulary'

/** What things are called. */
export interface Called {
  readonly known: SearchWords
  /** Every way to write an entity or a country. */
  readonly named: (id: string) => readonly string[]
}

/** What tells the keys of events. */
export interface Telling {
  /** Of one event. Events come in order. */
  readonly tell: (event: number) => void
  /** Makes ready what `eventsOf` takes, when all events have been told of. */
  readonly sortedInParts?: () => Generator<undefined, void>
  /** All events found by a key, given those it was told of one by one; where it is missing, these are all. */
  readonly eventsOf?: (key: KeyDraft, own: Indexes) => Indexes
}

/** Asks each event. */
export function tellerOf(keys: Keys, events: readonly EventSummary[], of: Naming): Telling {
  const tell = (at: number) => {
    const event = events[at]
    if (!event) return
    for (const { entity, office } of event.participants) keys.tell(of.participant(entity, office), at)
    for (const country of event.countries) keys.tell(of.country(country), at)
    if (event.place !== null) keys.tell(of.place(event.place), at)
    keys.tell(of.kind(event), at)
    for (const title of Object.values(event.title)) {
      const parts = title.split(' ').map((text) => keys.partOf(text))
      keys.tellTitle(parts, at)
    }
  }
  return { tell }
}

/** The keys of what events name. */
export class Naming {
  readonly #keys: Keys
  readonly #called: Called

  constructor(keys: Keys, called: Called) {
    this.#keys = keys
    this.#called = called
  }

  participant(entity: string, office: Localized | undefined): readonly KeyDraft[] {
    return [
      this.#keys.keyOf('name', entity, () => this.#called.named(entity)),
      ...Object.values(office ?? {}).map((text) => this.#keys.keyOf('office', foldWord(text), () => [text])),
    ]
  }

  country(country: string): readonly KeyDraft[] {
    return [this.#keys.keyOf('country', country, () => this.#called.named(country))]
  }

  place(place: string): readonly KeyDraft[] {
    return [this.#keys.keyOf('place', place, () => this.#called.named(place))]
  }

  kind({ type, channel, status }: Pick<EventSummary, 'type' | 'channel' | 'status'>): readonly KeyDraft[] {
    const { types, channels, statuses } = this.#called.known
    return [
      this.#keys.keyOf('type', type, () => types[type]),
      this.#keys.keyOf('channel', channel, () => channels[channel]),
      this.#keys.keyOf('status', status, () => statuses[status]),
    ]
  }
}
