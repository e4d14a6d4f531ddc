// What the compiler prints: diagnostics one a line, then a summary. Quoted words are isolated, so that lines keep their order.
import type { Compiled } from '../src/extract/compile'
import { diagnostics, type Diagnostic, type DiagnosticCode } from '../src/model/diagnostic'
import { isolate } from '../src/text/bidi'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufeff]/u

function messageOf({ code, args }: Diagnostic): string {
  const message = code in diagnostics ? diagnostics[code as DiagnosticCode].message : code
  return message.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = String(args[name] ?? '')
    return rightToLeft.test(value) ? isolate(value) : value
  })
}

/** Line and column, counted from 1, of a UTF-16 offset. */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return { line, column: offset - before.lastIndexOf('\n') }
}

/**
 * A diagnostic as a compiler prints it: "seeds/a.txt:5:120 warning code: message".
 *
 * @param text the article's text; null where the diagnostic is about no article.
 */
export function printDiagnostic(item: Diagnostic, dir: string, text: string | null): string {
  const at = item.span && text !== null ? position(text, item.span.start) : null
  const line = at ? `:${at.line}:${at.column}` : ''
  const words = item.span && text !== null ? ` ${isolate(text.slice(item.span.start, item.span.end).slice(0, 60))}` : ''
  return `${dir}/${item.file}${line} ${item.severity} ${item.code}:${words} ${messageOf(item)}`
}

/** One paragraph of figures. */
export function summary({ document, sentences, diagnostics: found }: Compiled, milliseconds: number): string {
  const codes = new Map<string, number>()
  for (const { code } of found) codes.set(code, (codes.get(code) ?? 0) + 1)
  const undated = document.events.filter((event) => event.date.certainty === 'undated').length
  return [
    `${document.sources.length} articles, ${sentences} sentences, ${document.events.length} events, ${undated} undated`,
    ...[...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${count} ${code}`),
    `${Math.round(milliseconds)} ms`,
  ].join('; ')
}
