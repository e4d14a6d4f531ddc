// The extractor on the labelled articles: no figure may fall by more than a point below what figures.json says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { shippedLexicon } from '../../scripts/lexicon-store'
import { drops, type Measured } from './drops'
import { evaluate } from './evaluation'
import { figures } from './score'

const written = JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8')) as Measured

describe('the extractor', () => {
  let measured: Measured
  beforeAll(async () => {
    const { lexicon } = await shippedLexicon()
    measured = {
      development: figures(evaluate('development', lexicon)),
      heldout: figures(evaluate('heldout', lexicon)),
    }
  }, 60_000)

  it('is measured on every labelled article', () => {
    expect(measured.development.articles).toBe(written.development.articles)
    expect(measured.heldout.articles).toBe(written.heldout.articles)
  })

  it('reads them as well as the figures say; `npm run evaluate` tells more', () => {
    expect(drops(written, measured)).toEqual([])
  })
})
