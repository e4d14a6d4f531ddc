// The whole timeline in one file, silsila.html: script, styles, letters, document and article texts. It opens from a disk
// or a mail, asks for nothing, and its policy lets nothing be asked for.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

type Files = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const dataAddress = (type: string, bytes: string | Uint8Array) =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`

/** Types of what a style sheet or a page points to. */
const types: Readonly<Record<string, string>> = { woff2: 'font/woff2', svg: 'image/svg+xml' }

const bytesOf = (files: Files, name: string): string | Uint8Array => {
  const file = Object.values(files).find(({ fileName }) => fileName === name)
  if (!file) throw new Error(`single file: the build has no ${name}`)
  return file.type === 'chunk' ? file.code : file.source
}

/**
 * A document for a script block that is no script: no text in it can end the block.
 *
 * @param path how the page asks for it, as `timeline.json`.
 * @example dataBlock('a.json', '["</script>"]') //=> '<script type="application/json" data-silsila="a.json">["\\u003c/script>"]</script>'
 */
export function dataBlock(path: string, json: string): string {
  return `<script type="application/json" data-silsila="${path}">${json.replace(/</g, '\\u003c')}</script>`
}

/** Bytes of what is carried; a page takes more memory than that several times over. */
const largest = 100_000_000

/** The document, its shards and the articles, by their paths in the folder. */
function carriedFiles(folder: string): readonly string[] {
  const inside = ['shards', 'sources'].flatMap((name) =>
    existsSync(join(folder, name)) ? readdirSync(join(folder, name)).map((file) => join(name, file)) : [],
  )
  return ['timeline.json', ...inside.filter((name) => name.endsWith('.json'))]
}

/** The chunks of the page as one script. */
async function oneScript(files: Files, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ...{ write: false, target: 'es2023', modulePreload: false },
      rolldownOptions: { input: 'chunk:/' + entry, output: { codeSplitting: false, format: 'es' } },
    },
    plugins: [
      {
        name: 'silsila:chunks',
        enforce: 'pre',
        resolveId: (source, importer) =>
          source.startsWith('chunk:/')
            ? source
            : importer?.startsWith('chunk:/') === true && source.startsWith('.')
              ? `chunk:${new URL(source, `http://build/${importer.slice('chunk:/'.length)}`).pathname}`
              : null,
        load: (id) => (id.startsWith('chunk:/') ? String(bytesOf(files, id.slice('chunk:/'.length))) : null),
      },
    ],
  })
  const [script] = (Array.isArray(result) ? result : [result as Rolldown.RolldownOutput]).flatMap(
    ({ output }) => output,
  )
  if (script?.type !== 'chunk') throw new Error('single file: no script')
  // what would end the block it stands in
  return script.code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')
}

/** A style sheet with what it points to in it. */
function wholeSheet(files: Files, css: string): string {
  return css.replace(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g, (_, _quote, address: string) => {
    const name = new URL(address, 'http://build/assets/').pathname.slice(1)
    return `url(${dataAddress(types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream', bytesOf(files, name))})`
  })
}

/** A Vite plugin for builds; it takes the page as the other plugins have left it. */
export function singleFile(): Plugin {
  let generated = ''
  return {
    name: 'silsila:single-file',
    apply: 'build',
    configResolved({ publicDir }) {
      generated = publicDir
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const files: Files = bundle
        const carried = carriedFiles(generated)
        const bytes = carried.reduce((sum, file) => sum + statSync(join(generated, file)).size, 0)
        if (bytes > largest) {
          const size = `${String(Math.round(bytes / 1e6))} MB`
          this.warn(`silsila.html is left out: with ${size} of timeline and articles in it no browser would open it`)
          return
        }
        let html = String(bytesOf(files, 'index.html'))
        const scripts: string[] = []
        const body: string[] = []
        const attribute = (tag: string, name: string) =>
          new RegExp(`\\b${name}="(?:\\./)?([^"]*)"`).exec(tag)?.[1] ?? ''

        const sheets: string[] = []
        for (const [tag] of html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/g)) {
          const css = wholeSheet(files, String(bytesOf(files, attribute(tag, 'href'))))
          sheets.push(hashOf(css))
          html = html.replace(tag, () => `<style>${css}</style>`)
        }
        for (const [tag] of html.matchAll(/<script\b[^>]*src="[^"]*"[^>]*><\/script>/g)) {
          const module = tag.includes('type="module"')
          const name = attribute(tag, 'src')
          const code = module ? await oneScript(files, name) : String(bytesOf(files, name))
          scripts.push(hashOf(code))
          const block = `<script${module ? ' type="module"' : ''}>${code}</script>`
          // a module waits for the page anyway; the other one must run before anything is painted
          if (module) body.push(block)
          html = html.replace(tag, () => (module ? '' : block))
        }
        html = html.replace(/<link\b[^>]*rel="icon"[^>]*>/, (tag) => {
          const name = attribute(tag, 'href')
          return `<link rel="icon" href="${dataAddress('image/svg+xml', bytesOf(files, name))}" type="image/svg+xml">`
        })
        html = html.replace(/\s*<link\b[^>]*rel="(?:modulepreload|preload|alternate)"[^>]*>/g, '')
        const policy = [
          ...["default-src 'none'", `script-src ${scripts.join(' ')}`, `style-src ${sheets.join(' ')}`],
          ...['font-src data:', 'img-src data:', "base-uri 'none'", "form-action 'none'"],
        ].join('; ')
        html = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
        html = html.replace(
          /<head>/,
          () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        )

        const blocks = carried.map((file) => {
          const path = file.split(/[\\/]/).map(encodeURIComponent).join('/')
          return dataBlock(path, readFileSync(join(generated, file), 'utf8'))
        })
        html = html.replace(/<\/body>/, () => `${[...blocks, ...body].join('\n')}\n</body>`)
        const markup = html.replace(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/g, '$1')
        const left = /<(?:link|script|img|iframe)\b[^>]*(?:src|href)="(?!data:|#)[^"]*"[^>]*>/.exec(markup)
        if (left) throw new Error(`single file: it would still ask for ${left[0]}`)
        this.emitFile({ type: 'asset', fileName: 'silsila.html', source: html })
      },
    },
  }
}
