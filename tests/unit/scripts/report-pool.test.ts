// However many threads read the articles, the document has the same bytes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writer } from '../../../scripts/bench/articles'
import { compileFolder } from '../../../scripts/compile'
import { LexiconStore } from '../../../scripts/lexicon-store'
import { threadsFor } from '../../../scripts/report-pool'

const store = new LexiconStore()
const folder = mkdtempSync(join(tmpdir(), 'silsila-pool-'))
const articles = 100

beforeAll(async () => {
  const articleOf = writer((await store.load()).lexicon)
  for (let number = 0; number < articles; number++)
    writeFileSync(join(folder, `${String(number)}.txt`), articleOf(number))
  writeFileSync(join(folder, '3.yaml'), 'published: 2025-01-02')
  writeFileSync(join(folder, '4.txt'), new Uint8Array([0xff]))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function compiled(threads: number): Promise<string> {
  const out = join(folder, 'out')
  await compileFolder({ dir: folder, out, store, threads })
  return readFileSync(join(out, 'timeline.json'), 'utf8')
}

describe('a pool of threads', () => {
  it('gives what this thread alone gives', { timeout: 120_000 }, async () => {
    const alone = await compiled(0)
    expect(JSON.parse(alone)).toMatchObject({ sources: { length: articles - 1 } })
    expect(await compiled(1)).toBe(alone)
    expect(await compiled(2)).toBe(alone)
  })

  it.each([
    [2, 2, 0],
    [499, 2, 0],
    [500, 2, 2],
    [20_000, 2, 2],
    [20_000, 1, 0],
    [1_000, 16, 4],
  ])('of %i articles on %i processors has %i threads', (articles, processors, threads) => {
    expect(threadsFor(articles, processors)).toBe(threads)
  })
})
