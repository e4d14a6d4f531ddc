// Builds embed.html, a page of its own beside the timeline's: were it another entry of the same build, what both need
// would be cut into more and smaller files, and whoever reads the timeline would pay for it.
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { contentPolicy, playgroundPolicy } from './policy.ts'

/** What the page is made from, and its name in the build. */
const page = 'embed.html'

/** A Vite plugin for builds. */
export function playground(): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'silsila:playground',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = config.build.outDir
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          root,
          configFile: false,
          publicDir: false,
          base: './',
          logLevel: 'error',
          plugins: [svelte(), contentPolicy(playgroundPolicy)],
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2023',
            cssCodeSplit: false,
            modulePreload: { polyfill: false },
            rolldownOptions: {
              input: { playground: join(root, page) },
              output: {
                entryFileNames: 'playground/[name]-[hash].js',
                chunkFileNames: 'playground/[name]-[hash].js',
                // the font and the icon are those of the timeline
                assetFileNames: ({ names }) =>
                  `${names[0]?.endsWith('.css') ? 'playground' : 'assets'}/[name]-[hash][extname]`,
              },
            },
          },
        })
      },
    },
  }
}
