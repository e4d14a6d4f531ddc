// `npm run -s bench:document -- 10000 [--out DIR]`: a generated document, to the output or, with its sources, as a folder
// that the built page can be served over.
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { jsonPieces } from '../json-pieces'
import { shippedLexicon } from '../lexicon-store'
import { Output } from '../output'
import { generate } from './documents'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const count = Number(positionals[0] ?? 'none')
if (Number.isInteger(count) && count > 0) {
  const { document, sourceTexts } = generate(count, (await shippedLexicon()).lexicon)
  if (values.out !== undefined) await new Output(values.out).write({ document, sourceTexts })
  else for (const piece of jsonPieces(document)) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
} else {
  console.error('Usage: npm run -s bench:document -- EVENTS [--out DIR]')
  process.exitCode = 1
}
