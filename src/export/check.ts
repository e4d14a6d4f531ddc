// Whether a value is a document that the page can show. One bad event is left out and named; it repairs nothing.
// The schema is walked, not compiled: compiling needs eval, which a strict policy forbids.
import { Errors } from 'typebox/schema'
import type { TimelineDocument } from '../model/document'
import type { Entity } from '../model/entity'
import type { Event } from '../model/event'
import { limits } from '../model/limits'
import type { ProblemCode } from '../model/problem'
import { documentSchema, entitySchema, eventSchema, sourceSchema } from '../model/schema'
import type { Source } from '../model/source'
import { dayStart } from '../query/time'
import { failed, fieldsOf, listOf, type Problem, type Result } from './result'
import { holdsTogether, isEntity, isEvent, isSource } from './sound'

const parts = ['entities', 'sources', 'events', 'diagnostics'] as const
const codes: Readonly<Record<string, ProblemCode>> = {
  required: 'missing',
  // of a field that is not to be there, its schema is `false`
  boolean: 'unexpected',
  type: 'kind',
}

/** The first complaint of a schema, null where there is none. */
function complaint(schema: object, value: unknown): Pick<Problem, 'code' | 'path'> | null {
  const [fits, errors] = Errors(schema as Parameters<typeof Errors>[0], value)
  const [first] = errors
  if (fits || !first) return null
  const [missing] = first.keyword === 'required' ? first.params.requiredProperties : []
  return {
    code: codes[first.keyword] ?? 'value',
    path: `${first.instancePath}${missing === undefined ? '' : `/${missing}`}`,
  }
}

/** The first text or list that is longer than is taken; for what fits its schema, which is never deep. */
function excess(value: unknown, path = '', name = ''): Pick<Problem, 'code' | 'path'> | null {
  if (typeof value === 'string')
    return value.length > (name === 'id' ? limits.id : limits.text) ? { code: 'too-long', path } : null
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value)
  if (entries.length > limits.list) return { code: 'too-many', path }
  for (const [key, inner] of entries) {
    const found = excess(inner, `${path}/${pointer(key)}`, key)
    if (found) return found
  }
  return null
}
/** RFC 6901. */
const pointer = (key: string) => key.replace(/~/g, '~0').replace(/\//g, '~1')

/** Those of a list that fit their schema and are the first of their id; the others are told of. */
function fitting(
  schema: object,
  isSound: (value: unknown) => boolean,
  list: string,
  values: readonly unknown[],
  leftOut: Problem[],
): readonly { readonly value: unknown; readonly path: string }[] {
  const ids = new Set<string>()
  return values.flatMap((value, at) => {
    const path = `/${list}/${String(at)}`
    const id = fieldsOf(value)?.['id']
    const event = list === 'events' && typeof id === 'string' ? id : null
    const found = isSound(value) ? null : (complaint(schema, value) ?? wrongDay(value) ?? excess(value))
    if (found) leftOut.push({ code: found.code, path: path + found.path, event })
    else if (ids.has(id as string)) leftOut.push({ code: 'duplicate', path: `${path}/id`, event })
    else {
      ids.add(id as string)
      return [{ value, path }]
    }
    return []
  })
}

const isDay = (day: string | null) => day === null || !Number.isNaN(dayStart(day))

/** Of an event that fits its schema: which of its days is none. */
function wrongDay(value: unknown): Pick<Problem, 'code' | 'path'> | null {
  const { date } = value as Partial<Event>
  for (const end of ['earliest', 'latest'] as const)
    if (date && !isDay(date[end])) return { code: 'day', path: `/date/${end}` }
  return null
}

/** What the schema cannot say of an event: that its days follow one another and that whom it names is there. */
function objection(
  event: Event,
  entities: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Pick<Problem, 'code' | 'path'> | null {
  if (holdsTogether(event, entities, sources)) return null
  const { participants, place, evidence } = event
  const alone = (part: Partial<Event>) =>
    holdsTogether({ ...event, participants: [], place: null, evidence: [], ...part }, entities, sources)
  if (!alone({})) return { code: 'day', path: '/date' }
  const stranger = participants.findIndex((one) => !alone({ participants: [one] }))
  if (stranger >= 0) return { code: 'reference', path: `/participants/${String(stranger)}/entity` }
  if (!alone({ place })) return { code: 'reference', path: '/place' }
  const uncited = evidence.findIndex((one) => !alone({ evidence: [one] }))
  return { code: 'reference', path: `/evidence/${String(uncited)}/source` }
}

/** The lists of a document, and how long each may be. */
const longest = { entities: limits.entities, sources: limits.events, events: limits.events } as const

/**
 * The document a value holds. An event, entity or source that is wrong is left out and told of with its path; without
 * its head or without a single event there is no document.
 *
 * @example checkDocument({ version: 2 }) //=> { ok: false, problem: { code: 'version', path: '/version', event: null } }
 */
export function checkDocument(value: unknown): Result {
  const fields = fieldsOf(value)
  if (!fields) return failed('kind')
  if (fields['version'] !== 1) return failed('version', '/version')
  for (const part of parts) if (!Array.isArray(fields[part])) return failed('missing', `/${part}`)
  for (const [part, most] of Object.entries(longest))
    if (listOf(fields[part]).length > most) return failed('too-many', `/${part}`)
  const bare = { ...fields, entities: [], sources: [], events: [], diagnostics: [] }
  const head = complaint(documentSchema, bare) ?? excess(bare)
  if (head) return failed(head.code, head.path)
  const { window } = fields as unknown as TimelineDocument
  if (!isDay(window.start) || !isDay(window.end) || window.start > window.end) return failed('day', '/window')

  const leftOut: Problem[] = []
  const entities = fitting(entitySchema, isEntity, 'entities', listOf(fields['entities']), leftOut).map(
    ({ value }) => value as Entity,
  )
  const sources = fitting(sourceSchema, isSource, 'sources', listOf(fields['sources']), leftOut).map(
    ({ value }) => value as Source,
  )
  const entityIds = new Set(entities.map(({ id }) => id))
  const sourceIds = new Set(sources.map(({ id }) => id))
  const events = fitting(eventSchema, isEvent, 'events', listOf(fields['events']), leftOut).flatMap(
    ({ value: checked, path }) => {
      const event = checked as Event
      const found = objection(event, entityIds, sourceIds)
      if (!found) return [event]
      leftOut.push({ code: found.code, path: path + found.path, event: event.id })
      return []
    },
  )
  if (events.length === 0) return leftOut[0] ? { ok: false, problem: leftOut[0] } : failed('no-events', '/events')
  const document = {
    ...(fields as unknown as TimelineDocument),
    entities,
    sources,
    events,
    // what the compiler had to say concerns whoever compiles
    diagnostics: [],
  }
  return { ok: true, document, leftOut }
}
