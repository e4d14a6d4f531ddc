// A folder of articles: which there are, and what stands beside each. It reads files and understands none of them.
import { readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  noReport,
  sidecarName,
  type ArticleFile,
  type ArticleReport,
  type Reporter,
} from '../src/extract/corpus/report'
import { diagnostic, type Diagnostic } from '../src/model/diagnostic'

/** An article by name; the sidecar's name where there is one. */
export interface ArticleName {
  readonly name: string
  readonly sidecar: string | null
}

export interface Listing {
  /** Sorted by name. */
  readonly names: readonly ArticleName[]
  /** Text of corpus.yaml. */
  readonly corpus: string | null
  /** Sidecars beside no article. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface Folder {
  readonly articles: readonly ArticleFile[]
  readonly corpus: string | null
  readonly diagnostics: readonly Diagnostic[]
}

export interface ReadArticle {
  readonly file: ArticleFile | null
  readonly diagnostics: readonly Diagnostic[]
}

const corpusName = 'corpus.yaml'

/** Bytes; a longer file is no article. */
const longest = 16 * 2 ** 20

/** What a folder holds, the articles unread. */
export async function listFolder(dir: string): Promise<Listing> {
  const all = new Set((await readdir(dir)).sort())
  const names = [...all]
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, sidecar: all.has(sidecarName(name)) ? sidecarName(name) : null }))
  const diagnostics = [...all]
    .filter((name) => /^[^.]+\.yaml$/u.test(name) && name !== corpusName)
    .map((name) => ({ name, article: name.replace(/\.yaml$/u, '.txt') }))
    .filter(({ article }) => !all.has(article))
    .map(({ name, article }) => diagnostic('sidecar-orphan', name, null, { article }))
  const corpus = all.has(corpusName) ? readOne(dir, corpusName, diagnostics) : null
  return { names, corpus: corpus && utf8.decode(corpus), diagnostics }
}

const utf8 = new TextDecoder()

/** The bytes of a file; null where it is none that can be read, with a diagnostic more. */
function readOne(dir: string, name: string, diagnostics: Diagnostic[]): Uint8Array | null {
  const fail = (problem: string) => {
    diagnostics.push(diagnostic('file-unreadable', name, null, { problem }))
    return null
  }
  try {
    const path = join(dir, name)
    const found = statSync(path)
    // What is no file may never end: a pipe, a device.
    if (!found.isFile()) return fail('it is no file')
    if (found.size > longest) return fail(`it has ${String(found.size)} bytes, of at most ${String(longest)}`)
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    return fail(error instanceof Error && 'code' in error ? String(error.code) : String(error))
  }
}

/** One article with its sidecar; the article null where it cannot be read. */
export function readArticle(dir: string, { name, sidecar }: ArticleName): ReadArticle {
  const diagnostics: Diagnostic[] = []
  const bytes = readOne(dir, name, diagnostics)
  const beside = sidecar === null || bytes === null ? null : readOne(dir, sidecar, diagnostics)
  return { file: bytes && { name, bytes, sidecar: beside && utf8.decode(beside) }, diagnostics }
}

/** What one article of a folder reports. What is wrong with its files is in it too. */
export function reportArticle(reporter: Reporter, dir: string, name: ArticleName): ArticleReport {
  const { file, diagnostics } = readArticle(dir, name)
  if (!file) return noReport(name.name, diagnostics)
  const report = reporter.report(file)
  return { ...report, diagnostics: [...diagnostics, ...report.diagnostics] }
}

/** A whole folder, read. */
export async function readFolder(dir: string): Promise<Folder> {
  const { names, corpus, diagnostics } = await listFolder(dir)
  const read = names.map((name) => readArticle(dir, name))
  return {
    articles: read.flatMap(({ file }) => (file ? [file] : [])),
    corpus,
    diagnostics: [...diagnostics, ...read.flatMap((one) => one.diagnostics)],
  }
}
