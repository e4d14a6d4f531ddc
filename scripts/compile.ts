// `npm run compile -- [DIR] [--out DIR] [--explain FILE]`: articles of a folder in, a timeline out. The edge: files and exit codes.
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { compile, type ArticleFile, type Compiled } from '../src/extract/compile'
import { explain } from '../src/extract/explain'
import { loadLexicon, type Lexicon, type LexiconFile } from '../src/lexicon/lexicon'
import { diagnostic, type Diagnostic } from '../src/model/diagnostic'
import { documentSchema } from '../src/model/schema'
import { isolate } from '../src/text/bidi'
import { printDiagnostic, summary } from './report'

const lexiconFolder = resolve(import.meta.dirname, '../src/lexicon')

/** Every YAML file of a lexicon folder and of its `languages`, by name. */
export async function readLexiconFiles(folder: string): Promise<LexiconFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })))
}

/** The files of the shipped lexicon. */
export function shippedLexiconFiles(): Promise<LexiconFile[]> {
  return readLexiconFiles(lexiconFolder)
}

/** The shipped lexicon with whatever its lint finds. */
export async function shippedLexicon(): Promise<{ lexicon: Lexicon; diagnostics: Diagnostic[] }> {
  return loadLexicon(await shippedLexiconFiles())
}

interface Folder {
  readonly articles: ArticleFile[]
  readonly corpus: string | null
  readonly diagnostics: Diagnostic[]
}

/** The articles of a folder with their sidecars, its corpus.yaml, and sidecars beside no article. */
export async function readFolder(dir: string): Promise<Folder> {
  const names = (await readdir(dir)).sort()
  const text = (name: string) => (names.includes(name) ? readFile(join(dir, name), 'utf8') : Promise.resolve(null))
  const articles = names
    .filter((name) => name.endsWith('.txt'))
    .map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(dir, name))),
      sidecar: await text(name.replace(/\.txt$/u, '.yaml')),
    }))
  const orphans = names.filter(
    (name) =>
      /^[^.]+\.yaml$/u.test(name) && name !== 'corpus.yaml' && !names.includes(name.replace(/\.yaml$/u, '.txt')),
  )
  return {
    articles: await Promise.all(articles),
    corpus: await text('corpus.yaml'),
    diagnostics: orphans.map((name) =>
      diagnostic('sidecar-orphan', name, null, { article: name.replace(/\.yaml$/u, '.txt') }),
    ),
  }
}

/** Written beside and moved into place: whoever reads it meanwhile sees the old or the new, never half. */
async function write(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.part`, `${JSON.stringify(value, null, 2)}\n`)
  await rename(`${file}.part`, file)
}

/**
 * Compiles a folder and writes `timeline.json`, `timeline.schema.json` and `sources/ID.json`. Articles with errors are
 * left out; the rest is written all the same.
 */
export async function compileFolder({ dir, out }: { dir: string; out: string }): Promise<Compiled> {
  const { lexicon, diagnostics } = await shippedLexicon()
  const folder = await readFolder(dir)
  const compiled = compile(folder.articles, folder.corpus, lexicon, [...diagnostics, ...folder.diagnostics])
  await mkdir(join(out, 'sources'), { recursive: true })
  await Promise.all(compiled.sourceTexts.map((source) => write(join(out, 'sources', `${source.id}.json`), source)))
  await write(join(out, 'timeline.schema.json'), documentSchema)
  await write(join(out, 'timeline.json'), compiled.document)
  return compiled
}

function printExplanation(compiled: Compiled, file: string): boolean {
  const traced = compiled.trace.find(({ article }) => article.file === basename(file))
  if (!traced) return false
  for (const line of explain(traced.article, traced.extracted)) {
    if (line.rule === null) console.log(`\n${line.sentence}  ${isolate(line.words)}`)
    else console.log(`   ${isolate(line.words)} → ${line.rule} → ${line.decision ?? ''}`)
  }
  return true
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'generated' }, explain: { type: 'string' } },
  })
  const dir = positionals[0] ?? 'seeds'
  const started = performance.now()
  const compiled = await compileFolder({ dir, out: values.out })
  const texts = new Map(compiled.trace.map(({ article }) => [article.file, article.text]))
  for (const item of compiled.diagnostics) console.error(printDiagnostic(item, dir, texts.get(item.file) ?? null))
  if (values.explain !== undefined && !printExplanation(compiled, values.explain)) {
    console.error(`${values.explain} is no article of ${dir}`)
    return 1
  }
  console.log(summary(compiled, performance.now() - started))
  return compiled.diagnostics.some((item) => item.severity === 'error') ? 1 : 0
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main()
}
