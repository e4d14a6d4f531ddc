// An outline as the page uses a document: events that can be asked, and the columns they are made of. Everything it holds
// may be wrong and is looked at first; an event that is wrong is left out and told of with its place in the columns.
import { fieldsOf, listOf, type Problem, type Result } from '../export/result'
import { isSound } from '../export/sound'
import type { EventColumns } from '../model/columns'
import type { TimelineSummary } from '../model/document'
import type { Event } from '../model/event'
import { limits } from '../model/limits'
import { picked, takeColumns } from './columns'
import { EventReader, OutlineEvent } from './events'
import { Ids } from './ids'
import type { Outline, Shard } from './schema'
import { takeSources } from './source-columns'
import { takeTables } from './tables'
import { Taker } from './take'

type Unread = Extract<Result, { readonly ok: false }>

/** What stands in an outline. */
export interface Read {
  readonly ok: true
  readonly document: TimelineSummary
  readonly columns: EventColumns
  readonly leftOut: readonly Problem[]
  readonly shards: readonly Shard[]
  /** By event of the document, which of all events of the shards it is; null where none was left out. */
  readonly numbers: readonly number[] | null
}

/** A document has at least one event; the frame of an outline is looked at as a document of this one. */
const plainEvent: Event = {
  ...{ id: '-', type: 'other', status: 'occurred', channel: 'state', title: { en: '-' }, origin: 'edited' },
  date: { edtf: '', earliest: null, latest: null, certainty: 'undated', because: [] },
  ...{ participants: [], countries: [], place: null, evidence: [] },
}

/**
 * Reads an outline.
 *
 * @param value what stood in a file, of which nothing is known but that it has an `outline`.
 * @example (await readOutline({ outline: 2 })).ok //=> false
 */
export async function readOutline(value: unknown): Promise<Read | Unread> {
  const no = (code: Problem['code'], path: string): Unread => ({ ok: false, problem: { code, path, event: null } })
  const fields = fieldsOf(value)
  if (!fields) return no('kind', '')
  if (fields['outline'] !== 1) return no('version', '/outline')
  const take = new Taker()
  const tables = takeTables(fields, take)
  const told = takeSources(fields['sources'], take)
  const early = take.problem()
  if (early) return { ok: false, problem: early }

  // what an outline has in common with a document is looked at as one
  const { title, window, home, entities } = fields as unknown as Outline
  const frame = { version: 1, title, window, home, entities, sources: told, events: [plainEvent], diagnostics: [] }
  const sound: Result = isSound(frame)
    ? { ok: true, document: frame, leftOut: [] }
    : (await import('../export/check')).checkDocument(frame)
  if (!sound.ok) return sound
  const { document } = sound
  const stay = new Set<unknown>([...document.entities, ...document.sources])
  const whole = listOf(entities).length + told.length === stay.size
  const kept = <One>(all: readonly One[]) => (whole ? all : all.map((one) => (stay.has(one) ? one : null)))
  const [people, sources] = [kept(entities), kept(told)]
  const taken = takeColumns(
    fields,
    tables,
    people,
    sources.map((source) => source !== null),
    take,
  )
  const { bad } = taken
  let { columns } = taken
  let at = 0
  for (const [number, { first, count }] of tables.shards.entries()) {
    if (first !== at || count === 0) take.refuse('value', `/shards/${String(number)}/first`)
    at += count
  }
  if (at !== columns.count) take.refuse('value', '/shards')
  const late = take.problem()
  if (late) return { ok: false, problem: late }

  let reader = new EventReader(columns, tables, people, sources)
  const leftOut: Problem[] = [...sound.leftOut]
  let numbers: number[] | null = null
  const leaveOut = () => {
    for (const [event, { code, path }] of bad) {
      // of an event that names what is not there nobody can say what it is called
      const id = code === 'duplicate' ? reader.idAt(event) : null
      leftOut.push({ code, path: `${path}/${String(numbers?.[event] ?? event)}`, event: id })
    }
    const rest = Array.from({ length: columns.count }, (_, event) => event).filter((event) => !bad.has(event))
    numbers = rest.map((event) => numbers?.[event] ?? event)
    columns = picked(columns, rest)
    reader = new EventReader(columns, tables, people, sources)
    bad.clear()
  }
  if (bad.size > 0) leaveOut()
  const idsOf = (of: EventReader) =>
    new Ids(
      of.columns.count,
      (event, say) => {
        of.spellId(event, say)
      },
      limits.id,
    )
  let ids = idsOf(reader)
  for (const event of ids.tooLong) bad.set(event, { code: 'too-long', path: '/events/id' })
  for (const event of ids.twice) bad.set(event, { code: 'duplicate', path: '/events/id' })
  if (bad.size > 0) {
    leaveOut()
    ids = idsOf(reader)
  }
  if (columns.count === 0) return leftOut[0] ? { ok: false, problem: leftOut[0] } : no('no-events', '/events')
  const from = reader
  const events = Array.from({ length: columns.count }, (_, event) => new OutlineEvent(from, event))
  // a source that was left out leaves those after it a place further on
  const places = sources.map(((place) => (source) => (source === null ? -1 : place++))(0))
  const source = whole ? columns.source : columns.source.map((from) => places[from] ?? 0)
  return {
    ok: true,
    document: { ...document, events },
    columns: {
      ...{ ...columns, source, indexOf: (id) => ids.indexOf(id) },
      titleForm: (form) => from.titleForm(form),
      slotReader: (slot) => from.slotReader(slot),
      slotText: (slot, filling, lang) => from.slotText(slot, filling, lang),
      officeOf: (part) => from.officeOf(part),
    },
    ...{ leftOut, numbers, shards: tables.shards },
  }
}
