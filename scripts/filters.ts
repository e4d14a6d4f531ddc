// The compiler as filters over JSON Lines, for engines that pipe lines through programs: `articles` (a folder in, articles
// out), `extract` (articles in, reports out, each by itself), `merge` (reports in, a document out, in whatever order).
// A line that is none is named on stderr, costs no other line, and makes the command end with 1.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { merge } from '../src/extract/compile'
import { noReport, Reporter, type ArticleFile, type ArticleReport } from '../src/extract/corpus/report'
import { formatReport, parseReport } from '../src/extract/corpus/report-line'
import { listFolder, readArticle } from './folder'
import { jsonPieces } from './json-pieces'
import { shippedLexicon } from './lexicon-store'
import { Output } from './output'
import type { Sharding } from './shards'

export interface Pipe {
  readonly input: Readable
  readonly output: Writable
  /** Told what is wrong, with the number of the line. */
  readonly complain: (problem: string) => void
}

/** An article on a line: its text, or where that is no UTF-8 its bytes. */
interface ArticleLine {
  readonly file: string
  readonly text?: string
  readonly base64?: string
  /** Text of NAME.yaml. */
  readonly sidecar?: string | null
}

/** Writes the articles of a folder, one a line. What cannot be read becomes the report that says so, which `extract` hands on. */
export async function articlesOf(dir: string, { output }: Pipe): Promise<void> {
  const { names } = await listFolder(dir)
  for (const name of names) {
    const { file, diagnostics } = readArticle(dir, name)
    if (file && diagnostics.length === 0) await write(output, JSON.stringify(lineOf(file)))
    else await write(output, formatReport(noReport(name.name, diagnostics)))
  }
}

/** Reads articles and writes their reports, one line for each, in their order. It remembers nothing from line to line. */
export async function extractLines({ input, output, complain }: Pipe): Promise<void> {
  const reporter = new Reporter((await shippedLexicon()).lexicon)
  for await (const { number, line } of linesOf(input)) {
    const article = articleOf(line)
    if (parseReport(line)) await write(output, line)
    else if (article) await write(output, formatReport(reporter.report(article)))
    else complain(`line ${number} is no article: {"file": "NAME.txt", "text": "…", "sidecar": "…"}`)
  }
}

export interface MergeOptions {
  /** Path of corpus.yaml. */
  readonly corpus: string | null
  /** A folder to write to, as `compile` does; null for the document alone, on the output. */
  readonly out: string | null
  /** How the document in the folder is parted, whatever corpus.yaml says. */
  readonly sharding?: Sharding | null
  /** Write no document but the reports themselves, sorted, each once: to be merged again with others. */
  readonly part: boolean
}

/**
 * Merges reports. Neither their order nor how they were parted before makes any difference to a byte.
 *
 * @returns whether the document is free of errors.
 */
export async function mergeLines({ input, output, complain }: Pipe, options: MergeOptions): Promise<boolean> {
  const reports: ArticleReport[] = []
  for await (const { number, line } of linesOf(input)) {
    const report = parseReport(line)
    if (report) reports.push(report)
    else complain(`line ${number} is no report of this version of "extract"`)
  }
  if (options.part) {
    for (const line of [...new Set(reports.map(formatReport))].sort()) await write(output, line)
    return true
  }
  const { lexicon, diagnostics } = await shippedLexicon()
  const corpus = options.corpus === null ? null : await readFile(options.corpus, 'utf8')
  const compiled = merge(reports, corpus, lexicon, diagnostics)
  if (options.out !== null) await new Output(options.out).write(compiled, options.sharding ?? compiled.shard)
  else for (const piece of jsonPieces(compiled.document)) await write(output, piece, '')
  return compiled.diagnostics.every(({ severity }) => severity !== 'error')
}

async function* linesOf(input: Readable): AsyncGenerator<{ number: number; line: string }> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() !== '') yield { number, line }
  }
}

/** Waits where whoever reads is slower. */
async function write(output: Writable, text: string, end = '\n'): Promise<void> {
  if (!output.write(text + end)) await once(output, 'drain')
}

function lineOf({ name, bytes, sidecar }: ArticleFile): ArticleLine {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('utf8')
  const content = Buffer.from(text).equals(buffer) ? { text } : { base64: buffer.toString('base64') }
  return { file: name, ...content, sidecar }
}

function articleOf(line: string): ArticleFile | null {
  try {
    const { file, text, base64, sidecar = null } = JSON.parse(line) as Partial<Record<string, unknown>>
    if (typeof file !== 'string' || !(sidecar === null || typeof sidecar === 'string')) return null
    if (typeof text === 'string') return { name: file, bytes: new Uint8Array(Buffer.from(text)), sidecar }
    return typeof base64 === 'string'
      ? { name: file, bytes: new Uint8Array(Buffer.from(base64, 'base64')), sidecar }
      : null
  } catch {
    return null
  }
}
