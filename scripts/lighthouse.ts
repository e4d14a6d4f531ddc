// `npm run lighthouse [-- --runs 3] [-- --lang ur]`: builds the page, serves it compressed, has Lighthouse look at it as a
// phone would, and prints medians and lost points; exits 1 below the bars. `--built` takes dist/ as it is, `--untimed`
// leaves performance out and runs once (what `npm test` does). The browser can reach nothing but this machine.
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { build } from 'vite'
import { alone, findBrowser } from './browser.mjs'
import { compileFolder } from './compile'
import { bars, median, verdict, type Run } from './lighthouse-verdict'
import { host } from './static-host'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    lang: { type: 'string', default: 'en' },
    built: { type: 'boolean', default: false },
    untimed: { type: 'boolean', default: false },
  },
})
const found = findBrowser()
if (found === null) throw new Error('There is no browser here: "node scripts/setup.mjs --browser" installs one.')

if (!values.built) {
  await compileFolder({ dir: 'seeds', out: 'generated' })
  await build({ logLevel: 'warn' })
}

const site = await host(join(resolve(import.meta.dirname, '..'), 'dist'))
const address = `${site.url}?lang=${values.lang}`
const categories = Object.keys(bars).filter((name) => !(values.untimed && name === 'performance'))

/** One look of a fresh browser. */
async function look(executablePath: string, port: number): Promise<Run> {
  const browser = await chromium.launch({
    executablePath,
    args: [...alone, `--remote-debugging-port=${String(port)}`],
  })
  try {
    const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' })
    if (!result) throw new Error('Lighthouse gave no result')
    const { runtimeError } = result.lhr
    if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`)
    return result.lhr
  } finally {
    await browser.close()
  }
}

/** A port that nobody has: asked for, and given back. */
async function freePort(): Promise<number> {
  const asked = await host('.')
  await asked.close()
  return Number(new URL(asked.url).port)
}

try {
  const runs: Run[] = []
  const before = loadavg()[0] ?? 0
  for (let at = 0; at < (values.untimed ? 1 : Number(values.runs)); at += 1)
    runs.push(await look(found, await freePort()))
  const { scores, times, lost, below } = verdict(runs)
  console.log(`${address}, mobile, median of ${String(runs.length)}`)
  for (const [name, score] of Object.entries(scores)) console.log(`  ${name.padEnd(26)} ${String(score).padStart(5)}`)
  for (const [name, time] of Object.entries(times))
    console.log(
      `  ${name.padEnd(26)} ${(name.endsWith('shift') ? time.toFixed(3) : `${time.toFixed(0)} ms`).padStart(8)}`,
    )
  if (lost.length > 0) console.log(`points lost:\n${lost.map((line) => `  ${line}`).join('\n')}`)
  // a busy machine is slower than the one whose fourfold slowness Lighthouse takes a phone to have
  if (!values.untimed)
    console.log(
      `machine: load ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after; benchmark index ` +
        String(median(runs.map(({ environment }) => environment.benchmarkIndex))),
    )
  if (below.length > 0) {
    console.error(`below the bars:\n${below.map((line) => `  ${line}`).join('\n')}`)
    process.exitCode = 1
  }
} finally {
  await site.close()
}
