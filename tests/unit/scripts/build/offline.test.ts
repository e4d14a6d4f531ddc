// Which files of a build its service worker keeps.
import type { Manifest } from 'vite'
import { describe, expect, it } from 'vitest'
import { filesOf } from '../../../../scripts/build/offline'

const manifest: Manifest = {
  'index.html': {
    file: 'assets/index-1.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/app/page/Page.svelte', 'src/embed/Embedded.svelte', 'src/embed/apply.ts'],
    assets: ['assets/letters-1.woff2'],
  },
  '_shared.js': { file: 'assets/shared-1.js' },
  'src/app/page/Page.svelte': { file: 'assets/Page-1.js', imports: ['_shared.js', 'index.html'] },
  'src/embed/Embedded.svelte': { file: 'assets/Embedded-1.js', imports: ['_shared.js'] },
  // read wherever the address says something
  'src/embed/apply.ts': { file: 'assets/apply-1.js' },
  'src/entries/element.ts': { file: 'element.js' },
}
const html =
  '<script src="./assets/early-1.js"></script><link href="./assets/style-1.css"><link href="./timeline.json">'

describe('the files kept', () => {
  it('are the page and all that it may ask for, each once, and nothing that is only embedded', () => {
    const [page, ...others] = filesOf(manifest, html)
    expect(page?.url).toBe('index.html')
    expect(others).toEqual(
      ['Page-1.js', 'apply-1.js', 'early-1.js', 'index-1.js', 'letters-1.woff2', 'shared-1.js', 'style-1.css'].map(
        (name) => ({
          url: `assets/${name}`,
          revision: null,
        }),
      ),
    )
  })

  it('change with the bytes of the page, which keeps its name', () => {
    const revision = (page: string) => filesOf(manifest, page)[0]?.revision
    expect(revision(html)).toBe(revision(html))
    expect(revision(`${html} `)).not.toBe(revision(html))
  })
})
