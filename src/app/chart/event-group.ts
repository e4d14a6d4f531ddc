// A handful of events that something on the chart stands for.
import type { EventSummary } from '../../model/event'

export interface EventGroup {
  readonly label: string
  readonly hint?: string
  readonly events: readonly EventSummary[]
  /** What the list opens beside, and where the focus returns. */
  readonly anchor: HTMLElement
  /** What else can be done with them. */
  readonly action: { readonly label: string; readonly run: () => void } | null
}
