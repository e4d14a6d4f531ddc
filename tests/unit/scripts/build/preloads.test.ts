// What the head of the page names: each view's own files, nothing twice, before the script that a browser waits for.
import { describe, expect, it } from 'vitest'
import { headed } from '../../../../scripts/build/prerender'
import { preloadsOf, type Chunk } from '../../../../scripts/build/preloads'

const chunk = (fileName: string, modules: readonly string[], imports: readonly string[] = []): Chunk => ({
  ...{ type: 'chunk', fileName, imports: [...imports] },
  moduleIds: modules.map((module) => `/repository/${module}`),
})
const files = Object.fromEntries(
  [
    chunk('index.js', ['index.html', 'src/entries/page.ts'], ['core.js']),
    chunk('core.js', ['src/app/App.svelte']),
    chunk('vet.js', ['src/export/sound.ts', 'src/entries/vet.ts'], ['core.js']),
    chunk('Page.js', ['src/app/page/Page.svelte'], ['core.js', 'reading.js']),
    chunk('reading.js', ['src/app/list/EventList.svelte'], ['core.js']),
    chunk('around.js', ['src/app/page/Guide.svelte', 'src/app/page/Footer.svelte'], ['core.js']),
    chunk('Embedded.js', ['src/embed/Embedded.svelte'], ['core.js']),
    chunk('frame.js', ['src/embed/frame.svelte.ts'], ['apply.js']),
    chunk('apply.js', ['src/embed/apply.ts']),
    chunk('search.js', ['src/app/state/searcher.ts'], ['core.js']),
    ...['en', 'ur', 'vi'].map((lang) => chunk(`${lang}.js`, [`src/i18n/${lang}.ts`])),
    chunk('Chart.js', ['src/app/chart/Chart.svelte'], ['core.js', 'time.js']),
    chunk('Overview.js', ['src/app/chart/Overview.svelte'], ['core.js', 'time.js']),
    chunk('time.js', ['src/query/time.ts']),
  ].map((file) => [file.fileName, file]),
)

describe('the files of a view', () => {
  it('are what its modules are in and what those name, but what every view has', () => {
    expect(preloadsOf(files)).toEqual({
      always: ['core.js', 'vet.js'],
      asked: {
        page: ['Page.js', 'around.js', 'reading.js'],
        embed: ['Embedded.js', 'frame.js', 'apply.js'],
        host: ['apply.js'],
        search: ['search.js'],
        ...{ en: ['en.js'], ur: ['ur.js'], vi: ['vi.js'] },
      },
      chart: ['Chart.js', 'Overview.js', 'time.js'],
    })
  })
  it('stop the build where a module is nowhere', () => {
    const without = Object.fromEntries(Object.entries(files).filter(([name]) => name !== 'vet.js'))
    expect(() => preloadsOf(without)).toThrow('src/entries/vet.ts')
  })
})

describe('the head of the page', () => {
  const page = '<head><meta charset="utf-8"><link rel="stylesheet" href="./a.css"></head>'
  const html = headed(page, 'assets/early.js', preloadsOf(files))
  it('names all before the script that is waited for, and that before the style sheet', () => {
    const script = html.indexOf('<script')
    for (const name of ['as="style"', 'core.js', 'vet.js', 'timeline.json', 'Chart.js'])
      expect(html.indexOf(name), name).toBeLessThan(script)
    expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(script)
  })
  it('asks for that script before all else', () => {
    const [first] = html.match(/<link [^>]*>/) ?? []
    expect(first).toBe('<link rel="preload" as="script" href="./assets/early.js">')
  })
  it('leaves to the script what the address decides', () => {
    expect(html).toContain('data-page="Page.js around.js reading.js"')
    expect(html).not.toContain('href="./Page.js"')
  })
  it('must have a style sheet', () => {
    expect(() => headed('<head></head>', 'early.js', preloadsOf(files))).toThrow('style sheet')
  })
})
