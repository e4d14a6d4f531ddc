// What a host may write beside our scripts: of the very bytes that were built, wherever they were built to.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { integrity, integrityOf } from '../../../../scripts/build/integrity'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'silsila-integrity-'))
  writeFileSync(join(folder, 'element.ts'), 'document.title = "built"')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

it.each([
  ['absolute', () => join(folder, 'out')],
  ['beside the project', () => relative(folder, join(folder, 'out'))],
])('the values are of the files in the output folder: %s', async (_, outDir) => {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [integrity()],
    build: {
      outDir: outDir(),
      rolldownOptions: { input: join(folder, 'element.ts'), output: { entryFileNames: 'element.js' } },
    },
  })
  const written = readFileSync(join(folder, 'out/element.js'))
  const values = JSON.parse(readFileSync(join(folder, 'out/integrity.json'), 'utf8')) as unknown
  expect(values).toEqual({ 'element.js': integrityOf(written) })
})
