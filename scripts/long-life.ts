// `npm run long-life [-- ACTS]`: tests/e2e/long-life.spec.ts with thousands of acts, which is more than a reader does in an
// hour, against what was built last.
import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser.mjs'

const acts = process.argv[2] ?? '4000'
const args = [
  'node_modules/@playwright/test/cli.js',
  'test',
  'tests/e2e/long-life.spec.ts',
  '--retries=0',
  '--workers=1',
]
const { status } = spawnSync(process.execPath, [...args, '--reporter=list'], {
  stdio: 'inherit',
  env: { ...process.env, LONG_LIFE: acts, CHROMIUM_PATH: findBrowser() ?? '' },
})
process.exitCode = status ?? 1
