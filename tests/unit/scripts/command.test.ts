// `npm run compile` as typed: what it writes, what it prints, how it ends.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TimelineDocument } from '../../../src/model/document'
import type { Outline } from '../../../src/outline/schema'

const seed = readdirSync('seeds').find((name) => name.endsWith('.txt')) ?? ''

function compile(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'command', ...args], {
    encoding: 'utf8',
  })
  return { status, printed: stdout + stderr }
}

/** A folder of one good article and the given others. */
function folder(others: Readonly<Record<string, string | Uint8Array>> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'silsila-command-'))
  copyFileSync(join('seeds', seed), join(dir, 'good.txt'))
  for (const [name, content] of Object.entries(others)) writeFileSync(join(dir, name), content)
  return { dir, out: join(dir, 'out') }
}
const document = (out: string) => JSON.parse(readFileSync(join(out, 'timeline.json'), 'utf8')) as TimelineDocument

describe('a good folder', () => {
  const { dir, out } = folder()
  let result: ReturnType<typeof compile>
  beforeAll(() => {
    result = compile(dir, '--out', out)
  })

  it('ends well, with a summary', () => {
    expect(result.status, result.printed).toBe(0)
    expect(result.printed).toMatch(/^1 articles, \d+ sentences, \d+ events, \d+ undated; .* ms$/m)
  })

  it('says file, line, column, severity and code', () => {
    expect(result.printed).toContain(`${dir}/good.txt:1:1 warning date-year-inferred:`)
  })

  it('writes the document, its schema and the text of every source', () => {
    expect(existsSync(join(out, 'timeline.schema.json'))).toBe(true)
    const { sources, events } = document(out)
    expect(events.length).toBeGreaterThan(0)
    expect(readdirSync(join(out, 'sources'))).toEqual(sources.map(({ id }) => `${id}.json`))
  })

  it('writes the same bytes again', () => {
    const again = join(dir, 'again')
    compile(dir, '--out', again)
    for (const name of ['timeline.json', 'timeline.schema.json', 'sources/good.json']) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(out, name))), name).toBe(true)
    }
  })
})

describe('a folder whose timeline is wanted in shards', () => {
  const { dir, out } = folder({ 'corpus.yaml': 'title: { en: A }\nwindow: { start: 2023-01-01, end: 2025-12-31 }\n' })
  const outline = () => JSON.parse(readFileSync(join(out, 'timeline.json'), 'utf8')) as Outline

  it('says so when it is compiled: every event is in a shard that is a document, and the outline names them all', () => {
    compile(dir, '--out', out)
    const { events } = document(out)
    expect(compile(dir, '--out', out, '--shard', 'year').status).toBe(0)
    const { shards } = outline()
    expect(readdirSync(join(out, 'shards')).map((name) => `shards/${name}`)).toEqual(
      shards.map(({ file }) => file).sort(),
    )
    const parts = shards.map(({ file }) => JSON.parse(readFileSync(join(out, file), 'utf8')) as TimelineDocument)
    expect(parts.flatMap((part) => part.events)).toEqual(events)
    for (const name of ['outline.schema.json', 'diagnostics.json']) expect(existsSync(join(out, name))).toBe(true)
  })

  it('and leaves nothing of them when it is not', () => {
    compile(dir, '--out', out)
    expect(readdirSync(out).sort()).toEqual(['sources', 'timeline.json', 'timeline.schema.json'])
  })

  it('or says so in corpus.yaml', () => {
    writeFileSync(join(dir, 'corpus.yaml'), `${readFileSync(join(dir, 'corpus.yaml'), 'utf8')}shard: year\n`)
    expect(compile(dir, '--out', out).status).toBe(0)
    expect(outline().shards.length).toBeGreaterThan(0)
  })
})

describe('a bad article', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'error file-empty'],
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x41]), 'error file-not-utf8'],
  ])('that is %s is named, fails the build and costs no other article', (_, content, message) => {
    const alone = folder()
    const { dir, out } = folder({ 'bad.txt': content })
    compile(alone.dir, '--out', alone.out)
    const { status, printed } = compile(dir, '--out', out)
    expect(status).toBe(1)
    expect(printed).toContain(`bad.txt ${message}`)
    expect(document(out).events).toEqual(document(alone.out).events)
  })
})

describe('a command that cannot be carried out', () => {
  it.each([
    ['a folder that is not there', ['/nowhere/at/all'], 'ENOENT'],
    ['a file for a folder', ['README.md'], 'ENOTDIR'],
    ['an option there is not', ['--wat'], '--wat'],
    ['shards of something else than a year', ['--shard', 'month'], '--shard takes "year"'],
    ['shards of what goes to the output', ['merge', '--shard', 'year'], 'add --out DIR'],
  ])('%s: said in words, with what to type, and no stack', (_, args, words) => {
    const { status, printed } = compile(...args)
    expect(status).toBe(1)
    expect(printed).toContain(words)
    expect(printed).toContain('Usage: npm run compile')
    expect(printed).not.toMatch(/^\s+at /m)
  })
})
