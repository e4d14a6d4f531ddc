// The lexicon from the cache is the one from its files, and a cache that is broken is done without.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { LexiconStore } from '../../../scripts/lexicon-store'
import { words } from '../../../src/text/words'

const cache = mkdtempSync(join(tmpdir(), 'silsila-lexicon-'))
afterAll(() => {
  rmSync(cache, { recursive: true })
})
const cached = () => readdirSync(cache).map((name) => join(cache, name))

describe('a lexicon store', { timeout: 60_000 }, () => {
  it('keeps what it loaded as long as no file changes', async () => {
    const store = new LexiconStore(cache)
    const first = await store.load()
    expect(await store.load()).toBe(first)
    expect(cached()).toHaveLength(1)
  })

  it('gives the next process the same lexicon', async () => {
    const store = new LexiconStore(cache)
    const [file = ''] = cached()
    const before = readFileSync(file, 'utf8')
    const { lexicon, data, diagnostics } = await store.load()
    expect(JSON.stringify({ data, diagnostics })).toBe(before)
    const said = words('چین کے صدر شی جن پنگ')
    rmSync(file)
    const fresh = (await new LexiconStore(cache).load()).lexicon
    expect(lexicon.entities.all(said)).toEqual(fresh.entities.all(said))
    expect(lexicon.entities.all(said).length).toBeGreaterThan(1)
    expect([...lexicon.people]).toEqual([...fresh.people])
  })

  it('parses again where the cache holds nonsense', async () => {
    const [file = ''] = cached()
    writeFileSync(file, '{"data":')
    expect((await new LexiconStore(cache).load()).lexicon.people.size).toBeGreaterThan(300)
  })

  it('works where nothing can be kept', async () => {
    const [file = ''] = cached()
    const { lexicon } = await new LexiconStore(join(file, 'no folder')).load()
    expect(lexicon.people.size).toBeGreaterThan(300)
  })
})
