// `npm run bench:compile [-- --sizes 1000,5000,20000] [--threads 2]`: how fast articles are compiled, how that grows with
// their number, and how much memory it takes. Each size runs in a process of its own. It judges nothing: see README.md.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileFolder } from '../compile'
import { LexiconStore } from '../lexicon-store'
import { root } from '../root.mjs'
import { writer } from './articles'

/** What one run took. */
interface Figures {
  readonly events: number
  readonly seconds: number
  /** Of all threads together. */
  readonly processorSeconds: number
  /** Peak resident set. */
  readonly megabytes: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1000,5000,20000' }, threads: { type: 'string' } },
})
const threads = values.threads === undefined ? undefined : Number(values.threads)

async function measure(dir: string, out: string): Promise<Figures> {
  const before = process.cpuUsage()
  const started = performance.now()
  const { document } = await compileFolder({ dir, out, threads })
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(before)
  return {
    events: document.events.length,
    seconds,
    processorSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }
}

function inOwnProcess(dir: string, out: string): Figures {
  const args = [join(root, 'scripts', 'run.mjs'), 'bench/compile', dir, out]
  if (values.threads !== undefined) args.push('--threads', values.threads)
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Figures
}

async function compareSizes(sizes: readonly number[]): Promise<void> {
  const { lexicon } = await new LexiconStore().load()
  const articleOf = writer(lexicon)
  const folder = mkdtempSync(join(tmpdir(), 'silsila-bench-'))
  let first = 0
  try {
    for (const size of sizes) {
      const dir = join(folder, String(size))
      mkdirSync(dir)
      for (let number = 0; number < size; number++)
        writeFileSync(join(dir, `article-${String(number).padStart(6, '0')}.txt`), articleOf(number))
      const { events, seconds, processorSeconds, megabytes } = inOwnProcess(dir, join(folder, 'out'))
      const each = (processorSeconds / size) * 1000
      first ||= each
      console.log(
        [
          `${size.toLocaleString('en').padStart(7)} articles`,
          `${events.toLocaleString('en').padStart(7)} events`,
          `${seconds.toFixed(1).padStart(6)} s`,
          `${(size / seconds).toFixed(0).padStart(5)} articles/s`,
          `${(size / processorSeconds).toFixed(0).padStart(5)} articles/s of one processor`,
          `${each.toFixed(2)} ms each (${(each / first).toFixed(2)} of the first)`,
          `${megabytes.toFixed(0).padStart(5)} MB`,
          `load ${(loadavg()[0] ?? 0).toFixed(1)}`,
        ].join('  '),
      )
      rmSync(dir, { recursive: true, force: true })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [dir, out] = positionals
if (dir !== undefined && out !== undefined) console.log(JSON.stringify(await measure(dir, out)))
else await compareSizes(values.sizes.split(',').map(Number))
