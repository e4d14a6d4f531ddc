// Development only: an edited article, lexicon file or compiler pass is compiled at once and shown in the open page.
import { relative, resolve, sep } from 'node:path'
import { isRunnableDevEnvironment, type Plugin } from 'vite'
import type * as Compile from '../compile'
import type * as Stores from '../lexicon-store'

const inputs = ['seeds', 'src/lexicon', 'src/extract', 'src/text', 'src/model']
/** Editors write a file in several steps; the compile waits until they are done. Milliseconds. */
const settle = 20

/** A Vite plugin that keeps `generated/` true to the articles and the lexicon while the dev server runs. */
export function liveTimeline(): Plugin {
  return {
    name: 'silsila:live-timeline',
    apply: 'serve',
    async configureServer(server) {
      const environment = server.environments.ssr
      if (process.env['VITEST'] !== undefined || !isRunnableDevEnvironment(environment)) return
      let store: Stores.LexiconStore | null = null
      const compile = async () => {
        try {
          const { compileFolder } = await environment.runner.import<typeof Compile>('/scripts/compile.ts')
          const { LexiconStore } = await environment.runner.import<typeof Stores>('/scripts/lexicon-store.ts')
          store ??= new LexiconStore()
          await compileFolder({ dir: 'seeds', out: 'generated', store })
          server.ws.send({ type: 'full-reload' })
        } catch (error) {
          server.config.logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
        }
      }
      let timer: NodeJS.Timeout | undefined
      const { root } = server.config
      server.watcher.add(resolve(root, 'seeds'))
      server.watcher.on('all', (_, file) => {
        const path = relative(root, resolve(root, file)).replaceAll(sep, '/')
        if (!inputs.some((folder) => path.startsWith(`${folder}/`))) return
        // A lexicon made by code of before is no use to that of now; one whose words changed sees so itself.
        if (path.endsWith('.ts')) store = null
        clearTimeout(timer)
        timer = setTimeout(() => void compile(), settle)
      })
      await compile()
    },
  }
}
