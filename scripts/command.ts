// `npm run compile -- [DIR] [--out DIR] [--shard year] [--explain FILE]`: articles of a folder in, a timeline out. The edge:
// files and exit codes.
// `npm run -s compile -- articles DIR | extract | merge`: the same as filters over JSON Lines, see docs/scale.md.
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { Compiled } from '../src/extract/compile'
import { explain } from '../src/extract/explain'
import { Reporter } from '../src/extract/corpus/report'
import type { Diagnostic } from '../src/model/diagnostic'
import { isolate } from '../src/text/bidi'
import { compileFolder } from './compile'
import { articlesOf, extractLines, mergeLines, type MergeOptions, type Pipe } from './filters'
import { listFolder, readArticle, type ArticleName } from './folder'
import { guarded } from './interrupts'
import { LexiconStore } from './lexicon-store'
import { Progress } from './progress'
import { printDiagnostic, summary } from './report'
import { shardings } from './shards'

/** More than these nobody reads; the document has them all. */
const mostPrinted = 200

function printDiagnostics({ document, sourceTexts, diagnostics }: Compiled, dir: string, list: string): void {
  const textOf = new Map(sourceTexts.map(({ id, text }) => [id, text]))
  const texts = new Map(document.sources.map(({ id, file }) => [file, textOf.get(id) ?? null]))
  const errors = diagnostics.filter((item) => item.severity === 'error')
  const others = diagnostics.filter((item) => item.severity !== 'error')
  const printed: readonly Diagnostic[] =
    diagnostics.length > mostPrinted
      ? [...errors, ...others].slice(0, Math.max(mostPrinted, errors.length))
      : diagnostics
  for (const item of printed) console.error(printDiagnostic(item, dir, texts.get(item.file) ?? null))
  const left = diagnostics.length - printed.length
  if (left > 0) console.error(`… and ${left.toLocaleString('en')} more; ${list} lists all.`)
}

/** Reads the article once more, this time keeping what was decided on the way. */
async function printExplanation(dir: string, file: string, store: LexiconStore): Promise<boolean> {
  const { names } = await listFolder(dir)
  const wanted: ArticleName | undefined = names.find(({ name }) => name === basename(file))
  const { lexicon } = await store.load()
  const read = wanted ? readArticle(dir, wanted).file : null
  const examined = read ? new Reporter(lexicon).examine(read) : null
  if (!examined) return false
  for (const line of explain(examined.article, examined.extracted)) {
    if (line.rule === null) console.log(`\n${line.sentence}  ${isolate(line.words)}`)
    else console.log(`   ${isolate(line.words)} → ${line.rule} → ${line.decision ?? ''}`)
  }
  return true
}

/** What whoever typed the command can mend: a folder that cannot be read or written, an option there is not. */
function isUsage(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return code.startsWith('ERR_PARSE_ARGS') || /^E[A-Z]+$/.test(code)
}

/** Says what is wrong with what was typed, and what to type. @returns the code to end with. */
function misused(problem: string): number {
  console.error(
    `compile: ${problem}\nUsage: npm run compile -- [DIR of .txt articles] [--out DIR] [--shard year] [--explain FILE]\n` +
      '   or: npm run -s compile -- articles DIR | … extract | … merge [--corpus FILE] [--out DIR [--shard year] | --part]',
  )
  return 1
}

/** The command as a filter, by its name; a folder of that name is written "./extract". */
async function filter(name: string, dir: string | undefined, options: MergeOptions): Promise<number> {
  let well = true
  const complain = (problem: string) => {
    console.error(`compile ${name}: ${problem}`)
    well = false
  }
  const pipe: Pipe = { input: process.stdin, output: process.stdout, complain }
  // Whoever reads has read enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  if (name === 'articles') await articlesOf(dir ?? 'seeds', pipe)
  else if (name === 'extract') await extractLines(pipe)
  else well = (await mergeLines(pipe, options)) && well
  return well ? 0 : 1
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      explain: { type: 'string' },
      threads: { type: 'string' },
      corpus: { type: 'string' },
      shard: { type: 'string' },
      part: { type: 'boolean', default: false },
    },
  })
  const [name = ''] = positionals
  const sharding = shardings.find((known) => known === values.shard) ?? null
  if (values.shard !== undefined && (!sharding || (name === 'merge' && values.out === undefined))) {
    return misused('--shard takes "year", and needs a folder to write to: add --out DIR to merge')
  }
  if (['articles', 'extract', 'merge'].includes(name)) {
    const { corpus = null, out = null, part } = values
    return filter(name, positionals[1], { corpus, out, part, sharding })
  }
  const { out = 'generated' } = values
  const dir = positionals[0] ?? 'seeds'
  const started = performance.now()
  const store = new LexiconStore()
  const progress = new Progress(process.stderr)
  const compiled = await compileFolder({
    dir,
    out,
    store,
    sharding,
    threads: values.threads === undefined ? undefined : Number(values.threads),
    during: guarded(`Interrupted; ${out} is as it was.`),
    say: (state) => {
      progress.say(state)
    },
  })
  progress.end()
  printDiagnostics(compiled, dir, (sharding ?? compiled.shard) ? 'diagnostics.json' : 'timeline.json')
  if (values.explain !== undefined && !(await printExplanation(dir, values.explain, store))) {
    console.error(`${values.explain} is no article of ${dir}`)
    return 1
  }
  console.log(summary(compiled, performance.now() - started))
  return compiled.diagnostics.some((item) => item.severity === 'error') ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!isUsage(error)) throw error
  process.exitCode = misused(error.message)
}
