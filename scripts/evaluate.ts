// `npm run evaluate [-- --misses] [-- --accept]`: how well the extractor reads the labelled articles. The edge: files and printing.
// --misses lists what went wrong, in the development articles only. The figures are written down for README, page and test,
// unless one fell by more than a point: then only with --accept, and the commit says why.
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { drops, type Measured } from '../tests/corpus/drops'
import { evaluate } from '../tests/corpus/evaluation'
import { faults, table } from '../tests/corpus/report'
import { figures } from '../tests/corpus/score'
import { shippedLexicon } from './lexicon-store'

const file = resolve(import.meta.dirname, '../tests/corpus/figures.json')
const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } },
})
const { lexicon } = await shippedLexicon()
const development = evaluate('development', lexicon)
const measured: Measured = {
  development: figures(development),
  heldout: figures(evaluate('heldout', lexicon)),
}

if (values.misses) console.log(`${faults(development)}\n`)
console.log(table('development', measured.development))
console.log(`\n${table('test set', measured.heldout)}`)

const before = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Measured) : measured
const fallen = drops(before, measured)
if (fallen.length > 0 && !values.accept) {
  console.error(
    `\nFell by more than a point; figures.json is left as it was (--accept writes it):\n${fallen.join('\n')}`,
  )
  process.exitCode = 1
} else {
  const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)
  await writeFile(file, `${JSON.stringify(measured, round, 2)}\n`)
}
