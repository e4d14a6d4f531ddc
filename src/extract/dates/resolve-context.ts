// What resolving a date is given and what it carries along: no logic.
import type { Diagnostic } from '../../model/diagnostic'
import type { EventDate } from '../../model/date'
import type { Edtf } from '../../model/edtf'
import type { Status } from '../../model/event'
import type { Reason } from '../../model/reason'
import type { Span } from '../../model/span'
import type { Clues } from './clues'
import type { DateMention } from './dates'
import type { OccasionMention } from './occasions'

export interface ResolveContext {
  readonly clues: Clues
  /** Date of the event told before this one; null for the first. */
  readonly previous: EventDate | null
  /** What was told before stands in the same sentence. */
  readonly beside?: boolean
  /** The last stretch of days told: a visit's; null where none was. */
  readonly journey?: EventDate | null
  /** The occasion or milestone that the event is; null where it is none. */
  readonly occasion: OccasionMention | null
  readonly status: Status
  /** Told as past, without a date: "his recent appointment". */
  readonly past: boolean
  /** Where the event is told, for diagnostics that are about no mention. */
  readonly span: Span
}

/** One mention on its way to a date. */
export interface Resolver {
  readonly mention: DateMention
  /** Verbatim. */
  readonly text: string
  readonly context: ResolveContext
  readonly diagnostics: Diagnostic[]
}

/** What one end of a date came to; `edtf` is null where nothing is known. */
export interface Located {
  readonly edtf: Edtf | null
  readonly certainty: EventDate['certainty']
  readonly because: readonly Reason[]
  /** What is known where there is no date. */
  readonly parts?: { month: number | null; day: number | null }
}
