// Licences of what the page brings along: which are let in, whose code it is, and what is said of it.
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundledPackages, folderOf } from '../../../../scripts/build/bundled-packages'
import { acceptable, billOfMaterials, licenceText } from '../../../../scripts/build/notices'

const root = resolve(import.meta.dirname, '../../../..')

describe('licences', () => {
  it.each(['MIT', 'ISC', 'OFL-1.1', '(Apache-2.0 OR MIT)', 'MIT OR GPL-3.0-only', 'MIT AND BSD-3-Clause'])(
    '%s is let in',
    (expression) => {
      expect(acceptable(expression)).toBe(true)
    },
  )
  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MIT AND GPL-2.0-only',
    'none stated',
    'SEE LICENSE IN x',
    '',
    '(MIT OR (X))',
  ])('"%s" is kept out', (expression) => {
    expect(acceptable(expression)).toBe(false)
  })
})

it.each([
  ['/x/node_modules/svelte/src/index.js', '/x/node_modules/svelte'],
  ['/x/node_modules/@date-fns/utc/date/index.js', '/x/node_modules/@date-fns/utc'],
  ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
  ['\0/x/node_modules/svelte/index.js', '/x/node_modules/svelte'],
  ['/x/src/model/date.ts', null],
  ['\0vite/preload-helper.js', null],
])('%j belongs to %s', (id, folder) => {
  expect(folderOf(id)).toBe(folder)
})

describe('a build', () => {
  const packages = bundledPackages(
    {
      'a.js': {
        type: 'chunk',
        moduleIds: [`${root}/src/model/date.ts`, `${root}/node_modules/svelte/src/index-client.js`],
      },
      'a.woff2': { type: 'asset', originalFileNames: ['node_modules/@fontsource/noto-nastaliq-urdu/files/x.woff2'] },
    },
    root,
  )
  it('is said to hold what it holds, each package once', () => {
    expect(packages.map(({ name, license }) => [name, license])).toEqual([
      ['@fontsource/noto-nastaliq-urdu', 'OFL-1.1'],
      ['svelte', 'MIT'],
    ])
  })
  it('carries the notice of each', () => {
    expect(licenceText(packages)).toMatch(/svelte \d[\s\S]*Permission is hereby granted/)
  })
  it('lists its materials as CycloneDX, with no clock', () => {
    expect(billOfMaterials('silsila', '1.0.0', packages.slice(0, 1))).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [
        {
          purl: expect.stringMatching(/^pkg:npm\/%40fontsource\/noto-nastaliq-urdu@\d/) as string,
          licenses: [{ license: { id: 'OFL-1.1' } }],
        },
      ],
    })
  })
})
