// What the compiler has to say about its input: values, never exceptions.
import Type, { type Static } from 'typebox'
import { Span } from './span'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

export const Diagnostic = Type.Object(
  {
    code: Type.String({ description: 'A key of the message table.' }),
    severity: Type.Enum(severities),
    file: Type.String(),
    span: Type.Union([Span, Type.Null()], {
      description: 'Where in the file, null where it is about the whole of it.',
    }),
    args: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  },
  { additionalProperties: false },
)
export type Diagnostic = Readonly<Static<typeof Diagnostic>>

interface Entry {
  readonly severity: Severity
  /** English, `{name}` for an argument. Says what is wrong and what to do. */
  readonly message: string
}

/** Every diagnostic there is. A new one is a row here and a case under tests/cases. */
export const diagnostics = {
  'file-empty': { severity: 'error', message: 'The file is empty. Put the article text into it or remove it.' },
  'file-not-utf8': { severity: 'error', message: 'Byte {offset} is not UTF-8. Save the file as UTF-8.' },
} as const satisfies Record<string, Entry>
export type DiagnosticCode = keyof typeof diagnostics

/**
 * A diagnostic with the severity of its code.
 *
 * @param span UTF-16 offsets in the file's text, null where it is about the whole file.
 * @example diagnostic('file-empty', 'a.txt', null, {}).severity //=> 'error'
 */
export function diagnostic(
  code: DiagnosticCode,
  file: string,
  span: Span | null,
  args: Readonly<Record<string, string | number>>,
): Diagnostic {
  return { code, severity: diagnostics[code].severity, file, span, args: { ...args } }
}
