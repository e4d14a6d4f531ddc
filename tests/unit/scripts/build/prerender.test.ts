// The list as the build puts it into the page: words of articles are text there, whatever they hold.
import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { runnerImport } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { placed } from '../../../../scripts/build/prerender'
import type * as Prerender from '../../../../src/entries/prerender'
import type { TimelineDocument } from '../../../../src/model/document'

const fixture = new URL('../../../fixtures/timeline.json', import.meta.url)
const document = JSON.parse(readFileSync(fixture, 'utf8')) as TimelineDocument

let prerender: typeof Prerender.prerender
beforeAll(async () => {
  const root = new URL('../../../..', import.meta.url).pathname
  const { module } = await runnerImport<typeof Prerender>(`${root}src/entries/prerender.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ emitCss: false, compilerOptions: { css: 'external' } })],
  })
  prerender = module.prerender
}, 60_000)

it('shows every event with its title, its quotes and their language', () => {
  const { body } = prerender(document)
  for (const { id } of document.events) expect(body).toContain(`data-event="${id}"`)
  expect(body).toMatch(/<blockquote lang="ur" dir="rtl"/)
})

it('has no inline style and no script, which a strict policy forbids', () => {
  const { body } = prerender(document)
  expect(body).not.toMatch(/\sstyle=/)
  expect(body).not.toMatch(/<script|\son\w+=/)
})

describe('markup in the words of an article stays text', () => {
  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><b>', '</div>', '<!-- -->', '$& $1'])(
    '%s',
    (text) => {
      const [event] = document.events
      if (!event) throw new Error('the fixture has no events')
      const evil: TimelineDocument = {
        ...document,
        title: { en: text },
        sources: document.sources.map((source) => ({ ...source, title: text, publisher: text })),
        events: [{ ...event, title: { en: text }, evidence: event.evidence.map((item) => ({ ...item, exact: text })) }],
      }
      const { body } = prerender(evil)
      expect(body).not.toMatch(/<script|<img|<b>|<!--/)
      const opened = body.match(/<div/g)?.length ?? 0
      expect(body.match(/<\/div/g)).toHaveLength(opened)
    },
  )
})

describe('the place in index.html', () => {
  it('takes the body as it is', () => {
    expect(placed('<p><div id="app"></div></p>', 'a $& b $1')).toBe('<p><div id="app">a $& b $1</div></p>')
  })
  it('must be there', () => {
    expect(() => placed('<div id="root"></div>', '')).toThrow('index.html')
  })
  it('is there', () => {
    const html = readFileSync(new URL('../../../../index.html', import.meta.url), 'utf8')
    expect(placed(html, 'here')).toContain('here')
  })
})
