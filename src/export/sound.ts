// Whether all of a document is as it should be: what documentSchema and check.ts say, in little code, once over the data,
// since every page needs it before it can show anything. What is wrong it does not say: that is for check.ts.
import { certainties } from '../model/date'
import type { TimelineDocument } from '../model/document'
import { entityKinds, type Entity } from '../model/entity'
import { channels, eventTypes, roles, statuses, type Event } from '../model/event'
import { limits } from '../model/limits'
import { reasonCodes } from '../model/reason'
import type { Source } from '../model/source'
import { dayStart } from '../query/time'

/** Whether a value is as it should be. */
export type Test = (value: unknown) => boolean
type Tests = Readonly<Record<string, Test>>

export const isText: Test = (value) => typeof value === 'string' && value.length <= limits.text
const isId: Test = (value) => typeof value === 'string' && value.length <= limits.id
const isOffset: Test = (value) => Number.isInteger(value) && (value as number) >= 0
const isDay: Test = (value) => typeof value === 'string' && !Number.isNaN(dayStart(value))
const isWords: Test = (value) => isText(value) && value !== ''
export const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)
const matching =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
export const among = (known: readonly string[]): Test => {
  const all = new Set<unknown>(known)
  return (value) => all.has(value)
}
export const list =
  (test: Test, most: number = limits.list): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(test)
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An object with all of the first, maybe some of the second, and nothing else. */
export function fields(needed: Tests, possible: Tests = {}): Test {
  const tests: Tests = { ...needed, ...possible }
  const names = Object.keys(tests)
  const least = Object.keys(needed).length
  return (value) => {
    let found = 0
    return (
      isFields(value) &&
      names.every((name, at) => (tests[name]?.(value[name]) ? ++found : at >= least && value[name] === undefined)) &&
      Object.keys(value).length === found
    )
  }
}
/** An object of any names like this one, at least so many. */
export const named =
  (name: RegExp, test: Test, least = 0): Test =>
  (value) => {
    if (!isFields(value)) return false
    const names = Object.keys(value)
    return (
      names.length >= least && names.length <= limits.list && names.every((one) => name.test(one) && test(value[one]))
    )
  }

export const localized = named(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, isText, 1)
const termDate = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const optional = orNull(isText)

const isOffice = fields({ label: localized }, { of: localized, from: termDate, to: termDate })

/** Whether a value is an entity, by itself. */
export const isEntity = fields(
  { id: isId, kind: among(entityKinds), labels: localized, forms: list(isText), country: optional },
  { offices: list(isOffice), provisional: (value) => typeof value === 'boolean' },
) as (value: unknown) => value is Entity

/** Whether a value is a source, by itself. */
export const isSource = fields({
  ...{ id: isId, file: isText, lang: isText, title: isText },
  ...{ publisher: optional, url: optional, published: optional },
}) as (value: unknown) => value is Source

const isDate = fields({
  ...{ edtf: isText, earliest: orNull(isDay), latest: orNull(isDay), certainty: among(certainties) },
  because: list(
    fields({
      code: among(reasonCodes),
      args: named(/^/, (value) => isText(value) || Number.isFinite(value)),
    }),
  ),
})
const isEvidence = fields({
  ...{ source: isText, start: isOffset, end: isOffset, exact: isWords, prefix: isText, suffix: isText },
})

/** Whether a value is an event, but for whom and what it names. */
export const isEvent = fields({
  ...{ id: isId, type: among(eventTypes), status: among(statuses), channel: among(channels) },
  ...{ title: localized, date: isDate, countries: list(isText), place: optional },
  participants: list(fields({ entity: isText, role: among(roles) }, { office: localized })),
  evidence: list(isEvidence),
  origin: among(['extracted', 'edited']),
}) as (value: unknown) => value is Event

const isHead = fields({
  ...{ version: (value: unknown) => value === 1, title: localized, home: optional, diagnostics: Array.isArray },
  window: fields({ start: isDay, end: isDay }),
  ...{ entities: list(isEntity, limits.entities), sources: list(isSource, limits.events) },
  events: (value) => list(isEvent, limits.events)(value) && (value as readonly unknown[]).length > 0,
}) as (value: unknown) => value is TimelineDocument

const inOrder = (first: string | null, last: string | null) => first === null || last === null || first <= last

/**
 * Whether an event's days follow one another, and whom and what it names is there. A country needs no entity: the platform
 * knows its name.
 */
export function holdsTogether(
  { date, participants, place, evidence }: Event,
  entities: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): boolean {
  const known = (id: string) => entities.has(id) || /^[A-Z]{2}$/.test(id)
  return (
    inOrder(date.earliest, date.latest) &&
    participants.every(({ entity }) => known(entity)) &&
    (place === null || known(place)) &&
    evidence.every(({ source }) => sources.has(source))
  )
}

/**
 * Whether a value is a document of which nothing need be left out.
 *
 * @example isSound({ version: 1 }) //=> false
 */
export function isSound(value: unknown): value is TimelineDocument {
  if (!isHead(value) || !inOrder(value.window.start, value.window.end)) return false
  const [entities, sources, events] = [value.entities, value.sources, value.events].map(
    (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id)),
  )
  return (
    entities?.size === value.entities.length &&
    sources?.size === value.sources.length &&
    events?.size === value.events.length &&
    value.events.every((event) => holdsTogether(event, entities, sources))
  )
}
