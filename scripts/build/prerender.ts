// Builds the event list into index.html, so that the page can be read before its script has come and without it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { transformWithOxc, type HtmlTagDescriptor, type Plugin } from 'vite'
import type * as Prerender from '../../src/entries/prerender'
import type { TimelineDocument } from '../../src/model/document'
import { escapeMarkup } from '../../src/text/markup.ts'
import { runEntry } from './run-entry.ts'

const place = '<div id="app"></div>'
/** Chunks that are asked for by script, as soon as it runs. */
const heavy: ReadonlySet<string> = new Set(['Chart', 'Overview'])

/**
 * The page with the rendered list in its place.
 *
 * @throws where the page has no such place, which a change of index.html may do unnoticed.
 */
export function placed(html: string, body: string): string {
  if (!html.includes(place)) throw new Error(`index.html: no ${place} to put the events into`)
  // a function, because the words of an article may hold "$&"
  return html.replace(place, () => `<div id="app">${body}</div>`)
}

/** A Vite plugin for builds: what a reader sees and a machine reads before any script runs. */
export function prerender(): Plugin {
  let root = ''
  let generated = ''
  let early = ''
  return {
    name: 'silsila:prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root
      generated = config.publicDir
    },
    async buildStart() {
      const file = join(root, 'src/entries/early.ts')
      const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
      const source = `(()=>${code.slice(code.indexOf('{')).trim()})()`
      early = `assets/early-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName: early, source })
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const document = JSON.parse(readFileSync(join(generated, 'timeline.json'), 'utf8')) as TimelineDocument
        // the sheets are built with the page; only the class names must agree
        const compiled = svelte({ emitCss: false, compilerOptions: { css: 'external' } })
        const module = await runEntry<typeof Prerender>(root, 'prerender.ts', [compiled])
        const page = module.prerender(document)
        const soon = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk' && heavy.has(file.name))
        const tags: HtmlTagDescriptor[] = [
          { tag: 'meta', attrs: { name: 'description', content: page.description }, injectTo: 'head' },
          {
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', href: './timeline.json', crossorigin: true },
            injectTo: 'head',
          },
          ...soon.map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
          })),
          { tag: 'script', attrs: { type: 'application/ld+json' }, children: page.data, injectTo: 'body' },
        ]
        // before the style sheet, which a script after it would wait for
        const head = `<script src="./${early}"></script>\n    <title>${escapeMarkup(page.title)}</title>`
        return { html: placed(html, page.body).replace(/<title>.*?<\/title>/, () => head), tags }
      },
    },
  }
}
