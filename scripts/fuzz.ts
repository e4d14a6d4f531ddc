// `npm run fuzz [-- TIMES]`: the fuzz tests, 200 times as often as in `npm test`, which makes 20,000 articles and sidecars.
import { spawnSync } from 'node:child_process'

const times = process.argv[2] ?? '200'
const args = ['node_modules/vitest/vitest.mjs', 'run', 'tests/unit/extract/fuzz.test.ts']
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, FUZZ_TIMES: times } })
process.exitCode = status ?? 1
