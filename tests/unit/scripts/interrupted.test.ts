// A compile that is stopped at any moment leaves the document of before, or that of after, whole.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writer } from '../../../scripts/bench/articles'
import type { TimelineDocument } from '../../../src/model/document'
import type { Outline } from '../../../src/outline/schema'
import { LexiconStore } from '../../../scripts/lexicon-store'

const root = resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'silsila-stop-'))
const articles = join(folder, 'articles')
const out = join(folder, 'out')

beforeAll(async () => {
  const articleOf = writer((await new LexiconStore().load()).lexicon)
  mkdirSync(articles)
  for (let number = 0; number < 60; number++) writeFileSync(join(articles, `${String(number)}.txt`), articleOf(number))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Ended {
  readonly code: number | null
  readonly signal: string | null
}

/** Compiles, and sends a signal once the folder with this name, beside the output or the output itself, is there. */
function compile(signal: NodeJS.Signals | null, when: () => boolean, more: readonly string[] = []): Promise<Ended> {
  return new Promise((done) => {
    const words = ['scripts/run.mjs', 'command', articles, '--out', out, '--threads', '0', ...more]
    const child = spawn(process.execPath, words, { cwd: root, stdio: 'ignore' })
    const timer = setInterval(() => {
      if (signal === null || !when()) return
      clearInterval(timer)
      child.kill(signal)
    }, 1)
    child.on('exit', (code, by) => {
      clearInterval(timer)
      done({ code, signal: by })
    })
  })
}

const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('out.part-'))

/** The files that the document names and those that lie beside it: sources and shards; null where there is no document. */
function sources(): { listed: string[]; found: string[] } | null {
  const file = join(out, 'timeline.json')
  if (!existsSync(file)) return null
  const document = JSON.parse(readFileSync(file, 'utf8')) as TimelineDocument | Outline
  const [ids, shards] =
    'outline' in document
      ? [document.sources.ids, document.shards.map((shard) => shard.file)]
      : [document.sources.map(({ id }) => id), []]
  const found = ['sources', 'shards'].flatMap((folder) =>
    existsSync(join(out, folder)) ? readdirSync(join(out, folder)).map((name) => `${folder}/${name}`) : [],
  )
  return { listed: [...ids.map((id) => `sources/${id}.json`), ...shards].sort(), found: found.sort() }
}

const writing = () => leftovers().length > 0
const began = Date.now()

describe('a compile that is interrupted', { timeout: 120_000 }, () => {
  it('before anything is written leaves nothing', async () => {
    const { code, signal } = await compile('SIGINT', () => Date.now() > began + 300)
    expect([code, signal]).not.toEqual([0, null])
    expect(existsSync(out)).toBe(false)
    expect(leftovers()).toEqual([])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s while it writes exits with %i and leaves the old document', async (signal, code) => {
    expect(await compile(null, () => false)).toEqual({ code: 0, signal: null })
    const before = readFileSync(join(out, 'timeline.json'), 'utf8')
    writeFileSync(join(articles, 'more.txt'), readFileSync(join(articles, '1.txt')))
    const ended = await compile(signal, writing)
    rmSync(join(articles, 'more.txt'))
    // Where the signal came too late the new document stands, whole.
    if (ended.code === code) expect(readFileSync(join(out, 'timeline.json'), 'utf8')).toBe(before)
    else expect(ended).toEqual({ code: 0, signal: null })
    const { listed, found } = sources() ?? { listed: [], found: null }
    expect(found).toEqual(listed)
    expect(leftovers()).toEqual([])
  })

  it('by what cannot be caught leaves the old document, and the next run takes its rest away', async () => {
    await compile('SIGKILL', writing)
    const { listed, found } = sources() ?? { listed: [], found: null }
    expect(found).toEqual(expect.arrayContaining(listed))
    expect(await compile(null, () => false)).toEqual({ code: 0, signal: null })
    expect(leftovers()).toEqual([])
  })

  it('while it writes shards leaves the document that is one file, or all shards of its outline', async () => {
    const inShards = ['--shard', 'year']
    const ended = await compile('SIGTERM', writing, inShards)
    if (ended.code !== 143) expect(ended).toEqual({ code: 0, signal: null })
    const stopped = sources()
    expect(stopped?.found).toEqual(stopped?.listed)
    expect(leftovers()).toEqual([])

    expect(await compile(null, () => false, inShards)).toEqual({ code: 0, signal: null })
    const whole = sources()
    expect(whole?.listed.filter((file) => file.startsWith('shards/'))).not.toEqual([])
    expect(whole?.found).toEqual(whole?.listed)
  })
})
