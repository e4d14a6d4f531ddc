// An outline that has come: what is wrong with it, or a document whose events are counted by their columns, and what
// fetches their quotes.
import type { Shards } from '../app/state/shards'
import { readOutline } from '../outline/read'
import { fromColumns } from '../query/from-columns'
import { prepare } from '../query/prepared'
import { shardLoader } from './shards'

/** Reads an outline; see `readOutline`. `shardsAt` takes the absolute address of the outline, or of anything beside it. */
export async function outlined(value: unknown) {
  const read = await readOutline(value)
  if (!read.ok) return read
  prepare(read.document.events, fromColumns(read.document, read.columns))
  const shardsAt = (base: string): Shards => shardLoader(base, read)
  return { ...read, shardsAt }
}
