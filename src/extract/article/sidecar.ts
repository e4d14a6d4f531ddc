// What an editor wrote beside an article: where it came from, and corrections with their reasons.
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'
import { diagnostic, type Diagnostic } from '../../model/diagnostic'
import { channels, eventTypes, roles, statuses } from '../../model/event'
import { localizedSchema } from '../../model/schema'
import { readYaml } from './yaml'

const closed = { additionalProperties: false }
const Reason = Type.String({ minLength: 1, description: 'Why; shown to readers.' })
const EventId = Type.String({ minLength: 1, description: 'Id of the event as compiled.' })

/** What an editor may set; a date is EDTF. */
export const Fields = Type.Object(
  {
    type: Type.Optional(Type.Enum(eventTypes)),
    status: Type.Optional(Type.Enum(statuses)),
    channel: Type.Optional(Type.Enum(channels)),
    title: Type.Optional(localizedSchema),
    date: Type.Optional(Type.String()),
    participants: Type.Optional(Type.Array(Type.Object({ entity: Type.String(), role: Type.Enum(roles) }, closed))),
    countries: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }))),
    place: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  },
  closed,
)
export type Fields = Static<typeof Fields>

export const Correction = Type.Union([
  Type.Object({ action: Type.Literal('change'), event: EventId, fields: Fields, reason: Reason }, closed),
  Type.Object({ action: Type.Literal('hide'), event: EventId, reason: Reason }, closed),
  Type.Object({ action: Type.Literal('merge'), event: EventId, into: EventId, reason: Reason }, closed),
  Type.Object(
    { action: Type.Literal('split'), event: EventId, parts: Type.Array(Fields, { minItems: 2 }), reason: Reason },
    closed,
  ),
  Type.Object(
    { action: Type.Literal('add'), fields: Fields, quote: Type.Optional(Type.String()), reason: Reason },
    closed,
  ),
])
export type Correction = Static<typeof Correction>

const Metadata = {
  title: Type.Optional(Type.String({ minLength: 1 })),
  url: Type.Optional(Type.String({ pattern: '^https?://' })),
  publisher: Type.Optional(Type.String({ minLength: 1 })),
  published: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  lang: Type.Optional(Type.String({ minLength: 2 })),
}
const SidecarFile = Type.Object({ ...Metadata, corrections: Type.Optional(Type.Array(Correction)) }, closed)

export type SidecarMetadata = Omit<Static<typeof SidecarFile>, 'corrections'>

export interface Sidecar {
  readonly metadata: SidecarMetadata
  readonly corrections: readonly Correction[]
}

export const noSidecar: Sidecar = { metadata: {}, corrections: [] }

/**
 * Reads `NAME.yaml`. One that cannot be used is as if it were not there, with an error that says why.
 *
 * @example readSidecar('a.yaml', 'published: 2025-11-01').sidecar.metadata.published //=> '2025-11-01'
 */
export function readSidecar(file: string, text: string): { sidecar: Sidecar; diagnostics: Diagnostic[] } {
  const read = readYaml(text)
  if ('problem' in read) {
    const { problem, line } = read
    const found =
      line === null
        ? diagnostic('sidecar-invalid', file, null, { problem })
        : diagnostic('sidecar-syntax', file, null, { line, problem })
    return { sidecar: noSidecar, diagnostics: [found] }
  }
  const value = read.value ?? {}
  if (!Value.Check(SidecarFile, value)) {
    const [problem] = Value.Errors(SidecarFile, value)
    const args = { problem: `${problem?.instancePath ?? ''} ${problem?.message ?? ''}`.trim() }
    return { sidecar: noSidecar, diagnostics: [diagnostic('sidecar-invalid', file, null, args)] }
  }
  const { corrections = [], ...metadata } = value
  return { sidecar: { metadata, corrections }, diagnostics: [] }
}
