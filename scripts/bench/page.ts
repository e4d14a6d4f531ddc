// `npm run bench [-- --quick] [-- --sizes seeds,1000] [-- --runs 3]`: this program and others over the same documents, one
// after another in fresh browsers of the same kind, as tables. `--over DIR`: this program alone over a document that
// bench:document wrote, for those that no process holds whole. It judges nothing: see README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import type { TimelineDocument } from '../../src/model/document'
import { findBrowser } from '../browser.mjs'
import { compileFolder } from '../compile'
import { shippedLexicon } from '../lexicon-store'
import { root } from '../root.mjs'
import { host } from '../static-host'
import { generate } from './documents'
import { measure, type Figures, type Limits } from './measure'
import { programs, type Program } from './programs'
import { layOut, layOver } from './site'
import { isLate, tableOf, type Measured } from './table'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    runs: { type: 'string' },
    /** Names of programs begin with one of these. */
    only: { type: 'string', default: '' },
    over: { type: 'string' },
    /** Takes dist/ as it is. */
    built: { type: 'boolean', default: false },
  },
})
const sizes =
  values.over !== undefined
    ? []
    : (values.sizes ?? (values.quick ? '1000,10000' : 'seeds,1000,10000,100000')).split(',')
const runs = Number(values.runs ?? (values.quick ? 1 : 3))
const limits: Limits = values.quick
  ? { patience: 12_000, moving: 1000, queries: ['xi jin', 'چین'] }
  : { patience: 60_000, moving: 3000, queries: ['xi jinping', 'tô lâm hà nội', 'چین دورہ', 'jinpign meeting'] }
const chosen = programs.filter(({ name }) => values.only.split(',').some((start) => name.startsWith(start)))

const executablePath = findBrowser()
if (executablePath === null)
  throw new Error('There is no browser here: "node scripts/setup.mjs --browser" installs one.')

if (!values.built) {
  await compileFolder({ dir: 'seeds', out: 'generated' })
  await build({ logLevel: 'warn' })
}

/** Whoever was late once, with so many events: not asked again for as many or more. */
const late = new Map<string, number>()

async function runsOf(program: Program, events: number, address: string, path: string): Promise<Measured> {
  const all: Figures[] = []
  for (let run = 0; run < runs && events < (late.get(program.name) ?? Infinity); run++) {
    all.push(await measure(path, address, program, limits))
    if (isLate(all)) late.set(program.name, events)
  }
  return { name: program.name, runs: all }
}

const { lexicon } = await shippedLexicon()
/** Of so many events, or "seeds": that of dist/. */
const documentOf = (size: string) =>
  size === 'seeds'
    ? (JSON.parse(readFileSync(join(root, 'dist', 'timeline.json'), 'utf8')) as TimelineDocument)
    : generate(Number(size), lexicon).document
const load = () => (loadavg()[0] ?? 0).toFixed(1)
/** @param lay lays out a site in an empty folder. @returns how many events it shows, and what they are called. */
async function compare(among: readonly Program[], lay: (folder: string) => Promise<[count: number, name: string]>) {
  const folder = mkdtempSync(join(tmpdir(), 'silsila-bench-'))
  try {
    const [count, name] = await lay(folder)
    const site = await host(folder)
    try {
      const before = load()
      const measured: Measured[] = []
      for (const program of among) measured.push(await runsOf(program, count, site.url, executablePath ?? ''))
      const machine = `${String(cpus().length)} processors, load ${before} before, ${load()} after`
      console.log(`\n${name}; median of ${String(runs)}; ${machine}\n`)
      console.log(tableOf(measured, limits.patience))
    } finally {
      await site.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
for (const size of sizes)
  await compare(chosen, async (folder) => {
    const document = documentOf(size)
    await layOut(folder, document)
    return [document.events.length, `${document.events.length.toLocaleString('en')} events`]
  })
const { over } = values
if (over !== undefined)
  await compare(programs.slice(0, 1), async (folder) => {
    await layOver(folder, over)
    return [0, over]
  })
