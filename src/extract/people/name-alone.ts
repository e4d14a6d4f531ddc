// A name that stands as a heading within an article. It says nothing of what is told under it.
import type { Head } from '../sentence/head'
import type { Reading } from '../sentence/reading'
import { isMark } from '../sentence/units'

/** "Prime Minister X", in a paragraph of its own within an article: the heading of what follows. With a full stop it is a caption. */
export function nameAlone(
  { kind, heads, units, sentence: { paragraph } }: Reading,
  before: Reading | undefined,
  after: Reading | undefined,
): Head | null {
  const [head, ...others] = heads
  const alone = before !== undefined && [before, after].every((other) => other?.sentence.paragraph !== paragraph)
  if (kind !== 'body' || !alone || !after || head?.kind !== 'person' || others.length > 0) return null
  return units.every((unit, at) => isMark(unit, ':') || (at >= head.from && at < head.to)) ? head : null
}
