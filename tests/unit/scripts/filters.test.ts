// The compiler as filters: in whatever parts and order its lines come, the bytes of one run.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { randomOf, writer } from '../../../scripts/bench/articles'
import { compileFolder } from '../../../scripts/compile'
import { articlesOf, extractLines, mergeLines, type Pipe } from '../../../scripts/filters'
import { LexiconStore } from '../../../scripts/lexicon-store'

const folder = mkdtempSync(join(tmpdir(), 'silsila-filters-'))
const dir = join(folder, 'articles')
let lines: string[] = []
let whole = ''

async function piped(input: readonly string[], work: (pipe: Pipe) => Promise<unknown>) {
  const output = new PassThrough()
  const problems: string[] = []
  const all = text(output)
  await work({
    input: Readable.from(input.map((line) => `${line}\n`)),
    output,
    complain: (problem) => problems.push(problem),
  })
  output.end()
  return { lines: (await all).split('\n').filter(Boolean), problems }
}

const corpus = join(dir, 'corpus.yaml')
const merged = async (reports: readonly string[]) => {
  const out = join(folder, 'merged')
  await piped(reports, (pipe) => mergeLines(pipe, { corpus, out, part: false }))
  return readFileSync(join(out, 'timeline.json'), 'utf8')
}
const part = async (reports: readonly string[]) =>
  (await piped(reports, (pipe) => mergeLines(pipe, { corpus: null, out: null, part: true }))).lines
const extracted = async (articles: readonly string[]) => (await piped(articles, extractLines)).lines

beforeAll(async () => {
  const store = new LexiconStore()
  const articleOf = writer((await store.load()).lexicon)
  mkdirSync(dir)
  for (const name of readdirSync('seeds')) copyFileSync(join('seeds', name), join(dir, name))
  for (let number = 0; number < 24; number++)
    writeFileSync(join(dir, `article ${String(number)}.txt`), articleOf(number))
  writeFileSync(join(dir, 'article 3.yaml'), 'published: 2025-01-02')
  writeFileSync(join(dir, 'no text.txt'), new Uint8Array([0xef, 0xbb, 0xbf, 0x61, 0xff]))
  writeFileSync(join(dir, 'byte order mark.txt'), `\ufeff${articleOf(30)}`)
  mkdirSync(join(dir, 'a folder.txt'))
  const out = join(folder, 'whole')
  await compileFolder({ dir, out, store, threads: 0 })
  whole = readFileSync(join(out, 'timeline.json'), 'utf8')
  lines = (await piped([], (pipe) => articlesOf(dir, pipe))).lines
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The lines in eight parts, as chance would have it. */
function eightParts(all: readonly string[]): string[][] {
  const random = randomOf(5)
  const parts = Array.from({ length: 8 }, (): string[] => [])
  for (const line of all) {
    const some = parts[Math.floor(random() * parts.length)] ?? []
    some.splice(Math.floor(random() * (some.length + 1)), 0, line)
  }
  return parts
}

describe('extract and merge', () => {
  it('give the bytes of one run', async () => {
    expect(lines.length).toBeGreaterThan(26)
    expect(await merged(await extracted(lines))).toBe(whole)
  })

  it('do so for parts in any order, for lines that come twice, and for parts merged before', async () => {
    const parts = await Promise.all(eightParts(lines).map(extracted))
    expect(await merged([...parts].reverse().flat())).toBe(whole)
    expect(await merged([...parts, ...parts.slice(0, 3)].flat())).toBe(whole)
    const halves = [await part(parts.slice(0, 3).flat()), await part(parts.slice(2).flat())]
    expect(await merged(await part(halves.reverse().flat()))).toBe(whole)
    expect(await part(await part(lines))).toEqual(await part(lines))
  })

  it('name two articles of one name, whichever comes first, and keep one', async () => {
    const [line = ''] = lines.filter((one) => one.includes('article 7.txt'))
    const other = JSON.stringify({ ...(JSON.parse(line) as object), file: 'Article 7.txt' })
    const reports = await extracted([...lines, other])
    const document = await merged(reports)
    expect(document).toContain('file-duplicate')
    expect(await merged([...reports].reverse())).toBe(document)
  })

  it.each([
    ['no JSON', '{"file":'],
    ['no article', '{"file": 5}'],
    ['null', 'null'],
    ['an article without a text', '{"file": "a.txt"}'],
  ])('say which line is %s, and lose no other', async (_, bad) => {
    const { lines: reports, problems } = await piped([...lines.slice(0, 2), bad, ...lines.slice(2)], extractLines)
    expect(problems).toEqual([expect.stringContaining('line 3')])
    expect(reports).toEqual(await extracted(lines))
  })

  it.each(['../../etc/passwd.txt', 'a\u0000b.txt', '.txt', 'a', `${'ا'.repeat(150)}.txt`])(
    'write nothing outside the folder for an article named %j',
    async (file) => {
      const [report = ''] = await extracted([JSON.stringify({ file, text: 'چین کے صدر نے ملاقات کی۔' })])
      expect(JSON.parse(report)).toMatchObject({ source: null, diagnostics: [{ code: 'file-name' }] })
    },
  )
})

describe('as typed', () => {
  it('through xargs, eight parts two at a time', { timeout: 120_000 }, () => {
    const parts = join(folder, 'parts')
    mkdirSync(parts)
    for (const [number, some] of eightParts(lines).entries())
      writeFileSync(join(parts, `${String(number)}.lines`), some.map((line) => `${line}\n`).join(''))
    const compile = 'node scripts/run.mjs command'
    const command = [
      `ls ${parts}/*.lines | xargs -P 2 -I{} sh -c '${compile} extract < {} > {}.reports'`,
      `cat $(ls -r ${parts}/*.reports) | ${compile} merge --corpus ${corpus} > ${folder}/piped.json`,
    ].join(' && ')
    const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(readFileSync(join(folder, 'piped.json'), 'utf8')).toBe(whole)
  })
})
