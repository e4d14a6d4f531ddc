// The report of an article as one line of JSON and back, so that it can pass through any pipe. It checks no more than
// that the line is one of its own.
import type { ArticleReport } from './report'

/** Raised whenever a report of before cannot be merged with those of now. */
const version = 1

/**
 * One line, without its end. Sets are written as `{"set": […]}`.
 *
 * @example formatReport(report).startsWith('{"report":1,"file":"a.txt"') //=> true
 */
export function formatReport(report: ArticleReport): string {
  const plain = (_: string, value: unknown) => (value instanceof Set ? { set: [...(value as Set<unknown>)] } : value)
  return JSON.stringify({ report: version, ...report }, plain)
}

/** The report in a line; null where the line is none, or one of another version. */
export function parseReport(line: string): ArticleReport | null {
  const revive = (_: string, value: unknown) => (isSet(value) ? new Set(value.set) : value)
  try {
    const { report, ...rest } = JSON.parse(line, revive) as ArticleReport & { report: unknown }
    return report === version && Array.isArray(rest.drafts) && typeof rest.file === 'string' ? rest : null
  } catch {
    return null
  }
}

function isSet(value: unknown): value is { set: unknown[] } {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'set'
}
