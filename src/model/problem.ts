// What can be wrong with a file that is to be shown: codes. The words are in i18n.

/** Every way in which a file can be wrong; each has its sentence in i18n. */
export const problemCodes = [
  'not-json',
  'unknown-format',
  'outline',
  'version',
  'no-events',
  'too-large',
  'too-many',
  'too-long',
  'missing',
  'unexpected',
  'kind',
  'value',
  'reference',
  'duplicate',
  'day',
] as const
export type ProblemCode = (typeof problemCodes)[number]
