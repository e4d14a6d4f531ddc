// Compiles every labelled article as a corpus of its own and compares what comes out with the labels.
import { compile } from '../../src/extract/compile'
import type { Lexicon } from '../../src/lexicon/lexicon'
import { readArticles, type Part } from './labelled-articles'
import { compare, type Comparison } from './compare'
import { foundIn } from './found'

/** One comparison per article of the part, by name. */
export function evaluate(part: Part, lexicon: Lexicon): readonly Comparison[] {
  return readArticles(part).map(({ name, bytes, sidecar, labels }) => {
    const { document } = compile([{ name: `${name}.txt`, bytes, sidecar }], null, lexicon)
    return compare({ name, labels, found: foundIn(document) })
  })
}
