// A folder of articles: which there are, and what stands beside each. It reads files and understands none of them.
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sidecarName, type ArticleFile } from '../src/extract/report'
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

const corpusName = 'corpus.yaml'

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
  return { names, corpus: all.has(corpusName) ? await readFile(join(dir, corpusName), 'utf8') : null, diagnostics }
}

/** One article with its sidecar. */
export function readArticle(dir: string, { name, sidecar }: ArticleName): ArticleFile {
  return {
    name,
    bytes: new Uint8Array(readFileSync(join(dir, name))),
    sidecar: sidecar === null ? null : readFileSync(join(dir, sidecar), 'utf8'),
  }
}

/** A whole folder, read. */
export async function readFolder(dir: string): Promise<Folder> {
  const { names, ...rest } = await listFolder(dir)
  return { articles: names.map((name) => readArticle(dir, name)), ...rest }
}
