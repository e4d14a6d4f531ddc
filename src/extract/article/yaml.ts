// YAML that an editor wrote, read so that nothing in it can stop the compiler: a value, or what is wrong with it.
import { LineCounter, parseDocument } from 'yaml'

/** A value, or what is wrong and, where the text is no YAML at all, in which line. */
export type ReadYaml = { readonly value: unknown } | { readonly problem: string; readonly line: number | null }

/** UTF-16 units; nobody writes more beside an article. */
const longest = 1_000_000

/**
 * Reads one YAML 1.2 document. Aliases that grow beyond all measure and nesting that no stack holds are problems like others.
 *
 * @example readYaml('a: 1') //=> { value: { a: 1 } }
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > longest) return { problem: `more than ${longest} characters`, line: null }
  const counter = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: counter })
    const [syntax] = document.errors
    if (syntax) return { problem: firstLine(syntax.message), line: counter.linePos(syntax.pos[0]).line }
    return { value: document.toJS() as unknown }
  } catch (error) {
    return { problem: error instanceof Error ? firstLine(error.message) : 'unreadable', line: null }
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.trim() ?? ''
}
