// A folder in which anything may lie: what cannot be read is named, and costs no other article.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '../../../scripts/folder'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'silsila-folder-'))
  writeFileSync(join(dir, 'good.txt'), 'چین')
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

describe.runIf(process.platform !== 'win32')('what is no file to be read', () => {
  it.each<[string, string, (path: string) => void]>([
    [
      'a folder',
      'it is no file',
      (path) => {
        mkdirSync(path)
      },
    ],
    ['a pipe, which would never end', 'it is no file', (path) => spawnSync('mkfifo', [path])],
    [
      'a link to itself',
      'ELOOP',
      (path) => {
        symlinkSync(path, path)
      },
    ],
    [
      'a link to nothing',
      'ENOENT',
      (path) => {
        symlinkSync(`${path}-gone`, path)
      },
    ],
    [
      'a file of gigabytes',
      'bytes, of at most',
      (path) => {
        writeFileSync(path, '')
        truncateSync(path, 2 ** 32)
      },
    ],
  ])('%s, as article, sidecar and corpus.yaml', async (_, problem, make) => {
    for (const name of ['bad.txt', 'good.yaml', 'corpus.yaml']) make(join(dir, name))
    const { articles, corpus, diagnostics } = await readFolder(dir)
    expect(articles.map(({ name, sidecar }) => [name, sidecar])).toEqual([['good.txt', null]])
    expect(corpus).toBeNull()
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file-unreadable corpus.yaml',
      'file-unreadable bad.txt',
      'file-unreadable good.yaml',
    ])
    for (const { args } of diagnostics) expect(args['problem']).toContain(problem)
  })
})
