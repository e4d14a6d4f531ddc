// Which files a browser should compile whole while they come, beside the page, instead of function by function once they run.
import type { Rolldown } from 'vite'

/** What V8 looks for in a file's first line (Explicit Compile Hints, Chrome 136); for others it is a comment. */
const hint = '//# allFunctionsCalledOnLoad'

/** Files that are large, and of which most runs before a page answers; by the names of chunks.ts. */
const eager = new Set(['core', 'chart'])

/** The first line of a file. */
export function compileHint({ name }: Pick<Rolldown.RenderedChunk, 'name'>): string {
  return eager.has(name) ? hint : ''
}
