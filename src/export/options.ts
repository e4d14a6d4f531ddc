// What every writer is told besides the events.
import type { Lang } from '../i18n/messages'

export interface ExportOptions {
  /** The language of what is for people; what is for machines has every language there is. */
  readonly lang: Lang
  /** The moment of writing, UTC to the second: "2025-11-01T10:00:00Z". Nobody here asks a clock. */
  readonly made: string
  /** Where an event can be seen; null where it has no address. */
  readonly addressOf: (event: string) => string | null
}
