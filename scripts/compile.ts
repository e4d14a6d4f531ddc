// A folder of articles in, a folder with a timeline out. It decides nothing: it brings together who reads, merges and writes.
import { merge, type Compiled } from '../src/extract/compile'
import { listFolder } from './folder'
import { unguarded, type During } from './interrupts'
import { LexiconStore } from './lexicon-store'
import { Output } from './output'
import { reportFolder } from './report-pool'
import type { Sharding } from './shards'

export interface CompileOptions {
  readonly dir: string
  readonly out: string
  /** Kept by whoever compiles more than once. */
  readonly store?: LexiconStore
  /** See `ReportOptions`. */
  readonly threads?: number | undefined
  readonly during?: During
  /** How the document is parted, whatever corpus.yaml says. */
  readonly sharding?: Sharding | null
  /** Told in words how far it is. */
  readonly say?: (state: string) => void
}

/**
 * Compiles a folder and writes `timeline.json`, `timeline.schema.json` and `sources/ID.json`, or in parts as output.ts does. Articles with errors are
 * left out; the rest is written all the same.
 */
export async function compileFolder(options: CompileOptions): Promise<Compiled> {
  const { dir, out, store = new LexiconStore(), threads, sharding, during = unguarded, say = () => undefined } = options
  const [loaded, { names, corpus, diagnostics }] = await Promise.all([store.load(), listFolder(dir)])
  const all = names.length.toLocaleString('en')
  const started = performance.now()
  const onProgress = (done: number) => {
    const rate = Math.round((done / (performance.now() - started)) * 1000).toLocaleString('en')
    say(`reading: ${done.toLocaleString('en')} of ${all} articles, ${rate} a second`)
  }
  const nothing = () => undefined
  const reports = await during(nothing, () => reportFolder(dir, names, loaded, { threads, onProgress }))
  say(`merging what ${all} articles report`)
  const compiled = merge(reports, corpus, loaded.lexicon, [...loaded.diagnostics, ...diagnostics])
  say(`writing ${compiled.document.events.length.toLocaleString('en')} events`)
  const output = new Output(out)
  const discard = () => {
    output.discard()
  }
  await during(discard, () => output.write(compiled, sharding ?? compiled.shard))
  return compiled
}
