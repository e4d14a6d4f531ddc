// Builds the event list into index.html, so that the page can be read before its script has come and without it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { transformWithOxc, type HtmlTagDescriptor, type Plugin } from 'vite'
import type * as Prerender from '../../src/entries/prerender'
import { escapeMarkup } from '../../src/text/markup.ts'
import { preloadsOf, type Preloads } from './preloads.ts'
import { generatedDocument } from './generated.ts'
import { runEntry } from './run-entry.ts'

const place = '<div id="app"></div>'

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

const sheet = /<link rel="stylesheet"[^>]*>/

/**
 * What a browser fetches, told before the one script that it waits for. It looks no further ahead by itself: in a page with
 * a policy of its own nothing is fetched for what stands after a script until that has run.
 *
 * @param early address of the script; it comes before the style sheet, which a script after it would wait for.
 * @throws where the page has no style sheet.
 */
export function headed(html: string, early: string, { always, chart, asked }: Preloads): string {
  const found = sheet.exec(html)?.[0]
  if (found === undefined) throw new Error('index.html: no style sheet')
  const module = (file: string, more = '') => `<link rel="modulepreload"${more} crossorigin href="./${file}">`
  const sets = Object.entries(asked).filter(([, files]) => files.length > 0)
  const lines = [
    // first, since the page stands still until it has come: a host of old takes six requests at a time
    `<link rel="preload" as="script" href="./${early}">`,
    found.replace('rel="stylesheet"', 'rel="preload" as="style"'),
    ...always.map((file) => module(file)),
    '<link rel="preload" as="fetch" crossorigin href="./timeline.json">',
    ...chart.map((file) => module(file, ' fetchpriority="low"')),
    `<script src="./${early}"${sets.map(([name, files]) => ` data-${name}="${files.join(' ')}"`).join('')}></script>`,
    found,
  ]
  return html.replace(found, () => lines.join('\n    '))
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
        const document = await generatedDocument(root, generated)
        // the sheets are built with the page; only the class names must agree
        const compiled = svelte({ emitCss: false, compilerOptions: { css: 'external' } })
        const module = await runEntry<typeof Prerender>(root, 'prerender.ts', [compiled])
        const page = module.prerender(document)
        const tags: HtmlTagDescriptor[] = [
          { tag: 'meta', attrs: { name: 'description', content: page.description }, injectTo: 'head' },
          { tag: 'script', attrs: { type: 'application/ld+json' }, children: page.data, injectTo: 'body' },
        ]
        const title = `<title>${escapeMarkup(page.title)}</title>`
        const headedPage = headed(html, early, preloadsOf(bundle ?? {})).replace(/<title>.*?<\/title>/, () => title)
        return { html: placed(headedPage, page.body), tags }
      },
    },
  }
}
