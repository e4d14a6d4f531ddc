// An outline that has come: what is wrong with it, or a document whose events are counted by their columns.
import { readOutline } from '../outline/read'
import { fromColumns } from '../query/from-columns'
import { prepare } from '../query/prepared'

/** Reads an outline; see `readOutline`. */
export async function outlined(value: unknown): ReturnType<typeof readOutline> {
  const read = await readOutline(value)
  if (read.ok) prepare(read.document.events, fromColumns(read.document, read.columns))
  return read
}
