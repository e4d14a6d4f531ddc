// Builds offline.js, the service worker of the page, which knows by name every file that the page may ask for.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Manifest, type Plugin, type Rolldown } from 'vite'

const entry = 'src/entries/offline-worker.ts'
const fileName = 'offline.js'

/** A file, and what tells its bytes from those of another build where its name does not. */
export interface KeptFile {
  readonly url: string
  readonly revision: string | null
}

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** What only an embedded page asks for. */
const embeddedOnly: ReadonlySet<string> = new Set(['src/embed/Embedded.svelte', 'src/embed/frame.svelte.ts'])

/**
 * The files of a build that the page asks for, now or later; nothing that is only embedded.
 *
 * @param html the built page.
 */
export function filesOf(manifest: Manifest, html: string): KeptFile[] {
  const named = new Set<string>()
  const seen = new Set<string>()
  const take = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key) || embeddedOnly.has(key)) return
    seen.add(key)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) named.add(file)
    for (const other of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) take(other)
  }
  take('index.html')
  for (const [, file = ''] of html.matchAll(/"\.\/(assets\/[^"]+)"/g)) named.add(file)
  return [{ url: 'index.html', revision: digest(html) }, ...[...named].sort().map((url) => ({ url, revision: null }))]
}

/** The worker, in which the names of the files are still to be written. */
async function bundled(root: string): Promise<Rolldown.OutputChunk> {
  const result = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...{ write: false, target: 'es2023' },
      lib: { entry: join(root, entry), formats: ['iife'], name: 'silsilaOffline', fileName: () => fileName },
    },
  })) as Rolldown.RolldownOutput[]
  const [chunk] = result.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: nothing was built`)
  return chunk
}

/** What other plugins may ask this one: the modules that are in the worker. */
export interface OfflineApi {
  readonly modules: string[]
}

/** A Vite plugin for builds; it comes after all that writes the page. */
export function offline(): Plugin<OfflineApi> {
  let root = ''
  let folder = ''
  let written = false
  const modules: string[] = []
  return {
    name: 'silsila:offline',
    apply: 'build',
    api: { modules },
    configResolved(config) {
      root = config.root
      folder = resolve(root, config.build.outDir)
    },
    async buildStart() {
      const { code, moduleIds } = await bundled(root)
      modules.push(...moduleIds)
      this.emitFile({ type: 'asset', fileName, source: code })
    },
    writeBundle() {
      written = true
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // also called where the build broke, and then that is what should be read of
        if (!written) return
        const read = (name: string) => readFileSync(join(folder, name), 'utf8')
        const files = JSON.stringify(filesOf(JSON.parse(read('.vite/manifest.json')) as Manifest, read('index.html')))
        const worker = read(fileName)
          .replaceAll('__SILSILA_FILES__', () => files)
          .replaceAll('__SILSILA_BUILD__', () => JSON.stringify(digest(files)))
        writeFileSync(join(folder, fileName), worker)
      },
    },
  }
}
