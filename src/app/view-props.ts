// What everything that can stand in App is given: the whole page, or what another page embeds; and the open event in it.
import type { TimelineDocument } from '../model/document'
import type { EventSummary } from '../model/event'
import type { SourceText } from '../model/source'
import type { Explorer } from './state/explorer.svelte'
import type { OpenedFile } from './page/opened-file'

/** What opens over the whole page, one at a time. */
export type Dialog = 'method' | 'help' | 'download'

interface Reader {
  explorer: Explorer
  loadSource: (id: string) => Promise<SourceText>
  onopen: (id: string) => void
  onclose: () => void
}

export interface ReadingProps extends Reader {
  event: EventSummary
}

export interface ViewProps extends Reader {
  /** Whether there is room for columns. */
  wide: boolean
  /** What can be read and used is there, at its place; what is heavy may still be coming to the place kept for it. */
  onready?: (() => void) | undefined
  /** Shows another document in place of this one; none where the page cannot. */
  onopenfile?: ((document: TimelineDocument, file: OpenedFile) => void) | null
  /** What is to be told of the document, and the way back where it is not the published one; none where all is well. */
  opened?: { readonly file: OpenedFile; readonly back: (() => void) | null } | null
}
