// What other sites show of a link to the page: Open Graph and Twitter tags, a picture, an oEmbed answer. All made by the
// build. They ask for absolute addresses, which only whoever publishes knows: SILSILA_URL, or "homepage" of package.json.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import type * as Entry from '../../src/entries/card'
import { escapeMarkup } from '../../src/text/markup.ts'
import { generatedDocument } from './generated.ts'
import { runEntry } from './run-entry.ts'
import { unpackWoff } from './woff.ts'

const picture = 'card.png'
const answer = 'oembed.json'
/** As Open Graph and Twitter cards want it. */
const cardSize = { width: 1200, height: 630 }
const frame = { width: 800, height: 560 }

/**
 * Where the page will stand, with a slash at its end; null where nobody says.
 *
 * @example addressOf('https://example.org/timeline', null) //=> 'https://example.org/timeline/'
 */
export function addressOf(...said: readonly (string | null | undefined)[]): string | null {
  const found = said.find((one) => one && URL.canParse(one) && /^https?:/.test(one))
  return found ? new URL(found.endsWith('/') ? found : `${found}/`).href : null
}

/** The oEmbed answer, version 1.0: a frame of the page. */
export function oembed(title: string, base: string): Readonly<Record<string, unknown>> {
  const source = `${base}?embed=1`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Silsila',
    title,
    ...frame,
    html: `<iframe src="${escapeMarkup(source)}" title="${escapeMarkup(title)}" width="${String(frame.width)}" height="${String(frame.height)}" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`,
    thumbnail_url: base + picture,
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  }
}

/** The tags for the head of the page. */
export function cardTags(title: string, description: string, base: string | null): HtmlTagDescriptor[] {
  const meta = (key: 'property' | 'name', name: string, content: string) => ({
    tag: 'meta',
    attrs: { [key]: name, content },
  })
  const here = base ?? './'
  return [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(base ? [meta('property', 'og:url', base)] : []),
    meta('property', 'og:image', here + picture),
    meta('property', 'og:image:width', String(cardSize.width)),
    meta('property', 'og:image:height', String(cardSize.height)),
    meta('property', 'og:image:alt', title),
    meta('name', 'twitter:card', 'summary_large_image'),
    { tag: 'link', attrs: { rel: 'alternate', type: 'application/json+oembed', href: here + answer, title } },
  ]
}

/** An SVG as PNG, in letters that are the same on every machine. */
export function pngOf(svg: string, root: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'silsila-letters-'))
  try {
    const files = ['latin', 'latin-ext', 'vietnamese'].flatMap((part) =>
      [400, 600].map((weight) => {
        const name = `source-serif-4-${part}-${String(weight)}-normal`
        const file = join(folder, `${name}.ttf`)
        const woff = readFileSync(join(root, 'node_modules/@fontsource/source-serif-4/files', `${name}.woff`))
        writeFileSync(file, unpackWoff(woff))
        return file
      }),
    )
    const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' }
    return new Resvg(svg, { font }).render().asPng()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A Vite plugin for builds. */
export function social(): Plugin {
  let root = ''
  let generated = ''
  let base: string | null = null
  let made: Entry.Card | null = null
  return {
    name: 'silsila:social',
    apply: 'build',
    configResolved(config) {
      root = config.root
      generated = config.publicDir
      const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { homepage?: string }
      base = addressOf(process.env['SILSILA_URL'], homepage)
    },
    async buildStart() {
      const document = await generatedDocument(root, generated)
      const { card } = await runEntry<typeof Entry>(root, 'card.ts')
      made = card(document)
      const said = `${JSON.stringify(oembed(made.title, base ?? './'), null, 2)}\n`
      this.emitFile({ type: 'asset', fileName: picture, source: pngOf(made.svg, root) })
      this.emitFile({ type: 'asset', fileName: answer, source: said })
      if (base === null)
        this.info('cards and oEmbed name no absolute address; set SILSILA_URL to where the page will stand')
    },
    transformIndexHtml() {
      return made ? cardTags(made.title, made.description, base) : []
    },
  }
}
