// The reports of all articles of a folder: by this thread where they are few, by a pool of threads where they are many.
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Tinypool } from 'tinypool'
import { Reporter, type ArticleReport } from '../src/extract/corpus/report'
import { bundled } from './bundle.mjs'
import { reportArticle, type ArticleName } from './folder'
import type { LoadedLexicon } from './lexicon-store'
import type { WorkerSetting } from './report-worker'

/** Articles a thread is given at a time. */
const chunkSize = 32
/** With fewer articles for each, the start of a thread, about a second, is not worth it. */
const articlesPerThread = 250

export interface ReportOptions {
  /** 0: no other thread. Left out: by the number of articles and of processors. */
  readonly threads?: number | undefined
  /** Told how many articles are done, now and then. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/**
 * How many threads a number of articles is worth.
 *
 * @example threadsFor(20_000, 2) //=> 2
 */
export function threadsFor(articles: number, processors: number): number {
  const threads = Math.min(processors, Math.floor(articles / articlesPerThread))
  return threads < 2 ? 0 : threads
}

/**
 * Reads and extracts articles. The reports come in the order of the names, whatever the number of threads.
 */
export async function reportFolder(
  dir: string,
  names: readonly ArticleName[],
  { lexicon, data }: LoadedLexicon,
  { threads = threadsFor(names.length, availableParallelism()), onProgress }: ReportOptions = {},
): Promise<ArticleReport[]> {
  const chunks = chunksOf(names)
  let done = 0
  const note = (reports: readonly ArticleReport[]) => {
    done += reports.length
    onProgress?.(done)
    return reports
  }
  if (threads === 0) {
    const reporter = new Reporter(lexicon)
    return chunks.flatMap((chunk) => note(chunk.map((name) => reportArticle(reporter, dir, name))))
  }
  const pool = new Tinypool({
    filename: pathToFileURL(await bundled('report-worker')).href,
    name: 'reportAll',
    minThreads: threads,
    maxThreads: threads,
    workerData: { dir, data } satisfies WorkerSetting,
    execArgv: [],
  })
  try {
    const reports = await Promise.all(
      chunks.map(async (chunk) => note((await pool.run(chunk)) as readonly ArticleReport[])),
    )
    return reports.flat()
  } finally {
    await pool.destroy()
  }
}

function chunksOf<T>(items: readonly T[]): T[][] {
  const chunks: T[][] = []
  for (let from = 0; from < items.length; from += chunkSize) chunks.push(items.slice(from, from + chunkSize))
  return chunks
}
