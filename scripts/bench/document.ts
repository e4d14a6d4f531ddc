// `npm run -s bench:document -- 10000 [--out DIR [--shard]]`: a generated document, to the output or, with its sources, as a
// folder that the built page can be served over; in shards it is never held whole.
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { jsonPieces } from '../json-pieces'
import { shippedLexicon } from '../lexicon-store'
import { Output } from '../output'
import { generate, generateInTurn } from './documents'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, shard: { type: 'boolean', default: false } },
})
const count = Number(positionals[0] ?? 'none')
if (Number.isInteger(count) && count > 0 && (values.out !== undefined || !values.shard)) {
  const { lexicon } = await shippedLexicon()
  if (values.out === undefined) {
    for (const piece of jsonPieces(generate(count, lexicon).document))
      if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
  } else if (values.shard) await new Output(values.out).write(generateInTurn(count, lexicon), 'year')
  else await new Output(values.out).write(generate(count, lexicon))
} else {
  console.error('Usage: npm run -s bench:document -- EVENTS [--out DIR [--shard]]')
  process.exitCode = 1
}
