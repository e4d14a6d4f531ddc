// A document in parts: an outline, and shards of at most so many events, each a whole document of its own. It takes events
// one by one, so that a document that no memory holds whole can be written too, and writes no file itself.
import { createHash } from 'node:crypto'
import { frameOf, portionOf } from '../src/export/portion'
import type { TimelineDocument } from '../src/model/document'
import type { Event } from '../src/model/event'
import type { Outline, Shard } from '../src/outline/schema'
import { knownDay } from '../src/outline/slots'
import { OutlineWriter } from '../src/outline/write'

/** How a document can be parted: by calendar year. */
export const shardings = ['year'] as const
export type Sharding = (typeof shardings)[number]

/** A document whose events come one after another, and again when they are asked for again. */
export type Streamed = Omit<TimelineDocument, 'events'> & { readonly events: Iterable<Event> }

/** A reader who opens one event waits for the others in its shard: 500 are about 140 kB on the wire. */
const mostEvents = 500

/**
 * Parts a document. Each shard is handed over when it is whole, in the order of its events; its name carries the hash of
 * its content, so that the same name is the same bytes for ever.
 *
 * @returns the outline that names them.
 */
export async function parted(
  document: Streamed,
  hand: (file: string, content: string) => Promise<void>,
): Promise<Outline> {
  const writer = new OutlineWriter(document)
  const frame = { ...frameOf(document), diagnostics: [] }
  const shards: Shard[] = []
  const pieces = new Map<string, number>()
  let first = 0
  let year = ''
  let events: Event[] = []
  const close = async () => {
    if (events.length === 0) return
    const piece = (pieces.get(year) ?? 0) + 1
    pieces.set(year, piece)
    const content = `${JSON.stringify(portionOf(frame, events))}\n`
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16)
    const file = `shards/${year}-${String(piece)}-${hash}.json`
    await hand(file, content)
    shards.push({ file, first, count: events.length, bytes: Buffer.byteLength(content) })
    first += events.length
    events = []
  }
  for (const event of document.events) {
    const own = knownDay(event.date)?.slice(0, 4) ?? 'undated'
    if (own !== year || events.length === mostEvents) await close()
    year = own
    events.push(event)
    writer.add(event)
  }
  await close()
  return writer.finish(shards)
}

/** An outline as JSON, a member a line, so that two of them can be compared line by line. */
export function* outlinePieces(outline: Outline): Generator<string> {
  let before = '{\n'
  for (const [name, value] of Object.entries(outline)) {
    yield `${before}${JSON.stringify(name)}: ${JSON.stringify(value)}`
    before = ',\n'
  }
  yield '\n}\n'
}
