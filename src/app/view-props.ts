// What everything that can stand in App is given: the whole page, or what another page embeds.
import type { TimelineDocument } from '../model/document'
import type { SourceText } from '../model/source'
import type { Explorer } from './explorer.svelte'
import type { OpenedFile } from './opened-file'

export interface ViewProps {
  explorer: Explorer
  loadSource: (id: string) => Promise<SourceText>
  /** Whether there is room for columns. */
  wide: boolean
  onopen: (id: string) => void
  onclose: () => void
  /** Shows another document in place of this one; none where the page cannot. */
  onopenfile?: ((document: TimelineDocument, file: OpenedFile) => void) | null
  /** What is to be told of the document, and the way back where it is not the published one; none where all is well. */
  opened?: { readonly file: OpenedFile; readonly back: (() => void) | null } | null
}
