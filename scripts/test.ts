// `npm test`: every check in turn, each one's output kept back unless it fails, and the tally at the end.
// `--only a,b`: those checks alone.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { findNginx } from './nginx.mjs'

interface Tally {
  readonly passed: number
  readonly failed: number
  /** Of those passed, how many did so only when tried again. */
  readonly unsteady?: number
}
interface Check {
  readonly name: string
  readonly commands: readonly (readonly string[])[]
  /** Reads the tally a test runner left behind; a check without one counts as one. */
  readonly tally?: () => Tally
  /** Says nothing where this other check has failed, so it is not run then. */
  readonly needs?: string
  /** Only where it is asked for: it takes long, and needs what not every machine has. */
  readonly onDemand?: boolean
}

const reports = join('.cache', 'reports')
const unitReport = join(reports, 'vitest.json')
const e2eReport = join(reports, 'playwright.json')

const readReport = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

function browserTally(): Tally {
  const { stats } = readReport(e2eReport) as { stats: { expected: number; flaky: number; unexpected: number } }
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, unsteady: stats.flaky }
}

const checks: readonly Check[] = [
  { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
  { name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']] },
  {
    name: 'types',
    commands: [
      ['tsc', '-p', 'tsconfig.pure.json'],
      ['tsc', '-p', 'tsconfig.json'],
      ['svelte-check', '--fail-on-warnings', '--output', 'human'],
    ],
  },
  { name: 'dead', commands: [['knip']] },
  { name: 'lexicon', commands: [['tsx', 'scripts/lexicon.ts']] },
  {
    name: 'unit',
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
    tally: () => {
      const report = readReport(unitReport) as { numPassedTests: number; numFailedTests: number }
      return { passed: report.numPassedTests, failed: report.numFailedTests }
    },
  },
  {
    name: 'build',
    commands: [
      ['tsx', 'scripts/command.ts'],
      ['vite', 'build'],
    ],
  },
  { name: 'size', commands: [['size-limit']], needs: 'build' },
  // its audits that ask no clock; the timed ones are `npm run lighthouse`
  { name: 'audits', commands: [['tsx', 'scripts/lighthouse.ts', '--built', '--untimed']], needs: 'build' },
  {
    name: 'e2e',
    needs: 'build',
    commands: [['playwright', 'test']],
    tally: browserTally,
  },
  {
    name: 'firefox',
    needs: 'build',
    onDemand: true,
    commands: [['playwright', 'test', '--config', 'playwright.firefox.config.ts']],
    tally: browserTally,
  },
]

function run([command = '', ...args]: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', command), args, {
      shell: process.platform === 'win32',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport, CHROMIUM_PATH: findBrowser() ?? '' },
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', (error) => {
      resolve({ ok: false, output: error.message })
    })
    child.on('close', (code) => {
      resolve({ ok: code === 0, output })
    })
  })
}

async function perform(check: Check): Promise<Tally> {
  const began = performance.now()
  let ok = true
  for (const command of check.commands) {
    const result = await run(command)
    if (!result.ok) process.stdout.write(`\n$ ${command.join(' ')}\n${result.output}\n`)
    ok &&= result.ok
  }
  let tally: Tally = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  try {
    if (check.tally) tally = check.tally()
  } catch {
    // No report: the runner itself failed, which is one failure.
  }
  if (!ok && tally.failed === 0) tally = { ...tally, failed: 1 }
  const unsteady = tally.unsteady ? `  ${String(tally.unsteady)} of them only when tried again` : ''
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${check.name.padEnd(8)} ${String(tally.passed)} passed  ${seconds} s${unsteady}`)
  return tally
}

const at = process.argv.indexOf('--only')
const only = at < 0 ? null : (process.argv[at + 1] ?? '').split(',')
const unknown = only?.filter((name) => !checks.some((check) => check.name === name)) ?? []
if (unknown.length > 0) throw new Error(`no such check: ${unknown.join(', ')}`)

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
let passed = 0
let failed = 0
const broken = new Set<string>()
for (const check of checks) {
  if (only ? !only.includes(check.name) : check.onDemand) continue
  if (check.needs !== undefined && broken.has(check.needs)) {
    console.log(`FAIL ${check.name.padEnd(8)} not run: ${check.needs} failed`)
    failed += 1
    continue
  }
  const tally = await perform(check)
  if (tally.failed > 0) broken.add(check.name)
  passed += tally.passed
  failed += tally.failed
}
if (!findNginx())
  console.log('left out: tests/e2e/headers.spec.ts, for there is no nginx (install one, or set NGINX_PATH)')
console.log(`${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed > 0 ? 1 : 0
