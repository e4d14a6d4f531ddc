// Builds embed.html, a page of its own beside the timeline's: were it another entry of the same build, what both need
// would be cut into more and smaller files, and whoever reads the timeline would pay for it.
import { join, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { contentPolicy, playgroundPolicy } from './policy.ts'

/** Its name in the build, and beside the timeline's page while working. */
const page = 'embed.html'
/** Where it is made. */
const folder = 'src/embed'

/** A Vite plugin for builds. */
function built(): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'silsila:playground',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          root: join(root, folder),
          configFile: false,
          publicDir: false,
          base: './',
          logLevel: 'error',
          plugins: [svelte({ configFile: join(root, 'svelte.config.js') }), contentPolicy(playgroundPolicy)],
          build: {
            outDir,
            emptyOutDir: false,
            target: 'es2023',
            cssCodeSplit: false,
            modulePreload: { polyfill: false },
            rolldownOptions: {
              input: { playground: join(root, folder, page) },
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

/** A Vite plugin for the development server. */
function served(): Plugin {
  return {
    name: 'silsila:playground-served',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        request.url = request.url?.replace(new RegExp(`^/${page}(?=[?#]|$)`), `/${folder}/${page}`)
        next()
      })
    },
    transformIndexHtml: {
      order: 'pre',
      // what stands beside it in the sources does not at this address
      handler: (html, { filename }) =>
        filename.endsWith(`${folder}/${page}`) ? html.replace(/(href|src)="\.\.\//g, '$1="/src/') : html,
    },
  }
}

/** Vite plugins: the page at the same address while working and in the build. */
export const playground = (): Plugin[] => [served(), built()]
