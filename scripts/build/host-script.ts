// Builds embed.js, the script that other pages load: one plain file at a name that never changes.
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

/** What the source is called, and what it becomes beside index.html. */
const entry = 'src/entries/embed.ts'
const fileName = 'embed.js'

async function bundled(root: string): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      // hosts choose their readers' browsers, we do not
      target: 'es2020',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'silsilaEmbed', fileName: () => fileName },
    },
  })) as Rolldown.RolldownOutput[]
  const [chunk] = result.flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: nothing was built`)
  return chunk.code
}

/** A Vite plugin for builds. */
export function hostScript(): Plugin {
  let root = ''
  return {
    name: 'silsila:host-script',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    async buildStart() {
      this.emitFile({ type: 'asset', fileName, source: await bundled(root) })
    },
  }
}
