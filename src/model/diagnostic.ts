// What the compiler has to say about its input: values, never exceptions.
import type { Static } from 'typebox'
import type { diagnosticSchema } from './schema'
import type { Span } from './span'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

export type Diagnostic = Readonly<Static<typeof diagnosticSchema>>

interface Entry {
  readonly severity: Severity
  /** English, `{name}` for an argument. Says what is wrong and what to do. */
  readonly message: string
}

/** Every diagnostic there is. A new one is a row here and a case under tests/cases. */
export const diagnostics = {
  'file-unreadable': { severity: 'error', message: 'It cannot be read: {problem}.' },
  'file-name': {
    severity: 'error',
    message: 'Its name cannot name an article: {problem}. Give the file another name.',
  },
  'file-duplicate': {
    severity: 'error',
    message: '{other} has the same name, at least where capitals do not count. Give one of the two another name.',
  },
  'file-empty': { severity: 'error', message: 'The file is empty. Put the article text into it or remove it.' },
  'file-not-utf8': { severity: 'error', message: 'Byte {offset} is not UTF-8. Save the file as UTF-8.' },
  'file-hidden-marks': {
    severity: 'warning',
    message: '{count} hidden direction marks, first {character}. They are kept in quotes and ignored in reading.',
  },
  'file-markup': { severity: 'warning', message: '{count} HTML tags, first {text}. They are left out of the reading.' },
  'file-long-line': {
    severity: 'warning',
    message: 'A line of {length} characters. Only its first {limit} are read; put each paragraph on its own line.',
  },
  'names-none': { severity: 'warning', message: 'No known name in this article. Add people or places to the lexicon.' },
  'date-year-inferred': {
    severity: 'warning',
    message: '{text} has no year; {year} was inferred. Put the day of publication into the sidecar to make sure.',
  },
  'date-year-unknown': {
    severity: 'warning',
    message: '{text} has no year and nothing here tells it. Put the day of publication into the sidecar.',
  },
  'date-conflict': { severity: 'warning', message: '{text} and {other} cannot both be true; {kept} was kept.' },
  'date-invalid': { severity: 'warning', message: 'There is no such day: {text}. Only its month was read.' },
  'dates-none': { severity: 'warning', message: 'No date in this article. Its events stay undated.' },
  'language-unknown': {
    severity: 'error',
    message: 'No language of the lexicon is recognised here; nothing was read.',
  },
  'entity-unknown': {
    severity: 'warning',
    message: '{name} is not in the lexicon. Made a provisional entity; to settle it add to people.yaml: {row}',
  },
  'sidecar-syntax': { severity: 'error', message: 'Line {line}: not YAML: {problem}' },
  'sidecar-invalid': { severity: 'error', message: 'Not a valid sidecar: {problem}' },
  'sidecar-orphan': { severity: 'warning', message: 'No article {article} stands beside this sidecar.' },
  'correction-unmatched': {
    severity: 'error',
    message: 'Correction {number} ({action}) matches no event "{event}". Fix its event or remove it.',
  },
  'corpus-invalid': { severity: 'error', message: 'Not a valid corpus.yaml: {problem}' },
  'lexicon-syntax': { severity: 'error', message: 'Line {line}: not YAML: {problem}' },
  'lexicon-row': { severity: 'error', message: 'Line {line}: not a valid row: {problem}' },
  'lexicon-duplicate': { severity: 'error', message: 'Line {line}: {id} stands already in line {first}.' },
  'lexicon-reference': { severity: 'error', message: 'Line {line}: there is no {kind} {id}.' },
  'lexicon-clash': { severity: 'error', message: 'Line {line}: the form {form} of {id} is one of {other} too.' },
  'lexicon-hidden-character': { severity: 'error', message: 'Line {line}: an invisible character, {character}.' },
  'lexicon-pattern': { severity: 'error', message: 'Line {line}: {text} looks like a pattern; forms are plain words.' },
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
  const place = span && { start: span.start, end: span.end }
  return { code, severity: diagnostics[code].severity, file, span: place, args: { ...args } }
}
