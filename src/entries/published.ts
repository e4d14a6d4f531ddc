// The document that is built into a page, whether it stands in one file or in shards. Run by the build, never in a browser.
import type { TimelineDocument, TimelineSummary } from '../model/document'
import type { Event } from '../model/event'
import { readOutline } from '../outline/read'

/** As many as the page shows before its script. */
const most = 500

/**
 * The document in what stands in `timeline.json`. Of an outline only the first events have their quotes.
 *
 * @param shard reads a shard by its name.
 * @throws where it is an outline that cannot be read; ours can.
 * @example (await published(document, () => document)) === document //=> true
 */
export async function published(value: object, shard: (file: string) => TimelineDocument): Promise<TimelineSummary> {
  if (!('outline' in value)) return value as TimelineDocument
  const read = await readOutline(value)
  if (!read.ok) throw new Error(`timeline.json: ${read.problem.code} ${read.problem.path}`)
  const whole: Event[] = []
  for (const { file } of read.shards) {
    if (whole.length >= most) break
    whole.push(...shard(file).events)
  }
  return { ...read.document, events: read.document.events.map((event, at) => whole[at] ?? event) }
}
