// An editor's corrections: they win over the extractor, and one that fits nothing is an error that names it.
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import type { EventDate } from '../../model/date'
import { edtfBounds, formatEdtf, parseEdtf } from '../../model/edtf'
import type { Event } from '../../model/event'
import type { Evidence } from '../../model/evidence'
import { reason } from '../../model/reason'
import type { Source } from '../../model/source'
import { quote } from './document'
import { sidecarName } from './report'
import type { Correction, Fields, Sidecar } from '../article/sidecar'

export interface FileSidecar {
  readonly file: string
  readonly sidecar: Sidecar
}

/**
 * Applies the corrections of all sidecars, in the order of the files and of the corrections in them.
 *
 * @param texts verbatim texts by source id.
 */
export function applyCorrections(
  events: readonly Event[],
  sidecars: readonly FileSidecar[],
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): { events: Event[]; diagnostics: Diagnostic[] } {
  let current = [...events]
  const diagnostics: Diagnostic[] = []
  const byFile = new Map(sources.map((source) => [sidecarName(source.file), source]))
  for (const { file, sidecar } of sidecars) {
    const source = byFile.get(file)
    for (const [index, correction] of sidecar.corrections.entries()) {
      const text = source ? (texts.get(source.id) ?? '') : ''
      const { result, unmatched } = apply(current, correction, source?.id ?? '', text)
      if (unmatched === null) current = result
      else {
        const args = { number: index + 1, action: correction.action, event: unmatched }
        diagnostics.push(diagnostic('correction-unmatched', file, null, args))
      }
    }
  }
  return { events: current, diagnostics }
}

interface Applied {
  readonly result: Event[]
  /** What the correction names and nothing bears; null where it was applied. */
  readonly unmatched: string | null
}

function apply(events: readonly Event[], correction: Correction, source: string, text: string): Applied {
  const failed = (unmatched: string): Applied => ({ result: [...events], unmatched })
  if (correction.action === 'add') {
    const evidence = evidenceOf(correction.quote, source, text)
    if (evidence === null) return failed(correction.quote ?? '')
    const added = edit(blank, correction.fields, correction.reason)
    const id = `${added.date.edtf.replace(/[^0-9-]/gu, '')}-${added.type}-${added.participants.map((party) => party.entity.toLowerCase()).join('-')}`
    return { result: [...events, { ...added, id: unused(id, events), evidence }], unmatched: null }
  }
  const target = events.find((event) => event.id === correction.event)
  if (!target) return failed(correction.event)
  const replace = (...by: Event[]): Applied => ({
    result: events.flatMap((event) => (event === target ? by : [event])),
    unmatched: null,
  })
  switch (correction.action) {
    case 'hide':
      return replace()
    case 'change':
      return replace(edit(target, correction.fields, correction.reason))
    case 'split':
      return replace(
        ...correction.parts.map((fields, index) => ({
          ...edit(target, fields, correction.reason),
          id: `${target.id}-part-${index + 1}`,
        })),
      )
    case 'merge': {
      const into = events.find((event) => event.id === correction.into)
      if (!into || into === target) return failed(correction.into)
      const whole = united(into, target, correction.reason)
      return {
        result: events.flatMap((event) => (event === target ? [] : event === into ? [whole] : [event])),
        unmatched: null,
      }
    }
  }
}

const unknown: EventDate = { edtf: 'XXXX', earliest: null, latest: null, certainty: 'undated', because: [] }

const blank: Event = {
  id: '',
  type: 'other',
  status: 'occurred',
  channel: 'state',
  title: { en: 'Event' },
  date: unknown,
  participants: [],
  countries: [],
  place: null,
  evidence: [],
  origin: 'edited',
}

function edit(event: Event, fields: Fields, why: string): Event {
  const { date, ...others } = fields
  const because = reason('edited', { reason: why })
  const changed: Event = { ...event, ...(others as Partial<Event>), origin: 'edited' }
  if (date === undefined) return { ...changed, date: { ...event.date, because: [...event.date.because, because] } }
  const edtf = parseEdtf(date)
  const bounds = edtf ? edtfBounds(edtf) : { earliest: null, latest: null }
  const certainty = edtf && bounds.earliest !== null ? 'stated' : 'undated'
  return { ...changed, date: { edtf: edtf ? formatEdtf(edtf) : 'XXXX', ...bounds, certainty, because: [because] } }
}

function united(into: Event, from: Event, why: string): Event {
  const more = from.participants.filter((party) => !into.participants.some((known) => known.entity === party.entity))
  const evidence = from.evidence.filter(
    (item) => !into.evidence.some((known) => known.source === item.source && known.start === item.start),
  )
  return {
    ...edit(into, {}, why),
    participants: [...into.participants, ...more],
    countries: [...new Set([...into.countries, ...from.countries])].sort(),
    evidence: [...into.evidence, ...evidence],
  }
}

/** An id no event has, numbered from 2 where the plain one is taken. */
function unused(id: string, events: readonly Event[]): string {
  const taken = new Set(events.map((event) => event.id))
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`
  return free
}

/** Where the editor's quote stands; null where it does not. */
function evidenceOf(words: string | undefined, source: string, text: string): Evidence[] | null {
  if (words === undefined) return []
  const start = text.indexOf(words)
  return start < 0 ? null : [quote(source, text, { start, end: start + words.length })]
}
